"""Finished minutes: laid down once, read ever after."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows

_record = tables.minutes_record
_meeting = tables.meeting


class KeptContent(NamedTuple):
    """Finished minutes without their file: ``content`` is canonical JSON."""

    meeting_id: UUID
    content: bytes
    finished_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesRecord:
    """``content`` is canonical JSON, ``pdf`` the file made the same moment; the hashes are hexadecimal SHA-256."""

    meeting_id: UUID
    series_id: UUID
    sequence: int
    year: int
    first_number: int | None
    last_number: int | None
    finished_at: datetime
    content: bytes
    content_hash: str
    pdf: bytes
    pdf_hash: str
    chain_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainEnd:
    """Where the chain of a series ends; sequence 0 and an empty hash before the first link."""

    sequence: int = 0
    chain_hash: str = ""


class MinutesRecords:
    """The chain of each series. There is no way to change or remove a link."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, meeting_id: UUID) -> MinutesRecord | None:
        found = self._rows.fetch(sa.select(_record).where(_record.c.meeting_id == meeting_id))
        return _whole(found[0]) if found else None

    def contents_of_year(self, series_id: UUID, year: int) -> list[KeptContent]:
        """A series' finished minutes of a year, in the order of the meetings."""
        statement = (
            sa.select(_record.c.meeting_id, _record.c.content, _record.c.finished_at)
            .select_from(_record.join(_meeting, _record.c.meeting_id == _meeting.c.id))
            .where(_record.c.series_id == series_id, _record.c.year == year)
            .order_by(_meeting.c.day, _record.c.sequence)
        )
        return [
            KeptContent(row.meeting_id, row.content, row.finished_at) for row in self._rows.fetch(statement)
        ]

    def chain_end(self, series_id: UUID) -> ChainEnd:
        statement = (
            sa.select(_record.c.sequence, _record.c.chain_hash)
            .where(_record.c.series_id == series_id)
            .order_by(_record.c.sequence.desc())
            .limit(1)
        )
        found = self._rows.fetch(statement)
        return ChainEnd(sequence=found[0].sequence, chain_hash=found[0].chain_hash) if found else ChainEnd()

    def last_number(self, series_id: UUID, year: int) -> int:
        """The last § used in a series that year, 0 before the first."""
        statement = sa.select(sa.func.coalesce(sa.func.max(_record.c.last_number), 0)).where(
            _record.c.series_id == series_id, _record.c.year == year
        )
        return int(self._rows.fetch_one(statement)[0])

    def uses_number(self, series_id: UUID, year: int, first: int, last: int) -> bool:
        """Whether any § from first to last is taken in a series that year."""
        statement = sa.select(_record.c.meeting_id).where(
            _record.c.series_id == series_id,
            _record.c.year == year,
            _record.c.first_number <= last,
            _record.c.last_number >= first,
        )
        return bool(self._rows.fetch(statement.limit(1)))

    def add(self, record: MinutesRecord) -> None:
        values = {name: getattr(record, name) for name in MinutesRecord.__slots__}
        self._rows.connection.execute(_record.insert(), values)


def _whole(row: sa.Row[Any]) -> MinutesRecord:
    return MinutesRecord(**row._asdict())
