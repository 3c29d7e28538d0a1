"""The table of rules: the record's name takes what the other columns leave; the decision gives way first."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.table_models.rule_table_model import RuleTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView

_NAME_CHARACTERS, _RULE_CHARACTERS, _DECISION_CHARACTERS = 26, 24, 22


class RuleTable(RecordTableView):
    def __init__(self, theme_feed: ThemeFeed, model: RuleTableModel, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self.setModel(model)
        self.grow_column(0)
        theme_feed.follow(self._on_text_size_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        left = self.viewport().width() - character * _NAME_CHARACTERS
        for column, characters in ((1, _RULE_CHARACTERS), (2, _DECISION_CHARACTERS)):
            width = character * characters + Space.PAGE
            left -= width
            self.setColumnHidden(column, left < 0)
            self.setColumnWidth(column, width)

    def _on_text_size_changed(self, theme: Theme) -> None:
        side = theme.heights.row_icon
        self.setIconSize(QSize(side, side))
        self._fit_columns()
