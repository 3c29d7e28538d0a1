"""The situation picture of 4 § on paper: structure, charts, hard cases; both gates let each of them pass."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pikepdf
import pytest

from desktop.documents.imprint import Imprint
from desktop.documents.paper import print_paper
from desktop.documents.picture_document import picture_paper
from domain.disclosure import Variant
from domain.look import Look
from domain.papers.picture import PicturePaper, compose_picture_paper
from domain.picture_content import PictureArea, PictureContent, PicturePoint, Topic, TopicCount, with_points
from domain.pictures import PicturePart
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

POLICE = "Lokalpolisområde Globen"
AREAS = (
    PictureArea(title="Unga i riskzonen", letter="U", colour=1),
    PictureArea(title="Otrygga platser", letter="O", colour=2),
)
TEXTS = {PicturePart.MAPPING: "Så är det.", PicturePart.OTHER: "", PicturePart.ANALYSIS: "Därför att."}


def point(number: int, **changes: Any) -> PicturePoint:
    plain = PicturePoint(
        point_id=UUID(int=number),
        part=list(PicturePart)[number % 3],
        source=POLICE if number % 2 else "Trafikkontoret",
        category="skadegörelse" if number % 4 else "otrygg plats",
        district="Solberga",
        place="Gångtunneln",
        period_from=None,
        period_to=date(2026, 8, 3) + timedelta(days=number % 90),
        time_of_day="kvällar",
        trend=list(Trend)[number % 5],
        severity=list(Severity)[number % 4],
        text="Krossade lampor.",
        sensitivity=Sensitivity.OPEN,
        provision="",
        areas=AREAS[: number % 3],
    )
    return replace(plain, **changes)


def picture(*points: PicturePoint, **changes: Any) -> PictureContent:
    empty = PictureContent(
        agreement="Överenskommelsen",
        number=2,
        title="Lägesbild hösten 2026",
        period_from=date(2026, 8, 1),
        period_to=date(2026, 10, 31),
        decided_on=date(2026, 11, 12),
        decided_by="Rådet",
        texts=TEXTS,
        points=(),
        areas=tuple(
            TopicCount(
                topic=Topic(title=area.title, is_area=True),
                points=0,
                trend=Trend.NEW,
                severity=Severity.GREEN,
            )
            for area in AREAS
        ),
        categories=(),
    )
    return replace(with_points(empty, points), **changes)


def composed(
    content: PictureContent,
    previous: PictureContent | None = None,
    variant: Variant = Variant.INTERNAL,
) -> PicturePaper:
    return compose_picture_paper(variant, content, previous, "Stadsdelsförvaltningen", {POLICE})


WHOLE = picture(*(point(number) for number in range(40)))
HARD = "Fest 🎉 שלום \x00\x07 " + "Q" * 400
CASES = {
    "whole": composed(WHOLE, picture(*(point(number) for number in range(25)), number=1)),
    "draft": composed(replace(WHOLE, decided_on=None, decided_by="")),
    "nothing": composed(
        picture(title="", agreement="", period_from=None, period_to=None, texts=dict.fromkeys(PicturePart, ""))
    ),
    "500 points": composed(picture(*(point(number) for number in range(500)))),
    "long text": composed(picture(point(1), texts={**TEXTS, PicturePart.ANALYSIS: "Samverkan på plats. " * 5_000})),
    "hard words": composed(
        picture(point(1, place=HARD, text=HARD, source=HARD, category=HARD, district=HARD), title=HARD, agreement=HARD)
    ),
    "no days": composed(picture(point(1, period_to=None), point(2, period_to=None))),
    "all withheld": composed(
        picture(*(point(n, sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL") for n in range(6))),
        variant=Variant.DISCLOSURE,
    ),
    "oral": composed(
        picture(point(1, sensitivity=Sensitivity.ORAL_ONLY, category="", place="", text="", trend=Trend.UNKNOWN))
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_each_picture_passes_the_gates(
    case: str, stamp: datetime, assert_archival: Callable[[bytes], None], output_folder: Path
) -> None:
    pdf = print_paper(picture_paper(CASES[case]), stamp)
    (output_folder / f"picture-{case}.pdf").write_bytes(pdf)
    assert_archival(pdf)


def test_the_three_parts_and_the_changes_are_in_the_outline(
    stamp: datetime, bookmarks: Callable[[bytes], list[str]]
) -> None:
    assert bookmarks(print_paper(picture_paper(CASES["whole"]), stamp)) == [
        "Lägesbild hösten 2026",
        "Lägesbilden i siffror",
        "Kartläggning",
        "Annan information",
        "Analys",
        "Ändrat sedan förra versionen",
    ]


def test_the_charts_say_their_values(stamp: datetime) -> None:
    by_area, by_week, by_hour = _alts(print_paper(picture_paper(CASES["whole"]), stamp))
    assert by_area.startswith("Stapeldiagram: punkter per område. Unga i riskzonen: 26\u00a0punkter")
    assert by_area.count("punkter, ") == 2
    assert "Vecka 32 2026: sammanlagt 7, varav polisen 3 och övriga 4." in by_week
    assert by_week.endswith("Övriga veckor är utan värden.")
    assert by_hour.startswith("Tabell över veckodag och tid: punkter per veckodag och tid. Klockan 00–06: ")


def _alts(pdf: bytes) -> list[str]:
    with pikepdf.open(BytesIO(pdf)) as document:
        found = [each for each in document.objects if isinstance(each, pikepdf.Dictionary)]
        return [str(each.Alt) for each in found if each.get("/S") == "/Figure"]


def test_a_draft_is_watermarked_and_says_so(
    stamp: datetime, page_texts: Callable[[bytes], list[str]]
) -> None:
    paper = picture_paper(CASES["draft"])
    assert paper.marks.is_draft
    texts = page_texts(print_paper(paper, stamp))
    assert all("Utkast" in text for text in texts)
    assert not picture_paper(CASES["whole"]).marks.is_draft


def test_what_is_left_out_is_counted_with_its_provision(
    stamp: datetime, page_lines: Callable[[bytes], list[str]]
) -> None:
    text = " ".join(" ".join(page_lines(print_paper(picture_paper(CASES["all withheld"]), stamp))).split())
    assert text.count("2 punkter är sekretessmarkerade (18 kap. 1 § OSL) och återges inte här.") == 3
    assert "Gångtunneln" not in text
    assert "Unga i riskzonen" not in text


def test_the_colour_of_the_house_is_that_of_the_charts(stamp: datetime) -> None:
    plain, green = (
        print_paper(picture_paper(CASES["whole"], Imprint(look=Look(accent=accent))), stamp)
        for accent in ("", "#2B6145")
    )
    assert plain != green
