"""What a bug looks like to whoever meets it: a report that can be read and copied, and a safe way on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.error_dialog import ErrorDialog


def test_enter_goes_on_and_esc_does_too(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = ErrorDialog("builtins.ValueError")
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.keyClick(dialog, key)
        assert not dialog.isVisible()


def test_the_report_can_be_read_and_copied(qtbot: QtBot) -> None:
    dialog = ErrorDialog("builtins.ValueError\nstore.py, line 7")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._report.toPlainText() == "builtins.ValueError\nstore.py, line 7"
    QTest.mouseClick(dialog._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "builtins.ValueError\nstore.py, line 7"
    assert dialog.isVisible()
    assert dialog._copy.text() == "The report is copied"
