"""Copies a store table by table into a new file: its indexes, its index of the search and its pages are made anew.

``REINDEX`` would first walk through the index that is broken, and ``VACUUM INTO`` copies it; this reads tables alone. What a
table does not give cannot be copied, so that the new file holds every row or is not made.
"""

# ruff: noqa: S608 - what stands in the statements are names of tables and columns, which no parameter can be

import sqlite3
from contextlib import closing
from pathlib import Path

from db import tables
from db.engine import APPLICATION_ID
from db.safety.header import looking_address
from db.safety.trees import content_tables
from domain.search import SearchKind

_SCHEMA = (
    "SELECT type, name, tbl_name, sql FROM damaged.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' "
    "ESCAPE '!' ORDER BY type = 'trigger', type = 'index', rootpage = 0, name"
)
# Everything that is found by itself; the rest is found with these (migration 0008, in its order).
_SEARCHED = (
    (tables.meeting, SearchKind.MEETING),
    (tables.agreement, SearchKind.AGREEMENT),
    (tables.participant, SearchKind.PARTICIPANT),
    (tables.plan_measure, SearchKind.MEASURE),
    (tables.agenda_item, SearchKind.ITEM),
    (tables.follow_up, SearchKind.FOLLOW_UP),
    (tables.situation_point, SearchKind.POINT),
)


def rebuild(store: Path, target: Path) -> None:
    """Make ``target``, which is not there yet, from a store that nobody else has open. Raises ``sqlite3.Error``."""
    with closing(sqlite3.connect(target, uri=True, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("ATTACH DATABASE ? AS damaged", (looking_address(store),))
        (identity,) = connection.execute("PRAGMA damaged.user_version").fetchone()
        connection.execute(f"PRAGMA main.user_version={identity}")
        connection.execute("BEGIN IMMEDIATE")
        _copy(connection)
        connection.execute("COMMIT")
        connection.execute("DETACH DATABASE damaged")
        connection.execute("PRAGMA journal_mode=WAL")


def _copy(connection: sqlite3.Connection) -> None:
    schema = connection.execute(_SCHEMA).fetchall()
    for kind, name, _table, sql in schema:
        if kind == "table" and not _comes_with_full_text(name):
            connection.execute(sql)
    for table in content_tables(connection):
        _copy_rows(connection, table)
    for kind, _name, _table, sql in schema:
        if kind != "table":
            connection.execute(sql)
    _queue_for_search(connection)


def _comes_with_full_text(table: str) -> bool:
    """SQLite makes these itself, beside an index of full text."""
    return table.startswith(tuple(f"{name}_" for name in tables.OF_FULL_TEXT))


def _copy_rows(connection: sqlite3.Connection, table: str) -> None:
    # Columns by name: for a mere asterisk SQLite copies the pages of tables and indexes as they are.
    names = ", ".join(f'"{row[1]}"' for row in connection.execute(f'PRAGMA main.table_info("{table}")'))
    connection.execute(
        f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM damaged."{table}" NOT INDEXED'
    )


def _queue_for_search(connection: sqlite3.Connection) -> None:
    """In a store of before there was a search, its migration does this."""
    there = {name for (name,) in connection.execute("SELECT name FROM main.sqlite_master")}
    if tables.search_stale.name not in there:
        return
    for table, kind in _SEARCHED:
        connection.execute(
            f"INSERT INTO {tables.search_stale.name} (kind, object_id) "
            f"SELECT '{kind}', id FROM {table.name} ORDER BY id DESC"
        )
