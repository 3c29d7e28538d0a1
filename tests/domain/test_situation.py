"""A point of which only was told that something was told has no words at all."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from domain.errors import Problem, UserError
from domain.secrecy import OPEN, SecrecyMark, Sensitivity
from domain.situation import WeekCell
from domain.time_pattern import time_cells
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


TODAY = date(2026, 11, 12)
TOLD = replace(OPEN_POINT, source_party_id=uuid4(), received_on=TODAY, period_from=TODAY, period_to=None)


@pytest.mark.parametrize("field", ["received_on", "period_from"])
def test_nothing_is_told_of_a_day_that_has_not_come(field: str) -> None:
    TOLD.ensure_told(TODAY)
    ahead = replace(TOLD, **{field: TODAY + timedelta(days=1)})  # type: ignore[arg-type]

    with pytest.raises(UserError) as refusal:
        ahead.ensure_told(TODAY)

    assert refusal.value.problem is Problem.POINT_IN_FUTURE
    assert refusal.value.values == {"field": field}
    ahead.ensure_told(TODAY + timedelta(days=1))


def test_a_planned_event_may_lie_ahead_but_is_not_told_of_tomorrow() -> None:
    planned = replace(TOLD, category="Arrangemang", period_from=TODAY + timedelta(days=30))
    planned.ensure_told(TODAY)

    with pytest.raises(UserError) as refusal:
        replace(planned, received_on=TODAY + timedelta(days=1)).ensure_told(TODAY)

    assert refusal.value.values == {"field": "received_on"}


def test_somebody_has_told_it() -> None:
    with pytest.raises(UserError) as refusal:
        replace(TOLD, source_party_id=None).ensure_told(TODAY)

    assert refusal.value.problem is Problem.SOURCE_MISSING


def test_a_cell_of_the_week_is_the_bit_its_words_give() -> None:
    assert time_cells("måndagar 8–10", None, None) == WeekCell(0, 1).bit
    assert time_cells("natt mot lördag", None, None) == WeekCell(4, 4).bit | WeekCell(5, 0).bit
