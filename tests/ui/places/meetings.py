"""The way to the pages and states of meetings, and to how one begins."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from desktop.services.long_opening import LongOpening
from desktop.ui.pages.meeting.agenda_outline import AgendaOutline
from desktop.ui.pages.opening_page import OpeningPage
from desktop.ui.pdf_view import PdfView
from desktop.ui.widgets.search_field import SearchField
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from domain.news import EndingAgreement, News
from domain.secrecy import SecrecyMark, Sensitivity
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard
from tests.ui.sample_window import SampleWindow

_PLACE = "C:/Users/lind/AppData/Local/Samsyn"


def _welcome(sample: SampleWindow) -> None:
    sample.window.show_welcome(_PLACE)


def _welcome_error(sample: SampleWindow) -> None:
    sample.window.show_trouble(UserError(Problem.STORE_NOT_OURS), _PLACE)


def _opening(reason: LongOpening, sample: SampleWindow) -> None:
    page = OpeningPage(sample.theme_feed, reason)
    page.show_progress(210, 500)
    sample.window._stack.addWidget(page)
    sample.window._stack.setCurrentWidget(page)


def _overview(sample: SampleWindow) -> None:
    sample.window._rail.show()
    sample.window._lamps.show_store(sample.path)
    sample.navigator.show_overview()


def _notice(sample: SampleWindow) -> None:
    sample.navigator.show_overview()
    ending = EndingAgreement(id=sample.meeting.id, title="Överenskommelse", days_left=49)
    news = News(since=date(2026, 11, 5), late=2, due=1, agreements=(ending,))
    sample.pages.overview._news.show_news(news)


def _meetings(sample: SampleWindow) -> None:
    sample.navigator.show_meetings()


def _meetings_without_hits(sample: SampleWindow) -> None:
    _meetings(sample)
    field = sample.pages.meetings.findChild(SearchField)
    field.setText("finns inte")
    field.textEdited.emit("finns inte")
    sample.settle_after(sample.pages.meetings._filters._pause)


def _new_meeting(sample: SampleWindow) -> None:
    sample.pages.meetings._filters.clear()
    sample.navigator.show_new_meeting()


def _series(sample: SampleWindow) -> None:
    sample.navigator.show_series()


def write_item(sample: SampleWindow, place: int) -> None:
    """To the meeting that is being written, at one of its items."""
    items = sample.services.meetings.show(sample.meeting.id).items
    sample.navigator.show_meeting(sample.meeting.id, items[place].id)


def _meeting(sample: SampleWindow) -> None:
    write_item(sample, 2)


def _meeting_opening(sample: SampleWindow) -> None:
    write_item(sample, 0)


def _item_thread(sample: SampleWindow) -> None:
    write_item(sample, 2)
    sample.press(Qt.Key.Key_H, CONTROL | SHIFT)


def _point_form(sample: SampleWindow) -> None:
    write_item(sample, 2)
    sample.press(Qt.Key.Key_F7)


def _follow_up_form(sample: SampleWindow) -> None:
    write_item(sample, 2)
    sample.press(Qt.Key.Key_F9)


def _offer(sample: SampleWindow) -> None:
    write_item(sample, 6)
    Keyboard().write("Trafikkontoret återkommer senast den 1 december med besked om belysningen.")
    assert sample.pages.meeting.store_now()
    sample.settle_after(sample.pages.meeting.offers._pause)


def _report_back(sample: SampleWindow) -> None:
    write_item(sample, 2)
    content = sample.services.meetings.show(sample.meeting.id)
    carried = content.appearances[0]
    write_item(sample, [item.id for item in content.items].index(carried.item_id))
    sample.pages.meeting._matter.write_follow_up(carried.follow_up.id)


def _meeting_mode(sample: SampleWindow) -> None:
    write_item(sample, 2)
    _show_on_wall(sample)


def _show_on_wall(sample: SampleWindow) -> None:
    """The whole screen of the platform the tests run on is another than that of an office."""
    size = sample.window.size()
    sample.press(Qt.Key.Key_F11)
    sample.window.setWindowState(Qt.WindowState.WindowNoState)
    sample.window.resize(size)


def _meeting_mode_sensitive(sample: SampleWindow) -> None:
    """The same item, marked by now."""
    item = sample.services.meetings.show(sample.meeting.id).items[2]
    mark = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED)
    marked = sample.services.agenda.change_item(replace(item, secrecy=mark))
    write_item(sample, 2)
    _show_on_wall(sample)
    sample.services.agenda.change_item(replace(marked, secrecy=SecrecyMark()))


def _attendance(sample: SampleWindow) -> None:
    write_item(sample, 2)
    sample.pages.meeting.show_attendance()


def _details(sample: SampleWindow) -> None:
    sample.pages.meeting.show_facts()


def _new_item(sample: SampleWindow) -> None:
    write_item(sample, 2)
    sample.press(Qt.Key.Key_Return, CONTROL | SHIFT)


def _removed(sample: SampleWindow) -> None:
    write_item(sample, 5)
    outline = sample.pages.meeting.findChild(AgendaOutline)
    outline.focus_list()
    sample.press(Qt.Key.Key_Delete)


def _two_versions(sample: SampleWindow) -> None:
    write_item(sample, 1)
    item = sample.services.meetings.show(sample.meeting.id).items[1]
    sample.colleague.agenda.write_text(
        item.id, item.version, item.heading, "Kollegans anteckning: alla insatser är klara."
    )
    sample.press(Qt.Key.Key_A)
    sample.pages.meeting.store_now()


def _not_saved(sample: SampleWindow) -> None:
    sample.pages.meeting._refusals._let_go()
    write_item(sample, 0)
    error = UserError(Problem.STORE_FULL)
    sample.pages.meeting._notice.show_not_saved(error)
    sample.window._lamps.show_trouble(error)


def _finish(sample: SampleWindow) -> None:
    sample.pages.meeting._notice.put_away()
    sample.window._on_stored()
    sample.navigator.show_finishing(sample.meeting.id)


def _draft(sample: SampleWindow) -> None:
    sample.navigator.show_minutes(sample.meeting.id)
    _wait_for_paper(sample)


def _untested(sample: SampleWindow) -> None:
    sample.pages.finish.disclosure_preview_requested.emit(sample.meeting.id)
    _wait_for_paper(sample)


def _finished(sample: SampleWindow) -> None:
    rows = sample.services.meetings.list_page(MeetingFilter()).rows
    finished = next(row for row in rows if row.state.is_locked)
    sample.navigator.show_minutes(finished.id)
    _wait_for_paper(sample)


def _wait_for_paper(sample: SampleWindow) -> None:
    """Pages are painted by a thread of Qt's own."""
    for _round in range(60):
        sample.settle()
        views = [view for view in sample.window.findChildren(PdfView) if view.isVisible()]
        if any(_has_words(view.grab().toImage()) for view in views):
            return
        QTest.qWait(50)
    raise AssertionError("the paper was never painted")


