"""Which documents a request is about: meetings found by series, year, state and words; a picture, a list of follow-ups."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.meeting_filter_bar import MeetingFilterBar
from desktop.ui.pages.meeting_table import MeetingTable
from desktop.ui.table_models.meeting_table_model import MeetingRows, MeetingTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.menu import Menu
from domain.meetings import MeetingFilter

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingService
    from desktop.services.series_service import SeriesService


class DocumentChooser(QWidget):
    """``meeting_chosen(UUID)`` for each that is added; it stays until somebody is done."""

    meeting_chosen = Signal(object)
    picture_chosen = Signal()
    follow_ups_chosen = Signal()
    done = Signal()

    def __init__(
        self,
        meetings: "MeetingService",
        series: "SeriesService",
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meetings, self._series, self._theme_feed = meetings, series, theme_feed
        self._wanted = MeetingFilter()
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read what there is to choose from."""
        self._filters.set_series([(series.id, series.name) for series in self._series.list_all()])
        self._filters.set_years(self._meetings.years())
        self._show_wanted(self._filters.wanted())

    def focus_meetings(self) -> None:
        self._table.setFocus()
        if not self._table.currentIndex().isValid():
            self._table.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        feed = self._theme_feed
        self._title = text_label(self.tr("Which documents?"), "section")
        self._help = text_label(
            self.tr("Press Enter to add a meeting. A draft is a public record only if it has been sent out."),
            "quiet",
            wraps=True,
        )
        self._filters = MeetingFilterBar(feed)
        self._model = MeetingTableModel(feed, self)
        self._table = MeetingTable(feed, self._model)
        self._table.setAccessibleName(self.tr("Meetings"))
        self._add = push_button(self.tr("Add the &meeting"), feed)
        self._others = push_button(self.tr("&Other documents"), feed)
        self._menu = Menu(self._others)
        self._picture = self._menu.addAction(self.tr("The latest situation picture"))
        self._follow_ups = self._menu.addAction(self.tr("The list of follow-ups, of all parties"))
        self._others.setMenu(self._menu)
        self._done = push_button(self.tr("&Done"), feed)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        buttons.addWidget(self._add)
        buttons.addWidget(self._others)
        buttons.addStretch(1)
        buttons.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.CARD)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addWidget(self._filters)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._filters.filter_changed.connect(self._show_wanted)
        self._table.record_opened.connect(self.meeting_chosen)
        self._add.clicked.connect(self._on_add)
        self._picture.triggered.connect(self.picture_chosen)
        self._follow_ups.triggered.connect(self.follow_ups_chosen)
        self._done.clicked.connect(self.done)

    def _show_wanted(self, wanted: MeetingFilter) -> None:
        self._wanted = wanted
        self._model.set_source(self._read_page)

    def _read_page(self, cursor: Any) -> MeetingRows:
        page = self._meetings.list_page(self._wanted, cursor)
        return MeetingRows(page.rows, page.after)

    def _on_add(self) -> None:
        row = self._model.record_at(self._table.currentIndex())
        if row is not None:
            meeting_id: UUID = row.id
            self.meeting_chosen.emit(meeting_id)
