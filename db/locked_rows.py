"""A sum over the rows that finished minutes were made of: a change of them by other hands is found, not only of the record.

The form is independent of the database and of later columns: for each table, in a fixed order, its rows as JSON lists of
fixed columns, sorted. Keys are hexadecimal, days and times ISO 8601. What may still change after the finish (state,
approval, counters) and what is only for searching is not in it.
"""

import json
from collections.abc import Sequence
from datetime import time
from functools import cache
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows


class _Part(NamedTuple):
    """A table and the columns that are hashed; rows belong to a meeting, or to an item of one."""

    table: sa.Table
    columns: tuple[str, ...]
    of_item: bool = False


# Never changed: what was hashed today is counted again in ten years. A new column starts a new form.
_PARTS = (
    _Part(
        tables.meeting,
        (
            "id", "series_id", "title", "day", "starts_at", "ends_at", "place", "document_type", "agreement_id",
            "next_day", "next_start", "next_place", "approve_on",
        ),
    ),
    _Part(tables.meeting_dnr, ("meeting_id", "party_id", "position", "dnr")),
    _Part(
        tables.attendance,
        (
            "id", "meeting_id", "position", "name", "role", "participant_id", "party_id", "kind", "function",
            "from_item_id", "until_item_id",
        ),
    ),
    _Part(
        tables.agenda_item,
        (
            "id", "meeting_id", "position", "heading", "kind", "text", "planned_at", "sensitivity", "provision",
            "marked_by", "marked_on", "number",
        ),
    ),
    _Part(tables.agenda_item_area, ("item_id", "area_id", "position"), of_item=True),
    _Part(tables.decision, ("item_id", "position", "text"), of_item=True),
    _Part(tables.appearance, ("item_id", "follow_up_id", "position", "times_carried"), of_item=True),
    _Part(tables.raised_point, ("item_id", "point_id", "position"), of_item=True),
)  # fmt: skip

HASHED_TABLES = tuple(part.table.name for part in _PARTS)


class LockedRows:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def sum_of(self, meeting_id: UUID) -> str:
        """SHA-256, hexadecimal, over meeting, attendance, reference numbers, items and all that hangs on them."""
        return self.sums_of([meeting_id])[meeting_id]

    def sums_of(self, meeting_ids: Sequence[UUID]) -> dict[UUID, str]:
        """The sums of some meetings, at most a few hundred, by one statement a table."""
        lines: dict[str, list[str]] = {meeting_id.hex: [] for meeting_id in meeting_ids}
        for part in _PARTS:
            for owner, rows in self._read(part, meeting_ids).items():
                lines[owner] += [part.table.name, *sorted(rows)]
        return {
            meeting_id: sha256("\n".join(lines[meeting_id.hex]).encode()).hexdigest()
            for meeting_id in meeting_ids
        }

    def _read(self, part: _Part, meeting_ids: Sequence[UUID]) -> dict[str, list[str]]:
        """The rows of a table as JSON, by the meeting they belong to."""
        found: dict[str, list[str]] = {}
        for owner, *values in self._rows.connection.execute(_statement(part), {"meeting_ids": meeting_ids}):
            line = json.dumps([_plain(value) for value in values], ensure_ascii=False, separators=(",", ":"))
            found.setdefault(_plain(owner), []).append(line)
        return found


@cache
def _statement(part: _Part) -> sa.Select[*tuple[Any, ...]]:
    """The owner, then the columns, as they lie there: no type makes anything of them."""
    table = part.table
    source: sa.FromClause = table
    if part.of_item:
        owner: sa.ColumnElement[Any] = tables.agenda_item.c.meeting_id
        source = table.join(tables.agenda_item, table.c.item_id == tables.agenda_item.c.id)
    else:
        owner = table.c.id if table is tables.meeting else table.c.meeting_id
    columns = [
        sa.type_coerce(column, sa.types.NullType()) for column in (owner, *(table.c[n] for n in part.columns))
    ]
    wanted = owner.in_(sa.bindparam("meeting_ids", expanding=True))
    return sa.select(*columns).select_from(source).where(wanted)


def _plain(value: Any) -> Any:
    """SQLite gives bytes and texts where PostgreSQL gives keys, days and times."""
    match value:
        case str() | int() | None:
            return value
        case bytes() | UUID():
            return value.hex() if isinstance(value, bytes) else value.hex
        case time():
            return value.isoformat(timespec="microseconds")
        case _:
            return value.isoformat()
