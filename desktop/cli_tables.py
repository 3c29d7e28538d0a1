"""What the commands that list things have in common: columns in line, days as text, names looked up."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from uuid import UUID

from domain.errors import Problem, UserError
from domain.swedish import fold


def aligned(lines: Sequence[Sequence[str]], numbers: Collection[int] = ()) -> list[str]:
    """Lines of cells with each column as wide as what is in it; the columns in ``numbers`` stand to the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if place in numbers else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def key_of(name: str | None, known: Iterable[tuple[UUID, str]]) -> UUID | None:
    """The key of a name as it is written, the first of several, or a key as it is. Raises ``UserError(NAME_UNKNOWN)``."""
    if name is None:
        return None
    for key, words in known:
        if fold(name) in {fold(words), str(key)}:
            return key
    raise UserError(Problem.NAME_UNKNOWN, name=name)
