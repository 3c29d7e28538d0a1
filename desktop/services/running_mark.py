"""Says that the program is running over a store: a file that a clean end takes away, and any other end leaves behind.

Should the process die of a fault in a library, where in the program it was is written into the same file (``faulthandler``:
names of files and functions, never a value). Knows nothing of what is in the store.
"""

import faulthandler
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO
from uuid import UUID

from db.safety.file_lock import FileLock
from desktop.version import program_version

_BEGINNING = "running-"
_FOLDERS = re.compile(r'"[^"]*[/\\]([^"/\\]+)"')
"""A traceback names files by their whole path, and that often has a person in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuddenEnd:
    """A run that did not end as it should; ``report`` says where it was, empty when it was killed or the power went."""

    session_id: UUID
    report: str


class RunningMark:
    """``sudden_ends`` are of the runs before this one; each is told once."""

    def __init__(self, folder: Path, session_id: UUID) -> None:
        """Raises ``OSError`` where the folder cannot be written in."""
        self.sudden_ends = tuple(_found_dead(folder))
        self._lock = FileLock(folder / f"{_BEGINNING}{session_id.hex}", folder)
        self._lock.try_take(alone=True)
        self._crash: TextIO | None = None

    def watch_for_crashes(self) -> None:
        """From now on a fault in a library leaves a report."""
        self._crash = self._lock.path.open("a", encoding="utf-8")
        faulthandler.enable(self._crash)

    def end(self) -> None:
        """A clean end."""
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            self._crash = None
        self._lock.release()


def is_running(folder: Path, session_id: UUID) -> bool:
    """Whether a run other than one's own goes on."""
    lock = FileLock(folder / f"{_BEGINNING}{session_id.hex}", folder)
    if not lock.path.exists():
        return False
    is_dead = lock.try_take(alone=True)
    lock.release()
    return not is_dead


def _found_dead(folder: Path) -> list[SuddenEnd]:
    ends = []
    for path in sorted(folder.glob(f"{_BEGINNING}*")):
        lock = FileLock(path, folder)
        with suppress(OSError, ValueError):
            session_id = UUID(path.name.removeprefix(_BEGINNING))
            if lock.try_take(alone=True):
                ends.append(SuddenEnd(session_id=session_id, report=_report(path)))
                lock.release()
    return ends


def _report(path: Path) -> str:
    told = path.read_text(encoding="utf-8", errors="replace").strip()
    return "\n".join((f"Samsyn {program_version()}", _FOLDERS.sub(r"\1", told), "")) if told else ""
