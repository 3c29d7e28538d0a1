"""Follow-ups (uppföljningar): who does what until when, reported back at meetings until it is closed.

What a follow-up may become is said here; every change gives a new one and leaves the old as it was.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError


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


class Effect(StrEnum):
    """What came of it, as judged by whoever closes it; *don't know* is an answer, no answer is None."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNote:
    """One dated report back (återrapport); history stays. ``item_id`` is the item of the meeting it was given at."""

    id: UUID
    noted_on: date
    text: str
    item_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
    """Answers to the support questions for documentation (docs/domain.md section 1.3); all may be left out.

    ``hours`` are those spent on planning, doing and following up.
    """

    carried_out: str = ""
    perceived: str = ""
    helped_or_hindered: str = ""
    hours: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Responsible is a party and a role, not a person.

    ``series_id`` is the series it was agreed in; ``origin_decision`` counts the att-satser of its item from 0.
    ``closed_on`` stands when the status is closed, ``closing_reason`` when it was dropped or handed over.
    """

    id: UUID
    what: str
    created_on: date
    party_id: UUID | None = None
    role: str = ""
    area_id: UUID | None = None
    due_on: date | None = None
    status: FollowUpStatus = FollowUpStatus.NOT_STARTED
    origin_item_id: UUID | None = None
    origin_decision: int | None = None
    series_id: UUID | None = None
    measure_id: UUID | None = None
    returns_at_id: UUID | None = None
    closed_on: date | None = None
    handed_to_id: UUID | None = None
    closing_reason: str = ""
    effect: Effect | None = None
    experience: Experience = Experience()
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

    def days_old(self, today: date) -> int:
        """Days it has been open: to the day it was closed, else to this day."""
        return max(0, ((self.closed_on or today) - self.created_on).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A follow-up on the table at one meeting, under one item.

    ``times_carried`` is the number of earlier meetings it has stood open at: 0 where it was agreed.
    """

    follow_up: FollowUp
    item_id: UUID
    times_carried: int = 0


def with_status(follow_up: FollowUp, status: FollowUpStatus, today: date) -> FollowUp:
    """The status as it is set in a form: a closed one gets its day, an open one loses what closing gave it."""
    if status.is_open:
        return replace(
            follow_up, status=status, closed_on=None, handed_to_id=None, closing_reason="", effect=None
        )
    return replace(follow_up, status=status, closed_on=follow_up.closed_on or today)


def reported_back(follow_up: FollowUp, note: ProgressNote, today: date) -> FollowUp:
    """A report back sets going what had not been started. The note is kept with its day and never changed.

    Raises ``UserError``: REPORT_MISSING for a note without words, DATE_IN_FUTURE for one of a day to come.
    """
    if not note.text.strip():
        raise UserError(Problem.REPORT_MISSING)
    ensure_not_after(note.noted_on, today)
    is_begun = follow_up.status is FollowUpStatus.NOT_STARTED
    status = FollowUpStatus.IN_PROGRESS if is_begun else follow_up.status
    return replace(follow_up, status=status, notes=(*follow_up.notes, note))


def moved(follow_up: FollowUp, due_on: date | None) -> FollowUp:
    """A new day to be done by. The day before it stays in a note, which the service writes.

    Raises ``UserError``: FOLLOW_UP_CLOSED, DUE_TOO_EARLY for a day before it was agreed.
    """
    _ensure_open(follow_up)
    if due_on is not None and due_on < follow_up.created_on:
        raise UserError(Problem.DUE_TOO_EARLY, day=follow_up.created_on)
    return replace(follow_up, due_on=due_on)


def done(
    follow_up: FollowUp,
    today: date,
    *,
    effect: Effect | None = None,
    experience: Experience | None = None,
    closed_on: date | None = None,
) -> FollowUp:
    """Done, today or on an earlier day. The effect may be judged later: None is *not judged yet*.

    Raises ``UserError``: FOLLOW_UP_CLOSED, DATE_IN_FUTURE.
    """
    _ensure_open(follow_up)
    day = closed_on or today
    ensure_not_after(day, today)
    return replace(
        follow_up,
        status=FollowUpStatus.DONE,
        closed_on=day,
        effect=effect,
        experience=experience or follow_up.experience,
    )


def judged(follow_up: FollowUp, effect: Effect | None, experience: Experience | None = None) -> FollowUp:
    """What came of it, said after it was closed or said anew."""
    return replace(follow_up, effect=effect, experience=experience or follow_up.experience)


def handed_over(follow_up: FollowUp, to_party_id: UUID, reason: str, today: date) -> FollowUp:
    """Another party takes it on outside this list. Raises ``UserError``: REASON_MISSING, FOLLOW_UP_CLOSED."""
    closed = _closed(follow_up, FollowUpStatus.HANDED_OVER, reason, today)
    return replace(closed, handed_to_id=to_party_id)


def dropped(follow_up: FollowUp, reason: str, today: date) -> FollowUp:
    """It will not be done, and why. Raises ``UserError``: REASON_MISSING, FOLLOW_UP_CLOSED."""
    return _closed(follow_up, FollowUpStatus.DROPPED, reason, today)


def reopened(follow_up: FollowUp, reason: str) -> FollowUp:
    """Open again. The reason, and how it had been closed, stay in a note, which the service writes.

    Raises ``UserError(REASON_MISSING)``.
    """
    needed_reason(reason)
    status = FollowUpStatus.IN_PROGRESS if follow_up.notes else FollowUpStatus.NOT_STARTED
    return replace(
        follow_up, status=status, closed_on=None, handed_to_id=None, closing_reason="", effect=None
    )


def needed_reason(reason: str) -> str:
    """The reason without the blanks around it. Raises ``UserError(REASON_MISSING)``."""
    if not reason.strip():
        raise UserError(Problem.REASON_MISSING)
    return reason.strip()


def ensure_not_after(day: date, today: date) -> None:
    """Raise ``UserError(DATE_IN_FUTURE)`` for a day that has not come: what is told here has happened."""
    if day > today:
        raise UserError(Problem.DATE_IN_FUTURE)


def _closed(follow_up: FollowUp, status: FollowUpStatus, reason: str, today: date) -> FollowUp:
    _ensure_open(follow_up)
    return replace(follow_up, status=status, closed_on=today, closing_reason=needed_reason(reason))


def _ensure_open(follow_up: FollowUp) -> None:
    if not follow_up.is_open:
        raise UserError(Problem.FOLLOW_UP_CLOSED)
