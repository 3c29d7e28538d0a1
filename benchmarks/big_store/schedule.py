"""When everything happens: the days of meetings, and how much is told and agreed at each.

More is told of Fridays and Saturdays than of other days, less in the summer; nobody meets in July or at Christmas.
"""

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate, pairwise
from random import Random
from uuid import UUID

from benchmarks.big_store.ledger import FIRST_DAY, TODAY, Ledger, days, shares
from benchmarks.big_store.pacts import Series
from domain.calendar import iso_week

LONGEST_LOOK_BACK = days(100)
_WEEKDAY_WEIGHTS = (0.8, 0.8, 0.9, 1.0, 1.6, 1.7, 1.0)
_MONTH_WEIGHTS = (0.9, 0.9, 1.0, 1.05, 1.15, 1.0, 0.6, 0.85, 1.15, 1.2, 1.15, 0.95)
_WITHOUT_MEETINGS = frozenset((1, 27, 28, 29, 30, 31, 52, 53))
_DAYS = tuple(FIRST_DAY + days(number) for number in range((TODAY - FIRST_DAY).days + 1))
_WEIGHT_UNTIL = tuple(
    accumulate(_WEEKDAY_WEIGHTS[day.weekday()] * _MONTH_WEIGHTS[day.month - 1] for day in _DAYS)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedMeeting:
    """``since`` is the day after the meeting before: what happened from then on is told at this one."""

    id: UUID
    series: Series
    day: date
    since: date
    next_day: date | None
    next_id: UUID | None
    points: int = 0
    follow_ups: int = 0

    @property
    def is_held(self) -> bool:
        return self.day < TODAY

    @property
    def told_until(self) -> date:
        """What has been told since the last meeting waits for the next."""
        return min(self.day, TODAY)


def plan_meetings(
    ledger: Ledger, series: Sequence[Series], meetings: int, points: int, follow_ups: int
) -> list[PlannedMeeting]:
    """So many meetings of all series, the oldest first, with their shares of points and follow-ups."""
    years = [(one.pact.last_day - one.pact.first_day).days / 365.25 for one in series]
    counts = shares(
        [one.body.meetings_a_year * span for one, span in zip(series, years, strict=True)], meetings
    )
    planned = [
        meeting
        for one, count in zip(series, counts, strict=True)
        for meeting in _meetings_of(ledger, one, count)
    ]
    planned.sort(key=lambda meeting: (meeting.day, meeting.id))
    return _with_shares(planned, points, follow_ups)


def day_told_of(random: Random, first: date, last: date) -> date:
    """A day from first to last, Fridays and Saturdays oftener, the summer more seldom."""
    before = _weight_before(first)
    within = _WEIGHT_UNTIL[(last - FIRST_DAY).days] - before
    return min(_DAYS[bisect(_WEIGHT_UNTIL, before + random.random() * within)], last)


def _meetings_of(ledger: Ledger, series: Series, count: int) -> Iterable[PlannedMeeting]:
    meeting_days = _meeting_days(series, count)
    keys = [ledger.new_key(day - days(7)) for day in meeting_days]
    followed = [*zip(meeting_days, keys, strict=True), (None, None)]
    before = series.pact.first_day - days(1)
    for (day, key), (next_day, next_key) in pairwise(followed):
        assert day is not None
        assert key is not None
        since = max(before + days(1), day - LONGEST_LOOK_BACK)
        yield PlannedMeeting(id=key, series=series, day=day, since=since, next_day=next_day, next_id=next_key)
        before = day


def _meeting_days(series: Series, count: int) -> list[date]:
    """Evenly over the weeks in which its body meets."""
    pact = series.pact
    span = (pact.last_day - pact.first_day).days
    possible = [
        day
        for day in (pact.first_day + days(number) for number in range(7, span))
        if day.weekday() == series.body.weekday and iso_week(day) not in _WITHOUT_MEETINGS
    ]
    return [possible[(2 * place + 1) * len(possible) // (2 * count)] for place in range(count)]


def _with_shares(planned: list[PlannedMeeting], points: int, follow_ups: int) -> list[PlannedMeeting]:
    told = [_weight_told(meeting) for meeting in planned]
    agreed = [meeting.series.body.weight if meeting.is_held else 0.0 for meeting in planned]
    parts = zip(planned, shares(told, points), shares(agreed, follow_ups), strict=True)
    return [
        replace(meeting, points=of_points, follow_ups=of_agreed) for meeting, of_points, of_agreed in parts
    ]


def _weight_told(meeting: PlannedMeeting) -> float:
    if meeting.since > TODAY:
        return 0.0
    within = _WEIGHT_UNTIL[(meeting.told_until - FIRST_DAY).days] - _weight_before(meeting.since)
    return within * meeting.series.body.weight


def _weight_before(day: date) -> float:
    place = (day - FIRST_DAY).days
    return _WEIGHT_UNTIL[place - 1] if place > 0 else 0.0
