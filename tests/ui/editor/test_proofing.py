"""Spelling and writing rules in the meeting editor: typed, underlined, repaired by keyboard, and never in the way."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.settings import Settings
from desktop.spelling.worker import worker_folder
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting.follow_up_form import FollowUpForm
from desktop.ui.pages.meeting.point_form import PointForm
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.own_words import OwnWords
from desktop.ui.proofing.proofing import Proofing
from desktop.ui.proofing.register_names import RegisterNames
from desktop.ui.proofing.spelling import Spelling
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.changes import Change, Noun
from domain.meetings import Meeting
from tests.ui.editor.conftest import Editor, OpenEditor, focused
from tests.ui.keyboard import CONTROL

ALT = Qt.KeyboardModifier.AltModifier
Line = QTextCharFormat.UnderlineStyle
SPELLING, RULE, PERSON = Line.WaveUnderline, Line.DashUnderline, Line.DotLine
NO_PACKAGE = (
    "import sys; sys.modules['hunspell'] = None; from desktop.spelling.worker import main; sys.exit(main())"
)


@pytest.fixture(scope="module")
def spelling(qapp: QApplication) -> Iterator[Spelling]:
    """The real process, one for all tests: it reads the dictionary in 0.3 s."""
    spelling = Spelling(OwnWords())
    spelling.start()
    yield spelling
    spelling.end()


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(Settings())


@pytest.fixture
def proofing(spelling: Spelling, preferences: Preferences) -> Iterator[Proofing]:
    proofing = Proofing(preferences, spelling.own_words, spelling)
    yield proofing
    for word in spelling.own_words.all():
        spelling.own_words.remove(word)
    spelling.know_names(())


@pytest.fixture
def editor(open_editor: OpenEditor, meeting: Meeting, proofing: Proofing) -> Editor:
    return proofed(open_editor, meeting, proofing)


def proofed(open_editor: OpenEditor, meeting: Meeting, proofing: Proofing) -> Editor:
    """A page that is told of proofing before it makes its first item, as the window does."""
    editor = open_editor(meeting)
    editor.page._middle.empty()
    editor.page.proof(proofing.sources)
    editor.page.show_meeting(meeting.id)
    editor.page.write()
    return editor


def marked(style: Line) -> list[str]:
    """What has such a line under it in the editor that has the focus."""
    editor = focused()
    assert isinstance(editor, MinutesTextEdit | QPlainTextEdit)
    found, block = [], editor.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        spans = [span for span in block.layout().formats() if span.format.underlineStyle() == style]
        found += [
            units[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le") for span in spans
        ]
        block = block.next()
    return found


@pytest.fixture
def wait_for(qtbot: QtBot) -> Callable[[Line, list[str]], None]:
    def wait(style: Line, words: list[str]) -> None:
        qtbot.waitUntil(lambda: marked(style) == words)

    return wait


WaitFor = Callable[[Line, list[str]], None]


def menu() -> QMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def lines_of(shown: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in shown.actions()]


def choose(shown: QMenu, start: str) -> None:
    action = next(each for each in shown.actions() if each.text().replace("&", "").startswith(start))
    shown.close()
    action.trigger()
    go_back(shown)


def go_back(shown: QMenu) -> None:
    """A window system gives the keyboard back when a menu closes."""
    editor = shown.parentWidget()
    editor.activateWindow()
    editor.setFocus()


def test_a_misspelt_word_is_marked_when_it_is_left(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("Ett protokål")
    QApplication.processEvents()
    assert marked(SPELLING) == [], "it is being typed"
    editor.keyboard.write(" skrivs")
    wait_for(SPELLING, ["protokål"])


def test_a_word_is_left_by_an_arrow_and_by_going_elsewhere(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("protokål")
    editor.keyboard.press(Qt.Key.Key_Left, times=3)
    QApplication.processEvents()
    assert marked(SPELLING) == [], "the caret is still in it"
    text = focused()
    editor.keyboard.press(Qt.Key.Key_Tab)
    text.setFocus()
    wait_for(SPELLING, ["protokål"])


def test_what_is_not_running_text_is_never_marked(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write(
        "Xyzq 🚓 SSPF, dnr KS 2019/656-abcq, t.ex. www.xyzq.se, 13-åringarqq och trygghets- frågor "
    )
    wait_for(SPELLING, ["Xyzq"])


def test_suggestions_come_and_the_same_key_takes_the_first(
    qtbot: QtBot, editor: Editor, wait_for: WaitFor
) -> None:
    editor.keyboard.write("Hela polesen kommer")
    wait_for(SPELLING, ["polesen"])
    editor.keyboard.press(Qt.Key.Key_Home)
    editor.keyboard.press(Qt.Key.Key_Period, CONTROL)
    shown = menu()
    assert "Looking for suggestions …" in lines_of(shown)
    assert shown.activeAction() is None, "nothing that Enter could do by mistake"
    assert any("polesen" in label.text() for label in shown.findChildren(QLabel))
    qtbot.waitUntil(lambda: "polisen" in lines_of(shown))
    assert len([each for each in lines_of(shown) if each]) < 20
    assert shown.activeAction().text() == "polisen"
    qtbot.keyClick(shown, Qt.Key.Key_Period, CONTROL)
    go_back(shown)
    assert editor.pane().text.text() == "Hela polisen kommer"
    wait_for(SPELLING, [])
    editor.keyboard.press(Qt.Key.Key_Z, CONTROL)
    assert editor.pane().text.text() == "Hela polesen kommer", "one step"


def test_an_own_word_is_right_everywhere_until_it_is_removed(
    editor: Editor, spelling: Spelling, wait_for: WaitFor
) -> None:
    editor.keyboard.write("Platsen fnorbel nämns")
    wait_for(SPELLING, ["fnorbel"])
    editor.keyboard.press(Qt.Key.Key_Home)
    editor.keyboard.press(Qt.Key.Key_Period, CONTROL)
    choose(menu(), "Add to your words")
    assert spelling.own_words.all() == ("fnorbel",)
    wait_for(SPELLING, [])
    spelling.own_words.remove("fnorbel")
    wait_for(SPELLING, ["fnorbel"])


def test_a_skipped_word_is_skipped_and_no_other(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("fnorbel snorbel fnorbel ")
    wait_for(SPELLING, ["fnorbel", "snorbel", "fnorbel"])
    editor.keyboard.press(Qt.Key.Key_Home)
    editor.keyboard.press(Qt.Key.Key_Period, CONTROL)
    choose(menu(), "Skip")
    wait_for(SPELLING, ["snorbel"])


def test_names_of_the_register_are_right_from_then_on(
    editor: Editor, services: Services, change_feed: ChangeFeed, spelling: Spelling, wait_for: WaitFor
) -> None:
    background = Background()
    names = RegisterNames(services.words, spelling, change_feed, background)
    editor.keyboard.write("I Xolberga är det lugnt")
    wait_for(SPELLING, ["Xolberga"])
    services.register.add_district("Xolberga")
    change_feed.announce(Change(Noun.REGISTER))
    wait_for(SPELLING, [])
    background.wait()
    names.deleteLater()


def test_a_rule_is_repaired_with_one_key_and_undone_with_one(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("Rånen minskar med 12%")
    wait_for(RULE, ["%"])
    editor.keyboard.press(Qt.Key.Key_Period, CONTROL)
    assert editor.pane().text.text() == "Rånen minskar med 12\u00a0%"
    editor.keyboard.write(" och")
    wait_for(RULE, [])
    editor.keyboard.press(Qt.Key.Key_Z, CONTROL, times=2)
    assert editor.pane().text.text() == "Rånen minskar med 12%"


def test_from_elsewhere_the_key_opens_the_next_mark(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("Rånen minskar med 12% i år")
    wait_for(RULE, ["%"])
    editor.keyboard.press(Qt.Key.Key_Home)
    editor.keyboard.press(Qt.Key.Key_Period, CONTROL)
    shown = menu()
    assert shown.activeAction().text().startswith("Chan&ge")
    shown.activeAction().trigger()
    shown.close()
    assert editor.pane().text.text() == "Rånen minskar med 12\u00a0% i år"


def test_next_goes_round_all_kinds(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("polesen, 12% mer, ring 070-174 06 05 nu")
    wait_for(SPELLING, ["polesen"])
    wait_for(PERSON, ["070-174 06 05"])
    editor.keyboard.press(Qt.Key.Key_Home)
    walked = []
    for _step in range(4):
        editor.keyboard.press(Qt.Key.Key_F7, ALT)
        walked.append(editor.pane().text.textCursor().selectedText())
    assert walked == ["polesen", "%", "070-174 06 05", "polesen"]


def test_personal_data_keeps_its_own_line(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("Se kl 9:00-10:30, tips@exempel.se och ABC 123 ")
    wait_for(PERSON, ["tips@exempel.se", "ABC 123"])
    assert marked(RULE) == ["kl 9:00-10:30"]


@pytest.mark.parametrize(("name", "style"), [("checks_spelling", SPELLING), ("checks_writing", RULE)])
def test_each_is_turned_off_and_on_at_once(
    editor: Editor, preferences: Preferences, wait_for: WaitFor, name: str, style: Line
) -> None:
    editor.keyboard.write("polesen 12% ")
    both = {SPELLING: ["polesen"], RULE: ["%"]}
    for each, words in both.items():
        wait_for(each, words)
    preferences.change(**{name: False})
    wait_for(style, [])
    other = RULE if style == SPELLING else SPELLING
    assert marked(other) == both[other]
    preferences.change(**{name: True})
    wait_for(style, both[style])


def test_decisions_points_and_follow_ups_are_marked(editor: Editor, wait_for: WaitFor, qtbot: QtBot) -> None:
    editor.keyboard.press(Qt.Key.Key_F8)
    editor.keyboard.write("kalla polesen igen")
    wait_for(SPELLING, ["polesen"])
    editor.keyboard.press(Qt.Key.Key_F7)
    form = editor.pane().findChild(PointForm)
    assert isinstance(form.text_editor, QPlainTextEdit)
    form.text_editor.setFocus()
    editor.keyboard.write("Klotterr vid torget kl 18:00 ")
    wait_for(SPELLING, ["Klotterr"])
    wait_for(RULE, ["kl 18:00"])
    editor.keyboard.press(Qt.Key.Key_Escape)
    editor.keyboard.press(Qt.Key.Key_F9)
    what = editor.pane().findChild(FollowUpForm).what_editor
    editor.keyboard.write("Ring 12%")
    editor.keyboard.press(Qt.Key.Key_Period, CONTROL)
    assert what.text() == "Ring 12\u00a0%"
    editor.keyboard.write(" polesen ")
    editor.keyboard.press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: what.selectedText() == "polesen" or _goes_on(editor))


def _goes_on(editor: Editor) -> bool:
    editor.keyboard.press(Qt.Key.Key_F7, ALT)
    return False


def test_lines_stay_under_their_words_while_one_types(editor: Editor, wait_for: WaitFor) -> None:
    editor.keyboard.write("polesen och polisenn kommer")
    wait_for(SPELLING, ["polesen", "polisenn"])
    editor.keyboard.press(Qt.Key.Key_Home)
    editor.keyboard.write("Nu 🚓")
    assert marked(SPELLING) == ["polesen", "polisenn"], "before anything was looked through"
    editor.keyboard.press(Qt.Key.Key_Return)
    wait_for(SPELLING, ["polesen", "polisenn"])
    editor.keyboard.press(Qt.Key.Key_Backspace)
    wait_for(SPELLING, ["polesen", "polisenn"])


def test_a_long_text_is_looked_through_in_slices(
    editor: Editor,
    services: Services,
    open_editor: OpenEditor,
    meeting: Meeting,
    proofing: Proofing,
    wait_for: WaitFor,
) -> None:
    item = services.meetings.show(meeting.id).items[0]
    services.agenda.change_item(replace(item, text="\n".join(["Polesen är lugn i år."] * 400)))
    proofed(open_editor, meeting, proofing)
    wait_for(SPELLING, ["Polesen"] * 400)


@pytest.mark.parametrize("command", [[sys.executable, "-c", NO_PACKAGE], ["/no/such/program"]])
def test_without_the_package_nothing_is_marked_and_nothing_fails(
    qtbot: QtBot, open_editor: OpenEditor, meeting: Meeting, preferences: Preferences, command: list[str]
) -> None:
    assert worker_folder().is_dir()
    spelling = Spelling(OwnWords(), command)
    editor = proofed(open_editor, meeting, Proofing(preferences, spelling.own_words, spelling))
    with qtbot.waitSignal(spelling.availability_changed) as told:
        editor.keyboard.write("Hela polesen 12% ")
    assert told.args == [False]
    assert marked(SPELLING) == []
    editor.keyboard.press(Qt.Key.Key_Home)
    editor.keyboard.press(Qt.Key.Key_F7, ALT)
    assert editor.pane().text.textCursor().selectedText() == "%", "rules need no dictionary"
    spelling.end()
