"""A whole round with the Tab key: it comes to everything, the focus is in sight, and it goes in the order one reads."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.ui.widgets.page_stack import PageStack
from tests.ui.accessible.stops import describe, focused, spoken_name, stops

MOST_STOPS = 250
MOST_PARTS = 60  # Tab goes from link to link within one text


def troubles_with_tab(window: QWidget) -> Iterator[str]:
    """It moves the focus, and what scrolls."""
    visited, unseen, backwards = _round(window)
    yield from (f"Tab never comes to {describe(widget)}" for widget in stops(window) if widget not in visited)
    yield from (f"the focus is out of sight at {describe(widget)}" for widget in unseen)
    yield from backwards


def _round(window: QWidget) -> tuple[list[QWidget], list[QWidget], list[str]]:
    """Where Tab stops until it comes to a place it has been, which stops were out of sight, and the steps backwards."""
    if QApplication.focusWidget() is None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
    visited, unseen, backwards = [focused()], [], []
    for _stop in range(MOST_STOPS):
        before = focused()
        for _part in range(MOST_PARTS):
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
            if focused() is not before:
                break
        if focused() in visited:
            break
        for _turn in range(2):  # a page that scrolls does so when its layout has found room
            QApplication.processEvents()
        visited.append(focused())
        if focused().visibleRegion().isEmpty():
            unseen.append(focused())
        if _goes_back(before, focused()):
            backwards.append(
                f"Tab goes back from {describe(before)} {spoken_name(before)!r}"
                f" to {describe(focused())} {spoken_name(focused())!r}"
            )
    return visited, unseen, backwards


def _goes_back(before: QWidget, after: QWidget) -> bool:
    """Whether one reads ``after`` first: above in the same column, or before it in the same line.

    A field that goes when it is left, such as those of the entry line, stands nowhere any more.
    """
    if not before.isVisible():
        return False
    if _region(before) is not _region(after) or before.isAncestorOf(after) or after.isAncestorOf(before):
        return False
    first, second = _place(before), _place(after)
    same_column = first.left() < second.right() and second.left() < first.right()
    is_above = second.bottom() < first.top() and (same_column or second.right() < first.left())
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    same_line = shared > min(first.height(), second.height()) / 2
    return is_above or (same_line and second.right() < first.left())


def _region(widget: QWidget) -> QWidget:
    """The rail, the page, the status bar, a panel above them: F6 goes from one to the next, and the round closes there."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, (PageStack, QMainWindow)):
        widget, parent = parent, parent.parentWidget()
    return widget


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
