"""The table of meetings: what has been and what is planned, newest first, and beside it the one that is chosen.

It knows no other page: it says which meeting was opened, and hears from the change feed what became of it.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting_filter_bar import MeetingFilterBar
from desktop.ui.pages.meeting_table import MeetingTable
from desktop.ui.pages.meetings.meeting_panel import MeetingPanel
from desktop.ui.pages.reference_words import meeting_reference
from desktop.ui.table_models.meeting_table_model import MeetingRows, MeetingTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.list_and_panel import ListAndPanel
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, copy_words
from domain.changes import Change, Noun
from domain.meetings import MeetingFilter

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingService
    from desktop.services.series_service import SeriesService


_MOST_KEPT_ROWS = 1000


class MeetingsPage(Pane):
    """``meeting_opened(UUID)`` comes for Enter and double click. The window binds Ctrl+N, which the button shows."""

    meeting_opened = Signal(object)
    minutes_wanted = Signal(object)
    item_wanted = Signal(object, object)
    follow_up_wanted = Signal(object)
    meeting_of_series_wanted = Signal(object)
    new_meeting_requested = Signal()
    series_requested = Signal()

    def __init__(
        self,
        meetings: "MeetingService",
        series: "SeriesService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._meetings, self._series, self._today = meetings, series, today
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
        self._panel = MeetingPanel(self._meetings, self._theme_feed, self._today)
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
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.BETWEEN)
        bar.addWidget(self._filters)
        rows = QWidget()
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        inside.addWidget(self._stack)
        self._panes = ListAndPanel(rows, self._panel, self._theme_feed)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._bar)
        column.addWidget(hairline())
        column.addWidget(self._panes, 1)

    def _connect(self) -> None:
        self._table.record_opened.connect(self.meeting_opened)
        self._table.record_selected.connect(self._on_selected)
        self._panel.meeting_wanted.connect(self.meeting_opened)
        self._panel.minutes_wanted.connect(self.minutes_wanted)
        self._panel.item_wanted.connect(self.item_wanted)
        self._panel.follow_up_wanted.connect(self.follow_up_wanted)
        self._panel.closed.connect(self._close_panel)
        self._filters.filter_changed.connect(self._show_wanted)
        self._new_button.clicked.connect(self.new_meeting_requested)
        self._none_yet.button_clicked.connect(self.new_meeting_requested)
        self._series_button.clicked.connect(self.series_requested)
        self._no_hits.button_clicked.connect(self._filters.clear)
        self._change_feed.announced.connect(self._on_announced)
        self._table.offer(self._actions_at)
        for keys, slot in (
            ("Ctrl+F", self._filters.focus_search),
            ("Ctrl+P", self._on_paper),
            ("Alt+Return", self._show_panel),
            ("Esc", self._on_escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to what is shown; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        if self._stack.currentWidget() is self._none_yet:
            self._none_yet.focus_button(event.reason())
        elif self._stack.currentWidget() is self._no_hits:
            self._no_hits.focus_button(event.reason())
        elif self._panes.is_open() and self._panes.is_narrow():
            self._panel.focus_first()
        else:
            if not self._table.currentIndex().isValid():
                self._table.setCurrentIndex(self._model.index(0, 0))
            self._table.setFocus(event.reason())
            self._table.scrollTo(self._table.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _show_wanted(self, wanted: MeetingFilter) -> None:
        """Read the rows of a filter; the same filter again keeps the chosen row and where the list was scrolled."""
        if wanted == self._wanted:
            at_least = min(self._model.rowCount(), _MOST_KEPT_ROWS)
            with self._table.keeping_place():
                self._model.set_source(self._read_page, at_least=at_least)
        else:
            chosen, self._wanted = self._table.chosen_id(), wanted
            self._model.set_source(self._read_page)
            if chosen is None or not self._table.choose(chosen):
                self._panes.close_panel()
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
        self._bar.setVisible(total > 0)
        self._new_button.setVisible(total > 0)  # without meetings the same is offered where they will stand
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

    # --- the panel

    def _on_selected(self, meeting_id: UUID | None) -> None:
        """Beside the list the panel follows the row; where it takes the list's place one asks for it."""
        if meeting_id is None:
            self._panes.close_panel()
        elif self._panes.is_open() or not self._panes.is_narrow():
            self._show_panel()

    def _show_panel(self) -> None:
        summary = self._model.record_at(self._table.currentIndex())
        if summary is not None and self._stack.currentWidget() is self._table:
            self._panel.show_meeting(summary)
            self._panes.open_panel()
            if self._panes.is_narrow():
                self._panel.focus_first()

    def _close_panel(self) -> None:
        self._panes.close_panel()
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_paper(self) -> None:
        chosen = self._table.chosen_id()
        if chosen is not None:
            self.minutes_wanted.emit(chosen)

    def _on_escape(self) -> None:
        """Close the panel, then let the filters go."""
        if self._panes.is_open():
            self._close_panel()
        else:
            self._filters.clear()

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        meeting = self._model.record_at(index)
        if meeting is None:
            return []
        reference = meeting_reference(meeting.title or meeting.series, meeting.day)
        return [
            RowAction(words=self.tr("Open"), keys="Return", do=partial(self.meeting_opened.emit, meeting.id)),
            RowAction(words=self.tr("Show beside the list"), keys="Alt+Return", do=self._show_panel),
            RowAction(words=self.tr("Preview"), keys="Ctrl+P", do=self._on_paper),
            None,
            RowAction(
                words=self.tr("Plan the next meeting of the series …"),
                do=partial(self.meeting_of_series_wanted.emit, meeting.series_id),
            ),
            RowAction(words=self.tr("Copy the reference"), keys=COPY_KEYS, do=partial(copy_words, reference)),
        ]

    # --- what others do

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
            if self._panes.is_open() and self._panel.meeting_id == meeting_id:
                self._panel.show_meeting(summary)
