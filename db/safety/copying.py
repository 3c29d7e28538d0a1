"""A whole, verified copy of a store that is in use: made beside its place under another name, then put there.

Works on the file alone, without an open store, and holds no writer up.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from db.errors import SQLITE_FAULTS, file_problem
from db.flushing import flush_file, flush_folder
from db.safety.verifying import verify_copy
from domain.errors import Problem, UserError

UNFINISHED = ".unfinished"
"""What the name of a copy ends in until it is whole. Who is killed meanwhile leaves one behind."""

_BESIDE = ("", "-journal", "-wal", "-shm")
_PAGES_AT_A_TIME = 2_000
_OF_FOLDER = {Problem.STORE_FULL: Problem.BACKUP_FULL, Problem.STORE_READ_ONLY: Problem.BACKUP_DENIED}
_OF_STORE = {Problem.STORE_DAMAGED: Problem.BACKUP_NOT_SOUND}
_BY_ERRNO = {
    errno.ENOSPC: Problem.BACKUP_FULL,
    errno.EDQUOT: Problem.BACKUP_FULL,
    errno.EFBIG: Problem.BACKUP_FULL,
    errno.EACCES: Problem.BACKUP_DENIED,
    errno.EPERM: Problem.BACKUP_DENIED,
    errno.EROFS: Problem.BACKUP_DENIED,
    errno.ENOENT: Problem.BACKUP_FOLDER_GONE,
    errno.ENOTDIR: Problem.BACKUP_FOLDER_GONE,
}


def copy_store(store: Path, target: Path) -> None:
    """Copy a store into a folder that is there, as one single file; what stood at ``target`` stays until it is whole.

    Raises ``UserError``: BACKUP_FOLDER_GONE, BACKUP_FULL, BACKUP_DENIED, BACKUP_UNREADABLE, BACKUP_NOT_SOUND (the copy did
    not stand its check), and STORE_MISSING, STORE_BUSY, STORE_UNREADABLE of the store itself.
    """
    if not store.is_file():
        raise UserError(Problem.STORE_MISSING, path=store)
    with _put_when_whole(target) as unfinished:
        _copy_pages(store, unfinished)
        try:
            verify_copy(unfinished)
        except UserError as error:
            if error.problem is Problem.BACKUP_DAMAGED:
                raise UserError(Problem.BACKUP_NOT_SOUND, path=store) from error
            raise UserError(error.problem, path=target.parent) from error


def copy_finished(copy: Path, target: Path) -> None:
    """Copy a file that nobody writes to, whole or not at all. Raises ``UserError`` as ``copy_store``."""
    with _put_when_whole(target) as unfinished:
        shutil.copyfile(copy, unfinished)


@contextmanager
def _put_when_whole(target: Path) -> Iterator[Path]:
    """A path to write to; whatever goes wrong, nothing is left there and the target is as it was."""
    unfinished = target.with_name(f"{target.name}.{os.getpid()}{UNFINISHED}")
    try:
        unfinished.touch(mode=0o600)  # it holds what is secret, and its folder may be open to others
        yield unfinished
        flush_file(unfinished)
        unfinished.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        raise UserError(folder_problem(error), path=target.parent) from error
    finally:
        for ending in _BESIDE:
            with suppress(OSError):
                unfinished.with_name(f"{unfinished.name}{ending}").unlink(missing_ok=True)


def folder_problem(error: OSError) -> Problem:
    """What an error says of a folder that copies go to."""
    return _BY_ERRNO.get(error.errno or 0, Problem.BACKUP_UNREADABLE)


def _copy_pages(store: Path, unfinished: Path) -> None:
    """Page by page, as of one moment: a reader of the write-ahead log is in no writer's way, nor begins anew after one."""
    with closing(_opened(store)) as source, closing(sqlite3.connect(unfinished)) as copy:
        try:
            # Nothing is to be rolled back or made lasting here: until it is whole it is nobody's file.
            for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=OFF", "synchronous=OFF"):
                copy.execute(f"PRAGMA {pragma}")
            source.backup(copy, pages=_PAGES_AT_A_TIME)
            # Else whoever opens the copy, if only to read it, makes a log beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
        except SQLITE_FAULTS as error:
            raise _copying_error(error, store, unfinished.parent) from error


def _opened(store: Path) -> sqlite3.Connection:
    """The store with one moment of it held fast."""
    connection = sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except SQLITE_FAULTS as error:
        connection.close()
        raise _copying_error(error, store, store.parent) from error
    return connection


def _copying_error(error: Exception, store: Path, folder: Path) -> UserError:
    """Room and rights are a matter of the folder, everything else one of the store: it was read when this happened."""
    problem = file_problem(error) or Problem.STORE_UNREADABLE
    if problem in _OF_FOLDER:
        return UserError(_OF_FOLDER[problem], path=folder)
    return UserError(_OF_STORE.get(problem, problem), path=store)
