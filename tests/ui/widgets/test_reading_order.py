"""Tab goes as one reads, whatever was made first, and back the same way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStatusBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.reading_order import go_to_next_stop


class Window(QMainWindow):
    """Its parts are made in another order than they are read."""

    def __init__(self) -> None:
        super().__init__()
        self.setStatusBar(QStatusBar())
        self.lamp = QPushButton("lamp")
        self.statusBar().addWidget(self.lamp)
        self.column = QVBoxLayout()
        central = QWidget()
        central.setLayout(self.column)
        self.setCentralWidget(central)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return go_to_next_stop(self, forward=is_next)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    shown = Window()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def begin(widget: QWidget) -> None:
    QApplication.processEvents()  # what was put in is shown now
    widget.setFocus()


def way(qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Tab) -> str:
    """The names of the stops of one round."""
    names = [_name(QApplication.focusWidget())]
    for _stop in range(20):
        qtbot.keyClick(QApplication.focusWidget(), key)
        name = _name(QApplication.focusWidget())
        if name in names:
            break
        names.append(name)
    return " ".join(names)


def _name(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QPushButton, QLineEdit)) else type(widget).__name__


def buttons(names: str) -> list[QPushButton]:
    return [QPushButton(name) for name in names.split()]


def test_what_is_put_between_later_is_come_to_in_its_place(qtbot: QtBot, window: Window) -> None:
    first, last = buttons("first last")
    window.column.addWidget(first)
    window.column.addWidget(last)
    window.column.insertWidget(1, QPushButton("later"))
    begin(first)
    assert way(qtbot) == "first later last lamp"
    begin(first)
    assert way(qtbot, Qt.Key.Key_Backtab) == "first lamp last later"


def test_lines_within_columns_within_lines(qtbot: QtBot, window: Window) -> None:
    a, b, c, d, e = buttons("a b c d e")
    line, column = QHBoxLayout(), QVBoxLayout()
    window.column.addWidget(e)
    window.column.insertLayout(0, line)
    column.addWidget(b)
    column.addWidget(c)
    line.addWidget(d)
    line.insertLayout(0, column)
    line.insertWidget(0, a)
    begin(a)
    assert way(qtbot) == "a b c d e lamp"


def test_a_grid_is_read_line_by_line(qtbot: QtBot, window: Window) -> None:
    a, b, c, d = buttons("a b c d")
    grid = QGridLayout()
    for button, place in ((d, (1, 1)), (a, (0, 0)), (c, (1, 0)), (b, (0, 1))):
        grid.addWidget(button, *place)
    window.column.addLayout(grid)
    begin(a)
    assert way(qtbot) == "a b c d lamp"


def test_a_column_that_is_turned_is_read_from_above(qtbot: QtBot, window: Window) -> None:
    a, b = buttons("a b")
    window.column.addWidget(b)
    window.column.addWidget(a)
    window.column.setDirection(QVBoxLayout.Direction.BottomToTop)
    begin(a)
    assert way(qtbot) == "a b lamp"


def test_only_the_shown_page_of_a_stack_and_of_tabs_is_come_to(qtbot: QtBot, window: Window) -> None:
    stack, tabs, area = QStackedWidget(), QTabWidget(), QScrollArea()
    for button in buttons("hidden shown"):
        stack.addWidget(button)
    stack.setCurrentIndex(1)
    tabs.addTab(QPushButton("in-tab"), "one")
    tabs.addTab(QPushButton("in-other-tab"), "two")
    area.setWidget(QPushButton("scrolled"))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for widget in (stack, tabs, area):
        window.column.addWidget(widget)
    begin(stack.currentWidget())
    assert way(qtbot) == "shown QTabBar in-tab scrolled lamp"


def test_what_cannot_be_used_is_passed_over(qtbot: QtBot, window: Window) -> None:
    a, off, gone, b = buttons("a off gone b")
    for button in (a, off, gone, b):
        window.column.addWidget(button)
    off.setEnabled(False)
    gone.hide()
    begin(a)
    assert way(qtbot) == "a b lamp"


def test_from_a_page_that_has_the_keyboard_as_a_whole_it_goes_to_its_first_stop(
    qtbot: QtBot, window: Window
) -> None:
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    inside = QVBoxLayout(page)
    inside.addWidget(QPushButton("inside"))
    window.column.addWidget(QPushButton("before"))
    window.column.addWidget(page)
    begin(page)
    assert way(qtbot) == "QWidget inside lamp before"
