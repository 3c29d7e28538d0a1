"""A table of records: whole rows, hairlines, no grid; says which record was chosen and which was opened.

The row under the mouse is tinted as in every list.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEvent, QMetaMethod, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.table_models.record_table_model import Index, RecordRole, RecordTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowActions, RowMenu, copy_words


class RecordTableView(QTableView):
    """``record_selected(id or None)`` follows the current row, ``record_opened(id)`` comes for Enter and double click.

    Give it an accessible name. Tab leaves the table; arrows, Home, End and type-ahead move in it.
    """

    record_selected = Signal(object)
    record_opened = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._pointed_row = -1
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._on_opened)
        self._more_actions: Callable[[QModelIndex], RowActions] | None = None
        RowMenu(self, self._actions_at)
        theme_feed.follow(self._on_theme_changed)

    def grow_column(self, column: int) -> None:
        """Let one column take the width that the others leave."""
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit_columns(self, *columns: int) -> None:
        """Let these be as wide as their words, in any size of text."""
        for column in columns:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def offer(self, actions_at: Callable[[QModelIndex], RowActions]) -> None:
        """Offer these in the menu of a row, in place of opening it and copying its words."""
        self._more_actions = actions_at

    def chosen_id(self) -> Hashable | None:
        """The key of the record whose row is current."""
        record = self.currentIndex().data(RecordRole.RECORD)
        return None if record is None else record.id

    def choose(self, record_id: Hashable) -> bool:
        """Make the row of a record current and bring it into view; whether it is listed."""
        model = self.model()
        assert isinstance(model, RecordTableModel), "this view shows no other models"
        index = model.index_of(record_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Rows may be read anew meanwhile: the chosen record stays chosen, and the list stays where it was scrolled."""
        chosen, bar = self.chosen_id(), self.verticalScrollBar()
        scrolled_to = bar.value()
        yield
        if chosen is not None:
            self.choose(chosen)
        self.updateGeometries()  # else the bar knows no rows yet
        bar.setValue(scrolled_to)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        record = current.data(RecordRole.RECORD) if current.isValid() else None
        self.record_selected.emit(None if record is None else record.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._point_at(self.rowAt(event.position().toPoint().y()))
        elif event.type() in {
            QEvent.Type.Leave,
            QEvent.Type.Wheel,
        }:  # rows go away under a mouse that stands still
            self._point_at(-1)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint lies under the words and under what is chosen."""
        row = self._pointed_row
        if 0 <= row < self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.fillRect(self._rect_of(row), self._theme_feed.theme.colour("hover"))
            painter.end()
        super().paintEvent(event)

    def _point_at(self, row: int) -> None:
        for changed in {row, self._pointed_row} - {-1} if row != self._pointed_row else ():
            self.viewport().update(self._rect_of(changed))
        self._pointed_row = row

    def _rect_of(self, row: int) -> QRect:
        """Without the hairline under it, as wide as its columns."""
        height = self.rowHeight(row) - Space.HAIR
        return QRect(0, self.rowViewportPosition(row), self.horizontalHeader().length(), height)

    def _actions_at(self, index: QModelIndex) -> RowActions:
        if self._more_actions is not None:
            return self._more_actions(index)
        return self.plain_actions(index)

    def plain_actions(self, index: QModelIndex) -> list[RowAction | None]:
        """What can be done with a row of any table: open it, where that leads anywhere, and copy its words."""
        copying = RowAction(words=self.tr("Copy the row"), keys=COPY_KEYS, do=partial(self._copy_row, index))
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.record_opened)):
            return [copying]
        return [
            RowAction(words=self.tr("Open"), keys="Return", do=partial(self._on_opened, index)),
            copying,
        ]

    def _copy_row(self, index: QModelIndex) -> None:
        columns = range(self.model().columnCount())
        cells = [str(index.siblingAtColumn(column).data() or "") for column in columns]
        copy_words(", ".join(cell for cell in cells if cell))

    def _on_opened(self, index: QModelIndex) -> None:
        record = index.data(RecordRole.RECORD) if index.isValid() else None
        if record is not None:
            self.record_opened.emit(record.id)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.heights.table_row)
