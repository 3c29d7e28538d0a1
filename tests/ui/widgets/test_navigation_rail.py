"""The rail says where we are, where we can go and what is late: to the eye, the keyboard and the screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.navigation_rail import NavigationRail
from desktop.ui.widgets.rail_button import RailButton


@pytest.fixture
def rail(qtbot: QtBot, theme_feed: ThemeFeed) -> NavigationRail:
    shown = NavigationRail(theme_feed, "Hägersten-Älvsjö")
    shown.add_place("meetings", "calendar-days", "Möten")
    shown.add_place("follow_ups", "list-checks", "Uppföljningar")
    shown.add_place("settings", "settings", "Inställningar", at_bottom=True)
    shown.select_place("meetings")
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def button(rail: NavigationRail, text: str) -> RailButton:
    return next(each for each in rail.findChildren(RailButton) if each.text() == text)


def test_a_click_is_told_and_marked(qtbot: QtBot, rail: NavigationRail) -> None:
    with qtbot.waitSignal(rail.place_chosen) as told:
        qtbot.mouseClick(button(rail, "Inställningar"), Qt.MouseButton.LeftButton)
    assert told.args == ["settings"]
    assert rail.selected_place() == "settings"
    assert not button(rail, "Möten").isChecked()


def test_the_keyboard_goes_there_too(qtbot: QtBot, rail: NavigationRail) -> None:
    meetings = button(rail, "Möten")
    meetings.setFocus(Qt.FocusReason.ShortcutFocusReason)
    with qtbot.waitSignal(rail.place_chosen) as told:
        qtbot.keyClick(meetings, Qt.Key.Key_Down)
        qtbot.keyClick(button(rail, "Uppföljningar"), Qt.Key.Key_Space)
    assert told.args == ["follow_ups"]


def test_a_screen_reader_goes_there_too_and_hears_one_of_many(qtbot: QtBot, rail: NavigationRail) -> None:
    told = []
    rail.place_chosen.connect(told.append)
    spoken = QAccessible.queryAccessibleInterface(button(rail, "Uppföljningar"))
    assert spoken.role() is QAccessible.Role.RadioButton
    spoken.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert told == ["follow_ups"]
    qtbot.mouseClick(button(rail, "Uppföljningar"), Qt.MouseButton.LeftButton)
    assert told == ["follow_ups", "follow_ups"], "to its list again, from a page of the same place"


def test_marking_a_place_is_not_told(qtbot: QtBot, rail: NavigationRail) -> None:
    with qtbot.assertNotEmitted(rail.place_chosen):
        rail.select_place("settings")
    assert rail.selected_place() == "settings"


def test_late_things_are_spoken(rail: NavigationRail) -> None:
    rail.set_late_count("follow_ups", 2, "2 försenade")
    spoken = QAccessible.queryAccessibleInterface(button(rail, "Uppföljningar"))
    assert spoken.text(QAccessible.Text.Name) == "Uppföljningar"
    assert spoken.text(QAccessible.Text.Description) == "2 försenade"
    rail.set_late_count("follow_ups", 0, "")
    assert spoken.text(QAccessible.Text.Description) == ""


def test_a_window_that_is_narrow_for_its_text_leaves_its_width_to_the_page(
    rail: NavigationRail, theme_feed: ThemeFeed
) -> None:
    rail.fit_window(1366)
    assert rail.width() == 196
    theme_feed.choose_text_scale(2.0)
    assert rail.width() == 74
    assert button(rail, "Möten").toolTip() == "Möten"
    rail.set_compact(is_compact=False)
    assert rail.width() == 74
    rail.fit_window(1900)
    assert rail.width() == 392
    rail.fit_window(890)
    theme_feed.choose_text_scale(1.0)
    assert rail.width() == 56


def test_compact_moves_the_words_to_tool_tips(rail: NavigationRail) -> None:
    rail.set_late_count("follow_ups", 2, "2 försenade")
    assert (rail.width(), button(rail, "Möten").toolTip()) == (196, "")
    rail.set_compact(is_compact=True)
    assert rail.width() == 56
    assert button(rail, "Uppföljningar").toolTip() == "Uppföljningar, 2 försenade"
    rail.set_compact(is_compact=False)
    assert rail.width() == 196
