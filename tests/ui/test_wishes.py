"""What a page wants leads to the right page with the right record, and the right place of the rail is marked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QMetaMethod, Signal

from desktop.ui.store_pages import StorePages
from desktop.ui.wishes import Wishes
from tests.ui.keyboard import keyboard_is_in
from tests.ui.known_records import (
    Known,
    item_written,
    measure_chosen,
    meeting_written,
)
from tests.ui.sample_window import SampleWindow

WISHES = sorted(name for name, value in vars(Wishes).items() if isinstance(value, Signal))


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A wish of a page ("" is the window's own), what it carries, and where it leads: ``shows`` finds the last of that."""

    wish: str
    carries: tuple[str, ...] = ()
    page: str
    place: str
    shows: Callable[[StorePages], object] | None = None
    is_compact: bool = False

    def __str__(self) -> str:
        return self.wish + "".join(f"-{each}" for each in self.carries)

    def go(self, sample: SampleWindow, known: Known) -> None:
        page, _dot, signal = self.wish.rpartition(".")
        asked = getattr(sample.pages, page) if page else sample.pages
        getattr(asked, signal).emit(*(getattr(known, each) for each in self.carries))


in_meetings = partial(Way, place="meetings")
in_situation = partial(Way, place="situation", page="SituationPage")
in_follow_ups = partial(Way, place="follow_ups", page="FollowUpsPage")
in_agreements = partial(Way, place="agreements", page="AgreementsPage")
in_meeting = partial(in_meetings, page="MeetingPage", shows=meeting_written, is_compact=True)
in_item = partial(in_meetings, page="MeetingPage", shows=item_written, is_compact=True)
in_point = partial(in_situation, carries=("point",), shows=lambda pages: pages.situation._panel.point_id)
in_paper = partial(
    in_meetings, page="MinutesPage", shows=lambda pages: pages.minutes._meeting_id, is_compact=True
)
in_finishing = partial(
    in_meetings, page="FinishPage", shows=lambda pages: pages.finish._meeting_id, is_compact=True
)
in_planning = partial(in_meetings, page="NewMeetingPage")
in_panel = partial(
    in_follow_ups, carries=("follow_up",), shows=lambda pages: pages.follow_ups._panel.record_id()
)
in_desk = partial(
    in_agreements, carries=("agreement",), shows=lambda pages: pages.agreements._desk.chosen_id()
)
in_plan = partial(in_agreements, carries=("measure",), shows=measure_chosen)
in_record = partial(Way, place="records")
in_report = partial(Way, page="YearlyPage", place="reports", carries=("report",))

