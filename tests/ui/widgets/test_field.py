"""A field names its editor, and says what is wrong where it is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field

ERROR = "Skriv vem som ansvarar."


def test_the_label_names_the_editor_for_screen_readers(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    field = Field("&Vem", QLineEdit(), theme_feed, help_text="Part och roll")
    qtbot.addWidget(field)
    editor = QAccessible.queryAccessibleInterface(field.editor)
    assert editor.text(QAccessible.Text.Name) == "Vem"
    assert editor.text(QAccessible.Text.Description) == "Part och roll"


def test_the_mnemonic_of_the_label_leads_to_the_editor(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    field = Field("&Vem", QLineEdit(), theme_feed)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.editor.clearFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    assert field.editor.hasFocus()


def test_an_error_replaces_the_help_and_goes_again(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    field = Field("&Vem", QLineEdit("Trafikkontoret"), theme_feed, help_text="Part och roll")
    qtbot.addWidget(field)
    field.show()
    field.set_error(ERROR)
    assert field.error() == ERROR
    assert field.editor.accessibleDescription() == ERROR
    assert field.editor.property("error") is True
    field.clear_error()
    assert field.error() == ""
    assert field.editor.accessibleDescription() == "Part och roll"
    assert field.editor.property("error") is False
    assert field.editor.text() == "Trafikkontoret"
