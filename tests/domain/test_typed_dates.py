"""Dates and times typed in a hurry mean what the one who types them means."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import long_date
from domain.typed_dates import understood_date, understood_time

THURSDAY = date(2026, 9, 17)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-10-02", date(2026, 10, 2)),
        ("20261002", date(2026, 10, 2)),
        ("261002", date(2026, 10, 2)),
        ("2/10", date(2026, 10, 2)),
        ("02/10", date(2026, 10, 2)),
        ("2 / 10", date(2026, 10, 2)),
        ("fre 2/10", date(2026, 10, 2)),
        ("2/10 2027", date(2027, 10, 2)),
        ("2/10-2027", date(2027, 10, 2)),
        ("2 okt", date(2026, 10, 2)),
        ("2okt", date(2026, 10, 2)),
        ("2 okt.", date(2026, 10, 2)),
        ("den 2 Oktober", date(2026, 10, 2)),
        ("Fredag 2 oktober 2026", date(2026, 10, 2)),
        ("1 maj", date(2027, 5, 1)),
        ("fre", date(2026, 9, 18)),
        ("på fredag", date(2026, 9, 18)),
        ("to", date(2026, 9, 24)),
        ("LÖR", date(2026, 9, 19)),
        ("so\u0308n", date(2026, 9, 20)),
        ("+14", date(2026, 10, 1)),
        ("+ 14 dagar", date(2026, 10, 1)),
        ("+2v", date(2026, 10, 1)),
        ("-1", date(2026, 9, 16)),
        ("i dag", THURSDAY),
        ("imorgon", date(2026, 9, 18)),
        ("17/9", THURSDAY),
        ("16/9", date(2027, 9, 16)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_what_shall_be_done_lies_ahead(typed: str, meant: date) -> None:
    assert understood_date(typed, THURSDAY, looks_ahead=True) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16/9", date(2026, 9, 16)),
        ("1 jan", date(2027, 1, 1)),
        ("1 maj", date(2026, 5, 1)),
        ("lör", date(2026, 9, 12)),
        ("tors", THURSDAY),
        ("i går", date(2026, 9, 16)),
    ],
)
def test_what_has_happened_is_near(typed: str, meant: date) -> None:
    assert understood_date(typed, THURSDAY) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "31/9",
        "30 feb",
        "2/13",
        "0/1",
        "m",
        "snart",
        "2 foo",
        "2026-13-01",
        "+",
        "+1000",
        "12",
        "2/10/26",
    ],
)
def test_what_cannot_be_told_is_no_date(typed: str) -> None:
    assert understood_date(typed, THURSDAY) is None


@given(st.text(max_size=20))
def test_no_text_at_all_breaks_it(typed: str) -> None:
    understood_date(typed, date.max)
    understood_date(typed, date.min)
    understood_time(typed)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_whole_date_is_the_same_on_every_day(day: date, near: date) -> None:
    assert understood_date(day.isoformat(), near) == day
    assert understood_date(long_date(day), near) == day


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_a_day_without_a_year_is_the_first_one_ahead(day: date, near: date) -> None:
    ahead = understood_date(f"{day.day}/{day.month}", near, looks_ahead=True)
    assert ahead is not None
    assert ahead >= near
    assert (ahead.day, ahead.month) == (day.day, day.month)


@pytest.mark.parametrize(
    "typed", ["9", "9.00", "09.00", "9:00", "0900", "900", "kl. 9", "kl 9.00", " 9 ", "kl.\u00a09.00"]
)
def test_nine_o_clock(typed: str) -> None:
    assert understood_time(typed) == time(9, 0)


@pytest.mark.parametrize("typed", ["", "24", "9.60", "9.5", "99999", "nio", "-1", "9.00.00"])
def test_what_is_no_time(typed: str) -> None:
    assert understood_time(typed) is None
