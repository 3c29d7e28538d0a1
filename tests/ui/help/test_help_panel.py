"""The help beside the page: it comes and goes by F1, gives the keyboard back, finds room, and leads from page to page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.help_shelf import help_book
from desktop.ui.help.help_panel import HelpPanel
from desktop.ui.help.help_text import WIDEST_PX, HelpText
from desktop.ui.theme import Space, ThemeFeed
from domain.help.book import CONTENTS, FOUND, SHORTCUTS
from tests.ui.keyboard import keyboard_is_in
from tests.ui.sample_window import SampleWindow, Templates, sample_window

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        opened.navigator.show_meetings()
        opened.settle()
        yield opened


def panel(sample: SampleWindow) -> HelpPanel:
    return sample.window.help.desk.panel


def text(sample: SampleWindow) -> HelpText:
    return panel(sample).findChildren(HelpText)[0]


def pages(sample: SampleWindow) -> QWidget:
    parent = sample.window._stack.parentWidget()
    assert parent is not None
    return parent


def open_help(sample: SampleWindow) -> HelpPanel:
    sample.press(Qt.Key.Key_F1)
    return panel(sample)


def test_f1_opens_the_help_of_the_page_and_the_keyboard_is_in_it(sample: SampleWindow) -> None:
    shown = open_help(sample)
    assert shown.isVisible()
    assert shown.shown() == "meetings"
    assert text(sample).hasFocus()
    assert text(sample).toPlainText().startswith("Meetings\n")
    assert pages(sample).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_it_closes_and_gives_the_keyboard_back(sample: SampleWindow, key: Qt.Key) -> None:
    field = sample.pages.meetings.findChildren(QLineEdit)[0]
    field.setFocus()
    open_help(sample)
    sample.press(key)
    assert panel(sample).isHidden()
    assert field.hasFocus()


def test_escape_in_the_help_leaves_the_page_alone(sample: SampleWindow) -> None:
    """Esc empties the search of the meetings too, whenever the keyboard is in that page."""
    field = sample.pages.meetings.findChildren(QLineEdit)[0]
    field.setFocus()
    QTest.keyClicks(field, "belysning")
    open_help(sample)
    sample.press(Qt.Key.Key_Escape)
    assert panel(sample).isHidden()
    assert field.text() == "belysning"


def test_the_cross_closes_it(sample: SampleWindow) -> None:
    QTest.mouseClick(open_help(sample)._close, Qt.MouseButton.LeftButton)
    assert panel(sample).isHidden()


def test_every_page_has_its_own(sample: SampleWindow) -> None:
    open_help(sample)
    for place in ("overview", "situation", "agreements", "settings"):
        sample.navigator.show_place(place)
        assert panel(sample).shown() == place


def test_links_lead_on_and_back_leads_back(sample: SampleWindow) -> None:
    open_help(sample)
    for _link in range(30):  # Tab goes from link to link
        sample.press(Qt.Key.Key_Tab)
        if text(sample).textCursor().selectedText() == "New meeting":
            break
    sample.press(Qt.Key.Key_Return)
    assert panel(sample).shown() == "new_meeting"
    sample.press(Qt.Key.Key_Left, ALT)
    assert panel(sample).shown() == "meetings"
    assert sample.navigator.page_here() == "meetings", "the window stays where it is"
    assert panel(sample)._back.isHidden()


def test_contents_and_every_key_are_pages_of_it(sample: SampleWindow) -> None:
    shown = open_help(sample)
    shown._contents.click()
    assert shown.shown() == CONTENTS
    sample.press(Qt.Key.Key_F1, CONTROL)
    assert shown.shown() == SHORTCUTS
    assert "Ctrl+Shift+N" in text(sample).toPlainText()
    sample.press(Qt.Key.Key_F1, CONTROL)
    assert shown.isHidden()


def test_the_search_shows_what_it_finds_and_escape_takes_it_back(sample: SampleWindow) -> None:
    shown = open_help(sample)
    shown._search.setFocus()
    QTest.keyClicks(shown._search, "journalist")
    assert shown.shown() == FOUND
    assert "Finishing" in text(sample).toPlainText()
    sample.press(Qt.Key.Key_Return)
    assert text(sample).hasFocus()
    shown._search.setFocus()
    sample.press(Qt.Key.Key_Escape)
    assert (shown.shown(), shown._search.text()) == ("meetings", "")
    assert shown.isVisible()


def test_a_wish_of_a_page_opens_that_help_and_an_unknown_one_the_contents(sample: SampleWindow) -> None:
    sample.pages.help_wanted.emit("disclosure")
    assert panel(sample).shown() == "disclosure"
    sample.pages.help_wanted.emit("")
    assert panel(sample).shown() == CONTENTS


def test_a_narrow_window_shows_it_in_the_place_of_the_page(sample: SampleWindow) -> None:
    sample.window.resize(1100, 700)
    open_help(sample)
    QApplication.processEvents()
    assert pages(sample).isHidden()
    assert panel(sample).width() > 600
    sample.window.resize(1366, 768)
    QApplication.processEvents()
    assert pages(sample).isVisible()
    assert 360 <= panel(sample).width() <= 388
    sample.window.resize(1100, 700)
    QApplication.processEvents()
    sample.press(Qt.Key.Key_F1)
    assert pages(sample).isVisible()
    assert keyboard_is_in(pages(sample))


def test_in_the_place_of_the_page_going_there_shows_the_page(sample: SampleWindow) -> None:
    sample.window.resize(1100, 700)
    open_help(sample)
    sample.press(Qt.Key.Key_2, CONTROL)  # the very page it stands in the place of
    assert panel(sample).isHidden()
    assert keyboard_is_in(sample.pages.meetings)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_panel_and_the_text_follows_the_theme(
    sample: SampleWindow, scale: float
) -> None:
    shown = open_help(sample)
    sample.theme_feed.choose_text_scale(scale)
    sample.settle()
    for key in ("meetings", SHORTCUTS, CONTENTS):
        shown.show_page(key)
        reader = text(sample)
        assert reader.document().size().width() <= reader.viewport().width()
        assert reader.document().defaultFont() == sample.theme_feed.theme.font_of("body")
    assert sample.window.width() == 1366


def test_the_text_can_be_selected_and_is_named(sample: SampleWindow) -> None:
    open_help(sample)
    reader = text(sample)
    assert reader.accessibleName() == "Meetings"
    assert panel(sample).accessibleName() == "Help"
    reader.selectAll()
    assert "Choose a meeting" in reader.textCursor().selectedText()
    assert reader.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_f6_goes_to_the_help_too(sample: SampleWindow) -> None:
    open_help(sample)
    sample.press(Qt.Key.Key_F6)
    assert not keyboard_is_in(panel(sample))
    seen = False
    for _pane in range(8):
        sample.press(Qt.Key.Key_F6)
        seen = seen or keyboard_is_in(panel(sample))
    assert seen


def test_the_manual_is_saved_where_one_chooses(sample: SampleWindow, tmp_path: Path) -> None:
    target = tmp_path / "Handbok.pdf"
    object.__setattr__(sample.window._outlets, "choose_target", lambda _name: target)
    shown = open_help(sample)
    shown._save.click()
    sample.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    assert str(target) in shown._message.text()


def test_where_there_is_much_room_a_key_stands_near_what_it_does(
    qtbot: QtBot, qapp: QApplication, theme_feed: ThemeFeed
) -> None:
    shown = HelpText(theme_feed)
    qtbot.addWidget(shown)
    shown.resize(2 * WIDEST_PX, 600)
    shown.show_page(help_book("en").page("meeting"))
    shown.show()
    qapp.processEvents()
    words_px = shown.viewport().width() - shown.document().rootFrame().frameFormat().rightMargin()
    assert WIDEST_PX - 2 * Space.CARD <= words_px <= WIDEST_PX
    assert shown.document().size().width() <= shown.viewport().width(), "no line is cut"
