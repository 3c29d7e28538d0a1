"""Rows that can be taken hold of and put elsewhere in their list; the keyboard's twin is Ctrl+Up and Ctrl+Down.

Knows no model: it says from which row to which, and whoever owns the rows moves them.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame

from desktop.ui.theme import Space, Theme, ThemeFeed

_LINE_PX = 2
_SCROLL_STEP_PX = 12


class RowDragging(QObject):
    """``row_moved(from, to)`` when a row is let go; ``to`` is its place among all rows afterwards."""

    row_moved = Signal(int, int)

    def __init__(self, view: QAbstractItemView, theme_feed: ThemeFeed) -> None:
        super().__init__(view)
        self._view = view
        self._held: int | None = None
        self._pressed_at = QPoint()
        self._is_dragging = False
        self._line = QFrame(view.viewport())
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.setAutoFillBackground(True)
        self._line.hide()
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)
        theme_feed.follow(self._on_theme_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_dragging and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return True
        # Asked in this order: a list that is being taken apart has no viewport any more.
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._on_mouse(event)
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            index = self._view.indexAt(place)
            is_held = event.button() == Qt.MouseButton.LeftButton and index.isValid()
            self._held, self._pressed_at = (index.row() if is_held else None), place
            return False
        if event.type() == QEvent.Type.MouseMove and self._held is not None:
            return self._drag_to(place)
        if event.type() == QEvent.Type.MouseButtonRelease and self._held is not None:
            return self._drop_at(place)
        return False

    def _drag_to(self, place: QPoint) -> bool:
        far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if not self._is_dragging and not far:
            return True  # the view would choose row after row on the way
        if not self._is_dragging:
            self._is_dragging = True
            self._view.viewport().setCursor(QCursor(Qt.CursorShape.ClosedHandCursor))
        self._scroll_towards(place)
        self._show_line(self._gap_at(place))
        return True

    def _drop_at(self, place: QPoint) -> bool:
        held, was_dragging = self._held, self._is_dragging
        gap = self._gap_at(place)
        self._let_go()
        if not was_dragging or held is None:
            return False
        target = gap - 1 if gap > held else gap
        if target != held:
            self.row_moved.emit(held, target)
        return False

    def _let_go(self) -> None:
        self._held, self._is_dragging = None, False
        self._line.hide()
        self._view.viewport().unsetCursor()

    def _gap_at(self, place: QPoint) -> int:
        """The gap before this row is where the row would go: 0 before the first, the count after the last."""
        index = self._view.indexAt(QPoint(self._view.viewport().width() // 2, place.y()))
        if not index.isValid():
            return 0 if place.y() < 0 else self._count()
        return index.row() + (place.y() > self._view.visualRect(index).center().y())

    def _show_line(self, gap: int) -> None:
        is_last = gap >= self._count()
        rect = self._view.visualRect(self._index(gap - 1 if is_last else gap))
        top = rect.bottom() if is_last else rect.top()
        width = self._view.viewport().width() - 2 * Space.INSIDE
        self._line.setGeometry(Space.INSIDE, max(0, top - _LINE_PX // 2), width, _LINE_PX)
        self._line.show()
        self._line.raise_()

    def _scroll_towards(self, place: QPoint) -> None:
        bar = self._view.verticalScrollBar()
        if place.y() < Space.PAGE:
            bar.setValue(bar.value() - _SCROLL_STEP_PX)
        elif place.y() > self._view.viewport().height() - Space.PAGE:
            bar.setValue(bar.value() + _SCROLL_STEP_PX)

    def _count(self) -> int:
        return self._view.model().rowCount()

    def _index(self, row: int) -> QModelIndex:
        return self._view.model().index(row, 0)

    def _on_theme_changed(self, theme: Theme) -> None:
        palette = self._line.palette()
        palette.setColor(self._line.backgroundRole(), theme.colour("accent"))
        self._line.setPalette(palette)
