"""One chart of each kind with the numbers of an autumn in Hägersten-Älvsjö."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QScrollArea

from desktop.ui.charts.area_bars import AreaBars, AreaCount
from desktop.ui.charts.chart import Chart
from desktop.ui.charts.count_list import CountList, SignedCount
from desktop.ui.charts.heat_grid import HeatCell, HeatGrid
from desktop.ui.charts.side_by_side import PairCount, SideBySide
from desktop.ui.charts.week_bars import WeekBars, WeekCount
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.drawing_view import DrawingView
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.signs import TREND_SIGNS
from domain.situation import Trend

POLICE, OTHERS = (3, 3, 5, 4, 4, 3, 3, 2), (2, 3, 3, 3, 2, 3, 2, 2)
BANDS = ("00–06", "06–12", "12–16", "16–20", "20–24")
HEAT = ("0000011", "0101100", "1112221", "2123332", "1112452")
AREAS = (("P", 2, "Otrygga och brottsutsatta platser", 21), ("U", 1, "Unga i riskzonen", 9),
         ("K", 5, "Kriminella miljöer och livsstilar", 8), ("B", 4, "Sårbara brottsoffer", 6),
         ("S", 3, "Systemhotande brottslighet", 3), ("", None, "Inget område", 1))  # fmt: skip
TRENDS = ((Trend.INCREASED, "Ökat", 9), (Trend.NEW, "Nytt", 4), (Trend.UNCHANGED, "Oförändrat", 21))
PAIRS = (("Källarinbrott", 2, 22), ("Händelse i eller kring skola", 7, 0), ("Skadegörelse", 12, 3),
         ("Öppen narkotikahandel", 5, 8))  # fmt: skip


def week_bars(theme_feed: ThemeFeed) -> WeekBars:
    chart = WeekBars(theme_feed, "Punkter per vecka")
    weeks = zip(range(37, 45), POLICE, OTHERS, strict=True)
    chart.set_values(
        [
            WeekCount(key=("week", week), year=2026, week=week, police=police, others=others)
            for week, police, others in weeks
        ],
        "Flest punkter har vecka 39.",
    )
    return chart


def area_bars(theme_feed: ThemeFeed) -> AreaBars:
    chart = AreaBars(theme_feed, "Per område")
    chart.set_values(
        [
            AreaCount(key=("area", letter), letter=letter, colour_number=colour, title=title, count=count)
            for letter, colour, title, count in AREAS
        ],
        "Flest punkter har otrygga och brottsutsatta platser.",
    )
    return chart


def heat_grid(theme_feed: ThemeFeed) -> HeatGrid:
    chart = HeatGrid(theme_feed, "Veckodag och tid")
    chart.set_values(
        [
            HeatCell(key=(band, day), weekday=day, band=band, count=int(HEAT[row][day - 1]))
            for row, band in enumerate(BANDS)
            for day in range(1, 8)
        ],
        "Flest punkter faller på lördag 20–24.",
    )
    return chart


def count_list(theme_feed: ThemeFeed) -> CountList:
    chart = CountList(theme_feed, "Förändring mot vecka 29–36")
    chart.set_values(
        [
            SignedCount(key=trend, sign=TREND_SIGNS[trend], word=word, count=count)
            for trend, word, count in TRENDS
        ],
        "Nio punkter har ökat.",
    )
    return chart


def side_by_side(theme_feed: ThemeFeed) -> SideBySide:
    chart = SideBySide(theme_feed, "Västertorp, vecka 37–44")
    chart.set_values(
        [
            PairCount(key=label, label=label, district=district, police=police)
            for label, district, police in PAIRS
        ],
        "Polisen ser fler källarinbrott.",
    )
    return chart


CHARTS: Mapping[str, Callable[[ThemeFeed], Chart]] = {
    "weeks": week_bars,
    "areas": area_bars,
    "heat": heat_grid,
    "trends": count_list,
    "pairs": side_by_side,
}


def view_of(chart: Chart) -> DrawingView:
    view: DrawingView = chart.findChild(QScrollArea).widget()
    return view


def table_of(chart: Chart) -> RecordTableView:
    """There is none before the chart has been turned to it."""
    table: RecordTableView = chart.findChild(RecordTableView)
    return table
