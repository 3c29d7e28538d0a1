"""Follow-ups of an import: one record for each name in the file, however many meetings it stands at."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.exchange.meeting_file_records import FollowUpRecord, MeetingRecord, NoteRecord
from desktop.services.import_register import Keys
from desktop.services.import_tally import NewId, Tally
from domain.follow_ups import FollowUp, ProgressNote
from domain.meetings import AgendaItem, MeetingSeries


class FollowUpIntake:
    """Meetings come by date, so that a later one brings a follow-up up to date and an earlier one never sets it back."""

    def __init__(self, work: UnitOfWork, keys: Keys, new_id: NewId, tally: Tally) -> None:
        self._work = work
        self._keys = keys
        self._new_id = new_id
        self._tally = tally
        self._known: dict[str, UUID] = {}
        self._latest_there: dict[str, date] = {}
        self._stood_at: Counter[str] = Counter()

    def recognise(self, meeting: MeetingRecord) -> None:
        """Learn which follow-ups of a meeting that is there already are in the store."""
        for record in meeting.follow_ups:
            self._latest_there[record.name] = meeting.day
            self._recall(record)

    def count(self, meeting: MeetingRecord) -> None:
        """Remember that the follow-ups of a meeting stood on its table."""
        self._stood_at.update(record.name for record in meeting.follow_ups)

    def take_in(self, meeting: MeetingRecord, items: dict[int, AgendaItem], series: MeetingSeries) -> None:
        for record in meeting.follow_ups:
            item = items[record.paragraph]
            known_id = self._recall(record)
            if known_id is None:
                known_id = self._add(record, meeting, item, series.id)
            else:
                self._bring_up_to_date(known_id, record, meeting, item)
            self._work.follow_ups.lay_on_table(item.id, known_id, self._stood_at[record.name])
        self.count(meeting)

    def _recall(self, record: FollowUpRecord) -> UUID | None:
        """The follow-up of this name; else one in the store with the same words, day and party that no other name has."""
        if record.name not in self._known:
            found = self._work.follow_ups.find(record.what, record.created_on, self._party(record))
            if found is not None and found.id not in self._known.values():
                self._known[record.name] = found.id
                self._tally.already_there["follow_ups"] += 1
        return self._known.get(record.name)

    def _add(self, record: FollowUpRecord, meeting: MeetingRecord, item: AgendaItem, series_id: UUID) -> UUID:
        follow_up = FollowUp(
            id=self._new_id(),
            what=record.what,
            created_on=record.created_on,
            party_id=self._party(record),
            role=record.role,
            area_id=self._area(record, meeting),
            due_on=record.due_on,
            status=record.status,
            origin_item_id=item.id if record.created_on == meeting.day else None,
            series_id=series_id,
            closed_on=_closed_on(record, meeting),
            notes=self._notes(record.notes, meeting, item),
        )
        self._work.follow_ups.add(follow_up)
        self._known[record.name] = follow_up.id
        self._tally.added["follow_ups"] += 1
        self._tally.added["notes"] += len(follow_up.notes)
        return follow_up.id

    def _bring_up_to_date(
        self, known_id: UUID, record: FollowUpRecord, meeting: MeetingRecord, item: AgendaItem
    ) -> None:
        stored = self._work.follow_ups.get(known_id)
        news = (note for note in record.notes if not _is_told(note, stored.notes))
        new_notes = self._notes(news, meeting, item)
        for note in new_notes:
            self._work.follow_ups.add_note(known_id, note)
        self._tally.added["notes"] += len(new_notes)
        if self._latest_there.get(record.name, meeting.day) <= meeting.day:
            self._work.follow_ups.change(
                replace(
                    stored,
                    what=record.what,
                    party_id=self._party(record),
                    role=record.role,
                    area_id=self._area(record, meeting),
                    due_on=record.due_on,
                    status=record.status,
                    closed_on=_closed_on(record, meeting),
                )
            )

    def _notes(
        self, records: Iterable[NoteRecord], meeting: MeetingRecord, item: AgendaItem
    ) -> tuple[ProgressNote, ...]:
        """What was noted on the day of the meeting was reported back under its item."""
        return tuple(
            ProgressNote(
                id=self._new_id(),
                noted_on=record.noted_on,
                text=record.text,
                item_id=item.id if record.noted_on == meeting.day else None,
            )
            for record in records
        )

    def _party(self, record: FollowUpRecord) -> UUID | None:
        return self._keys.parties[record.party] if record.party else None

    def _area(self, record: FollowUpRecord, meeting: MeetingRecord) -> UUID | None:
        return self._keys.areas[meeting.agreement, record.area] if record.area else None


def _closed_on(record: FollowUpRecord, meeting: MeetingRecord) -> date | None:
    """The file says that it is closed but not when: the day of its last note, else of the meeting that knew of it."""
    if record.status.is_open:
        return None
    return max((note.noted_on for note in record.notes), default=meeting.day)


def _is_told(note: NoteRecord, told: Iterable[ProgressNote]) -> bool:
    """Whether a note is there already: later minutes often repeat only the beginning of what was noted that day."""
    return any(old.noted_on == note.noted_on and old.text.startswith(note.text) for old in told)
