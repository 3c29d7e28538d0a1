"""How many keys are pressed for what is done most, in the real window: every key counts but the words of the record itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.pages.meeting.offer_line import OfferLine
from domain.meetings import AgendaItem, MeetingContent, MeetingFilter, MeetingState
from domain.secrecy import SecrecyMark
from domain.situation import PointFilter, Severity
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard, keyboard_is_in
from tests.ui.sample_store import SERIES
from tests.ui.sample_window import SampleWindow, Templates, sample_window

NEXT_MEETING, LOG_A_POINT, DECIDE_AND_ASSIGN, FINISH_AND_PRINT = 12, 8, 14, 4
WHERE = "bollplanen i Solberga"
WHAT_WAS_TOLD = "Flera lampor är sönder och de som bor intill undviker stråket."
AGREED = "trafikkontoret mäter belysningen i parkstråket"
FOLLOWED_UP = "Mäta belysningen i parkstråket mellan Solberga och stationen"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "anteckningar.pdf"


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path, target: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path, target=target) as opened:
        opened.settle()
        yield opened


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def _newest(sample: SampleWindow) -> MeetingContent:
    rows = sample.services.meetings.list_page(MeetingFilter()).rows
    return sample.services.meetings.show(rows[0].id)


def _write_item(sample: SampleWindow) -> AgendaItem:
    """Stand with the caret in the text of an item, as in the middle of a meeting."""
    item = sample.services.meetings.show(sample.meeting.id).items[3]
    sample.navigator.show_meeting(sample.meeting.id, item.id)
    return item


def test_the_next_meeting_from_the_last(sample: SampleWindow, keyboard: Keyboard) -> None:
    """Series, day, time, place, those who are called and what is carried over: all as the last one says."""
    before = sample.services.meetings.show(sample.meeting.id)
    sample.navigator.show_overview()

    keyboard.press(Qt.Key.Key_N, CONTROL)
    keyboard.press(Qt.Key.Key_Return)

    planned = _newest(sample)
    assert keyboard.strokes <= NEXT_MEETING
    assert planned.meeting.id != before.meeting.id
    assert planned.series.name == SERIES
    assert (planned.meeting.start, planned.meeting.end) == (before.meeting.start, before.meeting.end)
    assert planned.meeting.place == before.meeting.place
    assert [line.name for line in planned.attendance] == [line.name for line in before.attendance]
    assert {line.function for line in planned.attendance} == {line.function for line in before.attendance}
    still_open = {line.follow_up.id for line in before.appearances if line.follow_up.is_open}
    assert {line.follow_up.id for line in planned.appearances} >= still_open
    assert sample.page() == "MeetingPage"  # ready to be written


def test_the_next_meeting_from_the_paper_of_an_older_one(sample: SampleWindow, keyboard: Keyboard) -> None:
    """Of the same series, though another has met since."""
    rows = sample.services.meetings.list_page(MeetingFilter()).rows
    older = next(row for row in rows if row.state.is_locked and row.series != SERIES)
    sample.navigator.show_minutes(older.id)

    keyboard.press(Qt.Key.Key_N, CONTROL)
    keyboard.press(Qt.Key.Key_Return)

    rows = sample.services.meetings.list_page(MeetingFilter()).rows
    planned = next(row for row in rows if row.state is MeetingState.PLANNED)
    assert planned.series == older.series
    assert keyboard.strokes <= NEXT_MEETING


def test_a_point_is_logged_in_the_meeting(sample: SampleWindow, keyboard: Keyboard) -> None:
    """What, where, in words and how grave, without leaving the item."""
    item = _write_item(sample)

    keyboard.press(Qt.Key.Key_F7)
    keyboard.write("otrygg plats")
    keyboard.press(Qt.Key.Key_Tab, times=2)
    keyboard.write(WHERE)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.write(WHAT_WAS_TOLD)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.choose("2")
    keyboard.press(Qt.Key.Key_Return, CONTROL)

    content = sample.services.meetings.show(sample.meeting.id)
    raised = next(each for each in content.items if each.id == item.id)
    point = content.points[raised.point_ids[-1]]
    assert keyboard.strokes <= LOG_A_POINT
    assert (point.category, point.place, point.text) == ("otrygg plats", WHERE, WHAT_WAS_TOLD)
    assert point.severity is Severity.YELLOW
    assert keyboard_is_in(sample.pages.meeting._middle)


def test_a_point_is_logged_from_any_page(sample: SampleWindow, keyboard: Keyboard) -> None:
    """On one line, which says what was understood."""
    before = sample.services.situation.count(PointFilter())
    sample.navigator.show_agreements()

    keyboard.press(Qt.Key.Key_N, CONTROL | SHIFT)
    sample.settle()
    keyboard.write("skadegörelse Solberga miljörum natt mot lördag ökat")
    keyboard.press(Qt.Key.Key_Return, times=3)  # it asks of what it is not sure: area, source, severity
    keyboard.choose("2")
    keyboard.press(Qt.Key.Key_Return)

    assert keyboard.strokes <= LOG_A_POINT
    assert sample.services.situation.count(PointFilter()) == before + 1


def test_something_is_decided_and_assigned(sample: SampleWindow, keyboard: Keyboard) -> None:
    """An att-sats, and a follow-up of it with party and due date."""
    item = _write_item(sample)

    keyboard.press(Qt.Key.Key_F8)
    keyboard.write(AGREED)
    keyboard.press(Qt.Key.Key_F9)
    keyboard.write(FOLLOWED_UP)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.choose("tr")
    keyboard.press(Qt.Key.Key_Tab, times=2)
    keyboard.choose("4/12")
    keyboard.press(Qt.Key.Key_Return, CONTROL)

    content = sample.services.meetings.show(sample.meeting.id)
    agreed = content.appearances_at(item.id)[-1].follow_up
    assert keyboard.strokes <= DECIDE_AND_ASSIGN
    assert AGREED in next(each for each in content.items if each.id == item.id).decisions
    assert (agreed.what, agreed.due_on) == (FOLLOWED_UP, date(2026, 12, 4))
    assert content.party_name(agreed.party_id) == "Trafikkontoret"


def test_what_a_decision_promises_is_assigned_with_two_keys_more(
    qtbot: QtBot, sample: SampleWindow, keyboard: Keyboard
) -> None:
    """Who and until when stand in the words already: they are offered, and taken."""
    item = _write_item(sample)

    keyboard.press(Qt.Key.Key_F8)
    keyboard.write("trafikkontoret ser över belysningen i parkstråket senast den 4 december")
    qtbot.waitUntil(lambda: bool(sample.pages.meeting.findChildren(OfferLine)), timeout=10_000)
    keyboard.press(Qt.Key.Key_F9, CONTROL)
    keyboard.press(Qt.Key.Key_Return)

    content = sample.services.meetings.show(sample.meeting.id)
    agreed = content.appearances_at(item.id)[-1].follow_up
    assert keyboard.strokes <= 3
    assert (agreed.what, agreed.due_on) == ("Se över belysningen i parkstråket", date(2026, 12, 4))
    assert content.party_name(agreed.party_id) == "Trafikkontoret"


def test_a_meeting_is_finished_and_printed(
    qtbot: QtBot, sample: SampleWindow, keyboard: Keyboard, target: Path
) -> None:
    """One that asks nothing any more, on a computer without a printer: it says so, and the paper becomes a file."""
    _leave_nothing_open(sample)
    _write_item(sample)

    keyboard.press(Qt.Key.Key_F12, times=2)
    qtbot.waitUntil(lambda: _is_on_paper(sample), timeout=10_000)
    keyboard.press(Qt.Key.Key_P, CONTROL)
    keyboard.press(Qt.Key.Key_S, CONTROL | SHIFT)

    sample.settle()
    assert keyboard.strokes <= FINISH_AND_PRINT
    assert target.read_bytes() == sample.services.minutes.print_minutes(sample.meeting.id).pdf


def _leave_nothing_open(sample: SampleWindow) -> None:
    """Answer in the editor what finishing would ask."""
    services = sample.services
    content = services.meetings.show(sample.meeting.id)
    for item in content.items:
        for point in content.points_at(item):
            services.agenda.change_point(replace(point, secrecy=SecrecyMark()))
        if not item.is_written:
            services.agenda.change_item(replace(item, text="Inget att anteckna."))
    assert not services.minutes.review(sample.meeting.id).questions


def _is_on_paper(sample: SampleWindow) -> bool:
    """Whether the finished paper lies in the window, ready to go out."""
    sample.settle()
    return sample.page() == "MinutesPage" and sample.pages.minutes._printed is not None
