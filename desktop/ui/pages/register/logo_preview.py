"""A logo as it will be printed, on paper: drawn from the same shapes as the document, not by a reader of SVG of its own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from desktop.documents.svg.outlines import Outline
from desktop.documents.svg.picture import HEIGHT, Picture, Shape, Stroke, read_picture
from desktop.ui.theme import Radius, Space, Theme, ThemeFeed
from domain.look import Logo, LogoKind

_SIZE_PX = QSize(300, 96)
_PAPER = "#FFFFFF"  # also in the dark: it is the paper that is shown
_CAPS = {"round": Qt.PenCapStyle.RoundCap, "square": Qt.PenCapStyle.SquareCap}
_JOINS = {"round": Qt.PenJoinStyle.RoundJoin, "bevel": Qt.PenJoinStyle.BevelJoin}


class LogoPreview(QFrame):
    """Says by its accessible name whether there is a logo; a person looks at the rest."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._image: QImage | None = None
        self._picture: Picture | None = None
        theme_feed.follow(self._on_theme_changed)

    def show_logo(self, logo: Logo | None) -> None:
        self._image = self._picture = None
        if logo is not None and logo.kind is LogoKind.PNG:
            self._image = QImage.fromData(logo.content)
        elif logo is not None:
            self._picture = read_picture(logo.content)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(self._theme_feed.theme.colour("line_strong"))
        painter.setBrush(QColor(_PAPER))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, Radius.CONTROL, Radius.CONTROL)
        room = edge.adjusted(Space.CARD, Space.BETWEEN, -Space.CARD, -Space.BETWEEN)
        if self._image is not None:
            painter.drawImage(_fitted(room, self._image.width(), self._image.height()), self._image)
        elif self._picture is not None:
            _paint_picture(painter, room, self._picture)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setFixedSize(_SIZE_PX * theme.text_scale)
        self.update()


def _fitted(room: QRectF, width: float, height: float) -> QRectF:
    """As large as there is room for, at the left, as it stands in a letterhead."""
    scale = min(room.width() / width, room.height() / height)
    top = room.top() + (room.height() - height * scale) / 2
    return QRectF(room.left(), top, width * scale, height * scale)


def _paint_picture(painter: QPainter, room: QRectF, picture: Picture) -> None:
    target = _fitted(room, picture.width, HEIGHT)
    painter.setClipRect(target)
    painter.translate(target.topLeft())
    painter.scale(target.height() / HEIGHT, target.height() / HEIGHT)
    for shape in picture.shapes:
        _paint_shape(painter, shape)


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    painter.save()
    for clip in shape.clips:
        painter.setClipPath(_path(clip.outline, is_even_odd=clip.is_even_odd), Qt.ClipOperation.IntersectClip)
    painter.setBrush(QColor(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(shape.stroke) if shape.stroke else Qt.PenStyle.NoPen)
    painter.drawPath(_path(shape.outline, is_even_odd=shape.is_even_odd))
    painter.restore()


def _pen(stroke: Stroke) -> QPen:
    pen = QPen(QColor(stroke.colour), stroke.width)
    pen.setCapStyle(_CAPS.get(stroke.cap, Qt.PenCapStyle.FlatCap))
    pen.setJoinStyle(_JOINS.get(stroke.join, Qt.PenJoinStyle.SvgMiterJoin))
    pen.setMiterLimit(stroke.miter_limit)
    return pen


def _path(outline: Outline, *, is_even_odd: bool) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if is_even_odd else Qt.FillRule.WindingFill)
    for operator, numbers in outline:
        points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        match operator:
            case "m":
                path.moveTo(points[0])
            case "l":
                path.lineTo(points[0])
            case "c":
                path.cubicTo(*points)
            case _:
                path.closeSubpath()
    return path
