"""What stands in a meeting file, as plain records: names instead of keys, words already in the domain's meaning.

Every name that points to another record has been checked. Nothing here knows what a store holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from domain.disclosure import Variant
from domain.follow_ups import FollowUpStatus
from domain.meetings import MeetingState, Numbering, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType, NextMeeting
from domain.parties import PartyKind
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRecord:
    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaSetRecord:
    """The areas of the city-wide agreement of a year."""

    name: str
    title: str
    areas: tuple[AreaRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyRecord:
    name: str
    kind: PartyKind
    title: str
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRecord:
    name: str
    title: str
    parties: tuple[str, ...]
    area_set: str
    valid_from: date
    valid_to: date | None
    prolonged_to: date | None
    purposes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyRecord:
    name: str
    title: str
    level: SeriesLevel
    document_type: DocumentType
    numbering: Numbering
    cadence: str
    agreement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRecord:
    """``from_paragraph`` and ``to_paragraph`` are numbers of paragraphs that are there."""

    person: str
    role: str
    party: str
    kind: AttendanceKind
    function: AttendanceFunction | None
    from_paragraph: int | None
    to_paragraph: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphRecord:
    """``decisions`` are att-satser without their ``att``."""

    number: int
    heading: str
    areas: tuple[str, ...]
    text: str
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRecord:
    """A point that was told orally only has no matter here: it was dropped while the file was read."""

    name: str
    paragraph: int
    areas: tuple[str, ...]
    source: str
    received_on: date | None
    sensitivity: Sensitivity
    provision: str
    marked_by: str
    marked_on: date | None
    category: str = ""
    district: str = ""
    place: str = ""
    period_from: date | None = None
    period_to: date | None = None
    time_of_day: str = ""
    trend: Trend = Trend.UNKNOWN
    severity: Severity = Severity.NOT_JUDGED
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRecord:
    noted_on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRecord:
    """A follow-up as it stood at one meeting; the same name at another meeting is the same follow-up."""

    name: str
    paragraph: int
    area: str | None
    what: str
    party: str | None
    role: str
    created_on: date
    due_on: date | None
    status: FollowUpStatus
    notes: tuple[NoteRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityRecord:
    """A place that the meeting gave priority; ``rank`` stands once in a meeting."""

    rank: int
    place: str
    weeks: str
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchRecord:
    party: str
    sent_on: date
    variant: Variant


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorRecord:
    """``outcome`` is that of the meeting's own year."""

    area: str
    title: str
    unit: str
    source: str
    baseline: Decimal | None
    target: Decimal | None
    outcome: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRecord:
    """A citizen pledge and how much of it was done by the day of the meeting."""

    title: str
    year: int
    target: int
    done: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WithheldRecord:
    point: str
    provision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRecord:
    """A request for records: the meetings it asked for, and the points that were not handed out."""

    received_on: date
    answered_on: date | None
    meetings: tuple[str, ...]
    variant: Variant
    withheld: tuple[WithheldRecord, ...]
    is_appealed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRecord:
    """``adjusted_on`` is the day the minutes were, or are to be, approved; ``adjusters`` are persons in ``attendance``."""

    name: str
    body: str
    agreement: str
    document_type: DocumentType
    state: MeetingState
    title: str
    day: date
    start: time | None
    end: time | None
    place: str
    dnr: tuple[tuple[str, str], ...]
    finished_on: date | None
    adjusted_on: date | None
    adjusters: tuple[str, ...]
    attendance: tuple[AttendanceRecord, ...]
    paragraphs: tuple[ParagraphRecord, ...]
    points: tuple[PointRecord, ...]
    follow_ups: tuple[FollowUpRecord, ...]
    next_meeting: NextMeeting | None
    priorities: tuple[PriorityRecord, ...]
    dispatch: tuple[DispatchRecord, ...]
    indicators: tuple[IndicatorRecord, ...]
    promises: tuple[PromiseRecord, ...]
    requests: tuple[RequestRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFile:
    """``skipped`` counts, by the file's own word, what this version has no place for."""

    area_sets: tuple[AreaSetRecord, ...]
    parties: tuple[PartyRecord, ...]
    agreements: tuple[AgreementRecord, ...]
    bodies: tuple[BodyRecord, ...]
    meetings: tuple[MeetingRecord, ...]
    skipped: Mapping[str, int]
