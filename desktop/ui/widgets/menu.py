"""A menu that keeps no picture of itself while it is closed."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu


class Menu(QMenu):
    """What Qt drew stays with a menu for as long as it lives, 1 MiB for the longest: let go here when it closes."""

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        QTimer.singleShot(0, self, self._let_go)  # Qt is not done with the window yet

    def _let_go(self) -> None:
        if not self.isVisible():
            self.destroy()
