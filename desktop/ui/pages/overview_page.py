"""The start page: what to do now, how each area stands, the next meeting. Only what is true today.

It is painted before its numbers are known; they are read in the background, when it is shown and something has changed.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import full_day
from desktop.ui.pages.guide.guide_desk import GuideDesk
from desktop.ui.pages.overview.news_desk import NewsDesk
from desktop.ui.preferences import Preferences
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.calendar import iso_week
from domain.changes import Change
from domain.errors import UserError
from domain.guide import GuideStanding
from domain.overview import Clock, ClockKind, Overview
from domain.secrecy import Sensitivity
from domain.situation import PointFilter
from domain.to_do import Task, TaskKind

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.ui.pages.overview.beginning import Beginning
    from desktop.ui.pages.overview.overview_body import OverviewBody

_DAY_WATCH_MS = 60_000


class OverviewPage(Pane):
    """Says what somebody wants to see; it knows no other page."""

    meeting_wanted = Signal(object)
    new_meeting_wanted = Signal()
    finishing_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    follow_ups_wanted = Signal()
    follow_ups_filtered = Signal(object)
    orphans_wanted = Signal()
    agreement_wanted = Signal(object)
    new_agreement_wanted = Signal()
    duties_wanted = Signal()
    situation_filtered = Signal(object)
    agenda_wanted = Signal(object)
    import_wanted = Signal()
    settings_wanted = Signal()
    register_wanted = Signal()
    series_wanted = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._services, self._background = services, background
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._guide = GuideDesk(services.guide, preferences or Preferences(parent=self), theme_feed, self)
        self._shown: Overview | None = None
        self._agreement_id: UUID | None = None
        self._is_stale = True
        self._round = 0
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read everything anew; what is shown stays until it has been read."""
        self._is_stale = False
        self._round += 1
        self._background.run(
            partial(self._read, self._agreement_id),
            partial(self._on_read, self._round),
            partial(self._on_not_read, self._round),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the first thing there is to do."""
        super().focusInEvent(event)
        self._focus_first()

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, self.tr("Overview"))
        self._message = InlineMessage(self._theme_feed, MessageKind.DANGER, parent=self)
        self._message.hide()
        self._news = NewsDesk(self._services, self._background, self._theme_feed)
        self._stack = QStackedWidget()
        self._scroll = QScrollArea()
        self._day_watch = QTimer(self)
        self._day_watch.setInterval(_DAY_WATCH_MS)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(QWidget())  # until something is known
        self._stack.addWidget(self._scroll)
        notice = QVBoxLayout()
        notice.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        notice.addWidget(self._message)
        notice.addWidget(self._news)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(notice)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._change_feed.announced.connect(self._on_announced)
        self._day_watch.timeout.connect(self._catch_up)
        self._day_watch.start()
        self._news.follow_ups_wanted.connect(self.follow_ups_wanted)
        self._news.agreement_wanted.connect(self.agreement_wanted)
        self._news.duties_wanted.connect(self.duties_wanted)
        self._guide.name_wanted.connect(self.settings_wanted)
        self._guide.parties_wanted.connect(self.register_wanted)
        self._guide.series_wanted.connect(self.series_wanted)
        self._guide.meeting_wanted.connect(self.new_meeting_wanted)

    # Both are made when there is something to show: the page is on screen a twentieth of a second sooner without them.

    @cached_property
    def _body(self) -> "OverviewBody":
        from desktop.ui.pages.overview.overview_body import OverviewBody  # noqa: PLC0415

        body = OverviewBody(self._theme_feed)
        body.tasks.task_chosen.connect(self._on_task)
        body.areas.agreement_chosen.connect(self._on_agreement_chosen)
        body.areas.new_agreement_wanted.connect(self.new_agreement_wanted)
        body.areas.rows.situation_filtered.connect(self.situation_filtered)
        body.areas.rows.follow_ups_filtered.connect(self.follow_ups_filtered)
        body.areas.rows.agenda_wanted.connect(self.agenda_wanted)
        body.next_meeting.meeting_wanted.connect(self.meeting_wanted)
        body.next_meeting.new_meeting_wanted.connect(self.new_meeting_wanted)
        body.late.follow_up_wanted.connect(self.follow_up_wanted)
        body.late.follow_ups_wanted.connect(self.follow_ups_wanted)
        body.clocks.clock_chosen.connect(self._on_clock)
        self._scroll.setWidget(body)
        return body

    @cached_property
    def _beginning(self) -> "Beginning":
        from desktop.ui.pages.overview.beginning import Beginning  # noqa: PLC0415

        beginning = Beginning(self._theme_feed)
        beginning.new_agreement_wanted.connect(self.new_agreement_wanted)
        beginning.new_meeting_wanted.connect(self.new_meeting_wanted)
        beginning.import_wanted.connect(self.import_wanted)
        self._stack.addWidget(beginning)
        return beginning

    # --- reading

    def _catch_up(self) -> None:
        """Read when something was announced, or when another day has begun."""
        if not self.isVisible():
            return
        is_another_day = self._shown is not None and self._shown.today != self._services.office.today()
        is_beginning = self._guide.is_shown  # one of its steps, the name in the log, is announced to nobody
        if self._is_stale or is_another_day or is_beginning:
            self.refresh()

    def _on_announced(self, _change: Change) -> None:
        self._is_stale = True
        self._catch_up()

    def _read(self, agreement_id: UUID | None) -> "tuple[Overview, GuideStanding | None]":
        """Runs in the background."""
        return self._services.overview.show(agreement_id), self._guide.read()

    def _on_read(self, asked_in: int, found: "tuple[Overview, GuideStanding | None]") -> None:
        if asked_in != self._round:
            return
        self._message.hide()
        overview, standing = found
        beginning = self._beginning if overview.is_empty else self._body
        self._guide.show(standing, beginning.guide_place)
        if overview != self._shown:
            self._show(overview)
        self._news.ask_once()

    def _on_not_read(self, asked_in: int, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if asked_in == self._round:
            self._is_stale = True  # it is tried again when the page is next shown
            self._message.show_message(MessageKind.DANGER, say(error))
            self._message.show()

    def _show(self, overview: Overview) -> None:
        is_first, self._shown = self._shown is None, overview
        week = self.tr("week {number}").format(number=iso_week(overview.today))
        self._header.set_fact(f"{full_day(overview.today)}, {week}")
        if overview.is_empty:
            self._stack.setCurrentWidget(self._beginning)
        else:
            self._body.show_overview(overview)
            self._stack.setCurrentWidget(self._scroll)
        if is_first and self.hasFocus():
            self._focus_first()

    def _focus_first(self) -> None:
        """Lead the keyboard to what there is to do; where there is but one beginning, there."""
        if self._shown is None:
            return
        if self._shown.is_empty:
            self._beginning.focus_first()
        else:
            self._body.focus_first()

    # --- what is chosen

    def _on_agreement_chosen(self, agreement_id: UUID) -> None:
        self._agreement_id = agreement_id
        self.refresh()

    def _on_clock(self, clock: Clock) -> None:
        if clock.kind is ClockKind.AGREEMENT:
            self.agreement_wanted.emit(clock.record_id)
        else:
            self.duties_wanted.emit()

    def _on_task(self, task: Task) -> None:
        self._ways(task)[task.kind]()

    def _ways(self, task: Task) -> dict[TaskKind, Callable[[], None]]:
        """Where each task is done."""
        wanted = task.record_id
        to_follow_ups = (
            partial(self.follow_up_wanted.emit, wanted) if task.count == 1 else self.follow_ups_wanted.emit
        )
        untested = PointFilter(sensitivity=Sensitivity.TO_BE_TESTED)
        return {
            TaskKind.LATE: to_follow_ups,
            TaskKind.DUE: to_follow_ups,
            TaskKind.AGREEMENT_ENDS: partial(self.agreement_wanted.emit, wanted),
            TaskKind.SIGNATURES: partial(self.agreement_wanted.emit, wanted),
            TaskKind.MINUTES: partial(self.finishing_wanted.emit, wanted),
            TaskKind.PREPARE: partial(self.meeting_wanted.emit, wanted),
            TaskKind.UNTESTED: partial(self.situation_filtered.emit, untested),
            TaskKind.DUTY: self.duties_wanted.emit,
            TaskKind.LOOSE_ENDS: self.orphans_wanted.emit,
            TaskKind.FORGOTTEN: partial(self.agenda_wanted.emit, wanted),
        }
