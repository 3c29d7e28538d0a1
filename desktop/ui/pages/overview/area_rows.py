"""A card with a row for each area: small bars of its weeks, the trend, open follow-ups, when it was dealt with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.ui.charts.spark_bars import SparkBars, SparkCount
from desktop.ui.dates import short_day
from desktop.ui.pages.overview.row_button import RowButton
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card, hairline
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.signs import TREND_SIGNS
from desktop.ui.words import word
from domain.area_standing import AreaStanding, is_forgotten
from domain.overview import Overview
from domain.situation import PointFilter, Trend

_AREA, _BARS, _TREND, _OPEN, _LAST = range(5)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Cell:
    column: int
    widget: QWidget
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter


class AreaRows(Card):
    """``situation_filtered(PointFilter)`` comes for an area or one of its weeks.

    ``follow_ups_filtered(UUID)`` comes for its open ones, ``agenda_wanted(UUID)`` for an area that is forgotten.
    """

    situation_filtered = Signal(object)
    follow_ups_filtered = Signal(object)
    agenda_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._table = QWidget()
        self.body.addWidget(self._table)

    def show_areas(self, overview: Overview) -> None:
        """Show the areas in the order of their agreement; all bars have one scale."""
        self._begin_anew()
        largest = max((count for standing in overview.areas for count in standing.weeks), default=0)
        for standing in overview.areas:
            self._add_line()
            self._add_cells(self._cells(standing, overview.weeks, largest))
            if is_forgotten(standing, overview.today):
                self._add_warning(standing, overview.today)
        self._table.show()  # now, not at the next turn of the event loop: the keyboard may be led there at once

    def _begin_anew(self) -> None:
        """A new table in the place of the old one: a grid keeps the rows it once had."""
        old = self._table
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.CARD)
        self._grid.setVerticalSpacing(Space.INSIDE)
        self._grid.setColumnStretch(_AREA, 1)
        self.body.replaceWidget(old, self._table)
        old.hide()  # it may be the one whose click is being served, and is deleted later
        old.deleteLater()
        self._add_cells(self._headings())

    def _headings(self) -> Sequence[_Cell]:
        return (
            _Cell(_AREA, text_label(self.tr("Area"), "secondary")),
            _Cell(_BARS, text_label(self.tr("Points"), "secondary")),
            _Cell(_TREND, text_label(self.tr("Trend"), "secondary")),
            _Cell(_OPEN, text_label(self.tr("Open"), "secondary"), _RIGHT),
            _Cell(_LAST, text_label(self.tr("Dealt with"), "secondary"), _RIGHT),
        )

    def _cells(self, standing: AreaStanding, weeks: Sequence[date], largest: int) -> Sequence[_Cell]:
        return (
            _Cell(_AREA, self._name(standing), Qt.AlignmentFlag(0)),
            _Cell(_BARS, self._bars(standing, weeks, largest)),
            _Cell(_TREND, self._trend(standing.trend)),
            _Cell(_OPEN, self._open(standing), _RIGHT),
            _Cell(_LAST, self._last(standing.last_on), _RIGHT),
        )

    def _name(self, standing: AreaStanding) -> QWidget:
        area = standing.area
        points = self.tr("%n point(s) in twelve weeks", "", sum(standing.weeks))
        trend = self.tr("trend: {word}").format(word=word(standing.trend))
        button = RowButton(area.title, f"{area.title}, {points}, {trend}")
        button.setObjectName(f"area-{area.id}")
        button.clicked.connect(partial(self._on_area, area.id))
        tag = AreaTag(self._theme_feed, area.letter, area.colour, area.title)
        return _beside(tag, button)

    def _bars(self, standing: AreaStanding, weeks: Sequence[date], largest: int) -> SparkBars:
        bars = SparkBars(self._theme_feed)
        counts = [_spark(monday, count) for monday, count in zip(weeks, standing.weeks, strict=True)]
        area = standing.area
        name = self.tr("Points per week: {area}").format(area=area.title)
        summary = self.tr("%n point(s) in twelve weeks", "", sum(standing.weeks))
        bars.set_values(counts, largest=largest, colour_number=area.colour, name=name, summary=summary)
        bars.setObjectName(f"bars-{area.id}")
        bars.chosen.connect(partial(self._on_week, area.id))
        return bars

    def _trend(self, trend: Trend) -> QWidget:
        sign = TREND_SIGNS[trend]
        icon = IconLabel(self._theme_feed, sign.icon_name, sign.role, size="row_icon")
        return _beside(icon, text_label(word(trend), "quiet"))

    def _open(self, standing: AreaStanding) -> QWidget:
        count = standing.open_follow_ups
        if not count:
            return text_label("0", "quiet")
        spoken = self.tr("%n open follow-up(s)", "", count)
        button = RowButton(str(count), f"{spoken}, {standing.area.title}", figure=True)
        button.setObjectName(f"open-{standing.area.id}")
        button.clicked.connect(partial(self._on_open, standing.area.id))
        return button

    def _last(self, day: date | None) -> QLabel:
        return text_label(self.tr("never") if day is None else short_day(day), "quiet")

    def _add_warning(self, standing: AreaStanding, today: date) -> None:
        days = standing.days_silent(today)
        never = self.tr("No meeting has dealt with it.")
        silent = self.tr("Not dealt with for %n day(s).", "", days or 0)
        link = push_button(self.tr("Add to the next agenda"), self._theme_feed, look="link")
        link.setAccessibleDescription(standing.area.title)
        link.setObjectName(f"agenda-{standing.area.id}")
        link.clicked.connect(partial(self._on_agenda, standing.area.id))
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        row.addWidget(IconLabel(self._theme_feed, "triangle-alert", "warn", size="row_icon"))
        row.addWidget(text_label(never if days is None else silent, "warn"))
        row.addWidget(link)
        row.addStretch(1)
        self._grid.addLayout(row, self._grid.rowCount(), 0, 1, -1)

    def _add_line(self) -> None:
        self._grid.addWidget(hairline(), self._grid.rowCount(), 0, 1, -1)

    def _add_cells(self, cells: Sequence[_Cell]) -> None:
        row = self._grid.rowCount()
        for cell in cells:
            self._grid.addWidget(cell.widget, row, cell.column, cell.alignment)

    def _on_area(self, area_id: UUID) -> None:
        self.situation_filtered.emit(PointFilter(area_id=area_id))

    def _on_week(self, area_id: UUID, monday: date) -> None:
        sunday = monday + timedelta(days=6)
        self.situation_filtered.emit(PointFilter(area_id=area_id, period_from=monday, period_to=sunday))

    def _on_open(self, area_id: UUID) -> None:
        self.follow_ups_filtered.emit(area_id)

    def _on_agenda(self, area_id: UUID) -> None:
        self.agenda_wanted.emit(area_id)


def _spark(monday: date, count: int) -> SparkCount:
    year, week, _weekday = monday.isocalendar()
    return SparkCount(key=monday, year=year, week=week, count=count)


def _beside(sign: QWidget, words: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.INSIDE)
    row.addWidget(sign)
    row.addWidget(words, 1)
    return place
