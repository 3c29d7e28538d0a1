"""The scale of years behind a line of periods: which years are shown, and where a day lies among them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

MOST_YEARS, FEWEST_YEARS = 12, 4
_AHEAD_YEARS = 2  # seen of the future when not everything can be


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodScale:
    """``first_year`` and ``last_year`` are whole years; ``left`` and ``right`` their edges in px."""

    first_year: int
    last_year: int
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day lies; a day outside lies at the edge."""
        start, end = date(self.first_year, 1, 1), date(self.last_year + 1, 1, 1)
        share = (day - start).days / (end - start).days
        return self.left + (self.right - self.left) * min(1.0, max(0.0, share))

    def years(self) -> Iterable[int]:
        return range(self.first_year, self.last_year + 1)


def years_shown(days: Iterable[date], today: date) -> tuple[int, int]:
    """Return the first and last year to show: all that the days span, or the latest 12 years with today in them."""
    years = [today.year, *(day.year for day in days)]
    first, last = min(years), max(years)
    if last - first >= MOST_YEARS:
        last = min(last, max(today.year + _AHEAD_YEARS, first + MOST_YEARS - 1))
        first = last - MOST_YEARS + 1
    return first, max(last, first + FEWEST_YEARS - 1)
