"""The page of series as tests find their way on it: its fields, buttons, tables and menus."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.pages.series.arranged_table import ArrangedTable
from desktop.ui.pages.series.standing_agenda_editor import StandingAgendaEditor
from desktop.ui.pages.series.usual_attendance_editor import UsualAttendanceEditor
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field


def field_of(page: QWidget, name: str) -> Field:
    return next(each for each in page.findChildren(Field) if each.editor.accessibleName() == name)


def line_of(page: QWidget, name: str) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name)


def box_of(page: QWidget, name: str) -> ChoiceBox[object]:
    return next(each for each in page.findChildren(ChoiceBox) if each.accessibleName() == name)


def button_of(page: QWidget, name: str) -> QPushButton | QToolButton:
    buttons = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
    return next(
        each for each in buttons if name in {each.text(), each.accessibleName()} and each.isVisibleTo(page)
    )


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(button_of(page, name), Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def says(page: QWidget, words: str) -> bool:
    return any(words in label.text() and label.isVisible() for label in page.findChildren(QLabel))


def agenda_of(page: QWidget) -> ArrangedTable:
    return page.findChild(StandingAgendaEditor).findChild(ArrangedTable)


def people_of(page: QWidget) -> ArrangedTable:
    return page.findChild(UsualAttendanceEditor).findChild(ArrangedTable)


def cells(table: ArrangedTable, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]


def names_of(page: QWidget) -> list[str]:
    model = page.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(table: ArrangedTable, row: int) -> None:
    table.setFocus()
    table.selectRow(row)


def choose_in_menu(qtbot: QtBot, button: QPushButton | QToolButton, words: str) -> None:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if words in each.text())
    menu.popup(QPoint(0, 0))
    qtbot.waitUntil(menu.isVisible)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
