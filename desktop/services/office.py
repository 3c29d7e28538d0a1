"""What every service needs: the open store, the clock and new keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from secrets import token_bytes
from uuid import UUID

from db.approvals import Seal
from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.audit import Actor
from domain.backups import Backup
from domain.errors import Problem, UserError
from domain.ids import uuid7
from domain.meetings import AgendaItem, Meeting, MeetingContent


@dataclass(frozen=True, slots=True)
class Office:
    """A store and the means to work in it; ``backups`` finds the copies of it that are looked after, the newest first."""

    store: Store
    backups: Callable[[], Sequence[Backup]] = tuple

    def now(self) -> datetime:
        return self.store.now()

    def today(self) -> date:
        """The day on this computer's calendar."""
        return self.now().astimezone().date()

    @property
    def actor(self) -> Actor:
        """Who works here, as the log writes it."""
        return self.store.actor

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
    """A meeting that may still be written. Raises ``UserError``: RECORD_GONE, MINUTES_LOCKED, CHAIN_BROKEN."""
    meeting = work.meetings.get(meeting_id)
    meeting.ensure_open()
    ensure_unsealed(work, meeting.series_id)
    return meeting


def ensure_unsealed(work: UnitOfWork, series_id: UUID) -> None:
    """Raises ``UserError(CHAIN_BROKEN)`` for a series that can only be read, for a check has found its record changed."""
    refuse_sealed(work, work.seals.of_series(series_id))


def refuse_sealed(work: UnitOfWork, seal: Seal | None) -> None:
    """Raises ``UserError(CHAIN_BROKEN)`` where there is a seal: which series, and which minutes it was found in."""
    if seal is not None:
        day = work.meetings.get(seal.meeting_id).day if seal.meeting_id else "?"
        raise UserError(Problem.CHAIN_BROKEN, series=work.series.get(seal.series_id).name, day=day)


def open_item(work: UnitOfWork, item_id: UUID) -> AgendaItem:
    """An item whose meeting may still be written. Raises as ``open_meeting``."""
    item = work.agenda.get(item_id)
    open_meeting(work, item.meeting_id)
    return item
