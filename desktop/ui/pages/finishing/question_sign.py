"""The number of a question in a ring, or a check once it is answered."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import SEMIBOLD, ThemeFeed


class QuestionSign(QWidget):
    """As high as a chip. The row it stands in says the same in words."""

    def __init__(
        self, theme_feed: ThemeFeed, number: int, *, is_answered: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._number = number
        self._is_answered = is_answered
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_feed.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        side = self._theme_feed.theme.heights.chip
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1) if theme.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ok_tint" if self._is_answered else "warn_tint"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self._is_answered:
            side = theme.heights.row_icon
            place = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
            paint_icon(painter, place, "check", theme.colour("ok"))
        else:
            painter.setPen(theme.colour("warn"))
            painter.setFont(theme.font_of("tag", SEMIBOLD))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
