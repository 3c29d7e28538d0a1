"""A painted widget says what it is, also after others like it have come and gone."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.spoken_roles import set_spoken_role


def test_it_is_what_was_said_and_called_what_it_is_called(qtbot: QtBot) -> None:
    drawn = QWidget()
    qtbot.addWidget(drawn)
    set_spoken_role(drawn, QAccessible.Role.Chart)
    drawn.setAccessibleName("Punkter per vecka")
    spoken = QAccessible.queryAccessibleInterface(drawn)
    assert spoken.role() is QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name) == "Punkter per vecka"


def test_all_others_are_what_qt_says(qtbot: QtBot) -> None:
    drawn, button = QWidget(), QPushButton("Spara")
    for widget in (drawn, button):
        qtbot.addWidget(widget)
    set_spoken_role(drawn, QAccessible.Role.Chart)
    assert QAccessible.queryAccessibleInterface(button).role() is QAccessible.Role.Button


def test_many_come_and_go(qapp: QApplication) -> None:
    for turn in range(300):
        drawn = QWidget()
        set_spoken_role(drawn, QAccessible.Role.ListItem)
        spoken = QAccessible.queryAccessibleInterface(drawn)
        assert spoken.role() is QAccessible.Role.ListItem
        drawn.deleteLater()
        del spoken, drawn
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if turn % 50 == 0:
            gc.collect()
