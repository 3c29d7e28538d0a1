"""A ring of the red thread with its icon, and the line that leads down to the next stop."""

from enum import Enum
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import Theme, ThemeFeed

_LINE_WIDTH = 2
_RING_WIDTH = 1.5
_DASHES = (2.0, 1.5)  # in widths of the pen

RingSize = Literal["control", "logo"]  # 32 px where the thread stands alone, 26 px in a panel


class StopState(Enum):
    """Whether a stop is behind us, is the one that is looked at, or is not there yet."""

    DONE = "done"
    HERE = "here"
    MISSING = "missing"


class ThreadRing(QWidget):
    """Decoration: the words beside it say the same. Done is drawn in the accent, here filled, missing dashed grey."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        icon_name: str,
        state: StopState = StopState.DONE,
        *,
        is_last: bool,
        size: RingSize = "logo",
    ) -> None:
        super().__init__()
        self._theme_feed = theme_feed
        self._icon_name, self._state, self._is_last, self._size = icon_name, state, is_last, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme_feed.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        side = self._side(self._theme_feed.theme)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        side = self._side(theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._is_last:
            painter.setPen(self._pen(theme, _LINE_WIDTH))
            painter.drawLine(QPointF(side / 2, side), QPointF(side / 2, self.height()))
        self._paint_ring(painter, theme, side)
        painter.end()

    def _paint_ring(self, painter: QPainter, theme: Theme, side: int) -> None:
        is_here = self._state is StopState.HERE
        painter.setPen(self._pen(theme, _RING_WIDTH))
        painter.setBrush(theme.colour("accent" if is_here else "surface"))
        painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
        icon_side = theme.heights.button_icon if self._size == "control" else theme.heights.row_icon
        place = QRect(0, 0, icon_side, icon_side)
        place.moveCenter(QRect(0, 0, side, side).center())
        ink = theme.colour("on_accent") if is_here else self._colour(theme)
        paint_icon(painter, place, self._icon_name, ink)

    def _pen(self, theme: Theme, width: float) -> QPen:
        pen = QPen(self._colour(theme), width)
        if self._state is StopState.MISSING:
            pen.setDashPattern(_DASHES)
        return pen

    def _colour(self, theme: Theme) -> QColor:
        return theme.colour("line_strong" if self._state is StopState.MISSING else "accent")

    def _side(self, theme: Theme) -> int:
        return theme.heights.control if self._size == "control" else theme.heights.logo

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
