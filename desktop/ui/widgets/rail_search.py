"""The way to the search for a hand on the mouse: looks like a field at the top of the rail, and opens the palette."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import Radius, Space, Theme, ThemeFeed

_HALF_PIXEL = 0.5


class RailSearch(QAbstractButton):
    """A click leaves the focus where it is, so that the palette can give it back. ``keys`` are only shown."""

    def __init__(
        self, theme_feed: ThemeFeed, text: str, spoken: str, keys: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._is_compact = False
        self._spoken = spoken
        self.setText(text)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self._keys)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        theme_feed.changed.connect(self._on_theme_changed)

    def set_compact(self, *, is_compact: bool) -> None:
        """Show the magnifying glass alone; the words go to the tool tip."""
        self._is_compact = is_compact
        self.setToolTip(f"{self._spoken}   {self._keys}" if is_compact else "")
        self.update()

    def sizeHint(self) -> QSize:
        height = self._theme_feed.theme.heights.control
        return QSize(height, height)

    def minimumSizeHint(self) -> QSize:
        """Lower where large text finds no room for the whole rail on a small screen."""
        height = QFontMetrics(self._theme_feed.theme.font_of("body")).height() + Space.INSIDE
        return QSize(height, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_field(painter, theme)
        side = theme.heights.button_icon
        left = (self.width() - side) // 2 if self._is_compact else Space.BETWEEN
        glass = QRect(left, (self.height() - side) // 2, side, side)
        paint_icon(painter, glass, "search", theme.colour("text2"))
        if not self._is_compact:
            self._paint_words(painter, theme, glass.right() + Space.BETWEEN)
        painter.end()

    def _paint_field(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(theme.colour("text2" if self.underMouse() else "line_strong"))
        painter.setBrush(theme.colour("surface"))
        field = QRectF(self.rect()).adjusted(_HALF_PIXEL, _HALF_PIXEL, -_HALF_PIXEL, -_HALF_PIXEL)
        painter.drawRoundedRect(field, Radius.CONTROL, Radius.CONTROL)

    def _paint_words(self, painter: QPainter, theme: Theme, left: int) -> None:
        place = QRect(left, 0, self.width() - left - Space.BETWEEN, self.height())
        painter.setFont(theme.font_of("tag"))
        painter.setPen(theme.colour("text3"))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._keys)
        keys_width = painter.fontMetrics().horizontalAdvance(self._keys)
        painter.setFont(theme.font_of("body"))
        painter.setPen(theme.colour("text2"))
        is_shown = self.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, self)
        mnemonic = Qt.TextFlag.TextShowMnemonic if is_shown else Qt.TextFlag.TextHideMnemonic
        words = place.adjusted(0, 0, -keys_width - Space.INSIDE, 0)
        painter.drawText(words, mnemonic | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
