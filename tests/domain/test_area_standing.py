"""Weeks, trends and silence of a prioritised area."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from domain.agreements import PriorityArea
from domain.area_standing import AreaStanding, by_week, is_forgotten, shown_weeks, told_until, trend_of
from domain.situation import Trend

TODAY = date(2026, 11, 23)  # a Monday
AREA = PriorityArea(id=UUID(int=1), title="Unga", order=1, letter="U")


def standing(last_on: date | None, begins_on: date = date(2024, 1, 1)) -> AreaStanding:
    return AreaStanding(
        area=AREA,
        weeks=(),
        trend=Trend.UNKNOWN,
        open_follow_ups=0,
        begins_on=begins_on,
        last_on=last_on,
    )


def test_twelve_weeks_end_with_this_one_also_over_the_turn_of_the_year() -> None:
    weeks = shown_weeks(date(2027, 1, 3))  # the Sunday of week 53
    assert (len(weeks), weeks[0], weeks[-1]) == (12, date(2026, 10, 12), date(2026, 12, 28))


def test_points_are_added_up_from_monday_to_sunday() -> None:
    weeks = shown_weeks(TODAY)
    points = {date(2026, 11, 16): 2, date(2026, 11, 22): 3, TODAY: 1}
    assert by_week(points, weeks)[-3:] == (0, 5, 1)


def test_the_newest_day_told_of_is_looked_for_in_all_areas() -> None:
    planned = TODAY + timedelta(5)
    assert told_until([{date(2026, 11, 2): 1}, {date(2026, 11, 9): 4, planned: 1}], TODAY) == date(
        2026, 11, 9
    )
    assert told_until([{}], TODAY) == TODAY


@pytest.mark.parametrize(
    ("before", "now", "trend"),
    [
        (0, 0, Trend.UNKNOWN),
        (0, 2, Trend.UNCHANGED),
        (0, 3, Trend.INCREASED),
        (3, 0, Trend.DECREASED),
        (10, 12, Trend.UNCHANGED),
        (10, 13, Trend.UNCHANGED),  # three more, but less than a quarter of thirteen
        (9, 12, Trend.INCREASED),
        (12, 9, Trend.DECREASED),
        (100, 120, Trend.UNCHANGED),
        (100, 134, Trend.INCREASED),
    ],
)
def test_a_trend_is_three_points_and_a_quarter(before: int, now: int, trend: Trend) -> None:
    points = {TODAY - timedelta(27): now, TODAY - timedelta(28): before}
    assert trend_of(points, TODAY, TODAY) is trend


def test_days_that_have_not_been_told_of_are_not_counted_as_silence() -> None:
    until = TODAY - timedelta(10)
    points = {until - timedelta(20): 8, until - timedelta(30): 8}
    assert trend_of(points, until, TODAY) is Trend.UNCHANGED
    assert trend_of(points, TODAY, TODAY) is Trend.DECREASED


def test_nothing_is_known_when_nothing_was_told_for_four_weeks() -> None:
    until = TODAY - timedelta(28)
    assert trend_of({until: 9}, until, TODAY) is Trend.UNKNOWN


def test_an_area_is_forgotten_after_ninety_days() -> None:
    assert not is_forgotten(standing(TODAY - timedelta(90)), TODAY)
    assert is_forgotten(standing(TODAY - timedelta(91)), TODAY)
    assert standing(TODAY - timedelta(91)).days_silent(TODAY) == 91


def test_an_area_of_a_new_agreement_is_not_forgotten_yet() -> None:
    assert not is_forgotten(standing(None, TODAY - timedelta(90)), TODAY)
    assert is_forgotten(standing(None, TODAY - timedelta(91)), TODAY)
    assert standing(None).days_silent(TODAY) is None
