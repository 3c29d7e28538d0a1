"""Marks in a text of many lines: under the right words after any edit, and never an edit themselves."""

import random
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.marks.mark import Found, MarkLook, MarkSource, marks_in
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.text_editor import MinutesTextEdit

LETTERS = "felrätt 🚓\n"
STEPS, SEEDS = 400, 5


class Wrong(MarkSource):
    """Marks «fel» wherever it stands."""

    look = MarkLook.SPELLING

    def find(self, text: str, _typed_at: int | None) -> Sequence[Found]:
        starts = [place for place in range(len(text)) if text.startswith("fel", place)]
        return [Found(start=each, end=each + 3, words="fel", what=None) for each in starts]

    def title(self, _found: Found) -> str:
        return "Wrong"

    def sentence(self, _found: Found) -> str:
        return ""

    def repair(self, _found: Found) -> str | None:
        return "rätt"


@pytest.fixture(params=[MinutesTextEdit, QPlainTextEdit])
def editor(request: pytest.FixtureRequest, qtbot: QtBot, theme_feed: ThemeFeed) -> QTextEdit | QPlainTextEdit:
    shown = request.param(theme_feed) if request.param is MinutesTextEdit else request.param()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    shown.setFocus()
    MarkedEditor(shown, [Wrong(shown)], theme_feed)
    return shown


def drawn(editor: QTextEdit | QPlainTextEdit) -> list[tuple[int, int]]:
    return [
        (block.position() + line.start, block.position() + line.start + line.length)
        for block in blocks(editor)
        for line in block.layout().formats()
    ]


def expected(editor: QTextEdit | QPlainTextEdit) -> list[tuple[int, int]]:
    source = Wrong()
    marks = [
        each for block in blocks(editor) for each in marks_in(block.text(), [source], offset=block.position())
    ]
    return [(mark.start, mark.end) for mark in marks]


def blocks(editor: QTextEdit | QPlainTextEdit) -> Iterator:
    block = editor.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def send(editor: QTextEdit | QPlainTextEdit, letter: str) -> None:
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_after_any_edits_the_lines_are_where_the_words_are(
    editor: QTextEdit | QPlainTextEdit, seed: int
) -> None:
    chance = random.Random(seed)
    for step in range(STEPS):
        _edit(editor, chance)
        if step % 7 == 0:
            QApplication.processEvents()
    QTest.qWait(20)
    assert drawn(editor) == expected(editor)
    assert "fel" in editor.document().toPlainText()


def _edit(editor: QTextEdit | QPlainTextEdit, chance: random.Random) -> None:
    kind = chance.random()
    end = editor.document().characterCount() - 1
    if kind < 0.6:
        send(editor, chance.choice([*["fel", " fel "] * 4, *LETTERS]))
    elif kind < 0.8:
        cursor = editor.textCursor()
        cursor.setPosition(chance.randint(0, end))
        if chance.random() < 0.3:
            last = min(end, cursor.position() + chance.randint(1, 9))
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
    elif kind < 0.95:
        QTest.keyClick(editor, chance.choice([Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return]))
    else:
        editor.undo() if chance.random() < 0.6 else editor.redo()


def test_lines_move_with_their_words_before_anything_is_looked_through(
    editor: QTextEdit | QPlainTextEdit,
) -> None:
    send(editor, "ett fel och ett fel")
    QTest.qWait(20)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    send(editor, "🚓 ")
    assert drawn(editor) == expected(editor)


def test_marking_is_no_edit(qtbot: QtBot, editor: QTextEdit | QPlainTextEdit) -> None:
    send(editor, "ett fel")
    with qtbot.assertNotEmitted(editor.textChanged):
        QTest.qWait(20)
    assert drawn(editor) == [(4, 7)]
    editor.undo()
    assert not editor.document().toPlainText()


def test_a_repair_is_one_step_and_what_is_typed_after_it_another(editor: QTextEdit | QPlainTextEdit) -> None:
    send(editor, "ett fel")
    QTest.keyClick(editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "ett rätt"
    send(editor, "s")
    editor.undo()
    assert editor.toPlainText() == "ett rätt"
    editor.undo()
    assert editor.toPlainText() == "ett fel"


def test_an_input_method_is_left_alone_until_it_is_done(editor: QTextEdit | QPlainTextEdit) -> None:
    send(editor, "fe")
    QApplication.sendEvent(editor, QInputMethodEvent("´", []))
    QTest.qWait(20)
    layout = editor.document().firstBlock().layout()
    assert layout.preeditAreaText() == "´"
    done = QInputMethodEvent()
    done.setCommitString("l")
    QApplication.sendEvent(editor, done)
    QTest.qWait(20)
    assert drawn(editor) == [(0, 3)]


def test_what_is_not_seen_waits_until_it_is(editor: QTextEdit | QPlainTextEdit) -> None:
    editor.hide()
    editor.setPlainText("ett fel")
    QTest.qWait(20)
    assert drawn(editor) == []
    editor.show()
    QTest.qWait(20)
    assert drawn(editor) == [(4, 7)]


def test_a_field_of_one_line_repairs_and_goes_on_too(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    field = QLineEdit("fel fel")
    qtbot.addWidget(field)
    MarkedEditor(field, [Wrong(field)], theme_feed)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    field.setCursorPosition(0)
    QTest.keyClick(field, Qt.Key.Key_F7, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(field, Qt.Key.Key_F7, Qt.KeyboardModifier.AltModifier)
    assert (field.selectionStart(), field.selectedText()) == (4, "fel")
    QTest.keyClick(field, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "fel rätt"
    field.undo()
    assert field.text() == "fel fel"
