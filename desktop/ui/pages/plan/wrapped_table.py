"""A table whose rows are as high as their words; it scrolls sideways rather than crush its columns."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.plan.column_widths import CellWords, low_row_widths
from desktop.ui.pages.plan.wrapped_cells import WrappedCellDelegate
from desktop.ui.table_models.record_table_model import RecordTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.row_dragging import RowDragging
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowActions

CTRL = Qt.KeyboardModifier.ControlModifier


class WrappedTable(RecordTableView):
    """``least_characters`` gives each column its least width; the rest is shared by how much there is to say in each.

    F2 wants to edit, Ctrl+↑ and Ctrl+↓ to move by so many steps, Delete to remove.
    """

    edit_wanted = Signal()
    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        model: RecordTableModel[Any],
        least_characters: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, parent)
        self._least_characters = tuple(least_characters)
        self._widest_words = [0] * len(self._least_characters)
        self._longest_cells = list(self._least_characters)
        self._words: list[list[CellWords]] = [[] for _column in self._least_characters]
        self._cells = WrappedCellDelegate(theme_feed, self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setWordWrap(True)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._measure_words)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._fitting.start)
        self._first_actions: Callable[[], RowActions] = tuple
        self.offer(self._arranging_actions)
        RowDragging(self, theme_feed).row_moved.connect(self._on_dragged)
        theme_feed.follow(self._on_text_size_changed)

    def offer_first(self, actions: Callable[[], RowActions]) -> None:
        """Offer these for the chosen row, before what can be done with any."""
        self._first_actions = actions

    def fit(self) -> None:
        """Share the width and give each row the height of its highest cell."""
        widths = self._widths()
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        model = self.model()
        for row in range(model.rowCount()):
            heights = [
                self._cells.height_for(model.index(row, column), width) for column, width in enumerate(widths)
            ]
            self.setRowHeight(row, max(heights) + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_ctrl = bool(event.modifiers() & CTRL)
        key = event.key()
        if key == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif with_ctrl and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """A header and one row: the page gives what room there is."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.horizontalHeader().sizeHint().height() * 3)

    def _arranging_actions(self, index: QModelIndex) -> list[RowAction | None]:
        """The menu's twins of the keys; a right click has chosen the row."""
        last = self.model().rowCount() - 1
        return [
            RowAction(words=self.tr("Change"), keys="F2", do=self.edit_wanted.emit),
            *self._first_actions(),
            None,
            RowAction(
                words=self.tr("Move up"),
                keys="Ctrl+Up",
                do=partial(self.move_wanted.emit, -1),
                is_on=index.row() > 0,
            ),
            RowAction(
                words=self.tr("Move down"),
                keys="Ctrl+Down",
                do=partial(self.move_wanted.emit, 1),
                is_on=index.row() < last,
            ),
            None,
            *(action for action in self.plain_actions(index) if action and action.keys == COPY_KEYS),
            RowAction(words=self.tr("Remove"), keys="Delete", do=self.remove_wanted.emit),
        ]

    def _on_dragged(self, row: int, target: int) -> None:
        self.move_wanted.emit(target - row)

    def _widths(self) -> list[int]:
        """Room for whole words comes first, then for low rows; what is left goes to those that have the most to say."""
        character = self.fontMetrics().averageCharWidth()
        widths = [character * characters + 2 * Space.INSIDE for characters in self._least_characters]
        wanting = [max(0, word - width) for word, width in zip(self._widest_words, widths, strict=True)]
        room = self.viewport().width()
        widths = _shared(widths, min(max(0, room - sum(widths)), sum(wanting)), wanting)
        widths = low_row_widths(self._words, widths, room)
        return _shared(widths, max(0, room - sum(widths)), self._longest_cells)

    def _measure_words(self) -> None:
        model = self.model()
        header, rows = self.horizontalHeader(), range(model.rowCount())
        self._widest_words = [
            max(
                [
                    header.sectionSizeHint(column),
                    *(self._cells.widest_word(model.index(row, column)) for row in rows),
                ]
            )
            for column in range(model.columnCount())
        ]
        self._words = [
            [self._cells.words_of(model.index(row, column)) for row in rows]
            for column in range(model.columnCount())
        ]
        self._longest_cells = [
            max([1, *(self._cells.words_width(model.index(row, column)) for row in rows)])
            for column in range(model.columnCount())
        ]
        self.fit()

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self._fitting.start()


def _shared(widths: Sequence[int], spare: int, shares: Sequence[int]) -> list[int]:
    """The widths with ``spare`` added in proportion to the shares, to the pixel."""
    total = sum(shares)
    if not total:
        return list(widths)
    grown = [width + spare * share // total for width, share in zip(widths, shares, strict=True)]
    grown[-1] += sum(widths) + spare - sum(grown)
    return grown
