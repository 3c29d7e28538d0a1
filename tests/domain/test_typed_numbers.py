"""Numbers are understood as they are typed in Swedish, and refused where they may mean two things."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.typed_numbers import understood_number, unit_after_number, written_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("22,5", "22.5"),
        ("22.5", "22.5"),
        ("1 200", "1200"),
        ("1\u00a0200", "1200"),
        ("1\u202f234\u202f567,25", "1234567.25"),
        ("12 %", "12"),
        ("12%", "12"),
        (" 0,50 ", "0.50"),
        ("-3", "-3"),
        ("−3,5", "-3.5"),
        ("007", "7"),
    ],
)
def test_understands(typed: str, number: str) -> None:
    told = understood_number(typed)

    assert told == Decimal(number)
    assert str(told) == number


@pytest.mark.parametrize(
    "typed",
    ["", " ", "%", "tolv", "1.200", "12 200 3", "1 20", "1,2,3", "1e5", "12 st", ",5", "5,", "1" * 16],
)
def test_does_not_guess(typed: str) -> None:
    assert understood_number(typed) is None


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("1200", "1\u00a0200"),
        ("22.50", "22,50"),
        ("-3", "−3"),
        ("0", "0"),
        ("1234567.5", "1\u00a0234\u00a0567,5"),
    ],
)
def test_writes(number: str, written: str) -> None:
    assert written_number(Decimal(number)) == written


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=3))
def test_what_is_written_is_understood(number: Decimal) -> None:
    assert understood_number(written_number(number)) == number


@pytest.mark.parametrize(
    ("unit", "after"),
    [("antal per år", "per år"), ("Antal", ""), ("procent", "procent"), ("antalet", "antalet"), ("", "")],
)
def test_a_number_needs_no_word_that_says_it_is_one(unit: str, after: str) -> None:
    assert unit_after_number(unit) == after
