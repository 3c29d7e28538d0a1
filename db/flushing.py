"""Letting files and their names lie on the disk before anybody is told that they do."""

import os
from contextlib import suppress
from pathlib import Path


def flush_file(file: Path) -> None:
    """Raises ``OSError``. Never of a file that this process has open as a store: closing it here would end its locks."""
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """A new name reaches the disk with its folder, where the system does that: Windows does not, nor do some shares."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
