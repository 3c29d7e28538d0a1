"""Finished minutes, version by version: laid down once, read ever after."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.chain import LinkKind

_record = tables.minutes_record
_meeting = tables.meeting
_later = _record.alias("later")
# Minutes that were reopened are nobody's record until they are finished again.
_is_last = ~sa.exists().where(
    _later.c.meeting_id == _record.c.meeting_id, _later.c.version > _record.c.version
)
_stands = sa.and_(_is_last, _record.c.kind != LinkKind.REOPENED)


class KeptContent(NamedTuple):
    """Finished minutes without their file: ``content`` is canonical JSON, empty when it was disposed of."""

    meeting_id: UUID
    content: bytes
    finished_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesRecord:
    """A version and its link in the series' chain. ``content`` is canonical JSON, ``pdf`` the file made the same moment.

    The hashes are hexadecimal SHA-256; ``rows_hash`` is over the rows the minutes were made of, and empty, as ``code``,
    in what was finished before there were codes. A version that only says that minutes were reopened has no file.
    """

    meeting_id: UUID
    version: int = 1
    series_id: UUID
    sequence: int
    kind: LinkKind = LinkKind.FINISHED
    year: int
    first_number: int | None
    last_number: int | None
    made_at: datetime
    reason: str = ""
    content: bytes
    content_hash: str
    rows_hash: str = ""
    pdf: bytes
    pdf_hash: str
    chain_hash: str
    code: str = ""
    disposal_id: UUID | None = None

    @property
    def is_disposed(self) -> bool:
        """Whether only the sums are left."""
        return self.disposal_id is not None


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
        """The version that stands; None for a draft, and for minutes that were reopened."""
        statement = sa.select(_record).where(_record.c.meeting_id == meeting_id, _stands)
        found = self._rows.fetch(statement)
        return _whole(found[0]) if found else None

    def versions(self, meeting_id: UUID) -> list[MinutesRecord]:
        """Every version, the first one first."""
        statement = sa.select(_record).where(_record.c.meeting_id == meeting_id).order_by(_record.c.version)
        return [_whole(row) for row in self._rows.fetch(statement)]

    def last_version(self, meeting_id: UUID) -> int:
        """0 when nothing was ever finished."""
        statement = sa.select(sa.func.coalesce(sa.func.max(_record.c.version), 0))
        return int(self._rows.fetch_one(statement.where(_record.c.meeting_id == meeting_id))[0])

    def at(self, series_id: UUID, sequence: int) -> MinutesRecord | None:
        """One link of a series."""
        found = self._rows.fetch(
            sa.select(_record).where(_record.c.series_id == series_id, _record.c.sequence == sequence)
        )
        return _whole(found[0]) if found else None

    def chain(self, series_id: UUID) -> Iterator[MinutesRecord]:
        """Every link of a series in its order, read piece by piece."""
        statement = sa.select(_record).where(_record.c.series_id == series_id).order_by(_record.c.sequence)
        for row in self._rows.connection.execution_options(yield_per=50).execute(statement):
            yield _whole(row)

    def with_code(self, code: str) -> MinutesRecord | None:
        """``code`` as stored: 20 letters without hyphens."""
        found = self._rows.fetch(sa.select(_record).where(_record.c.code == code, _record.c.code != ""))
        return _whole(found[0]) if found else None

    def contents_of_year(self, series_id: UUID, year: int) -> list[KeptContent]:
        """A series' finished minutes of a year as they stand, in the order of the meetings."""
        statement = (
            sa.select(_record.c.meeting_id, _record.c.content, _record.c.made_at)
            .select_from(_record.join(_meeting, _record.c.meeting_id == _meeting.c.id))
            .where(_record.c.series_id == series_id, _record.c.year == year, _stands)
            .where(_record.c.disposal_id.is_(None))
            .order_by(_meeting.c.day, _record.c.sequence)
        )
        return [KeptContent(row.meeting_id, row.content, row.made_at) for row in self._rows.fetch(statement)]

    def disposed_of_year(self, year: int) -> frozenset[UUID]:
        """The meetings of a year whose minutes have gone."""
        statement = sa.select(_record.c.meeting_id).where(
            _record.c.year == year, _record.c.disposal_id.is_not(None)
        )
        return frozenset(row.meeting_id for row in self._rows.fetch(statement))

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
        """The last § used in a series that year, 0 before the first; minutes that were reopened give theirs back."""
        statement = sa.select(sa.func.coalesce(sa.func.max(_record.c.last_number), 0)).where(
            _record.c.series_id == series_id, _record.c.year == year, _stands
        )
        return int(self._rows.fetch_one(statement)[0])

    def uses_number(self, series_id: UUID, year: int, first: int, last: int) -> bool:
        """Whether any § from first to last is taken in a series that year."""
        statement = sa.select(_record.c.meeting_id).where(
            _record.c.series_id == series_id,
            _record.c.year == year,
            _record.c.first_number <= last,
            _record.c.last_number >= first,
            _stands,
        )
        return bool(self._rows.fetch(statement.limit(1)))

    def add(self, record: MinutesRecord) -> None:
        values = {name: getattr(record, name) for name in MinutesRecord.__slots__}
        self._rows.add(_record, values)


def _whole(row: sa.Row[Any]) -> MinutesRecord:
    return MinutesRecord(**row._asdict())
