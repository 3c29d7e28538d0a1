"""What the keyboard can stop at in a window, and what a screen reader says of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget


def stops(window: QWidget) -> list[QWidget]:
    """What Tab can stop at, on screen."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def spoken(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def spoken_name(widget: QWidget) -> str:
    """As a screen reader gets it: its own name, its words, or those of its label."""
    interface = spoken(widget)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, _relation in interface.relations(QAccessible.RelationFlag.Label)
    ]
    return interface.text(QAccessible.Text.Name) or widget.accessibleName() or " ".join(labels)


def describe(widget: QWidget) -> str:
    """For whoever has to find it: its kind and those of the widgets round it."""
    parents = []
    parent: QWidget | None = widget
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(parents[:4])


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
