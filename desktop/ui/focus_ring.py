"""The ring round what has the keyboard: 2 px, 1 px outside the shape, only when the keyboard put it there.

Fields and lists show their focus themselves; everything else gets the ring from here. Code that moves the focus
for a key press says so with ``setFocus(Qt.FocusReason.ShortcutFocusReason)``.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from desktop.ui.style_controls import FOCUS_GAP, FOCUS_WIDTH, paint_focus_ring
from desktop.ui.theme_tokens import Radius, Theme
from desktop.ui.widgets.pane import Pane

_SHOW_IT_THEMSELVES = (
    QLineEdit,
    QAbstractSpinBox,
    QComboBox,
    QAbstractItemView,
    QAbstractScrollArea,
    QTabBar,
)
# The name of a property of widgets that show by themselves which part of them has the keyboard.
SHOWS_ITS_FOCUS = "showsItsFocus"
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QObject):
    """Follows the focus of the whole application. Lives as long as its parent, the style."""

    def __init__(self, application: QApplication, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.let_go()
        self._ring = None
        if now is None or not _came_by_key(now):
            return
        _bring_into_view(now)
        if _wants_ring(now):
            self._ring = _Ring(self._theme, now)


def _came_by_key(widget: QWidget) -> bool:
    # A page that has the focus as a whole only listens for its keys.
    if isinstance(widget, Pane) or widget.isWindow():
        return False
    # Qt sets this for Tab, Backtab and Shortcut reasons and clears it for others, then tells of the change.
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _wants_ring(widget: QWidget) -> bool:
    return not isinstance(widget, _SHOW_IT_THEMSELVES) and not widget.property(SHOWS_ITS_FOCUS)


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to it. Qt does so while Tab stays in a column, not for whoever comes into it from outside."""
    ancestor = widget.parentWidget()
    while ancestor is not None:
        if isinstance(ancestor, QScrollArea):
            _show_in(ancestor, widget)
        ancestor = ancestor.parentWidget()


def _show_in(column: QScrollArea, widget: QWidget) -> None:
    """Of a list its row: the whole may be taller than the room, and would push away what is said above it."""
    content = column.widget()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid() and content is not None:
        row = widget.visualRect(widget.currentIndex())
        middle = widget.viewport().mapTo(content, row.center())
        column.ensureVisible(middle.x(), middle.y(), 0, row.height())
    else:
        column.ensureWidgetVisible(widget)


class _Ring(QWidget):
    """Lies above what scrolls with the widget, and goes along when it or anything round it moves."""

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        between = _widget_and_what_carries_it(widget)
        self._ground = between.pop()
        super().__init__(self._ground)
        self._theme = theme
        self._widget = widget
        is_card = isinstance(widget, QFrame) or bool(widget.property("choice"))
        self._radius = (Radius.CARD if is_card else Radius.CONTROL) + FOCUS_GAP + FOCUS_WIDTH / 2
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for each in between:
            each.installEventFilter(self)
        self._between = between
        self._surround()

    def let_go(self) -> None:
        """Vanish now: until it is deleted it would show itself again when its widget moves."""
        for each in self._between:
            if shiboken6.isValid(each):
                each.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and shiboken6.isValid(self._widget):
            self._surround()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_focus_ring(painter, self.rect(), self._theme, self._radius)
        painter.end()

    def _surround(self) -> None:
        distance = round(FOCUS_GAP + FOCUS_WIDTH)
        place = QRect(self._widget.mapTo(self._ground, QPoint(0, 0)), self._widget.size())
        self.setGeometry(place.adjusted(-distance, -distance, distance, distance))
        self.setVisible(self._widget.isVisible())
        self.raise_()


def _widget_and_what_carries_it(widget: QWidget) -> list[QWidget]:
    """Return the widget and its ancestors out to the scrolling column or the window."""
    chain = [widget]
    parent = widget.parentWidget()
    while parent is not None:
        chain.append(parent)
        if parent.isWindow() or _is_column(parent):
            break
        parent = parent.parentWidget()
    return chain


def _is_column(widget: QWidget) -> bool:
    viewport = widget.parentWidget()
    return viewport is not None and isinstance(viewport.parentWidget(), QScrollArea)
