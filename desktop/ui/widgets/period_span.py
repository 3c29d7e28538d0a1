"""One period on the line: its kinds, how each is drawn, and where its label has room."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from desktop.ui.theme import Radius, Space, Theme
from desktop.ui.widgets.drawing import Shape

_LEAST_LABEL_PX = 40  # of a label that is cut
_EDGE_WIDTH = 1.0


class SpanKind(Enum):
    """EXPIRED and SIGNED are grey, IN_FORCE is filled with the accent, PROLONGED is dashed, DRAFT is dotted."""

    EXPIRED = "expired"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    PROLONGED = "prolonged"
    DRAFT = "draft"


_DASHES = {SpanKind.PROLONGED: Qt.PenStyle.DashLine, SpanKind.DRAFT: Qt.PenStyle.DotLine}


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodSpan:
    """From a day up to and including another; without an end it goes on. The label is said in or after it."""

    key: Hashable
    valid_from: date
    valid_to: date | None
    kind: SpanKind
    label: str


def span_shape(place: QRectF, kind: SpanKind, theme: Theme, *, is_current: bool) -> Shape:
    """Return what is drawn; dashes and dots of the current agreement are in the accent."""
    if kind is SpanKind.IN_FORCE:
        return Shape(place=place, fill=theme.colour("accent"), radius=Radius.TAG)
    if kind in _DASHES:
        edge = theme.colour("accent" if is_current else "line_strong")
        return Shape(
            place=place, fill=theme.colour("surface"), edge=edge, edge_style=_DASHES[kind], radius=Radius.TAG
        )
    fill, edge = theme.colour("hover"), theme.colour("line_strong")
    return Shape(place=place, fill=fill, edge=edge, edge_width=_EDGE_WIDTH, radius=Radius.TAG)


def label_colour(kind: SpanKind, theme: Theme, *, is_inside: bool, is_current: bool) -> QColor:
    """Return a colour that can be read where the label stands."""
    if kind is SpanKind.IN_FORCE and is_inside:
        return theme.colour("on_accent")
    if is_current and kind is not SpanKind.EXPIRED and not is_inside:
        return theme.colour("accent")
    return theme.colour("text2" if is_inside else "text3")


def label_place(span: QRectF, width: float, room_until: float, text_scale: float) -> QRectF | None:
    """Return where a label of this width goes: inside its span, else after it, else cut where there is most room.

    ``room_until`` is where the next span, or the line, ends. None when there is no room worth the name.
    """
    inside = span.adjusted(Space.INSIDE, 0, -Space.INSIDE, 0)
    after = QRectF(span)
    after.setLeft(span.right() + Space.INSIDE)
    after.setRight(max(after.left(), room_until - Space.TINY))
    for place in (inside, after):
        if place.width() >= width:
            return place
    roomiest = max(inside, after, key=QRectF.width)
    return roomiest if roomiest.width() >= _LEAST_LABEL_PX * text_scale else None
