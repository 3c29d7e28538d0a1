"""What hours of the week a text speaks of, cell by cell."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.time_pattern import CELLS, TIME_BANDS, cell_counts, time_cells

DAYS = ("må", "ti", "on", "to", "fr", "lö", "sö")
BANDS = tuple(f"{first:02}–{last:02}" for first, last in TIME_BANDS)
SATURDAY = date(2026, 11, 21)


def cells(text: str, first: date | None = None, last: date | None = None) -> set[tuple[str, str]]:
    mask = time_cells(text, first, last)
    return {
        (day, band) for at, day in enumerate(DAYS) for b, band in enumerate(BANDS) if mask >> (at * 5 + b) & 1
    }


def grid(days: str, *bands: str) -> set[tuple[str, str]]:
    return {(day, band) for day in days.split() for band in bands}


EVERY_DAY = "må ti on to fr lö sö"
WORKING = "må ti on to fr"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("natt mot lördag", {("fr", "20–24"), ("lö", "00–06")}),
        ("Natten till söndag", {("lö", "20–24"), ("sö", "00–06")}),
        ("natten mellan söndag och måndag", {("sö", "20–24"), ("må", "00–06")}),
        (
            "nätter mot lördag och söndag",
            {("fr", "20–24"), ("lö", "00–06"), ("lö", "20–24"), ("sö", "00–06")},
        ),
        ("natt mot måndag", {("sö", "20–24"), ("må", "00–06")}),
        ("fredagar 20.00–23.00", grid("fr", "20–24")),
        ("fredagar 20-23", grid("fr", "20–24")),
        ("fredagar 18.30–20.15", grid("fr", "16–20", "20–24")),
        ("kvällar", grid(EVERY_DAY, "16–20", "20–24")),
        ("lördag kväll", grid("lö", "16–20", "20–24")),
        ("lördagskvällar", grid("lö", "16–20", "20–24")),
        ("i lördags kväll", grid("lö", "16–20", "20–24")),
        ("eftermiddag och kväll", grid(EVERY_DAY, "12–16", "16–20", "20–24")),
        ("dagtid vardagar", grid(WORKING, "06–12", "12–16")),
        ("vardagar dagtid", grid(WORKING, "06–12", "12–16")),
        ("vardagskvällar", grid(WORKING, "16–20", "20–24")),
        ("helgnätter", {("fr", "20–24"), ("lö", "00–06"), ("lö", "20–24"), ("sö", "00–06")}),
        ("kl. 22–02", grid(EVERY_DAY, "20–24", "00–06")),
        ("lördag kl 22–02", {("lö", "20–24"), ("sö", "00–06")}),
        ("natt", grid(EVERY_DAY, "20–24", "00–06")),
        ("nattetid", grid(EVERY_DAY, "20–24", "00–06")),
        ("fredag natt", {("fr", "20–24"), ("lö", "00–06")}),
        ("fredag och lördag kväll", grid("fr lö", "16–20", "20–24")),
        ("fredag kväll och lördag förmiddag", grid("fr", "16–20", "20–24") | grid("lö", "06–12")),
        ("torsdag–lördag", grid("to fr lö", *BANDS)),
        ("mån–fre 15–17", grid(WORKING, "12–16", "16–20")),
        ("måndag till onsdag morgon", grid("må ti on", "06–12")),
        ("fredag till måndag kväll", grid("fr lö sö må", "16–20", "20–24")),
        ("dagligen 15.00–22.00, mest torsdag–lördag", grid(EVERY_DAY, "12–16", "16–20", "20–24")),
        ("skoltid", grid(WORKING, "06–12", "12–16")),
        ("arbetstid", grid(WORKING, "06–12", "12–16")),
        (
            "skoltid och kvällar i sociala medier",
            grid(WORKING, "06–12", "12–16") | grid(EVERY_DAY, "16–20", "20–24"),
        ),
        ("efter klockan 20", grid(EVERY_DAY, "20–24")),
        ("efter 22 på fredagar", grid("fr", "20–24")),
        ("före kl. 8", grid(EVERY_DAY, "00–06", "06–12")),
        ("vid 20-tiden", grid(EVERY_DAY, "20–24")),
        ("kl 15:30", grid(EVERY_DAY, "12–16")),
        ("helger", grid("lö sö", *BANDS)),
        ("lunchtid", grid(EVERY_DAY, "06–12", "12–16")),
        ("i morse", grid(EVERY_DAY, "06–12")),
    ],
)
def test_cells_of_the_week(text: str, expected: set[tuple[str, str]]) -> None:
    assert cells(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", "anges inte", "okänd tid", "okänd tid, upptäcks morgontid", "efter skolavslutningen", "kl 99", "ons2", "natti",
     "Fridhemsplan", "mot centrum", "20", "25–26 personer"],
)  # fmt: skip
def test_a_text_that_is_no_time_has_no_cells(text: str) -> None:
    assert cells(text) == set()


def test_hours_without_a_weekday_are_those_of_a_single_day() -> None:
    assert cells("natt", SATURDAY, SATURDAY) == grid("lö", "00–06", "20–24")
    assert cells("kväll", SATURDAY, SATURDAY) == grid("lö", "16–20", "20–24")
    assert cells("kl. 22–02", SATURDAY, SATURDAY) == {("lö", "20–24"), ("sö", "00–06")}


def test_hours_without_a_weekday_are_those_of_the_days_of_a_short_period() -> None:
    assert cells("kväll", SATURDAY, SATURDAY + timedelta(days=1)) == grid("lö sö", "16–20", "20–24")
    assert cells("kväll", SATURDAY, SATURDAY + timedelta(days=7)) == grid(EVERY_DAY, "16–20", "20–24")


def test_a_weekday_that_is_said_counts_before_the_period() -> None:
    assert cells("natt mot lördag", SATURDAY, SATURDAY) == {("fr", "20–24"), ("lö", "00–06")}


def test_counts_stand_by_weekday_and_band() -> None:
    friday_evening, saturday = time_cells("fredag kl 21", None, None), time_cells("lördag", None, None)

    counts = cell_counts([(friday_evening, 3), (saturday, 2), (0, 50), (friday_evening | saturday, 1)])

    assert len(counts) == 7
    assert counts[4] == (0, 0, 0, 0, 4)
    assert counts[5] == (3, 3, 3, 3, 3)
    assert sum(map(sum, counts)) == 19


def test_no_masks_give_an_empty_week() -> None:
    assert cell_counts([]) == ((0,) * 5,) * 7


@given(st.text(max_size=60), st.none() | st.dates(), st.none() | st.dates())
def test_no_text_at_all_breaks_it(text: str, first: date | None, last: date | None) -> None:
    assert 0 <= time_cells(text, first, last) < 1 << CELLS
