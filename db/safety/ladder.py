"""The ladder from a file that is not sound to one that is: each rung does no more than it must.

A broken index of the search is made anew without a word. Other broken indexes are made anew on a copy, which takes the place
of the file when it has been checked; the broken one is kept. Damaged data is left as it lies, for somebody to say what to do.
Only a report of damage leads here: a file that is busy, closed or out of reach is not damaged (``checking``).
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.errors import SQLITE_FAULTS, file_problem, system_problem
from db.file_version import file_version
from db.safety.checking import check
from db.safety.header import has_log, header_ailment
from db.safety.rebuilding import rebuild
from db.safety.search_check import make_search_anew
from db.safety.swapping import aside_path, keep_aside, put_in_place
from domain.errors import Problem, UserError
from domain.store_check import Ailment, CheckDepth, CheckReport, Rung, Trust

_REFUSED_ROWS = ("SQLITE_CONSTRAINT", "SQLITE_MISMATCH", "SQLITE_ERROR")
BROKEN = "skadad"
"""What the name of a file says that was kept: a name is of the house, not of the window's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAfter:
    """What was done before a file was opened. ``kept_aside`` is the earlier file, where it had to be made anew.

    ``was_changed`` by other hands, and is opened all the same: its minutes are to be checked and sealed.
    """

    kept_aside: Path | None = None
    was_changed: bool = False


def look_after(path: Path, now: datetime, trust: Trust = Trust.USUAL) -> LookedAfter:
    """What has to be done to a file before it is opened, where nobody else has it open: mostly nothing.

    Raises ``UserError`` as ``climb`` and ``check``.
    """
    try:
        beginning = header_ailment(path)
    except OSError as error:
        raise UserError(Problem.STORE_UNREADABLE, path=path) from error
    if not (beginning or has_log(path)) and trust is not Trust.NONE:
        return LookedAfter()
    report = check(path, CheckDepth.FULL)
    if trust is Trust.CHANGED and report.rung is Rung.ASK:
        return LookedAfter(was_changed=True)
    return LookedAfter(kept_aside=climb(path, report, now))


def climb(path: Path, report: CheckReport, now: datetime) -> Path | None:
    """Mend what can be mended without anybody's choice; where the earlier file was kept, None when it was mended in place.

    Nobody else may have the file open. Raises ``UserError``: STORE_DAMAGED, STORE_MINUTES_CHANGED or STORE_SCHEMA_ODD
    (``path``, ``report``) with the file as it was, STORE_FULL, STORE_READ_ONLY, STORE_BUSY.
    """
    try:
        return _climbed(path, report, now)
    except SQLITE_FAULTS as error:
        raise _refusal(path, report, error) from error
    except OSError as error:
        raise UserError(system_problem(error), path=path) from error


def _climbed(path: Path, report: CheckReport, now: datetime) -> Path | None:
    rung = report.rung
    if rung is Rung.MAKE_SEARCH_ANEW and _has_new_search(path):
        return None
    if rung in {Rung.MAKE_SEARCH_ANEW, Rung.MAKE_INDEXES_ANEW}:
        return _make_anew(path, report, now)
    if rung is Rung.ASK:
        raise _changed(path, report)
    if rung is Rung.RESTORE:
        raise _damaged(path, report)
    return None


def _has_new_search(path: Path) -> bool:
    """Whether the index could be made anew where it is: its own pages may be what is broken."""
    try:
        make_search_anew(path)
    except SQLITE_FAULTS as error:
        if file_problem(error) is not Problem.STORE_DAMAGED:
            raise
        return False
    return check(path, CheckDepth.FULL).is_sound


def _make_anew(path: Path, report: CheckReport, now: datetime) -> Path:
    new = path.with_name(f"{path.name}.new")
    try:
        new.unlink(missing_ok=True)  # of a process that was killed
        rebuild(path, new)
        found = check(new, CheckDepth.FULL)
        if not found.is_sound:
            raise _damaged(path, report)
        kept = aside_path(path, BROKEN, now)
        keep_aside(path, kept)
        put_in_place(new, path)
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            new.with_name(new.name + end).unlink(missing_ok=True)
    return kept


def _refusal(path: Path, report: CheckReport, error: Exception) -> UserError:
    """Rows that a new file does not take are damaged as well; a disk that is full is full."""
    problem = file_problem(error)
    is_damage = problem is Problem.STORE_DAMAGED or getattr(error, "sqlite_errorname", "").startswith(
        _REFUSED_ROWS
    )
    return _damaged(path, report) if is_damage else UserError(problem or Problem.STORE_UNREADABLE, path=path)


def _changed(path: Path, report: CheckReport) -> UserError:
    """By other hands: minutes are what is said first."""
    if Ailment.MINUTES in report.ailments:
        return UserError(Problem.STORE_MINUTES_CHANGED, path=path, report=report)
    return UserError(Problem.STORE_SCHEMA_ODD, path=path, report=report, found=file_version(path) or "–")


def _damaged(path: Path, report: CheckReport) -> UserError:
    return UserError(Problem.STORE_DAMAGED, path=path, report=report)
