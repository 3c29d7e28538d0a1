"""Minutes as they are printed, locked and hashed: whole, frozen, and free of the registers they were made from.

Names, roles and titles are copied in, so that a later change of a register never changes old minutes. The same
object is shown in the window, set on paper and written as canonical JSON, whose SHA-256 is the minutes' hash. The form is
written down in docs/canonical-content.md.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from enum import StrEnum
from hashlib import sha256

from domain.follow_ups import FollowUpStatus
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

CANONICAL_FORMAT = 2
FIRST_FORMAT = 1
"""Of before minutes held who approved them and what was corrected. It is read for ever, and never written anew."""

_SINCE_SECOND = frozenset({"approvals", "approved_at", "corrections"})


class DocumentType(StrEnum):
    """Protokoll or minnesanteckningar (docs/domain.md section 3.1); the weekly sheet is another document."""

    MINUTES = "minutes"
    NOTES = "notes"


class AttendanceKind(StrEnum):
    PRESENT = "present"
    CO_OPTED = "co_opted"
    EXCUSED = "excused"
    ABSENT = "absent"


class AttendanceFunction(StrEnum):
    CHAIR = "chair"
    SECRETARY = "secretary"
    APPROVER = "approver"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyDnr:
    """Each party has its own reference number for the same meeting."""

    party: str
    dnr: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """``from_section`` and ``until_section`` are labels as printed (``§ 5`` or ``punkt 5``), empty for the whole meeting."""

    name: str
    role: str
    party: str
    kind: AttendanceKind
    function: AttendanceFunction | None = None
    from_section: str = ""
    until_section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaLine:
    title: str
    letter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointLine:
    """``shown`` is False for a point that is to be tested for secrecy and not to be read by every party.

    An oral-only point has a source and areas, and no other words.
    """

    source: str
    category: str
    district: str
    place: str
    period_from: date | None
    period_to: date | None
    time_of_day: str
    trend: Trend
    severity: Severity
    text: str
    sensitivity: Sensitivity
    provision: str
    areas: tuple[AreaLine, ...]
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    noted_on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """A follow-up as it stood when the meeting ended."""

    what: str
    area: AreaLine | None
    party: str
    role: str
    due_on: date | None
    status: FollowUpStatus
    times_carried: int
    notes: tuple[NoteLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """An item of the agenda as written. ``number`` is None in a draft and where the series numbers nothing.

    ``label`` is what stands before the heading: ``§ 31`` or ``1``. An oral-only item has no text.
    """

    number: int | None
    label: str
    heading: str
    areas: tuple[AreaLine, ...]
    text: str
    sensitivity: Sensitivity
    provision: str
    decisions: tuple[str, ...]
    points: tuple[PointLine, ...]
    follow_ups: tuple[FollowUpLine, ...]
    shown: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether neither its text nor any of its points is withheld."""
        return self.shown and all(point.shown for point in self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    day: date
    start: time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalLine:
    """One person's approval, copied from the attendance. ``dissent`` is their own words, mostly none.

    ``shown`` is False where a dissent may tell of what is withheld.
    """

    name: str
    role: str
    function: AttendanceFunction | None
    approved_on: date
    dissent: str = ""
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionLine:
    """What was wrong, and what it is to be: the old words stay where they were. ``section`` is a label, empty for the head.

    ``shown`` is False where the words may tell of what is withheld.
    """

    section: str
    old_words: str
    new_words: str
    reason: str
    corrected_on: date
    corrected_by: str
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """Everything on the paper. ``finished_on`` is None in a draft, which is watermarked ``Utkast``.

    ``approved_on`` is the day of the last approval, ``approved_at`` the later meeting that approved minutes nobody signs.
    """

    document_type: DocumentType
    organisation: str
    series: str
    title: str
    day: date
    start: time | None
    end: time | None
    place: str
    agreement: str
    dnr: tuple[PartyDnr, ...]
    attendance: tuple[AttendanceLine, ...]
    sections: tuple[Section, ...]
    next_meeting: NextMeeting | None = None
    approve_on: date | None = None
    approved_on: date | None = None
    finished_on: date | None = None
    approvals: tuple[ApprovalLine, ...] = ()
    approved_at: date | None = None
    corrections: tuple[CorrectionLine, ...] = ()
    format: int = CANONICAL_FORMAT

    @property
    def is_draft(self) -> bool:
        return self.finished_on is None

    @property
    def follow_ups(self) -> tuple[tuple[Section, FollowUpLine], ...]:
        """Every follow-up with its section, in the order of the meeting."""
        return tuple((section, line) for section in self.sections for line in section.follow_ups)

    def corrections_of(self, section: str) -> tuple[CorrectionLine, ...]:
        """What was corrected in a section, by its label; in the head, by none."""
        return tuple(line for line in self.corrections if line.section == section)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening:
    """What is laid down instead of minutes when they are opened again: why, when and by whom."""

    series: str
    day: date
    reason: str
    reopened_on: date
    reopened_by: str
    format: int = CANONICAL_FORMAT


def canonical_json(told_of: Minutes | Reopening) -> bytes:
    """UTF-8, keys sorted, no blanks, dates as ISO 8601: the same minutes give the same bytes everywhere."""
    told = asdict(told_of)
    if told_of.format == FIRST_FORMAT:
        told = {key: value for key, value in told.items() if key not in _SINCE_SECOND}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_iso).encode()


def _iso(value: object) -> str:
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    raise TypeError(f"no canonical form for {type(value).__name__}")


def content_hash(canonical: bytes) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return sha256(canonical).hexdigest()
