"""A version of finished minutes becomes a link of its series' chain: content, code, file, sums; nothing else is written.

Used by whatever finishes, approves, corrects, reopens or imports; each in its own unit of work.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from db.records import MinutesRecord
from db.unit_of_work import UnitOfWork
from domain.audit import AuditAction
from domain.chain import Link, LinkKind, link_hash, short_code, spelled
from domain.composition import compose_minutes
from domain.errors import Problem, UserError
from domain.meetings import MeetingContent, MeetingState, Numbering
from domain.minutes import Minutes, Reopening, canonical_json, content_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Whose minutes, in which year, under which §§; None where nothing is numbered."""

    meeting_id: UUID
    series_id: UUID
    year: int
    first_number: int | None
    last_number: int | None


def lay_down(
    work: UnitOfWork,
    content: MeetingContent,
    finished_at: datetime,
    shown_ids: frozenset[UUID] = frozenset(),
    first_number: int | None = None,
) -> Minutes:
    """Finish a meeting: the first version of its minutes, or the next after a reopening.

    Its items get their §§ from ``first_number`` on, unless they have them already.
    Raises ``UserError(OTHERS_REOPENED)`` while minutes with §§ of the same row are open again.
    """
    meeting = content.meeting
    reopened_on = work.history.reopened_day(meeting.series_id, but_for=meeting.id)
    if reopened_on is not None and content.series.numbering is Numbering.PER_YEAR:
        raise UserError(Problem.OTHERS_REOPENED, day=reopened_on)
    if first_number is not None:
        work.agenda.number([item.id for item in content.items], first_number)
    minutes = compose_minutes(
        content,
        first_number=first_number,
        finished_on=finished_at.astimezone().date(),
        shown_ids=shown_ids,
    )
    given = [section.number for section in minutes.sections if section.number is not None]
    place = Place(
        meeting_id=meeting.id,
        series_id=meeting.series_id,
        year=meeting.day.year,
        first_number=min(given, default=None),
        last_number=max(given, default=None),
    )
    add_version(work, place, LinkKind.FINISHED, minutes, finished_at)
    work.meetings.lock(replace(meeting, state=MeetingState.FINISHED, finished_at=finished_at))
    return minutes


def lay_down_approval(work: UnitOfWork, meeting_id: UUID, minutes: Minutes, made_at: datetime) -> None:
    """The version that everybody has approved, and the meeting as approved. ``minutes`` hold who did, and when."""
    record = work.records.get(meeting_id)
    assert record is not None  # only what is finished is approved
    lay_down_next(work, record, LinkKind.APPROVED, minutes, made_at)
    meeting = work.meetings.get(meeting_id)
    work.meetings.lock(replace(meeting, state=MeetingState.APPROVED, approved_on=minutes.approved_on))


def lay_down_next(
    work: UnitOfWork, record: MinutesRecord, kind: LinkKind, told: Minutes | Reopening, made_at: datetime
) -> None:
    """The version after ``record``, with its numbers."""
    place = Place(**{name: getattr(record, name) for name in Place.__slots__})
    add_version(work, place, kind, told, made_at)


def add_version(
    work: UnitOfWork, place: Place, kind: LinkKind, told: Minutes | Reopening, made_at: datetime
) -> None:
    """Hash, print and keep. The series must be held, or two would be laid down after the same link."""
    end = work.records.chain_end(place.series_id)
    canonical = canonical_json(told)
    content_sum = content_hash(canonical)
    code = short_code(end.chain_hash, content_sum)
    pdf = b"" if isinstance(told, Reopening) else render(told, made_at, code)
    link = Link(
        **{name: getattr(place, name) for name in Place.__slots__},
        version=work.records.last_version(place.meeting_id) + 1,
        sequence=end.sequence + 1,
        kind=kind,
        made_at=made_at,
        content_hash=content_sum,
        pdf_hash=sha256(pdf).hexdigest(),
        rows_hash=work.locked_rows.sum_of(place.meeting_id),
        code=code,
    )
    link = replace(link, chain_hash=link_hash(end.chain_hash, link))
    reason = told.reason if isinstance(told, Reopening) else ""
    values = {name: getattr(link, name) for name in Link.__slots__}
    work.records.add(MinutesRecord(**values, content=canonical, pdf=pdf, reason=reason))
    work.log.note(AuditAction(kind.value), "meeting", place.meeting_id, detail=str(link.version))


def render(minutes: Minutes, stamped_at: datetime, code: str = "") -> bytes:
    """The file; ``code`` without its hyphens."""
    # ReportLab costs 0.15 s to import and nothing before the first print needs it.
    from desktop.documents.minutes_document import render_minutes  # noqa: PLC0415

    return render_minutes(minutes, stamped_at, code=spelled(code))
