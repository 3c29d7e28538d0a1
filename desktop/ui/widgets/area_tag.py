"""The letter of a priority area on its colour: as a widget, and as a function for delegates."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import SEMIBOLD, Radius, Theme, ThemeFeed


def paint_area_tag(painter: QPainter, rect: QRect, letter: str, colour_number: int, theme: Theme) -> None:
    """Draw the tag of an area into a square of 16–18 px; colour numbers start at 1."""
    area = theme.area(colour_number)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("ground"), 1) if theme.is_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(area.fill))
    painter.drawRoundedRect(QRectF(rect), Radius.TAG, Radius.TAG)
    painter.setPen(QColor(area.letter))
    painter.setFont(theme.font_of("tag", SEMIBOLD))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


class AreaTag(QWidget):
    """A tag that screen readers know by the title of its area."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        letter: str,
        colour_number: int,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_area(letter, colour_number, title)
        theme_feed.changed.connect(self._on_theme_changed)

    def show_area(self, letter: str, colour_number: int, title: str) -> None:
        """Show another area."""
        self._letter, self._colour_number = letter, colour_number
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme_feed.theme.heights.area_tag
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_area_tag(painter, self.rect(), self._letter, self._colour_number, self._theme_feed.theme)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
