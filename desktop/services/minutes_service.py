"""Finishing minutes, and the paper: the same bytes are previewed, printed, saved and kept."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from db.records import MinutesRecord
from db.unit_of_work import UnitOfWork
from desktop.services.office import Office, read_content
from domain.changes import Change, Noun
from domain.composition import compose_minutes, next_number
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers, FinishingReview, review_finishing
from domain.meetings import MeetingContent, MeetingState, Numbering
from domain.minutes import Minutes, canonical_json, chain_hash, content_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A set of minutes on paper: the file and what it is called."""

    pdf: bytes
    file_name: str


class MinutesService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def review(self, meeting_id: UUID) -> FinishingReview:
        """What follows, what ends, what needs a decision; nothing is written. Raises ``UserError(MINUTES_LOCKED)``."""
        with self._office.store.reading() as work:
            content = read_content(work, meeting_id)
            content.meeting.ensure_open()
            return review_finishing(content, _first_number(work, content))

    def finish(self, meeting_id: UUID, answers: FinishingAnswers) -> Change:
        """Number, lock, hash and keep the paper, in one transaction.

        Raises ``UserError``: QUESTIONS_LEFT, MINUTES_LOCKED.
        """
        with self._office.store.writing() as work:
            work.meetings.hold(meeting_id)  # before it is read: nobody's last words may come in between
            content = read_content(work, meeting_id)
            content.meeting.ensure_open()
            work.series.hold(content.series.id)
            first_number = _first_number(work, content)
            if review_finishing(content, first_number).left(answers):
                raise UserError(Problem.QUESTIONS_LEFT)
            if first_number is not None:
                work.agenda.number([item.id for item in content.items], first_number)
            lay_down(work, meeting_id, answers.shown_ids, self._office.now(), MeetingState.FINISHED)
        return Change(Noun.MEETING, (meeting_id,))

    def print_minutes(self, meeting_id: UUID) -> Printed:
        """The kept file of finished minutes, bytes untouched; a draft, marked as such, before that."""
        with self._office.store.reading() as work:
            record = work.records.get(meeting_id)
            content = read_content(work, meeting_id)
        pdf = record.pdf if record else _draft(content)
        return Printed(pdf=pdf, file_name=_file_name(content))

    def section_span(self, meeting_id: UUID) -> tuple[int, int] | None:
        """First and last § of finished minutes; None where nothing is numbered."""
        with self._office.store.reading() as work:
            record = work.records.get(meeting_id)
        if record is None or record.first_number is None or record.last_number is None:
            return None
        return record.first_number, record.last_number


def lay_down(
    work: UnitOfWork,
    meeting_id: UUID,
    shown_ids: frozenset[UUID],
    finished_at: datetime,
    state: MeetingState,
) -> None:
    """Turn a meeting whose items have their numbers into a link of its series' chain, and lock it."""
    content = read_content(work, meeting_id)
    minutes = compose_minutes(content, finished_on=finished_at.astimezone().date(), shown_ids=shown_ids)
    canonical = canonical_json(minutes)
    pdf = _render(minutes, finished_at)
    end = work.records.chain_end(content.series.id)
    numbers = [item.number for item in content.items if item.number is not None]
    content_sum, pdf_sum = content_hash(canonical), sha256(pdf).hexdigest()
    work.records.add(
        MinutesRecord(
            meeting_id=meeting_id,
            series_id=content.series.id,
            sequence=end.sequence + 1,
            year=content.meeting.day.year,
            first_number=min(numbers, default=None),
            last_number=max(numbers, default=None),
            finished_at=finished_at,
            content=canonical,
            content_hash=content_sum,
            pdf=pdf,
            pdf_hash=pdf_sum,
            chain_hash=chain_hash(end.chain_hash, content_sum, pdf_sum),
        )
    )
    work.meetings.lock(replace(content.meeting, state=state, finished_at=finished_at))


def _first_number(work: UnitOfWork, content: MeetingContent) -> int | None:
    numbering = content.series.numbering
    last_used = 0
    if numbering is Numbering.PER_YEAR:
        last_used = work.records.last_number(content.series.id, content.meeting.day.year)
    return next_number(numbering, last_used)


def _draft(content: MeetingContent) -> bytes:
    changed_at = content.meeting.changed_at
    assert changed_at is not None  # a stored meeting has one
    return _render(compose_minutes(content), changed_at)


def _render(minutes: Minutes, stamped_at: datetime) -> bytes:
    # ReportLab costs 0.15 s to import and nothing before the first print needs it.
    from desktop.documents.minutes_document import render_minutes  # noqa: PLC0415

    return render_minutes(minutes, stamped_at)


def _file_name(content: MeetingContent) -> str:
    kind = {"minutes": "Protokoll", "notes": "Minnesanteckningar"}[content.meeting.document_type]
    series = "".join(letter if letter.isalnum() or letter in " -" else "" for letter in content.series.name)
    return f"{content.meeting.day.isoformat()} {kind} {series.strip()}.pdf"
