"""The copy that is taken of a file before its schema changes: whole, verified and on the disk, or not there at all."""

import errno
import filecmp
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

from db.errors import SQLITE_FAULTS, file_problem
from db.flushing import flush_file, flush_folder
from db.safety.verifying import verify_pages
from domain.errors import Problem, UserError

_PAGES_AT_A_TIME = 1000
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def copy_before(file: Path, revision: str, told: Callable[[float], None]) -> Path:
    """Copy what is committed in a file to ``<name>-before-<revision>``; ``told`` hears which part of it is done.

    Nobody may write meanwhile: whoever migrates holds the write lock. Of copies with the same content one is kept, others
    stand beside each other. Raises ``UserError``: STORE_FULL, STORE_READ_ONLY, STORE_DAMAGED, STORE_UNREADABLE.
    """
    unfinished = file.with_name(f"{file.name}.copy")  # what a killed program has left of it is written over
    try:
        _write(file, unfinished, told)
        _ensure_whole(unfinished, file)
        return _put_in_place(unfinished, file, revision)
    except (*SQLITE_FAULTS, OSError) as error:
        is_full = file_problem(error) is Problem.STORE_FULL or getattr(error, "errno", None) in _FULL
        raise UserError(
            Problem.STORE_FULL if is_full else Problem.STORE_READ_ONLY, path=unfinished
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _write(source: Path, target: Path, told: Callable[[float], None]) -> None:
    def page_done(_status: int, left: int, total: int) -> None:
        told(1 - left / max(total, 1))

    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new, pages=_PAGES_AT_A_TIME, progress=page_done)
        new.execute("PRAGMA journal_mode=DELETE")  # one file, with no log beside it
    flush_file(target)


def _ensure_whole(copy: Path, file: Path) -> None:
    """What is wrong with a copy right after it was made is wrong with the file."""
    try:
        verify_pages(copy)
    except UserError as error:
        is_damaged = error.problem is Problem.BACKUP_DAMAGED
        raise UserError(
            Problem.STORE_DAMAGED if is_damaged else Problem.STORE_UNREADABLE, path=file
        ) from error


def _put_in_place(unfinished: Path, file: Path, revision: str) -> Path:
    for number in count(1):
        nth = f"-{number}" if number > 1 else ""
        place = file.with_name(f"{file.stem}-before-{revision}{nth}{file.suffix}")
        if not place.exists():
            unfinished.rename(place)
            flush_folder(place.parent)
            return place
        if filecmp.cmp(place, unfinished, shallow=False):  # a migration that was killed begins anew
            return place
    raise AssertionError("there is always a number that is free")
