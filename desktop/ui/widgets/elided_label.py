"""One line of text that gives way: cut at its end when there is no room, whole in the tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """A label that shrinks; ``text()`` and the accessible name stay whole. Looks as in ``text_label``.

    So many letters of it have room at least: what stands beside it gives way before.
    """

    def __init__(
        self, text: str = "", look: str = "", parent: QWidget | None = None, *, least_letters: int = 4
    ) -> None:
        super().__init__(parent)
        self._least_letters = least_letters
        self.setProperty("type", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(0)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._tell_whole_text()

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * self._least_letters
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole_text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        alignment = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            alignment,
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()

    def _tell_whole_text(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if is_cut else "")
