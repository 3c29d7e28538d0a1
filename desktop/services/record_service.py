"""What happens to minutes after they were finished: opened again, approved, corrected; looked through, found by a code."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from db.approvals import Approval
from db.record_history import VersionLine
from db.records import MinutesRecord
from db.unit_of_work import UnitOfWork
from desktop.services.chain_check import (
    UNREADABLE,
    Progress,
    check_all,
    check_version,
    lift_mended,
    seal_broken,
)
from desktop.services.laying_down import lay_down_approval, lay_down_next
from desktop.services.office import Office, ensure_unsealed
from domain.approval import (
    WantedCorrection,
    approval_of,
    approved,
    approved_at,
    check_approvals,
    check_approving_meeting,
    check_corrections,
    check_reopening,
    corrected,
    ensure_finished,
    signers,
    signers_left,
)
from domain.audit import AuditAction
from domain.chain import Fault, LinkKind, read_code
from domain.chain_faults import Finding
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.meetings import Meeting, MeetingState
from domain.minutes import ApprovalLine, CorrectionLine, Minutes, Reopening
from domain.minutes_json import read_minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeAnswer:
    """What a code on paper leads to. ``findings`` say what is wrong with it; without a version it is unknown."""

    version: VersionLine | None = None
    is_newest: bool = False
    findings: tuple[Finding, ...] = ()


class RecordService:
    def __init__(self, office: Office) -> None:
        self._office = office

    # --- reading

    def versions(self, meeting_id: UUID) -> list[VersionLine]:
        """Every version of a set of minutes, the first one first; none for a draft."""
        with self._office.store.reading() as work:
            return work.history.lines(meeting_id)

    def day_of(self, meeting_id: UUID) -> str:
        """The day of a meeting in ISO 8601, also where nothing else of it can be read; empty when it is gone."""
        with self._office.store.reading() as work:
            day = work.history.day(meeting_id)
        return day.isoformat() if day else ""

    def version_pdf(self, meeting_id: UUID, version: int) -> bytes:
        """The file of a version as it was made, empty for a reopening. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            pdf = work.history.pdf(meeting_id, version)
        if pdf is None:
            raise UserError(Problem.RECORD_GONE)
        return pdf

    def kept_minutes(self, meeting_id: UUID) -> Minutes | None:
        """The minutes as they stand, from what was hashed; None for a draft, and for what was disposed of."""
        with self._office.store.reading() as work:
            record = work.records.get(meeting_id)
        return read_minutes(record.content) if record and record.content else None

    def approvals(self, meeting_id: UUID) -> tuple[ApprovalLine, ...]:
        """The approvals of the version that stands, also while some are still missing."""
        with self._office.store.reading() as work:
            record = work.records.get(meeting_id)
            if record is None:
                return ()
            told = read_minutes(record.content).approvals if record.content else ()
            return told or _noted_approvals(work, record)

    # --- after the finish

    def reopen(self, meeting_id: UUID, reason: str) -> Change:
        """Make a draft of the latest minutes of a series again; what was finished stays in the record.

        Raises ``UserError``: those of ``domain.approval.check_reopening``, APPROVAL_BEGUN, CHAIN_BROKEN.
        """
        with self._office.store.writing() as work:
            meeting = _held(work, meeting_id)
            check_reopening(meeting, work.history.latest_finished(meeting.series_id), reason)
            record = _record(work, meeting_id)
            begun = _noted_approvals(work, record)
            if begun:
                raise UserError(Problem.APPROVAL_BEGUN, name=begun[0].name)
            told = Reopening(
                series=work.series.get(meeting.series_id).name,
                day=meeting.day,
                reason=" ".join(reason.split()),
                reopened_on=self._office.today(),
                reopened_by=self._office.actor.name,
            )
            lay_down_next(work, record, LinkKind.REOPENED, told, self._office.now())
            work.meetings.lock(replace(meeting, state=MeetingState.DRAFT, finished_at=None, approved_on=None))
            work.agenda.take_numbers(meeting_id)
        return Change(Noun.MEETING, (meeting_id,))

    def approve(self, meeting_id: UUID, approvals: Sequence[ApprovalLine]) -> Change:
        """Note approvals; the last one that was missing makes the version that everybody has approved.

        Raises ``UserError``: NOT_FINISHED, ALREADY_APPROVED, NOBODY_SIGNS, CHAIN_BROKEN, those of ``check_approvals``.
        """
        with self._office.store.writing() as work:
            _ensure_to_be_approved(_held(work, meeting_id))
            record = _record(work, meeting_id)
            minutes = read_minutes(record.content)
            if not signers(minutes):
                raise UserError(Problem.NOBODY_SIGNS)
            before = _noted_approvals(work, record)
            check_approvals(minutes, before, approvals, self._office.today())
            lines = [_as_minuted(minutes, line) for line in approvals]
            for line in lines:
                work.approvals.add(_noted(record, line, self._office.actor.name))
                work.log.note(AuditAction.APPROVED, "approval", meeting_id, detail=str(record.version))
            whole = (*before, *lines)
            if not signers_left(minutes, whole):
                lay_down_approval(work, meeting_id, approved(minutes, whole), self._office.now())
        return Change(Noun.MEETING, (meeting_id,))

    def approve_at(self, meeting_id: UUID, later_meeting_id: UUID) -> Change:
        """Note that a later meeting of the series approved minutes that nobody was chosen to approve.

        Raises ``UserError``: NOT_FINISHED, ALREADY_APPROVED, CHAIN_BROKEN, those of ``check_approving_meeting``.
        """
        with self._office.store.writing() as work:
            meeting = _held(work, meeting_id)
            _ensure_to_be_approved(meeting)
            later = work.meetings.get(later_meeting_id)
            minutes = read_minutes(_record(work, meeting_id).content)
            check_approving_meeting(minutes, meeting, later, self._office.today())
            lay_down_approval(work, meeting_id, approved_at(minutes, later.day), self._office.now())
        return Change(Noun.MEETING, (meeting_id,))

    def correct(self, meeting_id: UUID, corrections: Sequence[WantedCorrection]) -> Change:
        """Add corrections: a new version and a new file, in which the old words stay where they were.

        Raises ``UserError``: NOT_FINISHED, CHAIN_BROKEN, those of ``check_corrections``.
        """
        with self._office.store.writing() as work:
            ensure_finished(_held(work, meeting_id))
            record = _record(work, meeting_id)
            minutes = read_minutes(record.content)
            check_corrections(minutes, corrections)
            lines = [self._dated(each) for each in corrections]
            lay_down_next(work, record, LinkKind.CORRECTED, corrected(minutes, lines), self._office.now())
        return Change(Noun.MEETING, (meeting_id,))

    def _dated(self, wanted: WantedCorrection) -> CorrectionLine:
        return CorrectionLine(
            section=wanted.section,
            old_words=wanted.old_words,
            new_words=wanted.new_words,
            reason=wanted.reason,
            corrected_on=self._office.today(),
            corrected_by=self._office.actor.name,
        )

    # --- checking

    def verify(
        self,
        *,
        series_id: UUID | None = None,
        meeting_id: UUID | None = None,
        progress: Progress | None = None,
    ) -> tuple[Finding, ...]:
        """Follow the whole chain of a series, of the series of a meeting, or of all; nothing found means unchanged.

        What is broken is sealed, what is whole again is opened; in a copy that is only read everything stays as it is.
        """
        with self._office.store.reading() as work:
            if meeting_id is not None:
                series_id = work.meetings.get(meeting_id).series_id
            series_ids = work.checks.series() if series_id is None else [series_id]
            findings = check_all(work, series_ids, progress or _tell_nobody)
        if self._office.store.snapshot is not None:
            return findings
        with self._office.store.writing() as work:
            seal_broken(work, findings)
            lift_mended(work, series_ids, findings)
            work.log.note(
                AuditAction.CHECKED,
                "meeting_series" if series_id else "",
                series_id,
                detail=str(len(findings)),
            )
        return findings

    def check_one(self, meeting_id: UUID) -> tuple[Finding, ...]:
        """The quick check when minutes are opened or printed; a fault seals the series. Nothing for a draft in order."""
        with self._office.store.reading() as work:
            findings = check_version(work, meeting_id)
        if findings and self._office.store.snapshot is None:
            with self._office.store.writing() as work:
                seal_broken(work, findings)
        return findings

    def find_code(self, typed: str) -> CodeAnswer:
        """Which version a code that stands on paper is of, and whether the store still holds what was printed."""
        code = read_code(typed)
        with self._office.store.reading() as work:
            try:
                links = work.checks.with_code(code) if code else []
            except UNREADABLE:
                return CodeAnswer(findings=(Finding(fault=Fault.RECORD_UNREADABLE),))
            if not links:
                return CodeAnswer(findings=(Finding(fault=Fault.CODE_UNKNOWN),))
            link = links[0]
            lines = work.history.lines(link.meeting_id)
            return CodeAnswer(
                version=next(line for line in lines if line.version == link.version),
                is_newest=lines[-1].version == link.version,
                findings=check_version(work, link.meeting_id, link.version),
            )


