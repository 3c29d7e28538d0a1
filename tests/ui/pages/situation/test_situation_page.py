"""The list, its filters and charts, and one point beside it, over the sample's eighteen points."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.charts.area_bars import AreaBars
from desktop.ui.charts.count_list import CountList
from desktop.ui.charts.heat_grid import HeatGrid
from desktop.ui.charts.side_by_side import SideBySide
from desktop.ui.charts.week_bars import WeekBars
from desktop.ui.pages.meeting.point_form import PointForm
from desktop.ui.pages.situation.point_charts import PointCharts
from desktop.ui.pages.situation.point_facts import PointFacts
from desktop.ui.pages.situation.point_filter_bar import PointFilterBar
from desktop.ui.pages.situation.point_list import PointList
from desktop.ui.pages.situation.point_panel import PointPanel
from desktop.ui.pages.situation.point_table import PointTable
from desktop.ui.pages.situation_page import SituationPage
from desktop.ui.pages.thread_side import ThreadSide
from desktop.ui.table_models.point_table_model import PointColumn
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.situation import PointFilter, PointSummary, SituationPoint, Trend, WeekCell
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard
from tests.ui.pages.conftest import Variant
from tests.ui.pages.situation.conftest import MakePage

PartT = TypeVar("PartT", bound=QWidget)
WEEK_38 = date(2026, 9, 14)


def part(page: SituationPage, sort: type[PartT]) -> PartT:
    found = page.findChild(sort)
    assert isinstance(found, sort)
    return found


def rows(page: SituationPage) -> list[PointSummary]:
    model = part(page, PointTable).model()
    return [model.index(row, 0).data(RecordRole.RECORD) for row in range(model.rowCount())]


def choose_in_chart(qtbot: QtBot, page: SituationPage, chart: type[QWidget], key: object) -> None:
    with qtbot.waitSignal(part(page, PointCharts).counted):
        part(page, chart).chosen.emit(key)  # type: ignore[attr-defined]


def button(page: SituationPage, words: str) -> QAbstractButton:
    return next(
        each for each in page.findChildren(QAbstractButton) if each.text() == words and each.isVisible()
    )


@pytest.fixture
def new_point(services: Services) -> SituationPoint:
    """A point that another window has stored."""
    party = services.register.show().parties[0]
    return replace(services.situation.blank(), category="klotter", source_party_id=party.id)


def test_shows_every_point_newest_first(page: SituationPage, services: Services) -> None:
    assert [row.id for row in rows(page)] == [
        row.id for row in services.situation.list_page(PointFilter()).rows
    ]
    assert len(rows(page)) == 18


def test_a_row_tells_screen_readers_what_its_signs_say(page: SituationPage) -> None:
    model = part(page, PointTable).model()
    for row, point in enumerate(rows(page)):
        spoken = model.index(row, PointColumn.CATEGORY).data(Qt.ItemDataRole.AccessibleTextRole)
        shown = model.index(row, PointColumn.CATEGORY).data()
        assert spoken.startswith(shown)
        assert model.index(row, PointColumn.SEVERITY).data(Qt.ItemDataRole.AccessibleTextRole)
        if not point.category:
            assert shown == "Oral information"


@pytest.mark.parametrize(
    ("chart", "part_of", "check"),
    [
        (WeekBars, lambda _row: WEEK_38, lambda row: row.day.isocalendar().week == 38),
        (AreaBars, lambda row: row.area_ids[0], lambda row: True),
        (CountList, lambda _row: Trend.INCREASED, lambda row: row.trend is Trend.INCREASED),
        (HeatGrid, lambda _row: WeekCell(4, 4), lambda row: True),
    ],
)
def test_a_part_of_a_chart_is_a_filter_that_can_be_let_go(
    qtbot: QtBot,
    page: SituationPage,
    chart: type[QWidget],
    part_of: Callable[[PointSummary], object],
    check: Callable[[PointSummary], bool],
) -> None:
    key = part_of(rows(page)[0])
    choose_in_chart(qtbot, page, chart, key)

    narrowed = rows(page)
    assert 0 < len(narrowed) < 18
    assert all(check(row) for row in narrowed)
    assert part(page, PointFilterBar).wanted() != PointFilter()
    if isinstance(key, WeekCell):
        assert any("20–24" in each.text() for each in page.findChildren(QToolButton) if each.isVisible())
    choose_in_chart(qtbot, page, chart, key)
    assert len(rows(page)) == 18
    assert part(page, PointFilterBar).wanted() == PointFilter()


def test_parties_are_compared_in_place_of_the_charts(
    qtbot: QtBot, page: SituationPage, keyboard: Keyboard
) -> None:
    charts = part(page, PointCharts)
    with qtbot.waitSignal(charts.counted):
        keyboard.press(Qt.Key.Key_J, CONTROL)
    assert part(page, SideBySide).isVisible()
    assert not part(page, WeekBars).isVisible()
    choose_in_chart(qtbot, page, SideBySide, "skadegörelse")
    assert {row.category for row in rows(page)} == {"skadegörelse"}
    with qtbot.waitSignal(charts.counted):
        keyboard.press(Qt.Key.Key_J, CONTROL)
    assert part(page, WeekBars).isVisible()


def test_escape_lets_the_filters_go(qtbot: QtBot, page: SituationPage, keyboard: Keyboard) -> None:
    choose_in_chart(qtbot, page, CountList, Trend.INCREASED)
    part(page, PointTable).setFocus()
    with qtbot.waitSignal(part(page, PointCharts).counted):
        keyboard.press(Qt.Key.Key_Escape)

    assert len(rows(page)) == 18


def test_a_picture_is_wanted_of_what_is_shown(qtbot: QtBot, page: SituationPage, keyboard: Keyboard) -> None:
    choose_in_chart(qtbot, page, CountList, Trend.INCREASED)
    with qtbot.waitSignal(page.picture_wanted) as wanted:
        keyboard.press(Qt.Key.Key_G, CONTROL)

    assert wanted.args == [PointFilter(trend=Trend.INCREASED)]


def test_without_hits_the_way_back_is_shown(qtbot: QtBot, page: SituationPage) -> None:
    part(page, PointTable).setCurrentIndex(part(page, PointTable).model().index(0, 0))
    assert page.shown_keys()
    with qtbot.waitSignal(part(page, PointCharts).counted):
        page.show_filter(PointFilter(period_from=date(2031, 1, 1)))
    assert rows(page) == []
    assert not page.shown_keys(), "no point is shown beside a list that has none"
    with qtbot.waitSignal(part(page, PointCharts).counted):
        QTest.mouseClick(button(page, "Clear the filters"), Qt.MouseButton.LeftButton)
    assert len(rows(page)) == 18


def test_a_point_shows_where_it_went(qtbot: QtBot, page: SituationPage) -> None:
    table = part(page, PointTable)
    table.setCurrentIndex(table.model().index(0, 0))
    facts = part(page, PointFacts)
    link = next(each for each in facts.findChildren(QPushButton) if "§" in each.text())
    with qtbot.waitSignal(page.item_wanted) as wanted:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    assert len(wanted.args) == 2


def test_the_whole_thread_and_back(page: SituationPage, keyboard: Keyboard) -> None:
    table = part(page, PointTable)
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    keyboard.press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert part(page, ThreadSide).isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    assert not part(page, ThreadSide).isVisible()
    assert part(page, PointFacts).isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    assert table.hasFocus()


def test_a_point_is_changed_in_place(page: SituationPage, services: Services, keyboard: Keyboard) -> None:
    table = part(page, PointTable)
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    point_id = rows(page)[0].id
    keyboard.press(Qt.Key.Key_F2)
    form = part(page, PointForm)
    assert form.isAncestorOf(QApplication.focusWidget())
    keyboard.press(Qt.Key.Key_A, CONTROL)
    keyboard.write("cykelstöld")
    keyboard.press(Qt.Key.Key_Return)

    assert services.situation.show(point_id).point.category == "cykelstöld"
    assert {row.id: row.category for row in rows(page)}[point_id] == "cykelstöld"
    assert any(facts.isVisible() for facts in page.findChildren(PointFacts))


def test_a_raised_point_cannot_go_and_another_comes_back(
    page: SituationPage,
    services: Services,
    change_feed: ChangeFeed,
    keyboard: Keyboard,
    new_point: SituationPoint,
) -> None:
    table = part(page, PointTable)
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    keyboard.press(Qt.Key.Key_Delete)
    assert len(rows(page)) == 18
    assert any(
        each.isVisible() for each in part(page, PointPanel).findChildren(QWidget) if each.property("kind")
    )

    services.situation.store_entry(new_point)
    change_feed.announce(Change(Noun.POINT, (new_point.id,)))
    assert rows(page)[0].id == new_point.id
    table.setCurrentIndex(table.model().index(0, 0))
    keyboard.press(Qt.Key.Key_Delete)
    assert len(rows(page)) == 18
    QTest.mouseClick(button(page, "Undo"), Qt.MouseButton.LeftButton)
    assert rows(page)[0].id == new_point.id


def test_what_others_store_comes_in_and_the_selection_stays(
    page: SituationPage, services: Services, change_feed: ChangeFeed, new_point: SituationPoint
) -> None:
    table = part(page, PointTable)
    table.setCurrentIndex(table.model().index(3, 0))
    chosen = part(page, PointList).chosen()
    services.situation.store_entry(new_point)
    change_feed.announce(Change(Noun.POINT, (new_point.id,)))

    assert len(rows(page)) == 19
    assert part(page, PointList).chosen() == chosen


def test_a_hidden_page_catches_up_when_it_is_shown(
    page: SituationPage, services: Services, change_feed: ChangeFeed, new_point: SituationPoint
) -> None:
    page.hide()
    services.situation.store_entry(new_point)
    change_feed.announce(Change(Noun.POINT, (new_point.id,)))
    assert len(rows(page)) == 18
    page.show()
    assert len(rows(page)) == 19


def test_a_narrow_page_shows_the_list_or_the_point(page: SituationPage, keyboard: Keyboard) -> None:
    page.resize(800, 740)
    panel, listed = part(page, PointPanel), part(page, PointList)
    assert listed.isVisible()
    assert not panel.isVisible()
    table = part(page, PointTable)
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert panel.isVisible()
    assert not listed.isVisible()
    panel.leave()
    assert listed.isVisible()
    page.resize(1170, 740)
    assert panel.isVisible()
    assert listed.isVisible()


def test_every_control_has_a_name(page: SituationPage) -> None:
    nameless = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisible()
        and not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]  # fmt: skip
    assert nameless == []


def test_situation_pictures(
    make_page: MakePage,
    dressed: ThemeFeed,
    variant: Variant,
    save_picture: Callable[[QWidget, str], None],
    qtbot: QtBot,
    keyboard: Keyboard,
) -> None:
    page = make_page(dressed)
    page.resize(variant.width_px, variant.height_px)
    with qtbot.waitActive(page):
        page.show()
    qtbot.waitUntil(lambda: part(page, PointCharts).is_idle)
    table = part(page, PointTable)
    table.setCurrentIndex(table.model().index(3, 0))
    save_picture(page, "situation")
    page.focus_entry()
    keyboard.write("skadegörelse solberga miljörum natt mot lördag ökat")
    keyboard.press(Qt.Key.Key_Return, times=3)
    save_picture(page, "situation-entry")
