"""Finishing minutes, and the paper: the same bytes are previewed, printed, saved and kept."""

from dataclasses import dataclass
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.backup_service import BackupService
from desktop.services.laying_down import lay_down, render
from desktop.services.office import Office, ensure_unsealed, read_content
from desktop.services.person_watch_service import found_places
from domain.backups import BackupLevel
from domain.chain_faults import Finding
from domain.changes import Change, Noun
from domain.composition import compose_minutes, next_number
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers, FinishingReview, review_finishing
from domain.meetings import MeetingContent, Numbering
from domain.papers.orders import DocumentKind, PrintOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A document on paper: the file, what it is called, and what was ordered, for the log.

    ``findings`` are what the quick check found wrong with finished minutes: they can be printed, and it must be said.
    """

    pdf: bytes
    file_name: str
    order: PrintOrder | None = None
    findings: tuple[Finding, ...] = ()


class MinutesService:
    """``backups`` are those of the store: while they fail nothing is finished. Without them nobody looks after copies."""

    def __init__(self, office: Office, backups: BackupService | None = None) -> None:
        self._office, self._backups = office, backups

    def review(self, meeting_id: UUID) -> FinishingReview:
        """What follows, what ends, what needs a decision; nothing is written. Raises ``UserError(MINUTES_LOCKED)``."""
        with self._office.store.reading() as work:
            content = read_content(work, meeting_id)
            content.meeting.ensure_open()
            return _review(work, content)

    def finish(self, meeting_id: UUID, answers: FinishingAnswers) -> Change:
        """Number, lock, hash and keep the paper, in one transaction.

        Raises ``UserError``: BACKUP_NEEDED, QUESTIONS_LEFT, MINUTES_LOCKED, CHAIN_BROKEN, OTHERS_REOPENED.
        """
        if self._backups is not None and self._backups.standing().level is BackupLevel.DANGER:
            raise UserError(Problem.BACKUP_NEEDED)
        with self._office.store.writing() as work:
            work.meetings.hold(meeting_id)  # before it is read: nobody's last words may come in between
            content = read_content(work, meeting_id)
            content.meeting.ensure_open()
            ensure_unsealed(work, content.series.id)
            work.series.hold(content.series.id)
            review = _review(work, content)
            if review.left(answers):
                raise UserError(Problem.QUESTIONS_LEFT)
            lay_down(work, content, self._office.now(), answers.shown_ids, review.first_number)
        return Change(Noun.MEETING, (meeting_id,))

    def print_minutes(self, meeting_id: UUID) -> Printed:
        """The kept file of finished minutes, bytes untouched; a draft, marked as such, before that.

        Raises ``UserError``: RECORD_GONE, MINUTES_DISPOSED.
        """
        with self._office.store.reading() as work:
            record = work.records.get(meeting_id)
            content = read_content(work, meeting_id)
        if record and record.is_disposed:
            raise UserError(Problem.MINUTES_DISPOSED)
        pdf = record.pdf if record else _draft(content)
        order = PrintOrder(kind=DocumentKind.MINUTES, is_original=True, meeting_id=meeting_id)
        return Printed(pdf=pdf, file_name=_file_name(content), order=order)

    def section_span(self, meeting_id: UUID) -> tuple[int, int] | None:
        """First and last § of finished minutes; None where nothing is numbered."""
        with self._office.store.reading() as work:
            record = work.records.get(meeting_id)
        if record is None or record.first_number is None or record.last_number is None:
            return None
        return record.first_number, record.last_number


def _review(work: UnitOfWork, content: MeetingContent) -> FinishingReview:
    """Minutes that were opened again keep their §§, where those run through the year."""
    runs_on = content.series.numbering is Numbering.PER_YEAR
    used = work.history.used_numbers(content.meeting.id) if runs_on else None
    return review_finishing(
        content, _first_number(work, content), used=used, found=found_places(work, content)
    )


def _first_number(work: UnitOfWork, content: MeetingContent) -> int | None:
    numbering = content.series.numbering
    last_used = 0
    if numbering is Numbering.PER_YEAR:
        last_used = work.records.last_number(content.series.id, content.meeting.day.year)
    return next_number(numbering, last_used)


def _draft(content: MeetingContent) -> bytes:
    changed_at = content.meeting.changed_at
    assert changed_at is not None  # a stored meeting has one
    return render(compose_minutes(content), changed_at)


def _file_name(content: MeetingContent) -> str:
    kind = {"minutes": "Protokoll", "notes": "Minnesanteckningar"}[content.meeting.document_type]
    series = "".join(letter if letter.isalnum() or letter in " -" else "" for letter in content.series.name)
    return f"{content.meeting.day.isoformat()} {kind} {series.strip()}.pdf"
