"""Who has a store open: two files beside it that the operating system locks for as long as a process lives.

``-window`` is held by the one window there is on a store, and says whose it is. ``-open`` is shared by everybody who has the
store open, and held alone by whoever is opening, repairing, migrating or replacing it. A process that dies lets go of both;
what it leaves behind is taken over without a word. Knows no SQL (docs/decisions/0015-who-has-the-store.md).
"""

import json
import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import Enum
from getpass import getuser
from pathlib import Path
from typing import Any

from db.safety.file_lock import FileLock
from db.safety.window_file import window_file
from domain.errors import Problem, UserError

if sys.platform == "win32":
    from db.safety.windows_lock import let_come_forward
else:

    def let_come_forward(_process: int) -> None:
        """Only Windows keeps programs from coming forward by themselves."""


_OPEN = "-open"
_PATIENCE_S = 5.0  # as long as a writer waits for another
_FOR_ONE_WHO_LEAVES_S = 0.3
_UNTIL_HEARD_S = 2.0
_LOOK_AGAIN_S = 0.01


class Purpose(Enum):
    """``COMMAND`` gets on with everybody, ``WINDOW`` there is one of, ``ALONE`` repairs or replaces the file."""

    COMMAND = "command"
    WINDOW = "window"
    ALONE = "alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a store, on which computer, and since when (UTC)."""

    user: str
    computer: str
    process: int
    since: datetime

    @property
    def is_same_person(self) -> bool:
        """The same person on the same computer: their window can be brought forward."""
        return (self.user, self.computer) == (_user(), platform.node())


class Hold:
    """A store that is held until ``release``."""

    def __init__(self, open_lock: FileLock, window_lock: FileLock | None, holder: Holder) -> None:
        self._open_lock = open_lock
        self._window_lock = window_lock
        self._words = _words(holder)

    @property
    def is_alone(self) -> bool:
        """Nobody else has the store open, and nobody else gets in until ``share``."""
        return self._open_lock.is_alone

    def share(self) -> None:
        """The opening is over: from now on others may have the store open beside us. May be called twice."""
        if self.is_alone and not self._open_lock.share():
            _wait_for(lambda: self._open_lock.try_take(alone=False), _PATIENCE_S)

    def release(self) -> None:
        """Let go; the last one takes the files away. May be called twice."""
        for lock in (self._window_lock, self._open_lock):
            if lock is not None:
                lock.release()

    @property
    def knocked_on(self) -> Path | None:
        """The file that changes when the same person opens the store a second time; None for all but a window."""
        return self._window_lock.path if self._window_lock is not None else None

    def answer_knock(self) -> bool:
        """Whether somebody has knocked since the last answer; they are told that it was heard."""
        if self._window_lock is None or not self._window_lock.is_held:
            return False
        if _size(self._window_lock.path) <= len(self._words.encode()):
            return False
        self._window_lock.write(self._words)
        return True


def take_hold(store: Path, purpose: Purpose, now: datetime) -> Hold:
    """Hold a store, there or yet to be made; ``now`` is in UTC. Who gets it alone has it so until ``Hold.share``.

    Raises ``UserError``: STORE_OPEN_HERE (``path``, ``since``) when this person has another window on it, STORE_IN_USE (also
    ``user``, ``computer``) when somebody else has or when it is being repaired, STORE_BUSY when commands would not leave,
    STORE_READ_ONLY where no file can be made.
    """
    open_lock, window_lock = _locks(store)
    holder = Holder(user=_user(), computer=platform.node(), process=os.getpid(), since=now)
    try:
        if purpose is Purpose.WINDOW:
            _take_window(window_lock, store, holder)
        _take_open(open_lock, store, holder, alone=purpose is Purpose.ALONE)
    except OSError as error:
        window_lock.release()
        raise UserError(Problem.STORE_READ_ONLY, path=store) from error
    except UserError:
        window_lock.release()
        raise
    return Hold(open_lock, window_lock if purpose is Purpose.WINDOW else None, holder)


