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
    """The narrowest columns, none under its least width, in which the highest row has as few lines as ``room`` allows."""
    for most_lines in range(1, _MOST_LINES + 1):
        widths = [
            max((_narrowest(cell, most_lines, narrow, room) for cell in cells), default=narrow)
            for cells, narrow in zip(columns, least, strict=True)
        ]
        if sum(widths) <= room:
            return widths
    return list(least)


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