def _has_words(picture: QImage) -> bool:
    points = ((left, top) for left in range(0, picture.width(), 3) for top in range(0, picture.height(), 11))
    return len({picture.pixel(*point) for point in points}) > 12


BEGINNING = (
    ("welcome", _welcome),
    ("welcome-error", _welcome_error),
    *((f"opening_{reason.value}", partial(_opening, reason)) for reason in LongOpening),
    ("overview", _overview),
    ("notice", _notice),
)
MEETINGS = (
    ("meetings", _meetings),
    ("meetings-without-hits", _meetings_without_hits),
    ("new-meeting", _new_meeting),
    ("series", _series),
    ("meeting", _meeting),
    ("meeting-opening", _meeting_opening),
    ("meeting-point-form", _point_form),
    ("meeting-follow-up-form", _follow_up_form),
    ("meeting-report-back", _report_back),
    ("meeting-offer", _offer),
    ("meeting-mode", _meeting_mode),
    ("meeting-mode-sensitive", _meeting_mode_sensitive),
    ("meeting-attendance", _attendance),
    ("meeting-details", _details),
    ("meeting-new-item", _new_item),
    ("meeting-removed", _removed),
    ("meeting-two-versions", _two_versions),
    ("meeting-not-saved", _not_saved),
    ("finish", _finish),
    ("finish-untested", _untested),
    ("minutes-draft", _draft),
    ("minutes-finished", _finished),
    ("thread-of-item", _item_thread),
)
