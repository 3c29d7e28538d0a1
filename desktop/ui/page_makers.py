"""Makes each page over an open store when it is first shown: all at once would take a third of a second.

What a page wants of another it says by a signal, which is passed on here; no page knows another.
"""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.background import Background
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.preferences import Preferences
from desktop.ui.theme import ThemeFeed
from desktop.ui.wishes import Wishes

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.ui.marks.mark import MarkSource
    from desktop.ui.pages.agreements_page import AgreementsPage
    from desktop.ui.pages.disclosure_page import DisclosurePage
    from desktop.ui.pages.disposal_page import DisposalPage
    from desktop.ui.pages.documents_page import DocumentsPage
    from desktop.ui.pages.finish_page import FinishPage
    from desktop.ui.pages.follow_ups_page import FollowUpsPage
    from desktop.ui.pages.log_page import LogPage
    from desktop.ui.pages.meeting.meeting_page import MeetingPage
    from desktop.ui.pages.meeting_mode_page import MeetingModePage
    from desktop.ui.pages.meetings_page import MeetingsPage
    from desktop.ui.pages.minutes_page import MinutesPage
    from desktop.ui.pages.new_meeting_page import NewMeetingPage
    from desktop.ui.pages.overview_page import OverviewPage
    from desktop.ui.pages.paper.disclosure_preview import DisclosurePreviewPage
    from desktop.ui.pages.paper.outlets import Outlets
    from desktop.ui.pages.picture_page import PicturePage
    from desktop.ui.pages.records_page import RecordsPage
    from desktop.ui.pages.register_page import RegisterPage
    from desktop.ui.pages.series_page import SeriesPage
    from desktop.ui.pages.settings_page import SettingsPage
    from desktop.ui.pages.situation_page import SituationPage
    from desktop.ui.pages.thread_page import ThreadPage
    from desktop.ui.pages.yearly_page import YearlyPage
    from desktop.ui.proofing.proofing import Proofing

