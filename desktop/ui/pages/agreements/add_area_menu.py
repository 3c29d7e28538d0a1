"""The menu that adds areas: one of the city's sets, one area of a set, or an area of one's own."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.widgets.menu import Menu
from domain.reference.city_areas import AreaSet
from domain.swedish import fold


class AddAreaMenu(Menu):
    """``areas_wanted(titles)`` for areas of the city, ``own_wanted`` for one with a title yet to write."""

    areas_wanted = Signal(object)
    own_wanted = Signal()

    def __init__(self, sets: Sequence[AreaSet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets = sets
        self._there: frozenset[str] = frozenset()
        self._titles: dict[QAction, tuple[str, ...]] = {}
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._on_triggered)

    def set_there(self, titles: Iterable[str]) -> None:
        """Areas that the agreement has already are not offered again."""
        self._there = frozenset(fold(title.strip()) for title in titles)

    def _fill(self) -> None:
        self.clear()
        for earlier in self.findChildren(QMenu):
            earlier.deleteLater()
        self._titles.clear()
        self._own = self.addAction(self.tr("An area of our own"))
        for area_set in reversed(self._sets):
            missing = tuple(title for title in area_set.areas if fold(title) not in self._there)
            menu = self.addMenu(area_set.title)
            menu.setEnabled(bool(missing))
            self._titles[menu.addAction(self.tr("All %n area(s)", "", len(missing)))] = missing
            menu.addSeparator()
            for title in missing:
                self._titles[menu.addAction(title)] = (title,)

    def _on_triggered(self, action: QAction) -> None:
        if action in self._titles:
            self.areas_wanted.emit(self._titles[action])
        else:
            self.own_wanted.emit()
