"""Which revision a file says it is at, read before anything else and without leaving a trace.

A file of a newer program is refused as it lies: an ordinary connection would fold its log of changes into it.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from db.errors import SQLITE_FAULTS

SQLITE_VERSION = sqlite3.sqlite_version


def file_version(file: Path) -> str | None:
    """The revision; None for a file without one, and for one that cannot be read so: whoever opens it finds out why.

    Neither the file nor its write-ahead log is changed.
    """
    if not file.exists():
        return None
    try:
        with closing(sqlite3.connect(_address(file), uri=True)) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except SQLITE_FAULTS:
        return None
    return str(row[0]) if row else None


def _address(file: Path) -> str:
    """With a log beside it, as one who only reads; without one as what cannot change, else SQLite makes an empty log."""
    log = file.with_name(f"{file.name}-wal")
    has_log = log.exists() and log.stat().st_size > 0
    return f"{file.absolute().as_uri()}?mode=ro{'' if has_log else '&immutable=1'}"
