"""Four small charts of the points in the list, or the two sides beside each other. Counted in the background.

Says which part was chosen; the page makes a filter of it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.charts.area_bars import AreaBars, AreaCount
from desktop.ui.charts.count_list import CountList, SignedCount
from desktop.ui.charts.heat_grid import HeatCell, HeatGrid
from desktop.ui.charts.side_by_side import PairCount, SideBySide
from desktop.ui.charts.week_bars import WeekBars
from desktop.ui.charts.week_bars import WeekCount as DrawnWeek
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.period_words import weeks_words
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.signs import TREND_SIGNS
from desktop.ui.words import word
from domain.agreements import PriorityArea
from domain.point_counts import CategorySides, CountedPeriod, PointCounts
from domain.situation import PointFilter, Trend, WeekCell
from domain.time_pattern import TIME_BANDS

if TYPE_CHECKING:
    from desktop.services.situation_service import SituationService

_HEIGHT_PX, _SIDES_HEIGHT_PX = 156, 212
_WEEKS_PX, _AREAS_PX, _HOURS_PX, _TRENDS_PX = 280, 180, 280, 250
_SHOWN_TRENDS = (Trend.INCREASED, Trend.NEW, Trend.UNCHANGED, Trend.DECREASED)


@dataclass(frozen=True, slots=True)
class _Counted:
    """What one run in the background found; ``sides`` only where parties are compared."""

    wanted: PointFilter
    hits: int
    counts: PointCounts
    sides: tuple[CategorySides, ...] | None


class PointCharts(QWidget):
    """``narrowed(dict)`` holds the fields of the filter that a chosen part stands for. ``counted`` after each count."""

    narrowed = Signal(object)
    counted = Signal(int, object)
    failed = Signal(object)

    def __init__(
        self,
        situation: "SituationService",
        background: Background,
        theme_feed: ThemeFeed,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._situation, self._background = situation, background
        self._theme_feed, self._today = theme_feed, today
        self._areas: Mapping[UUID, PriorityArea] = {}
        self._wanted: PointFilter | None = None
        self._is_counting = self._is_comparing = False
        self._build()
        self._lay_out()
        self._connect()

    @property
    def is_idle(self) -> bool:
        """Whether what is shown is counted."""
        return not self._is_counting

    @property
    def is_comparing(self) -> bool:
        return self._is_comparing

    def set_areas(self, areas: Mapping[UUID, PriorityArea]) -> None:
        self._areas = areas

    def compare(self, *, is_comparing: bool) -> None:
        """Show what the district and the police say of the same, or the four charts."""
        self._is_comparing = is_comparing
        self._row.setVisible(not is_comparing)
        self._sides.setVisible(is_comparing)
        if self._wanted is not None:
            self.count_points(self._wanted)

    def count_points(self, wanted: PointFilter) -> None:
        """Count anew; while one count runs only the last that was asked for waits."""
        self._wanted = wanted
        if not self._is_counting:
            self._count_next()

    def _build(self) -> None:
        feed = self._theme_feed
        self._row = FlowRow(feed, Space.BETWEEN)
        self._weeks = WeekBars(feed, self.tr("Points per week"))
        self._by_area = AreaBars(feed, self.tr("Per area"))
        self._hours = HeatGrid(feed, self.tr("Weekday and time"))
        self._trends = CountList(feed, self.tr("Change"))
        self._sides = LateWidget(partial(SideBySide, feed, self.tr("What the parties say")))

    def _lay_out(self) -> None:
        for chart, width in (
            (self._weeks, _WEEKS_PX),
            (self._by_area, _AREAS_PX),
            (self._hours, _HOURS_PX),
            (self._trends, _TRENDS_PX),
        ):
            self._row.add(chart, width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        column.addWidget(self._sides)
        self._sides.hide()
        self._theme_feed.follow(self._on_theme_changed)

    def _connect(self) -> None:
        self._weeks.chosen.connect(self._on_week)
        self._by_area.chosen.connect(self._on_area)
        self._hours.chosen.connect(self._on_cell)
        self._trends.chosen.connect(self._on_trend)
        self._sides.was_made.connect(self._on_sides_made)

    # --- counting

    def _count_next(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._is_counting = True
        situation, is_comparing = self._situation, self.is_comparing

        def count() -> _Counted:
            sides = situation.sides(wanted)[1] if is_comparing else None
            return _Counted(wanted, situation.count(wanted), situation.charts(wanted), sides)

        self._background.run(count, self._on_counted, self._on_failed)

    def _on_counted(self, found: _Counted) -> None:
        self._is_counting = False
        if found.wanted != self._wanted or (self.is_comparing and found.sides is None):
            self._count_next()
            return
        self._show_counts(found.counts)
        if found.sides is not None:
            self._show_sides(found.sides, found.counts.period)
        self.counted.emit(found.hits, found.counts.period)

    def _on_failed(self, error: Exception) -> None:
        self._is_counting = False
        self.failed.emit(error)

    # --- showing

    def _show_counts(self, counts: PointCounts) -> None:
        today = self._today()
        weeks = weeks_words(counts.period, today)
        self._weeks.set_values(
            [_drawn_week(week.monday, week.police, week.others) for week in counts.weeks],
            self.tr("Points per week, {weeks}").format(weeks=weeks),
        )
        self._by_area.set_values(
            [_area_count(self._areas[key], count) for key, count in counts.areas if key in self._areas],
            self.tr("Points per area, {weeks}").format(weeks=weeks),
        )
        self._hours.set_values(
            _heat_cells(counts.cells), self.tr("Points by weekday and time, {weeks}").format(weeks=weeks)
        )
        before = weeks_words(counts.period.before, today)
        self._trends.set_title(self.tr("Change, beside {weeks}").format(weeks=before))
        self._trends.set_values(
            self._signed(counts),
            self.tr("Points by trend; the number before is of {weeks}").format(weeks=before),
        )

    def _show_sides(self, sides: Sequence[CategorySides], period: CountedPeriod) -> None:
        pairs = [
            PairCount(
                key=side.category, label=_capital(side.category), district=side.district, police=side.police
            )
            for side in sides
            if side.district or side.police
        ]
        others = sum(side.others for side in sides)
        weeks = weeks_words(period, self._today())
        title = self.tr("The district and the police, {weeks}").format(weeks=weeks)
        if others:
            told = self.tr("%n point(s) from other parties besides", "", others)
            title = f"{title} · {told}"
        chart = self._sides.make()
        chart.set_title(title)
        chart.set_values(pairs, title)

    def _signed(self, counts: PointCounts) -> list[SignedCount]:
        """The four that say something, each beside the number of the weeks before."""
        by_trend = {each.trend: each for each in counts.trends}
        words = self.tr("{trend} (before: {count})")
        return [
            SignedCount(
                key=trend,
                sign=TREND_SIGNS[trend],
                word=words.format(trend=word(trend), count=by_trend[trend].before),
                count=by_trend[trend].now,
            )
            for trend in _SHOWN_TRENDS
        ]

    # --- choosing

    def _on_sides_made(self) -> None:
        self._sides.make().chosen.connect(self._on_category)

    def _on_week(self, monday: date) -> None:
        self.narrowed.emit({"period_from": monday, "period_to": monday + timedelta(days=6)})

    def _on_area(self, area_id: UUID) -> None:
        self.narrowed.emit({"area_id": area_id})

    def _on_cell(self, cell: WeekCell) -> None:
        self.narrowed.emit({"cell": cell})

    def _on_trend(self, trend: Trend) -> None:
        self.narrowed.emit({"trend": trend})

    def _on_category(self, category: str) -> None:
        self.narrowed.emit({"category": category})

    def _on_theme_changed(self, theme: Theme) -> None:
        for chart in (self._weeks, self._by_area, self._hours, self._trends):
            chart.setFixedHeight(round(_HEIGHT_PX * theme.text_scale))
        self._sides.setFixedHeight(round(_SIDES_HEIGHT_PX * theme.text_scale))


def _drawn_week(monday: date, police: int, others: int) -> DrawnWeek:
    iso = monday.isocalendar()
    return DrawnWeek(key=monday, year=iso.year, week=iso.week, police=police, others=others)


def _area_count(area: PriorityArea, count: int) -> AreaCount:
    return AreaCount(
        key=area.id, letter=area.letter, colour_number=area.colour, title=area.title, count=count
    )


def _heat_cells(cells: Sequence[Sequence[int]]) -> list[HeatCell]:
    return [
        HeatCell(
            key=WeekCell(day, band), weekday=day + 1, band=f"{begins:02}–{ends:02}", count=cells[day][band]
        )
        for band, (begins, ends) in enumerate(TIME_BANDS)
        for day in range(len(cells))
    ]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
