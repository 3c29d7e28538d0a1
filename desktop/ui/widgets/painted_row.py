"""What rows painted by hand have in common: the ground of the chosen one, the ring of the keys, words cut at their end."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui.style_controls import paint_focus_ring
from desktop.ui.theme import Radius, Space, Theme

_MARK_PX = 3
_State = QStyle.StateFlag


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, place: QRect, theme: Theme) -> None:
    """Tint the chosen row and mark it at its left, or tint the one under the pointer."""
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & _State.State_Selected:
        painter.setBrush(theme.colour("selected"))
        painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
        painter.setBrush(theme.ink("accent", is_selected=True))
        mark = QRect(place.left(), place.top() + Space.INSIDE, _MARK_PX, place.height() - 2 * Space.INSIDE)
        painter.drawRoundedRect(mark, 1, 1)
    elif option.state & _State.State_MouseOver:
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)


def paint_row_focus(painter: QPainter, option: QStyleOptionViewItem, place: QRect, theme: Theme) -> None:
    """Ring the row that has the focus, once it goes by keys."""
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        paint_focus_ring(painter, place, theme)


def draw_elided(painter: QPainter, place: QRect, words: str) -> None:
    """Write one line in the middle of a place, in the font and colour set; what has no room ends in dots."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
