"""The pages over one open store. Each is made when it is first shown: all at once would take a third of a second.

What a page wants of another it says here, and the window takes it there; no page knows another.
"""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.theme import ThemeFeed

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.ui.pages.finish_page import FinishPage
    from desktop.ui.pages.meeting.meeting_page import MeetingPage
    from desktop.ui.pages.meetings_page import MeetingsPage
    from desktop.ui.pages.minutes_page import MinutesPage
    from desktop.ui.pages.new_meeting_page import NewMeetingPage
    from desktop.ui.pages.paper.outlets import Outlets
    from desktop.ui.pages.series_page import SeriesPage

PageT = TypeVar("PageT", bound=QWidget)


class StorePages(QObject):
    """Ids go with each wish: of the meeting, and of the item or the series where there is one."""

    meetings_wanted = Signal()
    series_wanted = Signal()
    new_meeting_wanted = Signal(object)
    meeting_wanted = Signal(object)
    item_wanted = Signal(object, object)
    attendance_wanted = Signal(object)
    finishing_wanted = Signal(object)
    minutes_wanted = Signal(object)
    left_minutes = Signal()
    stored = Signal()
    waiting = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        services: "Services",
        stack: QStackedWidget,
        *,
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        outlets: "Outlets | None",
        marked_by: str,
    ) -> None:
        super().__init__(stack)
        self._services, self._stack = services, stack
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._background, self._outlets, self._marked_by = background, outlets, marked_by

    def store_words(self) -> bool:
        """Store what waits in the meeting that is written; whether nothing waits any more."""
        return "meeting" not in vars(self) or self.meeting.store_now()

    def unsaved_series(self) -> int:
        """How many series hold changes that nobody has saved."""
        return self.series.unsaved_series() if "series" in vars(self) else 0

    def let_go(self) -> None:
        """Take every page that was made off the stack."""
        for page in vars(self).values():
            if isinstance(page, QWidget) and page is not self._stack:
                self._stack.removeWidget(page)
                page.deleteLater()
        self.deleteLater()

    @cached_property
    def meetings(self) -> "MeetingsPage":
        from desktop.ui.pages.meetings_page import MeetingsPage  # noqa: PLC0415 - after the first paint

        services = self._services
        page = MeetingsPage(services.meetings, services.series, self._change_feed, self._theme_feed)
        page.meeting_opened.connect(self.meeting_wanted)
        page.new_meeting_requested.connect(self._on_new_meeting)
        page.series_requested.connect(self.series_wanted)
        return self._added(page)

    @cached_property
    def new_meeting(self) -> "NewMeetingPage":
        from desktop.ui.pages.new_meeting_page import NewMeetingPage  # noqa: PLC0415

        services = self._services
        page = NewMeetingPage(
            services.meetings,
            services.series,
            services.register,
            self._change_feed,
            self._theme_feed,
            today=services.office.today,
        )
        page.planned.connect(self.meeting_wanted)
        page.cancelled.connect(self.meetings_wanted)
        page.series_requested.connect(self.series_wanted)
        return self._added(page)

    @cached_property
    def series(self) -> "SeriesPage":
        from desktop.ui.pages.series_page import SeriesPage  # noqa: PLC0415

        page = SeriesPage(self._services.series, self._services.register, self._change_feed, self._theme_feed)
        page.new_meeting_requested.connect(self.new_meeting_wanted)
        page.closed.connect(self.meetings_wanted)
        return self._added(page)

    @cached_property
    def meeting(self) -> "MeetingPage":
        from desktop.ui.pages.meeting.meeting_page import MeetingPage  # noqa: PLC0415

        page = MeetingPage(self._services, self._change_feed, self._theme_feed, marked_by=self._marked_by)
        page.left.connect(self.meetings_wanted)
        page.meeting_wanted.connect(self.meeting_wanted)
        page.preview_wanted.connect(self.minutes_wanted)
        page.finishing_wanted.connect(self.finishing_wanted)
        page.stored.connect(self.stored)
        page.waiting.connect(self.waiting)
        page.trouble.connect(self.trouble)
        return self._added(page)

    @cached_property
    def finish(self) -> "FinishPage":
        from desktop.ui.pages.finish_page import FinishPage  # noqa: PLC0415

        page = FinishPage(
            minutes=self._services.minutes,
            meetings=self._services.meetings,
            agenda=self._services.agenda,
            change_feed=self._change_feed,
            background=self._background,
            theme_feed=self._theme_feed,
        )
        page.back_requested.connect(self.meeting_wanted)
        page.item_requested.connect(self.item_wanted)
        page.attendance_requested.connect(self.attendance_wanted)
        page.preview_requested.connect(self.minutes_wanted)
        page.finished.connect(self.minutes_wanted)
        return self._added(page)

    @cached_property
    def minutes(self) -> "MinutesPage":
        from desktop.ui.pages.minutes_page import MinutesPage  # noqa: PLC0415

        page = MinutesPage(
            minutes=self._services.minutes,
            meetings=self._services.meetings,
            change_feed=self._change_feed,
            background=self._background,
            theme_feed=self._theme_feed,
            outlets=self._outlets,
        )
        page.back_requested.connect(self.left_minutes)
        return self._added(page)

    def _added(self, page: PageT) -> PageT:
        self._stack.addWidget(page)
        return page

    def _on_new_meeting(self) -> None:
        self.new_meeting_wanted.emit(None)
