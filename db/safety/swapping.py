"""Puts a whole new file in the place of a store, and keeps the earlier one with its log under a dated name.

A process that is killed at any moment leaves the earlier or the new file under the name of the store, and both on the disk.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from itertools import count
from pathlib import Path

from db.errors import SQLITE_FAULTS
from db.flushing import flush_file, flush_folder
from db.safety.header import log_of

_BESIDE = ("-wal", "-shm")


def aside_path(store: Path, word: str, now: datetime) -> Path:
    """A name that no file has: ``<store> <word> 2026-11-23 14.32.samsyn``, in local time, numbered where that is taken."""
    stem = f"{store.stem} {word} {now.astimezone():%Y-%m-%d %H.%M}"
    names = (f"{stem}{f' ({number})' if number > 1 else ''}{store.suffix}" for number in count(1))
    return next(path for path in map(store.with_name, names) if not _is_taken(path))


def keep_aside(store: Path, target: Path) -> None:
    """Copy a closed store as it lies, with what lies beside it, to names that are free; whole or not at all.

    Raises ``OSError``.
    """
    for end in (*_BESIDE, ""):  # the file itself last: whoever sees it sees its log as well
        source = store.with_name(store.name + end)
        if source.exists():
            _copy_whole(source, target.with_name(target.name + end))


def put_in_place(new: Path, store: Path) -> None:
    """Let ``new``, a single whole file, take the place of a store that was kept aside and that nobody has open.

    Raises ``OSError``.
    """
    flush_file(new)
    _empty_log(store)
    for end in _BESIDE:  # a log of another life would be read into the new file
        store.with_name(store.name + end).unlink(missing_ok=True)
    new.replace(store)
    flush_folder(store.parent)


def _empty_log(store: Path) -> None:
    """Fold the log into the earlier file, so that it is whole without it if we are killed before it has gone.

    A file whose beginning is lost cannot take it; nobody can read that file, with its log or without.
    """
    if not log_of(store).exists():
        return
    try:
        with closing(sqlite3.connect(store)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except SQLITE_FAULTS:
        return


def _copy_whole(source: Path, target: Path) -> None:
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        shutil.copy2(source, unfinished)
        flush_file(unfinished)
        unfinished.replace(target)
        flush_folder(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _is_taken(path: Path) -> bool:
    return any(path.with_name(path.name + end).exists() for end in ("", *_BESIDE))
