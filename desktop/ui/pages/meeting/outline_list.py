"""The list of the agenda outline: choose by arrows, move by Ctrl and arrows or by dragging, remove by Delete."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.ui.pages.meeting.outline_delegate import OutlineDelegate
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.painted_list import PaintedList
from desktop.ui.widgets.row_dragging import RowDragging
from desktop.ui.widgets.row_menu import RowActions, RowMenu


class OutlineList(PaintedList):
    """Says what the person wants with a row. The chosen one stays in view, whatever rows come, go and grow."""

    chosen = Signal(object)
    move_wanted = Signal(object, int)
    removal_wanted = Signal(object)
    writing_wanted = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, actions_at: Callable[[QModelIndex], RowActions], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._is_quiet = False
        self.setProperty("pane", "sunken")
        self.setItemDelegate(OutlineDelegate(theme_feed, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Rows that grow or go push the chosen one out of view; once, when they have got their places.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._show_current)
        self.verticalScrollBar().rangeChanged.connect(self._settled.start)
        RowMenu(self, actions_at)
        RowDragging(self, theme_feed).row_moved.connect(self._on_dragged)

    def select_quietly(self, index: QModelIndex) -> None:
        """Mark a row, without a signal."""
        self._is_quiet = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_quiet = False
        self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_quiet:
            self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(RecordRole.RECORD)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if row is not None and with_control and event.key() in steps:
            self.move_wanted.emit(row.id, steps[Qt.Key(event.key())])
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(row.id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.writing_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())

    def _on_dragged(self, row: int, target: int) -> None:
        moved = self.model().index(row, 0).data(RecordRole.RECORD)
        if moved is not None:
            self.move_wanted.emit(moved.id, target - row)
