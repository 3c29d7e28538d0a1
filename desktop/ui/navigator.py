"""The ways through the window: brings pages together by what they want; no page knows another."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.going import MESSAGE_MS, Going, Origin
from desktop.ui.saying import say
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.widgets.navigation_rail import NavigationRail
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.follow_up_list import FollowUpFilter
from domain.report_periods import ReportPeriod
from domain.situation import PointFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.next_agenda_service import AgendaPlace
    from desktop.services.program import Services
    from domain.thread import ThreadRoot

_BY_NAME = ("disclosure", "disposal", "log", "untested")


class Navigator(Going):
    """``begin`` with the pages of an open store; until then, and after ``end``, nothing happens."""

    def __init__(
        self, stack: QStackedWidget, rail: NavigationRail, lamps: StatusLamps, change_feed: ChangeFeed
    ) -> None:
        super().__init__(stack, rail, lamps, change_feed)
        # Apart: from the red thread one may go on to paper, and then back through both.
        self._before_paper: Origin | None = None
        self._before_thread: Origin | None = None
        self._paper_of: UUID | None = None
        change_feed.announced.connect(self._on_announced)

    def begin(self, services: "Services", pages: StorePages) -> None:
        self._services, self._pages = services, pages
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
            *((getattr(pages, f"{name}_wanted"), partial(self.show_page, name)) for name in _BY_NAME),
        ):
            wish.connect(way)
        self._count_late()

    def end(self) -> None:
        self._pages = self._services = None
        self._before_paper = self._before_thread = None

    def show_overview(self) -> None:
        self.show_place("overview")

    def show_meetings(self) -> None:
        self.show_place("meetings")

    def show_follow_ups(self) -> None:
        self.show_place("follow_ups")

    def show_situation(self, wanted: PointFilter | None = None) -> None:
        """The situation, with only the points that are wanted when a filter comes with the wish."""
        if self._pages:
            if wanted is not None:
                self._pages.situation.show_filter(wanted)
            self.show_place("situation")

    def begin_point(self) -> None:
        """From any page to the line in which a point is entered."""
        if self._pages:
            self.show_place("situation")
            self._pages.situation.focus_entry()

    # --- meetings

    def show_series(self) -> None:
        if self._pages:
            self._go("meetings", self._pages.series)

    def show_new_meeting(self, series_id: UUID | None = None) -> None:
        if self._pages and self.has_stored_words():
            self._pages.new_meeting.show_for(series_id)
            self._go("meetings", self._pages.new_meeting)

    def show_meeting(self, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """Open a meeting: to write it, or to read it once it is finished."""
        if not self._pages or not self._services:
            return
        try:
            is_locked = self._services.meetings.show(meeting_id).meeting.state.is_locked
        except UserError as error:
            self._tell_that_it_is_gone(meeting_id, error)
            return
        if is_locked:
            self.show_minutes(meeting_id)
        elif self.has_stored_words():
            self._pages.note_opened(meeting_id)
            self._pages.meeting.show_meeting(meeting_id, item_id)
            self._go("meetings", self._pages.meeting, compact=True)
            self._pages.meeting.write()

    def show_minutes(self, meeting_id: UUID) -> None:
        """The paper of a meeting, finished or not."""
        if self._pages:
            self._before_paper, self._paper_of = self._here(), meeting_id
            self._pages.note_opened(meeting_id)
            self._pages.minutes.show_meeting(meeting_id)
            self._go("meetings", self._pages.minutes, compact=True)

    def show_finishing(self, meeting_id: UUID) -> None:
        if self._pages:
            self._pages.finish.show_meeting(meeting_id)
            self._go("meetings", self._pages.finish, compact=True)

    def _show_attendance(self, meeting_id: UUID) -> None:
        self.show_meeting(meeting_id)
        if self._pages:
            self._pages.meeting.show_attendance()

    def _leave_minutes(self) -> None:
        """To the page one came from; from the paper of finished minutes never back into an editor."""
        pages, services, meeting_id = self._pages, self._services, self._paper_of
        if pages is None or services is None or meeting_id is None:
            return
        writing = {pages.made("meeting"), pages.made("finish"), pages.made("minutes")}
        origin = self._before_paper
        is_written = not services.meetings.show(meeting_id).meeting.state.is_locked
        if is_written and origin and origin.page is pages.made("finish"):
            self.show_finishing(meeting_id)
        elif is_written:
            self.show_meeting(meeting_id)
        elif origin and origin.page not in writing:
            self._go_back(origin)
        else:
            self.show_meetings()

    def _tell_that_it_is_gone(self, meeting_id: UUID, error: UserError) -> None:
        """Somebody else has removed the meeting: its row goes, and the status bar says why."""
        self._change_feed.announce(Change(Noun.MEETING, (meeting_id,)))
        self._lamps.showMessage(say(error), MESSAGE_MS)

    # --- records on other pages

    def show_point(self, point_id: UUID) -> None:
        if self._pages:
            self.show_place("situation")
            self._pages.situation.show_record(point_id)

    def show_new_picture(self, wanted: PointFilter) -> None:
        """Compile a situation picture from the points that are wanted."""
        if self._pages:
            self._pages.picture.show_for(wanted)
            self._go("situation", self._pages.picture)

    def show_picture(self, picture_id: UUID) -> None:
        if self._pages:
            self._pages.picture.show_record(picture_id)
            self._go("situation", self._pages.picture)

    def show_follow_up(self, follow_up_id: UUID) -> None:
        if self._pages:
            self.show_place("follow_ups")
            self._pages.follow_ups.show_record(follow_up_id)

    def show_follow_ups_of_area(self, area_id: UUID) -> None:
        if self._pages:
            self._pages.follow_ups.show_filtered(FollowUpFilter(area_id=area_id))
            self.show_place("follow_ups")

    def show_orphans(self) -> None:
        if self._pages:
            self._pages.follow_ups.show_loose()
            self.show_place("follow_ups")

    def show_agreements(self) -> None:
        self.show_place("agreements")

    def show_agreement(self, agreement_id: UUID) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.show_record(agreement_id)

    def begin_agreement(self) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.begin_agreement()

    def show_duties(self) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.show_duties()

    def show_measure(self, measure_id: UUID) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.show_measure(measure_id)

    def show_report(self, report_id: UUID) -> None:
        """A version of a yearly follow-up that was kept."""
        if self._pages:
            self._go("reports", self._pages.yearly)
            self._pages.yearly.show_record(report_id)

    def show_report_text(self, agreement_id: UUID, period: ReportPeriod) -> None:
        """The text of a yearly follow-up, to be written."""
        if self._pages:
            self._go("reports", self._pages.yearly)
            self._pages.yearly.show_report(agreement_id, period)

    # --- documents

    def show_reports(self) -> None:
        self.show_place("reports")

    def _show_yearly_paper(self, agreement_id: UUID, period: ReportPeriod) -> None:
        from domain.papers.orders import Choice, DocumentKind  # noqa: PLC0415 - after the first paint
        from domain.yearly_report import WORKING  # noqa: PLC0415

        if self._pages:
            self._pages.reports.show_document(
                DocumentKind.YEARLY,
                {Choice.AGREEMENT: agreement_id, Choice.PERIOD: period, Choice.REPORT: WORKING},
            )
            self.show_place("reports")

    # --- the record

    def show_records(self) -> None:
        self.show_place("records")

    # --- the red thread

    def _show_measure_thread(self, measure_id: UUID) -> None:
        from domain.thread import ThreadRoot  # noqa: PLC0415 - after the first paint

        self._show_thread(ThreadRoot.MEASURE, measure_id)

    def _show_item_thread(self, item_id: UUID) -> None:
        from domain.thread import ThreadRoot  # noqa: PLC0415

        self._show_thread(ThreadRoot.ITEM, item_id)

    def _show_thread(self, root: "ThreadRoot", record_id: UUID) -> None:
        if self._pages and self.has_stored_words():
            self._before_thread = self._here()
            self._pages.red_thread.show_thread(root, record_id)
            self._go(self._rail.selected_place(), self._pages.red_thread, compact=self._rail.is_compact())

    def _leave_thread(self) -> None:
        """To where one came from, with the caret where it stood in a meeting."""
        if self._pages is None or self._before_thread is None:
            return
        self._go_back(self._before_thread)
        if self._before_thread.page is self._pages.made("meeting"):
            self._pages.meeting.write()

    # --- the next agenda

    def _put_area_on_agenda(self, area_id: UUID) -> None:
        if self._services:
            self._show_on_agenda(self._services.next_agenda.put_area, area_id)

    def _put_point_on_agenda(self, point_id: UUID) -> None:
        if self._services:
            self._show_on_agenda(self._services.next_agenda.put_point, point_id)

    def _show_on_agenda(self, put: "Callable[[UUID], AgendaPlace | None]", record_id: UUID) -> None:
        """Where it stands now; without a planned meeting, the page that plans one, and why."""
        if not self.has_stored_words():
            return
        try:
            place = put(record_id)
        except UserError as error:
            self._lamps.showMessage(say(error), MESSAGE_MS)
            return
        if place is None:
            self.show_new_meeting()
            self._lamps.showMessage(self.tr("No meeting is planned. Plan one, then add it."), MESSAGE_MS)
            return
        self._change_feed.announce(Change(Noun.MEETING, (place.meeting_id,)))
        self.show_meeting(place.meeting_id, place.item_id)

    # --- the rail

    def _on_announced(self, change: Change) -> None:
        if change.noun in {Noun.FOLLOW_UP, Noun.MEETING, Noun.EVERYTHING}:
            self._count_late()

    def _count_late(self) -> None:
        if self._services:
            count = self._services.follow_ups.late_count(self._services.office.today())
            self._rail.set_late_count("follow_ups", count, self.tr("%n late", "", count))
