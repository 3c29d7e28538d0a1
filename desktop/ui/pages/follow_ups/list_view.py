"""The list of follow-ups under headings that fold; says which one was chosen and which was opened."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.follow_ups.list_delegate import FollowUpDelegate
from desktop.ui.table_models.follow_up_list_model import FollowUpListModel, GroupHeading
from desktop.ui.table_models.record_table_model import Index
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.painted_list import PaintedList

_FOLDING = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}


class FollowUpListView(PaintedList):
    """``record_selected(id or None)`` follows the current row, ``record_opened(id)`` comes for Enter and double click.

    On a heading the left and right arrows fold and unfold, Enter and a click turn it about.
    """

    record_selected = Signal(object)
    record_opened = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        model: FollowUpListModel,
        delegate: FollowUpDelegate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._on_opened)
        theme_feed.follow(self._on_theme_changed)

    def keep_scrolled(self, value: int) -> None:
        """Stand where one stood before the rows were read anew."""
        self.updateGeometries()  # else the bar knows no rows yet
        self.verticalScrollBar().setValue(value)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        record = self._model.record_at(current)
        self.record_selected.emit(None if record is None else record.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        is_heading = isinstance(self._model.entry_at(row), GroupHeading)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_opened(self.currentIndex())
        elif is_heading and event.key() in _FOLDING:
            self._fold(row, is_folded=_FOLDING[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and isinstance(self._model.entry_at(index.row()), GroupHeading):
            self._turn(index.row())

    def _on_opened(self, index: QModelIndex) -> None:
        record = self._model.record_at(index)
        if record is not None:
            self.record_opened.emit(record.id)
        elif isinstance(self._model.entry_at(index.row()), GroupHeading):
            self._turn(index.row())

    def _turn(self, row: int) -> None:
        entry = self._model.entry_at(row)
        if isinstance(entry, GroupHeading):
            self._fold(row, is_folded=not entry.is_folded)

    def _fold(self, row: int, *, is_folded: bool) -> None:
        self._model.fold(row, is_folded=is_folded)
        self.setCurrentIndex(self._model.index(row))

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.scheduleDelayedItemsLayout()
