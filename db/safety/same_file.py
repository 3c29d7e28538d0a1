"""Notices that the file of an open store was taken away or replaced, which SQLite does not.

Where an open file can be removed (Linux, macOS) one goes on writing to a file that no longer has a name, and nothing fails.
A question costs two looks at the folder, some microseconds.
"""

import os
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from domain.errors import Problem, UserError

Identity = tuple[int, int]
_LOG = "log identity"


class SameFile:
    """The file that ``engine`` was made for, as it lies there now; it must be there already."""

    def __init__(self, engine: sa.Engine, path: Path) -> None:
        self._path = Path(os.path.realpath(path))
        self._log = self._path.with_name(f"{self._path.name}-wal")
        self._known = _identity(self._path)
        event.listen(engine, "do_connect", self._on_connecting)

    def ensure(self, connection: sa.Connection) -> None:
        """Raises ``UserError`` where what is written through ``connection`` would be lost: STORE_GONE, STORE_REPLACED."""
        self._ensure_file()
        known = connection.info.get(_LOG)
        if known is not None and known != _identity(self._log):
            raise UserError(Problem.STORE_REPLACED, path=self._path)

    def learn(self, connection: sa.Connection) -> None:
        """Know the log from now on; in a transaction that writes, for SQLite opens the log then and not before."""
        connection.info.setdefault(_LOG, _identity(self._log))

    def _ensure_file(self) -> None:
        found = _identity(self._path)
        if found is None:
            raise UserError(Problem.STORE_GONE, path=self._path)
        if found != self._known:
            raise UserError(Problem.STORE_REPLACED, path=self._path)

    def _on_connecting(self, *_of_driver: Any) -> None:
        """SQLite would make an empty file where there is none."""
        self._ensure_file()


def _identity(path: Path) -> Identity | None:
    """None where nothing is to be seen: no file, no folder, no drive."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
