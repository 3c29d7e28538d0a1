"""One field of the entry line as it was understood: its name, a sign or an area's letter, and its value."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import MEDIUM, Radius, Space, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.signs import Sign
from domain.agreements import PriorityArea

_WIDEST_VALUE_CHARACTERS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipFace:
    """What a chip shows. ``must_be_seen`` is a guess or a gap: tinted, with a sign that says so."""

    value: str
    sign: Sign | None = None
    area: PriorityArea | None = None
    must_be_seen: bool = False


class EntryChip(QAbstractButton):
    """A click leads to the field. The keyboard's way there is Tab, so the chip itself takes no focus."""

    def __init__(self, theme_feed: ThemeFeed, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed, self._name = theme_feed, name
        self._face = ChipFace(value="")
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_feed.changed.connect(self._on_theme_changed)

    @property
    def face(self) -> ChipFace:
        return self._face

    def show_face(self, face: ChipFace) -> None:
        self._face = face
        warning = self.tr("to be looked at") if face.must_be_seen else ""
        self.setAccessibleName(", ".join(part for part in (f"{self._name}: {face.value}", warning) if part))
        self.setToolTip(face.value if self._shown_value() != face.value else "")
        self.updateGeometry()
        self.update()

    def set_open(self, *, is_open: bool) -> None:
        """Show that this is the field being corrected."""
        self._is_open = is_open
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            self._place_of_value().right() + Space.INSIDE, self._theme_feed.theme.heights.compact_control
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, value = self._theme_feed.theme, self._place_of_value()
        painter = QPainter(self)
        self._paint_ground(painter)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font_of("secondary"))
        painter.drawText(
            self.rect().adjusted(Space.INSIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._name
        )
        self._paint_sign(painter)
        role: ColourRole = "warn" if self._face.must_be_seen else "text"
        painter.setPen(theme.colour(role))
        painter.setFont(theme.font_of("body", MEDIUM))
        painter.drawText(value, Qt.AlignmentFlag.AlignVCenter, self._shown_value())
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme_feed.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = self._is_open or (theme.is_contrast and self._face.must_be_seen)
        painter.setPen(theme.colour("accent" if self._is_open else "line") if framed else Qt.PenStyle.NoPen)
        tint: ColourRole = "warn_tint" if self._face.must_be_seen else "hover"
        is_plain = not (self._face.must_be_seen or self.underMouse())
        painter.setBrush(Qt.BrushStyle.NoBrush if is_plain else theme.colour(tint))
        inner = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, Radius.CONTROL, Radius.CONTROL)

    def _paint_sign(self, painter: QPainter) -> None:
        theme, face = self._theme_feed.theme, self._face
        if face.area is not None:
            place = self._place_of_sign(theme.heights.area_tag)
            paint_area_tag(painter, place, face.area.letter, face.area.colour, theme)
        elif (sign := self._sign()) is not None:
            place = self._place_of_sign(theme.heights.row_icon)
            paint_icon(painter, place, sign.icon_name, theme.colour(sign.role))

    def _sign(self) -> Sign | None:
        if self._face.sign is None and self._face.must_be_seen:
            return Sign("circle-alert", "warn")
        return self._face.sign

    def _name_width(self) -> int:
        font = self._theme_feed.theme.font_of("secondary")
        return QFontMetrics(font).horizontalAdvance(self._name)

    def _place_of_sign(self, side: int) -> QRect:
        left = 2 * Space.INSIDE + self._name_width()
        return QRect(left, (self.height() - side) // 2, side, side)

    def _place_of_value(self) -> QRect:
        theme = self._theme_feed.theme
        left = 2 * Space.INSIDE + self._name_width()
        if self._face.area is not None:
            left += theme.heights.area_tag + Space.TINY + Space.HAIR
        elif self._sign() is not None:
            left += theme.heights.row_icon + Space.TINY + Space.HAIR
        metrics = QFontMetrics(theme.font_of("body", MEDIUM))
        return QRect(left, 0, metrics.horizontalAdvance(self._shown_value()), theme.heights.compact_control)

    def _shown_value(self) -> str:
        metrics = QFontMetrics(self._theme_feed.theme.font_of("body", MEDIUM))
        widest = metrics.averageCharWidth() * _WIDEST_VALUE_CHARACTERS
        return metrics.elidedText(self._face.value, Qt.TextElideMode.ElideRight, widest)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
