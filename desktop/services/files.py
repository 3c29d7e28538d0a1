"""Writing files whole or not at all: to a temporary name beside their place, flushed, then renamed."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp, mkstemp

from domain.errors import Problem, UserError

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_FOR_EVERYBODY = 0o644


def write_whole_file(target: Path, data: bytes, *, mode: int = _FOR_EVERYBODY) -> None:
    """Replace ``target`` in one step; on failure it is as it was. Raises ``UserError``: TARGET_FULL, TARGET_NOT_WRITABLE."""
    try:
        descriptor, name = mkstemp(dir=target.parent, prefix=".samsyn-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(descriptor)
            Path(name).chmod(mode)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError(_problem(error), path=target) from error


def write_whole_files(folder: Path, files: Sequence[tuple[str, bytes]]) -> list[Path]:
    """Write all into a folder that is there, or none: then what had their names is as it was. Raises as ``write_whole_file``.

    Returns where they are; ``files`` are names, each once, and contents.
    """
    try:
        waiting = Path(mkdtemp(dir=folder, prefix=".samsyn-"))
        try:
            (earlier := waiting / "earlier").mkdir()
            for name, content in files:
                write_whole_file(waiting / name, content)
            return _move([waiting / name for name, _content in files], folder, earlier)
        finally:
            rmtree(waiting, ignore_errors=True)
    except UserError as error:
        raise UserError(error.problem, path=folder) from error
    except OSError as error:
        raise UserError(_problem(error), path=folder) from error


def _move(new: Sequence[Path], folder: Path, earlier: Path) -> list[Path]:
    """What had come into place goes again when one of them cannot come: a file may be open elsewhere."""
    targets = [folder / path.name for path in new]
    try:
        for path, target in zip(new, targets, strict=True):
            if target.is_file():
                target.replace(earlier / target.name)
            path.replace(target)
    except OSError:
        for path, target in zip(new, targets, strict=True):
            if not path.exists():
                target.unlink()
            if (kept := earlier / target.name).exists():
                kept.replace(target)
        raise
    return targets


def _problem(error: OSError) -> Problem:
    return Problem.TARGET_FULL if error.errno in _NO_ROOM else Problem.TARGET_NOT_WRITABLE
