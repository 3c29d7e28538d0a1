"""One document in the list of them: an icon and what it is; more about it in the tool tip."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import REGULAR, SEMIBOLD, Radius, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole

_MARK_WIDTH = 3


class DocumentButton(QAbstractButton):
    """Painted; words that find no room are cut at their end and whole in the tool tip."""

    def __init__(
        self, theme_feed: ThemeFeed, icon_name: str, title: str, detail: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._icon_name = icon_name
        self.setText(title)
        self.setAccessibleName(f"{title}, {detail}")
        self.setToolTip(f"{title}, {detail}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_feed.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        heights = self._theme_feed.theme.heights
        return QSize(heights.rail_item, heights.control)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        side = theme.heights.button_icon
        marked: ColourRole = "selected_text" if theme.is_contrast else "accent"
        role: ColourRole = marked if self.isChecked() else "text2"
        icon_place = QRect(Space.BETWEEN, (self.height() - side) // 2, side, side)
        paint_icon(painter, icon_place, self._icon_name, theme.colour(role))
        self._paint_words(painter, theme, Space.BETWEEN + side + Space.INSIDE)
        painter.end()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), Radius.CONTROL, Radius.CONTROL)
        if self.isChecked():
            painter.setBrush(theme.colour("selected_text" if theme.is_contrast else "accent"))
            mark = QRectF(0, self.height() * 0.25, _MARK_WIDTH, self.height() * 0.5)
            painter.drawRoundedRect(mark, _MARK_WIDTH / 2, _MARK_WIDTH / 2)

    def _paint_words(self, painter: QPainter, theme: Theme, left: int) -> None:
        chosen = self.isChecked()
        place = QRect(left, 0, self.width() - left - Space.INSIDE, self.height())
        painter.setFont(theme.font_of("body", SEMIBOLD if chosen else REGULAR))
        painter.setPen(theme.colour("selected_text" if chosen else "text"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
