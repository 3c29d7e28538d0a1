"""Writes a store's file anew, so that nothing is left of what was deleted; names the copies that still hold it.

A deleted row's bytes stay in the file, and in its write-ahead log, until something else is written there.
"""

import re
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from db.errors import SQLITE_FAULTS, file_problem
from domain.errors import Problem, UserError

_OF_COPY = re.compile(r"-before-|(?: .+)? \d{4}-\d\d-\d\d \d\d\.\d\d")


class Copy(NamedTuple):
    """A copy of the file beside it, as they are taken before a change of its schema, or kept when it was made anew."""

    file_name: str
    copied_on: date


def rewrite(engine: sa.Engine) -> None:
    """Nothing is done on a server. Raises ``UserError``: STORE_BUSY while another program reads, STORE_FULL."""
    if engine.dialect.name != "sqlite":
        return
    try:
        with closing(engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("VACUUM")
            busy, _pages, _done = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except SQLITE_FAULTS as error:
        raise UserError(file_problem(error) or Problem.STORE_UNREADABLE) from error
    if busy:
        raise UserError(Problem.STORE_BUSY)


def copies_beside(engine: sa.Engine) -> list[Copy]:
    """The oldest first; none for a server, whose copies others look after."""
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return []
    file = Path(engine.url.database)
    found = [each for each in file.parent.iterdir() if _is_copy(each, file)]
    return sorted((Copy(each.name, _day_of(each)) for each in found), key=lambda copy: (copy.copied_on, copy))


def _is_copy(other: Path, file: Path) -> bool:
    told = other.name.removeprefix(file.stem)
    return other.suffix == file.suffix and told != other.name and _OF_COPY.match(told) is not None


def _day_of(file: Path) -> date:
    return datetime.fromtimestamp(file.stat().st_mtime).astimezone().date()
