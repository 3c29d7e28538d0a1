"""Planning the next meeting of a series: the few facts to fill in, beside what comes along by itself."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting_proposal_panel import MeetingProposalPanel
from desktop.ui.pages.new_meeting_form import NewMeetingForm
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow
from domain.changes import Change, Noun
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingService
    from desktop.services.register_service import RegisterService
    from desktop.services.series_service import SeriesService

_STACKED_BELOW_PX = 820
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NewMeetingPage(Pane):
    """``planned(UUID)`` comes after the change feed has told of the meeting; Enter plans it, Esc cancels."""

    planned = Signal(object)
    cancelled = Signal()
    series_requested = Signal()

    def __init__(
        self,
        meetings: "MeetingService",
        series: "SeriesService",
        register: "RegisterService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._meetings, self._series, self._register = meetings, series, register
        self._change_feed, self._theme_feed, self._today = change_feed, theme_feed, today
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def show_for(self, series_id: UUID | None, *, after: UUID | None = None) -> None:
        """Begin a new plan, for this series or for one that the user chooses here.

        Proposed is then the series of the meeting ``after``, else that of the newest meeting.
        """
        self._message.hide()
        self._form.begin_anew()
        self._offer_series(series_id or self._meetings.usual_series(after))
        self._form.begin_at(after_series=series_id is not None)
        self._form.focus_first(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Read the series anew; what the user has written stays."""
        self._offer_series(self._form.series_id())

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, self.tr("New meeting"))
        self._header.show_back()
        self._form = NewMeetingForm(self._theme_feed, self._today())
        self._message = InlineMessage(self._theme_feed, MessageKind.DANGER)
        self._message.hide()
        self._plan_button = push_button(self.tr("Plan the meeting"), self._theme_feed, look="primary")
        self._cancel_button = push_button(self.tr("Cancel"), self._theme_feed)
        self._proposal = MeetingProposalPanel(self._theme_feed)
        self._columns = StackingRow(self._theme_feed, _STACKED_BELOW_PX)
        self._scroll_area = QScrollArea()
        self._scroll_area.setAccessibleName(self.tr("What comes along"))
        self._scroll_area.setWidgetResizable(True)
        self._no_series = EmptyState(
            self._theme_feed,
            "layers",
            self.tr(
                "A meeting belongs to a series, from which it takes its agenda and those who are called. "
                "There is no series yet."
            ),
            self.tr("Create a series"),
        )
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        for widget in (self._plan_button, self._cancel_button):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        left = QWidget()
        form = QVBoxLayout(left)
        form.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        form.setSpacing(Space.CARD)
        form.addWidget(self._form)
        form.addWidget(self._message)
        form.addLayout(buttons)
        form.addStretch(1)
        self._columns.set_spacing(0)
        set_look(self._columns, "column", value=True)
        self._columns.add_part(left, 3)
        self._columns.add_part(self._proposal, 2)
        self._scroll_area.setWidget(self._columns)
        self._stack.addWidget(self._scroll_area)
        self._stack.addWidget(self._no_series)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._form.series_chosen.connect(self._show_proposal)
        self._plan_button.clicked.connect(self._plan)
        self._cancel_button.clicked.connect(self.cancelled)
        self._header.back_requested.connect(self.cancelled)
        self._no_series.button_clicked.connect(self.series_requested)
        self._change_feed.announced.connect(self._on_announced)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the first field."""
        super().focusInEvent(event)
        self._form.focus_first(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plans wherever one writes, Ctrl+Enter everywhere; on a button Enter does what it says."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ENTER and isinstance(focused, QAbstractButton) and not event.modifiers():
            focused.click()
        elif event.key() in _ENTER:
            self._plan()
        else:
            super().keyPressEvent(event)

    def _offer_series(self, chosen: UUID | None) -> None:
        series = self._series.list_all()
        self._stack.setCurrentWidget(self._scroll_area if series else self._no_series)
        self._form.set_series([(each.id, each.name) for each in series], chosen)
        if series:
            self._show_proposal()

    def _show_proposal(self) -> None:
        series_id = self._form.series_id()
        if series_id is None:
            return
        try:
            proposal = self._meetings.propose_next(series_id)
        except UserError as error:
            self._say(error)
            return
        self._form.show_proposal(proposal)
        parties = {party.id: party.name for party in self._register.show().parties}
        self._proposal.show_proposal(proposal, parties, self._today())

    def _plan(self) -> None:
        plan = self._form.plan()
        if plan is None:
            return
        self._message.hide()
        try:
            meeting = self._meetings.plan(
                plan.series_id,
                day=plan.day,
                start=plan.start,
                end=plan.end,
                place=plan.place,
                title=plan.title,
            )
        except UserError as error:
            self._say(error)
        else:
            self._change_feed.announce(Change(Noun.MEETING, (meeting.id,)))
            self.planned.emit(meeting.id)

    def _say(self, error: UserError) -> None:
        """Say what went wrong where it can be mended."""
        if error.problem is Problem.END_BEFORE_START:
            self._form.say_end_is_wrong(say(error))
        else:
            self._message.show_message(MessageKind.DANGER, say(error))
            self._message.show()

    def _on_announced(self, change: Change) -> None:
        if change.noun in {Noun.EVERYTHING, Noun.SERIES}:
            self.refresh()
