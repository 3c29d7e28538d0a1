"""How large text is: a slider, the size in points, and a line that shows it while the slider is still held."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from desktop.ui.theme import REGULAR, Space, Theme, ThemeFeed
from desktop.ui.theme_fonts import sized_font
from desktop.ui.theme_tokens import TypeScale
from desktop.ui.widgets.look import text_label

SMALLEST_PT, LARGEST_PT = 8, 20
_PAGE_STEP_PT = 2
_ORDINARY_PT = TypeScale().body


class TextSizeControl(QWidget):
    """``scale_chosen(float)`` comes when the hand has let go; 1.0 is body text of 10 pt.

    The window is dressed anew only then: a slider that is held would move away from the hand.
    """

    scale_chosen = Signal(float)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST_PT, LARGEST_PT)
        self.slider.setPageStep(_PAGE_STEP_PT)
        self._points = text_label("", "strong")
        self._sample = _Sample(theme_feed)
        self._lay_out()
        theme_feed.follow(self._on_theme_changed)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self._choose)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.BETWEEN)
        line.addWidget(self.slider, 1)
        line.addWidget(self._points)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(line)
        column.addWidget(self._sample)

    def _on_moved(self) -> None:
        self._tell()
        if not self.slider.isSliderDown():
            self._choose()

    def _choose(self) -> None:
        self.scale_chosen.emit(self.slider.value() / _ORDINARY_PT)

    def _on_theme_changed(self, theme: Theme) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(theme.text_scale * _ORDINARY_PT))
        self._tell()

    def _tell(self) -> None:
        self._points.setText(self.tr("{0} points").format(self.slider.value()))
        self._sample.show_size(self.slider.value())


class _Sample(QWidget):
    """One line, as high as the largest text, so that nothing under it moves while one chooses."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._size_pt = _ORDINARY_PT
        self._words = self.tr("Text looks like this")
        self.setAccessibleName(self._words)

    def show_size(self, size_pt: float) -> None:
        self._size_pt = size_pt
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font_of(LARGEST_PT))
        return QSize(metrics.horizontalAdvance(self._words), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font_of(self._size_pt))
        painter.setPen(self._theme_feed.theme.colour("text"))
        shown = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _font_of(self, size_pt: float) -> QFont:
        font = self._theme_feed.theme.font
        return sized_font(font.family, size_pt * font.optical_scale, REGULAR)
