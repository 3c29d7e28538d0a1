"""The weekly sheet is one page, whatever a week brings, and says what it left out."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.documents.imprint import Imprint
from desktop.documents.page import paginate
from desktop.documents.paper import print_paper
from desktop.documents.weekly_document import weekly_paper
from domain.disclosure import Variant
from domain.look import Look
from domain.papers.weekly import Effort, HotSpot, Week, WeekArea, WeeklyContent, WeekMeeting, WeekPoint
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

WEEK = Week.of(date(2026, 11, 12))
WORDS = [
    "skadegörelse",
    "belysning",
    "gångtunneln",
    "kväll",
    "ungdomar",
    "Solberga",
    "torg",
    "ordningsstörning",
    "fastighetsägare",
]
HARD = ("Q" * 300, "Fest 🎉 שלום مرحبا \x00\x07", "a\tb\n\nc", "¤ " * 400, "")


def words(chance: random.Random, most: int) -> str:
    if chance.random() < 0.1:
        return chance.choice(HARD)
    return " ".join(chance.choices(WORDS, k=chance.randint(1, most)))


def some_week(seed: int) -> WeeklyContent:
    chance = random.Random(seed)
    severity, trend = (lambda: chance.choice(list(Severity))), (lambda: chance.choice(list(Trend)))

    def efforts() -> tuple[Effort, ...]:
        return tuple(
            Effort(
                what=words(chance, 30), party=words(chance, 4), role=words(chance, 3),
                due_on=WEEK.sunday + timedelta(days=chance.randint(-9, 9)),
            )
            for _ in range(chance.randint(0, 40))
        )  # fmt: skip

    points = tuple(
        WeekPoint(
            category=words(chance, 2), place=words(chance, 5), district=words(chance, 1), text=words(chance, 80),
            source=words(chance, 4), trend=trend(), severity=severity(),
            sensitivity=chance.choice(list(Sensitivity)),
        )
        for _ in range(chance.choice((0, 1, 7, 40, 200)))
    )  # fmt: skip
    return WeeklyContent(
        organisation=words(chance, 12),
        agreement=words(chance, 20),
        week=WEEK,
        day=date(2026, 11, 16),
        told=len(points) + 3,
        no_area=chance.randint(0, 3),
        areas=tuple(
            WeekArea(
                title=words(chance, 12), points=n, before=chance.randint(0, 2000), trend=trend(), severity=severity()
            )
            for n in range(chance.randint(0, 16))
        ),
        spots=tuple(
            HotSpot(
                place=words(chance, 8), district=words(chance, 1), points=n + 1, severity=severity(),
                categories=tuple(words(chance, 2) for _ in range(3)),
            )
            for n in range(chance.randint(0, 20))
        ),
        points=points,
        meetings=tuple(
            WeekMeeting(series=words(chance, 8), day=WEEK.monday, is_draft=chance.random() < 0.5)
            for _ in range(chance.randint(0, 30))
        ),
        efforts=efforts(),
        due=efforts(),
        points_withheld=chance.randint(0, 3),
        efforts_withheld=chance.randint(0, 1),
    )  # fmt: skip


EMPTY = WeeklyContent(
    organisation="", agreement="", week=WEEK, day=WEEK.sunday, told=0, no_area=0, areas=(), spots=(), points=(),
    meetings=(), efforts=(), due=(), points_withheld=0, efforts_withheld=0,
)  # fmt: skip


def pages_of(content: WeeklyContent) -> int:
    story = weekly_paper(content).story
    return len(paginate(story.blocks, story.sheet))


@pytest.mark.parametrize("seed", range(40))
def test_a_week_is_one_page_whatever_it_holds(seed: int) -> None:
    assert pages_of(some_week(seed)) == 1


def test_the_fullest_week_of_the_widest_words_is_one_page_and_archival(
    stamp: datetime, assert_archival: Callable[[bytes], None], page_texts: Callable[[bytes], list[str]],
    output_folder: Path,
) -> None:  # fmt: skip
    week = some_week(4)
    wide = "Åtgärd Örebro " * 60
    point = WeekPoint(
        category=wide, place=wide, district=wide, text=wide, source=wide, trend=Trend.UNCHANGED,
        severity=Severity.RED, sensitivity=Sensitivity.TO_BE_TESTED,
    )  # fmt: skip
    effort = Effort(what=wide, party=wide, role=wide, due_on=WEEK.sunday)
    area = WeekArea(title=wide, points=1000, before=1000, trend=Trend.UNCHANGED, severity=Severity.NOT_JUDGED)
    spot = HotSpot(place=wide, district=wide, points=200, severity=Severity.RED, categories=(wide,) * 3)
    full = replace(
        week, organisation=wide, agreement=wide, told=200, areas=(area,) * 30, spots=(spot,) * 30,
        points=(point,) * 200, efforts=(effort,) * 50, due=(effort,) * 50, points_withheld=2, efforts_withheld=2,
        meetings=(WeekMeeting(series=wide, day=WEEK.monday, is_draft=True),) * 9,
    )  # fmt: skip
    imprint = Imprint(
        look=Look(organisation="X" * 100), foot="F" * 200, variant=Variant.PARTIES, copied_on=WEEK.sunday
    )
    pdf = print_paper(weekly_paper(full, imprint), stamp)
    (output_folder / "weekly-full.pdf").write_bytes(pdf)
    assert_archival(pdf)
    (text,) = page_texts(pdf)
    assert "insatser är sekretessmarkerade och återges inte här." in text


@pytest.mark.parametrize("seed", [0, 3, 8])
def test_each_sheet_passes_the_gates(
    seed: int, stamp: datetime, assert_archival: Callable[[bytes], None]
) -> None:
    assert_archival(print_paper(weekly_paper(some_week(seed)), stamp))


def test_a_week_without_anything_says_so(
    stamp: datetime, assert_archival: Callable[[bytes], None], page_lines: Callable[[bytes], list[str]]
) -> None:
    pdf = print_paper(weekly_paper(EMPTY), stamp)
    assert_archival(pdf)
    lines = [line.strip() for line in page_lines(pdf)]
    assert "Inga punkter den här veckan." in lines
    assert "Inga beslut den här veckan." in lines
    assert "Områden" not in lines
    assert not [line for line in lines if line.startswith("Klart senast")]


def test_what_is_left_out_is_counted(stamp: datetime, page_texts: Callable[[bytes], list[str]]) -> None:
    """The rows that are shown and the number that is said make the whole list."""
    points = tuple(
        WeekPoint(
            category=f"Nummer{n}", place="", district="", text="", source="", trend=Trend.NEW,
            severity=Severity.GREEN, sensitivity=Sensitivity.OPEN,
        )
        for n in range(200)
    )  # fmt: skip
    (text,) = page_texts(print_paper(weekly_paper(replace(EMPTY, points=points, told=200)), stamp))
    shown = len(re.findall(r"Nummer\d+", text))
    assert f"Ytterligare {200 - shown} ryms inte här." in text
    assert 10 <= shown <= 16


def test_trend_and_severity_are_signs_and_words(
    stamp: datetime, page_texts: Callable[[bytes], list[str]]
) -> None:
    area = WeekArea(title="Skolan", points=5, before=2, trend=Trend.INCREASED, severity=Severity.RED)
    content = replace(
        EMPTY,
        areas=(area,),
        told=5,
        no_area=1,
        efforts=(Effort(what="mäta belysningen", party="Trafikkontoret", role="Handläggare"),),
        meetings=(WeekMeeting(series="Veckomötet", day=date(2026, 11, 12), is_draft=True),),
    )
    (text,) = page_texts(print_paper(weekly_paper(content), stamp))
    words = " ".join(text.replace("\u00a0", " ").split())
    assert "Skolan 5 2 Röd ↑ Ökat" in words
    assert "Veckans punkter: 5, varav 1 utanför områdena" in words
    assert "Mäta belysningen Trafikkontoret, handläggare" in words
    assert "Veckomötet, 2026-11-12 (utkast)" in words
