"""Meeting mode in the real window: the whole screen, one item at a time, nothing that is not for the room, and back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.pages.meeting_mode.wall_look import WallLock
from desktop.ui.pages.meeting_mode.wall_words import spent_words
from desktop.ui.pages.meeting_mode_page import MeetingModePage
from desktop.ui.widgets.signs import SECRECY_SIGNS
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.meetings import AgendaItem
from domain.secrecy import SecrecyMark, Sensitivity
from tests.store_fixtures import START
from tests.ui.keyboard import CONTROL, Keyboard
from tests.ui.sample_window import SampleWindow, Templates, sample_window


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        yield opened


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def _items(sample: SampleWindow) -> tuple[AgendaItem, ...]:
    return sample.services.meetings.show(sample.meeting.id).items


def _write_at(sample: SampleWindow, place: int) -> AgendaItem:
    item = _items(sample)[place]
    sample.navigator.show_meeting(sample.meeting.id, item.id)
    return item


def _wall(sample: SampleWindow) -> MeetingModePage:
    return sample.pages.meeting_mode


def _words(sample: SampleWindow) -> str:
    """All that can be read on the wall."""
    sample.settle()
    return "\n".join(label.text() for label in _wall(sample).findChildren(QLabel) if label.isVisible())


def test_one_key_fills_the_screen_with_the_item_and_one_key_brings_the_caret_back(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    item = _write_at(sample, 2)
    keyboard.press(Qt.Key.Key_F8)
    written_in = QApplication.focusWidget()
    size, compact = sample.window.size(), sample.window._rail.is_compact()

    keyboard.press(Qt.Key.Key_F11)
    assert sample.page() == "MeetingModePage"
    assert sample.window.isFullScreen()
    assert not sample.window._rail.isVisible()
    assert not sample.window._lamps.isVisible()
    assert item.heading in _words(sample)

    keyboard.press(Qt.Key.Key_Escape)
    assert sample.page() == "MeetingPage"
    assert QApplication.focusWidget() is written_in
    assert sample.pages.meeting.shown_keys() == (sample.meeting.id, item.id)
    assert not sample.window.isFullScreen()
    assert (sample.window.size(), sample.window._rail.is_compact()) == (size, compact)
    assert sample.window._rail.isVisible()
    assert sample.window._lamps.isVisible()


def test_a_window_that_filled_its_screen_still_does_afterwards(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    sample.window.showMaximized()
    _write_at(sample, 0)
    keyboard.press(Qt.Key.Key_F11)
    assert sample.window.isFullScreen()
    keyboard.press(Qt.Key.Key_F11)
    assert sample.window.isMaximized()
    assert not sample.window.isFullScreen()


def test_going_elsewhere_gives_the_screen_back_too(sample: SampleWindow, keyboard: Keyboard) -> None:
    _write_at(sample, 0)
    keyboard.press(Qt.Key.Key_F11)
    sample.navigator.show_overview()
    assert not sample.window.isFullScreen()
    assert sample.window._rail.isVisible()


def test_a_window_that_is_closed_on_the_wall_is_remembered_as_it_was(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    """Else the next start would fill the screen with the start page."""
    size = sample.window.size()
    _write_at(sample, 0)
    keyboard.press(Qt.Key.Key_F11)
    sample.window.close()
    assert not sample.window.windowState() & Qt.WindowState.WindowFullScreen
    assert sample.window.size() == size


def test_what_waits_is_stored_and_shown(sample: SampleWindow, keyboard: Keyboard) -> None:
    _write_at(sample, 5)
    keyboard.write("Alla lampor är lagade.")
    keyboard.press(Qt.Key.Key_F11)
    assert "Alla lampor är lagade." in _words(sample)
    assert _items(sample)[5].text == "Alla lampor är lagade."


def test_the_head_button_leads_there_as_well(sample: SampleWindow) -> None:
    _write_at(sample, 1)
    sample.pages.meeting._head._mode.click()
    assert sample.page() == "MeetingModePage"


def test_keys_lead_from_item_to_item(sample: SampleWindow, keyboard: Keyboard) -> None:
    items = _items(sample)
    _write_at(sample, 4)
    keyboard.press(Qt.Key.Key_F11)
    steps = ((Qt.Key.Key_Right, 5), (Qt.Key.Key_Left, 4), (Qt.Key.Key_Space, 5), (Qt.Key.Key_PageDown, 6),
             (Qt.Key.Key_PageUp, 5), (Qt.Key.Key_Down, 6), (Qt.Key.Key_Up, 5))  # fmt: skip
    for key, place in steps:
        keyboard.press(key)
        assert _wall(sample).shown_keys()[1] == items[place].id, key
        sample.settle()
    keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    keyboard.press(Qt.Key.Key_PageUp, CONTROL, times=9)
    assert _wall(sample).shown_keys()[1] == items[0].id
    assert "1 of 8" in _words(sample)
    keyboard.press(Qt.Key.Key_Escape)
    assert (
        sample.pages.meeting.shown_keys()[1] == items[0].id
    )  # what was on the wall is what one goes on with


def test_space_reads_on_in_a_long_item_before_it_leads_to_the_next(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    item = _items(sample)[4]
    sample.services.agenda.change_item(replace(item, text="\n".join(["En lång redogörelse."] * 40)))
    _write_at(sample, 4)
    keyboard.press(Qt.Key.Key_F11)
    sample.settle()
    keyboard.press(Qt.Key.Key_Space)
    assert _wall(sample).shown_keys()[1] == item.id
    keyboard.press(Qt.Key.Key_Space, times=20)
    assert _wall(sample).shown_keys()[1] != item.id


@pytest.mark.parametrize("level", [Sensitivity.TO_BE_TESTED, Sensitivity.ORAL_ONLY])
def test_marked_matter_is_a_lock_with_a_word(
    sample: SampleWindow, keyboard: Keyboard, level: Sensitivity
) -> None:
    item = _items(sample)[2]
    text = "" if level is Sensitivity.ORAL_ONLY else item.text
    sample.services.agenda.change_item(replace(item, text=text, secrecy=SecrecyMark(sensitivity=level)))
    _write_at(sample, 2)
    keyboard.press(Qt.Key.Key_F11)
    words = _words(sample)
    assert item.heading in words
    assert ("Orally only" if level is Sensitivity.ORAL_ONLY else "Secrecy") in words
    assert _wall(sample).findChild(WallLock).icon_name == SECRECY_SIGNS[level].icon_name
    for secret in ("gångtunneln", "ses på plats", "Klotter"):
        assert secret not in words


def test_a_marked_point_is_a_lock_among_the_others(sample: SampleWindow, keyboard: Keyboard) -> None:
    _write_at(sample, 2)
    keyboard.press(Qt.Key.Key_F11)
    words = _words(sample)
    assert "A point that is not shown: secrecy" in words
    assert "A point was told orally" in words
    assert words.count("Klotter och krossade lampor.") == 1  # of two points, the open one


def test_a_person_is_not_named_on_the_wall(sample: SampleWindow, keyboard: Keyboard) -> None:
    _write_at(sample, 5)
    keyboard.write("Ring 070-174 06 05 i morgon.")
    keyboard.press(Qt.Key.Key_F11)
    words = _words(sample)
    assert "070" not in words
    assert "Ring [not shown] i morgon." in words


def test_what_a_colleague_writes_comes_on_the_wall(sample: SampleWindow, keyboard: Keyboard) -> None:
    item = _write_at(sample, 5)
    keyboard.press(Qt.Key.Key_F11)
    sample.services.agenda.write_text(item.id, item.version, item.heading, "Nya ord.")
    sample.window._change_feed.announce(sample.services.meetings.begin(sample.meeting.id))
    assert "Nya ord." in _words(sample)


def test_the_same_item_anew_stays_where_one_had_come_in_it(sample: SampleWindow, keyboard: Keyboard) -> None:
    item = _items(sample)[4]
    item = sample.services.agenda.change_item(replace(item, text="\n".join(["En lång redogörelse."] * 40)))
    _write_at(sample, 4)
    keyboard.press(Qt.Key.Key_F11)
    sample.settle()
    keyboard.press(Qt.Key.Key_Space)
    bar = _wall(sample)._sheet.verticalScrollBar()
    place = bar.value()
    sample.services.agenda.change_item(replace(item, decisions=("lampor byts",)))
    sample.window._change_feed.announce(sample.services.meetings.begin(sample.meeting.id))
    sample.settle()
    assert bar.value() == place > 0


def test_time_at_the_item_is_told_and_goes_on_while_one_writes(
    sample: SampleWindow, keyboard: Keyboard
) -> None:
    item = _items(sample)[3]
    sample.services.agenda.change_item(replace(item, planned_at=time(9, 20)))
    sample.services.agenda.change_item(replace(_items(sample)[4], planned_at=time(9, 25)))
    _write_at(sample, 3)
    keyboard.press(Qt.Key.Key_F11)
    wall = _wall(sample)
    assert "0 of 5 min" in _words(sample)
    wall._now = lambda: START + timedelta(minutes=4)
    wall._show_time()
    assert "4 of 5 min" in _words(sample)
    keyboard.press(Qt.Key.Key_F11)
    wall._now = lambda: START + timedelta(minutes=7)
    keyboard.press(Qt.Key.Key_F11)
    assert "7 of 5 min, 2 min over" in _words(sample)
    keyboard.press(Qt.Key.Key_Right)
    assert "0 of" in _words(sample)


def test_text_is_twenty_points_and_grows_with_the_window(
    qtbot: QtBot, sample: SampleWindow, keyboard: Keyboard
) -> None:
    _write_at(sample, 2)
    keyboard.press(Qt.Key.Key_F11)
    small = _size_of_text(sample, (1366, 768))
    assert small >= 20
    assert _size_of_text(sample, (2732, 1536)) == pytest.approx(2 * small, rel=0.02)
    assert _size_of_text(sample, (1366, 1536)) == small  # no wider lines than there is room for


def _size_of_text(sample: SampleWindow, size_px: tuple[int, int]) -> float:
    sample.window.setWindowState(Qt.WindowState.WindowNoState)
    sample.window.resize(*size_px)
    sample.settle()
    labels = _wall(sample).findChildren(QLabel)
    return next(label.font().pointSizeF() for label in labels if label.text().startswith("Polisen redogör"))


def test_time_is_said_in_words() -> None:
    assert spent_words(timedelta(minutes=7, seconds=59), None) == "7\u00a0min"
    assert spent_words(timedelta(minutes=7), 15) == "7 of 15 min"
    assert spent_words(timedelta(minutes=15), 15) == "15 of 15 min"
    assert spent_words(timedelta(minutes=18), 15) == "18 of 15 min, 3 min over"


def test_the_words_of_the_editor_are_where_they_were(sample: SampleWindow, keyboard: Keyboard) -> None:
    """The caret stands after the word that was written last, and undo still knows it."""
    _write_at(sample, 5)
    keyboard.write("Första")
    keyboard.press(Qt.Key.Key_F11)
    keyboard.press(Qt.Key.Key_F11)
    keyboard.write(" andra")
    editor = QApplication.focusWidget()
    assert isinstance(editor, MinutesTextEdit)
    assert editor.text() == "Första andra"
