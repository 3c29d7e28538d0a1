"""A point of which only was told that something was told has no words at all."""

from dataclasses import replace
from datetime import date

import pytest

from domain.errors import Problem, UserError
from domain.secrecy import OPEN, SecrecyMark, Sensitivity
from tests.domain.content import OPEN_POINT, ORAL, ORAL_POINT


@pytest.mark.parametrize("field", ["category", "place", "time_of_day", "text"])
def test_what_was_told_orally_has_no_words(field: str) -> None:
    with pytest.raises(UserError) as refusal:
        replace(ORAL_POINT, **{field: "det som sades"})  # type: ignore[arg-type]

    assert refusal.value.problem is Problem.ORAL_HAS_NO_MATTER


def test_a_written_point_does_not_become_oral_with_its_words() -> None:
    with pytest.raises(UserError) as refusal:
        replace(OPEN_POINT, secrecy=ORAL)

    assert refusal.value.problem is Problem.ORAL_HAS_NO_MATTER


def test_matter_is_every_word_that_says_what_was_told() -> None:
    assert OPEN_POINT.matter == ("skadegörelse", "gångtunneln", "kvällar", "Klottret har ökat")
    assert ORAL_POINT.matter == ()


@pytest.mark.parametrize("last", [date(2026, 10, 1), date(2026, 10, 2), None])
def test_a_period_may_be_a_day_or_open(last: date | None) -> None:
    assert replace(OPEN_POINT, period_to=last).period_to == last


def test_no_period_ends_before_it_begins() -> None:
    with pytest.raises(UserError) as refusal:
        replace(OPEN_POINT, period_to=date(2026, 9, 30))

    assert refusal.value.problem is Problem.END_BEFORE_START


@pytest.mark.parametrize("sensitivity", Sensitivity)
def test_a_mark_says_how_open_it_is(sensitivity: Sensitivity) -> None:
    mark = SecrecyMark(sensitivity=sensitivity)

    assert mark.is_open is (sensitivity is Sensitivity.OPEN)
    assert mark.is_oral is (sensitivity is Sensitivity.ORAL_ONLY)
    assert OPEN.is_open
