"""A person with a mouse: takes hold of a row and lets it go elsewhere, or asks for a menu and wants none of it."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

_LEFT = Qt.MouseButton.LeftButton
_INSIDE_PX = 3


def drag_row(view: QAbstractItemView, row: int, over: int) -> None:
    """From the middle of a row to the edge of another: the lower one going down, the upper one going up."""
    target = view.visualRect(view.model().index(over, 0))
    height = target.bottom() - _INSIDE_PX if over > row else target.top() + _INSIDE_PX
    drag_to(view, row, QPoint(target.center().x(), height))


def drag_to(view: QAbstractItemView, row: int, end: QPoint) -> None:
    """Press in the middle of a row, go there in steps, let go."""
    start = view.visualRect(view.model().index(row, 0)).center()
    QTest.mousePress(view.viewport(), _LEFT, pos=start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(view.viewport(), start + (end - start) * share)
    QTest.mouseRelease(view.viewport(), _LEFT, pos=end)


def closing_the_menu(widget: QWidget) -> None:
    """Ask for the menu in the middle of it, and close it when it has come."""
    closed: list[QMenu] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        closed.append(menu)
        menu.close()

    QTimer.singleShot(0, widget, close)
    middle = widget.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle))
    QApplication.sendEvent(widget, asked)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(closed) == 1
