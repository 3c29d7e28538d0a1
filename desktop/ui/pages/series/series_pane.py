"""The pane with all series: a column at the left, or all of a narrow window."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.series.series_list import SeriesList, SeriesRow
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.section_label import SectionLabel

_WIDTH_PX = 312
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class SeriesPane(Pane):
    """``series_chosen(UUID)`` comes when the user chooses, never for ``choose``; ``series_opened`` for Enter."""

    series_chosen = Signal(object)
    series_opened = Signal()
    new_meeting_wanted = Signal()
    series_clicked = Signal()
    new_series_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent, edge="right")
        self._theme_feed = theme_feed
        self._is_wide = False
        self._label = SectionLabel(self.tr("All series"))
        self._new = push_button(self.tr("New series"), theme_feed, look="link", icon_name="plus")
        self._list = SeriesList(theme_feed)
        self._list.setAccessibleName(self.tr("All series"))
        self._lay_out()
        self._list.row_chosen.connect(self.series_chosen)
        self._list.row_opened.connect(self.series_opened)
        self._list.new_meeting_wanted.connect(self.new_meeting_wanted)
        self._list.clicked.connect(self._on_clicked)
        self._new.clicked.connect(self.new_series_requested)
        theme_feed.follow(self._on_text_size_changed)

    def show_rows(self, rows: Sequence[SeriesRow]) -> None:
        """Show these and no others; nothing is chosen then."""
        self._list.show_rows(rows)

    def show_row(self, row: SeriesRow) -> None:
        """Bring one up to date."""
        self._list.show_row(row)

    def first_id(self) -> UUID:
        """Return the key of the uppermost row; there must be one."""
        return self._list.first_id()

    def choose(self, series_id: UUID) -> None:
        self._list.choose(series_id)

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_wide(self, *, is_wide: bool) -> None:
        """Take the whole width, or that of a column."""
        self._is_wide = is_wide
        self._take_place(self._theme_feed.theme)

    def _lay_out(self) -> None:
        self._label.add_at_right(self._new)
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, 0, Space.CARD, 0)
        head.addWidget(self._label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.BETWEEN, 0, Space.INSIDE)
        column.setSpacing(Space.INSIDE)
        column.addLayout(head)
        column.addWidget(self._list, 1)

    def _on_clicked(self) -> None:
        self.series_clicked.emit()

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._take_place(theme)

    def _take_place(self, theme: Theme) -> None:
        width = round(_WIDTH_PX * theme.text_scale)
        self.setMinimumWidth(0 if self._is_wide else width)
        self.setMaximumWidth(_NO_LIMIT_PX if self._is_wide else width)
