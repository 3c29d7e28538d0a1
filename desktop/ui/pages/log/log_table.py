"""The table that shows the log: how wide its columns are, which give way when it gets narrow, and its links."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.services.log_words import KINDS, action_word, kind_word
from desktop.ui.saying import language
from desktop.ui.table_models.log_table_model import LogColumn, LogTableModel, is_link
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.row_menu import RowAction
from domain.audit import AuditAction

_LEAST_WHICH_CHARACTERS = 22
_WHO_CHARACTERS = 18
_DETAIL_CHARACTERS = 26
# What goes first when there is no room: each can be filtered by, and the file has them all.
_GIVING_WAY = (LogColumn.DETAIL, LogColumn.WHO)
_GETTING_SHORTER = (LogColumn.EVENT, LogColumn.WHAT)
_LEAST_WORD_CHARACTERS = 16


class LogTable(RecordTableView):
    """``link_wanted(LogRow)`` for Enter, a double click, or a click on what looks like a link."""

    link_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, model: LogTableModel, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self._rows = model
        self.setModel(model)
        self.grow_column(LogColumn.WHICH)
        self.clicked.connect(self._on_clicked)
        self.record_opened.connect(self._on_record_opened)
        self.offer(self._log_actions)
        theme_feed.follow(self._fit_columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _log_actions(self, index: QModelIndex) -> list[RowAction | None]:
        """Only what can be shown is offered to be opened."""
        row = self._rows.record_at(index)
        opening, copying = self.plain_actions(index)
        return [opening, copying] if row is not None and is_link(row) else [copying]

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == LogColumn.WHICH:
            self._follow(index)

    def _on_record_opened(self, number: int) -> None:
        self._follow(self._rows.index_of(number))

    def _follow(self, index: QModelIndex) -> None:
        row = self._rows.record_at(index)
        if row is not None and is_link(row):
            self.link_wanted.emit(row)

    def _fit_columns(self, _theme: object = None) -> None:
        widths = self._needed_widths()
        hidden: set[LogColumn] = set()
        for column in _GIVING_WAY:
            if sum(widths[each] for each in LogColumn if each not in hidden) > self.viewport().width():
                hidden.add(column)
        if sum(widths[each] for each in LogColumn if each not in hidden) > self.viewport().width():
            shortest = self.fontMetrics().averageCharWidth() * _LEAST_WORD_CHARACTERS
            widths.update(dict.fromkeys(_GETTING_SHORTER, shortest))
        for column in LogColumn:
            self.setColumnHidden(column, column in hidden)
            if column is not LogColumn.WHICH:
                self.setColumnWidth(column, widths[column])

    def _needed_widths(self) -> dict[LogColumn, int]:
        """What each column needs; the name of the thing gets the rest besides."""
        metrics, spoken = self.fontMetrics(), language()
        character = metrics.averageCharWidth()
        events = (action_word(action, spoken) for action in AuditAction)
        kinds = (kind_word(kind, spoken) for kind in KINDS)
        needed = {
            LogColumn.TIME: metrics.horizontalAdvance("2026-12-30 00.00"),
            LogColumn.WHO: character * _WHO_CHARACTERS,
            LogColumn.EVENT: max(map(metrics.horizontalAdvance, events)),
            LogColumn.WHAT: max(map(metrics.horizontalAdvance, kinds)),
            LogColumn.WHICH: character * _LEAST_WHICH_CHARACTERS,
            LogColumn.DETAIL: character * _DETAIL_CHARACTERS,
        }
        return {column: width + Space.PAGE for column, width in needed.items()}
