"""Small bars in a row: the last four weeks in the colour of the area, all of them to be chosen and heard."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.ui.charts.spark_bars import SparkBars, SparkCount, paint_spark_bars
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.drawing import Shape

COUNTS = (6, 7, 9, 10, 9, 10, 11, 8, 7, 6, 0, 6)


@pytest.fixture
def bars(qtbot: QtBot, theme_feed: ThemeFeed) -> SparkBars:
    shown = SparkBars(theme_feed)
    counts = [
        SparkCount(key=week, year=2026, week=week, count=count) for week, count in enumerate(COUNTS, 37)
    ]
    shown.set_values(counts, largest=11, colour_number=2, name="Otrygga platser", summary="Färre än förut.")
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    shown.resize(shown.sizeHint())
    return shown


def shapes(bars: SparkBars) -> list[Shape]:
    return [mark for mark in bars.drawing.marks if isinstance(mark, Shape)]


def test_the_last_four_weeks_have_the_colour_of_the_area(bars: SparkBars, theme_feed: ThemeFeed) -> None:
    fill = QColor(theme_feed.theme.area(2).fill)
    assert [shape.fill == fill for shape in shapes(bars)] == [False] * 8 + [True] * 3, "one of them is 0"


def test_heights_follow_the_largest_of_all_rows(bars: SparkBars) -> None:
    heights = [shape.place.height() for shape in shapes(bars)]
    assert max(heights) == 24
    assert heights[0] == round(24 * 6 / 11)


def test_a_week_without_points_can_be_chosen_too(qtbot: QtBot, bars: SparkBars) -> None:
    place = bars.drawing.parts[10].place.center().toPoint()
    with qtbot.waitSignal(bars.chosen) as told:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [47]
    assert bars.accessibleDescription() == "Week 47 2026: 0 point(s)"


def test_the_keyboard_walks_along_the_weeks(qtbot: QtBot, bars: SparkBars) -> None:
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left):
        qtbot.keyClick(bars, key)
    with qtbot.waitSignal(bars.chosen) as told:
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert told.args == [47]


def test_where_colours_are_few_what_was_before_is_outlined(bars: SparkBars, theme_feed: ThemeFeed) -> None:
    theme_feed.choose_scheme(SchemeChoice.HIGH_CONTRAST)
    assert [shape.fill is None for shape in shapes(bars)] == [True] * 8 + [False] * 3


def test_a_delegate_draws_the_same(bars: SparkBars, theme_feed: ThemeFeed) -> None:
    image = QImage(140, 24, QImage.Format.Format_RGB32)
    image.fill(theme_feed.theme.colour("surface"))
    painter = QPainter(image)
    place = QRectF(image.rect())
    paint_spark_bars(painter, place, COUNTS, theme_feed.theme, largest=11, colour_number=2)
    painter.end()
    assert image.pixelColor(8 * 11 + 4, 20) == QColor(theme_feed.theme.area(2).fill)


def test_nothing_at_all_is_no_error(bars: SparkBars) -> None:
    bars.set_values([], largest=0, colour_number=1, name="Tomt", summary="")
    bars.resize(1, 1)
    bars.grab()
    assert bars.focusPolicy() == Qt.FocusPolicy.NoFocus
