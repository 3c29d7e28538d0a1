"""The table that shows the list of meetings: how wide its columns are, and which give way when it gets narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.table_models.meeting_table_model import MeetingColumn, MeetingTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.words import state_words
from domain.meetings import MeetingState

_COUNTS = (MeetingColumn.ITEMS, MeetingColumn.POINTS, MeetingColumn.FOLLOW_UPS)
_LEAST_NAME_CHARACTERS = 40


class MeetingTable(RecordTableView):
    """Numbers give way, the last first, before the names of meetings get too narrow to read."""

    def __init__(
        self, theme_feed: ThemeFeed, model: MeetingTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, parent)
        self.setModel(model)
        self.grow_column(MeetingColumn.MEETING)
        theme_feed.follow(self._on_text_size_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        widths = self._needed_widths()
        left = self.viewport().width()
        for column in (MeetingColumn.DAY, MeetingColumn.MEETING, MeetingColumn.STATE, *_COUNTS):
            left -= widths[column]
            self.setColumnHidden(column, column in _COUNTS and left < 0)
            if column is not MeetingColumn.MEETING:
                self.setColumnWidth(column, widths[column])

    def _needed_widths(self) -> dict[MeetingColumn, int]:
        """What each column needs; the name of a meeting gets the rest besides."""
        metrics = self.fontMetrics()
        needed = {
            column: metrics.horizontalAdvance(self.model().headerData(column, Qt.Orientation.Horizontal))
            for column in _COUNTS
        }
        words = max(
            metrics.horizontalAdvance(state_words(state, is_corrected=state.is_locked))
            for state in MeetingState
        )
        needed[MeetingColumn.STATE] = words + self.iconSize().width() + Space.INSIDE
        needed[MeetingColumn.DAY] = metrics.horizontalAdvance("2026-12-30")
        needed[MeetingColumn.MEETING] = metrics.averageCharWidth() * _LEAST_NAME_CHARACTERS
        return {column: width + Space.PAGE for column, width in needed.items()}

    def _on_text_size_changed(self, theme: Theme) -> None:
        side = theme.heights.row_icon
        self.setIconSize(QSize(side, side))
        self._fit_columns()
