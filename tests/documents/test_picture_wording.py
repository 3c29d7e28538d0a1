"""What has changed between two situation pictures, sentence by sentence in Swedish."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.documents.picture_wording import changes_in_words, point_detail, point_headline, secrecy_words
from domain.picture_changes import picture_changes, sentences
from domain.picture_content import PictureContent, PictureMatter, compose_picture
from domain.pictures import ChosenPoint, PicturePart, SituationPicture
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from tests.domain.content import DISTRICT, DRUGS, OPEN_POINT, ORAL_POINT, POLICE, TO_BE_TESTED, YOUTH, key

HERE = "skadegörelse"
NOTHING = SituationPicture(id=key(1), agreement_id=None, number=1, title="")
MATTER = PictureMatter(
    agreement="",
    points={},
    parties={POLICE.id: POLICE.name},
    districts={DISTRICT.id: "Solberga"},
    areas={area.id: area for area in (DRUGS, YOUTH)},
)


def told(category: str = HERE, **fields: Any) -> SituationPoint:
    """A point of a category and nothing else that could change."""
    bare = {"trend": Trend.UNKNOWN, "severity": Severity.NOT_JUDGED, "area_ids": ()}
    return replace(OPEN_POINT, category=category, **(bare | fields))


def picture(*points: SituationPoint, **texts: str) -> PictureContent:
    numbered = [replace(point, id=key(100 + place)) for place, point in enumerate(points)]
    chosen = tuple(ChosenPoint(point_id=point.id) for point in numbered)
    matter = replace(MATTER, points={point.id: point for point in numbered})
    return compose_picture(replace(NOTHING, points=chosen, **texts), matter)  # type: ignore[arg-type]


def words(older: PictureContent, newer: PictureContent) -> list[str]:
    sections = changes_in_words(picture_changes(older, newer))
    return [
        sentence.replace("\u00a0", " ")
        for section in sections
        if section.heading != "Vad lägesbilden bygger på"
        for sentence in section.sentences
    ]


RED, YELLOW, GREEN = Severity.RED, Severity.YELLOW, Severity.GREEN
CASES = {
    "nothing": (picture(told()), picture(told()), []),
    "more": (
        picture(*[told()] * 4),
        picture(*[told()] * 9),
        ["Skadegörelse i Solberga: 9 punkter, mot 4 i förra lägesbilden."],
    ),
    "fewer": (
        picture(*[told()] * 2),
        picture(told()),
        ["Skadegörelse i Solberga: 1 punkt, mot 2 i förra lägesbilden."],
    ),
    "new category": (picture(), picture(told()), ["Nytt i lägesbilden: Skadegörelse i Solberga, 1 punkt."]),
    "category gone": (
        picture(told(), told()),
        picture(),
        ["Skadegörelse i Solberga finns inte längre med. Förra lägesbilden hade 2 punkter."],
    ),
    "no district told": (
        picture(),
        picture(told(district_id=None)),
        ["Nytt i lägesbilden: Skadegörelse, 1 punkt."],
    ),
    "another district is another matter": (
        picture(told()),
        picture(told(district_id=None)),
        [
            "Nytt i lägesbilden: Skadegörelse, 1 punkt.",
            "Skadegörelse i Solberga finns inte längre med. Förra lägesbilden hade 1 punkt.",
        ],
    ),
    "new area": (
        picture(told()),
        picture(told(area_ids=(DRUGS.id,))),
        ["Nytt i lägesbilden: Narkotika, 1 punkt."],
    ),
    "area gone": (
        picture(told(area_ids=(YOUTH.id,))),
        picture(told()),
        ["Ungas trygghet finns inte längre med. Förra lägesbilden hade 1 punkt."],
    ),
    "area more": (
        picture(told(area_ids=(YOUTH.id,)), told()),
        picture(told(area_ids=(YOUTH.id,)), told(area_ids=(YOUTH.id,))),
        ["Ungas trygghet: 2 punkter, mot 1 i förra lägesbilden."],
    ),
    "trend turned": (
        picture(told(trend=Trend.DECREASED)),
        picture(told(trend=Trend.INCREASED)),
        ["Skadegörelse i Solberga: trenden är nu ökat, i förra lägesbilden minskat."],
    ),
    "unknown trend is no turn": (picture(told(trend=Trend.DECREASED)), picture(told()), []),
    "severity raised": (
        picture(told(severity=YELLOW)),
        picture(told(severity=RED)),
        ["Skadegörelse i Solberga: allvaret är höjt från gult till rött."],
    ),
    "severity lowered": (
        picture(told(severity=RED)),
        picture(told(severity=GREEN)),
        ["Skadegörelse i Solberga: allvaret är sänkt från rött till grönt."],
    ),
    "unjudged severity is no change": (picture(told()), picture(told(severity=RED)), []),
    "text added": (
        picture(mapping="Kvällarna är mörka."),
        picture(mapping="Kvällarna är mörka. Lyktorna är trasiga."),
        [
            "Kartläggning, nytt: ”Lyktorna är trasiga.”",
            "Kartläggning: en mening står kvar från förra lägesbilden.",
        ],
    ),
    "text removed": (
        picture(analysis="Ett. Två.\nTre"),
        picture(analysis="Ett. Tre"),
        [
            "Analys, borttaget: ”Två.”",
            "Analys: 2 meningar står kvar från förra lägesbilden.",
        ],
    ),
    "text rewritten": (
        picture(other="Skolan rapporterar oro."),
        picture(other="Skolan rapporterar lugn."),
        [
            "Annan information, nytt: ”Skolan rapporterar lugn.”",
            "Annan information, borttaget: ”Skolan rapporterar oro.”",
        ],
    ),
    "text moved about": (picture(mapping="Ett. Två."), picture(mapping="Två.\n\nEtt."), []),
    "oral points have an area and no category": (
        picture(),
        picture(ORAL_POINT),
        ["Nytt i lägesbilden: Narkotika, 1 punkt."],
    ),
    "everything in its order": (
        picture(told(severity=YELLOW, trend=Trend.UNCHANGED), mapping="Gammalt."),
        picture(
            told("klotter", area_ids=(DRUGS.id,)), told(severity=RED, trend=Trend.INCREASED), mapping="Nytt."
        ),
        [
            "Nytt i lägesbilden: Narkotika, 1 punkt.",
            "Nytt i lägesbilden: Klotter i Solberga, 1 punkt.",
            "Skadegörelse i Solberga: trenden är nu ökat, i förra lägesbilden oförändrat.",
            "Skadegörelse i Solberga: allvaret är höjt från gult till rött.",
            "Kartläggning, nytt: ”Nytt.”",
            "Kartläggning, borttaget: ”Gammalt.”",
        ],
    ),
}


@pytest.mark.parametrize(("older", "newer", "expected"), CASES.values(), ids=CASES.keys())
def test_what_has_changed_is_told(older: PictureContent, newer: PictureContent, expected: list[str]) -> None:
    assert words(older, newer) == expected


def test_the_headings_have_an_order_and_the_number_of_points_comes_first() -> None:
    older = picture(told(severity=YELLOW, trend=Trend.UNCHANGED))
    newer = picture(
        told("klotter", area_ids=(DRUGS.id,)), told(severity=RED, trend=Trend.INCREASED), mapping="Nytt."
    )
    sections = changes_in_words(picture_changes(older, newer))

    assert [section.heading for section in sections] == [
        *("Vad lägesbilden bygger på", "Områden", "Kategorier", "Trender", "Allvar", "Texten"),
    ]
    assert sections[0].sentences == ("2\u00a0punkter, mot 1 i förra lägesbilden.",)
    assert changes_in_words(picture_changes(newer, newer)) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        ("En utan punkt", ("En utan punkt",)),
        ("Ett. Två! Tre? Fyra", ("Ett.", "Två!", "Tre?", "Fyra")),
        ("Ett\nTvå\n\nTre", ("Ett", "Två", "Tre")),
        ("Det ökar, t.ex. Solberga och bl.a. Örby. Sedan kl. 18 är det lugnt.",
         ("Det ökar, t.ex. Solberga och bl.a. Örby.", "Sedan kl. 18 är det lugnt.")),
        ("Enligt 4 kap. 3 § gäller det. Ja.", ("Enligt 4 kap. 3 § gäller det.", "Ja.")),
        ("Många   blanka\tallihop.", ("Många blanka allihop.",)),
        ("Priset är 3.5 miljoner. Det är allt.", ("Priset är 3.5 miljoner.", "Det är allt.")),
        ("Han sa ”nu.” Sedan gick alla.", ("Han sa ”nu.”", "Sedan gick alla.")),
    ],
)  # fmt: skip
def test_a_text_falls_into_sentences(text: str, found: tuple[str, ...]) -> None:
    assert sentences(text) == found


def test_an_oral_point_says_only_who_told_it() -> None:
    oral, tested, plain = picture(
        ORAL_POINT, told(secrecy=TO_BE_TESTED), told(trend=Trend.NEW, severity=YELLOW)
    ).points

    assert point_headline(oral) == "Muntlig uppgift från Lokalpolisområde Globen"
    assert (point_detail(oral), secrecy_words(oral)) == ("Uppgiften antecknas inte.", "")
    assert secrecy_words(tested) == "Ska sekretessprövas (18 kap. 1 § OSL)"
    assert point_headline(plain) == "Skadegörelse: gångtunneln, Solberga"
    assert point_detail(plain).replace("\u00a0", " ") == (
        "1–31 oktober 2026, kvällar · nytt · allvar gult · Lokalpolisområde Globen"
    )
    unnamed = replace(oral, source="")
    assert point_headline(unnamed) == "Muntlig uppgift från en part"


def test_the_parts_have_their_words() -> None:
    bare = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED)
    point = picture(told("", place="", secrecy=bare)).points[0]
    assert point_headline(point) == "Utan kategori: Solberga"
    assert secrecy_words(point) == "Ska sekretessprövas"
    assert point.part is PicturePart.MAPPING
