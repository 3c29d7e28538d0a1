"""Writes rows past everything that makes single writes safe: one transaction, no checks, indexes built at the end.

What comes out has the schema of the migrations, triggers and indexes included, and the values as the program stores
them. It knows nothing of what the rows mean.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db.store import Store

Row = tuple[Any, ...]
AddRow = Callable[[Row], None]
_BATCH, _INDEXED_AT_A_TIME = 20_000, 5_000
_UNSAFE = ("foreign_keys=OFF", "synchronous=OFF", "journal_mode=OFF", "cache_size=-300000")


class Loader:
    """Gathers rows for each table and writes them by the thousand; a column nobody names is empty."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: dict[str, list[Row]] = {}

    def sheet(self, table: sa.Table, *columns: str) -> AddRow:
        """A door for many rows: tuples of raw values in the order of these columns."""
        statement = _insert(table, columns)
        waiting = self._waiting.setdefault(statement, [])
        return waiting.append

    def add(self, table: sa.Table, **values: Any) -> None:
        """One row, its values as the domain has them; for tables that hold few."""
        self.sheet(table, *values)(tuple(map(raw, values.values())))

    def write(self, *, whole: bool = False) -> None:
        """Write what has gathered; without ``whole`` only where it is worth the while."""
        for statement, rows in self._waiting.items():
            if len(rows) >= _BATCH or whole:
                self._connection.executemany(statement, rows)
                rows.clear()


@contextmanager
def filling(path: Path, moment: datetime) -> Iterator[Loader]:
    """A new store at ``path`` that is there, whole, with all of it read for the search, when the block ends."""
    unfinished = path.with_name(f"{path.name}.new")
    unfinished.unlink(missing_ok=True)
    Store.open(unfinished, lambda: moment).close()
    with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
        for pragma in _UNSAFE:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        indexes = _take_indexes(connection)
        loader = Loader(connection)
        yield loader
        loader.write(whole=True)
        for statement in indexes:
            connection.execute(statement)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=WAL")
    with closing(Store.open(unfinished, lambda: moment)) as store:
        while store.catch_up(_INDEXED_AT_A_TIME):
            pass
    unfinished.replace(path)


def raw(value: Any) -> Any:
    """As SQLAlchemy stores it in SQLite (db/tables/columns.py)."""
    match value:
        case UUID():
            return value.bytes
        case StrEnum():
            return value.value
        case datetime():
            return raw_moment(value)
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="microseconds")
    return value


def raw_moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f")


def _take_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop every index that is not a key; returns how to make them anew."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    indexes = found.fetchall()
    for name, _statement in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    return [statement for _name, statement in indexes]


def _insert(table: sa.Table, given: tuple[str, ...]) -> str:
    unnamed = [column for column in table.columns if column.name not in given and not column.nullable]
    names = [*given, *(column.name for column in unnamed)]
    values = ["?"] * len(given) + [_empty(column) for column in unnamed]
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(values)})"


def _empty(column: sa.Column[Any]) -> str:
    """What the table itself says is meant when nothing is said."""
    assert isinstance(column.default, sa.ColumnDefault), f"{column} must be given"
    return repr(column.default.arg)
