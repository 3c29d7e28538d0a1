"""What a store holds, as lines that are equal when two stores hold the same: on SQLite and PostgreSQL, in any file.

Left out is what can be made again from the rest: the search, and how the database keeps it all.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, date, datetime, time
from hashlib import sha256
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.tables.columns import Word

_OF_THE_SEARCH = (tables.search_entry, tables.search_stale, tables.search_word)
# Those that hold something of their own, each after those it points at.
CONTENT_TABLES = tuple(table for table in tables.metadata.sorted_tables if table not in _OF_THE_SEARCH)
_ROWS_AT_A_TIME = 50  # some hold a whole document
_TRUTH = {True: "true", False: "false"}


def logical_export(
    connection: sa.Connection, columns: Mapping[str, Collection[str]] | None = None
) -> Iterator[str]:
    """One line a row, by table and key: the table's name, a tab, and the columns as a JSON object of texts and nulls.

    ``columns`` says which are told, by table; without it all that this program knows and the store has. A file or
    other bytes are told as their SHA-256. Every table is read with the transaction that is under way.
    """
    told = columns if columns is not None else logical_columns(connection)
    for table in sorted(CONTENT_TABLES, key=lambda each: each.name):
        names = told.get(table.name, ())
        if names:
            yield from _lines(connection, table, sorted(names))


def logical_columns(connection: sa.Connection) -> dict[str, tuple[str, ...]]:
    """By table, the columns that both this program and the store know: fewer in a store of an earlier program."""
    inspector = sa.inspect(connection)
    there = set(inspector.get_table_names())
    return {
        table.name: tuple(
            column["name"] for column in inspector.get_columns(table.name) if column["name"] in table.c
        )
        for table in CONTENT_TABLES
        if table.name in there
    }


def logical_sum(connection: sa.Connection) -> str:
    """One SHA-256 over all lines, in hexadecimal."""
    total = sha256()
    for line in logical_export(connection):
        total.update(f"{line}\n".encode())
    return total.hexdigest()


def as_text(value: object) -> str | None:
    """A value of a row as the lines have it. Raises ``TypeError`` for a kind of value that no table has."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return _TRUTH[value]
    if isinstance(value, bytes):
        return f"sha256:{sha256(value).hexdigest()}"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, int | float | UUID):
        return str(value)
    raise TypeError(type(value).__name__)


def _lines(connection: sa.Connection, table: sa.Table, names: list[str]) -> Iterator[str]:
    key = [_by_bytes(connection, column) for column in table.primary_key if column.name in names]
    statement = sa.select(*(_as_it_stands(table.c[name]) for name in names)).order_by(*key)
    for row in connection.execute(statement.execution_options(yield_per=_ROWS_AT_A_TIME)):
        told = {name: as_text(value) for name, value in zip(names, row, strict=True)}
        yield f"{table.name}\t{json.dumps(told, ensure_ascii=False, separators=(',', ':'))}"


def _as_it_stands(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """A word is told also when it is in no list of this program's."""
    return sa.type_coerce(column, sa.String) if isinstance(column.type, Word) else column


def _by_bytes(connection: sa.Connection, column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """A server would sort words in an order of its own."""
    if connection.dialect.name == "postgresql" and isinstance(column.type, sa.String):
        return sa.collate(column, "C")
    return column
