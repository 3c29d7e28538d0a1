"""Which copies of a store are kept as they grow older: all of two days, then one a day, a week and a month.

Pure: it is told the moments and the time, and knows no file.
"""

from collections.abc import Collection, Hashable
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
FEWEST = 5
"""So many of the newest stay whatever their age: those of one long afternoon in spring, opened again in autumn."""


def kept(taken: Collection[datetime], now: datetime) -> frozenset[datetime]:
    """Those of the moments whose copies stay; all are aware, in the time zone whose days are meant.

    From the newest back: all of the last two days, then the last one of each day, of each ISO week and of each month in
    which there is one, until there are so many of each. A moment that has not come yet stays: when a clock was set back it
    may be the only one with the latest work.
    """
    come = sorted((moment for moment in taken if moment <= now), reverse=True)
    future = {moment for moment in taken if moment > now}
    recent = {moment for moment in come if now - moment <= ALL_OF}
    spans = _Spans()
    thinned = {moment for moment in come if spans.takes(moment, is_recent=moment in recent)}
    return frozenset(future | recent | thinned | set(come[:FEWEST]))


class _Spans:
    """Goes back in time, filling the days first, then the weeks, then the months."""

    def __init__(self) -> None:
        self._left = [(_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)]
        self._last: datetime | None = None

    def takes(self, moment: datetime, *, is_recent: bool) -> bool:
        """Whether the next older moment is the newest of a span that is still wanted."""
        if is_recent:
            self._last = moment
            return True
        if not self._left:
            return False
        span, number = self._left[0]
        if self._last is not None and span(moment) == span(self._last):
            return False
        self._last = moment
        self._left[:1] = [(span, number - 1)] if number > 1 else []
        return True


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month
