"""Rules of who attends: who is counted, and that a meeting has one chair and one secretary."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from domain.meetings import Attendance
from domain.minutes import AttendanceFunction, AttendanceKind

_AT_MOST_ONE = frozenset({AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY})
_ATTENDING = frozenset({AttendanceKind.PRESENT, AttendanceKind.CO_OPTED})


def attends(line: Attendance) -> bool:
    """Whether somebody is in the room, as a member or co-opted."""
    return line.kind in _ATTENDING


def count_attending(lines: Iterable[Attendance]) -> int:
    return sum(attends(line) for line in lines)


def with_line(lines: Sequence[Attendance], changed: Attendance) -> tuple[Attendance, ...]:
    """The list with one line changed; a chair or secretary takes the function from whoever had it.

    Somebody who does not attend came and left at no item.
    """
    if not attends(changed):
        changed = replace(changed, from_item_id=None, until_item_id=None)
    return tuple(
        changed
        if line.id == changed.id
        else replace(line, function=None)
        if line.function == changed.function and line.function in _AT_MOST_ONE
        else line
        for line in lines
    )


def by_party(lines: Iterable[Attendance]) -> dict[UUID | None, list[Attendance]]:
    """The lines of each party, parties and lines in the order of the list."""
    groups: dict[UUID | None, list[Attendance]] = {}
    for line in lines:
        groups.setdefault(line.party_id, []).append(line)
    return groups
