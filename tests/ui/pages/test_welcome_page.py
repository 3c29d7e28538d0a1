"""The first page: three ways to begin, by mouse and keyboard, and what is said when one does not work."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.pages.welcome_page import WelcomePage
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.choice_card import ChoiceCard
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.inline_message import InlineMessage

FOLDER = "C:/Users/lind/AppData/Local/Samsyn/Samverkan Hägersten-Älvsjö.samsyn"


@pytest.fixture
def page(qtbot: QtBot, theme_feed: ThemeFeed) -> WelcomePage:
    shown = WelcomePage(theme_feed)
    qtbot.addWidget(shown)
    shown.resize(1366, 708)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def card_of(page: QWidget, name: str) -> ChoiceCard:
    return next(each for each in page.findChildren(ChoiceCard) if each.accessibleName() == name)


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Try it with an example", "example_chosen"),
        ("Create a new file", "new_file_chosen"),
        ("Open a file", "open_file_chosen"),
    ],
)
def test_each_way_to_begin_is_told(qtbot: QtBot, page: WelcomePage, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(card_of(page, name), Qt.Key.Key_Return)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(card_of(page, name), Qt.MouseButton.LeftButton)


def test_the_keyboard_begins_at_the_example_and_goes_down(qtbot: QtBot, page: WelcomePage) -> None:
    page.setFocus()
    names = ["Try it with an example", "Create a new file", "Open a file"]
    for name in names:
        qtbot.waitUntil(card_of(page, name).hasFocus)
        qtbot.keyClick(card_of(page, name), Qt.Key.Key_Tab)
    place = next(each for each in page.findChildren(QPushButton) if each.text() == "Choose a place")
    qtbot.waitUntil(place.hasFocus)
    with qtbot.waitSignal(page.place_chosen):
        qtbot.keyClick(place, Qt.Key.Key_Space)


def test_the_place_is_shown_whole_to_those_who_ask(page: WelcomePage) -> None:
    page.show_place(FOLDER)
    assert FOLDER in [label.text() for label in page.findChildren(ElidedLabel)]


def test_an_error_is_said_in_its_place_and_taken_away(page: WelcomePage) -> None:
    message = page.findChild(InlineMessage)
    assert not message.isVisible()
    page.show_error("The file cannot be read.")
    assert message.isVisible()
    assert message.text() == "The file cannot be read."
    page.show_error("")
    assert not message.isVisible()


def test_everything_is_seen_at_once_on_a_small_screen(page: WelcomePage) -> None:
    area = page.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0


def test_pictures(qtbot: QtBot, dressed: ThemeFeed, save_picture: Callable[[QWidget, str], None]) -> None:
    page = WelcomePage(dressed)
    qtbot.addWidget(page)
    page.show_place(FOLDER)
    save_picture(page, "welcome")
    assert page.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
