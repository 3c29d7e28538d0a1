"""Plain rules of measuring: what an axis ends at, which labels there is room for, how dark a cell is."""

from collections.abc import Sequence
from math import ceil, inf

from PySide6.QtGui import QColor

from desktop.ui.theme import Theme

_ROUND = (1, 2, 3, 5, 10)
# How far from the palest tint to the accent: the first are read in the colour of text, the others in that which
# stands on the accent. The middle is left out, for neither can be read there.
_PALE, _DEEP = (0.14, 0.27, 0.40), (0.82, 1.0)


def axis_ticks(largest: int) -> tuple[int, int, int]:
    """Return 0, the middle and the end of an axis: round numbers, the last not below the largest."""
    half = max(1, ceil(largest / 2))
    magnitude = 10 ** (len(str(half)) - 1)
    middle = next(step * magnitude for step in _ROUND if step * magnitude >= half)
    return 0, middle, 2 * middle


def label_stride(label_width: float, pitch: float, gap: float) -> int:
    """Return how many places apart labels stand so that at least ``gap`` px are left between them."""
    return max(1, ceil((label_width + gap) / max(pitch, 0.1)))


def without_overlap(starts: Sequence[float], width: float, gap: float) -> list[int]:
    """Return which labels of one width to keep, the last always, so that none comes nearer the next than ``gap``."""
    kept: list[int] = []
    limit = inf
    for number in reversed(range(len(starts))):
        if starts[number] + width + gap <= limit:
            kept.insert(0, number)
            limit = starts[number]
    return kept


def heat_colours(theme: Theme, count: int, largest: int) -> tuple[QColor, QColor]:
    """Return the ground of a cell and the colour of the number that is read on it."""
    if count <= 0:
        return theme.colour("sunken"), theme.colour("text")
    steps = _PALE + _DEEP
    share = steps[ceil(count * len(steps) / largest) - 1]
    ground = _mixed(theme.colour("info_tint"), theme.colour("accent"), share)
    return ground, theme.colour("text" if share in _PALE else "on_accent")


def _mixed(start: QColor, end: QColor, share: float) -> QColor:
    def between(first: int, second: int) -> int:
        return round(first + (second - first) * share)

    return QColor(
        between(start.red(), end.red()),
        between(start.green(), end.green()),
        between(start.blue(), end.blue()),
    )
