"""Reads the bytes of a store's file, also of one that this process has open: with Python's own ``open`` its locks would end.

POSIX lets go of all the locks a process has on a file as soon as the process closes any descriptor of it. SQLite knows of its
own descriptors and of no others (https://www.sqlite.org/howtocorrupt.html, section 2.2): another process that closes the
store then believes that it is the last, and takes the log away under those who still write. As SQLite does with its own, a
descriptor of a file that is in use is put aside and closed when the last use of the file has ended.
"""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import BinaryIO

FileIdentity = tuple[int, int]
_LOCKS_GO_WITH_ANY_DESCRIPTOR = os.name == "posix"  # Windows has them with the one that took them

_guard = Lock()
_uses: Counter[FileIdentity] = Counter()
_put_aside: dict[FileIdentity, list[BinaryIO]] = {}


class FileInUse:
    """A file that this process has open through SQLite, until ``end``; it must be there already."""

    def __init__(self, path: Path) -> None:
        self._identity: FileIdentity | None = _identity(path.stat())
        with _guard:
            _uses[self._identity] += 1

    def end(self) -> None:
        """After SQLite has closed the file. May be called twice."""
        with _guard:
            identity, self._identity = self._identity, None
            if identity is None:
                return
            _uses[identity] -= 1
            if not _uses[identity]:
                del _uses[identity]
                for file in _put_aside.pop(identity, ()):
                    file.close()


@contextmanager
def store_bytes(path: Path) -> Iterator[BinaryIO]:
    """The file to read from, at its beginning. Raises ``OSError``."""
    file = path.open("rb")
    try:
        yield file
    finally:
        _close(file)


def _close(file: BinaryIO) -> None:
    identity = _identity(os.fstat(file.fileno()))
    with _guard:
        if _LOCKS_GO_WITH_ANY_DESCRIPTOR and identity in _uses:
            _put_aside.setdefault(identity, []).append(file)
        else:
            file.close()


def _identity(found: os.stat_result) -> FileIdentity:
    return found.st_dev, found.st_ino
