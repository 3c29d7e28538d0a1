"""Bringing the file of an earlier program up to date before it is opened, so that a window can show how far it has come."""

from collections.abc import Callable
from pathlib import Path

from db.migrate import is_behind
from db.store import Store
from desktop.services.office import system_clock
from domain.store_check import Trust

Progress = Callable[[int, int], None]
"""Told how much of how much is done. What it raises ends the work, and the file is as it was."""


def must_be_renewed(target: Path | str) -> bool:
    """Whether opening this takes as long as the file is large; a server's store is renewed by those who look after it."""
    return isinstance(target, Path) and is_behind(target)


def renew(file: Path, trust: Trust, progress: Progress) -> None:
    """Bring a file up to date, with a copy beside it. Raises ``UserError`` as ``Store.open``."""
    Store.open(file, system_clock, progress=progress, trust=trust).close()
