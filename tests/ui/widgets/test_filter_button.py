"""A filter tells of the user's choices only, and lets go by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.filter_button import FilterButton

CHOICES = [(2025, "2025"), (2026, "2026")]


@pytest.fixture
def year(qtbot: QtBot, theme_feed: ThemeFeed) -> FilterButton:
    button = FilterButton(theme_feed, "År")
    qtbot.addWidget(button)
    button.set_choices(CHOICES)
    with qtbot.waitActive(button):
        button.show()
    return button


def menu_of(button: FilterButton) -> QMenu:
    menu = button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    return menu


def test_choosing_in_the_list_is_told_once(qtbot: QtBot, year: FilterButton) -> None:
    qtbot.keyClick(year, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = menu_of(year)
    qtbot.waitUntil(menu.isVisible)
    with qtbot.waitSignal(year.choice_changed) as told:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert told.args == [2026]
    assert year.chosen() == 2026
    assert (year.text(), year.accessibleName()) == ("2026", "År: 2026")


def test_choosing_for_the_user_is_not_told(qtbot: QtBot, year: FilterButton) -> None:
    with qtbot.assertNotEmitted(year.choice_changed):
        year.choose(2025)
    assert year.chosen() == 2025


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_the_keyboard_lets_go(qtbot: QtBot, year: FilterButton, key: Qt.Key) -> None:
    year.choose(2025)
    with qtbot.waitSignal(year.choice_changed) as told:
        qtbot.keyClick(year, key)
    assert told.args == [None]
    assert (year.chosen(), year.text()) == (None, "År")


def test_the_cross_lets_go_and_the_rest_opens_the_list(qtbot: QtBot, year: FilterButton) -> None:
    year.choose(2025)
    year.adjustSize()
    with qtbot.waitSignal(year.choice_changed) as told:
        qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=QPoint(year.width() - 14, year.height() // 2))
    assert told.args == [None]
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=QPoint(8, year.height() // 2))
    qtbot.waitUntil(menu_of(year).isVisible)
    menu_of(year).close()


def test_a_choice_that_is_no_longer_offered_is_let_go(qtbot: QtBot, year: FilterButton) -> None:
    year.choose(2025)
    with qtbot.assertNotEmitted(year.choice_changed):
        year.set_choices([(2026, "2026")])
    assert year.chosen() is None
    year.set_choices(CHOICES)
    assert len(menu_of(year).actions()) == 2
