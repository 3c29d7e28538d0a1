"""Att-satser by keyboard: one a row, Enter to the next, Backspace in an empty one takes it away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.pages.meeting.decision_editor import DecisionEditor
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.text_editor import MinutesTextEdit
from tests.ui.editor.conftest import focused
from tests.ui.keyboard import Keyboard


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def show(qtbot: QtBot, theme_feed: ThemeFeed) -> Callable[..., DecisionEditor]:
    kept = []  # qtbot holds its widgets weakly

    def show_it(*decisions: str) -> DecisionEditor:
        editor = DecisionEditor(theme_feed)
        kept.append(editor)
        qtbot.addWidget(editor)
        editor.show_decisions(decisions)
        editor.resize(600, 400)
        with qtbot.waitActive(editor):
            editor.show()
        return editor

    return show_it


def rows(editor: DecisionEditor) -> list[str]:
    QApplication.processEvents()  # a new row is shown when the event loop comes round
    return [row.text() for row in editor.findChildren(MinutesTextEdit) if row.isVisible()]


def test_one_empty_row_waits_after_those_there_are(show: Callable[..., DecisionEditor]) -> None:
    editor = show("godkänna dagordningen", "återkomma i mars")
    assert rows(editor) == ["godkänna dagordningen", "återkomma i mars", ""]
    assert editor.decisions() == ("godkänna dagordningen", "återkomma i mars")


def test_enter_goes_to_the_next_row(
    qtbot: QtBot, show: Callable[..., DecisionEditor], keyboard: Keyboard
) -> None:
    editor = show()
    editor.write_next()
    with qtbot.waitSignal(editor.edited):
        keyboard.write("godkänna dagordningen")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write("återkomma i mars")
    keyboard.press(Qt.Key.Key_Enter)
    keyboard.press(Qt.Key.Key_Return)  # from the row that waits it leads nowhere
    assert editor.decisions() == ("godkänna dagordningen", "återkomma i mars")
    assert rows(editor) == ["godkänna dagordningen", "återkomma i mars", ""]


def test_backspace_in_an_empty_row_takes_it_away(
    qtbot: QtBot, show: Callable[..., DecisionEditor], keyboard: Keyboard
) -> None:
    editor = show("ett", "två", "tre")
    row = editor.findChildren(MinutesTextEdit)[1]
    row.setFocus()
    row.selectAll()
    keyboard.press(Qt.Key.Key_Backspace)
    assert rows(editor) == ["ett", "", "tre", ""]
    with qtbot.waitSignal(editor.edited):
        keyboard.press(Qt.Key.Key_Backspace)
    assert rows(editor) == ["ett", "tre", ""]
    keyboard.write("!")
    assert editor.decisions() == ("ett!", "tre"), "the caret goes to the end of the row before"


def test_backspace_in_the_row_that_waits_goes_back_to_the_one_before(
    show: Callable[..., DecisionEditor], keyboard: Keyboard
) -> None:
    editor = show("ett")
    editor.write_next()
    keyboard.press(Qt.Key.Key_Backspace)
    keyboard.write("!")
    assert editor.decisions() == ("ett!",)
    assert rows(editor) == ["ett!", ""]


@pytest.mark.parametrize(
    ("typed", "decision"),
    [
        ("att godkänna dagordningen", "godkänna dagordningen"),
        ("Att  godkänna", "godkänna"),
        ("attestera fakturan", "attestera fakturan"),
        ("att att-satsen tas bort", "att-satsen tas bort"),
        ("godkänna att", "godkänna att"),
    ],
)
def test_an_att_that_is_typed_is_not_doubled(
    show: Callable[..., DecisionEditor], keyboard: Keyboard, typed: str, decision: str
) -> None:
    editor = show()
    editor.write_next()
    keyboard.write(typed)
    assert editor.decisions() == (decision,)


def test_att_alone_is_no_decision(show: Callable[..., DecisionEditor], keyboard: Keyboard) -> None:
    editor = show()
    editor.write_next()
    keyboard.write("att ")
    assert editor.decisions() == ()


def test_pasted_lines_become_one_att_sats(show: Callable[..., DecisionEditor]) -> None:
    editor = show()
    editor.write_next()
    pasted = QMimeData()
    pasted.setText("godkänna\r\ndagordningen")
    focused().insertFromMimeData(pasted)  # type: ignore[attr-defined]
    assert editor.decisions() == ("godkänna dagordningen",)


def test_each_row_has_a_name_of_its_own(show: Callable[..., DecisionEditor]) -> None:
    names = [row.accessibleName() for row in show("ett", "två").findChildren(MinutesTextEdit)]
    assert len(set(names)) == 3
    assert all(names)
