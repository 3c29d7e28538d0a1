"""Points counted: by week and teller, area, hour of the week, trend, and what two sides say of the same.

Counts only; which points are counted is decided by a ``PointFilter``. At most 53 weeks are counted at a time.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from domain.situation import PointFilter, Trend

MOST_WEEKS = 53
USUAL_WEEKS = 8
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class CountedPeriod:
    """From the first to the last day that is counted, and how many ISO weeks these days touch."""

    first: date
    last: date

    @property
    def weeks(self) -> tuple[date, ...]:
        """The Mondays of its ISO weeks, the first first."""
        monday = self.first - timedelta(days=self.first.weekday())
        count = (self.last - monday).days // 7 + 1
        return tuple(monday + number * _WEEK for number in range(count))

    @property
    def before(self) -> "CountedPeriod":
        """As many whole weeks just before: what is compared holds the same days of the week."""
        moved = len(self.weeks) * _WEEK
        return CountedPeriod(self.first - moved, self.last - moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCount:
    """``monday`` names the ISO week."""

    monday: date
    police: int
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendCount:
    """How many points have a trend, and how many had it the same number of weeks before."""

    trend: Trend
    now: int
    before: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PointCounts:
    """What the charts show. ``cells`` are seven weekdays by the bands of ``time_pattern``; a point may be in several.

    ``areas`` are in the order of their agreement; a point of two areas is counted in both.
    """

    period: CountedPeriod
    weeks: tuple[WeekCount, ...]
    areas: tuple[tuple[UUID, int], ...]
    cells: tuple[tuple[int, ...], ...]
    trends: tuple[TrendCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CategorySides:
    """How many points of a category come from the police, the district administration, and all others."""

    category: str
    police: int
    district: int
    others: int

    @property
    def total(self) -> int:
        return self.police + self.district + self.others


def counted_period(wanted: PointFilter, newest: date) -> CountedPeriod:
    """The days that are counted: the last 53 weeks of the chosen period, else the 8 weeks up to the newest point."""
    last = wanted.period_to or max(newest, wanted.period_from or newest)
    weeks = USUAL_WEEKS if wanted.period_from is None and wanted.period_to is None else MOST_WEEKS
    earliest = last - timedelta(days=last.weekday()) - (weeks - 1) * _WEEK
    return CountedPeriod(max(earliest, wanted.period_from or earliest), last)
