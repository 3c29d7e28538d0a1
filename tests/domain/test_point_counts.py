"""Which weeks the charts count, and which they compare with."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from domain.point_counts import MOST_WEEKS, CountedPeriod, counted_period
from domain.situation import PointFilter

WEDNESDAY = date(2026, 11, 11)  # of week 46


def test_without_a_period_eight_weeks_up_to_the_newest_point() -> None:
    period = counted_period(PointFilter(), WEDNESDAY)

    assert (period.first, period.last) == (date(2026, 9, 21), WEDNESDAY)
    assert [monday.isocalendar().week for monday in period.weeks] == list(range(39, 47))


def test_a_chosen_period_is_counted_as_it_is() -> None:
    wanted = PointFilter(period_from=date(2026, 9, 9), period_to=date(2026, 11, 1))

    period = counted_period(wanted, WEDNESDAY)

    assert (period.first, period.last) == (wanted.period_from, wanted.period_to)
    assert [monday.isocalendar().week for monday in period.weeks] == list(range(37, 45))
    assert period.before == CountedPeriod(date(2026, 7, 15), date(2026, 9, 6))


def test_of_a_long_period_the_last_year_and_a_week() -> None:
    period = counted_period(PointFilter(period_from=date(2016, 1, 1)), WEDNESDAY)

    assert period.last == WEDNESDAY
    assert len(period.weeks) == MOST_WEEKS
    assert period.first.weekday() == 0


def test_a_period_ahead_of_every_point_is_no_error() -> None:
    ahead = PointFilter(period_from=date(2027, 3, 1))

    assert counted_period(ahead, WEDNESDAY) == CountedPeriod(date(2027, 3, 1), date(2027, 3, 1))


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_the_weeks_before_are_as_many_and_end_before_these_begin(one: date, other: date) -> None:
    first, last = sorted((one, other))
    period = counted_period(PointFilter(period_from=first, period_to=last), WEDNESDAY)

    assert first <= period.first <= period.last == last
    assert 1 <= len(period.weeks) <= MOST_WEEKS
    assert len(period.before.weeks) == len(period.weeks)
    assert period.before.last < period.first
    assert period.before.first.weekday() == period.first.weekday()
