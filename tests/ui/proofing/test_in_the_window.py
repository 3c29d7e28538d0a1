"""Proofing in the real window: every page with words has it, from the first such page on, and the names of the store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.marks.mark import MarkLook
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.settings.own_words_section import OwnWordsSection
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.own_words import OwnWords
from desktop.ui.proofing.proofing import Proofing
from desktop.ui.proofing.spelling import Spelling
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.text_editor import MinutesTextEdit
from tests.ui.keyboard import Keyboard
from tests.ui.places.agreements import AGREEMENTS
from tests.ui.places.follow_ups import FOLLOW_UPS
from tests.ui.places.reports import REPORTS
from tests.ui.places.situation import SITUATION
from tests.ui.sample_window import SampleWindow, Templates, sample_window

Places = tuple[tuple[str, Callable[[SampleWindow], None]], ...]


@pytest.fixture
def proofing(qapp: QApplication) -> Iterator[Proofing]:
    proofing = Proofing(Preferences(), OwnWords())
    yield proofing
    proofing.end()


@pytest.fixture
def sample(
    qapp: QApplication, templates: Templates, tmp_path: Path, proofing: Proofing
) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as sample:
        sample.pages._proofing = lambda: proofing
        yield sample


def test_the_dictionary_is_not_read_before_there_are_words(sample: SampleWindow, proofing: Proofing) -> None:
    sample.navigator.show_meetings()
    sample.settle()
    assert proofing.spelling._process is None


def test_names_of_the_register_are_known_in_the_meeting(
    qtbot: QtBot, sample: SampleWindow, proofing: Proofing
) -> None:
    sample.navigator.show_meeting(sample.meeting.id)
    qtbot.waitUntil(lambda: proofing.spelling.is_available is True)
    sample.settle()
    names = {word for place in sample.services.register.show().districts for word in place.name.split()}
    wrong = set()
    proofing.spelling.found_wrong.connect(wrong.update)
    for name in (*names, "fnorbel"):
        proofing.spelling.is_wrong(name)
    qtbot.waitUntil(lambda: bool(wrong))
    assert names
    assert wrong == {"fnorbel"}


@pytest.mark.parametrize(
    ("places", "names"), [(REPORTS, ["yearly"]), (SITUATION, ["picture-begun", "picture-draft"])]
)
def test_other_pages_with_words_are_marked_too(
    qtbot: QtBot, sample: SampleWindow, places: Places, names: list[str]
) -> None:
    for name in names:
        dict(places)[name](sample)
        sample.settle()
    editors = sample.window.findChildren(MinutesTextEdit)
    editor = next(each for each in editors if each.isVisible() and not each.isReadOnly())
    editor.setFocus()
    Keyboard().write("Hela polesen 12% ")
    qtbot.waitUntil(lambda: len(editor.document().firstBlock().layout().formats()) >= 2)


def test_a_report_back_is_marked(qtbot: QtBot, sample: SampleWindow) -> None:
    dict(FOLLOW_UPS)["follow-ups-panel"](sample)
    sample.settle()
    line = sample.pages.follow_ups._panel._actions._line
    line.setFocus()
    Keyboard().write("Hela polesen 12% ")
    marked = line.findChild(MarkedEditor)
    qtbot.waitUntil(lambda: len(marked.marks(MarkLook.SPELLING)) + len(marked.marks(MarkLook.WRITING)) >= 2)


def test_every_text_of_an_agreement_and_its_plan_is_marked(sample: SampleWindow) -> None:
    marked: list[bool] = []
    for _name, go in AGREEMENTS:
        go(sample)
        sample.settle()
        texts = (each for each in sample.pages.agreements.findChildren(QPlainTextEdit) if each.isVisible())
        marked += (each.findChild(MarkedEditor) is not None for each in texts)
    assert len(marked) >= 10
    assert all(marked)


def test_the_text_of_a_point_that_is_changed_is_marked(sample: SampleWindow) -> None:
    dict(SITUATION)["situation-point-changed"](sample)
    sample.settle()
    assert sample.pages.situation._panel._form.text_editor.findChild(MarkedEditor) is not None


def test_own_words_are_added_and_removed_in_the_settings(
    qtbot: QtBot, sample: SampleWindow, proofing: Proofing
) -> None:
    sample.navigator.show_place("settings")
    section = sample.pages.settings.findChild(OwnWordsSection)
    section._field.setFocus()
    for word in ("fnorbel", "Östbergaprojektet"):
        Keyboard().write(word)
        sample.press(Qt.Key.Key_Return)
    assert proofing.own_words.all() == ("fnorbel", "Östbergaprojektet")
    words = section.findChild(QListWidget)
    words.setFocus()
    sample.press(Qt.Key.Key_Delete)
    assert proofing.own_words.all() == ("Östbergaprojektet",)
    sample.press(Qt.Key.Key_Delete)
    assert proofing.own_words.all() == ()
    assert section._field.hasFocus(), "there is nothing left to remove"
    qtbot.waitUntil(lambda: proofing.spelling.is_available is True)
    assert section._missing.isHidden()


def test_without_a_word_list_the_settings_say_so(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    own_words = OwnWords()
    proofing = Proofing(Preferences(), own_words, Spelling(own_words, ["/no/such/program"]))
    section = OwnWordsSection(theme_feed, proofing)
    qtbot.addWidget(section)
    section.show()
    qtbot.waitUntil(section._missing.isVisible)