def _held(work: UnitOfWork, meeting_id: UUID) -> Meeting:
    """A meeting whose record nobody else writes to until this work ends."""
    work.meetings.hold(meeting_id)
    meeting = work.meetings.get(meeting_id)
    ensure_unsealed(work, meeting.series_id)
    work.series.hold(meeting.series_id)
    return meeting


def _record(work: UnitOfWork, meeting_id: UUID) -> MinutesRecord:
    """The version that stands. Raises ``UserError(RECORD_GONE)`` when it is missing or was disposed of."""
    record = work.records.get(meeting_id)
    if record is None or not record.content:
        raise UserError(Problem.RECORD_GONE)
    return record


def _ensure_to_be_approved(meeting: Meeting) -> None:
    ensure_finished(meeting)
    if meeting.state is MeetingState.APPROVED:
        raise UserError(Problem.ALREADY_APPROVED)


def _as_minuted(minutes: Minutes, line: ApprovalLine) -> ApprovalLine:
    """With role and function as they stand in the minutes, whatever was handed in."""
    signer = next(each for each in signers(minutes) if each.name == line.name)
    return approval_of(signer, line.approved_on, line.dissent)


def _noted_approvals(work: UnitOfWork, record: MinutesRecord) -> tuple[ApprovalLine, ...]:
    """Approvals count for the version they were given: after a correction everybody approves anew."""
    return tuple(
        ApprovalLine(
            name=each.name,
            role=each.role,
            function=each.function,
            approved_on=each.approved_on,
            dissent=each.dissent,
        )
        for each in work.approvals.of_version(record.meeting_id, record.version)
    )


def _noted(record: MinutesRecord, line: ApprovalLine, recorded_by: str) -> Approval:
    return Approval(
        meeting_id=record.meeting_id,
        version=record.version,
        name=line.name,
        role=line.role,
        function=line.function,
        approved_on=line.approved_on,
        dissent=line.dissent,
        recorded_by=recorded_by,
    )


def _tell_nobody(share: float) -> None:
    """For a check that nobody waits for."""
