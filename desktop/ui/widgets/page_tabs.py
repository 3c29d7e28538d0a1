"""Tabs over the parts of a page: the chosen one is bold, and no other moves for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from desktop.ui.theme import REGULAR, SEMIBOLD
from desktop.ui.widgets.look import set_look


class PageTabs(QTabWidget):
    """They begin where the page's text begins; the line under them goes over the whole page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "page", value=True)
        self.setTabBar(_SteadyTabBar())


class _SteadyTabBar(QTabBar):
    """Every tab has the width that it has when it is chosen."""

    def tabSizeHint(self, place: int) -> QSize:  # noqa: N802
        size = super().tabSizeHint(place)
        if place != self.currentIndex():
            size.setWidth(size.width() + self._width(place, SEMIBOLD) - self._width(place, REGULAR))
        return size

    def _width(self, place: int, weight: int) -> int:
        font = self.font()
        font.setWeight(QFont.Weight(weight))
        return QFontMetrics(font).size(Qt.TextFlag.TextShowMnemonic, self.tabText(place)).width()
