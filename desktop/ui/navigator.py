"""The ways through the window: brings pages together by what they want; no page knows another."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.record_ways import RecordWays
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.trail import Spot, Trail
from desktop.ui.wall_ways import WallWays
from desktop.ui.widgets.navigation_rail import NavigationRail
from domain.changes import Change, Noun

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.program import Services

_BY_NAME = ("disclosure", "disposal", "log", "untested")


class Navigator(RecordWays):
    """``begin`` with the pages of an open store; until then, and after ``end``, nothing happens."""

    def __init__(
        self, stack: QStackedWidget, rail: NavigationRail, lamps: StatusLamps, change_feed: ChangeFeed
    ) -> None:
        super().__init__(stack, rail, lamps, change_feed)
        change_feed.announced.connect(self._on_announced)

    def begin(self, services: "Services", pages: StorePages) -> None:
        self._services, self._pages, self.trail = services, pages, Trail()
        WallWays(self, pages)
        for wish, way in (
            (pages.overview_wanted, self.show_overview),
            (pages.meetings_wanted, self.show_meetings),
            (pages.series_wanted, self.show_series),
            (pages.new_meeting_wanted, self.show_new_meeting),
            (pages.meeting_of_series_wanted, self.show_new_meeting),
            (pages.meeting_wanted, self.show_meeting),
            (pages.item_wanted, self.show_meeting),
            (pages.attendance_wanted, self._show_attendance),
            (pages.finishing_wanted, self.show_finishing),
            (pages.finishing_resumed, partial(self.show_page, "finish")),
            (pages.minutes_wanted, self.show_minutes),
            (pages.left_minutes, self._leave_minutes),
            (pages.situation_wanted, self.show_situation),
            (pages.situation_filtered, self.show_situation),
            (pages.point_wanted, self.show_point),
            (pages.picture_wanted, self.show_new_picture),
            (pages.picture_shown, self.show_picture),
            (pages.follow_ups_wanted, self.show_follow_ups),
            (pages.follow_ups_filtered, self.show_follow_ups_of_area),
            (pages.follow_up_wanted, self.show_follow_up),
            (pages.orphans_wanted, self.show_orphans),
            (pages.agreements_wanted, self.show_agreements),
            (pages.agreement_wanted, self.show_agreement),
            (pages.new_agreement_wanted, self.begin_agreement),
            (pages.duties_wanted, self.show_duties),
            (pages.measure_wanted, self.show_measure),
            (pages.measure_thread_wanted, self._show_measure_thread),
            (pages.item_thread_wanted, self._show_item_thread),
            (pages.report_wanted, self.show_report),
            (pages.reports_wanted, self.show_reports),
            (pages.report_text_wanted, self.show_report_text),
            (pages.paper_wanted, self._show_yearly_paper),
            (pages.agenda_wanted, self._put_area_on_agenda),
            (pages.point_agenda_wanted, self._put_point_on_agenda),
            (pages.left_thread, self._leave_thread),
            (pages.records_wanted, self.show_records),
            (pages.register_wanted, partial(self.show_place, "register")),
            (pages.settings_wanted, partial(self.show_place, "settings")),
            *((getattr(pages, f"{name}_wanted"), partial(self.show_page, name)) for name in _BY_NAME),
        ):
            wish.connect(way)
        self._count_late()

    def end(self) -> None:
        self._pages = self._services = None
        self._before_paper = self._before_thread = None

    def show_spot(self, spot: Spot) -> None:
        """Where one has been: the page, and the record it showed then."""
        show = self._ways_to_records().get(spot.page)
        if show is not None and spot.keys:
            show(*spot.keys)
        else:
            super().show_spot(spot)

    def _ways_to_records(self) -> "dict[str, Callable[..., None]]":
        """By page, what takes the keys that it says it shows."""
        return {
            "meeting": self.show_meeting,
            "finish": self.show_finishing,
            "minutes": self.show_minutes,
            "situation": self.show_point,
            "picture": self.show_picture,
            "follow_ups": self.show_follow_up,
            "agreements": self.show_agreement,
            "yearly": self.show_report_text,
            "register": self.show_participant,
        }

    # --- the rail

    def _on_announced(self, change: Change) -> None:
        if change.noun in {Noun.FOLLOW_UP, Noun.MEETING, Noun.EVERYTHING}:
            self._count_late()

    def _count_late(self) -> None:
        if self._services:
            count = self._services.follow_ups.late_count(self._services.office.today())
            self._rail.set_late_count("follow_ups", count, self.tr("%n late", "", count))
