"""The list of follow-ups over all series: what may be asked of it, how it is grouped, what a row shows."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from domain.follow_ups import Effect, FollowUpStatus

_SUNDAY = 7


class FollowUpState(StrEnum):
    """Which follow-ups are listed; *late* is a part of *open*."""

    OPEN = "open"
    LATE = "late"
    CLOSED = "closed"
    ALL = "all"


class Grouping(StrEnum):
    DUE = "due"
    PARTY = "party"
    AREA = "area"


class DueGroup(StrEnum):
    """Groups by due date, in the order they are shown."""

    LATE = "late"
    THIS_WEEK = "this_week"
    LATER = "later"
    NO_DATE = "no_date"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpFilter:
    """None means any. ``due_before`` leaves out what is due on that day or later, or on no day."""

    state: FollowUpState = FollowUpState.OPEN
    party_id: UUID | None = None
    area_id: UUID | None = None
    series_id: UUID | None = None
    measure_id: UUID | None = None
    due_before: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpGroup:
    """A heading of the list and how many stand under it.

    ``key`` is a DueGroup, or the key of a party or an area, None for those without one. ``title`` and ``letter`` are
    those of the party or area, empty for a DueGroup, whose words belong to whoever shows it.
    """

    key: DueGroup | UUID | None
    count: int
    title: str = ""
    letter: str = ""
    colour: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpSummary:
    """A row of the list. ``meetings`` is the number of meetings it has stood at, the first counted in.

    ``letter`` and ``colour`` are those of its area, empty and 0 without one.
    """

    id: UUID
    what: str
    party: str
    role: str
    area: str
    letter: str
    colour: int
    series: str
    created_on: date
    due_on: date | None
    closed_on: date | None
    status: FollowUpStatus
    effect: Effect | None
    last_note: str
    last_noted_on: date | None
    meetings: int

    def days_late(self, today: date) -> int:
        """As ``FollowUp.days_late``."""
        if self.due_on is None or not self.status.is_open:
            return 0
        return max(0, (today - self.due_on).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingMeeting:
    """A meeting that follow-ups can be taken up at."""

    id: UUID
    series: str
    day: date


def end_of_week(today: date) -> date:
    """The Sunday of this week: weeks begin on Monday (ISO 8601)."""
    return today + timedelta(days=_SUNDAY - today.isoweekday())
