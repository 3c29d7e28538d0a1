"""Follow-ups (uppföljningar): who does what until when, reported back at meetings until it is closed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class FollowUpStatus(StrEnum):
    """What is stored. *Late* is not here: it is derived from status and date."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    HANDED_OVER = "handed_over"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        return self in {FollowUpStatus.NOT_STARTED, FollowUpStatus.IN_PROGRESS}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNote:
    """One dated report back (återrapport); history stays."""

    id: UUID
    noted_on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Responsible is a party and a role, not a person."""

    id: UUID
    what: str
    created_on: date
    party_id: UUID | None = None
    role: str = ""
    area_id: UUID | None = None
    due_on: date | None = None
    status: FollowUpStatus = FollowUpStatus.NOT_STARTED
    origin_item_id: UUID | None = None
    notes: tuple[ProgressNote, ...] = ()
    version: int = 1

    @property
    def is_open(self) -> bool:
        return self.status.is_open

    def days_late(self, today: date) -> int:
        """Days since the due date of an open follow-up; 0 when it is in time, closed or without a date."""
        if self.due_on is None or not self.is_open:
            return 0
        return max(0, (today - self.due_on).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A follow-up on the table at one meeting, under one item.

    ``times_carried`` is the number of earlier meetings it has stood open at: 0 where it was agreed.
    """

    follow_up: FollowUp
    item_id: UUID
    times_carried: int = 0
