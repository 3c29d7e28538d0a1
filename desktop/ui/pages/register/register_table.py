"""The table of a register: the name takes what the other columns leave, and the last of them give way where it is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.table_models.register_table_model import RegisterTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView

_LEAST_NAME_CHARACTERS = 18


class RegisterTable(RecordTableView):
    """``characters`` is how wide each column after the name is."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        model: RegisterTableModel,
        characters: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, parent)
        self._characters = characters
        self.setModel(model)
        self.grow_column(0)
        theme_feed.follow(self._on_text_size_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        left = self.viewport().width() - character * _LEAST_NAME_CHARACTERS
        for column, characters in enumerate(self._characters, 1):
            width = character * characters + Space.PAGE
            left -= width
            self.setColumnHidden(column, left < 0)
            self.setColumnWidth(column, width)

    def _on_text_size_changed(self, theme: Theme) -> None:
        side = theme.heights.row_icon
        self.setIconSize(QSize(side, side))
        self._fit_columns()
