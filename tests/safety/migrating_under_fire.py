"""A program of its own: migrates files, and kills itself at a step: ``FILE STEP``, one pair a line, on its input.

A step is a statement of the migration, a piece of the copy, a file that is opened or gets its name: whatever the operating
system or SQLite can tell from outside the program. Each file is migrated by a process that is forked for it, so that the
libraries are imported once. Answers with one line each: how many steps were done, or that it was killed.
"""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import alembic.command  # noqa: F401 - imported by the migration otherwise, which would be most of its time
import sqlalchemy as sa

import db.migration_copy
from db.engine import sqlite_url
from db.migrate import bring_up_to_date

COMMIT = "COMMIT"
_OF_FILES = {"sqlite3.connect", "os.rename", "os.remove"}
_A_FEW_PAGES = 40  # so that the copy of a small file has pieces


class Killer:
    """Counts steps; at the last one the process is gone, with no word to anybody."""

    def __init__(self, last: int, microseconds: int) -> None:
        self.steps = 0
        self._last = last
        self._microseconds = microseconds

    def step(self, *_said: object) -> None:
        self.steps += 1
        if self.steps == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def statement(self, said: str) -> None:
        if self._microseconds and said.startswith(
            COMMIT
        ):  # the alarm rings inside SQLite, and ends the process there
            signal.setitimer(signal.ITIMER_REAL, self._microseconds / 1e6)
        self.step()

    def heard(self, event: str, _arguments: tuple[Any, ...]) -> None:
        if event in _OF_FILES:
            self.step()


def migrate(file: Path, last: int, microseconds: int) -> int:
    """How many steps a migration has. ``last`` 0: it is let live; then ``microseconds`` may end it while it commits."""
    killer = Killer(last, microseconds)
    sys.addaudithook(killer.heard)

    @sa.event.listens_for(sa.Engine, "connect")
    def trace(connection: sqlite3.Connection, _record: object) -> None:
        connection.set_trace_callback(killer.statement)

    bring_up_to_date(sqlite_url(file), killer.step)
    killer.step()
    return killer.steps


def in_a_process(work: Callable[[], int]) -> str:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, str(work()).encode())
        os._exit(0)
    os.close(writer)
    _child, status = os.waitpid(child, 0)
    with os.fdopen(reader) as told:
        return told.read() if status == 0 else f"killed by {os.WTERMSIG(status)}"


def main() -> None:
    db.migration_copy._PAGES_AT_A_TIME = _A_FEW_PAGES
    for line in sys.stdin:
        name, last, microseconds = line.rstrip("\n").rsplit(" ", 2)

        def work(name: str = name, last: str = last, microseconds: str = microseconds) -> int:
            return migrate(Path(name), int(last), int(microseconds))

        sys.stdout.write(f"{in_a_process(work)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
