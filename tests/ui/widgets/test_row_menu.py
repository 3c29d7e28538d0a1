"""The menu of a row: by mouse and by keyboard, with the keys that do the same without it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QStringListModel, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowMenu, copy_words


@dataclass
class Desk:
    """A list of three meetings whose menu writes down what was done."""

    view: QListView
    done: list[str] = field(default_factory=list)

    def actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        name = str(index.data())
        return [
            RowAction(words="Open", keys="Return", do=lambda: self.done.append(f"open {name}")),
            None,
            RowAction(
                words="Move up", keys="Ctrl+Up", do=lambda: self.done.append("up"), is_on=index.row() > 0
            ),
            RowAction(words="Copy", keys=COPY_KEYS, do=lambda: copy_words(name)),
        ]

    def menu(self) -> QMenu | None:
        return next((each for each in self.view.findChildren(QMenu) if each.isVisible()), None)

    def entries(self) -> list[QAction]:
        shown = self.menu()
        assert shown is not None, "no menu is open"
        return [entry for entry in shown.actions() if not entry.isSeparator()]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    view = QListView()
    view.setModel(QStringListModel(["September", "Oktober", "November"], view))
    qtbot.addWidget(view)
    view.resize(240, 200)
    with qtbot.waitActive(view):
        view.show()
    desk = Desk(view)
    RowMenu(view, desk.actions_at)
    yield desk
    if (menu := desk.menu()) is not None:
        menu.close()


def right_click(view: QListView, place: QPoint) -> None:
    spot = view.viewport().mapToGlobal(place)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, spot, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), asked)


def test_a_right_click_offers_what_can_be_done_with_that_row(desk: Desk) -> None:
    second = desk.view.model().index(1, 0)
    right_click(desk.view, desk.view.visualRect(second).center())
    assert [entry.text() for entry in desk.entries()] == ["Open\tEnter", "Move up\tCtrl+Up", "Copy\tCtrl+C"]
    desk.entries()[0].trigger()
    assert desk.done == ["open Oktober"]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_the_keyboard_asks_for_the_menu_of_the_current_row(
    qtbot: QtBot, desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    desk.view.setCurrentIndex(desk.view.model().index(2, 0))
    qtbot.keyClick(desk.view, key, modifiers)
    desk.entries()[0].trigger()
    assert desk.done == ["open November"]


def test_what_cannot_be_done_is_there_and_pale(qtbot: QtBot, desk: Desk) -> None:
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    qtbot.keyClick(desk.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert [entry.isEnabled() for entry in desk.entries()] == [True, False, True]


def test_the_menu_binds_no_key_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    desk.view.setCurrentIndex(desk.view.model().index(1, 0))
    qtbot.keyClick(desk.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert not any(entry.shortcuts() for entry in desk.entries())


def test_copying_needs_no_menu(qtbot: QtBot, desk: Desk) -> None:
    desk.view.setCurrentIndex(desk.view.model().index(1, 0))
    qtbot.keyClick(desk.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Oktober"
    assert desk.menu() is None


def test_beside_the_rows_there_is_no_menu(desk: Desk) -> None:
    right_click(desk.view, QPoint(20, 190))
    assert desk.menu() is None
