"""Room for a page in a window that is smaller than it: then the whole of it scrolls, instead of being cut off by the screen.

Screens that are scaled to 200 % and more have less room than a page of lists needs (docs/design-language.md).
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LEAST_PX = QSize(320, 200)
# 1366 × 768 at 200 %: pages stack their panes down to here, and are drawn no smaller.
_LEAST_PAGE_PX = QSize(683, 384)


class PageRoom(QScrollArea):
    """As large as its window; its content never smaller than it says it must be."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(_Floor(content))

    def minimumSizeHint(self) -> QSize:
        return _LEAST_PX


class _Floor(QWidget):
    """Keeps the content at its least size. A layout would ask for the height it likes at each width, which is more."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Polish}:
            self.setMinimumSize(self._content.minimumSizeHint().expandedTo(_LEAST_PAGE_PX))
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())
