"""What is known of one point, and where it went: read, never worked in. Links lead to meetings and follow-ups."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.follow_up_words import due_words
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.period_words import days_words
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.widgets.signs import SECRECY_SIGNS, SEVERITY_SIGNS, TREND_SIGNS, Sign
from desktop.ui.words import word
from domain.agreements import PriorityArea
from domain.situation import RaisedAt, SituationPoint

_LONGEST_LINK = 34

if TYPE_CHECKING:
    from desktop.services.situation_service import PointStory


class PointFacts(QWidget):
    """Made anew for each point."""

    item_wanted = Signal(object, object)
    follow_up_wanted = Signal(object)

    def __init__(
        self, story: "PointStory", theme_feed: ThemeFeed, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._story, self._theme_feed, self._today = story, theme_feed, today
        self._links: dict[QWidget, tuple[UUID, UUID] | UUID] = {}
        self._grid = QGridLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addLayout(self._head())
        point = self._story.point
        words = self.tr("What was told is not noted.") if point.secrecy.is_oral else point.text
        if words:
            column.addWidget(text_label(words, "quiet", wraps=True))
        self._lay_out_facts()
        column.addLayout(self._grid)
        column.addWidget(hairline())
        column.addWidget(SectionLabel(self.tr("Taken up")))
        if not self._story.raised:
            column.addWidget(text_label(self.tr("At no meeting yet."), "quiet", wraps=True))
        for link in self._raised():
            column.addWidget(link)

    def _head(self) -> QHBoxLayout:
        point = self._story.point
        sign = SEVERITY_SIGNS[point.severity]
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        icon = IconLabel(self._theme_feed, sign.icon_name, sign.role)
        icon.setToolTip(word(point.severity))
        icon.setAccessibleName(word(point.severity))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(title_of(point, self.tr("oral information")), "section", wraps=True), 1)
        return row

    def _lay_out_facts(self) -> None:
        story, point = self._story, self._story.point
        days = days_words(point.period_from, point.period_to, self._today)
        where = ", ".join(part for part in (point.place, story.district) if part)
        when = ", ".join(part for part in (days, point.time_of_day) if part)
        told = day_month(point.received_on) if point.received_on else ""
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(Space.BETWEEN)
        self._grid.setVerticalSpacing(Space.INSIDE)
        if not point.secrecy.is_oral:
            self._add_fact(self.tr("Place"), self._words(where))
            self._add_fact(self.tr("Time"), self._words(when))
            self._add_fact(self.tr("Trend"), self._signed(TREND_SIGNS[point.trend], word(point.trend)))
        self._add_fact(
            self.tr("Source"), self._words(", ".join(part for part in (story.source, told) if part))
        )
        for number, area in enumerate(story.areas):
            self._add_fact("" if number else self.tr("Area"), self._area(area))
        mark = point.secrecy
        level = ", ".join(part for part in (word(mark.sensitivity), mark.provision) if part)
        self._add_fact(self.tr("Secrecy"), self._signed(SECRECY_SIGNS[mark.sensitivity], level))

    def _add_fact(self, name: str, fact: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(text_label(name, "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(fact, row, 1)

    def _words(self, words: str) -> QWidget:
        return text_label(words or self.tr("Not stated"), "" if words else "quiet", wraps=True)

    def _signed(self, sign: Sign, words: str) -> QWidget:
        return _beside(IconLabel(self._theme_feed, sign.icon_name, sign.role, size="row_icon"), words)

    def _area(self, area: PriorityArea) -> QWidget:
        return _beside(AreaTag(self._theme_feed, area.letter, area.colour, area.title), area.title)

    def _raised(self) -> list[QWidget]:
        meetings = [
            self._link(_where_raised(raised), raised.series, (raised.meeting_id, raised.item_id))
            for raised in self._story.raised
        ]
        outcomes = [
            self._link(follow_up.what, due_words(follow_up, self._today), follow_up.id)
            for follow_up in self._story.follow_ups
        ]
        return [*meetings, *outcomes]

    def _link(self, words: str, fact: str, target: tuple[UUID, UUID] | UUID) -> QWidget:
        row = FlowRow(self._theme_feed, Space.INSIDE)
        button = push_button(_short(words), self._theme_feed, look="link", compact=True)
        button.setToolTip(words)
        button.setAccessibleDescription(fact)
        button.clicked.connect(self._on_link)
        self._links[button] = target
        row.add(button)
        row.add(text_label(fact, "secondary"))
        return row

    def _on_link(self) -> None:
        target = self._links[self.sender()]  # type: ignore[index]
        if isinstance(target, UUID):
            self.follow_up_wanted.emit(target)
        else:
            self.item_wanted.emit(*target)


def title_of(point: SituationPoint, oral_words: str) -> str:
    """What a point is called: its category, as a heading."""
    name = oral_words if point.secrecy.is_oral else point.category or "–"
    return name[:1].upper() + name[1:]


def _where_raised(raised: RaisedAt) -> str:
    number = f"§\u00a0{raised.number}, " if raised.number else ""
    return f"{number}{day_month(raised.day)}"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_LINK else f"{words[: _LONGEST_LINK - 2].rstrip()} …"


def _beside(sign: QWidget, words: str) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.TINY)
    first_line = QVBoxLayout()
    first_line.setContentsMargins(0, Space.HAIR, 0, 0)
    first_line.addWidget(sign)
    first_line.addStretch(1)
    row.addLayout(first_line)
    row.addWidget(text_label(words, wraps=True), 1)
    return pair
