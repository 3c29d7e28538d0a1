"""How wide the columns of a table must be for its rows to become low. Knows the widths of words, not what they say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_MOST_LINES = 9  # higher rows are as high as they become


@dataclass(frozen=True, slots=True, kw_only=True)
class CellWords:
    """The px of every word, paragraph by paragraph, of the space between two words, and of what stands around them."""

    paragraphs: tuple[tuple[int, ...], ...]
    space: int
    around: int

    def lines_in(self, width: int) -> int:
        """How many lines the words take in a column this wide; a word is never broken."""
        return sum(self._lines_of(words, width - self.around) for words in self.paragraphs)

    def _lines_of(self, words: Iterable[int], room: int) -> int:
        lines, used = 1, 0
        for word in words:
            if used and used + self.space + word > room:
                lines, used = lines + 1, word
            else:
                used += word + (self.space if used else 0)
        return lines


def low_row_widths(columns: Sequence[Sequence[CellWords]], least: Sequence[int], room: int) -> list[int]:
    """Columns, none under its least width, in which the highest row has as few lines as ``room`` allows.

    What is left of the room goes first to columns that need little more to have a line less.
    """
    for most_lines in range(1, _MOST_LINES + 1):
        ladders = [
            _ladder(cells, most_lines, narrow, room) for cells, narrow in zip(columns, least, strict=True)
        ]
        if sum(ladder[0] for ladder in ladders) <= room:
            return _climbed(ladders, room)
    return list(least)


def _ladder(cells: Sequence[CellWords], most_lines: int, least: int, most: int) -> list[int]:
    """The widths that the cells need for so many lines, for one less, and so on to one."""
    return [
        max((_narrowest(cell, lines, least, most) for cell in cells), default=least)
        for lines in range(most_lines, 0, -1)
    ]


def _climbed(ladders: Sequence[list[int]], room: int) -> list[int]:
    """From the lowest rungs, the shortest step at a time, as far as the room reaches."""
    rungs = [0] * len(ladders)
    spare = room - sum(ladder[0] for ladder in ladders)
    while True:
        steps = [
            (ladder[rung + 1] - ladder[rung], column)
            for column, (ladder, rung) in enumerate(zip(ladders, rungs, strict=True))
            if rung + 1 < len(ladder)
        ]
        shortest, column = min(steps, default=(spare + 1, 0))
        if shortest > spare:
            return [ladder[rung] for ladder, rung in zip(ladders, rungs, strict=True)]
        spare -= shortest
        rungs[column] += 1


def _narrowest(cell: CellWords, most_lines: int, least: int, most: int) -> int:
    """The least width in which the cell has so few lines; ``most`` and a pixel where it never has."""
    low, high = least, most + 1
    while low < high:
        middle = (low + high) // 2
        if cell.lines_in(middle) <= most_lines:
            high = middle
        else:
            low = middle + 1
    return low
