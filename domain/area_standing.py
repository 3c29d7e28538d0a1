"""How one prioritised area stands: points week by week, whether they are on the rise, and whether it is forgotten."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.agreements import PriorityArea
from domain.orphans import DISCUSS_WITHIN
from domain.situation import Trend

SHOWN_WEEKS = 12
_COMPARED = timedelta(weeks=4)
# A change of a few points is chance: it is told when it is at least so many points and at least this part of the more.
LEAST_CHANGE = 3
LEAST_CHANGE_SHARE = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaStanding:
    """One area: points in each shown week, the trend, open follow-ups, when a meeting last dealt with it.

    ``begins_on`` is the first day of its agreement.
    """

    area: PriorityArea
    weeks: tuple[int, ...]
    trend: Trend
    open_follow_ups: int
    begins_on: date
    last_on: date | None

    def days_silent(self, today: date) -> int | None:
        """Days since a meeting dealt with it; None when none ever has."""
        return None if self.last_on is None else (today - self.last_on).days


def shown_weeks(today: date) -> tuple[date, ...]:
    """The Mondays of the twelve ISO weeks up to and with this one."""
    monday = today - timedelta(days=today.weekday())
    return tuple(monday - timedelta(weeks=back) for back in reversed(range(SHOWN_WEEKS)))


def by_week(points: Mapping[date, int], weeks: Sequence[date]) -> tuple[int, ...]:
    """Points by day, added up for each week that begins on one of these Mondays."""
    counts = dict.fromkeys(weeks, 0)
    for day, count in points.items():
        counts[day - timedelta(days=day.weekday())] += count
    return tuple(counts.values())


def told_until(points: Iterable[Mapping[date, int]], today: date) -> date:
    """The newest day that any area has a point on: what happened after it has not been told yet."""
    return max((day for of_area in points for day in of_area if day <= today), default=today)


def trend_of(points: Mapping[date, int], until: date, today: date) -> Trend:
    """The 28 days up to the last that is told of, against the 28 before: whole weeks would compare a Monday with seven days.

    A change is at least 3 points and at least a quarter of the larger number. Without points, or when nothing has been
    told for 28 days, the trend is not known.
    """
    now = _within(points, until - _COMPARED, until)
    before = _within(points, until - 2 * _COMPARED, until - _COMPARED)
    if today - until >= _COMPARED or not (now or before):
        return Trend.UNKNOWN
    if abs(now - before) < max(LEAST_CHANGE, LEAST_CHANGE_SHARE * max(now, before)):
        return Trend.UNCHANGED
    return Trend.INCREASED if now > before else Trend.DECREASED


def is_forgotten(standing: AreaStanding, today: date) -> bool:
    """Whether no meeting has dealt with it for more than 90 days, counted from its agreement's first day if ever."""
    return today - (standing.last_on or standing.begins_on) > DISCUSS_WITHIN


def _within(points: Mapping[date, int], after: date, last: date) -> int:
    return sum(count for day, count in points.items() if after < day <= last)
