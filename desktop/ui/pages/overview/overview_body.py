"""The body of the start page: to do and areas at the left, the next meeting, what is late and runs out at the right."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.guide.guide_place import GuidePlace
from desktop.ui.pages.overview.area_section import AreaSection
from desktop.ui.pages.overview.clock_section import ClockSection
from desktop.ui.pages.overview.late_section import LateSection
from desktop.ui.pages.overview.next_meeting import NextMeeting
from desktop.ui.pages.overview.task_list import TaskList
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.stacking_row import StackingRow
from domain.overview import Overview

_STACKED_BELOW_PX = 960
_SIDE_WIDTH_PX = 324
_WIDEST_PX = 16_777_215  # Qt's own: no limit


class OverviewBody(QWidget):
    """Its sections have signals of their own."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self.setProperty("column", "true")
        self.guide_place = GuidePlace()
        self.tasks = TaskList(theme_feed)
        self.areas = AreaSection(theme_feed)
        self.next_meeting = NextMeeting(theme_feed)
        self.late = LateSection(theme_feed)
        self.clocks = ClockSection()
        self._side = _column(self.next_meeting, self.late, self.clocks)
        self._row = StackingRow(theme_feed, _STACKED_BELOW_PX)
        self._lay_out()
        self._row.stacked_changed.connect(self._set_side_width)
        theme_feed.changed.connect(self._set_side_width)

    def show_overview(self, overview: Overview) -> None:
        """Show another; the keyboard stays where it was, if that is still there."""
        focused = self.focusWidget()
        held = focused.objectName() if focused is not None and focused.hasFocus() else ""
        self.tasks.show_tasks(overview.tasks)
        self.areas.show_overview(overview)
        self.next_meeting.show_meeting(overview.next_meeting, overview.today)
        self.late.show_late(overview.late, overview.late_count, overview.today)
        self.clocks.show_clocks(overview.clocks, overview.today)
        self._order_stops()
        if held:
            self._focus_again(held)

    def focus_first(self) -> None:
        """Lead the keyboard to the first thing there is to do."""
        first = next((stop for pane in self.panes() for stop in _stops(pane)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _order_stops(self) -> None:
        """Tab goes as one reads: rows that were made anew would come after all that was there before."""
        stops = _stops(self.tasks) + _stops(self.areas) + _stops(self._side)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes round."""
        return self.guide_place, self.tasks, self.areas, self._side

    def _focus_again(self, name: str) -> None:
        found = next((each for each in _stops(self) if each.objectName() == name), None)
        if found is None:
            self.focus_first()
        else:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._row.set_spacing(Space.PAGE)
        self._row.add_part(_column(self.tasks, self.areas), 1)
        self._row.add_part(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, Space.PAGE)
        column.addWidget(self.guide_place)
        self.guide_place.hide()
        column.addWidget(self._row)
        column.addStretch(1)
        self._set_side_width()

    def _set_side_width(self) -> None:
        width = round(_SIDE_WIDTH_PX * self._theme_feed.theme.text_scale)
        is_stacked = self._row.is_stacked()
        self._side.setMinimumWidth(0 if is_stacked else width)
        self._side.setMaximumWidth(_WIDEST_PX if is_stacked else width)


def _column(*sections: QWidget) -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.PAGE)
    for section in sections:
        column.addWidget(section)
    column.addStretch(1)
    return place


def _stops(pane: QWidget) -> list[QWidget]:
    """What Tab stops at, in the order it was made."""
    return [
        each
        for each in pane.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.isVisibleTo(pane)
    ]
