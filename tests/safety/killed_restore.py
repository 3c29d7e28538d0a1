"""Goes back to a copy again and again, and is killed before another step each time; run as a program of its own.

Arguments: a folder with ``present`` (a store, and what lies beside it) and ``copy.samsyn``; how many steps are passed over
between two kills. Leaves a folder ``killed-<step>`` for each, and ``whole`` for the one that came through.
"""

import os
import shutil
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.services.restore_service import restore
from domain.backups import Backup

STORE = "Älvsjö samverkan.samsyn"
NOW = datetime(2026, 11, 23, 13, 32, tzinfo=UTC)
_STEPS = {
    "open",
    "os.rename",
    "os.link",
    "os.remove",
    "shutil.copyfile",
    "shutil.copystat",
    "sqlite3.connect",
}


def _die_before(step: int, folder: Path) -> None:
    """From now on every touch of a file in the folder counts; before that one comes the end."""
    left = [step]

    def count(event: str, arguments: tuple[object, ...]) -> None:
        if event in _STEPS and str(folder) in str(arguments[0]):
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def _restore_until(step: int, folder: Path, copy: Path) -> bool:
    """Whether it came through."""
    process = os.fork()
    if process == 0:
        _die_before(step, folder)
        restore(Backup(path=copy, taken_at=NOW, size_bytes=copy.stat().st_size), folder / STORE, NOW)
        os._exit(0)
    _process, status = os.waitpid(process, 0)
    if status not in {0, signal.SIGKILL}:
        raise SystemExit(f"step {step} ended with {status}")
    return status == 0


def main(world: Path, stride: int) -> None:
    copy = world / "copy.samsyn"
    for step in range(1, 10_000, stride):
        folder = Path(shutil.copytree(world / "present", world / f"killed-{step}"))
        if _restore_until(step, folder, copy):
            folder.rename(world / "whole")
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
