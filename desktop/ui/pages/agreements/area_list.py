"""The priority areas of an agreement: tag, title, and how much work there is in each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from desktop.ui.table_models.record_table_model import Column, RecordTableModel
from desktop.ui.theme import REGULAR, Theme, ThemeFeed
from desktop.ui.widgets.painted_list import RecordList
from desktop.ui.widgets.row_dragging import RowDragging
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowMenu, copy_words
from desktop.ui.widgets.two_line_delegate import TwoLineDelegate, TwoLines


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """``detail`` is the line under the title."""

    id: UUID
    letter: str
    colour: int
    title: str
    detail: str


class AreaListModel(RecordTableModel[AreaRow]):
    """One column; screen readers hear both lines."""

    def columns(self) -> Sequence[Column[AreaRow]]:
        return (
            Column(title="", show=lambda row: row.title, tool_tip=lambda row: row.title, accessible=_spoken),
        )


class AreaList(RecordList[AreaRow]):
    """Ctrl+Up and Ctrl+Down move the area. ``row_in_sight(QRect)`` is where a chosen row lies, to be brought into view."""

    row_in_sight = Signal(object)
    move_wanted = Signal(int)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        delegate = TwoLineDelegate(theme_feed, _lines, weight=REGULAR)
        super().__init__(theme_feed, AreaListModel(), delegate, ground="sunken", parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.row_chosen.connect(self._on_chosen)
        RowMenu(self, self._actions_at)
        RowDragging(self, theme_feed).row_moved.connect(self._on_dragged)

    def show_rows(self, rows: Sequence[AreaRow]) -> None:
        super().show_rows(rows)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows: the column it stands in scrolls."""
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
        return QSize(super().sizeHint().width(), self._records.rowCount() * row.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        """The menu's twins of the keys; a right click has chosen the area."""
        place, last = index.row(), self._records.rowCount() - 1
        up, down = partial(self.move_wanted.emit, -1), partial(self.move_wanted.emit, 1)
        return [
            RowAction(words=self.tr("Open"), keys="Return", do=partial(self.open_row, index)),
            None,
            RowAction(words=self.tr("Move up"), keys="Ctrl+Up", do=up, is_on=place > 0),
            RowAction(words=self.tr("Move down"), keys="Ctrl+Down", do=down, is_on=place < last),
            None,
            RowAction(
                words=self.tr("Copy the name"), keys=COPY_KEYS, do=partial(copy_words, str(index.data()))
            ),
        ]

    def _on_chosen(self) -> None:
        self.row_in_sight.emit(self.visualRect(self.currentIndex()))

    def _on_dragged(self, row: int, target: int) -> None:
        self.move_wanted.emit(target - row)

    def _on_text_size_changed(self, theme: Theme) -> None:
        super()._on_text_size_changed(theme)
        self.updateGeometry()


def _lines(row: AreaRow) -> TwoLines:
    return TwoLines(upper=row.title, lower=row.detail, letter=row.letter, colour=row.colour)


def _spoken(row: AreaRow) -> str:
    return f"{row.title}, {row.detail}"
