"""Minutes are written as plain text: nothing is lost on the way in or out, and only the user's edits count."""

import time

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.text_editor import MOST_CHARACTERS_A_LINE, MinutesTextEdit

SENTENCE = "Mötet går igenom tre platser: stationsplanen i Älvsjö och parkstråket i Solberga. "


@pytest.fixture
def editor(qtbot: QtBot, theme_feed: ThemeFeed) -> MinutesTextEdit:
    shown = MinutesTextEdit(theme_feed)
    qtbot.addWidget(shown)
    shown.resize(700, 300)
    return shown


def type_text(widget: QWidget, text: str) -> None:
    for character in text:
        QApplication.sendEvent(
            widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "En rad",
        "Två\nrader",
        "\n\n",
        "§\u00a05 och 38\u00a0000 kronor",
        "<b>inte fet</b> &amp;",
        "é – ”ö”",
    ],
)
def test_text_comes_out_as_it_went_in(editor: MinutesTextEdit, text: str) -> None:
    editor.show_text(text)
    assert editor.text() == text


def test_showing_a_text_is_no_edit(qtbot: QtBot, editor: MinutesTextEdit) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.show_text("Förra gången")
        editor.show_text("")


def test_writing_is_an_edit_and_can_be_undone(qtbot: QtBot, editor: MinutesTextEdit) -> None:
    editor.show_text("Mötet enas om")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(editor.edited):
        type_text(editor, " följande – ö")
    assert editor.text() == "Mötet enas om följande – ö"
    editor.undo()
    assert editor.text() == "Mötet enas om"
    editor.undo()
    assert editor.text() == "Mötet enas om"


def test_what_was_written_in_another_item_cannot_be_undone_into_this_one(editor: MinutesTextEdit) -> None:
    editor.show_text("")
    type_text(editor, "hemligt")
    editor.show_text("")
    editor.undo()
    assert editor.text() == ""


def test_pasting_brings_words_and_no_looks(qtbot: QtBot, editor: MinutesTextEdit) -> None:
    editor.show_text("")
    copied = QMimeData()
    copied.setHtml("<h1>Rubrik</h1><p style='color:red'>röd</p>")
    copied.setText("Rubrik\r\nröd")
    with qtbot.waitSignal(editor.edited):
        editor.insertFromMimeData(copied)
    assert editor.text() == "Rubrik\nröd"
    formats = {editor.document().findBlockByNumber(number).charFormat().fontWeight() for number in (0, 1)}
    assert formats == {400}
    assert editor.document().firstBlock().blockFormat().headingLevel() == 0


def test_every_line_has_the_same_air(qtbot: QtBot, editor: MinutesTextEdit) -> None:
    editor.show_text("Ett")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    editor.insert_text("Två\nTre")
    heights = {
        editor.document().findBlockByNumber(number).blockFormat().lineHeight()
        for number in range(editor.document().blockCount())
    }
    assert editor.document().blockCount() == 3
    assert len(heights) == 1


def test_lines_are_never_longer_than_can_be_read(editor: MinutesTextEdit) -> None:
    editor.resize(3000, 300)
    editor.show()
    editor.show_text(SENTENCE * 20)
    layout = editor.document().firstBlock().layout()
    longest = max(layout.lineAt(number).textLength() for number in range(layout.lineCount()))
    # Narrow letters let a line hold a few more than ordinary ones.
    assert 0.85 * MOST_CHARACTERS_A_LINE <= longest <= 1.1 * MOST_CHARACTERS_A_LINE


def test_it_is_written_large_and_stays_so(
    qtbot: QtBot, theme_feed: ThemeFeed, editor: MinutesTextEdit
) -> None:
    editor.show()
    assert editor.font().pointSizeF() == pytest.approx(theme_feed.theme.sizes.writing, abs=0.1)
    set_look(editor, "error", value=True)
    theme_feed.choose_text_scale(1.5)
    assert editor.font().pointSizeF() == pytest.approx(theme_feed.theme.sizes.writing, abs=0.1)


def test_it_is_as_high_as_its_text(qtbot: QtBot, editor: MinutesTextEdit) -> None:
    editor.show_text("En rad")
    low = editor.sizeHint().height()
    editor.show_text("\n".join(["En rad"] * 40))
    assert editor.sizeHint().height() > 40 * 20
    editor.show_text("En rad")
    assert editor.sizeHint().height() == low


@pytest.mark.parametrize("width_px", [120, 333, 700, 1400])
def test_its_height_is_known_before_its_width_has_come(editor: MinutesTextEdit, width_px: int) -> None:
    editor.show()
    editor.show_text(f"{SENTENCE * 20}\n\n{SENTENCE}")
    foreseen = editor.heightForWidth(width_px)
    editor.resize(width_px, 300)
    assert editor.sizeHint().height() == foreseen


def test_the_column_scrolls_to_the_caret(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    area, column, editor = QScrollArea(), QWidget(), MinutesTextEdit(theme_feed)
    qtbot.addWidget(area)
    QVBoxLayout(column).addWidget(editor)
    area.setWidgetResizable(True)
    area.setWidget(column)
    area.resize(500, 200)
    with qtbot.waitActive(area):
        area.show()
    editor.show_text("\n".join(["En rad"] * 60))
    editor.setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    caret = editor.viewport().mapTo(area, editor.cursorRect().center())
    assert area.rect().contains(QPoint(caret.x(), caret.y()))


def test_tab_leaves_the_text(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    window, editor, after = QWidget(), MinutesTextEdit(theme_feed), QLineEdit()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(editor)
    layout.addWidget(after)
    with qtbot.waitActive(window):
        window.show()
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert editor.text() == ""


def test_a_hundred_thousand_characters_can_be_written_in(editor: MinutesTextEdit) -> None:
    paragraph = SENTENCE * 12 + "\n"
    text = (paragraph * (100_000 // len(paragraph) + 1))[:100_000]
    editor.show()
    began = time.perf_counter()
    editor.show_text(text)
    shown_ms = 1000 * (time.perf_counter() - began)
    assert editor.text() == text
    editor.moveCursor(QTextCursor.MoveOperation.End)
    began = time.perf_counter()
    type_text(editor, "slut")
    key_ms = 1000 * (time.perf_counter() - began) / 4
    print(f"100,000 characters: shown in {shown_ms:.0f} ms, {key_ms:.1f} ms a key")
    assert editor.text() == text + "slut"
    assert key_ms < 50
