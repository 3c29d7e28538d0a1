"""The page of series: written in a form that keeps what was typed, saved when the user says so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.series.series_list import SeriesListModel, SeriesRow
from desktop.ui.pages.series.standing_agenda_editor import AgendaColumn
from desktop.ui.pages.series.usual_attendance_editor import AttendanceColumn, UsualAttendanceEditor
from desktop.ui.pages.series_page import SeriesPage
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage
from domain.changes import Change, Noun
from domain.meetings import MeetingSeries, Numbering, SeriesLevel
from domain.minutes import DocumentType
from domain.parties import PartyKind
from tests.ui.pages.conftest import AGENDA, Unit
from tests.ui.pages.series_parts import (
    agenda_of,
    box_of,
    button_of,
    cells,
    choose,
    field_of,
    line_of,
    names_of,
    people_of,
    press,
    says,
    write,
)

MakePage = Callable[[], SeriesPage]
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed) -> MakePage:
    def make() -> SeriesPage:
        page = SeriesPage(services.series, services.register, change_feed, theme_feed)
        qtbot.addWidget(page)
        page.resize(1170, 660)
        with qtbot.waitActive(page):
            page.show()
        return page

    return make


@pytest.fixture
def page(make_page: MakePage, unit: Unit) -> SeriesPage:
    return make_page()


@pytest.fixture
def operative(services: Services, unit: Unit) -> MeetingSeries:
    """A second series, after the council in the list."""
    series = replace(services.series.blank(), name="Operativt lägesbildsmöte", cadence="varannan vecka")
    services.series.add(series)
    return services.series.show(series.id)


def test_the_first_series_is_shown_and_nothing_is_unsaved(page: SeriesPage, unit: Unit) -> None:
    assert line_of(page, "Name").text() == unit.council.name
    assert box_of(page, "Level").chosen() is SeriesLevel.STRATEGIC
    assert line_of(page, "Usually begins").text() == "9.00"
    assert cells(agenda_of(page), AgendaColumn.HEADING) == list(AGENDA)
    assert cells(people_of(page), AttendanceColumn.NAME) == ["Enhetschef Holm", "Kommunpolis Alm"]
    assert cells(people_of(page), AttendanceColumn.FUNCTION) == ["Chair", ""]
    assert says(page, "Everything is saved.")
    assert not button_of(page, "Save").isEnabled()


def test_every_fact_is_saved_as_it_was_written(
    qtbot: QtBot, page: SeriesPage, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    write(qtbot, line_of(page, "Name"), "Rådet")
    qtbot.keyClick(box_of(page, "Level"), Key.Key_End)
    qtbot.keyClick(box_of(page, "Document"), Key.Key_Home)
    qtbot.keyClick(box_of(page, "§ numbers"), Key.Key_Down)
    qtbot.mouseClick(page.findChild(QCheckBox), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.keyClick(box_of(page, "Agreement"), Key.Key_Home)
    qtbot.keyClick(box_of(page, "Host"), Key.Key_End)
    write(qtbot, line_of(page, "How often"), "varje vecka")
    write(qtbot, line_of(page, "Usually begins"), "0830")
    write(qtbot, line_of(page, "Usually ends"), "")
    qtbot.keyClick(line_of(page, "Usually ends"), Key.Key_Delete)
    write(qtbot, line_of(page, "Usual place"), "Digitalt")
    page.findChild(QPlainTextEdit).setFocus()
    qtbot.keyClicks(page.findChild(QPlainTextEdit), "Samlas kring ett")
    assert says(page, "12 unsaved change(s)")
    with qtbot.waitSignal(change_feed.announced) as announced:
        qtbot.keyClick(page, Key.Key_S, CTRL)
    assert announced.args == [Change(Noun.SERIES, (unit.council.id,))]
    stored = services.series.show(unit.council.id)
    assert stored == replace(
        unit.council,
        name="Rådet",
        level=SeriesLevel.OPERATIVE,
        document_type=DocumentType.MINUTES,
        numbering=Numbering.PER_YEAR,
        needs_approval=True,
        cadence="varje vecka",
        purpose="Samlas kring ett",
        agreement_id=None,
        host_id=unit.police.id,
        usual_start=time(8, 30),
        usual_end=None,
        usual_place="Digitalt",
        standing_agenda=tuple(replace(item, area_ids=()) for item in unit.council.standing_agenda),
        version=unit.council.version + 1,
    )
    assert says(page, "Everything is saved.")
    assert names_of(page) == ["Rådet"]


def test_what_is_not_saved_stays_when_one_goes_elsewhere(
    qtbot: QtBot, page: SeriesPage, services: Services, change_feed: ChangeFeed, operative: MeetingSeries
) -> None:
    change_feed.announce(Change(Noun.EVERYTHING))
    write(qtbot, line_of(page, "Usual place"), "Medborgarhuset")
    write(qtbot, line_of(page, "Usually begins"), "halv nio")
    assert page.unsaved_series() == 1
    listed = page.findChild(QListView)
    listed.setFocus()
    qtbot.keyClick(listed, Key.Key_Down)
    assert line_of(page, "Name").text() == operative.name
    assert says(page, "Everything is saved.")
    qtbot.keyClick(listed, Key.Key_Up)
    assert line_of(page, "Usual place").text() == "Medborgarhuset"
    assert line_of(page, "Usually begins").text() == "halv nio"
    assert field_of(page, "Usually begins").error()
    assert says(page, "2 unsaved change(s)")
    press(qtbot, page, "Undo changes")
    assert line_of(page, "Usual place").text() == "Sammanträdesrum Örby"
    assert line_of(page, "Usually begins").text() == "9.00"
    assert page.unsaved_series() == 0


def test_a_change_taken_back_by_hand_is_no_change(qtbot: QtBot, page: SeriesPage) -> None:
    start = line_of(page, "Usually begins")
    write(qtbot, start, "10")
    assert says(page, "1 unsaved change(s)")
    write(qtbot, start, "9")
    qtbot.keyClick(start, Key.Key_Tab)
    assert says(page, "Everything is saved.")


def test_a_new_series_is_made_named_and_saved(
    qtbot: QtBot, page: SeriesPage, services: Services, unit: Unit
) -> None:
    press(qtbot, page, "New series")
    name = line_of(page, "Name")
    qtbot.waitUntil(name.hasFocus)
    assert names_of(page) == [unit.council.name, "New series"]
    assert not button_of(page, "New meeting").isEnabled()
    qtbot.keyClicks(name, "Arbetsgrupp A")
    assert names_of(page) == ["Arbetsgrupp A", unit.council.name]
    qtbot.keyClick(page, Key.Key_S, CTRL)
    assert [series.name for series in services.series.list_all()] == ["Arbetsgrupp A", unit.council.name]
    assert button_of(page, "New meeting").isEnabled()


def test_a_new_series_without_a_name_says_so_at_the_name(
    qtbot: QtBot, page: SeriesPage, services: Services, unit: Unit
) -> None:
    press(qtbot, page, "New series")
    press(qtbot, page, "Save")
    assert field_of(page, "Name").error()
    assert len(services.series.list_all()) == 1
    press(qtbot, page, "Undo changes")
    assert names_of(page) == [unit.council.name]


def test_an_end_before_the_start_is_said_at_the_end(qtbot: QtBot, page: SeriesPage) -> None:
    write(qtbot, line_of(page, "Usually begins"), "15")
    press(qtbot, page, "Save")
    assert field_of(page, "Usually ends").error()
    qtbot.waitUntil(line_of(page, "Usually ends").hasFocus)


def test_a_change_by_somebody_else_is_said_and_nothing_is_lost(
    qtbot: QtBot, page: SeriesPage, services: Services, unit: Unit
) -> None:
    write(qtbot, line_of(page, "Usual place"), "Medborgarhuset")
    services.series.change(replace(unit.council, usual_place="Rum 3"))
    press(qtbot, page, "Save")
    assert any(each.isVisible() and each.text() for each in page.findChildren(InlineMessage))
    assert line_of(page, "Usual place").text() == "Medborgarhuset"
    assert services.series.show(unit.council.id).usual_place == "Rum 3"


def test_a_new_party_goes_to_the_register_and_is_the_host(
    qtbot: QtBot, page: SeriesPage, services: Services
) -> None:
    press(qtbot, page, "New party …")
    name = line_of(page, "Name of the new party")
    qtbot.waitUntil(name.hasFocus)
    press(qtbot, page, "Add party")
    assert field_of(page, "Name of the new party").error()
    qtbot.keyClicks(name, "Trafikkontoret")
    qtbot.keyClick(box_of(page, "Kind of party"), Key.Key_Home)
    qtbot.keyClick(name, Key.Key_Return)
    party = next(each for each in services.register.show().parties if each.name == "Trafikkontoret")
    assert party.kind is PartyKind.DISTRICT_ADMINISTRATION
    assert box_of(page, "Host").chosen() == party.id
    assert says(page, "1 unsaved change(s)")


def test_agenda_and_people_are_fetched_from_the_last_meeting_as_a_draft(
    qtbot: QtBot, page: SeriesPage, services: Services, unit: Unit
) -> None:
    meeting = services.meetings.plan(unit.council.id, day=date(2026, 9, 17))
    items = services.meetings.show(meeting.id).items
    services.agenda.remove_item(items[0].id)
    press(qtbot, page, "Fetch from the last meeting")
    assert cells(agenda_of(page), AgendaColumn.HEADING) == list(AGENDA[1:])
    assert says(page, "1 unsaved change(s)")
    assert len(services.series.show(unit.council.id).standing_agenda) == 5


def test_without_a_meeting_there_is_nothing_to_fetch(qtbot: QtBot, page: SeriesPage) -> None:
    press(qtbot, page, "Fetch from the last meeting")
    assert says(page, "The series has had no meeting yet")
    press(qtbot, page, "New series")
    press(qtbot, page, "Fetch from the last meeting")
    assert says(page, "The series has had no meeting yet")


def test_the_next_meeting_is_asked_for_and_escape_closes(qtbot: QtBot, page: SeriesPage, unit: Unit) -> None:
    with qtbot.waitSignal(page.new_meeting_requested) as asked:
        press(qtbot, page, "New meeting")
    assert asked.args == [unit.council.id]
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(line_of(page, "Usual place"), Key.Key_Escape)


def test_a_narrow_window_shows_the_list_or_the_form(
    qtbot: QtBot, page: SeriesPage, operative: MeetingSeries, change_feed: ChangeFeed
) -> None:
    change_feed.announce(Change(Noun.EVERYTHING))
    page.resize(700, 660)
    listed, name = page.findChild(QListView), line_of(page, "Name")
    qtbot.waitUntil(lambda: not name.isVisible())
    page.setFocus()
    qtbot.waitUntil(listed.hasFocus)
    qtbot.keyClick(listed, Key.Key_Down)
    qtbot.keyClick(listed, Key.Key_Return)
    qtbot.waitUntil(name.hasFocus)
    assert name.text() == operative.name
    assert not listed.isVisible()
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(name, Key.Key_Escape)
    qtbot.waitUntil(listed.hasFocus)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(listed, Key.Key_Escape)


def test_without_series_the_page_offers_to_make_one(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    assert not line_of(page, "Name").isVisible()
    press(qtbot, page, "Create a series")
    qtbot.waitUntil(line_of(page, "Name").hasFocus)
    press(qtbot, page, "Undo changes")
    assert not line_of(page, "Name").isVisible()


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, page: SeriesPage) -> None:
    expected = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
    ]
    for each in expected:
        assert each.accessibleName() or (isinstance(each, (QPushButton, QCheckBox)) and each.text()), each
    reached = set()
    page.setFocus()
    for _ in range(len(expected) + 3):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert set(expected) <= reached


def test_the_list_keeps_the_rules_of_qt(qtmodeltester: ModelTester, unit: Unit) -> None:
    model = SeriesListModel()
    row = SeriesRow(id=unit.council.id, name="Rådet", detail="Strategic", is_unsaved=False)
    model.set_records([row, replace(row, id=unit.chair.id, name="Örby")])
    qtmodeltester.check(model)
    model.upsert(replace(row, name="Ö"))
    qtmodeltester.check(model)


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    operative: MeetingSeries,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = SeriesPage(services.series, services.register, change_feed, dressed)
    qtbot.addWidget(page)
    write(qtbot, line_of(page, "Usual place"), "Medborgarhuset")
    save_picture(page, "series")
    page._open_form()
    save_picture(page, "series-form")
    page.findChild(UsualAttendanceEditor)._new_person.begin("Rektor Gran")
    choose(agenda_of(page), 0)
    qtbot.keyClick(agenda_of(page), Key.Key_Delete)
    save_picture(page, "series-end")
    area = page.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    save_picture(page, "series-end")
