"""Follow-ups over all series: what is late, what is due this week, what comes later; beside it the red thread of one.

It knows no other page: it says which item, point, measure or report one wants to see.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import full_day
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.follow_ups.calendar_desk import CalendarDesk
from desktop.ui.pages.follow_ups.filter_bar import FollowUpFilterBar
from desktop.ui.pages.follow_ups.follow_up_panel import FollowUpPanel
from desktop.ui.pages.follow_ups.list_delegate import FollowUpDelegate
from desktop.ui.pages.follow_ups.list_view import FollowUpListView
from desktop.ui.pages.follow_ups.list_words import spoken_row
from desktop.ui.pages.follow_ups.loose_view import LooseView
from desktop.ui.pages.follow_ups.row_actions import follow_up_actions
from desktop.ui.table_models.follow_up_list_model import FollowUpListModel, FollowUpRows
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.row_menu import RowActions, RowMenu
from domain.changes import Change, Noun
from domain.follow_up_list import FollowUpFilter, FollowUpGroup, FollowUpState, Grouping

if TYPE_CHECKING:
    from desktop.services.program import Services

_PANEL_PX, _LEAST_PANEL_PX, _WIDEST_PANEL_PX = 388, 312, 560
_STACKED_BELOW_PX = 860
_MOST_KEPT_ROWS = 1000
_OURS = {Noun.FOLLOW_UP, Noun.MEETING, Noun.SERIES, Noun.AGREEMENT, Noun.PLAN, Noun.POINT, Noun.REPORT,
         Noun.REGISTER, Noun.EVERYTHING}  # fmt: skip


class FollowUpsPage(Pane):
    """Wishes go out with the keys of what is wanted. ``show_record`` shows one follow-up, ``show_filtered`` some."""

    item_wanted = Signal(object, object)
    point_wanted = Signal(object)
    measure_wanted = Signal(object)
    report_wanted = Signal(object)
    point_agenda_wanted = Signal(object)
    agenda_wanted = Signal(object)
    meetings_wanted = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._services, self._change_feed = services, change_feed
        self._theme_feed, self._background = theme_feed, background
        self._is_stale = self._is_reading = False
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew; the chosen follow-up stays chosen, and in the panel, while it is there."""
        choices = self._services.follow_ups.choices()
        self._filters.set_choices(
            choices.series,
            [(group.key, group.title) for group in choices.parties if isinstance(group.key, UUID)],
            [
                (group.key, f"{group.letter}  {group.title}")
                for group in choices.areas
                if isinstance(group.key, UUID)
            ],
        )
        self._read_rows()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        self._panel.proof(sources)
        self._loose.proofing = sources

    def show_record(self, follow_up_id: UUID) -> None:
        """Show one follow-up in the panel, and in the list where it is among what is listed."""
        self._filters.show_list()
        self._show_part()
        self._choose_row(follow_up_id)
        self._open_panel(follow_up_id)

    def shown_keys(self) -> tuple[UUID, ...]:
        """The follow-up in the panel, for the way back here."""
        record_id = self._panel.record_id()
        return () if record_id is None or self._panel.isHidden() else (record_id,)

    def show_filtered(self, wanted: FollowUpFilter) -> None:
        """Narrow the list as another page asks."""
        self._filters.narrow(wanted)
        self._show_list()

    def show_loose(self) -> None:
        """Show the loose threads."""
        self._filters.choose_loose()
        self._show_part()

    def close_panel(self) -> None:
        self._panel.let_go()
        self._panel.hide()
        self._fit()

    def _build(self) -> None:
        today = self._services.office.today
        self._header = PageHeader(self._theme_feed, self.tr("Follow-ups"))
        self._filters = FollowUpFilterBar(self._theme_feed)
        self.calendar = CalendarDesk(
            self._services, self._background, self._theme_feed, lambda: self._filters.wanted().party_id
        )
        self._header.add_action(self.calendar.button)
        self._model = FollowUpListModel(lambda row: spoken_row(row, today()), self)
        self._list = FollowUpListView(
            self._theme_feed, self._model, FollowUpDelegate(self._theme_feed, today)
        )
        self._list.setAccessibleName(self.tr("Follow-ups"))
        self._none = EmptyState(self._theme_feed, "list-checks", "", self.tr("Go to the meetings"))
        self._loose = LooseView(self._services, self._change_feed, self._theme_feed, self._background)
        self._panel = FollowUpPanel(self._services, self._change_feed, self._theme_feed)
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)

    def _lay_out(self) -> None:
        for shown in (self._list, self._none, self._loose):
            self._stack.addWidget(shown)
        rows = QWidget()
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, 0)
        inside.addWidget(self._stack)
        self._splitter.addWidget(rows)
        self._splitter.addWidget(self._panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        self._rows = rows
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, Space.BETWEEN)
        bar.addWidget(self._filters)
        above = QVBoxLayout()
        above.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        above.setSpacing(Space.BETWEEN)
        above.addWidget(self.calendar)
        above.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(above)
        column.addWidget(hairline())
        column.addWidget(self._splitter, 1)
        self._panel.hide()
        self._theme_feed.follow(self._on_theme_changed)

    def _connect(self) -> None:
        self._filters.arranged.connect(self._show_list)
        self._filters.arranged.connect(self._list.scrollToTop)
        self._filters.filter_changed.connect(self._show_list)
        self._filters.loose_shown.connect(self._show_part)
        self._list.record_selected.connect(self._on_selected)
        self._list.record_opened.connect(self._on_opened)
        RowMenu(self._list, self._actions_at)
        self._none.button_clicked.connect(self._on_way_out)
        self._panel.closed.connect(self._on_panel_closed)
        self._loose.counted.connect(self._filters.set_loose_count)
        self._loose.follow_up_wanted.connect(self._on_report_wanted)
        self._connect_wishes()
        self._connect_keys()
        self._change_feed.announced.connect(self._on_announced)
        for view in (self._panel, self._loose):
            self._change_feed.taken_back.connect(view.forget_undo)

    def _connect_wishes(self) -> None:
        thread, loose = self._panel.thread_side, self._loose
        thread.follow_up_wanted.connect(self.show_record)
        thread.measure_wanted.connect(self.measure_wanted)
        thread.report_wanted.connect(self.report_wanted)
        loose.point_agenda_wanted.connect(self.point_agenda_wanted)
        loose.agenda_wanted.connect(self.agenda_wanted)
        for source in (thread, loose):
            source.item_wanted.connect(self.item_wanted)
            source.point_wanted.connect(self.point_wanted)

    def _connect_keys(self) -> None:
        for keys, act in (
            ("Ctrl+R", self._panel.write_report),
            ("Ctrl+D", self._panel.ask_for_date),
            ("Ctrl+Shift+K", self._panel.finish),
            ("Ctrl+Shift+H", self._panel.thread_side.focus_thread),
        ):
            QShortcut(QKeySequence(keys), self, partial(self._on_panel_key, act))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._filters.focus_first)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)

    # --- the list

    def _read_rows(self) -> None:
        self._is_stale = False
        self._show_list()
        self._loose.refresh()
        if not self._panel.refresh():
            self.close_panel()

    def _show_list(self) -> None:
        wanted, grouping = self._filters.wanted(), self._filters.grouping()
        groups = self._services.follow_ups.groups(wanted, grouping)
        self._is_reading = True
        chosen, scrolled_to = self._chosen_id(), self._list.verticalScrollBar().value()
        at_least = min(self._model.loaded(), _MOST_KEPT_ROWS)
        self._model.show_groups(groups, partial(self._read_group, wanted, grouping), at_least)
        self._is_reading = False
        if chosen is not None:
            self._choose_row(chosen)
        self._list.keep_scrolled(scrolled_to)
        self._show_extent(groups, wanted)
        self._show_part()

    def _chosen_id(self) -> UUID | None:
        """The follow-up in the panel, else that of the current row."""
        row = self._model.record_at(self._list.currentIndex())
        return self._panel.record_id() or (None if row is None else row.id)

    def _actions_at(self, index: QModelIndex) -> RowActions:
        row = self._model.record_at(index)
        return () if row is None else follow_up_actions(row, self._panel, self._on_panel_key)

    def _read_group(
        self, wanted: FollowUpFilter, grouping: Grouping, group: FollowUpGroup, cursor: Any
    ) -> FollowUpRows:
        page = self._services.follow_ups.list_page(wanted, cursor, grouping=grouping, group=group)
        return FollowUpRows(page.rows, page.after)

    def _show_extent(self, groups: list[FollowUpGroup], wanted: FollowUpFilter) -> None:
        """Say how many there are and how many are late, and why there is none."""
        count = sum(group.count for group in groups)
        is_open = wanted.state is FollowUpState.OPEN
        listed = self.tr("%n open", "", count) if is_open else self.tr("%n follow-up(s)", "", count)
        late = self._services.follow_ups.late_count(self._services.office.today())
        told = self.tr("{listed}, {late}").format(listed=listed, late=self.tr("%n late", "", late))
        self._header.set_fact(told if late and wanted == FollowUpFilter() else listed)
        self._none.set_text(self._why_none(wanted))
        is_any = wanted == FollowUpFilter()
        self._none.set_button_text(self.tr("Go to the meetings") if is_any else self.tr("Clear the filters"))

    def _on_way_out(self) -> None:
        """To where there is something: all of them, or the meetings at which they are agreed."""
        if self._filters.wanted() == FollowUpFilter():
            self.meetings_wanted.emit()
        else:
            self._filters.clear()

    def _why_none(self, wanted: FollowUpFilter) -> str:
        if wanted == FollowUpFilter():
            return self.tr(
                "Here every follow-up that is open will stand, late ones first. They are agreed at meetings, "
                "under the item they belong to."
            )
        if wanted == FollowUpFilter(state=FollowUpState.LATE):
            return " ".join(part for part in (self.tr("Nothing is late."), self._next_date()) if part)
        return self.tr("No follow-up is as you have chosen.")

    def _next_date(self) -> str:
        """When the next open one is due; empty where none has a date."""
        rows = self._services.follow_ups.list_page(FollowUpFilter()).rows
        due_on = next((row.due_on for row in rows if row.due_on is not None), None)
        if due_on is None:
            return ""
        day = full_day(due_on)
        return self.tr("The next date is {day}.").format(day=day[:1].lower() + day[1:])

    def _show_part(self) -> None:
        if self._filters.is_loose():
            self._stack.setCurrentWidget(self._loose)
            self.close_panel()
        else:
            self._stack.setCurrentWidget(self._list if self._model.rowCount() else self._none)

    # --- the panel

    def _on_selected(self, follow_up_id: UUID | None) -> None:
        """Beside the list the panel follows the row; where it takes the list's place one opens it by Enter."""
        if follow_up_id is not None and not self._is_reading and not self._is_narrow():
            self._open_panel(follow_up_id)

    def _on_opened(self, follow_up_id: UUID) -> None:
        self._open_panel(follow_up_id)
        self._panel.write_report()

    def _open_panel(self, follow_up_id: UUID) -> None:
        if follow_up_id == self._panel.record_id() and self._panel.isVisibleTo(self):
            return
        if not self._panel.show_record(follow_up_id):
            self.close_panel()
            return
        is_new = self._panel.isHidden()
        self._panel.show()
        self._fit()
        if is_new:
            side = round(_PANEL_PX * self._theme_feed.theme.width_scale)
            self._splitter.setSizes([max(1, self.width() - side), side])

    def _choose_row(self, follow_up_id: UUID) -> None:
        index = self._model.index_of(follow_up_id)
        if index.isValid():
            self._is_reading = True
            self._list.setCurrentIndex(index)
            self._is_reading = False

    def _on_panel_closed(self) -> None:
        self.close_panel()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_report_wanted(self, follow_up_id: UUID) -> None:
        self.show_record(follow_up_id)
        self._panel.write_report()

    def _on_panel_key(self, act: Any) -> None:
        """For the follow-up in the panel, or for the chosen row, which then comes there."""
        if self._panel.isHidden():
            row = self._model.record_at(self._list.currentIndex())
            if row is None or self._filters.is_loose():
                return
            self._open_panel(row.id)
        act()

    def _on_escape(self) -> None:
        """Close a form, then the panel, then let the filters go."""
        if self._loose.close_form() or self._panel.close_form():
            return
        if not self._panel.isHidden():
            self._on_panel_closed()
        elif not self._filters.is_loose():
            self._filters.clear()

    # --- Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to what is shown; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        if self._filters.is_loose():
            self._loose.focus_first()
        elif self._rows.isHidden():
            self._panel.write_report()
        else:
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._model.first_record())
            self._list.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _is_narrow(self) -> bool:
        return self.width() < _STACKED_BELOW_PX * self._theme_feed.theme.text_scale

    def _fit(self) -> None:
        """Where both have no room the panel takes the list's place."""
        has_room = self._panel.isHidden() or not self._is_narrow()
        self._rows.setVisible(has_room)
        self._bar.setVisible(has_room)
        beside = round(_WIDEST_PANEL_PX * self._theme_feed.theme.width_scale)
        widest = self.width() if self._is_narrow() else beside
        self._panel.setMaximumWidth(max(widest, _LEAST_PANEL_PX))

    def _on_theme_changed(self, _theme: Any) -> None:
        scale = self._theme_feed.theme.width_scale
        self._panel.setMinimumWidth(round(_LEAST_PANEL_PX * min(scale, 1.5)))
        self._fit()

    def _on_announced(self, change: Change) -> None:
        if change.noun not in _OURS:
            return
        if not self.isVisible():
            self._is_stale = True
        elif change.noun is Noun.FOLLOW_UP:
            self._read_rows()  # what the list can be narrowed to is as it was
        else:
            self.refresh()
