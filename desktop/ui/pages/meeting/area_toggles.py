"""The priority areas of an agreement as tags to switch on and off; a letter on the keyboard switches its own."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.pages.meeting.choice_chips import paint_chip_frame
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import paint_area_tag
from domain.agreements import PriorityArea


class AreaToggles(QWidget):
    """Any number of areas, in their own order."""

    def __init__(self, theme_feed: ThemeFeed, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._toggles: dict[UUID, _AreaToggle] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row = FlowRow(theme_feed, Space.TINY)
        self._column.addWidget(self._row)
        self.setAccessibleName(name)

    def show_areas(self, areas: Sequence[PriorityArea], chosen: Sequence[UUID]) -> None:
        self._column.removeWidget(self._row)
        self._row.deleteLater()
        self._row = FlowRow(self._theme_feed, Space.TINY)
        self._toggles = {area.id: _AreaToggle(self._theme_feed, area) for area in areas}
        for area_id, toggle in self._toggles.items():
            toggle.setChecked(area_id in chosen)
            self._row.add(toggle)
        self._column.addWidget(self._row)

    def chosen(self) -> tuple[UUID, ...]:
        return tuple(area_id for area_id, toggle in self._toggles.items() if toggle.isChecked())

    def focus_chain(self) -> list[QWidget]:
        """What Tab goes through, in order. New toggles come last in their window: the form puts them in their place."""
        return list(self._toggles.values())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead on to the first area."""
        super().focusInEvent(event)
        for toggle in self.focus_chain()[:1]:
            toggle.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for toggle in self._toggles.values():
            if event.text() and event.text().upper() == toggle.letter:
                toggle.setFocus(Qt.FocusReason.ShortcutFocusReason)
                toggle.click()
                return
        super().keyPressEvent(event)


class _AreaToggle(QCheckBox):
    """A box to tick to the keyboard and to screen readers; the tag of an area to the eye."""

    def __init__(self, theme_feed: ThemeFeed, area: PriorityArea) -> None:
        super().__init__()
        self._theme_feed = theme_feed
        self._colour_number = area.colour
        self.letter = area.letter
        self.setAccessibleName(area.title)
        self.setToolTip(area.title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_feed.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        heights = self._theme_feed.theme.heights
        width = Space.TINY * 2 + heights.area_tag + Space.TINY + heights.row_icon
        return QSize(width + Space.TINY, heights.compact_control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        side, sign_side = theme.heights.area_tag, theme.heights.row_icon
        painter = QPainter(self)
        paint_chip_frame(
            painter, self.rect(), theme, is_chosen=self.isChecked(), is_hovered=self.underMouse()
        )
        tag = QRect(Space.TINY + 1, (self.height() - side) // 2, side, side)
        paint_area_tag(painter, tag, self.letter, self._colour_number, theme)
        if self.isChecked():
            sign = QRect(tag.right() + Space.TINY, (self.height() - sign_side) // 2, sign_side, sign_side)
            paint_icon(painter, sign, "check", theme.colour("selected_text"))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
