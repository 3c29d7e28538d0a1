"""Meetings: the list, planning the next one of a series, its head and its attendance."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from uuid import UUID

from db.meetings import MeetingCursor
from db.unit_of_work import UnitOfWork
from desktop.services.office import Office, ensure_unsealed, open_meeting, read_content
from domain.agreements import in_its_place, taken_over
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.meetings import (
    AgendaItem,
    Attendance,
    Meeting,
    MeetingContent,
    MeetingFilter,
    MeetingSeries,
    MeetingState,
    MeetingSummary,
    StandingItem,
)
from domain.planning import agenda_for, attendance_for, item_for_follow_up, proposed_day

PAGE_ROWS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPage:
    """Some rows of the list, and where the next ones begin; ``after`` is None at the end."""

    rows: tuple[MeetingSummary, ...]
    after: MeetingCursor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingProposal:
    """What the next meeting of a series would be; ``carried`` with how many meetings each has stood at."""

    series: MeetingSeries
    day: date
    start: time | None
    end: time | None
    place: str
    agenda: tuple[StandingItem, ...]
    called: int
    carried: tuple[tuple[FollowUp, int], ...]


class MeetingService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def list_page(self, wanted: MeetingFilter, after: MeetingCursor | None = None) -> MeetingPage:
        """At most 200 meetings, newest first."""
        with self._office.store.reading() as work:
            rows = work.meetings.page(wanted, after, PAGE_ROWS)
        is_full = len(rows) == PAGE_ROWS
        return MeetingPage(
            rows=tuple(rows), after=MeetingCursor(rows[-1].day, rows[-1].id) if is_full else None
        )

    def summary(self, meeting_id: UUID, wanted: MeetingFilter) -> MeetingSummary | None:
        """The row of one meeting; None when it is gone or does not match."""
        with self._office.store.reading() as work:
            return work.meetings.summary(meeting_id, wanted)

    def count(self, wanted: MeetingFilter) -> int:
        with self._office.store.reading() as work:
            return work.meetings.count(wanted)

    def years(self) -> list[int]:
        with self._office.store.reading() as work:
            return work.meetings.years()

    def show(self, meeting_id: UUID) -> MeetingContent:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return read_content(work, meeting_id)

    def state(self, meeting_id: UUID) -> MeetingState:
        """How far a meeting has come, without the hundreds of items it may have. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return work.meetings.get(meeting_id).state

    def show_previous(self, meeting_id: UUID) -> MeetingContent | None:
        """The meeting before this one in its series."""
        with self._office.store.reading() as work:
            previous_id = work.meetings.previous(work.meetings.get(meeting_id))
            return read_content(work, previous_id) if previous_id else None

    def usual_series(self, after: UUID | None = None) -> UUID | None:
        """The series whose next meeting is planned most likely: of the meeting ``after``, else of the newest one."""
        with self._office.store.reading() as work:
            if after is not None:
                return work.meetings.get(after).series_id
            newest = work.meetings.page(MeetingFilter(), None, 1)
        return newest[0].series_id if newest else None

    def propose_next(self, series_id: UUID) -> MeetingProposal:
        """Day, time, place, agenda, attendance and open follow-ups for the next meeting. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            series = work.series.get(series_id)
            days = work.meetings.days_of(series_id)
            last = read_content(work, days[0][0]) if days else None
            carried = work.follow_ups.open_of_series(series_id)
        agreed = last.meeting.next_meeting if last else None
        head = last.meeting if last else None
        return MeetingProposal(
            series=series,
            day=proposed_day(
                [day for _id, day in days], agreed.day if agreed else None, self._office.today()
            ),
            start=(agreed.start if agreed else None) or series.usual_start or (head.start if head else None),
            end=series.usual_end or (head.end if head else None),
            place=(agreed.place if agreed else "") or series.usual_place or (head.place if head else ""),
            agenda=agenda_for(series, last),
            called=len(attendance_for(series, last)),
            carried=tuple(carried),
        )

    def plan(
        self,
        series_id: UUID,
        *,
        day: date,
        start: time | None = None,
        end: time | None = None,
        place: str = "",
        title: str = "",
    ) -> Meeting:
        """Make the next meeting of a series: agenda, attendance, dnr parties and open follow-ups come along.

        Raises ``UserError``: RECORD_GONE, END_BEFORE_START, CHAIN_BROKEN.
        """
        with self._office.store.writing() as work:
            series = work.series.get(series_id)
            ensure_unsealed(work, series_id)
            days = work.meetings.days_of(series_id, limit=1)
            last = read_content(work, days[0][0]) if days else None
            agreement_id, areas = _renewed(work, series.agreement_id, day)
            meeting = Meeting(
                id=self._office.new_id(),
                series_id=series_id,
                day=day,
                title=title.strip(),
                start=start,
                end=end,
                place=place.strip(),
                document_type=series.document_type,
                agreement_id=agreement_id,
            )
            work.meetings.add(meeting)
            agenda = (_with_areas(standing, areas) for standing in agenda_for(series, last))
            items = self._lay_agenda(work, meeting, agenda)
            self._call(work, meeting, series, last)
            _carry_follow_ups(work, series_id, items)
        return meeting

    def change_head(self, meeting: Meeting) -> Meeting:
        """Write day, time, place, title, dnr and dates. Raises ``UserError``: MINUTES_LOCKED, CHANGED_BY_OTHER."""
        with self._office.store.writing() as work:
            state = open_meeting(work, meeting.id).state  # moves on by itself, not with the form
            return work.meetings.change(replace(meeting, state=state))

    def begin(self, meeting_id: UUID) -> Change:
        """The meeting is being written: planned and called become in progress."""
        with self._office.store.writing() as work:
            if open_meeting(work, meeting_id).state in {MeetingState.PLANNED, MeetingState.CALLED}:
                work.meetings.set_state(meeting_id, MeetingState.IN_PROGRESS)
        return Change(Noun.MEETING, (meeting_id,))

    def write_attendance(self, meeting_id: UUID, lines: Iterable[Attendance]) -> Change:
        """The whole list anew. Raises ``UserError(MINUTES_LOCKED)``."""
        with self._office.store.writing() as work:
            open_meeting(work, meeting_id)
            work.attendance.write(meeting_id, lines)
        return Change(Noun.MEETING, (meeting_id,))

    def put_back_attendance(self, meeting_id: UUID, lines: Iterable[Attendance]) -> Change:
        """The list with somebody in it who was just taken off. Raises ``UserError(MINUTES_LOCKED)``."""
        with self._office.store.taking_back() as work:
            open_meeting(work, meeting_id)
            work.attendance.write(meeting_id, lines)
        return Change(Noun.MEETING, (meeting_id,))

    def new_attendance(self, participant_id: UUID) -> Attendance:
        """A line for a participant, with name, title and party copied as they are today."""
        with self._office.store.reading() as work:
            participant = work.participants.get(participant_id)
        return Attendance(
            id=self._office.new_id(),
            name=participant.name,
            role=participant.title,
            participant_id=participant.id,
            party_id=participant.party_id,
        )

    def remove(self, meeting_id: UUID) -> Change:
        """Take away a meeting that was planned by mistake.

        Raises ``UserError``: MINUTES_LOCKED, HAS_BEEN_FINISHED, IN_REQUEST.
        """
        with self._office.store.writing() as work:
            open_meeting(work, meeting_id)
            if work.records.last_version(meeting_id):
                raise UserError(Problem.HAS_BEEN_FINISHED)
            if work.disclosure_requests.concern_meeting(meeting_id):
                raise UserError(Problem.IN_REQUEST)
            work.meetings.remove(meeting_id)
        return Change(Noun.MEETING, (meeting_id,))

    def _lay_agenda(
        self, work: UnitOfWork, meeting: Meeting, agenda: Iterable[StandingItem]
    ) -> list[AgendaItem]:
        items = [
            AgendaItem(
                id=self._office.new_id(),
                meeting_id=meeting.id,
                heading=standing.heading,
                kind=standing.kind,
                area_ids=standing.area_ids,
            )
            for standing in agenda
        ]
        for place, item in enumerate(items):
            work.agenda.add(item, place)
        return items

    def _call(
        self, work: UnitOfWork, meeting: Meeting, series: MeetingSeries, last: MeetingContent | None
    ) -> None:
        """Who is called; whoever has left since the last meeting is not."""
        here = {person.id: person for person in work.participants.all() if person.left_on is None}
        lines = []
        for usual in attendance_for(series, last):
            participant = here.get(usual.participant_id)
            if participant is None:
                continue
            lines.append(
                Attendance(
                    id=self._office.new_id(),
                    name=participant.name,
                    role=participant.title,
                    participant_id=participant.id,
                    party_id=participant.party_id,
                    kind=usual.kind,
                    function=usual.function,
                )
            )
        work.attendance.write(meeting.id, lines)


def _renewed(
    work: UnitOfWork, agreement_id: UUID | None, day: date
) -> tuple[UUID | None, Mapping[UUID, UUID]]:
    """The agreement a meeting of that day comes under, and which areas have taken the place of those of the series."""
    agreements = {agreement.id: agreement for agreement in work.agreements.all()}
    if agreement_id is None:
        return None, {}
    old = agreements[agreement_id]
    new = in_its_place(old, agreements.values(), day)
    return new.id, {} if new is old else taken_over(old, new)


def _with_areas(standing: StandingItem, areas: Mapping[UUID, UUID]) -> StandingItem:
    return replace(standing, area_ids=tuple(areas.get(area_id, area_id) for area_id in standing.area_ids))


def _carry_follow_ups(work: UnitOfWork, series_id: UUID, items: list[AgendaItem]) -> None:
    for follow_up, times in work.follow_ups.open_of_series(series_id):
        item = item_for_follow_up(items, follow_up)
        if item is not None:
            work.follow_ups.lay_on_table(item.id, follow_up.id, times)
