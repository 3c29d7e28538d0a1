"""Ways through the window and back again: the places, the paper of a meeting, the red thread."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.pages.agreements.agreement_views import View
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.pages.thread_side import ThreadSide
from desktop.ui.widgets.thread_panel import ThreadPanel
from domain.audit import AuditAction
from domain.log_list import LogChoice
from domain.papers.orders import DocumentKind
from domain.yearly_report import WORKING
from tests.ui.keyboard import CONTROL, SHIFT, keyboard_is_in
from tests.ui.known_records import Known, item_written, measure_chosen
from tests.ui.sample_store import YEAR
from tests.ui.sample_window import SampleWindow

OPENED = AuditAction.OPENED


def test_the_places_of_the_rail_are_pages(sample: SampleWindow) -> None:
    for place in sample.window._rail.places():
        sample.navigator.show_place(place)
        assert sample.window._stack.currentWidget() is sample.pages.made(place)
        assert sample.window._rail.selected_place() == place


def test_to_who_was_there(sample: SampleWindow, known: Known) -> None:
    sample.pages.finish.attendance_requested.emit(known.meeting)
    assert sample.pages.meeting._attendance.isVisible()


def test_to_the_loose_threads_and_back_to_one_follow_up(sample: SampleWindow, known: Known) -> None:
    sample.pages.overview.orphans_wanted.emit()
    sample.settle()
    assert (sample.page(), sample.window._rail.selected_place()) == ("FollowUpsPage", "follow_ups")
    assert sample.pages.follow_ups._loose.isVisible()
    sample.pages.overview.follow_up_wanted.emit(known.follow_up)
    assert not sample.pages.follow_ups._loose.isVisible()


def test_to_the_version_of_a_yearly_follow_up_that_was_kept(sample: SampleWindow, known: Known) -> None:
    sample.pages.situation.report_wanted.emit(known.report)
    sample.settle()
    report = sample.pages.yearly._in_hand.report
    assert report is not None
    assert (report.agreement_id, report.period, report.number) == (known.agreement, YEAR, 1)


def test_to_what_the_law_asks(sample: SampleWindow) -> None:
    sample.pages.overview.duties_wanted.emit()
    assert (sample.page(), sample.window._rail.selected_place()) == ("AgreementsPage", "agreements")
    assert sample.pages.agreements._desk.views.view() is View.LAW


def test_to_the_line_in_which_a_point_is_entered(sample: SampleWindow) -> None:
    sample.navigator.begin_point()
    assert (sample.page(), sample.window._rail.selected_place()) == ("SituationPage", "situation")
    assert keyboard_is_in(sample.pages.situation._entry)


# --- paper


@pytest.mark.parametrize(
    ("begin", "page", "place"),
    [
        ("meetings", "MeetingsPage", "meetings"),
        ("reports", "DocumentsPage", "reports"),
        ("overview", "OverviewPage", "overview"),
    ],
)
def test_finished_paper_leads_back_to_where_one_came_from(
    sample: SampleWindow, known: Known, begin: str, page: str, place: str
) -> None:
    sample.navigator.show_place(begin)
    sample.navigator.show_meeting(known.finished)
    assert sample.page() == "MinutesPage", "finished minutes have no editor"
    sample.press(Qt.Key.Key_Escape)
    assert (sample.page(), sample.window._rail.selected_place()) == (page, place)
    assert not sample.window._rail.is_compact()


def test_the_paper_of_a_draft_leads_back_to_writing_and_to_finishing(
    sample: SampleWindow, known: Known
) -> None:
    sample.navigator.show_meeting(known.meeting, known.item)
    sample.press(Qt.Key.Key_P, CONTROL)
    assert sample.page() == "MinutesPage"
    sample.press(Qt.Key.Key_Escape)
    assert (sample.page(), item_written(sample.pages)) == ("MeetingPage", known.item)
    sample.press(Qt.Key.Key_F12)
    assert sample.page() == "FinishPage"
    sample.pages.finish.preview_requested.emit(known.meeting)
    sample.press(Qt.Key.Key_Escape)
    assert sample.page() == "FinishPage"


# --- the record


def test_what_is_shown_is_noted_once(sample: SampleWindow, known: Known) -> None:
    for _time in range(2):
        sample.navigator.show_meeting(known.meeting)
        sample.navigator.show_meeting(known.finished)
        sample.navigator.show_records()
    sample.settle()
    shown = [row.event.object_id for row in sample.services.log.page(LogChoice(action=OPENED)).rows]
    assert [shown.count(each) for each in (known.meeting, known.finished, None)] == [1, 1, 1]


def test_from_the_log_back_to_the_record_by_key(sample: SampleWindow) -> None:
    sample.navigator.show_page("log")
    sample.press(Qt.Key.Key_Escape)
    assert (sample.page(), sample.window._rail.selected_place()) == ("RecordsPage", "records")


def test_the_paper_of_minutes_that_were_checked_leads_back_to_the_check(
    sample: SampleWindow, known: Known
) -> None:
    sample.navigator.show_records()
    sample.pages.records.minutes_wanted.emit(known.finished)
    assert sample.page() == "MinutesPage"
    sample.press(Qt.Key.Key_Escape)
    assert (sample.page(), sample.window._rail.selected_place()) == ("RecordsPage", "records")


# --- the red thread


def test_the_thread_of_an_item_by_key_and_back_to_its_words(sample: SampleWindow, known: Known) -> None:
    sample.navigator.show_meeting(known.meeting, known.item)
    writing = QApplication.focusWidget()
    for leave in (partial(sample.press, Qt.Key.Key_Escape), partial(back, sample)):
        sample.press(Qt.Key.Key_H, CONTROL | SHIFT)
        assert (sample.page(), sample.window._rail.selected_place()) == ("ThreadPage", "meetings")
        assert sample.window._rail.is_compact(), "nothing moves sideways"
        leave()
        assert (sample.page(), item_written(sample.pages)) == ("MeetingPage", known.item)
        assert QApplication.focusWidget() is writing
        assert sample.window._rail.is_compact()


def back(sample: SampleWindow) -> None:
    sample.pages.red_thread._header._back.click()


def test_the_thread_of_a_measure_and_back_to_the_plan(sample: SampleWindow, known: Known) -> None:
    sample.navigator.show_measure(known.measure)
    sample.settle()
    sample.pages.agreements.findChild(PlanPane)._measures._on_thread_wanted()
    assert (sample.page(), sample.window._rail.selected_place()) == ("ThreadPage", "agreements")
    sample.press(Qt.Key.Key_Escape)
    assert (sample.page(), sample.window._rail.selected_place()) == ("AgreementsPage", "agreements")
    assert measure_chosen(sample.pages) == known.measure


@pytest.mark.parametrize(
    ("wish", "carries", "page", "place"),
    [
        ("item_wanted", ("meeting", "item"), "MeetingPage", "meetings"),
        ("point_wanted", ("point",), "SituationPage", "situation"),
        ("follow_up_wanted", ("follow_up",), "FollowUpsPage", "follow_ups"),
        ("measure_wanted", ("measure",), "AgreementsPage", "agreements"),
        ("report_wanted", ("report",), "YearlyPage", "reports"),
    ],
)
def test_each_stop_of_the_thread_leads_on(
    sample: SampleWindow, known: Known, wish: str, carries: tuple[str, ...], page: str, place: str
) -> None:
    sample.pages.meeting.item_thread_wanted.emit(known.item)
    side = sample.pages.red_thread.findChild(ThreadSide)
    assert side.findChild(ThreadPanel)._links
    getattr(side, wish).emit(*(getattr(known, each) for each in carries))
    assert (sample.page(), sample.window._rail.selected_place()) == (page, place)


def test_from_the_thread_to_finished_paper_and_all_the_way_back(sample: SampleWindow, known: Known) -> None:
    sample.navigator.show_measure(known.measure)
    sample.pages.agreements.measure_thread_wanted.emit(known.measure)
    sample.pages.red_thread.item_wanted.emit(known.finished, known.item)
    assert (sample.page(), sample.window._rail.selected_place()) == ("MinutesPage", "meetings")
    for page in ("ThreadPage", "AgreementsPage"):
        sample.press(Qt.Key.Key_Escape)
        assert (sample.page(), sample.window._rail.selected_place()) == (page, "agreements")
        assert not sample.window._rail.is_compact()


def test_from_a_document_to_its_text_and_back_with_it(sample: SampleWindow) -> None:
    sample.navigator.show_reports()
    sample.pages.reports.show_document(DocumentKind.YEARLY)
    order = sample.pages.reports._form.order()
    sample.pages.reports._form._write.click()
    assert (sample.page(), sample.window._rail.selected_place()) == ("YearlyPage", "reports")
    sample.settle()
    report = sample.pages.yearly._in_hand.report
    assert (report.agreement_id, report.period) == (order.agreement_id, order.period)
    sample.pages.yearly._paper_button.click()
    assert sample.page() == "DocumentsPage"
    assert sample.pages.reports._form.order().report_number == WORKING
    sample.navigator.show_report_text(order.agreement_id, order.period)
    sample.press(Qt.Key.Key_Escape)
    assert sample.page() == "DocumentsPage"
    sample.settle()
