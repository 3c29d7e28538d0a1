"""What a drawn widget shows, as values: marks from back to front, and the parts of it that can be chosen.

Made for one size and one theme, so that it can be measured before it is painted. Knows no widget.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, assert_never

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.ui.icons import paint_icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.area_tag import paint_area_tag

OUTLINE_WIDTH = 1.5
AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRED = Qt.AlignmentFlag.AlignCenter

Direction = Literal["left", "right", "up", "down"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A rectangle; its edge lies inside ``place``."""

    place: QRectF
    fill: QColor | None = None
    edge: QColor | None = None
    edge_width: float = OUTLINE_WIDTH
    edge_style: Qt.PenStyle = Qt.PenStyle.SolidLine
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A straight line."""

    start: QPointF
    end: QPointF
    colour: QColor
    width: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of text; ``written`` makes one that fits its place."""

    place: QRectF
    text: str
    font: QFont
    colour: QColor
    alignment: Qt.AlignmentFlag = AT_LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTag:
    """The tag of a priority area."""

    place: QRectF
    letter: str
    colour_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An icon in a square."""

    place: QRectF
    icon_name: str
    colour: QColor


Mark = Shape | Stroke | Words | LetterTag | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that can be chosen: where it lies, what is said of it, and its cells when it stands in a table.

    ``row`` and ``column`` say where the arrow keys find it; column 0 is the name of a row where it has one.
    """

    key: object
    place: QRectF
    words: str
    cells: tuple[str, ...] = ()
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """All of it. ``least_size`` is the room below which something would be cut."""

    marks: Sequence[Mark] = ()
    parts: Sequence[Part] = ()
    least_size: QSizeF = field(default_factory=QSizeF)


def written(
    text: str, place: QRectF, font: QFont, colour: QColor, alignment: Qt.AlignmentFlag = AT_LEFT
) -> Words:
    """Return the text cut at its end so that it fits the width of its place."""
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, place.width()))
    return Words(place=place, text=shown, font=font, colour=colour, alignment=alignment)


def text_width(text: str, font: QFont) -> float:
    """Return the room that the text needs so that nothing of it is cut, rounded up to whole pixels."""
    return float(int(QFontMetricsF(font).horizontalAdvance(text)) + 1)


def line_height(font: QFont) -> float:
    return float(round(QFontMetricsF(font).height()))


def part_at(parts: Sequence[Part], point: QPointF) -> int | None:
    """Return the number of the part under a point."""
    return next((number for number, part in enumerate(parts) if part.place.contains(point)), None)


def neighbour(parts: Sequence[Part], current: int, direction: Direction) -> int | None:
    """Return the part an arrow key leads to: the next in the row, or the nearest one in the next row."""
    here = parts[current]
    if direction in {"left", "right"}:
        others = [number for number, part in enumerate(parts) if part.row == here.row]
        beyond = [number for number in others if _lies_beyond(parts[number].column, here.column, direction)]
        return min(beyond, key=lambda number: abs(parts[number].column - here.column), default=None)
    beyond = [number for number, part in enumerate(parts) if _lies_beyond(part.row, here.row, direction)]
    return min(beyond, key=lambda number: _distance(parts[number], here), default=None)


def paint_drawing(painter: QPainter, marks: Sequence[Mark], theme: Theme) -> None:
    """Paint the marks in their order."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        _paint(painter, mark, theme)
    painter.restore()


def _paint(painter: QPainter, mark: Mark, theme: Theme) -> None:
    match mark:
        case Shape():
            _paint_shape(painter, mark)
        case Stroke():
            painter.setPen(QPen(mark.colour, mark.width))
            painter.drawLine(mark.start, mark.end)
        case Words():
            painter.setFont(mark.font)
            painter.setPen(mark.colour)
            painter.drawText(mark.place, mark.alignment | Qt.TextFlag.TextSingleLine, mark.text)
        case LetterTag():
            paint_area_tag(painter, mark.place.toRect(), mark.letter, mark.colour_number, theme)
        case Picture():
            paint_icon(painter, mark.place.toRect(), mark.icon_name, mark.colour)
        case _:
            assert_never(mark)


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    painter.setBrush(shape.fill if shape.fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    place = shape.place
    if shape.edge is not None:
        painter.setPen(QPen(shape.edge, shape.edge_width, shape.edge_style))
        inset = shape.edge_width / 2
        place = place.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(place, shape.radius, shape.radius)


def _lies_beyond(place: int, here: int, direction: Direction) -> bool:
    return place < here if direction in {"left", "up"} else place > here


def _distance(part: Part, here: Part) -> tuple[int, bool, float]:
    changes_kind = (part.column == 0) != (here.column == 0)
    apart = abs(part.place.center().x() - here.place.center().x())
    return abs(part.row - here.row), changes_kind, apart
