"""Icons of one family, drawn from SVG in the colour of the text beside them, sharp at every scale.

Knows the names of files and the roles of a theme, not what an icon means.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.theme_palettes import LIGHT, ColourRole
from desktop.ui.theme_tokens import Theme
from resources import icon_path

# Lucide is drawn with 2; at 16 px a little less sits better beside text of 10 pt.
_DRAWN_STROKE, _OUR_STROKE = 'stroke-width="2"', 'stroke-width="1.75"'
WINDOW_ICON_SIDES_PX = (16, 20, 24, 32, 48, 64, 128, 256)
_SIGN = "samsyn"


def icon(name: str, theme: Theme, role: ColourRole = "text2") -> QIcon:
    """Return an icon in the colours of this theme. Raises FileNotFoundError for an unknown name."""
    return live_icon(name, lambda: theme, role)


def live_icon(name: str, current_theme: Callable[[], Theme], role: ColourRole = "text2") -> QIcon:
    """Return an icon that asks for the theme each time it is drawn. Raises FileNotFoundError as above."""
    _svg_text(name)
    return QIcon(_SvgIconEngine(name, current_theme, role))


def window_icon() -> QIcon:
    """Return the sign of the program in the sizes that window systems ask for: light on a petrol tile.

    The tile is seen on light and dark task bars alike. samsyn.png and samsyn.ico are drawn by the same function.
    """
    sign = QIcon()
    for side_px in WINDOW_ICON_SIDES_PX:
        sign.addPixmap(_sign_on_tile(side_px))
    return sign


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw an icon into a square; for delegates and painted widgets."""
    if rect.isEmpty():
        return
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), svg_pixmap(name, colour, rect.width(), ratio))


def svg_pixmap(name: str, colour: QColor, size_px: int, pixel_ratio: float = 1.0) -> QPixmap:
    """Return a square pixmap of ``size_px`` logical pixels in one colour."""
    key = f"samsyn/{name}/{colour.rgba():x}/{size_px}/{pixel_ratio:.3f}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _rendered(name, colour, round(size_px * pixel_ratio))
        pixmap.setDevicePixelRatio(pixel_ratio)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _rendered(name: str, colour: QColor, side_px: int) -> QPixmap:
    coloured = _svg_text(name).replace("currentColor", colour.name())
    pixmap = QPixmap(side_px, side_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    return pixmap


def _sign_on_tile(side_px: int) -> QPixmap:
    tile = QPixmap(side_px, side_px)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT["accent"]))
    painter.drawRoundedRect(tile.rect(), side_px / 5, side_px / 5)
    margin_px = max(1, side_px // 10)
    sign = svg_pixmap(_SIGN, QColor(LIGHT["on_accent"]), side_px - 2 * margin_px)
    painter.drawPixmap(margin_px, margin_px, sign)
    painter.end()
    return tile


@cache
def _svg_text(name: str) -> str:
    return icon_path(f"{name}.svg").read_text(encoding="utf-8").replace(_DRAWN_STROKE, _OUR_STROKE)


class _SvgIconEngine(QIconEngine):
    def __init__(self, name: str, current_theme: Callable[[], Theme], role: ColourRole) -> None:
        super().__init__()
        self._name = name
        self._current_theme = current_theme
        self._role = role

    def clone(self) -> QIconEngine:
        return _SvgIconEngine(self._name, self._current_theme, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        if size.isEmpty():  # a button that is squeezed to nothing asks for one
            return QPixmap()
        square = svg_pixmap(self._name, self._colour(mode), min(size.width(), size.height()), scale)
        if size.width() <= size.height():
            return square
        # A button asks for more width than height when it wants air between icon and text.
        wide = QPixmap(size * scale)
        wide.setDevicePixelRatio(scale)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, square)
        painter.end()
        return wide

    def _colour(self, mode: QIcon.Mode) -> QColor:
        theme = self._current_theme()
        if mode == QIcon.Mode.Disabled:
            return theme.colour("text3")
        if mode == QIcon.Mode.Selected:
            return theme.colour("selected_text")
        return theme.colour(self._role)
