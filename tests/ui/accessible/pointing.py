"""What the mouse meets: targets that are large enough, and nothing that looks as if it acted and does not.

(WCAG 2.2, 2.5.8: 24 px.)
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.ui.accessible.stops import describe, spoken_name

LEAST_PX = 24
_TARGETS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QSlider)
_SIGNALS_OF_A_BUTTON = ("clicked(bool)", "toggled(bool)", "pressed()", "released()")
_HANDLERS = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent")


def small_targets(window: QWidget) -> Iterator[str]:
    for target in window.findChildren(QWidget):
        if not target.isVisible():
            continue
        if isinstance(target, _TARGETS) and min(target.width(), target.height()) < LEAST_PX:
            yield f"{describe(target)} {spoken_name(target)!r} is {target.width()} × {target.height()} px"
        if isinstance(target, QTabBar) and target.tabRect(0).height() < LEAST_PX:
            yield f"a tab of {describe(target)} is {target.tabRect(0).height()} px high"
        if isinstance(target, QAbstractItemView) and not isinstance(target, QHeaderView):
            yield from _small_rows(target)


def _small_rows(view: QAbstractItemView) -> Iterator[str]:
    index = view.indexAt(QPoint(1, 1))
    if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
        height = view.visualRect(index).height()
        if height < LEAST_PX:
            yield f"a row of {describe(view)} is {height} px high"


def idle_pretenders(window: QWidget) -> Iterator[str]:
    """Buttons that nobody listens to, and the pointing hand over what does not act."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QAbstractButton) and not _acts(widget):
            yield f"{describe(widget)} {spoken_name(widget)!r} looks like a button, and nobody listens"
        has_hand = widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and (
            widget.cursor().shape() == Qt.CursorShape.PointingHandCursor
        )
        if has_hand and not isinstance(widget, QAbstractButton) and not _handles_mouse(widget):
            yield f"{describe(widget)} shows the pointing hand and does not act"
        if widget.property("clickable") and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            yield f"{describe(widget)} acts for the mouse alone"


def _acts(button: QAbstractButton) -> bool:
    """Listened to by somebody, part of a group, with a menu, or a choice that a form reads when it is stored."""
    kind = button.metaObject()
    signals = (kind.method(kind.indexOfSignal(name)) for name in _SIGNALS_OF_A_BUTTON)
    has_menu = isinstance(button, (QPushButton, QToolButton)) and button.menu() is not None
    return button.isCheckable() or has_menu or any(button.isSignalConnected(signal) for signal in signals)


def _handles_mouse(widget: QWidget) -> bool:
    """Whether one of our own classes, not Qt's, takes the mouse."""
    ours = (kind for kind in type(widget).__mro__ if not kind.__module__.startswith("PySide6"))
    return any(name in vars(kind) for kind in ours for name in _HANDLERS)
