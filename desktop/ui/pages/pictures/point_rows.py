"""The points of one part of a picture, under their areas: open, leave out, move to another part, one or many at a time."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from desktop.ui.pages.pictures.two_line_list import TwoLineList, TwoLineRow
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.row_menu import RowAction

if TYPE_CHECKING:
    from desktop.services.picture_view import AreaGroup, PictureLine

MOST_ROWS = 9
_CONTROL = Qt.KeyboardModifier.ControlModifier


class PointRows(TwoLineList):
    """``left_out(ids)`` for Delete, ``moved(ids, step)`` for Ctrl+Up (-1) and Ctrl+Down (1): to the part before or after."""

    left_out = Signal(object)
    moved = Signal(object, int)

    def __init__(self, theme_feed: ThemeFeed, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, most_rows=MOST_ROWS, parent=parent)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.steps: tuple[tuple[int, str], ...] = ()
        """The other parts there are to move to: how far, and the words of the menu."""

    def show_groups(self, groups: "Iterable[AreaGroup]", without_area: str) -> None:
        """Show points under their areas; ``without_area`` heads those that have none."""
        rows = list[TwoLineRow]()
        for group in groups:
            rows.append(_heading(group, without_area))
            rows += [line_row(line) for line in group.lines]
        self.show_rows(rows)

    def point_ids(self) -> list[UUID]:
        """The points that are chosen, from the top."""
        return [row_id for row_id in self.chosen_ids() if isinstance(row_id, UUID)]

    def leave_out(self) -> None:
        if ids := self.point_ids():
            self.left_out.emit(ids)

    def move_by(self, step: int, *_clicked: object) -> None:
        if (ids := self.point_ids()) and step in {step for step, _words in self.steps}:
            self.moved.emit(ids, step)

    def menu(self) -> QMenu:
        """What can be done with the chosen points, for the mouse and Shift+F10."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the point"), self._open)
        for step, words in self.steps:
            keys = {-1: "Ctrl+Up", 1: "Ctrl+Down"}.get(step, "")
            menu.addAction(words, QKeySequence(keys), partial(self.move_by, step))
        menu.addAction(self.tr("Leave out of the picture"), QKeySequence("Del"), self.leave_out)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.leave_out()
        elif event.modifiers() == _CONTROL and event.key() in steps:
            self.move_by(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def actions_at(self, _index: QModelIndex) -> list[RowAction | None]:
        """Several points may be chosen: the menu is one for all of them."""
        return []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self._below_current() if is_by_key else event.globalPos()
        self.menu().exec(place)

    def _below_current(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def _open(self) -> None:
        for point_id in self.point_ids()[:1]:
            self.row_opened.emit(point_id)


def line_row(line: "PictureLine") -> TwoLineRow:
    """A point as a row; what is said of its secrecy stands before everything else."""
    detail = " · ".join(part for part in (line.secrecy, line.detail) if part)
    icon_name = "lock" if line.secrecy else "ear" if line.is_oral else ""
    return TwoLineRow(
        id=line.point_id,
        headline=line.headline,
        detail=detail,
        icon_name=icon_name,
        icon_role="warn" if line.secrecy else "text2",
    )


def _heading(group: "AreaGroup", without_area: str) -> TwoLineRow:
    number = str(len(group.lines))
    if group.area is None:
        return TwoLineRow(id=("area", ""), headline=without_area, detail=number, is_heading=True)
    return TwoLineRow(
        id=("area", group.area.title),
        headline=group.area.title,
        detail=number,
        is_heading=True,
        letter=group.area.letter,
        colour=group.area.colour,
    )
