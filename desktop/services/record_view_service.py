"""How the record of one meeting stands, read in one moment: for the page on which something is done with it."""

from dataclasses import fields, replace
from pathlib import PurePath
from uuid import UUID

from db.records import MinutesRecord
from db.unit_of_work import UnitOfWork
from desktop.services.minutes_service import MinutesService, Printed
from desktop.services.office import Office, ensure_unsealed
from domain.chain import spelled
from domain.errors import Problem, UserError
from domain.meetings import Meeting, MeetingFilter
from domain.minutes import ApprovalLine
from domain.minutes_json import read_minutes
from domain.record_view import LaterMeeting, MadeVersion, RecordView

_LATER_MEETINGS = 50
_OF_APPROVAL = [field.name for field in fields(ApprovalLine) if field.name != "shown"]


class RecordViewService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self, meeting_id: UUID) -> RecordView:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            meeting = work.meetings.get(meeting_id)
            record = work.records.get(meeting_id)
            view = RecordView(
                state=meeting.state,
                versions=_versions(work, meeting_id),
                is_latest=work.history.latest_finished(meeting.series_id) == meeting_id,
                later=self._later(work, meeting),
                dispatches=tuple(work.dispatches.of_meeting(meeting_id)),
                receivers=_receivers(work, meeting),
                sealed=_seal(work, meeting.series_id),
            )
            return _with_record(work, view, record) if record else view

    def sealed(self, series_id: UUID) -> UserError | None:
        """Why nothing can be written in a series; None where it can."""
        with self._office.store.reading() as work:
            return _seal(work, series_id)

    def print_version(self, meeting_id: UUID, version: int) -> Printed:
        """The file of a version as it was made, empty for a reopening. Raises ``UserError(RECORD_GONE)``."""
        standing = MinutesService(self._office).print_minutes(meeting_id)
        with self._office.store.reading() as work:
            pdf = work.history.pdf(meeting_id, version)
        if pdf is None:
            raise UserError(Problem.RECORD_GONE)
        name = PurePath(standing.file_name)
        return replace(standing, pdf=pdf, file_name=f"{name.stem} version {version}{name.suffix}")

    def _later(self, work: UnitOfWork, meeting: Meeting) -> tuple[LaterMeeting, ...]:
        """The meetings of the series after this one that have been held, the first one first."""
        today = self._office.today()
        rows = work.meetings.page(MeetingFilter(series_id=meeting.series_id), None, _LATER_MEETINGS)
        return tuple(
            LaterMeeting(id=row.id, day=row.day, title=row.title)
            for row in reversed(rows)
            if (meeting.day, meeting.id) < (row.day, row.id) and row.day <= today
        )


def _with_record(work: UnitOfWork, view: RecordView, record: MinutesRecord) -> RecordView:
    """With what was laid down last; its text is gone when it was disposed of."""
    minutes = read_minutes(record.content) if record.content else None
    noted = tuple(
        ApprovalLine(**{name: getattr(each, name) for name in _OF_APPROVAL})
        for each in work.approvals.of_version(record.meeting_id, record.version)
    )
    told = minutes.approvals if minutes else ()
    return replace(
        view, minutes=minutes, version=record.version, code=spelled(record.code), approvals=told or noted
    )


def _versions(work: UnitOfWork, meeting_id: UUID) -> tuple[MadeVersion, ...]:
    """Each with whom the log names for it; nobody where it was made before there was a log."""
    lines = work.history.lines(meeting_id)
    kinds = {line.kind.value for line in lines}
    logged = (each.event for each in work.log.of_object(meeting_id)) if lines else ()
    makers = {
        (event.action.value, event.detail): event.actor.name
        for event in logged
        if event.action.value in kinds
    }
    return tuple(
        MadeVersion(
            version=line.version,
            kind=line.kind,
            made_at=line.made_at,
            made_by=makers.get((line.kind.value, str(line.version)), ""),
            reason=line.reason,
        )
        for line in lines
    )


def _receivers(work: UnitOfWork, meeting: Meeting) -> tuple[UUID, ...]:
    """The parties of those who were called, and those with a reference number, as they stand."""
    called = (line.party_id for line in work.attendance.of_meeting(meeting.id))
    numbered = (party_id for party_id, _dnr in meeting.dnr)
    return tuple(dict.fromkeys(party_id for party_id in (*called, *numbered) if party_id is not None))


def _seal(work: UnitOfWork, series_id: UUID) -> UserError | None:
    try:
        ensure_unsealed(work, series_id)
    except UserError as error:
        return error
    return None
