"""Whether anybody has written to a store, in this process or another one: asked of SQLite, which counts it for us."""

import sqlite3
from pathlib import Path

from db.errors import SQLITE_FAULTS


class ChangeWatch:
    """Holds a connection but no transaction, so it is in nobody's way. May be asked from any thread."""

    def __init__(self, store: Path) -> None:
        self._connection = sqlite3.connect(store, isolation_level=None, check_same_thread=False)

    def version(self) -> int | None:
        """Another number after each commit, by whomever; None where it cannot be told: the drive is gone, or busy."""
        try:
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except SQLITE_FAULTS:
            return None

    def close(self) -> None:
        self._connection.close()


def at_rest(store: Path) -> tuple[int, int] | None:
    """Size and time of change in ns of a store that nobody has open; None for one that is in use, or was left unclean."""
    log = store.with_name(f"{store.name}-wal")
    try:
        if log.exists() and log.stat().st_size:
            return None
        found = store.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
