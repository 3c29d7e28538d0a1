"""Looking through the file of a store, and mending of it what can be mended without anybody's choice."""

from datetime import datetime
from pathlib import Path

from db.opening import judge_file
from db.safety.checking import check, check_open
from db.safety.holder import Purpose, take_hold
from db.safety.ladder import climb
from domain.errors import Problem, UserError
from domain.store_check import CheckDepth, CheckReport


def check_file(path: Path, depth: CheckDepth, now: datetime) -> CheckReport:
    """What is wrong with a file; others may have it open meanwhile, but no part of this process.

    Raises ``UserError``: what ``judge_file`` says of a file that is not ours, STORE_MISSING, STORE_BUSY, STORE_IN_USE,
    STORE_READ_ONLY, STORE_UNREADABLE.
    """
    if not path.exists():
        raise UserError(Problem.STORE_MISSING, path=path)
    judge_file(path)
    hold = take_hold(path, Purpose.COMMAND, now)
    try:
        return check(path, depth)
    finally:
        hold.release()


def repair_file(path: Path, report: CheckReport, now: datetime) -> Path | None:
    """Mend what was found; returns where the broken file was kept, None where it was mended in place.

    Raises ``UserError``: STORE_OPEN_HERE, STORE_IN_USE, and as ``climb``.
    """
    hold = take_hold(path, Purpose.ALONE, now)
    try:
        return climb(path, report, now)
    finally:
        hold.release()


def is_sound_while_open(path: Path) -> bool:
    """Whether a file that this process works in is sound. Raises ``UserError`` as ``check``."""
    return check_open(path, CheckDepth.FULL).is_sound
