"""How large things are on the wall, and the few things that are shown there: words, signs, tags of areas.

Everything here is made anew for each item and each look; nothing follows the theme by itself.
"""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import REGULAR, Theme
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.theme_tokens import TypeRole
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.signs import Sign
from domain.agreements import PriorityArea

# Body text is 10 pt in the window and 20 pt on the wall of a window as large as the smallest screen.
_TIMES_LARGER = 2.0
_SMALLEST_SCREEN_PX = (1366, 768)
_STEP = 0.1


def wall_theme(theme: Theme, size: QSize) -> Theme:
    """The same look for eyes at the other end of the room; it grows with the window, in steps."""
    width, height = _SMALLEST_SCREEN_PX
    growth = max(1.0, min(size.width() / width, size.height() / height))
    factor = _TIMES_LARGER * round(growth / _STEP) * _STEP
    return replace(
        theme,
        text_scale=theme.text_scale * factor,
        heights=theme.heights.scaled(factor),
        sizes=theme.sizes.scaled(factor),
    )


def wall_label(
    text: str,
    theme: Theme,
    type_role: TypeRole = "body",
    *,
    weight: int = REGULAR,
    colour: ColourRole = "text",
) -> QLabel:
    """Words that wrap."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    dress(label, theme, type_role, weight=weight, colour=colour)
    return label


def dress(label: QLabel, theme: Theme, type_role: TypeRole, *, weight: int, colour: ColourRole) -> None:
    """The style sheet knows no size for a label without a look of its own, and so leaves it the one it gets here."""
    label.setFont(theme.font_of(type_role, weight))
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, theme.colour(colour))
    label.setPalette(palette)


class WallSign(QWidget):
    """An icon as high as the first line of the words beside it, which say what it means."""

    def __init__(self, icon_name: str, theme: Theme, colour: ColourRole) -> None:
        super().__init__()
        self._icon_name, self._colour = icon_name, theme.colour(colour)
        self._side_px = theme.heights.button_icon
        self.setFixedSize(self._side_px, QFontMetrics(theme.font_of("body")).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        side_px = self._side_px
        painter = QPainter(self)
        place = QRect(0, (self.height() - side_px) // 2, side_px, side_px)
        paint_icon(painter, place, self._icon_name, self._colour)
        painter.end()


class WallLock(QWidget):
    """The sign of secrecy, large, in place of what is not shown."""

    def __init__(self, sign: Sign, theme: Theme) -> None:
        super().__init__()
        self.icon_name = sign.icon_name
        self._colour = theme.colour("text2")
        self.setFixedSize(theme.heights.empty_icon, theme.heights.empty_icon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self.icon_name, self._colour)
        painter.end()


class WallAreaTag(QWidget):
    """The letter of an area, which is known by its title to those who hear it."""

    def __init__(self, area: PriorityArea, theme: Theme) -> None:
        super().__init__()
        self._area, self._theme = area, theme
        self.setFixedSize(theme.heights.area_tag, theme.heights.area_tag)
        self.setAccessibleName(area.title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_area_tag(painter, self.rect(), self._area.letter, self._area.colour, self._theme)
        painter.end()
