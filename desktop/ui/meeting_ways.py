"""The ways to meetings, their paper and their red threads, and back to where one came from; no page knows another."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.going import MESSAGE_MS, Going, Origin, on_trail
from desktop.ui.saying import say
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.widgets.navigation_rail import NavigationRail
from domain.changes import Change, Noun
from domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.next_agenda_service import AgendaPlace
    from domain.thread import ThreadRoot


class MeetingWays(Going):
    """Words that cannot be stored hold one back from another meeting."""

    def __init__(
        self, stack: QStackedWidget, rail: NavigationRail, lamps: StatusLamps, change_feed: ChangeFeed
    ) -> None:
        super().__init__(stack, rail, lamps, change_feed)
        # Apart: from the red thread one may go on to paper, and then back through both.
        self._before_paper: Origin | None = None
        self._before_thread: Origin | None = None
        self._paper_of: UUID | None = None

    def show_meetings(self) -> None:
        self.show_place("meetings")

    @on_trail
    def show_series(self) -> None:
        if self._pages:
            self._go("meetings", self._pages.series)

    @on_trail
    def show_new_meeting(self, series_id: UUID | None = None) -> None:
        if self._pages and self.has_stored_words():
            self._pages.new_meeting.show_for(
                series_id, after=self._pages.meeting_on(self._stack.currentWidget())
            )
            self._go("meetings", self._pages.new_meeting)

    @on_trail
    def show_meeting(self, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """Open a meeting: to write it, or to read it once it is finished."""
        if not self._pages or not self._services:
            return
        try:
            is_locked = self._services.meetings.state(meeting_id).is_locked
        except UserError as error:
            self._tell_that_it_is_gone(meeting_id, error)
            return
        if is_locked:
            self.show_minutes(meeting_id, item_id)
        elif self.has_stored_words():
            self._pages.note_opened(meeting_id)
            self._pages.meeting.show_meeting(meeting_id, item_id)
            self._go("meetings", self._pages.meeting, compact=True)
            self._pages.meeting.write()

    def show_on_wall(self) -> None:
        """Meeting mode for the item that is written; from another page for the meeting that is next."""
        if not self._pages or not self._services:
            return
        if self.page() is self._pages.made("meeting"):
            meeting_id, item_id, *_ = *self._pages.meeting.shown_keys(), None
            self._pages.meeting_mode_wanted.emit(meeting_id, item_id)
        elif ahead := self._services.overview.show().next_meeting:
            self._pages.meeting_mode_wanted.emit(ahead.id, None)
        else:
            self.show_new_meeting()
            self._lamps.showMessage(self.tr("No meeting is planned. Plan one first."), MESSAGE_MS)

    @on_trail
    def show_minutes(self, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """The paper of a meeting, finished or not, where one of its sections begins."""
        if self._pages:
            self._before_paper, self._paper_of = self._here(), meeting_id
            self._pages.note_opened(meeting_id)
            self._pages.minutes.show_meeting(meeting_id, item_id)
            self._go("meetings", self._pages.minutes, compact=True)

    @on_trail
    def show_finishing(self, meeting_id: UUID) -> None:
        if self._pages:
            self._pages.finish.show_meeting(meeting_id)
            self._go("meetings", self._pages.finish, compact=True)

    @on_trail
    def _show_attendance(self, meeting_id: UUID) -> None:
        self.show_meeting(meeting_id)
        if self._pages:
            self._pages.meeting.show_attendance()

    @on_trail
    def _leave_minutes(self) -> None:
        """To the page one came from; from the paper of finished minutes never back into an editor."""
        pages, services, meeting_id = self._pages, self._services, self._paper_of
        if pages is None or services is None or meeting_id is None:
            return
        writing = {pages.made("meeting"), pages.made("finish"), pages.made("minutes")}
        origin = self._before_paper
        is_written = not services.meetings.state(meeting_id).is_locked
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

    # --- the red thread

    def _show_measure_thread(self, measure_id: UUID) -> None:
        from domain.thread import ThreadRoot  # noqa: PLC0415 - after the first paint

        self._show_thread(ThreadRoot.MEASURE, measure_id)

    def _show_item_thread(self, item_id: UUID) -> None:
        from domain.thread import ThreadRoot  # noqa: PLC0415

        self._show_thread(ThreadRoot.ITEM, item_id)

    @on_trail
    def _show_thread(self, root: "ThreadRoot", record_id: UUID) -> None:
        if self._pages and self.has_stored_words():
            self._before_thread = self._here()
            self._pages.red_thread.show_thread(root, record_id)
            self._go(self._rail.selected_place(), self._pages.red_thread, compact=self._rail.is_compact())

    @on_trail
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

    @on_trail
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
