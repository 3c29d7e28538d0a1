"""Whether opening a file takes so long that a window has to show something meanwhile: told without opening it."""

from enum import Enum
from pathlib import Path

from db.migrate import is_behind
from db.safety.header import has_log
from domain.store_check import Trust

_AT_ONCE_BYTES = 8 << 20  # looked through, or copied, in about a tenth of a second


class LongOpening(Enum):
    """What takes as long as the file is large."""

    RENEWING = "renewing"
    """An earlier program made it: a copy is taken and it is brought up to date."""
    LOOKING_THROUGH = "looking_through"
    """It was not closed, or is not trusted."""
    COPYING = "copying"
    """It is only read, from a copy."""


def long_opening(target: Path | str, trust: Trust = Trust.USUAL) -> LongOpening | None:
    """Why opening this will take its time; None for what is there at once, and for a server's store.

    A log beside a file is one that a killed program left, or somebody's who works there: then it is not looked through.
    """
    if not isinstance(target, Path):
        return None
    if is_behind(target):
        return LongOpening.RENEWING
    if _is_large(target) and (trust is not Trust.USUAL or has_log(target)):
        return LongOpening.LOOKING_THROUGH
    return None


def long_reading(file: Path) -> LongOpening | None:
    """As ``long_opening``, for a file that is only to be read."""
    return LongOpening.COPYING if _is_large(file) else None


def _is_large(file: Path) -> bool:
    try:
        return file.stat().st_size > _AT_ONCE_BYTES
    except OSError:
        return False
