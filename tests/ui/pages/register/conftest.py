"""The page of registers over a store of the test's own, and a person at its keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.register_page import RegisterPage
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView
from domain.changes import Change
from tests.ui.keyboard import CONTROL, NO_MODIFIER, SHIFT, Keyboard

Key = Qt.Key
MakePage = Callable[[], RegisterPage]


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


@pytest.fixture
def make_page(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
) -> MakePage:
    def make() -> RegisterPage:
        page = RegisterPage(services, change_feed, theme_feed, background)
        qtbot.addWidget(page)
        page.resize(1170, 740)
        with qtbot.waitActive(page):
            page.show()
        return page

    return make


def heard(change_feed: ChangeFeed) -> list[Change]:
    """What is announced from now on."""
    changes: list[Change] = []
    change_feed.announced.connect(changes.append)
    return changes


class Registrar(Keyboard):
    """Finds fields and buttons by what they are called, writes, and presses keys; never a mouse."""

    def __init__(self, page: RegisterPage) -> None:
        super().__init__()
        self.page = page
        page.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, times: int = 1) -> None:
        """What a key brings is to be seen before the next one."""
        super().press(key, modifiers, times)
        QApplication.processEvents()
        if QApplication.activePopupWidget() is None and not self.page.isActiveWindow():
            self.page.activateWindow()  # without a window manager a list that closes leaves none active
            QApplication.processEvents()

    def open_tab(self, name: str) -> None:
        """Go by Ctrl+Tab or Ctrl+Shift+Tab, whichever way is the shorter, from wherever the hand is."""
        tabs = self.page.findChild(QTabWidget)
        titles = [tabs.tabText(place) for place in range(tabs.count())]
        steps = (titles.index(name) - tabs.currentIndex()) % len(titles)
        if steps <= len(titles) / 2:
            self.press(Key.Key_Tab, CONTROL, steps)
        else:
            self.press(Key.Key_Backtab, CONTROL | SHIFT, len(titles) - steps)
        assert tabs.tabText(tabs.currentIndex()) == name

    def table(self) -> RecordTableView:
        return self.page.findChild(QTabWidget).currentWidget().findChild(RecordTableView)

    def rows(self) -> list[str]:
        """The names in the list that is shown."""
        model = self.table().model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def cells(self, name: str) -> list[str]:
        model = self.table().model()
        return [model.index(self.rows().index(name), place).data() for place in range(model.columnCount())]

    def choose_row(self, name: str) -> None:
        """Go down the list from its top."""
        table = self.table()
        table.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Key.Key_Home, CONTROL)
        for _step in range(self.rows().index(name)):
            self.press(Key.Key_Down)
        assert self.index().data() == name

    def index(self) -> QModelIndex:
        """The name of the chosen row."""
        current = self.table().currentIndex()
        return current.siblingAtColumn(0)

    def go_to(self, name: str) -> QWidget:
        found = [each for each in self.page.findChildren(QWidget) if _is_called(each, name)]
        assert found, f"nothing to be seen is called {name!r}"
        found[0].setFocus(Qt.FocusReason.TabFocusReason)
        return found[0]

    def fill(self, name: str, text: str) -> None:
        """Write in place of what stands in a field."""
        self.go_to(name)
        self.press(Key.Key_A, CONTROL)
        self.press(Key.Key_Delete)
        self.write(text)

    def text(self, name: str) -> str:
        line = self.go_to(name)
        assert isinstance(line, QLineEdit)
        return line.text()

    def choose(self, name: str, words: str) -> None:
        """Go down a list of choices from its top until these words are chosen."""
        box = self.go_to(name)
        assert isinstance(box, QComboBox)
        self.press(Key.Key_Home)
        for _step in range(box.count()):
            if box.currentText() == words:
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"{name!r} offers no {words!r}")

    def push(self, name: str) -> None:
        self.go_to(name)
        self.press(Key.Key_Space)

    def save(self) -> None:
        self.press(Key.Key_S, CONTROL)

    def reads(self, words: str) -> bool:
        """Whether a label that can be seen says this."""
        return any(words in each.text() and each.isVisible() for each in self.page.findChildren(QLabel))


def _is_called(widget: QWidget, name: str) -> bool:
    if not widget.isVisible() or widget.focusPolicy() & Qt.FocusPolicy.TabFocus != Qt.FocusPolicy.TabFocus:
        return False
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return name in {widget.accessibleName(), text}
