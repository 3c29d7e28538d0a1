"""What a store holds of one participant (registerutdrag, article 15 of the GDPR), found by key and never by searching words.

Follow-ups belong to a party and a role, not to a person: those of the participant's own party and title are told.
"""

from dataclasses import dataclass
from datetime import date

from domain.follow_ups import FollowUpStatus
from domain.minutes import AttendanceFunction, AttendanceKind
from domain.retention import RetentionRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """A line of attendance as it was copied that day."""

    series: str
    day: date
    name: str
    role: str
    party: str
    kind: AttendanceKind
    function: AttendanceFunction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A series whose meetings the participant is called to."""

    series: str
    function: AttendanceFunction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    series: str
    day: date
    approved_on: date
    function: AttendanceFunction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """A follow-up of the participant's party and role; ``what`` is empty where it comes under secrecy."""

    what: str
    due_on: date | None
    status: FollowUpStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class NameCount:
    """How many times a name stands where it tells who did something: in the log, in marks, under approvals noted."""

    events: int
    first_on: date | None
    last_on: date | None
    marks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """Why a series of meetings is held; empty where nobody has written it."""

    series: str
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonExtract:
    """``assigned`` holds the first of ``assigned_count``. ``recipients`` are the parties that were sent minutes."""

    organisation: str
    controller: str
    officer: str
    day: date
    name: str
    title: str
    party: str
    email: str
    phone: str
    entered_on: date
    left_on: date | None
    called: tuple[Called, ...]
    attended: tuple[Attended, ...]
    approved: tuple[Approved, ...]
    assigned: tuple[Assigned, ...]
    assigned_count: int
    names: NameCount
    purposes: tuple[Purpose, ...]
    recipients: tuple[str, ...]
    rules: tuple[RetentionRule, ...]
