"""A short table of rows in an order of their own: says what the keys ask for, changes nothing itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QMetaMethod, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableWidget, QWidget

from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.row_dragging import RowDragging
from desktop.ui.widgets.row_menu import RowAction, RowMenu

_MOST_ROWS_SHOWN = 10
_FEWEST_ROWS_SHOWN = 2
_Key = Qt.Key
_BRINGS_BACK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Z)


class ArrangedTable(QTableWidget):
    """Ctrl+Up and Ctrl+Down move, Delete removes, Ctrl+Z brings back, F2 renames. As high as its rows, up to ten."""

    move_wanted = Signal(int)
    remove_wanted = Signal()
    restore_wanted = Signal()
    rename_wanted = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, titles: Sequence[str], growing_column: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(0, len(titles), parent)
        self._theme_feed = theme_feed
        self.can_restore = False
        self.setHorizontalHeaderLabels(titles)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set_headers(growing_column)
        RowMenu(self, self._actions_at)
        RowDragging(self, theme_feed).row_moved.connect(self._on_dragged)
        theme_feed.follow(self._on_text_size_changed)

    def sizeHint(self) -> QSize:
        rows = min(max(self.rowCount(), _FEWEST_ROWS_SHOWN), _MOST_ROWS_SHOWN)
        height = self.horizontalHeader().sizeHint().height() + rows * self._theme_feed.theme.heights.table_row
        return QSize(super().sizeHint().width(), height)

    def event(self, event: QEvent) -> bool:
        """While a removed row can come back Ctrl+Z is the list's, else the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.can_restore:
            event.setAccepted(event.keyCombination() == _BRINGS_BACK)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in {_Key.Key_Up, _Key.Key_Down}:
            self.move_wanted.emit(-1 if event.key() == _Key.Key_Up else 1)
        elif with_control and event.key() == _Key.Key_Z:
            self.restore_wanted.emit()
        elif event.key() == _Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() == _Key.Key_F2:
            self.rename_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        """The menu's twins of the keys; a right click has chosen the row."""
        place, last = index.row(), self.rowCount() - 1
        up, down = partial(self.move_wanted.emit, -1), partial(self.move_wanted.emit, 1)
        renaming = RowAction(words=self.tr("Rename"), keys="F2", do=self.rename_wanted.emit)
        return [
            *([renaming] if self.isSignalConnected(QMetaMethod.fromSignal(self.rename_wanted)) else []),
            RowAction(words=self.tr("Move up"), keys="Ctrl+Up", do=up, is_on=place > 0),
            RowAction(words=self.tr("Move down"), keys="Ctrl+Down", do=down, is_on=place < last),
            None,
            RowAction(words=self.tr("Remove"), keys="Delete", do=self.remove_wanted.emit),
        ]

    def _on_dragged(self, row: int, target: int) -> None:
        self.move_wanted.emit(target - row)

    def _set_headers(self, growing_column: int) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(growing_column, QHeaderView.ResizeMode.Stretch)

    def _on_text_size_changed(self, theme: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.heights.table_row)
        self.updateGeometry()
