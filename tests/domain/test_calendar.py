"""Dates and times as they are printed, at the days where calendars go wrong."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import MONTHS, WEEKDAYS, clock, clock_span, definite_weekday, iso_week, long_date


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 12), "12\u00a0november\u00a02026"),
        (date(2024, 2, 29), "29\u00a0februari\u00a02024"),
        (date(2027, 1, 1), "1\u00a0januari\u00a02027"),
        (date(1999, 12, 31), "31\u00a0december\u00a01999"),
    ],
)
def test_long_date(day: date, expected: str) -> None:
    assert long_date(day) == expected


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2020, 12, 28), 53),
        (date(2020, 12, 31), 53),
        (date(2021, 1, 1), 53),
        (date(2021, 1, 3), 53),
        (date(2021, 1, 4), 1),
        (date(2024, 12, 29), 52),
        (date(2024, 12, 30), 1),
        (date(2025, 12, 29), 1),
        (date(2026, 1, 1), 1),
        (date(2026, 12, 27), 52),
        (date(2026, 12, 28), 53),
        (date(2026, 12, 31), 53),
        (date(2027, 1, 1), 53),
        (date(2027, 1, 3), 53),
        (date(2027, 1, 4), 1),
        (date(2032, 2, 29), 9),
        (date(2033, 1, 2), 53),
    ],
)
def test_week_as_swedes_count(day: date, week: int) -> None:
    assert iso_week(day) == week


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_weeks_begin_on_mondays(day: date) -> None:
    is_same_week = iso_week(day) == iso_week(day + timedelta(days=1))

    assert is_same_week == (definite_weekday(day) != "söndagen")


def test_names_each_day_of_a_week() -> None:
    monday = date(2026, 11, 9)

    told = [definite_weekday(monday + timedelta(days=place)) for place in range(7)]

    assert told == [
        "måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"
    ]  # fmt: skip
    assert (len(WEEKDAYS), len(MONTHS)) == (7, 12)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [(time(9, 0), "9.00"), (time(13, 5), "13.05"), (time(0, 0), "0.00"), (time(23, 59, 59), "23.59")],
)
def test_clock(moment: time, expected: str) -> None:
    assert clock(moment) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (time(13), time(15, 20), "kl.\u00a013.00–15.20"),
        (time(13), None, "kl.\u00a013.00"),
        (None, time(15, 20), "kl.\u00a015.20"),
        (time(0), time(0), "kl.\u00a00.00–0.00"),
        (None, None, ""),
    ],
)
def test_clock_span(start: time | None, end: time | None, expected: str) -> None:
    assert clock_span(start, end) == expected
