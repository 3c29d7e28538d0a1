"""A lock on a file that the operating system frees when its process dies: shared by many, or held alone by one.

Of the open file, not of the process (``flock``, ``LockFileEx``): two stores of one process are told apart as well, and closing
the file in another place does not open the lock.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    from db.safety.windows_lock import share_lock, try_lock
else:
    from db.safety.posix_lock import share_lock, try_lock

_LAST_RIGHTS = 0o666


class FileLock:
    """The file is made when it is locked, with the rights of the file it guards; the last to hold it takes it away."""

    def __init__(self, path: Path, guarded: Path) -> None:
        self.path = path
        self._guarded = guarded
        self._descriptor: int | None = None
        self.is_alone = False

    @property
    def is_held(self) -> bool:
        return self._descriptor is not None

    def try_take(self, *, alone: bool) -> bool:
        """Whether the lock is ours now; never waits. Raises ``OSError`` where no file can be made."""
        while True:
            descriptor = self._open()
            if not try_lock(descriptor, alone=alone):
                os.close(descriptor)
                return False
            if self._is_still_there(descriptor):
                self._descriptor, self.is_alone = descriptor, alone
                return True
            os.close(descriptor)  # its last holder took it away between our opening it and our locking it

    def share(self) -> bool:
        """Hold on together with others; False, and not held at all, where somebody took the file away meanwhile."""
        assert self._descriptor is not None, "only what is held can be shared"
        self.is_alone = False
        share_lock(self._descriptor)
        if self._is_still_there(self._descriptor):
            return True
        os.close(self._descriptor)
        self._descriptor = None
        return False

    def write(self, words: str) -> None:
        """Put something into the file, in place of what stood there; only for one who holds it alone."""
        assert self._descriptor is not None, "only a holder writes"
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, words.encode())
        # Cut afterwards, not before: ext4 writes a file to disk at once that was emptied first, which takes milliseconds.
        os.ftruncate(self._descriptor, len(words.encode()))

    def release(self) -> None:
        """Let go, and take the file away unless somebody else has it. May be called twice."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        # Where files that are open can be taken away, only one who is alone may: else two would hold two files of a name.
        if sys.platform != "win32" and try_lock(descriptor, alone=True):
            self._take_away()
        os.close(descriptor)
        if sys.platform == "win32":
            self._take_away()  # refused while somebody has it open

    def _open(self) -> int:
        rights = self._guarded.stat().st_mode & _LAST_RIGHTS if self._guarded.exists() else _LAST_RIGHTS
        return os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), rights)

    def _is_still_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except FileNotFoundError:
            return False

    def _take_away(self) -> None:
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