PageT = TypeVar("PageT", bound=QWidget)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the pages of one open store have round them; ``target`` is the store, ``marked_by`` who works at it.

    ``proofing`` is asked for when the first words are shown; without it nothing is marked in them.
    """

    change_feed: ChangeFeed
    theme_feed: ThemeFeed
    background: Background
    backups: BackupKeeper
    preferences: Preferences
    outlets: "Outlets | None"
    proofing: "Callable[[], Proofing] | None"
    marked_by: str
    target: Path | str


class PageMakers(Wishes):
    """Every page is an attribute; the places of the rail have the names of their pages."""

    left_thread = Signal()

    def __init__(self, services: "Services", stack: QStackedWidget, round_them: Surroundings) -> None:
        super().__init__(stack)
        self._services, self._stack = services, stack
        self._change_feed, self._theme_feed = round_them.change_feed, round_them.theme_feed
        self._background, self._preferences = round_them.background, round_them.preferences
        self._outlets, self._proofing = round_them.outlets, round_them.proofing
        self._backups = round_them.backups
        self._marked_by, self._target = round_them.marked_by, round_them.target

    @cached_property
    def meetings(self) -> "MeetingsPage":
        from desktop.ui.pages.meetings_page import MeetingsPage  # noqa: PLC0415 - after the first paint

        services = self._services
        page = MeetingsPage(
            services.meetings,
            services.series,
            self._change_feed,
            self._theme_feed,
            today=services.office.today,
        )
        page.meeting_opened.connect(self.meeting_wanted)
        page.new_meeting_requested.connect(self.new_meeting_wanted)
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
        page.new_meeting_requested.connect(self.meeting_of_series_wanted)
        page.closed.connect(self.meetings_wanted)
        return self._added(page)

    @cached_property
    def meeting(self) -> "MeetingPage":
        from desktop.ui.pages.meeting.meeting_page import MeetingPage  # noqa: PLC0415

        page = MeetingPage(self._services, self._change_feed, self._theme_feed, marked_by=self._marked_by)
        page.proof(self._sources)
        page.offers.follow(self._preferences, self._background)
        page.left.connect(self.meetings_wanted)
        page.preview_wanted.connect(self.minutes_wanted)
        page.finishing_wanted.connect(self.finishing_wanted)
        return self._added(page)

    @cached_property
    def meeting_mode(self) -> "MeetingModePage":
        from desktop.ui.pages.meeting_mode_page import MeetingModePage  # noqa: PLC0415

        services = self._services
        return self._added(
            MeetingModePage(services.wall, self._change_feed, self._theme_feed, now=services.office.now)
        )

    @cached_property
    def finish(self) -> "FinishPage":
        from desktop.ui.pages.finish_page import FinishPage  # noqa: PLC0415

        page = FinishPage(
            self._services, self._change_feed, self._theme_feed, self._background, backups=self._backups
        )
        page.back_requested.connect(self.meeting_wanted)
        page.item_requested.connect(self.item_wanted)
        page.attendance_requested.connect(self.attendance_wanted)
        page.preview_requested.connect(self.minutes_wanted)
        page.finished.connect(self.minutes_wanted)
        page.disclosure_preview_requested.connect(self._show_untested)
        return self._added(page)

    @cached_property
    def minutes(self) -> "MinutesPage":
        from desktop.ui.pages.minutes_page import MinutesPage  # noqa: PLC0415

        page = MinutesPage(
            self._services,
            self._change_feed,
            self._theme_feed,
            self._background,
            outlets=self._outlets,
        )
        page.back_requested.connect(self.left_minutes)
        return self._added(page)

    @cached_property
    def overview(self) -> "OverviewPage":
        from desktop.ui.pages.overview_page import OverviewPage  # noqa: PLC0415

        return self._added(
            OverviewPage(
                self._services,
                self._change_feed,
                self._theme_feed,
                self._background,
                preferences=self._preferences,
            )
        )

    @cached_property
    def situation(self) -> "SituationPage":
        from desktop.ui.pages.situation_page import SituationPage  # noqa: PLC0415

        page = SituationPage(
            self._services,
            self._change_feed,
            self._theme_feed,
            self._background,
            marked_by=self._marked_by,
        )
        page.proof(self._sources)
        return self._added(page)

    @cached_property
    def picture(self) -> "PicturePage":
        from desktop.ui.pages.picture_page import PicturePage  # noqa: PLC0415

        page = PicturePage(self._services, self._change_feed, self._theme_feed, self._background)
        page.proof(self._sources)
        page.left.connect(self.situation_wanted)
        return self._added(page)

    @cached_property
    def follow_ups(self) -> "FollowUpsPage":
        from desktop.ui.pages.follow_ups_page import FollowUpsPage  # noqa: PLC0415

        page = FollowUpsPage(self._services, self._change_feed, self._theme_feed, self._background)
        page.proof(self._sources)
        return self._added(page)

    @cached_property
    def agreements(self) -> "AgreementsPage":
        from desktop.ui.pages.agreements_page import AgreementsPage  # noqa: PLC0415

        page = AgreementsPage(
            self._services, self._change_feed, self._theme_feed, self._background, self._preferences
        )
        page.proof(self._sources)
        return self._added(page)

    @cached_property
    def reports(self) -> "DocumentsPage":
        from desktop.ui.pages.documents_page import DocumentsPage  # noqa: PLC0415

        return self._added(
            DocumentsPage(
                self._services,
                self._change_feed,
                self._theme_feed,
                self._background,
                outlets=self._outlets,
            )
        )

    @cached_property
    def yearly(self) -> "YearlyPage":
        from desktop.ui.pages.yearly_page import YearlyPage  # noqa: PLC0415

        page = YearlyPage(self._services, self._change_feed, self._theme_feed, self._background)
        page.proof(self._sources)
        page.left.connect(self.reports_wanted)
        return self._added(page)

    @cached_property
    def register(self) -> "RegisterPage":
        from desktop.ui.pages.register_page import RegisterPage  # noqa: PLC0415

        return self._added(
            RegisterPage(
                self._services,
                self._change_feed,
                self._theme_feed,
                self._background,
                outlets=self._outlets,
            )
        )

    @cached_property
    def red_thread(self) -> "ThreadPage":
        from desktop.ui.pages.thread_page import ThreadPage  # noqa: PLC0415

        page = ThreadPage(self._services, self._change_feed, self._theme_feed)
        page.left.connect(self.left_thread)
        return self._added(page)

    @cached_property
    def records(self) -> "RecordsPage":
        from desktop.ui.pages.records_page import RecordsPage  # noqa: PLC0415

        page = RecordsPage(
            self._services,
            self._change_feed,
            self._theme_feed,
            self._background,
            open_folder=self._outlets.open_folder if self._outlets else None,
        )
        return self._added(page)

    @cached_property
    def log(self) -> "LogPage":
        from desktop.ui.pages.log_page import LogPage  # noqa: PLC0415

        page = LogPage(self._services, self._theme_feed, self._background)
        page.left.connect(self.records_wanted)
        return self._added(page)

    @cached_property
    def disclosure(self) -> "DisclosurePage":
        from desktop.ui.pages.disclosure_page import DisclosurePage  # noqa: PLC0415

        page = DisclosurePage(
            self._services.disclosures,
            self._services,
            self._change_feed,
            self._theme_feed,
            self._background,
        )
        page.left.connect(self.records_wanted)
        return self._added(page)

    @cached_property
    def untested(self) -> "DisclosurePreviewPage":
        from desktop.ui.pages.paper.disclosure_preview import DisclosurePreviewPage  # noqa: PLC0415

        page = DisclosurePreviewPage(self._services.disclosures, self._theme_feed, self._background)
        page.back_requested.connect(self.finishing_resumed)
        return self._added(page)

    def _show_untested(self, meeting_id: UUID) -> None:
        """What would be handed out of minutes that are about to be finished."""
        self.untested.show_meeting(meeting_id)
        self.untested_wanted.emit()

    @cached_property
    def disposal(self) -> "DisposalPage":
        from desktop.ui.pages.disposal_page import DisposalPage  # noqa: PLC0415

        page = DisposalPage(
            self._services, self._change_feed, self._theme_feed, self._background, outlets=self._outlets
        )
        page.left.connect(self.records_wanted)
        return self._added(page)

    @cached_property
    def settings(self) -> "SettingsPage":
        from desktop.ui.pages.paper.outlets import system_outlets  # noqa: PLC0415
        from desktop.ui.pages.settings_page import SettingsPage  # noqa: PLC0415

        page = SettingsPage(
            self._services,
            self._theme_feed,
            self._preferences,
            backups=self._backups,
            target=self._target,
            open_folder=(self._outlets or system_outlets(self._stack)).open_folder,
        )
        if self._proofing is not None:
            page.take_proofing(self._proofing())
        return self._added(page)

    @cached_property
    def _sources(self) -> Sequence["MarkSource"]:
        """What is marked in all words that are written; the names of the registers are right from the first page on."""
        from desktop.ui.proofing.register_names import RegisterNames  # noqa: PLC0415

        if self._proofing is None:
            return ()
        proofing = self._proofing()
        RegisterNames(self._services.words, proofing.spelling, self._change_feed, self._background, self)
        return proofing.sources

    def _added(self, page: PageT) -> PageT:
        """A page stays until the store is closed, and what was imported for it as long as the program.

        Python's collector has no more to do with either: going through it all, 200,000 objects, it held up a frame of a
        list that was scrolled for a tenth of a second. What comes and goes it looks at as ever.
        """
        self.pass_on(page)
        self._stack.addWidget(page)
        gc.freeze()
        return page
