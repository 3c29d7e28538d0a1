"""What is late: the first follow-ups, and a way to all of them."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.overview.fact_row import FactRow
from desktop.ui.pages.overview.side_section import SideSection
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import push_button
from domain.follow_up_list import FollowUpSummary


class LateSection(SideSection):
    """``follow_up_wanted(UUID)`` comes from a row, ``follow_ups_wanted()`` from the link."""

    follow_up_wanted = Signal(object)
    follow_ups_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Late"), self.tr("Nothing is late."), parent)
        self._theme_feed = theme_feed
        every = push_button(self.tr("Show all follow-ups"), theme_feed, look="link")
        every.setObjectName("all-follow-ups")
        every.clicked.connect(self.follow_ups_wanted)
        self.heading.add_at_right(every)

    def show_late(self, late: Sequence[FollowUpSummary], count: int, today: date) -> None:
        """Show these, the first of so many."""
        self.heading.set_count(count or None)
        self.show_rows([self._row(each, today) for each in late])

    def _row(self, late: FollowUpSummary, today: date) -> FactRow:
        tag = AreaTag(self._theme_feed, late.letter, late.colour, late.area) if late.letter else None
        days = self.tr("%n day(s)", "", late.days_late(today))
        row = FactRow(late.what, late.party, days, "error", leading=tag)
        row.button.setObjectName(f"late-{late.id}")
        row.chosen.connect(partial(self._on_chosen, late.id))
        return row

    def _on_chosen(self, follow_up_id: UUID) -> None:
        self.follow_up_wanted.emit(follow_up_id)
