"""The table of meetings: what has been and what is planned, newest first, found by series, year, state and words.

It knows no other page: it says which meeting was opened, and hears from the change feed what became of it.
"""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting_filter_bar import MeetingFilterBar
from desktop.ui.pages.meeting_table import MeetingTable
from desktop.ui.table_models.meeting_table_model import MeetingRows, MeetingTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.meetings import MeetingFilter

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingService
    from desktop.services.series_service import SeriesService


class MeetingsPage(Pane):
    """``meeting_opened(UUID)`` comes for Enter and double click. The window binds Ctrl+N, which the button shows."""

    meeting_opened = Signal(object)
    new_meeting_requested = Signal()
    series_requested = Signal()

    def __init__(
        self,
        meetings: "MeetingService",
        series: "SeriesService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._meetings, self._series = meetings, series
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._wanted = MeetingFilter()
        self._changed_ids: set[UUID] = set()
        self._is_stale = False
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew; the chosen meeting stays chosen when it is still there."""
        self._is_stale = False
        self._changed_ids.clear()
        self._filters.set_series([(series.id, series.name) for series in self._series.list_all()])
        self._filters.set_years(self._meetings.years())
        self._show_wanted(self._filters.wanted())

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, self.tr("Meetings"))
        self._series_button = push_button(self.tr("Series"), self._theme_feed)
        keys = QKeySequence(QKeySequence.StandardKey.New)
        new_meeting = self.tr("New meeting")
        self._new_button = push_button(
            f"{new_meeting}   {keys.toString(QKeySequence.SequenceFormat.NativeText)}",
            self._theme_feed,
            look="primary",
            icon_name="plus",
        )
        self._new_button.setAccessibleName(new_meeting)
        self._filters = MeetingFilterBar(self._theme_feed)
        self._model = MeetingTableModel(self._theme_feed, self)
        self._table = MeetingTable(self._theme_feed, self._model)
        self._table.setAccessibleName(self.tr("Meetings"))
        self._none_yet = EmptyState(
            self._theme_feed,
            "calendar-days",
            self.tr(
                "Here all meetings will stand, newest first. No meeting has been planned yet: "
                "plan the first one, and agenda and attendance come along from its series."
            ),
            self.tr("Plan a meeting"),
        )
        self._no_hits = EmptyState(self._theme_feed, "search", "", self.tr("Clear the filters"))
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        self._header.add_action(self._series_button)
        self._header.add_action(self._new_button)
        for shown in (self._table, self._none_yet, self._no_hits):
            self._stack.addWidget(shown)
        bar = QVBoxLayout()
        bar.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.BETWEEN)
        bar.addWidget(self._filters)
        rows = QVBoxLayout()
        rows.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        rows.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(bar)
        column.addLayout(rows, 1)

    def _connect(self) -> None:
        self._table.record_opened.connect(self.meeting_opened)
        self._filters.filter_changed.connect(self._show_wanted)
        self._new_button.clicked.connect(self.new_meeting_requested)
        self._none_yet.button_clicked.connect(self.new_meeting_requested)
        self._series_button.clicked.connect(self.series_requested)
        self._no_hits.button_clicked.connect(self._filters.clear)
        self._change_feed.announced.connect(self._on_announced)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._filters.focus_search)
        QShortcut(Qt.Key.Key_Escape, self).activated.connect(self._filters.clear)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to what is shown; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        shown = self._stack.currentWidget()
        (self._table if shown is self._table else self._new_button).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _show_wanted(self, wanted: MeetingFilter) -> None:
        chosen = self._model.record_at(self._table.currentIndex())
        self._wanted = wanted
        self._model.set_source(self._read_page)
        if chosen is not None:
            self._table.setCurrentIndex(self._model.index_of(chosen.id))
        self._show_extent()

    def _read_page(self, cursor: Any) -> MeetingRows:
        page = self._meetings.list_page(self._wanted, cursor)
        return MeetingRows(page.rows, page.after)

    def _show_extent(self) -> None:
        """Say how many there are, and what stands in the table's place when there is none."""
        total = self._meetings.count(MeetingFilter())
        hits = total if self._wanted == MeetingFilter() else self._meetings.count(self._wanted)
        if total == hits:
            fact = self.tr("%n meeting(s)", "", total)
        else:
            fact = self.tr("{hits} of %n meeting(s)", "", total).format(hits=hits)
        self._header.set_fact(fact if total else "")
        self._filters.setVisible(total > 0)
        if hits:
            self._stack.setCurrentWidget(self._table)
        else:
            self._no_hits.set_text(self._why_no_hits())
            self._stack.setCurrentWidget(self._no_hits if total else self._none_yet)

    def _why_no_hits(self) -> str:
        if self._wanted.text:
            return self.tr("No hits for “{text}” among the meetings you have chosen.").format(
                text=self._wanted.text
            )
        return self.tr("No meeting is as you have chosen.")

    def _on_announced(self, change: Change) -> None:
        if change.noun is Noun.MEETING:
            self._changed_ids.update(change.ids)
        elif change.noun in {Noun.EVERYTHING, Noun.SERIES}:
            self._is_stale = True
        else:
            return
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Bring in what was announced; it waits while the page is hidden, for others write minutes then."""
        if self._is_stale:
            self.refresh()
        elif self._changed_ids:
            for meeting_id in self._changed_ids:
                self._show_meeting(meeting_id)
            self._changed_ids.clear()
            self._filters.set_years(self._meetings.years())
            self._show_extent()

    def _show_meeting(self, meeting_id: UUID) -> None:
        summary = self._meetings.summary(meeting_id, self._wanted)
        if summary is None:
            self._model.remove(meeting_id)
        else:
            self._model.upsert(summary)
