"""A short table of rows in an order of their own: says what the keys ask for, changes nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableWidget, QWidget

from desktop.ui.theme import Theme, ThemeFeed

_MOST_ROWS_SHOWN = 10
_FEWEST_ROWS_SHOWN = 2
_Key = Qt.Key


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
        theme_feed.follow(self._on_text_size_changed)

    def sizeHint(self) -> QSize:
        rows = min(max(self.rowCount(), _FEWEST_ROWS_SHOWN), _MOST_ROWS_SHOWN)
        height = self.horizontalHeader().sizeHint().height() + rows * self._theme_feed.theme.heights.table_row
        return QSize(super().sizeHint().width(), height)

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
