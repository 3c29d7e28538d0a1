"""Which store a file is, or is a copy of: a number in its header that every copy takes along.

Two stores may have the same name and their copies lie in the same folder; by this nobody gets the other's back.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from secrets import randbelow

from db.errors import SQLITE_FAULTS, file_problem
from domain.errors import Problem, UserError

_MAGIC = b"SQLite format 3\x00"
_NUMBER = slice(60, 64)  # "user version": https://www.sqlite.org/fileformat2.html, section 1.3
_LARGEST = 2**31 - 1


def give_identity(store: Path) -> int:
    """The number of a store, which gets one when it has none. Raises ``UserError``: STORE_BUSY, STORE_READ_ONLY, ..."""
    try:
        address = f"{store.absolute().as_uri()}?mode=rw"  # never a new file in the place of one that is gone
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            number = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if not number:
                number = 1 + randbelow(_LARGEST)
                connection.execute(f"PRAGMA user_version={number}")
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")  # so that it stands in the file itself
            return number
    except SQLITE_FAULTS as error:
        raise UserError(file_problem(error) or Problem.STORE_UNREADABLE, path=store) from error


def store_identity(store: Path) -> int | None:
    """The number of a store, in use or not; None when it has none, or it cannot be read. Changes nothing.

    Read by SQLite: closing a file that this process has open, in any other way, would end the locks on it
    (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    address = f"{store.absolute().as_uri()}?mode=ro&immutable=1"
    with suppress(*SQLITE_FAULTS), closing(sqlite3.connect(address, uri=True)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0] or None
    return None


def copy_identity(copy: Path) -> int | None:
    """The number in a copy, which nobody has open; None for what is no store, or has none."""
    try:
        with copy.open("rb") as file:
            header = file.read(_NUMBER.stop)
    except OSError:
        return None
    if not header.startswith(_MAGIC):
        return None
    return int.from_bytes(header[_NUMBER], signed=True) or None
