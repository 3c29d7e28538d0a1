"""The second half of an import: meetings by date, each with its people, items, points and follow-ups.

Finished minutes are laid down before the next meeting is read, so that they show what was known that day. Points to be tested
for secrecy are withheld on that paper: nobody has been asked yet whether every party may read them.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.exchange.meeting_file_records import (
    AttendanceRecord,
    MeetingFile,
    MeetingRecord,
    ParagraphRecord,
    PointRecord,
)
from desktop.services.import_follow_ups import FollowUpIntake
from desktop.services.import_outcomes import OutcomeIntake
from desktop.services.import_register import Keys
from desktop.services.import_tally import NewId, Tally
from desktop.services.laying_down import lay_down, lay_down_approval
from desktop.services.office import read_content
from domain.approval import approved_by_all
from domain.errors import Problem, UserError
from domain.meetings import AgendaItem, Attendance, Meeting, MeetingSeries, MeetingState, Numbering
from domain.minutes import AttendanceFunction
from domain.parties import District, Participant
from domain.planning import kind_of_heading
from domain.secrecy import SecrecyMark
from domain.situation import SituationPoint


class MeetingIntake:
    def __init__(self, work: UnitOfWork, file: MeetingFile, keys: Keys, new_id: NewId, tally: Tally) -> None:
        self._work = work
        self._keys = keys
        self._new_id = new_id
        self._tally = tally
        self._meetings = sorted(file.meetings, key=lambda record: (record.day, record.start or time.min))
        self._there = {record.name: self._find(record) for record in self._meetings}
        self._follow_ups = FollowUpIntake(work, keys, new_id, tally)
        self._outcomes = OutcomeIntake(work, keys, new_id, tally)
        self._meeting_ids = {name: found for name, found in self._there.items() if found is not None}
        self._point_ids: dict[str, UUID] = {}
        self._participants = {
            (participant.name, participant.party_id): participant.id
            for participant in work.participants.all()
        }
        # Whoever comes with two roles is registered with the latest one.
        self._titles = {
            (line.person, line.party): line.role for record in self._meetings for line in record.attendance
        }
        self._districts = {district.name: district.id for district in work.districts.all()}

    def take_in_all(self) -> tuple[UUID, ...]:
        """The keys of the file's meetings, by date."""
        for record in self._meetings:
            there = self._there[record.name]
            if there is not None:
                self._follow_ups.recognise(record)
                self._recognise_points(record, there)
        return tuple(self._take_in(record) for record in self._meetings)

    def _recognise_points(self, record: MeetingRecord, meeting_id: UUID) -> None:
        """Points have no names in a store: those under a paragraph are in the order of the file."""
        items = self._work.agenda.of_meeting(meeting_id)
        for item, paragraph in zip(items, record.paragraphs, strict=False):
            raised = [point.name for point in record.points if point.paragraph == paragraph.number]
            self._point_ids.update(zip(raised, item.point_ids, strict=False))

    def _find(self, record: MeetingRecord) -> UUID | None:
        """The meeting of the same series, day and hour."""
        series = self._keys.series[record.body]
        same_day = (
            self._work.meetings.get(found) for found in self._work.meetings.find(series.id, record.day)
        )
        return next((meeting.id for meeting in same_day if meeting.start == record.start), None)

    def _take_in(self, record: MeetingRecord) -> UUID:
        there = self._there[record.name]
        if there is not None:
            self._tally.already_there["meetings"] += 1
            self._follow_ups.count(record)
            return there
        series = self._keys.series[record.body]
        meeting = self._meeting(record, series)
        self._work.meetings.add(meeting)
        items = self._take_in_items(record, meeting, series)
        self._take_in_attendance(record, meeting, items)
        self._follow_ups.take_in(record, items, series)
        self._meeting_ids[record.name] = meeting.id
        self._outcomes.take_in(record, self._meeting_ids, self._point_ids)
        self._tally.added["meetings"] += 1
        if record.finished_on is not None:
            self._lay_down(record, meeting, series, record.finished_on)
        return meeting.id

    def _meeting(self, record: MeetingRecord, series: MeetingSeries) -> Meeting:
        return Meeting(
            id=self._new_id(),
            series_id=series.id,
            day=record.day,
            title=record.title,
            start=record.start,
            end=record.end,
            place=record.place,
            state=MeetingState.DRAFT if record.state.is_locked else record.state,
            document_type=record.document_type,
            agreement_id=self._keys.agreements[record.agreement],
            dnr=tuple((self._keys.parties[party], dnr) for party, dnr in record.dnr),
            next_meeting=record.next_meeting,
            approve_on=record.adjusted_on,
        )

    def _take_in_items(
        self, record: MeetingRecord, meeting: Meeting, series: MeetingSeries
    ) -> dict[int, AgendaItem]:
        """The items by the number their paragraph has in the file."""
        is_numbered = record.state.is_locked and series.numbering is not Numbering.NONE
        area_id = self._area_of(record)
        items = {}
        for place, paragraph in enumerate(record.paragraphs):
            raised = [point for point in record.points if point.paragraph == paragraph.number]
            item = AgendaItem(
                id=self._new_id(),
                meeting_id=meeting.id,
                heading=paragraph.heading,
                kind=kind_of_heading(paragraph.heading),
                area_ids=tuple(map(area_id, paragraph.areas)),
                text=paragraph.text,
                decisions=paragraph.decisions,
                point_ids=tuple(self._take_in_point(point, area_id) for point in raised),
                number=paragraph.number if is_numbered else None,
            )
            self._work.agenda.add(item, place)
            items[paragraph.number] = item
        self._count_items(record.paragraphs)
        return items

    def _area_of(self, record: MeetingRecord) -> Callable[[str], UUID]:
        return lambda area: self._keys.areas[record.agreement, area]

    def _count_items(self, paragraphs: Iterable[ParagraphRecord]) -> None:
        for paragraph in paragraphs:
            self._tally.added["items"] += 1
            self._tally.added["decisions"] += len(paragraph.decisions)

    def _take_in_point(self, record: PointRecord, area_id: Callable[[str], UUID]) -> UUID:
        point = SituationPoint(
            id=self._new_id(),
            source_party_id=self._keys.parties[record.source],
            received_on=record.received_on,
            category=record.category,
            district_id=self._district(record.district),
            place=record.place,
            period_from=record.period_from,
            period_to=record.period_to,
            time_of_day=record.time_of_day,
            trend=record.trend,
            severity=record.severity,
            text=record.text,
            secrecy=SecrecyMark(
                sensitivity=record.sensitivity,
                provision=record.provision,
                marked_by=record.marked_by,
                marked_on=record.marked_on,
            ),
            area_ids=tuple(map(area_id, record.areas)),
        )
        self._work.points.add(point)
        self._point_ids[record.name] = point.id
        self._tally.added["points"] += 1
        self._tally.oral_points += point.secrecy.is_oral
        return point.id

    def _district(self, name: str) -> UUID | None:
        if name and name not in self._districts:
            self._districts[name] = self._new_id()
            self._work.districts.add(District(id=self._districts[name], name=name))
            self._tally.added["districts"] += 1
        return self._districts.get(name)

    def _take_in_attendance(
        self, record: MeetingRecord, meeting: Meeting, items: dict[int, AgendaItem]
    ) -> None:
        lines = [self._attendance(line, items) for line in record.attendance]
        named = {line.person for line in record.attendance if line.person in record.adjusters}
        self._work.attendance.write(meeting.id, (_with_approval(line, named) for line in lines))
        self._tally.added["attendance"] += len(lines)

    def _attendance(self, record: AttendanceRecord, items: dict[int, AgendaItem]) -> Attendance:
        return Attendance(
            id=self._new_id(),
            name=record.person,
            role=record.role,
            participant_id=self._participant(record),
            party_id=self._keys.parties[record.party],
            kind=record.kind,
            function=record.function,
            from_item_id=items[record.from_paragraph].id if record.from_paragraph is not None else None,
            until_item_id=items[record.to_paragraph].id if record.to_paragraph is not None else None,
        )

    def _participant(self, record: AttendanceRecord) -> UUID:
        party_id = self._keys.parties[record.party]
        key = (record.person, party_id)
        if key not in self._participants:
            self._participants[key] = self._new_id()
            title = self._titles[record.person, record.party]
            self._work.participants.add(
                Participant(id=self._participants[key], name=record.person, title=title, party_id=party_id)
            )
            self._tally.added["participants"] += 1
        return self._participants[key]

    def _lay_down(
        self, record: MeetingRecord, meeting: Meeting, series: MeetingSeries, finished_on: date
    ) -> None:
        self._work.series.hold(series.id)
        first, last = record.paragraphs[0].number, record.paragraphs[-1].number
        year = record.day.year
        if series.numbering is Numbering.PER_YEAR and self._work.records.uses_number(
            series.id, year, first, last
        ):
            raise UserError(Problem.SECTIONS_NOT_FREE, series=series.name, year=year, first=first, last=last)
        midnight = datetime.combine(finished_on, time()).astimezone(UTC)
        minutes = lay_down(self._work, read_content(self._work, meeting.id), midnight)
        if record.state is MeetingState.APPROVED:
            approved_on = record.adjusted_on or finished_on
            lay_down_approval(self._work, meeting.id, approved_by_all(minutes, approved_on), midnight)


def _with_approval(line: Attendance, adjusters: Iterable[str]) -> Attendance:
    """Who approves the minutes is an approver on paper, unless the chair or secretary does."""
    is_approver = line.name in adjusters and line.function is None
    return replace(line, function=AttendanceFunction.APPROVER) if is_approver else line
