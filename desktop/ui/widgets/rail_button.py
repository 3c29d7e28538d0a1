"""One place in the navigation rail, painted: tint, mark, icon, word and the number of late things."""

from PySide6.QtCore import QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import REGULAR, SEMIBOLD, Radius, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole

_MARK_WIDTH = 3
_DOT_SIZE = 7
LEAST_TARGET_PX = 24  # WCAG 2.2, 2.5.8


class RailButton(QAbstractButton):
    """Checkable; one of a group is checked. Its accessible description says how many are late.

    ``chosen`` comes by mouse, by key and from a screen reader, which only turns it on; never for ``mark``.
    """

    chosen = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, icon_name: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._icon_name = icon_name
        self._late_count = 0
        self._is_compact = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader then says "chosen", not "ticked"
        self._is_told = False
        self.toggled.connect(self._on_toggled)
        self.clicked.connect(self.chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        theme_feed.changed.connect(self._on_theme_changed)

    @property
    def icon_name(self) -> str:
        return self._icon_name

    def mark(self) -> None:
        """Show that we are here, without a signal."""
        with QSignalBlocker(self):
            self.setChecked(True)

    def nextCheckState(self) -> None:  # noqa: N802
        """Qt asks for this at a click, which tells of itself a little later."""
        self._is_told = True
        super().nextCheckState()
        self._is_told = False

    def set_late_count(self, count: int, spoken: str) -> None:
        """Show a number, or nothing for 0."""
        self._late_count = count
        self.setAccessibleDescription(spoken if count else "")
        self._tell_in_tool_tip()
        self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        """Show the icon alone; the words go to the tool tip."""
        self._is_compact = is_compact
        self._tell_in_tool_tip()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._theme_feed.theme.heights.rail_item
        return QSize(height, height)

    def minimumSizeHint(self) -> QSize:
        """Lower where large text finds no room for all places on a small screen; its words stay whole."""
        theme = self._theme_feed.theme
        height = max(QFontMetrics(theme.font_of("body")).height() + Space.TINY, LEAST_TARGET_PX)
        return QSize(height, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        side = theme.heights.rail_icon
        left = (self.width() - side) // 2 if self._is_compact else Space.BETWEEN
        icon_place = QRect(left, (self.height() - side) // 2, side, side)
        paint_icon(painter, icon_place, self._icon_name, theme.colour(self._icon_role(theme)))
        if self._is_compact:
            self._paint_dot(painter, theme)
        else:
            self._paint_words(painter, theme, left + side + Space.BETWEEN)
        painter.end()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), Radius.CONTROL, Radius.CONTROL)
        if self.isChecked():
            painter.setBrush(theme.colour(self._icon_role(theme)))
            mark = QRectF(0, self.height() * 0.25, _MARK_WIDTH, self.height() * 0.5)
            painter.drawRoundedRect(mark, _MARK_WIDTH / 2, _MARK_WIDTH / 2)

    def _paint_words(self, painter: QPainter, theme: Theme, left: int) -> None:
        right = self.width() - Space.INSIDE
        if self._late_count:
            right = self._paint_count(painter, theme, right) - Space.TINY
        painter.setFont(theme.font_of("body", SEMIBOLD if self.isChecked() else REGULAR))
        painter.setPen(theme.colour("selected_text" if self.isChecked() else "text2"))
        place = QRect(left, 0, right - left, self.height())
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_count(self, painter: QPainter, theme: Theme, right: int) -> int:
        """Draw the number in a pill that ends at ``right`` and return where it begins."""
        painter.setFont(theme.font_of("tag", SEMIBOLD))
        metrics = painter.fontMetrics()
        height = metrics.height() + Space.HAIR
        width = max(height, metrics.horizontalAdvance(str(self._late_count)) + Space.INSIDE)
        pill = QRect(right - width, (self.height() - height) // 2, width, height)
        painter.setPen(theme.colour("line") if theme.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("danger_tint"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme.colour("danger"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(self._late_count))
        return pill.left()

    def _paint_dot(self, painter: QPainter, theme: Theme) -> None:
        if self._late_count:
            right = (self.width() + theme.heights.rail_icon) // 2
            top = (self.height() - theme.heights.rail_icon) // 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("danger"))
            painter.drawEllipse(right - _DOT_SIZE // 2, top - _DOT_SIZE // 2, _DOT_SIZE, _DOT_SIZE)

    def _icon_role(self, theme: Theme) -> ColourRole:
        if not self.isChecked():
            return "text2"
        return "selected_text" if theme.is_contrast else "accent"

    def _tell_in_tool_tip(self) -> None:
        late = self.accessibleDescription()
        words = f"{self.text()}, {late}" if late else self.text()
        self.setToolTip(words if self._is_compact else "")

    def _on_toggled(self, is_on: bool) -> None:
        if is_on and not self._is_told:
            self.chosen.emit()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
