"""Series of meetings: what each usually is, so that the next meeting is made in a few key strokes."""

from dataclasses import replace
from uuid import UUID

from desktop.services.office import Office, read_content
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.meetings import MeetingSeries
from domain.planning import agenda_for, attendance_for


class SeriesService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def list_all(self) -> list[MeetingSeries]:
        with self._office.store.reading() as work:
            return work.series.all()

    def show(self, series_id: UUID) -> MeetingSeries:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return work.series.get(series_id)

    def blank(self) -> MeetingSeries:
        """A series that is not stored yet, to fill a form with."""
        return MeetingSeries(id=self._office.new_id(), name="")

    def add(self, series: MeetingSeries) -> Change:
        """Raises ``UserError``: NAME_MISSING, END_BEFORE_START."""
        with self._office.store.writing() as work:
            work.series.add(_checked(series))
        return Change(Noun.SERIES, (series.id,))

    def change(self, series: MeetingSeries) -> Change:
        """Raises ``UserError``: NAME_MISSING, END_BEFORE_START, CHANGED_BY_OTHER."""
        with self._office.store.writing() as work:
            work.series.change(_checked(series))
        return Change(Noun.SERIES, (series.id,))

    def learn_from_last(self, series_id: UUID) -> MeetingSeries:
        """The series with agenda and attendance taken from its last meeting; not stored until changed.

        Raises ``UserError(RECORD_GONE)`` when the series has no meeting.
        """
        with self._office.store.reading() as work:
            series = work.series.get(series_id)
            days = work.meetings.days_of(series_id, limit=1)
            if not days:
                raise UserError(Problem.RECORD_GONE)
            last = read_content(work, days[0][0])
        bare = replace(series, standing_agenda=(), usual_attendance=())
        return replace(
            series, standing_agenda=agenda_for(bare, last), usual_attendance=attendance_for(bare, last)
        )


def _checked(series: MeetingSeries) -> MeetingSeries:
    if not series.name.strip():
        raise UserError(Problem.NAME_MISSING)
    if series.usual_start and series.usual_end and series.usual_end < series.usual_start:
        raise UserError(Problem.END_BEFORE_START)
    return replace(series, name=series.name.strip())
