"""Edits rows that stand in an order: move, remove, bring back. Knows no kind of row; its subclasses do."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.ui.pages.series.arranged_table import ArrangedTable
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel

RowT = TypeVar("RowT")


class ArrangedRowsEditor(QWidget, Generic[RowT]):
    """``edited`` comes for the user's edits only. What is removed can be brought back until other rows are shown.

    A subclass says what its columns are called, fills the cells of a row, and adds its own buttons and its way
    to add a row.
    """

    edited = Signal()
    growing_column = 1

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._rows: list[RowT] = []
        self._removed: list[tuple[int, RowT]] = []
        self._build()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        raise NotImplementedError

    def column_titles(self) -> Sequence[str]:
        raise NotImplementedError

    def keys_hint(self) -> str:
        """Return what the keys do, in a line under the rows."""
        raise NotImplementedError

    def removed_words(self, row: RowT) -> str:
        raise NotImplementedError

    def cells(self, row: RowT, number: int) -> Sequence[QTableWidgetItem]:
        """Return the cells of a row, one for each column; numbers start at 1."""
        raise NotImplementedError

    def rows(self) -> tuple[RowT, ...]:
        return tuple(self._rows)

    def show_rows(self, rows: Iterable[RowT]) -> None:
        """Show other rows, without a signal."""
        self._rows = list(rows)
        self._removed.clear()
        self._table.can_restore = False
        self._message.hide()
        self._render(0)

    def current_row(self) -> RowT | None:
        place = self._current_place()
        return self._rows[place] if place >= 0 else None

    def replace_current(self, row: RowT) -> None:
        """Put a row in the place of the chosen one, as an edit."""
        place = self._current_place()
        self._rows[place] = row
        self._render(place)
        self.edited.emit()

    def append(self, row: RowT) -> None:
        """Add a row at the end and choose it, as an edit."""
        self._rows.append(row)
        self._render(len(self._rows) - 1)
        self.edited.emit()

    def choose_place(self, place: int) -> None:
        self._table.setCurrentCell(place, self.growing_column)

    def on_rows_shown(self) -> None:
        """Bring what depends on the rows or the chosen one up to date; called after each change."""

    def _build(self) -> None:
        self._section = SectionLabel(self.title(), "section")
        self._table = ArrangedTable(self._theme_feed, self.column_titles(), self.growing_column)
        self._table.setAccessibleName(self.title())
        self._table.setAccessibleDescription(self.keys_hint())
        self._up = IconButton(self._theme_feed, "chevron-up", self.tr("Move up"), framed=True)
        self._down = IconButton(self._theme_feed, "chevron-down", self.tr("Move down"), framed=True)
        self._remove = IconButton(self._theme_feed, "trash-2", self.tr("Remove"), framed=True)
        self._message = RemovedMessage(self._theme_feed)
        self._tools = QHBoxLayout()
        self._adding = QVBoxLayout()

    def _lay_out(self) -> None:
        self._tools.setSpacing(Space.INSIDE)
        for button in (self._up, self._down, self._remove):
            self._tools.addWidget(button)
        self._tools.addStretch(1)
        self._adding.setSpacing(Space.INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._section)
        column.addWidget(self._table)
        column.addWidget(self._message)
        column.addLayout(self._tools)
        column.addWidget(text_label(self.keys_hint(), "secondary", wraps=True))
        column.addLayout(self._adding)

    def _connect(self) -> None:
        self._table.move_wanted.connect(self._on_move_wanted)
        self._table.remove_wanted.connect(self._on_remove_wanted)
        self._table.restore_wanted.connect(self._on_restore_wanted)
        self._table.currentCellChanged.connect(self.on_rows_shown)
        self._message.undo_requested.connect(self._on_restore_wanted)
        self._up.clicked.connect(self._on_up_clicked)
        self._down.clicked.connect(self._on_down_clicked)
        self._remove.clicked.connect(self._on_remove_wanted)

    def _current_place(self) -> int:
        return self._table.currentRow()

    def _render(self, current: int) -> None:
        """Write all rows anew; they are few."""
        with QSignalBlocker(self._table):
            self._table.setRowCount(len(self._rows))
            for place, row in enumerate(self._rows):
                for column, cell in enumerate(self.cells(row, place + 1)):
                    self._table.setItem(place, column, cell)
            self.choose_place(min(current, len(self._rows) - 1))
        self._table.updateGeometry()
        self._section.set_count(len(self._rows))
        for button in (self._up, self._down, self._remove):
            button.setEnabled(bool(self._rows))
        self.on_rows_shown()

    def _on_up_clicked(self) -> None:
        self._on_move_wanted(-1)

    def _on_down_clicked(self) -> None:
        self._on_move_wanted(1)

    def _on_move_wanted(self, step: int) -> None:
        place = self._current_place()
        target = place + step
        if place < 0 or not 0 <= target < len(self._rows):
            return
        self._rows.insert(target, self._rows.pop(place))
        self._render(target)
        self.edited.emit()

    def _on_remove_wanted(self) -> None:
        place = self._current_place()
        if place < 0:
            return
        row = self._rows.pop(place)
        self._removed.append((place, row))
        self._table.can_restore = True
        self._render(place)
        self._message.show_removed(self.removed_words(row))
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _on_restore_wanted(self) -> None:
        if not self._removed:
            return
        place, row = self._removed.pop()
        self._table.can_restore = bool(self._removed)
        self._rows.insert(min(place, len(self._rows)), row)
        self._render(place)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._message.hide()
        self.edited.emit()
