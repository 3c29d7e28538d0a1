"""Reads rows as they stand, for the journal: before they are written, and with all that goes with them."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db.journal import (
    Image,
    RowChange,
    RowKey,
    changed,
    key_columns,
    key_of,
    owner_columns,
    pointing_at,
    removed,
)

_AT_A_TIME = 300


class Images:
    """Over one connection; reads only."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def columns_of_one(self, table: sa.Table, record_id: UUID, columns: tuple[str, ...]) -> Image | None:
        """Key, owners and some columns of a record; None when it is gone."""
        row = self._connection.execute(_one(table, columns), {"record_id": record_id}).one_or_none()
        return None if row is None else row._asdict()

    def columns_of(
        self, table: sa.Table, condition: sa.ColumnElement[bool], columns: Iterable[str]
    ) -> list[Image]:
        """The same of every row a condition chooses."""
        statement = sa.select(*_needed(table, tuple(columns))).where(condition)
        return [row._asdict() for row in self._connection.execute(statement)]

    def going(self, table: sa.Table, condition: sa.ColumnElement[bool]) -> list[RowChange]:
        """What deleting rows does: those that go with them first, keys that become NULL, then they themselves."""
        rows = [row._asdict() for row in self._connection.execute(sa.select(table).where(condition))]
        return [*self._going_with(table, rows), *removed(table, rows)] if rows else []

    def rows_by_key(self, table: sa.Table, keys: Sequence[RowKey]) -> dict[RowKey, Image]:
        """Whole rows by their keys; those that are not there are left out."""
        found: dict[RowKey, Image] = {}
        for chunk in chunks(keys):
            chosen = sa.select(table).where(is_one_of(table, key_columns(table), chunk))
            rows = [row._asdict() for row in self._connection.execute(chosen)]
            found |= {key_of(table, row): row for row in rows}
        return found

    def _going_with(self, table: sa.Table, rows: Sequence[Image]) -> list[RowChange]:
        changes: list[RowChange] = []
        for other, constraint in pointing_at(table):
            names = tuple(element.parent.name for element in constraint.elements)
            targets = tuple(element.column.name for element in constraint.elements)
            for chunk in chunks([tuple(row[name] for name in targets) for row in rows]):
                pointing = is_one_of(other, names, chunk)
                changes += (
                    self.going(other, pointing)
                    if constraint.ondelete == "CASCADE"
                    else self._becoming_null(other, pointing, names)
                )
        return changes

    def _becoming_null(
        self, table: sa.Table, condition: sa.ColumnElement[bool], names: tuple[str, ...]
    ) -> list[RowChange]:
        nothing = dict.fromkeys(names)
        return [
            changed(table, row, nothing, is_versioned=False)
            for row in self.columns_of(table, condition, names)
        ]


def is_one_of(table: sa.Table, names: tuple[str, ...], keys: Sequence[RowKey]) -> sa.ColumnElement[bool]:
    """Whether these columns of a row hold one of these keys."""
    if len(names) == 1:
        return table.c[names[0]].in_([key[0] for key in keys])
    return sa.tuple_(*(table.c[name] for name in names)).in_(list(keys))


def chunks(keys: Sequence[RowKey]) -> Iterable[Sequence[RowKey]]:
    """So few at a time that both databases take them in one statement."""
    return (keys[at : at + _AT_A_TIME] for at in range(0, len(keys), _AT_A_TIME))


@cache
def _needed(table: sa.Table, columns: tuple[str, ...]) -> tuple[sa.Column[Any], ...]:
    names = dict.fromkeys((*key_columns(table), *owner_columns(table), *columns))
    return tuple(table.c[name] for name in names)


@cache
def _one(table: sa.Table, columns: tuple[str, ...]) -> sa.Select[Any]:
    """One statement for every row, compiled once."""
    return sa.select(*_needed(table, columns)).where(table.c.id == sa.bindparam("record_id"))
