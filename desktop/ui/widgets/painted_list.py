"""The lists whose rows are painted by hand: how they scroll, and which row the person has chosen. Know no record."""

from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from typing import Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from desktop.ui.table_models.record_table_model import Index, RecordT, RecordTableModel
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.pane import Ground


class PaintedList(QListView):
    """Nothing is written in its rows, and the pointer is followed so that the row under it can be tinted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class RecordList(PaintedList, Generic[RecordT]):
    """``row_chosen(id)`` comes when the person moves, never for what the program shows; ``row_opened(id)`` for Enter.

    It takes over the model and the delegate it is given.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        model: RecordTableModel[RecordT],
        delegate: QStyledItemDelegate,
        *,
        ground: Ground,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._records = theme_feed, model
        self._is_quiet = False
        self.setProperty("pane", ground)
        model.setParent(self)
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        theme_feed.follow(self._on_text_size_changed)

    def show_rows(self, rows: Sequence[RecordT]) -> None:
        """Show these and no others; nothing is chosen then."""
        with self._quietly():
            self._records.set_records(rows)

    def choose(self, row_id: Hashable) -> None:
        """Choose one row, or none for an unknown key, without a signal."""
        with self._quietly():
            self.setCurrentIndex(self._records.index_of(row_id))

    def open_row(self, index: Index) -> None:
        """Say that the row is to be opened."""
        record = self._records.record_at(index)
        if record is not None:
            self.row_opened.emit(record.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.open_row(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        record = self._records.record_at(current)
        if record is not None and not self._is_quiet:
            self.row_chosen.emit(record.id)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """While the program chooses, nothing is said of it."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self.scheduleDelayedItemsLayout()
