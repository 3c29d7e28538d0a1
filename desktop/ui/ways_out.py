"""What one may try when a store could not be opened, by what stood in the way; the buttons of the first page."""

from enum import Enum
from pathlib import Path

from domain.errors import Problem, UserError


class WayOut(Enum):
    READ_ONLY = "read_only"
    AGAIN = "again"


_READING_HELPS = frozenset(
    {
        Problem.STORE_IN_USE,
        Problem.STORE_OPEN_HERE,
        Problem.STORE_READ_ONLY,
        Problem.PLACE_ON_NETWORK,
        Problem.PLACE_IN_CLOUD,
    }
)
_WAITING_HELPS = frozenset(
    {
        Problem.STORE_IN_USE,
        Problem.STORE_OPEN_HERE,
        Problem.STORE_BUSY,
        Problem.STORE_FULL,
        Problem.STORE_MISSING,
        Problem.STORE_UNREADABLE,
    }
)


def ways_out(error: UserError) -> tuple[WayOut, ...]:
    """At most two; none for what only another file helps with. Only a file that is there can be read."""
    path = error.values.get("path")
    if not isinstance(path, Path):
        return ()
    can_read = error.problem in _READING_HELPS and path.is_file()
    can_wait = error.problem in _WAITING_HELPS
    return (*([WayOut.READ_ONLY] if can_read else []), *([WayOut.AGAIN] if can_wait else []))
