"""A line of a card that leads on: plain words, cut at their end where there is no room for all of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import set_look

_LEAST_CHARACTERS = 8
_LEAST_TARGET_PX = 24  # WCAG 2.2, 2.5.8


class RowButton(QPushButton):
    """``clicked`` by mouse, Space or Enter. The accessible name, and the tool tip of cut words, are whole.

    A ``figure`` stands at the right, as numbers under each other do.
    """

    def __init__(
        self, text: str, spoken: str = "", *, figure: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._text = text
        set_look(self, "row", value=True)
        set_look(self, "figure", value=figure)
        self.setAccessibleName(spoken or text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + Space.TINY
        return QSize(max(width, _LEAST_TARGET_PX), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * min(_LEAST_CHARACTERS, len(self._text))
        return QSize(max(least, _LEAST_TARGET_PX), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.contentsRect().width() - Space.HAIR
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._text if shown != self._text else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)
