"""The heading of an item where it is written: one line of words that wraps, so that a long one is never cut."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.text_editor import MinutesTextEdit

_LEAST_CHARACTERS = 8


class HeadingEdit(MinutesTextEdit):
    """``enter_pressed`` instead of a second line."""

    enter_pressed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, least_lines=1, is_heading=True, parent=parent)

    def words_width(self) -> int:
        """How wide the heading is on one line, with a little air for the next letter."""
        return self.fontMetrics().horizontalAdvance(self.text() + "  ")

    def minimumSizeHint(self) -> QSize:
        least_px = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        return QSize(least_px, super().minimumSizeHint().height())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Lines that are pasted become one."""
        self.insert_text(" ".join(source.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)
