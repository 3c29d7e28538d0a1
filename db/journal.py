"""What one unit of work does to which rows, as they were before and as they are after, so that it can be taken back.

Kept only where the store keeps a history (the window does): a journal that nobody asks for costs nothing. The log
(db/audit.py) says that something was done; this holds the words themselves, in memory, and never leaves the program.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

Image = dict[str, Any]
RowKey = tuple[Any, ...]

HISTORY = frozenset({"created_at", "changed_at", "version"})
MOST_ROWS = 5000
# Written by the program itself, or beside what people write: neither taken back nor in the way.
BESIDE = frozenset(
    {
        "audit_event",
        "audit_head",
        "disposal_item",
        "series_seal",
        "search_entry",
        "search_stale",
        "search_word",
    }
)
# A row in one of these lays something down, with the column that names what can no longer be taken back.
LAYING_DOWN = {"minutes_record": "meeting_id", "approval": "meeting_id", "dispatch": "id", "disposal": "id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """One row before and after; None where it was not there. Of a row that stayed, only the columns that differ.

    ``owners`` are the keys of the rows that this one would go with; ``is_versioned`` says that its counter went on.
    """

    table: sa.Table
    key: RowKey
    before: Image | None
    after: Image | None
    owners: tuple[UUID, ...] = ()
    is_versioned: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the row is as it was, but perhaps for its counter."""
        return self.before == self.after

    def inverse(self) -> "RowChange":
        return replace(self, before=self.after, after=self.before)

    def then(self, later: "RowChange") -> "RowChange":
        """This change and a later one of the same row as one."""
        # Each knows only the columns that it changed; what the other changed is in the other's images.
        before = None if self.before is None else {**(later.before or {}), **self.before}
        after = None if later.after is None else {**(self.after or {}), **later.after}
        if before is not None and after is not None:
            columns = [name for name in {**before, **after} if name not in HISTORY]
            columns = [name for name in columns if before.get(name) != after.get(name)]
            before = {name: before.get(name) for name in columns}
            after = {name: after.get(name) for name in columns}
        return replace(
            later,
            before=before,
            after=after,
            owners=later.owners or self.owners,
            is_versioned=self.is_versioned or later.is_versioned,
        )


@dataclass(slots=True)
class Journal:
    """The rows one unit of work has changed, in the order it came to them."""

    changes: dict[tuple[str, RowKey], RowChange] = field(default_factory=dict)
    laid_down: set[UUID] = field(default_factory=set)
    is_too_large: bool = False
    forgets: bool = False

    def note(self, change: RowChange) -> None:
        """Remember a change of a row; several of the same row become one."""
        name = change.table.name
        if name in LAYING_DOWN and change.after is not None:
            named: UUID = change.after.get(LAYING_DOWN[name]) or change.key[0]
            self.laid_down.add(named)
        if self.is_too_large or name in BESIDE or name in LAYING_DOWN:
            return
        place = (name, change.key)
        known = self.changes.get(place)
        whole = change if known is None else known.then(change)
        if whole.after is None:  # a row comes where it came first, and goes where it went last
            self.changes.pop(place, None)
        if whole.before is not None or whole.after is not None:
            self.changes[place] = whole
        if len(self.changes) > MOST_ROWS:
            self.is_too_large = True
            self.changes.clear()

    def note_all(self, changes: Iterable[RowChange]) -> None:
        for change in changes:
            self.note(change)


def removed(table: sa.Table, rows: Iterable[Mapping[str, Any]]) -> list[RowChange]:
    """Whole rows that go."""
    return [_whole(table, row, before=dict(row)) for row in rows]


def added(table: sa.Table, rows: Iterable[Mapping[str, Any]]) -> list[RowChange]:
    """Rows that come, with what a column has when nothing is said."""
    return [_whole(table, row, after={**_defaults(table), **row}) for row in rows]


def _whole(
    table: sa.Table, row: Mapping[str, Any], before: Image | None = None, after: Image | None = None
) -> RowChange:
    key, owned_by = key_of(table, row), owners(table, row)
    return RowChange(table=table, key=key, before=before, after=after, owners=owned_by)


def changed(
    table: sa.Table, before: Mapping[str, Any], values: Mapping[str, Any], *, is_versioned: bool
) -> RowChange:
    """A row that stays; ``before`` holds its key, its owners and the columns that are written."""
    columns = [column for column, value in values.items() if before[column] != value]
    return RowChange(
        table=table,
        key=key_of(table, before),
        before={column: before[column] for column in columns},
        after={column: values[column] for column in columns},
        owners=owners(table, before),
        is_versioned=is_versioned,
    )


def key_of(table: sa.Table, image: Mapping[str, Any]) -> RowKey:
    return tuple(image[name] for name in key_columns(table))


def owners(table: sa.Table, image: Mapping[str, Any]) -> tuple[UUID, ...]:
    found = (image.get(name) for name in owner_columns(table))
    return tuple(owner for owner in found if isinstance(owner, UUID))


@cache
def key_columns(table: sa.Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.primary_key.columns)


@cache
def owner_columns(table: sa.Table) -> tuple[str, ...]:
    """The columns that name the row with which this one goes."""
    owning = (key for key in table.foreign_key_constraints if key.ondelete == "CASCADE")
    return tuple(element.parent.name for key in owning for element in key.elements)


@cache
def pointing_at(table: sa.Table) -> tuple[tuple[sa.Table, sa.ForeignKeyConstraint], ...]:
    """What the database itself changes when a row of a table goes: rows that go with it, and keys that become NULL."""
    return tuple(
        (other, constraint)
        for other in table.metadata.sorted_tables
        for constraint in other.foreign_key_constraints
        if constraint.ondelete is not None and constraint.referred_table is table
    )


@cache
def _defaults(table: sa.Table) -> Image:
    return {column.name: _default(column) for column in table.c if column.name not in HISTORY}


def _default(column: sa.Column[Any]) -> Any:
    return column.default.arg if isinstance(column.default, sa.ColumnDefault) else None


def shares(change: RowChange, object_ids: Collection[UUID]) -> bool:
    """Whether a row is one of these objects, or goes with one of them."""
    return any(part in object_ids for part in (*change.key, *change.owners))
