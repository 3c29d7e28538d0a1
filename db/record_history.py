"""The record looked back at: which version came when, what may be opened again, which numbers were given out."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.chain import LinkKind
from domain.finishing import UsedNumbers
from domain.meetings import MeetingState

_record = tables.minutes_record
_meeting = tables.meeting
_LOCKED = (MeetingState.FINISHED, MeetingState.APPROVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A version without its bytes. ``code`` has no hyphens; ``reason`` is that of a reopening or a correction."""

    meeting_id: UUID
    version: int
    kind: LinkKind
    made_at: datetime
    reason: str
    content_hash: str
    pdf_hash: str
    code: str
    is_disposed: bool


class RecordHistory:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def lines(self, meeting_id: UUID) -> list[VersionLine]:
        """Every version, the first one first."""
        names = [name for name in VersionLine.__slots__ if name != "is_disposed"]
        statement = (
            sa.select(
                *(_record.c[name] for name in names), _record.c.disposal_id.is_not(None).label("is_disposed")
            )
            .where(_record.c.meeting_id == meeting_id)
            .order_by(_record.c.version)
        )
        return [VersionLine(**row._asdict()) for row in self._rows.fetch(statement)]

    def pdf(self, meeting_id: UUID, version: int) -> bytes | None:
        """The file of one version; None when there is no such version, empty when it has none."""
        found = self._rows.fetch(
            sa.select(_record.c.pdf).where(_record.c.meeting_id == meeting_id, _record.c.version == version)
        )
        return found[0].pdf if found else None

    def day(self, meeting_id: UUID) -> date | None:
        """The day of a meeting, and nothing else of it; None when it is gone."""
        found = self._rows.fetch(sa.select(_meeting.c.day).where(_meeting.c.id == meeting_id))
        return found[0].day if found else None

    def latest_finished(self, series_id: UUID) -> UUID | None:
        """The meeting of a series whose minutes were finished last, of those that stand."""
        statement = (
            sa.select(_record.c.meeting_id)
            .join(_meeting, _record.c.meeting_id == _meeting.c.id)
            .where(_record.c.series_id == series_id, _record.c.kind == LinkKind.FINISHED)
            .where(_meeting.c.state.in_(_LOCKED))
            .order_by(_record.c.sequence.desc())
            .limit(1)
        )
        found = self._rows.fetch(statement)
        return found[0].meeting_id if found else None

    def reopened_day(self, series_id: UUID, but_for: UUID) -> date | None:
        """The day of another meeting of a series whose minutes were opened again and are not finished yet."""
        statement = (
            sa.select(_meeting.c.day)
            .join(_record, _record.c.meeting_id == _meeting.c.id)
            .where(_record.c.series_id == series_id, _record.c.kind == LinkKind.REOPENED)
            .where(_meeting.c.id != but_for, _meeting.c.state.not_in(_LOCKED))
            .limit(1)
        )
        found = self._rows.fetch(statement)
        return found[0].day if found else None

    def used_numbers(self, meeting_id: UUID) -> UsedNumbers | None:
        """None for what was never finished, or never numbered."""
        statement = (
            sa.select(_record.c.year, _record.c.first_number, _record.c.last_number)
            .where(_record.c.meeting_id == meeting_id, _record.c.kind == LinkKind.FINISHED)
            .order_by(_record.c.version.desc())
            .limit(1)
        )
        found = self._rows.fetch(statement)
        if not found or found[0].first_number is None or found[0].last_number is None:
            return None
        return UsedNumbers(year=found[0].year, first=found[0].first_number, last=found[0].last_number)
