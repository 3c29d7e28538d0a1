"""How much of a week one page has room for: texts are shortened, then rows left out of the list that shows most.

What is left out is counted beside what is shown; nothing is left out in silence.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.papers.weekly import WeeklyContent


class WeekList(StrEnum):
    AREAS = "areas"
    SPOTS = "spots"
    POINTS = "points"
    EFFORTS = "efforts"
    DUE = "due"


# More of a list than this is no longer an overview, whatever there is room for.
_MOST = {
    WeekList.AREAS: 12,
    WeekList.SPOTS: 6,
    WeekList.POINTS: 16,
    WeekList.EFFORTS: 10,
    WeekList.DUE: 10,
}
# Kept as long as the shortest texts can give the room.
_WANTED = {
    WeekList.AREAS: 6,
    WeekList.SPOTS: 3,
    WeekList.POINTS: 5,
    WeekList.EFFORTS: 4,
    WeekList.DUE: 4,
}
_LEAST = {**dict.fromkeys(WeekList, 1), WeekList.AREAS: _WANTED[WeekList.AREAS]}
# Four lines of the widest column of texts, three, two; one.
_LENGTHS, _SHORTEST = (240, 180, 120), 56


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """How many rows of each list are shown, and how many characters of a text."""

    rows: Mapping[WeekList, int]
    characters: int


def row_counts(content: WeeklyContent) -> dict[WeekList, int]:
    """How many rows each list has, all told."""
    return {
        WeekList.AREAS: len(content.areas),
        WeekList.SPOTS: len(content.spots),
        WeekList.POINTS: len(content.points),
        WeekList.EFFORTS: len(content.efforts),
        WeekList.DUE: len(content.due),
    }


def clipped(text: str, most: int) -> str:
    """The text on one line, ended by an ellipsis where it is longer than ``most`` characters."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 1].rstrip(' ,.;:')}…"


def fitting_cut(content: WeeklyContent, fits: Callable[[Cut], bool]) -> Cut:
    """The first cut that fits; the last, with a short row or so of each list, is taken unasked.

    Each shows no more than the one before, so it is found by halving.
    """
    cuts = list(_cuts({which: min(_MOST[which], count) for which, count in row_counts(content).items()}))
    first, last = 0, len(cuts) - 1
    while first < last:
        middle = (first + last) // 2
        if fits(cuts[middle]):
            last = middle
        else:
            first = middle + 1
    return cuts[last]


def _cuts(rows: dict[WeekList, int]) -> Iterator[Cut]:
    for characters in _LENGTHS:
        yield Cut(rows=rows, characters=characters)
    for fewer in _fewer(rows, _WANTED):
        yield Cut(rows=fewer, characters=_LENGTHS[-1])
        rows = fewer
    yield Cut(rows=rows, characters=_SHORTEST)
    for fewer in _fewer(rows, _LEAST):
        yield Cut(rows=fewer, characters=_SHORTEST)


def _fewer(rows: dict[WeekList, int], least: Mapping[WeekList, int]) -> Iterator[dict[WeekList, int]]:
    """One row less at a time, from the list that is furthest above its least."""
    while True:
        which = max(WeekList, key=lambda which: rows[which] - least[which])
        if rows[which] <= least[which]:
            return
        rows = {**rows, which: rows[which] - 1}
        yield rows
