"""The window as a whole: places by key, words that are safe before anything else happens, and what the status bar says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.pages.meeting.item_pane import ItemPane
from desktop.ui.pages.meeting.trouble_notice import TroubleNotice
from desktop.ui.saying import say
from desktop.ui.widgets.inline_message import InlineMessage
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard
from tests.ui.sample_window import SampleWindow, Templates, sample_window


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    """It stands on the list of meetings."""
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        opened.navigator.show_meetings()
        yield opened


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def text_of(sample: SampleWindow, place: int) -> str:
    return sample.services.meetings.show(sample.meeting.id).items[place].text


def write_in(sample: SampleWindow, place: int) -> None:
    items = sample.services.meetings.show(sample.meeting.id).items
    sample.navigator.show_meeting(sample.meeting.id, items[place].id)


def quarrel(sample: SampleWindow, keyboard: Keyboard) -> None:
    """Somebody else writes in the item I write in."""
    write_in(sample, 1)
    keyboard.write("Mina ord.")
    item = sample.colleague.meetings.show(sample.meeting.id).items[1]
    sample.colleague.agenda.write_text(item.id, item.version, item.heading, "Kollegans ord.")


def is_asked(sample: SampleWindow) -> bool:
    notice = sample.window.findChild(TroubleNotice)
    return any("Kollegans ord." in message.text() for message in notice.findChildren(InlineMessage))


def test_the_overview_is_seen_first(qapp: QApplication, templates: Templates, tmp_path: Path) -> None:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        assert opened.page() == "OverviewPage"
        assert opened.window._rail.selected_place() == "overview"


def test_places_by_key(sample: SampleWindow, keyboard: Keyboard) -> None:
    pages = "Overview Meetings Situation FollowUps Agreements Documents Records Register"
    for number, name in enumerate(pages.split(), start=1):
        keyboard.press(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        assert sample.page() == f"{name}Page"
    keyboard.press(Qt.Key.Key_N, CONTROL | SHIFT)
    assert sample.page() == "SituationPage"
    assert keyboard_is_in(sample.pages.situation._entry)


def test_from_a_new_meeting_to_the_list_and_on(sample: SampleWindow, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_N, CONTROL)
    assert sample.page() == "NewMeetingPage"
    keyboard.press(Qt.Key.Key_Escape)
    assert sample.page() == "MeetingsPage"
    keyboard.press(Qt.Key.Key_Return)
    assert sample.page() == "MeetingPage"
    keyboard.press(Qt.Key.Key_W, CONTROL)
    assert sample.page() == "MeetingsPage"
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    assert sample.page() == "MinutesPage", "finished minutes have no editor"


def keyboard_is_in(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)


def test_text_size_and_rail_by_key(sample: SampleWindow, keyboard: Keyboard) -> None:
    before = sample.theme_feed.theme.text_scale
    keyboard.press(Qt.Key.Key_Plus, CONTROL)
    assert sample.theme_feed.theme.text_scale > before
    keyboard.press(Qt.Key.Key_Minus, CONTROL)
    assert sample.theme_feed.theme.text_scale == pytest.approx(before)
    keyboard.press(Qt.Key.Key_Plus, CONTROL, times=2)
    keyboard.press(Qt.Key.Key_0, CONTROL)
    assert sample.theme_feed.theme.text_scale == 1.0
    keyboard.press(Qt.Key.Key_L, CONTROL | SHIFT)
    assert sample.window._rail.is_compact()
    keyboard.press(Qt.Key.Key_L, CONTROL | SHIFT)
    assert not sample.window._rail.is_compact()


def test_the_status_bar_says_whether_words_are_safe(
    qtbot: QtBot, sample: SampleWindow, keyboard: Keyboard
) -> None:
    write_in(sample, 1)
    keyboard.write("a")
    assert sample.window._lamps.saved_text() == "Saving …"
    qtbot.waitUntil(lambda: sample.window._lamps.saved_text().startswith("Saved "), timeout=1500)
    assert text_of(sample, 1) == "a"


def test_words_typed_and_taken_back_are_said_to_be_safe(
    qtbot: QtBot, sample: SampleWindow, keyboard: Keyboard
) -> None:
    write_in(sample, 1)
    keyboard.write("a")
    keyboard.press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: sample.window._lamps.saved_text().startswith("Saved "), timeout=1500)


def test_closing_stores_what_was_just_typed(sample: SampleWindow, keyboard: Keyboard) -> None:
    write_in(sample, 1)
    keyboard.write("Nyss skrivet – åäö.")
    assert sample.window.close()
    assert text_of(sample, 1) == "Nyss skrivet – åäö."


def test_closing_stores_what_is_written_in_a_form(sample: SampleWindow, keyboard: Keyboard) -> None:
    write_in(sample, 1)
    keyboard.press(Qt.Key.Key_F9)
    keyboard.write("Laga belysningen")
    assert sample.window.close()
    found = sample.services.meetings.show(sample.meeting.id).appearances
    assert "Laga belysningen" in [line.follow_up.what for line in found]


def test_a_window_whose_words_are_not_safe_stays_and_shows_why(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    quarrel(sample, keyboard)
    sample.navigator.show_meetings()
    assert not sample.window.close()
    assert sample.page() == "MeetingPage"
    assert is_asked(sample)
    assert sample.window._lamps.saved_text() == "Not saved"
    sample.window.findChild(TroubleNotice)._message.findChild(QPushButton).click()
    assert sample.window.close()
    assert text_of(sample, 1) == "Mina ord."


def test_another_meeting_waits_until_the_words_of_this_one_are_safe(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    other = sample.services.meetings.plan(sample.meeting.series_id, day=sample.meeting.day)
    quarrel(sample, keyboard)
    sample.navigator.show_meetings()
    sample.navigator.show_meeting(other.id)
    assert sample.page() == "MeetingPage"
    assert is_asked(sample)
    pane = next(pane for pane in sample.window.findChildren(ItemPane) if pane.isVisible())
    assert pane.text.text() == "Mina ord."


def test_a_new_meeting_waits_too(sample: SampleWindow, keyboard: Keyboard) -> None:
    quarrel(sample, keyboard)
    keyboard.press(Qt.Key.Key_N, CONTROL)
    assert sample.page() == "MeetingPage"
    assert is_asked(sample)


def test_a_meeting_somebody_else_removed_leaves_the_list(sample: SampleWindow, keyboard: Keyboard) -> None:
    sample.colleague.meetings.remove(sample.meeting.id)
    assert sample.page() == "MeetingsPage"
    keyboard.press(Qt.Key.Key_Return)
    assert sample.page() == "MeetingsPage"
    assert sample.window._lamps.currentMessage() == say(UserError(Problem.RECORD_GONE))
    model = sample.window._pages.meetings._model
    assert model.rowCount() == len(sample.services.meetings.list_page(MeetingFilter()).rows) == 3


def test_a_meeting_that_another_window_finished_is_read_and_not_written(sample: SampleWindow) -> None:
    rows = sample.services.meetings.list_page(MeetingFilter()).rows
    sample.navigator.show_meeting(next(row.id for row in rows if row.state.is_locked))
    assert sample.page() == "MinutesPage"


def test_changes_of_a_series_that_nobody_saved_are_shown_before_the_window_closes(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    sample.navigator.show_series()
    name = next(
        line
        for line in sample.window._stack.currentWidget().findChildren(QLineEdit)
        if line.accessibleName() == "Name"
    )
    name.setFocus()
    keyboard.write("!")
    keyboard.press(Qt.Key.Key_1, CONTROL)
    assert not sample.window.close()
    assert sample.page() == "SeriesPage"
    assert sample.window.close(), "closing once more lets them go"


def test_a_name_that_is_chosen_in_the_log_is_passed_on(qtbot: QtBot, sample: SampleWindow) -> None:
    sample.navigator.show_page("log")
    with qtbot.waitSignal(sample.window._preferences.changed) as chosen:
        sample.pages.log._who.name_given.emit("Samordnare Lind")
    assert chosen.args[0].chosen_name == "Samordnare Lind"
    assert sample.services.office.actor.name == "Samordnare Lind"


def test_the_welcome_says_what_stood_in_the_way(sample: SampleWindow) -> None:
    sample.window.show_trouble(UserError(Problem.STORE_TOO_NEW, found="0099", known="0008"), "C:/Samsyn")
    assert sample.page() == "WelcomePage"
    texts = [message.text() for message in sample.window.welcome.page.findChildren(InlineMessage)]
    assert say(UserError(Problem.STORE_TOO_NEW, found="0099", known="0008")) in texts
