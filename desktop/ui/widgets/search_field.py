"""A field to search in: a magnifying glass, and the key that leads here until something is typed."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import Space, Theme, ThemeFeed


class SearchField(QLineEdit):
    """``keys`` is only shown; the window binds it. The placeholder is the accessible name too."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        placeholder: str,
        keys: QKeySequence | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._keys = keys.toString(QKeySequence.SequenceFormat.NativeText) if keys is not None else ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        theme_feed.follow(self._on_theme_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._theme_feed.theme
        side = theme.heights.button_icon
        painter = QPainter(self)
        glass = QRect(Space.INSIDE + Space.HAIR, (self.height() - side) // 2, side, side)
        paint_icon(painter, glass, "search", theme.colour("text2"))
        if self._keys and not self.text():
            painter.setFont(theme.font_of("tag"))
            painter.setPen(theme.colour("text3"))
            place = self.rect().adjusted(0, 0, -Space.BETWEEN, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._keys)
        painter.end()

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setTextMargins(theme.heights.button_icon + Space.TINY, 0, 0, 0)
