"""Looks through the file of a store and says what is wrong with it, without changing the file.

SQLite's own check says only that something is wrong. What that is shows when every table and index is read: an index that
lacks something can be made anew, an index that says something else than its table cannot, for either may be false.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import sqlalchemy.exc as sa_errors

from db.errors import SQLITE_FAULTS, file_problem, system_problem
from db.safety.header import header_ailment, log_of, looking_address
from db.safety.minutes_check import minutes_are_as_hashed
from db.safety.search_check import search_is_sound
from db.safety.store_bytes import store_bytes
from db.safety.trees import content_tables, contradicts, is_readable
from db.safety.values import values_can_be_read
from db.schema_fingerprints import schema_is_as_told
from domain.errors import Problem, UserError
from domain.store_check import Ailment, CheckDepth, CheckReport

_PIECE_BYTES = 1 << 20
_ORDER = {ailment: place for place, ailment in enumerate(Ailment)}


def check(path: Path, depth: CheckDepth) -> CheckReport:
    """Everything that is wrong with a file that no part of this process has open.

    Raises ``UserError`` where the file cannot be looked at, which says nothing of whether it is sound: STORE_BUSY,
    STORE_FULL, STORE_READ_ONLY, STORE_UNREADABLE.
    """
    try:
        beginning = header_ailment(path)
        if beginning is Ailment.CUT_OFF:
            return CheckReport(depth=depth, ailments=(beginning,))
        found = check_open(path, depth)
        if not found.is_sound:
            _read_every_byte(path)
            found = check_open(path, depth)
    except OSError as error:
        raise UserError(system_problem(error), path=path) from error
    return CheckReport(depth=depth, ailments=(beginning, *found.ailments)) if beginning else found


def check_open(path: Path, depth: CheckDepth) -> CheckReport:
    """As ``check``, also of a file that this process has open: read by SQLite alone, which keeps its locks apart.

    What is found may be the disk's fault, and not the file's.
    """
    found = _looked_through(path, depth)
    return CheckReport(depth=depth, ailments=tuple(sorted(found, key=_ORDER.__getitem__)))


def _read_every_byte(path: Path) -> None:
    """SQLite calls a page damaged that the system could not give it (SQLITE_IOERR_CORRUPTFS); this tells them apart."""
    for file in filter(Path.exists, (path, log_of(path))):
        with store_bytes(file) as opened:
            while opened.read(_PIECE_BYTES):
                pass


def _looked_through(path: Path, depth: CheckDepth) -> set[Ailment]:
    try:
        with closing(sqlite3.connect(looking_address(path), uri=True)) as connection:
            found = set(_of_pages(connection, depth))
            # Through a broken index nothing can be looked up: what is made anew is looked through once more.
            if depth is CheckDepth.FULL and not found:
                found = set(_of_content(connection))
        if depth is CheckDepth.FULL and not found:
            found |= _of_what_is_derived(path)
    except SQLITE_FAULTS as error:
        return _ailment_behind(error, path)
    except sa_errors.DBAPIError as error:
        return _ailment_behind(error.orig, path)
    return found


def _ailment_behind(error: BaseException | None, path: Path) -> set[Ailment]:
    """Only what SQLite calls corrupt is: a file that is busy, full, closed or out of reach may be sound."""
    problem = file_problem(error)
    # SQLITE_ERROR: a name is not there, since the file says otherwise what it holds.
    if problem is Problem.STORE_DAMAGED or getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":
        return {Ailment.PAGES}
    raise UserError(problem or Problem.STORE_UNREADABLE, path=path) from error


def _of_pages(connection: sqlite3.Connection, depth: CheckDepth) -> Iterator[Ailment]:
    if _is_ok(connection, {CheckDepth.QUICK: "quick_check", CheckDepth.FULL: "integrity_check"}[depth]):
        return
    tables = content_tables(connection)
    if not all(is_readable(connection, table) for table in tables):
        yield Ailment.PAGES
        return
    broken = [table for table in tables if not _is_ok(connection, f'integrity_check("{table}")')]
    if any(contradicts(connection, table) for table in broken):
        yield Ailment.DISAGREES
    yield Ailment.INDEXES if broken else Ailment.SEARCH


def _is_ok(connection: sqlite3.Connection, pragma: str) -> bool:
    try:
        return connection.execute(f"PRAGMA {pragma}").fetchall() == [("ok",)]
    except SQLITE_FAULTS as error:
        if file_problem(error) is not Problem.STORE_DAMAGED:
            raise
        return False


def _of_content(connection: sqlite3.Connection) -> Iterator[Ailment]:
    looks: tuple[tuple[Ailment, Callable[[sqlite3.Connection], bool]], ...] = (
        (Ailment.KEYS, _keys_lead_somewhere),
        (Ailment.SCHEMA, schema_is_as_told),
        (Ailment.VALUES, values_can_be_read),
    )
    for ailment, is_sound in looks:
        if not is_sound(connection):
            yield ailment


def _keys_lead_somewhere(connection: sqlite3.Connection) -> bool:
    return connection.execute("PRAGMA foreign_key_check").fetchone() is None


def _of_what_is_derived(path: Path) -> set[Ailment]:
    """Looked at last, and in a file that is otherwise sound: the search is asked by one who writes, and the log goes."""
    if not minutes_are_as_hashed(path):
        return {Ailment.MINUTES}
    return set() if search_is_sound(path) else {Ailment.SEARCH}
