"""What filled and outlined marks stand for, beside the title of a chart."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.drawing import OUTLINE_WIDTH, Shape, paint_drawing
from desktop.ui.widgets.look import text_label

_SWATCH_PX = 10
_ROOM_FOR_OUTLINE_PX = 6  # below that a thick outline would look filled


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendEntry:
    """A name and whether its marks are filled, as our own are, or outlined, as those of other parties."""

    name: str
    is_filled: bool


class Legend(QWidget):
    """Swatches with their names, in a row."""

    def __init__(
        self, theme_feed: ThemeFeed, entries: Sequence[LegendEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for entry in entries:
            row.addWidget(_Swatch(theme_feed, is_filled=entry.is_filled))
            row.addWidget(text_label(entry.name, "secondary"))
            row.addSpacing(0 if entry is entries[-1] else Space.INSIDE)
        row.addStretch(1)


class _Swatch(QWidget):
    """A small square like the marks it stands for."""

    def __init__(self, theme_feed: ThemeFeed, *, is_filled: bool) -> None:
        super().__init__()
        self._theme_feed = theme_feed
        self._is_filled = is_filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_feed.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        side = round(_SWATCH_PX * self._theme_feed.theme.text_scale)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        painter = QPainter(self)
        paint_drawing(painter, [mark_shape(QRectF(self.rect()), theme, is_filled=self._is_filled)], theme)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()


def mark_shape(place: QRectF, theme: Theme, *, is_filled: bool) -> Shape:
    """Return a mark of ours or of another party: told apart by its form, not only by its colour."""
    colour = theme.colour("accent")
    if is_filled:
        return Shape(place=place, fill=colour)
    is_narrow = min(place.width(), place.height()) < _ROOM_FOR_OUTLINE_PX
    return Shape(place=place, edge=colour, edge_width=1.0 if is_narrow else OUTLINE_WIDTH)
