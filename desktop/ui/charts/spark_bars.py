"""Small bars for a row of a table: the last four weeks in the colour of the area, those before in grey."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.drawing import Drawing, Mark, Part, Shape, Stroke, paint_drawing
from desktop.ui.widgets.drawing_view import DrawingView

_PITCH_PX, _BAR_PX, _HEIGHT_PX = 11, 8, 24
_COLOURED = 4
_BEFORE_ALPHA = 0.45  # what was before is a ground for the last weeks, not their equal
_FOCUS_PX = 3  # room for the ring round a bar


@dataclass(frozen=True, slots=True, kw_only=True)
class SparkCount:
    """How many points a week has (ISO)."""

    key: Hashable
    year: int
    week: int
    count: int


class SparkBars(DrawingView):
    """``largest`` is the same for all rows of a table, so that they can be compared."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._counts: tuple[SparkCount, ...] = ()
        self._largest, self._colour_number = 0, 1
        super().__init__(theme_feed, self._bars, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_values(
        self, counts: Sequence[SparkCount], *, largest: int, colour_number: int, name: str, summary: str
    ) -> None:
        """Show these weeks, the newest last; screen readers hear ``name`` and ``summary``."""
        self._counts, self._largest, self._colour_number = tuple(counts), largest, colour_number
        self.set_spoken(name, summary)
        self.renew()

    def _bars(self, theme: Theme, size: QSizeF) -> Drawing:
        place = QRectF(0, 0, size.width(), size.height()).adjusted(
            _FOCUS_PX, _FOCUS_PX, -_FOCUS_PX, -_FOCUS_PX
        )
        counts = [count.count for count in self._counts]
        pitch = _pitch(theme)
        return Drawing(
            marks=_marks(place, counts, self._largest, self._colour_number, theme),
            parts=[
                self._part(QRectF(place.left() + number * pitch - 1, 0, pitch, size.height()), number, count)
                for number, count in enumerate(self._counts)
            ],
            least_size=QSizeF(
                pitch * len(counts) + 2 * _FOCUS_PX, round(_HEIGHT_PX * theme.text_scale) + 2 * _FOCUS_PX
            ),
        )

    def _part(self, place: QRectF, column: int, count: SparkCount) -> Part:
        points = self.tr("%n point(s)", "", count.count)
        words = self.tr("Week {week} {year}: {points}").format(
            week=count.week, year=count.year, points=points
        )
        return Part(key=count.key, place=place, words=words, column=column)


def paint_spark_bars(
    painter: QPainter, place: QRectF, counts: Sequence[int], theme: Theme, *, largest: int, colour_number: int
) -> None:
    """Draw the same bars for a delegate, from the left edge of a place about 24 px high."""
    paint_drawing(painter, _marks(place, counts, largest, colour_number, theme), theme)


def _marks(
    place: QRectF, counts: Sequence[int], largest: int, colour_number: int, theme: Theme
) -> list[Mark]:
    pitch, width = _pitch(theme), round(_BAR_PX * theme.text_scale)
    foot = place.bottom()
    line = theme.colour("line")
    ends = QPointF(place.left(), foot - 0.5), QPointF(place.left() + len(counts) * pitch, foot - 0.5)
    marks: list[Mark] = [Stroke(start=ends[0], end=ends[1], colour=line)]
    for number, count in enumerate(counts):
        is_recent = number >= len(counts) - _COLOURED
        height = round(place.height() * count / largest) if largest else 0
        bar = QRectF(place.left() + number * pitch, foot - height, width, height)
        if count:
            marks.append(_bar(bar, colour_number if is_recent else None, theme))
    return marks


def _bar(place: QRectF, colour_number: int | None, theme: Theme) -> Shape:
    if colour_number is not None:
        return Shape(place=place, fill=QColor(theme.area(colour_number).fill))
    if theme.is_contrast:
        return Shape(place=place, edge=theme.colour("line"), edge_width=1.0)
    grey = theme.colour("line_strong")
    grey.setAlphaF(_BEFORE_ALPHA)
    return Shape(place=place, fill=grey)


def _pitch(theme: Theme) -> float:
    return float(round(_PITCH_PX * theme.text_scale))
