"""The table of meetings: lazy, found by choice and words, and brought up to date one row at a time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meetings.agenda_glance import AgendaGlance
from desktop.ui.pages.meetings.meeting_panel import MeetingPanel
from desktop.ui.pages.meetings_page import MeetingsPage
from desktop.ui.pages.overview.row_button import RowButton
from desktop.ui.table_models.meeting_table_model import MeetingColumn
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.filter_button import FilterButton
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.search_field import SearchField
from domain.changes import Change, Noun
from domain.meetings import Meeting, MeetingState
from tests.ui.pages.conftest import AGENDA, TODAY, Unit
from tests.ui.pages.made import Load, Made, made_in

MakePage = Callable[[], MeetingsPage]


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed) -> MakePage:
    def make() -> MeetingsPage:
        page = MeetingsPage(services.meetings, services.series, change_feed, theme_feed, today=lambda: TODAY)
        qtbot.addWidget(page)
        page.resize(1170, 660)
        with qtbot.waitActive(page):
            page.show()
        return page

    return make


@pytest.fixture(scope="session")
def meetings_file(unit_file: Made[Unit]) -> Made[list[Meeting]]:
    days = (date(2026, 11, 12), date(2026, 9, 17), date(2026, 9, 3), date(2025, 12, 4))
    council = unit_file.content.council
    return made_in(
        unit_file.path,
        "meetings",
        lambda services: [services.meetings.plan(council.id, day=day) for day in days],
    )


@pytest.fixture
def meetings(meetings_file: Made[list[Meeting]], unit: Unit, load: Load) -> list[Meeting]:
    """Four meetings over two years, newest first."""
    return load(meetings_file)


def table_of(page: QWidget) -> RecordTableView:
    return page.findChild(RecordTableView)


def filter_of(page: QWidget, name: str) -> FilterButton:
    return next(each for each in page.findChildren(FilterButton) if each.accessibleName().startswith(name))


def button_of(page: QWidget, name: str) -> QPushButton:
    return next(
        each
        for each in page.findChildren(QPushButton)
        if name in {each.accessibleName(), each.text()} and each.isVisibleTo(page)
    )


def days_of(page: QWidget) -> list[str]:
    model = table_of(page).model()
    return [model.index(row, MeetingColumn.DAY).data() for row in range(model.rowCount())]


def facts_of(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(ElidedLabel)]


def choose_in(qtbot: QtBot, button: FilterButton, place: int) -> None:
    """Open the list of a filter and choose by the keyboard."""
    qtbot.keyClick(button, Qt.Key.Key_F4)
    menu = button.findChild(type(button._menu))
    qtbot.waitUntil(menu.isVisible)
    for _ in range(place):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_newest_meetings_stand_first_and_are_counted(make_page: MakePage, meetings: list[Meeting]) -> None:
    page = make_page()
    assert days_of(page) == ["2026-11-12", "2026-09-17", "2026-09-03", "2025-12-04"]
    assert "4 meeting(s)" in facts_of(page)
    first = table_of(page).model().index(0, MeetingColumn.ITEMS)
    assert first.data() == "5"


def test_enter_opens_the_chosen_meeting(qtbot: QtBot, make_page: MakePage, meetings: list[Meeting]) -> None:
    page = make_page()
    table = table_of(page)
    page.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.meeting_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [meetings[1].id]


def test_buttons_lead_to_a_new_meeting_and_to_the_series(
    qtbot: QtBot, make_page: MakePage, meetings: list[Meeting]
) -> None:
    page = make_page()
    with qtbot.waitSignal(page.new_meeting_requested):
        qtbot.mouseClick(button_of(page, "New meeting"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.series_requested):
        qtbot.mouseClick(button_of(page, "Series"), Qt.MouseButton.LeftButton)


def test_words_are_looked_for_when_the_typing_pauses(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit, meetings: list[Meeting]
) -> None:
    services.meetings.plan(unit.council.id, day=date(2026, 10, 1), title="Extra om bollplan")
    page = make_page()
    search = page.findChild(SearchField)
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "bollplan")
    assert len(days_of(page)) == 5  # not yet
    qtbot.waitUntil(lambda: days_of(page) == ["2026-10-01"])
    assert "1 of 5 meeting(s)" in facts_of(page)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert len(days_of(page)) == 5
    assert search.text() == ""


def test_filters_narrow_the_list_and_are_cleared(
    qtbot: QtBot, make_page: MakePage, services: Services, meetings: list[Meeting]
) -> None:
    services.meetings.begin(meetings[2].id)
    page = make_page()
    assert not any(each.text() == "Clear" and each.isVisible() for each in page.findChildren(QPushButton))
    choose_in(qtbot, filter_of(page, "Year"), 1)
    assert days_of(page) == ["2026-11-12", "2026-09-17", "2026-09-03"]
    choose_in(qtbot, filter_of(page, "State"), 1 + list(MeetingState).index(MeetingState.IN_PROGRESS))
    assert days_of(page) == ["2026-09-03"]
    qtbot.mouseClick(button_of(page, "Clear"), Qt.MouseButton.LeftButton)
    assert len(days_of(page)) == 4
    choose_in(qtbot, filter_of(page, "Series"), 1)
    assert len(days_of(page)) == 4
    assert filter_of(page, "Series").text().startswith("Lokala")


def test_no_hits_says_so_and_offers_the_way_back(
    qtbot: QtBot, make_page: MakePage, meetings: list[Meeting]
) -> None:
    page = make_page()
    search = page.findChild(SearchField)
    qtbot.keyClicks(search, "bollplan")
    qtbot.waitUntil(lambda: not table_of(page).isVisible())
    shown = next(each for each in page.findChildren(EmptyState) if each.isVisible())
    assert any("bollplan" in label.text() for label in shown.findChildren(type(shown._text)))
    qtbot.mouseClick(button_of(page, "Clear the filters"), Qt.MouseButton.LeftButton)
    assert table_of(page).isVisible()
    assert len(days_of(page)) == 4


def test_without_meetings_the_page_offers_to_plan_one(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    assert not page.findChild(SearchField).isVisible()
    assert not any(
        each.text() == "New meeting" and each.isVisible() for each in page.findChildren(QPushButton)
    )
    page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert button_of(page, "Plan a meeting").hasFocus()
    with qtbot.waitSignal(page.new_meeting_requested):
        qtbot.mouseClick(button_of(page, "Plan a meeting"), Qt.MouseButton.LeftButton)


def test_one_changed_meeting_changes_one_row_and_the_choice_stays(
    qtbot: QtBot,
    make_page: MakePage,
    services: Services,
    change_feed: ChangeFeed,
    unit: Unit,
    meetings: list[Meeting],
) -> None:
    page = make_page()
    table = table_of(page)
    table.selectRow(1)
    with qtbot.assertNotEmitted(table.model().modelReset):
        change_feed.announce(services.meetings.begin(meetings[1].id))
        new = services.meetings.plan(unit.council.id, day=date(2026, 12, 3))
        change_feed.announce(Change(Noun.MEETING, (new.id,)))
        change_feed.announce(services.meetings.remove(meetings[3].id))
    assert days_of(page) == ["2026-12-03", "2026-11-12", "2026-09-17", "2026-09-03"]
    chosen = table.selectionModel().selectedRows()[0]
    assert chosen.row() == 2
    assert chosen.siblingAtColumn(MeetingColumn.STATE).data() == "In progress"


def test_a_meeting_that_no_longer_matches_leaves_the_list(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed, meetings: list[Meeting]
) -> None:
    page = make_page()
    choose_in(qtbot, filter_of(page, "State"), 1)
    assert len(days_of(page)) == 4
    change_feed.announce(services.meetings.begin(meetings[0].id))
    assert days_of(page) == ["2026-09-17", "2026-09-03", "2025-12-04"]


def test_what_happens_while_the_page_is_hidden_is_there_when_it_comes_back(
    make_page: MakePage, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    page = make_page()
    page.hide()
    meeting = services.meetings.plan(unit.council.id, day=date(2027, 1, 14))
    change_feed.announce(Change(Noun.MEETING, (meeting.id,)))
    assert days_of(page) == []
    page.show()
    assert days_of(page) == ["2027-01-14"]
    assert table_of(page).isVisible()


def test_a_new_name_of_a_series_reaches_rows_and_filter(
    make_page: MakePage, change_feed: ChangeFeed, services: Services, unit: Unit, meetings: list[Meeting]
) -> None:
    page = make_page()
    table_of(page).selectRow(1)
    change_feed.announce(services.series.change(replace(unit.council, name="Rådet")))
    assert table_of(page).model().index(0, MeetingColumn.MEETING).data() == "Rådet"
    assert [each.row() for each in table_of(page).selectionModel().selectedRows()] == [1]


def test_a_long_list_is_read_a_page_at_a_time(
    make_page: MakePage, services: Services, unit: Unit, new_id: Callable[[], UUID]
) -> None:
    with services.office.store.writing() as work:
        for number in range(450):
            day = date(2026, 1, 1) - timedelta(days=number)
            work.meetings.add(Meeting(id=new_id(), series_id=unit.council.id, day=day))
    page = make_page()
    assert table_of(page).model().rowCount() == 200
    table_of(page).scrollToBottom()
    assert table_of(page).model().rowCount() == 400
    assert "450 meeting(s)" in facts_of(page)


def test_numbers_give_way_before_names(make_page: MakePage, meetings: list[Meeting], qtbot: QtBot) -> None:
    page = make_page()
    table = table_of(page)
    assert not any(table.isColumnHidden(column) for column in MeetingColumn)
    page.resize(520, 600)
    qtbot.waitUntil(lambda: table.isColumnHidden(MeetingColumn.FOLLOW_UPS))
    assert not table.isColumnHidden(MeetingColumn.STATE)
    assert table.columnWidth(MeetingColumn.MEETING) >= table.fontMetrics().averageCharWidth() * 24


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    meetings: list[Meeting],
    save_picture: Callable[[QWidget, str], None],
) -> None:
    services.meetings.begin(meetings[1].id)
    page = MeetingsPage(services.meetings, services.series, change_feed, dressed, today=lambda: TODAY)
    qtbot.addWidget(page)
    table_of(page).selectRow(1)
    save_picture(page, "meetings")


def panel_of(page: QWidget) -> MeetingPanel:
    return page.findChild(MeetingPanel)


def words_of(panel: QWidget) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_chosen_meeting_stands_beside_the_list(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit, meetings: list[Meeting]
) -> None:
    item = services.meetings.show(meetings[1].id).items[0]
    services.agenda.change_item(replace(item, decisions=("dagordningen godkänns", "mötet öppnas")))
    services.agenda.agree_follow_up(item.id, "Mäta belysningen", due_on=TODAY)
    page = make_page()
    page.setFocus()
    qtbot.keyClick(table_of(page), Qt.Key.Key_Down)
    panel = panel_of(page)
    qtbot.waitUntil(lambda: "2 decision(s)" in words_of(panel))
    assert unit.council.name in words_of(panel)
    assert "Thursday 17 September 2026" in words_of(panel)
    agenda = panel.findChild(AgendaGlance).model()
    assert [agenda.index(row, 0).data() for row in range(agenda.rowCount())] == list(AGENDA)
    assert any("Mäta belysningen" in line.accessibleName() for line in panel.findChildren(RowButton))


def test_escape_closes_the_panel_first_and_the_next_row_opens_it_again(
    qtbot: QtBot, make_page: MakePage, meetings: list[Meeting]
) -> None:
    page = make_page()
    choose_in(qtbot, filter_of(page, "Year"), 1)
    table_of(page).setFocus()
    table_of(page).selectRow(0)
    assert panel_of(page).isVisible()
    qtbot.keyClick(table_of(page), Qt.Key.Key_Escape)
    assert not panel_of(page).isVisible()
    assert len(days_of(page)) == 3
    assert table_of(page).hasFocus()
    qtbot.keyClick(table_of(page), Qt.Key.Key_Down)
    assert panel_of(page).isVisible()
    qtbot.keyClick(table_of(page), Qt.Key.Key_Escape)
    qtbot.keyClick(table_of(page), Qt.Key.Key_Escape)
    assert len(days_of(page)) == 4


def test_from_the_panel_one_goes_to_the_meeting_an_item_and_the_paper(
    qtbot: QtBot, make_page: MakePage, services: Services, meetings: list[Meeting]
) -> None:
    page = make_page()
    table_of(page).selectRow(2)
    panel = panel_of(page)
    with qtbot.waitSignal(page.meeting_opened) as opened:
        button_of(panel, "Open the meeting").click()
    assert opened.args == [meetings[2].id]
    with qtbot.waitSignal(page.minutes_wanted):
        qtbot.keyClick(table_of(page), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    agenda = panel.findChild(AgendaGlance)
    agenda.setCurrentIndex(agenda.model().index(3, 0))
    with qtbot.waitSignal(page.item_wanted) as wanted:
        qtbot.keyClick(agenda, Qt.Key.Key_Return)
    assert wanted.args == [meetings[2].id, services.meetings.show(meetings[2].id).items[3].id]


def test_a_narrow_page_shows_the_panel_when_it_is_asked_for(
    qtbot: QtBot, make_page: MakePage, meetings: list[Meeting]
) -> None:
    page = make_page()
    page.resize(640, 600)
    table = table_of(page)
    table.setFocus()
    table.selectRow(1)
    assert not panel_of(page).isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert panel_of(page).isVisible()
    assert not table.isVisible()
    qtbot.keyClick(panel_of(page), Qt.Key.Key_Escape)
    assert table.isVisible()
    assert table.hasFocus()


def test_a_meeting_is_referred_to_by_series_and_day(
    qtbot: QtBot, make_page: MakePage, unit: Unit, meetings: list[Meeting]
) -> None:
    page = make_page()
    table_of(page).selectRow(1)
    qtbot.keyClick(table_of(page), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{unit.council.name} 2026-09-17"


def test_read_anew_the_list_stands_where_it_stood(
    qtbot: QtBot,
    make_page: MakePage,
    services: Services,
    change_feed: ChangeFeed,
    unit: Unit,
    new_id: Callable[[], UUID],
) -> None:
    with services.office.store.writing() as work:
        for number in range(450):
            day = date(2026, 1, 1) - timedelta(days=number)
            work.meetings.add(Meeting(id=new_id(), series_id=unit.council.id, day=day))
    page = make_page()
    table = table_of(page)
    table.scrollToBottom()
    table.selectRow(330)
    chosen, scrolled_to = table.chosen_id(), table.verticalScrollBar().value()
    change_feed.announce(Change(Noun.EVERYTHING))
    assert table.chosen_id() == chosen
    assert table.verticalScrollBar().value() == scrolled_to > 0
