"""A table of records: whole rows, hairlines, no grid; says which record was chosen and which was opened."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.table_models.record_table_model import Index, RecordRole
from desktop.ui.theme import Theme, ThemeFeed


class RecordTableView(QTableView):
    """``record_selected(id or None)`` follows the current row, ``record_opened(id)`` comes for Enter and double click.

    Give it an accessible name. Tab leaves the table; arrows, Home, End and type-ahead move in it.
    """

    record_selected = Signal(object)
    record_opened = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._on_opened)
        theme_feed.follow(self._on_theme_changed)

    def grow_column(self, column: int) -> None:
        """Let one column take the width that the others leave."""
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        record = current.data(RecordRole.RECORD) if current.isValid() else None
        self.record_selected.emit(None if record is None else record.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_opened(self, index: QModelIndex) -> None:
        record = index.data(RecordRole.RECORD) if index.isValid() else None
        if record is not None:
            self.record_opened.emit(record.id)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.heights.table_row)
