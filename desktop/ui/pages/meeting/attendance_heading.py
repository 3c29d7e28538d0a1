"""The headings over the attendance list, in the columns of its rows."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.pages.meeting.attendance_row import COLUMN_SPACING, NAME_WIDTH, ROW_MARGIN, lists_with_widths
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.look import text_label

ROOM_FOR_RING = Space.TINY
ROOM_FOR_SCROLL_BAR = Space.CARD


class AttendanceHeading(QWidget):
    """For the eye; the fields of the rows have their names themselves."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowRow(theme_feed, COLUMN_SPACING)
        self._row.add(text_label(self.tr("Name and role"), "label"), NAME_WIDTH)
        for text, width in lists_with_widths():
            self._row.add(text_label(text, "label"), width, grows=False)
        self._over_remove = QWidget()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(ROOM_FOR_RING + ROW_MARGIN, 0, ROW_MARGIN + ROOM_FOR_SCROLL_BAR, 0)
        whole.setSpacing(COLUMN_SPACING)
        whole.addWidget(self._row, 1)
        whole.addWidget(self._over_remove)
        theme_feed.follow(self._on_theme_changed)

    def has_one_line(self, width: int) -> bool:
        """Whether the columns find room beside each other when the list is ``width`` px wide."""
        beside = (
            self._over_remove.width() + COLUMN_SPACING + ROOM_FOR_RING + 2 * ROW_MARGIN + ROOM_FOR_SCROLL_BAR
        )
        return self._row.has_one_line(width - beside)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._over_remove.setFixedSize(theme.heights.compact_control, 1)
