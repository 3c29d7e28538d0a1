"""Series of meetings, and one meeting with its agenda as it is being written.

Minutes that are finished are another thing: see ``minutes.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from domain.agreements import Agreement, PriorityArea
from domain.errors import Problem, UserError
from domain.follow_ups import Appearance
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType, NextMeeting
from domain.parties import District, Party
from domain.secrecy import OPEN, SecrecyMark
from domain.situation import SituationPoint


class SeriesLevel(StrEnum):
    """Strategic, preparing, operative (docs/domain.md section 1.5)."""

    STRATEGIC = "strategic"
    PREPARING = "preparing"
    OPERATIVE = "operative"


class Numbering(StrEnum):
    """How §§ are numbered: anew each meeting, through the calendar year, or not at all (docs/domain.md section 3.3)."""

    PER_MEETING = "per_meeting"
    PER_YEAR = "per_year"
    NONE = "none"


class MeetingState(StrEnum):
    PLANNED = "planned"
    CALLED = "called"
    IN_PROGRESS = "in_progress"
    DRAFT = "draft"
    FINISHED = "finished"
    APPROVED = "approved"

    @property
    def is_locked(self) -> bool:
        return self in {MeetingState.FINISHED, MeetingState.APPROVED}


class ItemKind(StrEnum):
    FORMAL = "formal"
    INFORMATION = "information"
    SITUATION = "situation"
    AGREEMENT = "agreement"
    FOLLOW_UP = "follow_up"
    ORAL = "oral"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingItem:
    """An item that stands on every agenda of a series."""

    heading: str
    kind: ItemKind = ItemKind.INFORMATION
    area_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualAttendance:
    """Somebody who is called to every meeting of a series."""

    participant_id: UUID
    kind: AttendanceKind = AttendanceKind.PRESENT
    function: AttendanceFunction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSeries:
    """A body (organ) that meets again and again under one agreement; the host holds the pen."""

    id: UUID
    name: str
    level: SeriesLevel = SeriesLevel.OPERATIVE
    document_type: DocumentType = DocumentType.NOTES
    numbering: Numbering = Numbering.PER_MEETING
    needs_approval: bool = False
    cadence: str = ""
    purpose: str = ""
    agreement_id: UUID | None = None
    host_id: UUID | None = None
    usual_start: time | None = None
    usual_end: time | None = None
    usual_place: str = ""
    standing_agenda: tuple[StandingItem, ...] = ()
    usual_attendance: tuple[UsualAttendance, ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The facts at the head of a meeting. Raises ``UserError(END_BEFORE_START)`` when it would end before it starts."""

    id: UUID
    series_id: UUID
    day: date
    title: str = ""
    start: time | None = None
    end: time | None = None
    place: str = ""
    state: MeetingState = MeetingState.PLANNED
    document_type: DocumentType = DocumentType.NOTES
    agreement_id: UUID | None = None
    dnr: tuple[tuple[UUID, str], ...] = ()
    next_meeting: NextMeeting | None = None
    approve_on: date | None = None
    approved_on: date | None = None
    finished_at: datetime | None = None
    changed_at: datetime | None = None
    version: int = 1

    def __post_init__(self) -> None:
        if self.start and self.end and self.end < self.start:
            raise UserError(Problem.END_BEFORE_START)

    def ensure_open(self) -> None:
        """Raise ``UserError(MINUTES_LOCKED)`` when the minutes are finished: then only a correction may follow."""
        if self.state.is_locked:
            raise UserError(Problem.MINUTES_LOCKED, finished_at=self.finished_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Name, role and party as they were that day: copied, never looked up again."""

    id: UUID
    name: str
    role: str = ""
    participant_id: UUID | None = None
    party_id: UUID | None = None
    kind: AttendanceKind = AttendanceKind.PRESENT
    function: AttendanceFunction | None = None
    from_item_id: UUID | None = None
    until_item_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item: what was said, what the meeting agreed on, which points were raised.

    ``decisions`` are att-satser without their ``att``. ``number`` is the § and is None until the minutes are finished.
    """

    id: UUID
    meeting_id: UUID
    heading: str
    kind: ItemKind = ItemKind.INFORMATION
    area_ids: tuple[UUID, ...] = ()
    text: str = ""
    decisions: tuple[str, ...] = ()
    point_ids: tuple[UUID, ...] = ()
    planned_at: time | None = None
    secrecy: SecrecyMark = OPEN
    number: int | None = None
    version: int = 1

    @property
    def is_written(self) -> bool:
        return bool(self.text.strip() or self.decisions or self.point_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedItem:
    """An item that was taken off the agenda, and all that hung on it, so that it can be put back as it was.

    ``on_table`` are its follow-ups, ``originated`` those that were agreed at it and live on at later meetings;
    ``attendance`` are the lines of those who came or left at it.
    """

    item: AgendaItem
    position: int
    on_table: tuple[Appearance, ...] = ()
    originated: tuple[UUID, ...] = ()
    attendance: tuple[Attendance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingContent:
    """One meeting and everything the editor, the paper and the finishing step need to know of it."""

    meeting: Meeting
    series: MeetingSeries
    attendance: tuple[Attendance, ...]
    items: tuple[AgendaItem, ...]
    points: Mapping[UUID, SituationPoint]
    appearances: tuple[Appearance, ...]
    parties: Mapping[UUID, Party]
    areas: Mapping[UUID, PriorityArea]
    districts: Mapping[UUID, District]
    agreement: Agreement | None = None

    def appearances_at(self, item_id: UUID) -> tuple[Appearance, ...]:
        return tuple(appearance for appearance in self.appearances if appearance.item_id == item_id)

    def points_at(self, item: AgendaItem) -> tuple[SituationPoint, ...]:
        return tuple(self.points[point_id] for point_id in item.point_ids)

    def party_name(self, party_id: UUID | None) -> str:
        """Name of a party, empty for none."""
        return self.parties[party_id].name if party_id else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSummary:
    """A row of the list of meetings; the counts are of the meeting, not of the series.

    ``is_corrected`` when there are corrections in the minutes as they stand.
    """

    id: UUID
    series_id: UUID
    series: str
    day: date
    start: time | None
    title: str
    state: MeetingState
    items: int
    points: int
    follow_ups: int
    is_corrected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFilter:
    """``text`` is looked for in titles, series, headings and texts; None means any."""

    series_id: UUID | None = None
    year: int | None = None
    state: MeetingState | None = None
    text: str = ""
