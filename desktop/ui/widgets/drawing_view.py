"""Shows a drawing and lets its parts be chosen: by mouse, by arrow keys, and told to screen readers one at a time.

Knows what parts are, not what they mean.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from desktop.ui.focus_ring import SHOWS_ITS_FOCUS
from desktop.ui.spoken_roles import set_spoken_role
from desktop.ui.style_controls import paint_focus_ring
from desktop.ui.theme import Radius, Theme, ThemeFeed
from desktop.ui.widgets.drawing import Direction, Drawing, Part, Shape, neighbour, paint_drawing, part_at

Draw = Callable[[Theme, QSizeF], Drawing]

_DIRECTIONS: Mapping[int, Direction] = MappingProxyType(
    {
        Qt.Key.Key_Left: "left",
        Qt.Key.Key_Right: "right",
        Qt.Key.Key_Up: "up",
        Qt.Key.Key_Down: "down",
    }
)
_CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_KEYBOARD_REASONS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class DrawingView(QWidget):
    """``chosen(key)`` for a click, Enter or Space on a part. Tab comes once; arrows, Home and End move inside.

    ``draw(theme, size)`` is asked for a drawing whenever size, theme or values change; the owner tells of the
    last by ``renew``. Screen readers hear name and summary, then the words of the part that has the keyboard.
    """

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, theme_feed: ThemeFeed, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._draw = draw
        self._drawing: Drawing | None = None
        self._summary = ""
        self._current = 0
        self._hovered: int | None = None
        self._shows_focus = False
        self.setMouseTracking(True)
        set_spoken_role(self, QAccessible.Role.Chart)
        self.setProperty(SHOWS_ITS_FOCUS, True)  # noqa: FBT003 - Qt's own
        theme_feed.changed.connect(self._on_theme_changed)

    @property
    def drawing(self) -> Drawing:
        """What is shown now."""
        if self._drawing is None:
            self._drawing = self._draw(self._theme_feed.theme, QSizeF(self.size()))
        return self._drawing

    def set_spoken(self, name: str, summary: str) -> None:
        """Say what this is a drawing of, and in a sentence what it shows."""
        self._summary = summary
        self.setAccessibleName(name)
        self._describe()

    def renew(self) -> None:
        """Draw anew from other values; the keyboard stays on the same key where it is still there."""
        held = self._held_part()
        self._drawing = None
        self._hovered = None
        keys = [part.key for part in self.drawing.parts]
        self._current = keys.index(held.key) if held is not None and held.key in keys else 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.drawing.least_size.toSize()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawing = self._hovered = None
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, drawing = self._theme_feed.theme, self.drawing
        painter = QPainter(self)
        tint, frame = self._hover_marks(theme)
        paint_drawing(painter, [*tint, *drawing.marks, *frame], theme)
        part = self._held_part()
        if self._shows_focus and part is not None:
            paint_focus_ring(painter, part.place, theme, Radius.TAG)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tool_tip(event)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(part_at(self.drawing.parts, event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pressed = part_at(self.drawing.parts, event.position())
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._shows_focus = False
        self._go_to(pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        released = part_at(self.drawing.parts, event.position())
        if released == self._current and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.drawing.parts[released].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        part = self._held_part()
        target = self._target_of(event)
        if part is not None and event.key() in _CHOOSING and not event.modifiers() & ~_KEYPAD:
            self.chosen.emit(part.key)
        elif target is not None:
            self._shows_focus = True
            self._go_to(target)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _KEYBOARD_REASONS
        if self._shows_focus and self.drawing.parts:
            self._go_to(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shows_focus = False
        self.update()

    def _held_part(self) -> Part | None:
        """Return the part that has the keyboard when this widget has it."""
        parts = self._drawing.parts if self._drawing is not None else ()
        return parts[self._current] if self._current < len(parts) else None

    def _target_of(self, event: QKeyEvent) -> int | None:
        parts = self.drawing.parts
        if not parts or event.modifiers() & ~_KEYPAD:
            return None
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return 0 if event.key() == Qt.Key.Key_Home else len(parts) - 1
        direction = _DIRECTIONS.get(event.key())
        return None if direction is None else neighbour(parts, self._current, direction)

    def _go_to(self, number: int) -> None:
        self._current = number
        part = self.drawing.parts[number]
        self._describe()
        self._bring_into_view(part.place)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, part.words))
        self.update()

    def _describe(self) -> None:
        part = self._held_part() if self.hasFocus() else None
        self.setAccessibleDescription(self._summary if part is None else part.words)

    def _bring_into_view(self, place: QRectF) -> None:
        """Scroll every column this lies in, from the innermost out."""
        ancestor = self.parentWidget()
        while ancestor is not None:
            content = ancestor.widget() if isinstance(ancestor, QScrollArea) else None
            if isinstance(ancestor, QScrollArea) and content is not None:
                middle = self.mapTo(content, place.center().toPoint())
                ancestor.ensureVisible(middle.x(), middle.y(), *_margins(place, ancestor))
            ancestor = ancestor.parentWidget()

    def _hover(self, number: int | None) -> None:
        if number == self._hovered:
            return
        self._hovered = number
        shape = Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.update()

    def _hover_marks(self, theme: Theme) -> tuple[list[Shape], list[Shape]]:
        """Return the tint behind the part under the mouse, and the frame before it: some parts fill their place."""
        if self._hovered is None:
            return [], []
        place = self.drawing.parts[self._hovered].place
        tint = Shape(place=place, fill=theme.colour("hover"), radius=Radius.TAG)
        return [tint], [replace(tint, fill=None, edge=theme.colour("line_strong"), edge_width=1.0)]

    def _show_tool_tip(self, event: QHelpEvent) -> None:
        number = part_at(self.drawing.parts, event.pos().toPointF())
        if number is None:
            QToolTip.hideText()
        else:
            part = self.drawing.parts[number]
            QToolTip.showText(event.globalPos(), part.words, self, part.place.toRect())

    def _on_theme_changed(self) -> None:
        self.renew()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _margins(place: QRectF, area: QScrollArea) -> tuple[int, int]:
    """Half of the part, but never more than half of what is seen: Qt would jump to and fro."""
    seen = area.viewport().size() / 2
    return min(round(place.width() / 2), seen.width()), min(round(place.height() / 2), seen.height())
