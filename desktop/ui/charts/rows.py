"""Rows of equal height in a drawing: close together where there is little room, a little apart where there is more."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from desktop.ui.theme import Space, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRows:
    """``top`` is where the first begins. Marks keep to ``inner``, so that the focus has room round them."""

    theme: Theme
    top: float
    width: float
    pitch: float
    count: int

    @classmethod
    def measured(cls, theme: Theme, size: QSizeF, count: int, *, top: float = 0.0) -> "ChartRows":
        room = (size.height() - top) / max(1, count)
        pitch = min(max(theme.heights.chip, room), theme.heights.compact_control)
        return cls(theme=theme, top=top, width=size.width(), pitch=float(int(pitch)), count=count)

    def whole(self, number: int) -> QRectF:
        return QRectF(0, self.top + number * self.pitch, self.width, self.pitch)

    def inner(self, number: int) -> QRectF:
        return self.whole(number).adjusted(Space.TINY, 0, -Space.TINY, 0)

    def least_size(self, inner_width: float) -> QSizeF:
        return QSizeF(inner_width + 2 * Space.TINY, self.top + self.count * self.theme.heights.chip)
