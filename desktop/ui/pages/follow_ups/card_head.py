"""The head of the panel: what is to be done, how it stands, who has it and until when."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.follow_up_words import due_words, meetings_in_a_row
from desktop.ui.pages.follow_ups.list_words import short_with_year, who
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS
from desktop.ui.words import word

if TYPE_CHECKING:
    from desktop.services.follow_up_service import FollowUpCard

_LONGEST_AREA = 28


class CardHead(QWidget):
    """``closed`` when the cross is used; the page binds Esc."""

    closed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._title = text_label("", "section", wraps=True)
        self._chips = FlowRow(theme_feed, Space.TINY)
        self._facts = text_label("", "secondary", wraps=True)
        self._cross = IconButton(theme_feed, "x", self.tr("Close"))
        self._cross.clicked.connect(self.closed)
        title = QHBoxLayout()
        title.setSpacing(Space.INSIDE)
        title.addWidget(self._title, 1)
        title.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.INSIDE)
        self._column.addLayout(title)
        self._column.addWidget(self._chips)
        self._column.addWidget(self._facts)

    def show_card(self, card: "FollowUpCard", today: date) -> None:
        self._title.setText(card.follow_up.what)
        facts = "\n".join(self._fact_lines(card, today))
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        chips = FlowRow(self._theme_feed, Space.TINY)
        for chip in self._chips_of(card, today):
            chips.add(chip)
        self._column.replaceWidget(self._chips, chips)
        self._chips.hide()
        self._chips.deleteLater()
        self._chips = chips

    def _chips_of(self, card: "FollowUpCard", today: date) -> Iterator[Chip]:
        follow_up, row = card.follow_up, card.summary
        sign = FOLLOW_UP_SIGNS[follow_up.status].icon_name
        yield Chip(self._theme_feed, word(follow_up.status), icon_name=sign)
        if follow_up.days_late(today):
            yield Chip(self._theme_feed, due_words(follow_up, today), ChipKind.DANGER, icon_name="clock")
        if row.area:
            yield self._area_chip(card)
        if row.meetings > 1 and follow_up.is_open:
            yield Chip(self._theme_feed, meetings_in_a_row(row.meetings - 1), icon_name="calendar-days")

    def _area_chip(self, card: "FollowUpCard") -> Chip:
        row = card.summary
        words = row.area if len(row.area) <= _LONGEST_AREA else f"{row.area[: _LONGEST_AREA - 1].rstrip()}…"
        chip = Chip(self._theme_feed, words)
        chip.set_leading(AreaTag(self._theme_feed, row.letter, row.colour, row.area))
        chip.setToolTip(row.area)
        return chip

    def _fact_lines(self, card: "FollowUpCard", today: date) -> Iterator[str]:
        follow_up = card.follow_up
        responsible = who(card.summary)
        if responsible:
            yield responsible
        yield self._when(card, today)
        if card.handed_to:
            yield self.tr("Handed over to {party}").format(party=card.handed_to)
        if card.returns_at is not None and follow_up.is_open:
            returns = self.tr("Taken up at {series}, {day}")
            yield returns.format(series=card.returns_at.series, day=day_month(card.returns_at.day))

    def _when(self, card: "FollowUpCard", today: date) -> str:
        follow_up = card.follow_up
        agreed, days = short_with_year(follow_up.created_on, today), follow_up.days_old(today)
        if follow_up.closed_on is not None:
            closed = self.tr("Agreed {day}, closed {closed} after %n day(s)", "", days)
            return closed.format(day=agreed, closed=short_with_year(follow_up.closed_on, today))
        still_open = self.tr("Agreed {day}, %n day(s) ago", "", days).format(day=agreed)
        if follow_up.due_on is None:
            return still_open
        due = self.tr("due {day}").format(day=short_with_year(follow_up.due_on, today))
        return f"{still_open}, {due}"
