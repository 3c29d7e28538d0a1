"""A column of follow-ups that follow to the next meeting, or that end with this one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import short_day
from desktop.ui.pages.finishing.row_card import RowCard
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS
from desktop.ui.words import word
from domain.follow_ups import Appearance
from domain.meetings import MeetingContent


class FollowUpCard(RowCard):
    """Each follow-up on a row of its own: status, what, area, and the day or how it ended."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def show_lines(self, lines: Sequence[Appearance], content: MeetingContent) -> None:
        self.show_rows([self._row(line, content) for line in lines])

    def _row(self, line: Appearance, content: MeetingContent) -> QWidget:
        follow_up = line.follow_up
        sign = IconLabel(self._theme_feed, "circle")
        state = FOLLOW_UP_SIGNS[follow_up.status]
        sign.show_icon(state.icon_name, state.role, word(follow_up.status))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(Space.CARD, Space.INSIDE, Space.CARD, Space.INSIDE)
        across.setSpacing(Space.INSIDE)
        across.addWidget(sign)
        across.addLayout(self._words(line), 1)
        if follow_up.area_id is not None:
            area = content.areas[follow_up.area_id]
            across.addWidget(AreaTag(self._theme_feed, area.letter, area.colour, area.title))
        across.addWidget(text_label(self._end_words(line), "secondary"))
        return row

    def _words(self, line: Appearance) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text_label(line.follow_up.what, wraps=True))
        if line.times_carried and line.follow_up.is_open:
            carried = self.tr("Carried from %n earlier meeting(s)", "", line.times_carried)
            column.addWidget(text_label(carried, "secondary", wraps=True))
        return column

    def _end_words(self, line: Appearance) -> str:
        follow_up = line.follow_up
        if not follow_up.is_open:
            return word(follow_up.status).lower()
        return short_day(follow_up.due_on) if follow_up.due_on else self.tr("no date")