def window_holder(store: Path) -> Holder | None:
    """Whose window the store is open in; None when it is in none, whatever a window that died has left there."""
    _open_lock, window_lock = _locks(store)
    if not window_lock.path.exists():
        return None
    try:
        if window_lock.try_take(alone=True):
            window_lock.release()
            return None
    except OSError:
        pass  # a place where one only reads: what stands there is all there is to know
    return _read(window_lock.path)


def in_use(holder: Holder | None, store: Path) -> UserError:
    """What a window says to whoever wants the store; without one it is commands that do not leave."""
    if holder is not None and holder.is_same_person:
        return UserError(Problem.STORE_OPEN_HERE, path=store, since=holder.since)
    return _being_opened(holder, store)


def knock(store: Path, holder: Holder) -> bool:
    """Ask the window of a holder to come forward; whether it heard."""
    let_come_forward(holder.process)
    path = _locks(store)[1].path
    try:
        length = path.stat().st_size
        with path.open("ab") as file:
            file.write(b"\n")
    except OSError:  # it has just gone
        return False
    return _wait_for(lambda: _size(path) <= length, _UNTIL_HEARD_S)


def _take_window(lock: FileLock, store: Path, holder: Holder) -> None:
    if not _wait_for(lambda: lock.try_take(alone=True), _FOR_ONE_WHO_LEAVES_S):
        raise in_use(_read(lock.path), store)
    lock.write(_words(holder))


def _take_open(lock: FileLock, store: Path, holder: Holder, *, alone: bool) -> None:
    """Alone where that can be had at once: then whoever opens may look at the file undisturbed."""
    if not _wait_for(
        lambda: lock.try_take(alone=True) or (not alone and lock.try_take(alone=False)), _PATIENCE_S
    ):
        raise in_use(window_holder(store), store) if alone else _being_opened(_read(lock.path), store)
    if lock.is_alone:
        lock.write(_words(holder))


def _being_opened(holder: Holder | None, store: Path) -> UserError:
    """What one says who opens, repairs or replaces the store; one's own is waited for like any other."""
    if holder is None or holder.is_same_person:
        return UserError(Problem.STORE_BUSY, path=store)
    return UserError(
        Problem.STORE_IN_USE, path=store, user=holder.user, computer=holder.computer, since=holder.since
    )


def _locks(store: Path) -> tuple[FileLock, FileLock]:
    """Beside the file itself, whatever links lead to it."""
    real = Path(os.path.realpath(store))
    return (
        FileLock(real.with_name(f"{real.name}{_OPEN}"), real),
        FileLock(window_file(store), real),
    )


def _words(holder: Holder) -> str:
    return json.dumps({**asdict(holder), "since": holder.since.isoformat()}, ensure_ascii=False) + "\n"


def _read(path: Path) -> Holder | None:
    """Who stands there, awaited for a moment: it is locked before it is written."""
    found: list[Holder] = []

    def read() -> bool:
        found.extend(_understood(path))
        return bool(found)

    _wait_for(read, _FOR_ONE_WHO_LEAVES_S)
    return found[0] if found else None


def _understood(path: Path) -> list[Holder]:
    try:
        told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8").partition("\n")[0])
        return [Holder(**{**told, "since": datetime.fromisoformat(told["since"]).astimezone(UTC)})]
    except (OSError, ValueError, TypeError, KeyError):
        return []


def _wait_for(is_so: Callable[[], bool], patience_s: float) -> bool:
    until = time.monotonic() + patience_s
    while not is_so():
        if time.monotonic() >= until:
            return False
        time.sleep(_LOOK_AGAIN_S)
    return True


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _user() -> str:
    try:
        return getuser()
    except (ImportError, KeyError, OSError):  # a user without a name: some services and containers
        return ""
