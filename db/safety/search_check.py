"""The search's index in a store's file: whether it is sound, and making it anew from what it was made of.

It holds nothing of its own; an index that is wrong finds too little, and nobody is asked about it.
"""

# ruff: noqa: S608 - what stands in the statements are names of tables and columns, which no parameter can be

import sqlite3
from contextlib import closing
from pathlib import Path

from db.errors import SQLITE_FAULTS, file_problem
from db.tables import OF_FULL_TEXT
from domain.errors import Problem

_IS_THERE = "SELECT count(*) FROM sqlite_master WHERE name IN ({})".format(
    ", ".join(f"'{name}'" for name in OF_FULL_TEXT)
)


def search_is_sound(path: Path) -> bool:
    """True also for a store of before there was a search, and for one that cannot be written. Raises ``sqlite3.Error``."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        if connection.execute(_IS_THERE).fetchone() != (len(OF_FULL_TEXT),):
            return True
        try:
            connection.execute("BEGIN IMMEDIATE")  # FTS5 is asked by writing to it
            for name in OF_FULL_TEXT:
                connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except SQLITE_FAULTS as error:
            return file_problem(error) is not Problem.STORE_DAMAGED
        finally:
            connection.rollback()
    return True


def make_search_anew(path: Path) -> None:
    """Read the index anew from the entries it was made of, in one transaction. Raises ``sqlite3.Error``."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for name in OF_FULL_TEXT:
            connection.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
        connection.execute("COMMIT")
