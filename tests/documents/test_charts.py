"""Charts on paper: a Figure each, its alternative text says every value, and both gates let it pass."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from desktop.documents import theme
from desktop.documents.charts import Bar, bar_chart, heat_grid, week_chart
from desktop.documents.page import PageMarks
from desktop.documents.paper import Paper, print_paper
from desktop.documents.story import Story
from desktop.documents.target_chart import Course, Level, Outcome, target_line
from domain.point_counts import WeekCount

LONG = "Riktat arbete mot avgränsade platser och utsatta områden, och en hel del annat som måste nämnas här"
AREAS = (("Unga i riskzonen", 9), (LONG, 14), ("Kriminella miljöer och livsstilar", 0), ("Utan område", 1))
CELLS = tuple(tuple((day * 5 + band) % 11 for band in range(5)) for day in range(7))
FULL = Course(
    outcomes=(Outcome(year=2024, value=Decimal(38)), Outcome(year=2026, value=Decimal("27.5"))),
    baseline=Level(value=Decimal(41), year=2023),
    target=Level(value=Decimal(25), year=2027),
    unit="antal per år",
)


def weeks(count: int, scale: int = 1) -> list[WeekCount]:
    first = date(2026, 8, 3)
    return [
        WeekCount(monday=first + timedelta(weeks=n), police=scale * (n * 7 % 5), others=scale * (n * 3 % 4))
        for n in range(count)
    ]


def printed(story: Story, stamp: datetime) -> bytes:
    marks = PageMarks(running_head="Diagram")
    return print_paper(
        Paper(title="Diagram", author="Samsyn", subject="Prov", story=story, marks=marks), stamp
    )


def alts(pdf: bytes) -> list[str]:
    with pikepdf.open(BytesIO(pdf)) as document:
        return [str(each.Alt) for each in document.objects if _is_figure(each)]


def _is_figure(each: pikepdf.Object) -> bool:
    return isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"


@pytest.fixture
def story() -> Story:
    story = Story()
    story.title("Diagram")
    return story


def test_each_chart_says_every_value_and_passes_the_gates(
    story: Story, stamp: datetime, assert_archival: Callable[[bytes], None], output_folder: Path
) -> None:
    bar_chart(story, "punkter per område", [Bar(label=label, value=count) for label, count in AREAS])
    week_chart(story, "punkter", weeks(14), accent="#1F5A8C")
    heat_grid(story, "punkter", CELLS, accent="#1F5A8C")
    target_line(story, "Anmälda skadegörelser", FULL)
    half = story.sheet.column / 2
    bar_chart(story, "halv bredd", [Bar(label="A", value=Decimal("2.5"), words="2,5 ↑ ökat")], width=half)
    week_chart(story, "ett år", weeks(53, 300))
    pdf = printed(story, stamp)
    (output_folder / "charts.pdf").write_bytes(pdf)
    assert_archival(pdf)
    bars, per_week, grid, course, part, year = alts(pdf)
    assert bars == "Stapeldiagram: punkter per område. " + " ".join(f"{label}: {n}." for label, n in AREAS)
    assert "Vecka 33 2026: sammanlagt 5, varav polisen 2 och övriga 3." in per_week
    told = [week for week in weeks(14) if week.police or week.others]
    assert per_week.count("Vecka") == len(told)
    assert per_week.endswith("Övriga veckor är utan värden.")
    assert year.count("Vecka") == len([week for week in weeks(53) if week.police or week.others])
    assert "Klockan 00–06: tisdag 5, onsdag 10, " in grid
    assert grid.count("–") == 5
    assert len(re.findall(r"dag \d+", grid)) == sum(1 for row in CELLS for count in row if count)
    assert course == (
        "Linjediagram: Anmälda skadegörelser, antal per år. "
        "Utgångsläge 2023: 41. Mål 2027: 25. 2024: 38. 2026: 27,5."
    )
    assert part == "Stapeldiagram: halv bredd. A: 2,5 ↑ ökat."


def test_where_there_is_no_value_there_is_no_figure(story: Story) -> None:
    before = list(story.blocks)
    bar_chart(story, "inget", [])
    bar_chart(story, "bara nollor", [Bar(label="A", value=0)])
    week_chart(story, "inget", [])
    heat_grid(story, "inget", ((0,) * 5,) * 7)
    target_line(story, "inget", Course(outcomes=(), target=Level(value=Decimal(1))))
    assert story.blocks == before
    assert not [element for element in story.root.walk() if element.role == "Figure"]


def test_many_bars_become_figures_that_each_fit_a_page(
    stamp: datetime, assert_archival: Callable[[bytes], None]
) -> None:
    story = Story(theme.LANDSCAPE)
    story.title("Diagram")
    bar_chart(story, "många", [Bar(label=f"{LONG} {n}", value=n) for n in range(200)])
    pdf = printed(story, stamp)
    assert_archival(pdf)
    assert all(block.height < theme.LANDSCAPE.room for block in story.blocks)
    told = alts(pdf)
    assert sum(alt.count(LONG) for alt in told) == 200
    assert all("fortsättning" in alt for alt in told[1:])


@pytest.mark.parametrize("values", [["0"], ["-3", "4"], ["1234567.25", "0.5"], ["5"] * 60])
def test_odd_indicators_are_drawn_within_their_place(
    story: Story, stamp: datetime, values: Sequence[str], assert_archival: Callable[[bytes], None]
) -> None:
    outcomes = tuple(Outcome(year=1990 + n, value=Decimal(value)) for n, value in enumerate(values))
    target_line(story, "🎉 \x00 och שלום", Course(outcomes=outcomes, baseline=Level(value=Decimal(3))))
    pdf = printed(story, stamp)
    assert_archival(pdf)
    assert "Utgångsläge: 3." in alts(pdf)[0]


def test_the_same_values_give_the_same_bytes(stamp: datetime) -> None:
    def once() -> bytes:
        story = Story()
        story.title("Diagram")
        heat_grid(story, "punkter", CELLS)
        week_chart(story, "punkter", weeks(8))
        return printed(story, stamp)

    assert once() == once()
