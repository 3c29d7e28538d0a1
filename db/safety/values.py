"""Whether every value in a store's file is one that this program can have written: text that is text, days that are days."""

# ruff: noqa: S608 - what stands in the statements are names of tables and columns, which no parameter can be

import sqlite3
from collections import deque
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from db.errors import SQLITE_FAULTS, file_problem
from db.safety.trees import content_tables
from db.tables import metadata
from db.tables.columns import Key, Moment, Word
from domain.errors import Problem

_DIALECT = SQLiteDialect_pysqlite()
_MOMENT = "[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]." + 6 * "[0-9]"
_ODD_MOMENT = f"{{0}} NOT GLOB '{_MOMENT}' OR datetime({{0}}) IS NOT substr({{0}}, 1, 19)"
# What no value of a column is; the first of these that a column's type is. A list would hold many moments, few words.
_ODD: tuple[tuple[type[Any], str], ...] = (
    (Key, "typeof({0}) <> 'blob' OR length({0}) <> 16"),
    (Moment, _ODD_MOMENT),
    (sa.Boolean, "{0} NOT IN (0, 1)"),
    (sa.Integer, "typeof({0}) <> 'integer'"),
    (sa.LargeBinary, "typeof({0}) <> 'blob'"),
)
_LISTED = (Word, sa.Date, sa.Time)


def values_can_be_read(connection: sqlite3.Connection) -> bool:
    """Of the tables and columns that both this program and the file know. Raises ``sqlite3.Error``."""
    there = set(content_tables(connection))
    return all(_is_sound(connection, table) for table in metadata.sorted_tables if table.name in there)


def _is_sound(connection: sqlite3.Connection, table: sa.Table) -> bool:
    names = {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')}
    columns = [column for column in table.columns if column.name in names]
    return (
        not _has_odd(connection, table, columns)
        and _is_text(connection, table, columns)
        and all(_are_known(connection, column) for column in columns if isinstance(column.type, _LISTED))
    )


def _has_odd(connection: sqlite3.Connection, table: sa.Table, columns: Iterable[sa.Column[Any]]) -> bool:
    odd = [
        f'("{column.name}" IS NOT NULL AND ({condition.format(_quoted(column))}))'
        for column in columns
        if (condition := _condition(column))
    ]
    if not odd:
        return False
    found = connection.execute(f'SELECT 1 FROM "{table.name}" WHERE {" OR ".join(odd)} LIMIT 1')
    return found.fetchone() is not None


def _condition(column: sa.Column[Any]) -> str:
    return next((condition for type_, condition in _ODD if isinstance(column.type, type_)), "")


def _is_text(connection: sqlite3.Connection, table: sa.Table, columns: Iterable[sa.Column[Any]]) -> bool:
    names = [_quoted(column) for column in columns if isinstance(column.type, sa.String)]
    if not names:
        return True
    try:
        deque(connection.execute(f'SELECT {", ".join(names)} FROM "{table.name}"'), maxlen=0)
    except SQLITE_FAULTS as error:
        if file_problem(error) is not Problem.STORE_DAMAGED:
            raise
        return False
    return True


def _are_known(connection: sqlite3.Connection, column: sa.Column[Any]) -> bool:
    read = column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
    found = connection.execute(f'SELECT DISTINCT {_quoted(column)} FROM "{column.table.name}"')
    try:
        deque(map(read, (value for (value,) in found)) if read else (), maxlen=0)
    except (ValueError, LookupError, TypeError):
        return False
    return True


def _quoted(column: sa.Column[Any]) -> str:
    return f'"{column.name}"'
