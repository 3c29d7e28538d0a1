"""Goes back to a copy: makes a store of it beside the present one, and lets it take that one's place.

The copy itself stays as it is. What the restored store says of its past, it says from its first moment.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.engine import make_engine, sqlite_url, writing
from db.errors import system_problem, user_error
from db.file_version import file_version
from db.flushing import flush_file
from db.migrate import HEAD, renew_tables, schema_version
from db.safety.swapping import aside_path, keep_aside, put_in_place
from db.safety.verifying import verify_copy
from db.schema_fingerprints import FINGERPRINTS, schema_is_as_told
from db.store import Store
from domain.audit import Actor, AuditAction
from domain.errors import Problem, UserError

ASIDE = "före återställning"
"""What the name of a file says that was gone back on: a name is of the house, not of the window's language."""
_ENDS = ("", "-wal", "-shm", "-journal")
_OF_FOLDER = {Problem.STORE_FULL: Problem.RESTORE_NO_ROOM, Problem.STORE_READ_ONLY: Problem.RESTORE_DENIED}


def ensure_known(copy: Path) -> None:
    """Raises ``UserError(STORE_TOO_NEW)`` for a copy of a program newer than this one."""
    version = file_version(copy)
    if version not in {None, HEAD, *FINGERPRINTS}:
        raise UserError(Problem.STORE_TOO_NEW, path=copy, found=version, known=HEAD)


def put_back(copy: Path, store: Path, *, taken_at: datetime, now: datetime, actor: Actor) -> Path | None:
    """Let a copy take the place of a store that the caller holds alone; returns where the earlier file lies now.

    None where there was none. Raises ``UserError`` with the store as it was: BACKUP_DAMAGED, BACKUP_UNREADABLE,
    STORE_TOO_NEW, STORE_SCHEMA_ODD, RESTORE_NO_ROOM, RESTORE_DENIED.
    """
    ensure_known(copy)
    fresh = store.with_name(f".{store.name}-restoring")
    _remove(fresh)  # of a process that was killed
    try:
        with _telling(store):
            _copy(copy, fresh)
            _make_ready(fresh, copy, taken_at, now, actor)
            return _swap(fresh, store, now)
    finally:
        _remove(fresh)


def _copy(copy: Path, fresh: Path) -> None:
    """The bytes of the one file: a log that lies beside a copy is none of its own. Checked where it is to be used."""
    if not copy.is_file():
        raise UserError(Problem.BACKUP_UNREADABLE, path=copy)
    shutil.copyfile(copy, fresh)
    flush_file(fresh)
    try:
        verify_copy(fresh)
    except UserError as error:
        raise UserError(error.problem, path=copy) from error


def _make_ready(fresh: Path, copy: Path, taken_at: datetime, now: datetime, actor: Actor) -> None:
    """Bring it to the schema of this program, and write in its log what was done. Closed, it has no log of changes."""
    engine = make_engine(sqlite_url(fresh), for_migration=True)
    try:
        with writing(engine).begin() as connection:
            _renew(connection, copy)
    finally:
        engine.dispose()
    with (
        closing(Store(make_engine(sqlite_url(fresh)), lambda: now, actor)) as opened,
        opened.writing() as work,
    ):
        work.log.note(AuditAction.RESTORED, detail=taken_at.astimezone(UTC).isoformat(timespec="minutes"))


def _renew(connection: sa.Connection, copy: Path) -> None:
    """What a migration does to a schema that it was not written for, nobody knows."""
    version, driver = schema_version(connection), connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection), "only files are gone back to"
    if version is None:
        raise UserError(Problem.BACKUP_DAMAGED, path=copy)
    if version != HEAD and not schema_is_as_told(driver):
        raise UserError(Problem.STORE_SCHEMA_ODD, path=copy, found=version)
    renew_tables(connection, version)


def _swap(fresh: Path, store: Path, now: datetime) -> Path | None:
    if not store.exists():
        put_in_place(fresh, store)
        return None
    kept = aside_path(store, ASIDE, now)
    try:
        keep_aside(store, kept)
        put_in_place(fresh, store)
    except OSError:
        if fresh.exists():  # nothing came of it: the store has its name and all that it had
            _remove(kept)
        raise
    return kept


def _remove(path: Path) -> None:
    for end in _ENDS:
        path.with_name(path.name + end).unlink(missing_ok=True)


@contextmanager
def _telling(store: Path) -> Iterator[None]:
    """What the system or the database says, as what a person can do something about."""
    try:
        yield
    except OSError as error:
        raise _refusal(system_problem(error), store) from error
    except sa_errors.DBAPIError as error:
        told = user_error(error)
        raise _refusal(told.problem, store) if told else error from error


def _refusal(problem: Problem, store: Path) -> UserError:
    return UserError(_OF_FOLDER.get(problem, problem), path=store)
