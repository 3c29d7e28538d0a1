"""What every service needs: the open store, the clock and new keys."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from secrets import token_bytes
from uuid import UUID

from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.ids import uuid7
from domain.meetings import AgendaItem, Meeting, MeetingContent


@dataclass(frozen=True, slots=True)
class Office:
    """A store and the means to work in it."""

    store: Store

    def now(self) -> datetime:
        return self.store.now()

    def today(self) -> date:
        """The day on this computer's calendar."""
        return self.now().astimezone().date()

    def new_id(self) -> UUID:
        return uuid7(int(self.now().timestamp() * 1000), token_bytes(10))


def system_clock() -> datetime:
    return datetime.now(UTC)


def read_content(work: UnitOfWork, meeting_id: UUID) -> MeetingContent:
    """Everything about one meeting, in one moment. Raises ``UserError(RECORD_GONE)``."""
    meeting = work.meetings.get(meeting_id)
    agreement = work.agreements.get(meeting.agreement_id) if meeting.agreement_id else None
    return MeetingContent(
        meeting=meeting,
        series=work.series.get(meeting.series_id),
        attendance=tuple(work.attendance.of_meeting(meeting_id)),
        items=tuple(work.agenda.of_meeting(meeting_id)),
        points={point.id: point for point in work.points.of_meeting(meeting_id)},
        appearances=tuple(work.follow_ups.appearances(meeting_id)),
        parties={party.id: party for party in work.parties.all()},
        areas={area.id: area for area in work.agreements.areas()},
        districts={district.id: district for district in work.districts.all()},
        agreement=agreement,
    )


def open_meeting(work: UnitOfWork, meeting_id: UUID) -> Meeting:
    """A meeting that may still be written. Raises ``UserError``: RECORD_GONE, MINUTES_LOCKED."""
    meeting = work.meetings.get(meeting_id)
    meeting.ensure_open()
    return meeting


def open_item(work: UnitOfWork, item_id: UUID) -> AgendaItem:
    """An item whose meeting may still be written. Raises ``UserError``: RECORD_GONE, MINUTES_LOCKED."""
    item = work.agenda.get(item_id)
    open_meeting(work, item.meeting_id)
    return item
