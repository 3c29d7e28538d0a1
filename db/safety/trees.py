"""Reads tables and indexes of a store's file to their ends, each for itself, and holds them against each other."""

# ruff: noqa: S608 - what stands in the statements are names of tables and columns, which no parameter can be

import sqlite3
from collections import deque
from collections.abc import Iterator

from db.errors import SQLITE_FAULTS, file_problem
from db.tables import OF_FULL_TEXT, search_entry, search_stale, search_word
from domain.errors import Problem

_OF_THE_SEARCH = (*OF_FULL_TEXT, search_entry.name, search_stale.name, search_word.name)
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"


def content_tables(connection: sqlite3.Connection) -> list[str]:
    """Those that hold something of their own: all but the search's."""
    return [name for (name,) in connection.execute(_TABLES) if not is_of_the_search(name)]


def is_of_the_search(table: str) -> bool:
    """Its own tables, and those SQLite keeps beside its index of full text."""
    return table in _OF_THE_SEARCH or table.startswith(tuple(f"{name}_" for name in OF_FULL_TEXT))


def is_readable(connection: sqlite3.Connection, table: str) -> bool:
    """Whether each value of each row is there, looked up by no index."""
    return _is_read(connection, f'SELECT * FROM "{table}" NOT INDEXED')


def contradicts(connection: sqlite3.Connection, table: str) -> bool:
    """Whether an index of a readable table says something that the table does not.

    It may be left over from a row that was lost or changed. One that lacks rows, or cannot be read, is only broken.
    """
    return any(_says_more(connection, table, name) for name in _whole_indexes(connection, table))


def _says_more(connection: sqlite3.Connection, table: str, index: str) -> bool:
    columns = ", ".join(_columns(connection, index))
    indexed = f'SELECT {columns} FROM "{table}" INDEXED BY "{index}"'
    if not _is_read(connection, indexed):
        return False
    more = f'SELECT 1 FROM ({indexed} EXCEPT SELECT {columns} FROM "{table}" NOT INDEXED) LIMIT 1'
    return connection.execute(more).fetchone() is not None


def _whole_indexes(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Those over all rows. Every table of ours has one."""
    for _place, name, _is_unique, _origin, is_partial in connection.execute(f'PRAGMA index_list("{table}")'):
        if not is_partial:
            yield name


def _columns(connection: sqlite3.Connection, index: str) -> Iterator[str]:
    for _place, _number, name, *_rest in connection.execute(f'PRAGMA index_xinfo("{index}")'):
        yield "rowid" if name is None else f'"{name}"'


def _is_read(connection: sqlite3.Connection, statement: str) -> bool:
    connection.text_factory = bytes  # whether it is text at all is another question
    try:
        deque(connection.execute(statement), maxlen=0)
    except SQLITE_FAULTS as error:
        if file_problem(error) is not Problem.STORE_DAMAGED:
            raise
        return False
    finally:
        connection.text_factory = str
    return True
