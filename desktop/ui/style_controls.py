"""How single parts of controls are drawn: boxes to tick, rings to choose, arrows, frames, focus rings.

Plain painting functions over a theme; style.py decides when they are called.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.ui.icons import paint_icon
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.theme_tokens import Radius, Theme

FOCUS_WIDTH = 2.0
FOCUS_GAP = 1.0
_DOT_SHARE = 0.4  # of the ring round a chosen radio button


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlState:
    """What a control is just now, as far as it is seen."""

    enabled: bool = True
    checked: bool = False
    partly_checked: bool = False
    has_focus: bool = False
    has_error: bool = False


def paint_check_box(painter: QPainter, rect: QRect, theme: Theme, state: ControlState) -> None:
    """Draw a box to tick: filled with the accent and a check when ticked, a dash when only some of it is."""
    filled = state.checked or state.partly_checked
    accent: ColourRole = "accent" if state.enabled else "text3"
    edge: ColourRole = "line_strong" if state.enabled else "line"
    with _smooth(painter):
        painter.setPen(QPen(theme.colour(accent if filled else edge), 1))
        painter.setBrush(theme.colour(accent if filled else "surface"))
        painter.drawRoundedRect(_inside(rect, 0.5), Radius.TAG - 0.5, Radius.TAG - 0.5)
        if state.partly_checked:
            _paint_dash(painter, rect, theme.colour("on_accent"))
    if state.checked:
        inset = max(1, rect.width() // 8)
        paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), "check", theme.colour("on_accent"))


def paint_radio_button(painter: QPainter, rect: QRect, theme: Theme, state: ControlState) -> None:
    """Draw a ring to choose: filled with the accent and a dot left open in its middle when chosen."""
    accent: ColourRole = "accent" if state.enabled else "text3"
    edge: ColourRole = "line_strong" if state.enabled else "line"
    with _smooth(painter):
        painter.setPen(QPen(theme.colour(accent if state.checked else edge), 1))
        painter.setBrush(theme.colour(accent if state.checked else "surface"))
        painter.drawEllipse(_inside(rect, 0.5))
        if state.checked:
            radius = rect.width() * _DOT_SHARE / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_accent"))
            painter.drawEllipse(QRectF(rect).center(), radius, radius)


def paint_field_frame(painter: QPainter, rect: QRect, theme: Theme, state: ControlState) -> None:
    """Draw the frame of what can be typed or chosen in: 1 px, or 2 px in focus and on error."""
    role: ColourRole = "line_strong" if state.enabled else "line"
    if state.has_focus:
        role = "focus"
    if state.has_error:
        role = "danger"
    width = FOCUS_WIDTH if state.has_focus or state.has_error else 1.0
    with _smooth(painter):
        painter.setPen(QPen(theme.colour(role), width))
        painter.setBrush(theme.colour("surface" if state.enabled else "sunken"))
        painter.drawRoundedRect(_inside(rect, width / 2), Radius.CONTROL, Radius.CONTROL)


def paint_chevron(painter: QPainter, rect: QRect, theme: Theme, name: str, *, enabled: bool = True) -> None:
    """Draw a chevron of row-icon size in the middle of a rectangle."""
    side = min(theme.heights.row_icon, rect.width(), rect.height())
    target = QRect(0, 0, side, side)
    target.moveCenter(rect.center())
    paint_icon(painter, target, name, theme.colour("text2" if enabled else "text3"))


def paint_focus_ring(
    painter: QPainter, rect: QRect | QRectF, theme: Theme, radius: float = Radius.CONTROL
) -> None:
    """Draw a focus ring along the inner edge of a rectangle; for delegates and painted widgets.

    In high contrast a line of the ground parts it from what is selected: yellow on light blue would not be seen.
    """
    with _smooth(painter):
        painter.setBrush(QBrush())
        if theme.is_contrast:
            painter.setPen(QPen(theme.colour("ground"), 1))
            painter.drawRoundedRect(_inside(rect, FOCUS_WIDTH + 0.5), radius, radius)
        painter.setPen(QPen(theme.colour("focus"), FOCUS_WIDTH))
        painter.drawRoundedRect(_inside(rect, FOCUS_WIDTH / 2), radius, radius)


def _paint_dash(painter: QPainter, rect: QRect, colour: QColor) -> None:
    middle = QRectF(rect).center()
    half = rect.width() / 4
    painter.setPen(QPen(colour, FOCUS_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(middle.x() - half, middle.y()), QPointF(middle.x() + half, middle.y()))


def _inside(rect: QRect | QRectF, margin: float) -> QRectF:
    return QRectF(rect).adjusted(margin, margin, -margin, -margin)


class _smooth:  # noqa: N801
    """Antialias for the length of a with block and leave the painter as it was."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def __enter__(self) -> None:
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def __exit__(self, *_: object) -> None:
        self._painter.restore()
