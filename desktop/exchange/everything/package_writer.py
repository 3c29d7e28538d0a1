"""A folder that appears whole or not at all: written beside its place under another name, flushed, then renamed.

Of every file the SHA-256 is counted while it is written.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from domain.errors import Problem, UserError

SUMS = "SHA256SUMS"
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """``path`` is relative to the folder, with slashes; ``size`` in bytes."""

    path: str
    sha256: str
    size: int


class TextFile:
    """Takes text piece by piece; UTF-8 with the ends of line it is given."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._sum = sha256()
        self.size = 0

    def write(self, text: str) -> None:
        self.write_bytes(text.encode())

    def write_bytes(self, content: bytes) -> None:
        self._file.write(content)
        self._sum.update(content)
        self.size += len(content)

    @property
    def sha256(self) -> str:
        return self._sum.hexdigest()


class PackageWriter:
    """Writes files into one folder, and knows those it has written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files: list[WrittenFile] = []

    def write(self, path: str, content: bytes) -> WrittenFile:
        with self.open(path) as file:
            file.write_bytes(content)
        return self.files[-1]

    @contextmanager
    def open(self, path: str) -> Iterator[TextFile]:
        """A file that is among ``files`` when it has been closed."""
        target = self._folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as opened:
            file = TextFile(opened)
            yield file
            opened.flush()
            os.fsync(opened.fileno())
        self.files.append(WrittenFile(path=path, sha256=file.sha256, size=file.size))

    def write_sums(self) -> None:
        """The list that ``sha256sum -c`` reads, of all that has been written so far."""
        lines = (f"{file.sha256}  {file.path}\n" for file in sorted(self.files, key=lambda each: each.path))
        self.write(SUMS, "".join(lines).encode())


@contextmanager
def new_package(target: Path) -> Iterator[PackageWriter]:
    """Write into a folder that is not there yet, or is empty; when anything is raised nothing of it is left.

    Raises ``UserError``: HANDOVER_TARGET_TAKEN, HANDOVER_NO_ROOM, TARGET_NOT_WRITABLE.
    """
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        _ensure_free(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.mkdir()
        yield PackageWriter(unfinished)
        _flush_folders(unfinished)
        with suppress(FileNotFoundError):
            target.rmdir()  # Windows renames nothing over a folder, not even an empty one
        unfinished.rename(target)
        _flush_folder(target.parent)
    except OSError as error:
        problem = Problem.HANDOVER_NO_ROOM if error.errno in _NO_ROOM else Problem.TARGET_NOT_WRITABLE
        raise UserError(problem, path=target) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _ensure_free(target: Path) -> None:
    is_taken = any(target.iterdir()) if target.is_dir() else target.exists() or target.is_symlink()
    if is_taken:
        raise UserError(Problem.HANDOVER_TARGET_TAKEN, path=target)


def _flush_folders(top: Path) -> None:
    for folder, _folders, _files in os.walk(top):
        _flush_folder(Path(folder))


def _flush_folder(folder: Path) -> None:
    """Names reach the disk with the folder they stand in; Windows neither needs nor knows this."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
