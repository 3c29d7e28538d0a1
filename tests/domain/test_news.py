"""What has come since last time: each thing once, on the day it becomes so."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from domain.agreements import Agreement, AgreementLevel
from domain.duties import Duty, DutyStanding, DutyState
from domain.news import News, duties_since, endings_since

TODAY = date(2026, 11, 23)


def agreement(ends_in_days: int | None) -> Agreement:
    return Agreement(
        id=UUID(int=1),
        level=AgreementLevel.LOCAL,
        title="Lokal",
        valid_from=date(2024, 1, 1),
        valid_to=None if ends_in_days is None else TODAY + timedelta(ends_in_days),
    )


@pytest.mark.parametrize(
    ("ends_in_days", "days_ago", "is_news"),
    [
        (180, 1, True),
        (179, 1, False),
        (90, 1, True),
        (31, 30, False),
        (30, 1, True),
        (30, 400, True),
        (0, 1, False),
        (-1, 1, True),
        (-2, 1, False),
        (-200, 1, False),
        (181, 1, False),
        (None, 400, False),
    ],
)
def test_an_end_is_news_when_it_comes_within_a_notice(
    ends_in_days: int | None, days_ago: int, is_news: bool
) -> None:
    found = endings_since([agreement(ends_in_days)], TODAY - timedelta(days_ago), TODAY)
    assert [each.days_left for each in found] == ([ends_in_days] if is_news else [])


def standing(state: DutyState, due_in_days: int | None = 100) -> DutyStanding:
    due_on = None if due_in_days is None else TODAY + timedelta(due_in_days)
    return DutyStanding(duty=Duty.EVERY_OTHER_YEAR, state=state, due_on=due_on)


@pytest.mark.parametrize(
    ("before", "now", "is_news"),
    [
        (DutyState.SHOWN, DutyState.DUE_SOON, True),
        (DutyState.DUE_SOON, DutyState.PRESSING, True),
        (DutyState.PRESSING, DutyState.OVERDUE, True),
        (DutyState.LACKING, DutyState.PRESSING, True),
        (DutyState.OVERDUE, DutyState.OVERDUE, False),
        (DutyState.PRESSING, DutyState.SHOWN, False),
    ],
)
def test_a_clock_of_the_law_is_news_when_it_stands_worse(
    before: DutyState, now: DutyState, is_news: bool
) -> None:
    found = duties_since([standing(before)], [standing(now)], TODAY)
    assert [each.days_left for each in found] == ([100] if is_news else [])


def test_a_duty_without_a_clock_is_no_news() -> None:
    assert duties_since([], [standing(DutyState.LACKING, None)], TODAY) == ()


def test_news_of_nothing_is_empty() -> None:
    assert News(since=TODAY).is_empty
    assert not News(since=TODAY, due=1).is_empty
