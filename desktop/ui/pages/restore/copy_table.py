"""The table of copies: which columns give way when it gets narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.table_models.copy_table_model import CopyColumn, CopyTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView

# What goes first when there is no room; the panel says it too.
_GIVING_WAY = (CopyColumn.SIZE, CopyColumn.AGE, CopyColumn.CHECKED)
_LEAST_PLACE_CHARACTERS = 12


class CopyTable(RecordTableView):
    def __init__(self, theme_feed: ThemeFeed, model: CopyTableModel, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Backups"))
        self.grow_column(CopyColumn.PLACE)
        theme_feed.follow(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self, _theme: object = None) -> None:
        """Each column as wide as its words; hide those for which there is no room."""
        widths = {column: self._width_of(column) for column in CopyColumn}
        hidden: set[CopyColumn] = set()
        for column in _GIVING_WAY:
            if sum(width for each, width in widths.items() if each not in hidden) > self.viewport().width():
                hidden.add(column)
        for column in CopyColumn:
            self.setColumnHidden(column, column in hidden)
            if column is not CopyColumn.PLACE:
                self.setColumnWidth(column, widths[column])

    def _width_of(self, column: CopyColumn) -> int:
        if column is CopyColumn.PLACE:
            return self.fontMetrics().averageCharWidth() * _LEAST_PLACE_CHARACTERS
        words = max(self.sizeHintForColumn(column), 0)
        return max(words, self.horizontalHeader().sectionSizeHint(column)) + Space.INSIDE
