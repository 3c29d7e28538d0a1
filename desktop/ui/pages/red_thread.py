"""The red thread: seven stops on a drawn line, from what is told to what came of it over the year."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.look import text_label

_LINE_WIDTH = 2
_RING_WIDTH = 1.5


@dataclass(frozen=True, slots=True)
class ThreadStop:
    icon_name: str
    title: str
    text: str


class RedThread(QWidget):
    """Shows the stops from top to bottom; read by screen readers as the words they are."""

    def __init__(
        self, theme_feed: ThemeFeed, stops: Sequence[ThreadStop], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for stop in stops:
            column.addLayout(_row(theme_feed, stop, is_last=stop is stops[-1]))


def _row(theme_feed: ThemeFeed, stop: ThreadStop, *, is_last: bool) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setContentsMargins(0, 0, 0, 0 if is_last else Space.CARD)
    words.setSpacing(0)
    words.addWidget(text_label(stop.title, "strong"))
    words.addWidget(text_label(stop.text, "secondary", wraps=True))
    row = QHBoxLayout()
    row.setSpacing(Space.CARD)
    row.addWidget(_Ring(theme_feed, stop.icon_name, is_last=is_last))
    row.addLayout(words, 1)
    return row


class _Ring(QWidget):
    """A ring with an icon, and the line that leads down to the next."""

    def __init__(self, theme_feed: ThemeFeed, icon_name: str, *, is_last: bool) -> None:
        super().__init__()
        self._theme_feed = theme_feed
        self._icon_name, self._is_last = icon_name, is_last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme_feed.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        side = self._theme_feed.theme.heights.control
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        side, icon_side = theme.heights.control, theme.heights.button_icon
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), _LINE_WIDTH))
        if not self._is_last:
            painter.drawLine(QPointF(side / 2, side), QPointF(side / 2, self.height()))
        painter.setPen(QPen(theme.colour("accent"), _RING_WIDTH))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
        place = QRect(0, 0, icon_side, icon_side)
        place.moveCenter(QRect(0, 0, side, side).center())
        paint_icon(painter, place, self._icon_name, theme.colour("accent"))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
