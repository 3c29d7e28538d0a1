"""Every chart: chosen by mouse and keyboard, the same as a table, nothing cut, in every look and size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.charts.chart import Chart
from desktop.ui.charts.side_by_side import PairCount, SideBySide
from desktop.ui.charts.week_bars import WeekBars, WeekCount
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.drawing import Drawing, Shape, Words
from tests.ui.charts.example_charts import (
    AREAS,
    CHARTS,
    HEAT,
    OTHERS,
    PAIRS,
    POLICE,
    TRENDS,
    heat_grid,
    table_of,
    view_of,
    week_bars,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
ROUNDING_PX = 1.0


@pytest.fixture(params=CHARTS)
def chart(request: pytest.FixtureRequest, qtbot: QtBot, theme_feed: ThemeFeed) -> Chart:
    return shown(CHARTS[request.param](theme_feed), qtbot)


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[None]:
    yield
    ThemeFeed(qapp, SchemeChoice.LIGHT)


def shown(chart: Chart, qtbot: QtBot, width: int = 348, height: int = 158) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(width, height)
    with qtbot.waitActive(chart):
        chart.show()
    return chart


def words_of(drawing: Drawing) -> list[Words]:
    return [mark for mark in drawing.marks if isinstance(mark, Words)]


def ink(words: Words) -> QRectF:
    """Where the letters themselves are."""
    return QFontMetricsF(words.font).boundingRect(words.place, words.alignment, words.text)


def test_a_click_chooses_what_lies_under_it(qtbot: QtBot, chart: Chart) -> None:
    view = view_of(chart)
    told = QSignalSpy(chart.chosen)
    for part in view.drawing.parts:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=part.place.center().toPoint())
    assert [told.at(number)[0] for number in range(told.count())] == [part.key for part in view.drawing.parts]


def test_a_click_beside_everything_chooses_nothing(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chart = shown(heat_grid(theme_feed), qtbot)
    told = QSignalSpy(chart.chosen)
    qtbot.mouseClick(view_of(chart), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert told.count() == 0


def test_a_press_that_is_let_go_elsewhere_chooses_nothing(qtbot: QtBot, chart: Chart) -> None:
    view = view_of(chart)
    first, last = view.drawing.parts[0], view.drawing.parts[-1]
    told = QSignalSpy(chart.chosen)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=first.place.center().toPoint())
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last.place.center().toPoint())
    assert told.count() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_goes_to_both_ends_and_chooses(qtbot: QtBot, chart: Chart, key: Qt.Key) -> None:
    view = view_of(chart)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for end, place in ((Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(view, end)
        with qtbot.waitSignal(chart.chosen) as told:
            qtbot.keyClick(view, key)
        assert told.args == [view.drawing.parts[place].key]


def test_arrows_come_to_every_part(qtbot: QtBot, chart: Chart) -> None:
    """Down and right from the first: no part can be reached by the mouse alone."""
    view = view_of(chart)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    reached = set()
    told = QSignalSpy(chart.chosen)
    for part in view.drawing.parts:
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_Return)
        column = view.drawing.parts[0].column
        for key, times in ((Qt.Key.Key_Down, part.row), (Qt.Key.Key_Right, part.column - column)):
            for _time in range(times):
                qtbot.keyClick(view, key)
        qtbot.keyClick(view, Qt.Key.Key_Return)
        reached.add(told.at(told.count() - 1)[0])
    assert reached == {part.key for part in view.drawing.parts}


def test_up_leads_to_the_cell_above(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chart = shown(heat_grid(theme_feed), qtbot)
    view = view_of(chart)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    with qtbot.waitSignal(chart.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [("16–20", 6)]


def test_tab_enters_once_and_leaves(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    first, second = week_bars(theme_feed), heat_grid(theme_feed)
    for each in (first, second):
        row.addWidget(each)
    with qtbot.waitActive(page):
        page.show()
    widgets = len(page.findChildren(QWidget))
    view_of(first).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view_of(first), Qt.Key.Key_Tab)
    assert view_of(second).hasFocus()
    assert len(page.findChildren(QWidget)) == widgets, "the ring stands round a part, not round the whole"
    qtbot.keyClick(view_of(second), Qt.Key.Key_Backtab)
    assert view_of(first).hasFocus()


def test_screen_readers_hear_the_title_and_the_part(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chart = shown(week_bars(theme_feed), qtbot)
    view = view_of(chart)
    view.clearFocus()
    assert view.accessibleName() == "Punkter per vecka"
    chart.show_drawing("Flest punkter har vecka 39.")
    assert view.accessibleDescription() == "Flest punkter har vecka 39."
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "Week 38 2026: 6. The police 3, other parties 3."


def test_the_part_with_the_keyboard_is_marked(qtbot: QtBot, chart: Chart) -> None:
    view = view_of(chart)
    view.clearFocus()
    without = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    at_first = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert without != at_first != view.grab().toImage()


def test_the_part_under_the_mouse_is_marked(qtbot: QtBot, chart: Chart) -> None:
    view = view_of(chart)
    without = view.grab().toImage()
    QApplication.sendEvent(view, moved_to(view.drawing.parts[1].place.center()))
    assert view.grab().toImage() != without
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor


def moved_to(place: QPointF) -> QMouseEvent:
    """QTest sends nothing when the mouse was there already."""
    none, free = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, free)


def test_the_tool_tip_says_what_lies_under_the_mouse(qtbot: QtBot, chart: Chart) -> None:
    view = view_of(chart)
    part = view.drawing.parts[1]
    where = part.place.center().toPoint()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, where, view.mapToGlobal(where)))
    assert QToolTip.text() == part.words
    QToolTip.hideText()


def test_ctrl_t_turns_to_the_table_and_back(qtbot: QtBot, chart: Chart) -> None:
    view = view_of(chart)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_T, CONTROL)
    assert chart.is_table()
    table = table_of(chart)
    assert table.isVisible()
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_T, CONTROL)
    assert not chart.is_table()
    assert view.hasFocus()


def test_ctrl_t_turns_only_the_chart_that_has_the_keyboard(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    first, second = week_bars(theme_feed), heat_grid(theme_feed)
    for each in (first, second):
        row.addWidget(each)
    with qtbot.waitActive(page):
        page.show()
    view_of(second).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view_of(second), Qt.Key.Key_T, CONTROL)
    assert (first.is_table(), second.is_table()) == (False, True)


EXPECTED_CELLS = {
    "weeks": [
        (f"2026-{week}", str(police), str(others), str(police + others))
        for week, police, others in zip(range(37, 45), POLICE, OTHERS, strict=True)
    ],
    "areas": [(title, str(count)) for _letter, _colour, title, count in AREAS],
    "heat": None,  # the names of the days are those of the system
    "trends": [(word, str(count)) for _trend, word, count in TRENDS],
    "pairs": [(label, str(district), str(police)) for label, district, police in PAIRS],
}


@pytest.mark.parametrize("kind", [kind for kind, cells in EXPECTED_CELLS.items() if cells])
def test_the_table_holds_the_same_values(qtbot: QtBot, theme_feed: ThemeFeed, kind: str) -> None:
    chart = shown(CHARTS[kind](theme_feed), qtbot)
    assert cells_of(chart) == EXPECTED_CELLS[kind]


def test_the_table_of_the_grid_has_every_cell(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    cells = cells_of(shown(heat_grid(theme_feed), qtbot))
    assert "".join(row[-1] for row in cells) == "".join(HEAT)


def cells_of(chart: Chart) -> list[tuple[str, ...]]:
    chart.show_as_table(is_table=True)
    model = table_of(chart).model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_a_row_of_the_table_is_chosen_like_its_bar(qtbot: QtBot, chart: Chart) -> None:
    chart.show_as_table(is_table=True)
    table = table_of(chart)
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(chart.chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [view_of(chart).drawing.parts[1].key]


def test_what_is_empty_says_so(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chart = shown(WeekBars(theme_feed, "Punkter per vecka"), qtbot)
    nothing = [WeekCount(key=week, year=2026, week=week, police=0, others=0) for week in range(1, 9)]
    for weeks in ([], nothing):
        chart.set_values(weeks, "")
        assert [words.text for words in words_of(view_of(chart).drawing)] == ["No points in what is chosen"]
        assert view_of(chart).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_an_empty_cell_shows_nothing_and_says_that_there_is_none(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    view = view_of(shown(heat_grid(theme_feed), qtbot))
    first = view.drawing.parts[0]
    assert first.words.endswith("00–06: 0 point(s)")
    assert not [words for words in words_of(view.drawing) if first.place.contains(words.place)]


def test_new_values_keep_the_keyboard_on_its_key(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chart = WeekBars(theme_feed, "Punkter per vecka")
    chart.set_values(some_weeks(1, 2, 3), "")
    view = view_of(shown(chart, qtbot))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_End)
    chart.set_values(some_weeks(2, 3, 4), "")
    with qtbot.waitSignal(chart.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [3]


def some_weeks(*numbers: int) -> list[WeekCount]:
    return [WeekCount(key=week, year=2026, week=week, police=1, others=1) for week in numbers]


def test_outlined_bars_stay_hollow_when_there_are_many(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chart = WeekBars(theme_feed, "Punkter per vecka")
    chart.set_values(some_weeks(*range(1, 54)), "")
    drawing = view_of(shown(chart, qtbot, width=240)).drawing
    outlined = [mark for mark in drawing.marks if isinstance(mark, Shape) and mark.fill is None]
    assert len(outlined) == 53
    assert all(shape.place.width() >= 2 * shape.edge_width + 1 for shape in outlined)


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK, SchemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", CHARTS)
def test_no_word_is_cut_or_lies_on_another(
    qtbot: QtBot, qapp: QApplication, kind: str, text_scale: float, scheme: SchemeChoice
) -> None:
    chart = CHARTS[kind](ThemeFeed(qapp, scheme, text_scale=text_scale))
    qtbot.addWidget(chart)
    for width in (chart.minimumSizeHint().width(), round(300 * text_scale)):
        chart.resize(width, chart.minimumSizeHint().height())
        chart.show()
        qapp.processEvents()
        chart.grab()
        assert_words_have_room(view_of(chart).drawing, QRectF(view_of(chart).rect()))


def assert_words_have_room(drawing: Drawing, inside: QRectF) -> None:
    words = words_of(drawing)
    room = inside.adjusted(-ROUNDING_PX, -ROUNDING_PX, ROUNDING_PX, ROUNDING_PX)
    for number, each in enumerate(words):
        assert room.contains(ink(each)), f"{each.text!r} reaches out of {inside}: {ink(each)}"
        for other in words[:number]:
            assert not ink(each).intersects(ink(other)), f"{each.text!r} lies on {other.text!r}"


@pytest.mark.parametrize("count", [1, 8, 26, 53])
@pytest.mark.parametrize("width", [240, 348, 900])
def test_weeks_are_named_as_far_as_there_is_room(
    qtbot: QtBot, theme_feed: ThemeFeed, count: int, width: int
) -> None:
    chart = WeekBars(theme_feed, "Punkter per vecka")
    chart.set_values(
        [
            WeekCount(key=n, year=2025 + (n + 50) // 52, week=(n + 50) % 52 + 1, police=n % 7, others=120)
            for n in range(count)
        ],
        "",
    )
    view = view_of(shown(chart, qtbot, width=width))
    assert_words_have_room(view.drawing, QRectF(view.rect()))
    after_the_axis = words_of(view.drawing)[3]
    assert after_the_axis.text == "51", "the first week is always named"


@pytest.mark.parametrize("make", CHARTS.values(), ids=CHARTS)
def test_no_room_at_all_is_no_error(
    qtbot: QtBot, theme_feed: ThemeFeed, make: Callable[[ThemeFeed], Chart]
) -> None:
    chart = make(theme_feed)
    qtbot.addWidget(chart)
    view = chart.findChild(QScrollArea).takeWidget()
    holder = QWidget()  # what stands alone is never smaller than its least size
    qtbot.addWidget(holder)
    view.setParent(holder)
    view.resize(1, 1)
    assert view.grab().toImage().size().toTuple() == (1, 1)


def test_more_rows_than_there_is_room_for_are_scrolled_to(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chart = SideBySide(theme_feed, "Västertorp")
    pairs = [PairCount(key=n, label=f"Plats {n}", district=n, police=1) for n in range(30)]
    chart.set_values(pairs, "")
    view = view_of(shown(chart, qtbot))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_End)
    last = view.drawing.parts[-1].place.toRect()
    assert view.visibleRegion().contains(last.center())


def test_parts_that_are_drawn_apart_do_not_lie_on_each_other(chart: Chart) -> None:
    parts = view_of(chart).drawing.parts
    for number, part in enumerate(parts):
        inner = part.place.adjusted(0.5, 0.5, -0.5, -0.5)
        assert not any(inner.intersects(other.place) for other in parts[:number])
