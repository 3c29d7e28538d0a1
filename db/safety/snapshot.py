"""A store as it was at one moment, in a folder of one's own: for whoever may not write where it lies, or while others do.

The store is only read, and needs no more than that: a network, a disc, a file that somebody else has open.
"""

import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from db.errors import SQLITE_FAULTS, system_problem
from db.safety.file_lock import FileLock
from db.safety.store_bytes import store_bytes
from domain.errors import Problem, UserError

_PREFIX = "samsyn-read-"
_IN_USE = "in-use"
_TRIES = 25
_PAUSE_S = 0.2
_PIECE_BYTES = 1 << 20
# The log of a writer, and the journal of one that was killed while it made the file.
_LOG, _JOURNAL = "-wal", "-journal"
_LOG_HEADER_BYTES = 32  # https://www.sqlite.org/fileformat2.html#the_write_ahead_log


class Snapshot:
    """``path`` is the copy; ``source`` the store; ``taken_at`` when it was as the copy is."""

    def __init__(self, path: Path, source: Path, taken_at: datetime, lock: FileLock) -> None:
        self.path = path
        self.source = source
        self.taken_at = taken_at
        self._lock = lock

    def remove(self) -> None:
        """Leave nothing of it. May be called twice."""
        self._lock.release()
        shutil.rmtree(self.path.parent, ignore_errors=True)


def take_snapshot(store: Path, now: datetime) -> Snapshot:
    """Copy a store as one who only reads; what an earlier program that was killed left of its copies is removed.

    Raises ``UserError``: STORE_MISSING, STORE_UNREADABLE, STORE_FULL when there is no room for the copy, STORE_BUSY when the
    store never stands still, STORE_DAMAGED.
    """
    if not store.is_file():
        raise UserError(Problem.STORE_MISSING, path=store)
    _remove_forgotten()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    copy = folder / store.name
    lock = FileLock(folder / _IN_USE, copy)
    lock.try_take(alone=True)
    snapshot = Snapshot(copy, store, now, lock)
    try:
        _copy(store, copy)
    except BaseException:
        snapshot.remove()
        raise
    return snapshot


def _copy(store: Path, copy: Path) -> None:
    broken = 0
    for _try in range(_TRIES):
        try:
            is_of_one_moment = _copy_once(store, copy)
        except OSError as error:
            raise UserError(system_problem(error), path=store) from error
        if is_of_one_moment and _is_whole(copy):
            return
        broken += is_of_one_moment
        if broken > 1:  # once may be a network that was too quick with its word
            raise UserError(Problem.STORE_DAMAGED, path=store)
        time.sleep(_PAUSE_S)
    raise UserError(Problem.STORE_BUSY, path=store)


def _copy_once(store: Path, copy: Path) -> bool:
    """Whether file and log belong together: no writer began the log anew while they were copied.

    The file first. What a writer moves from the log into the file meanwhile stands in the log still, until it is begun anew;
    and what it adds to the log is whole up to some commit, which is all that SQLite reads of it.
    """
    before = _moment(store)
    for suffix in ("", _LOG, _JOURNAL):
        target = _beside(copy, suffix)
        target.unlink(missing_ok=True)
        with (
            suppress(FileNotFoundError),
            store_bytes(_beside(store, suffix)) as source,
            target.open("wb") as sink,
        ):
            shutil.copyfileobj(source, sink, _PIECE_BYTES)
    return copy.exists() and _moment(store) == before


def _moment(store: Path) -> tuple[object, ...]:
    """What is the same as long as a log is not begun anew; without a log, what is the same as long as nobody writes."""
    log = _log_header(store)
    return (log, _stamp(_beside(store, _JOURNAL)), None if log else _stamp(store))


def _log_header(store: Path) -> bytes:
    try:
        with _beside(store, _LOG).open("rb") as log:
            return log.read(_LOG_HEADER_BYTES)
    except FileNotFoundError:
        return b""


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return (found.st_size, found.st_mtime_ns)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(f"{path.name}{suffix}")


def _is_whole(copy: Path) -> bool:
    """Also takes the log into the copy: it is one file from here on."""
    try:
        with closing(sqlite3.connect(copy)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])
    except SQLITE_FAULTS:
        return False


def _remove_forgotten() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        lock = FileLock(folder / _IN_USE, folder)
        with suppress(OSError):  # of another person
            if lock.try_take(alone=True):
                lock.release()
                shutil.rmtree(folder, ignore_errors=True)