WAYS = (
    Way(wish="overview_wanted", page="OverviewPage", place="overview"),
    in_meeting(wish="overview.meeting_wanted", carries=("meeting",)),
    in_meeting(wish="meetings.meeting_opened", carries=("meeting",)),
    in_meeting(wish="new_meeting.planned", carries=("meeting",)),
    in_meeting(wish="finish.back_requested", carries=("meeting",)),
    in_meeting(wish="finish.attendance_requested", carries=("meeting",)),
    in_item(wish="finish.item_requested", carries=("meeting", "item")),
    in_item(wish="situation.item_wanted", carries=("meeting", "item")),
    in_item(wish="follow_ups.item_wanted", carries=("meeting", "item")),
    in_item(wish="yearly.item_wanted", carries=("meeting", "item")),
    in_paper(wish="overview.meeting_wanted", carries=("finished",)),
    in_paper(wish="meetings.meeting_opened", carries=("finished",)),
    in_paper(wish="meeting.meeting_wanted", carries=("finished",)),
    in_paper(wish="meeting.preview_wanted", carries=("meeting",)),
    in_paper(wish="finish.preview_requested", carries=("meeting",)),
    in_finishing(wish="overview.finishing_wanted", carries=("meeting",)),
    in_finishing(wish="meeting.finishing_wanted", carries=("meeting",)),
    in_planning(wish="overview.new_meeting_wanted"),
    in_planning(wish="meetings.new_meeting_requested"),
    in_planning(
        wish="series.new_meeting_requested",
        carries=("series",),
        shows=lambda pages: pages.new_meeting._form.series_id(),
    ),
    in_meetings(wish="new_meeting.cancelled", page="MeetingsPage"),
    in_meetings(wish="series.closed", page="MeetingsPage"),
    in_meetings(wish="meeting.left", page="MeetingsPage"),
    in_meetings(wish="meetings.series_requested", page="SeriesPage"),
    in_meetings(wish="new_meeting.series_requested", page="SeriesPage"),
    in_situation(wish="picture.left"),
    in_situation(
        wish="overview.situation_filtered",
        carries=("of_area",),
        shows=lambda pages: pages.situation._filters.wanted(),
    ),
    in_point(wish="picture.point_wanted"),
    in_point(wish="follow_ups.point_wanted"),
    in_point(wish="yearly.point_wanted"),
    in_situation(
        wish="situation.picture_wanted",
        carries=("of_area",),
        page="PicturePage",
        shows=lambda pages: pages.picture._wanted,
    ),
    in_situation(
        wish="picture_shown",
        carries=("picture",),
        page="PicturePage",
        shows=lambda pages: pages.picture._desk.picture and pages.picture._desk.picture.id,
    ),
    in_follow_ups(wish="overview.follow_ups_wanted"),
    in_follow_ups(
        wish="overview.follow_ups_filtered",
        carries=("area",),
        shows=lambda pages: pages.follow_ups._filters.wanted().area_id,
    ),
    in_panel(wish="overview.follow_up_wanted"),
    in_panel(wish="situation.follow_up_wanted"),
    in_panel(wish="agreements.follow_up_wanted"),
    in_panel(wish="yearly.follow_up_wanted"),
    in_agreements(wish="yearly.agreements_wanted"),
    in_desk(wish="overview.agreement_wanted"),
    in_plan(wish="situation.measure_wanted"),
    in_plan(wish="follow_ups.measure_wanted"),
    in_plan(wish="yearly.measure_wanted"),
    in_report(wish="situation.report_wanted"),
    in_report(wish="follow_ups.report_wanted"),
    in_record(wish="records.log_wanted", page="LogPage"),
    in_record(wish="records.disclosure_wanted", page="DisclosurePage", is_compact=True),
    in_record(wish="records.disposal_wanted", page="DisposalPage"),
    in_record(wish="log.left", page="RecordsPage"),
    in_record(wish="disclosure.left", page="RecordsPage"),
    in_record(wish="disposal.left", page="RecordsPage"),
    in_paper(wish="records.minutes_wanted", carries=("finished",)),
    in_paper(wish="log.meeting_wanted", carries=("finished",)),
    in_meeting(wish="log.meeting_wanted", carries=("meeting",)),
    in_desk(wish="log.agreement_wanted"),
    in_point(wish="log.point_wanted"),
    in_panel(wish="log.follow_up_wanted"),
    in_plan(wish="log.measure_wanted"),
    in_report(wish="log.report_wanted"),
)


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_wish_leads_to_its_page_and_record(sample: SampleWindow, known: Known, way: Way) -> None:
    way.go(sample, known)
    assert sample.page() == way.page
    assert sample.window._rail.selected_place() == way.place
    assert sample.window._rail.is_compact() is way.is_compact
    if way.shows is not None:
        assert way.shows(sample.pages) == getattr(known, way.carries[-1])
    assert keyboard_is_in(sample.window._stack.currentWidget())


@pytest.mark.parametrize("wish", WISHES)
def test_every_wish_is_heard(sample: SampleWindow, wish: str) -> None:
    assert sample.pages.isSignalConnected(QMetaMethod.fromSignal(getattr(sample.pages, wish)))
