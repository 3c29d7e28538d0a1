"""A menu lets go of its window when it closes, and opens again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.menu import Menu


def test_a_closed_menu_keeps_no_picture_and_opens_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    menu = Menu(window)
    chosen: list[str] = []
    for word in ("Trygghet", "Ordning"):
        menu.addAction(word).triggered.connect(lambda _checked=False, word=word: chosen.append(word))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        _open(qtbot, menu)
        assert menu.backingStore() is not None
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, key)
        qtbot.waitUntil(lambda: menu.windowHandle() is None)
        assert menu.backingStore() is None
        assert QApplication.activePopupWidget() is None
    assert chosen == ["Trygghet"]


def test_a_menu_that_is_opened_again_at_once_stays(qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    menu.addAction("Trygghet")
    _open(qtbot, menu)
    menu.close()
    menu.popup(QPoint(10, 10))
    QApplication.processEvents()
    assert menu.isVisible()
    assert menu.backingStore() is not None
    menu.close()


def _open(qtbot: QtBot, menu: QMenu) -> None:
    menu.popup(QPoint(10, 10))
    qtbot.waitExposed(menu)
    qtbot.waitUntil(menu.isVisible)
