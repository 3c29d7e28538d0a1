"""What a series holds in order: the items of its agenda and those usually called, edited by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
)
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.series.standing_agenda_editor import AgendaColumn
from desktop.ui.pages.series.usual_attendance_editor import AttendanceColumn
from desktop.ui.pages.series_page import SeriesPage
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.meetings import ItemKind
from domain.minutes import AttendanceFunction, AttendanceKind
from tests.ui.mouse import drag_row
from tests.ui.pages.conftest import AGENDA, Unit
from tests.ui.pages.series_parts import (
    agenda_of,
    box_of,
    button_of,
    cells,
    choose,
    choose_in_menu,
    field_of,
    line_of,
    people_of,
    press,
    says,
    write,
)

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def page(
    qtbot: QtBot, services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed, unit: Unit
) -> SeriesPage:
    shown = SeriesPage(services.series, services.register, change_feed, theme_feed)
    qtbot.addWidget(shown)
    shown.resize(1170, 660)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def test_items_are_added_renamed_moved_removed_and_brought_back_by_keys(
    qtbot: QtBot, page: SeriesPage, services: Services, unit: Unit
) -> None:
    new = line_of(page, "Heading of the new item")
    write(qtbot, new, "Uppfoljning fran parterna")
    qtbot.keyClick(new, Key.Key_Return)
    table = agenda_of(page)
    choose(table, 5)
    qtbot.keyClick(table, Key.Key_Up, CTRL)
    assert cells(table, AgendaColumn.HEADING)[4:] == ["Uppfoljning fran parterna", AGENDA[4]]
    qtbot.keyClick(table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Laget i skolorna")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: cells(table, AgendaColumn.HEADING)[4] == "Laget i skolorna")
    choose(table, 0)
    qtbot.keyClick(table, Key.Key_Delete)
    qtbot.keyClick(table, Key.Key_Delete)
    assert cells(table, AgendaColumn.NUMBER) == ["1", "2", "3", "4"]
    press(qtbot, page, "Undo")
    qtbot.keyClick(table, Key.Key_Z, CTRL)
    assert cells(table, AgendaColumn.HEADING)[:2] == list(AGENDA[:2])
    qtbot.keyClick(page, Key.Key_S, CTRL)
    stored = services.series.show(unit.council.id).standing_agenda
    assert [item.heading for item in stored] == [*AGENDA[:4], "Laget i skolorna", AGENDA[4]]
    assert stored[4].kind is ItemKind.SITUATION
    assert stored[3].area_ids == unit.council.standing_agenda[3].area_ids


def test_an_item_is_not_renamed_to_nothing(qtbot: QtBot, page: SeriesPage) -> None:
    table = agenda_of(page)
    choose(table, 0)
    press(qtbot, page, "Rename")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.clear()
    qtbot.keyClick(editor, Key.Key_Return)
    assert cells(table, AgendaColumn.HEADING)[0] == AGENDA[0]
    assert says(page, "Everything is saved.")


def test_areas_of_the_agreement_are_chosen_for_an_item(
    qtbot: QtBot, page: SeriesPage, services: Services, unit: Unit
) -> None:
    table = agenda_of(page)
    choose(table, 1)
    choose_in_menu(qtbot, button_of(page, "Areas"), "Unga i riskzonen")
    qtbot.keyClick(page, Key.Key_S, CTRL)
    stored = services.series.show(unit.council.id).standing_agenda
    assert stored[1].area_ids == (unit.agreement.areas[0].id,)
    assert table.item(1, AgendaColumn.AREAS).toolTip() == unit.agreement.areas[0].title


def test_without_agreement_the_page_says_why_there_are_no_areas(qtbot: QtBot, page: SeriesPage) -> None:
    qtbot.keyClick(box_of(page, "Agreement"), Key.Key_Home)
    assert not button_of(page, "Areas").isEnabled()
    assert says(page, "Choose an agreement above")


def test_somebody_from_the_register_is_called_by_typing_a_part_of_the_name(
    qtbot: QtBot, page: SeriesPage, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    pine = services.register.add_participant("Samordnare Lind", "Strateg", unit.administration.id)
    change_feed.announce(Change(Noun.REGISTER, (pine.id,)))
    line = line_of(page, "Name of a participant to call")
    write(qtbot, line, "lind")
    qtbot.keyClick(line, Key.Key_Return)
    table = people_of(page)
    qtbot.waitUntil(lambda: "Samordnare Lind" in cells(table, AttendanceColumn.NAME))
    qtbot.waitUntil(lambda: not line.text())
    choose(table, 2)
    choose_in_menu(qtbot, button_of(page, "Function"), "Secretary")
    qtbot.keyClick(table, Key.Key_Up, CTRL)
    qtbot.keyClick(page, Key.Key_S, CTRL)
    stored = services.series.show(unit.council.id).usual_attendance
    assert [line.participant_id for line in stored] == [unit.chair.id, pine.id, unit.officer.id]
    assert stored[1].function is AttendanceFunction.SECRETARY
    assert stored[1].kind is AttendanceKind.PRESENT


def test_one_is_chosen_in_the_list_of_names_by_keys(
    qtbot: QtBot, page: SeriesPage, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    for name in ("Samordnare Ek", "Samordnare Lind"):
        person = services.register.add_participant(name, "Strateg", None)
        change_feed.announce(Change(Noun.REGISTER, (person.id,)))
    line = line_of(page, "Name of a participant to call")
    write(qtbot, line, "samordnare")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    table = people_of(page)
    qtbot.waitUntil(lambda: cells(table, AttendanceColumn.NAME)[2:] == ["Samordnare Lind"])
    qtbot.waitUntil(lambda: not line.text())


def test_nobody_is_called_twice(qtbot: QtBot, page: SeriesPage) -> None:
    line = line_of(page, "Name of a participant to call")
    write(qtbot, line, "Enhetschef Holm")
    qtbot.keyClick(line, Key.Key_Return)
    table = people_of(page)
    assert cells(table, AttendanceColumn.NAME) == ["Enhetschef Holm", "Kommunpolis Alm"]
    assert table.item(table.currentRow(), AttendanceColumn.NAME).text() == "Enhetschef Holm"


def test_a_new_person_goes_to_the_register_and_is_called(
    qtbot: QtBot, page: SeriesPage, services: Services, unit: Unit
) -> None:
    line = line_of(page, "Name of a participant to call")
    write(qtbot, line, "Rektor Gran")
    qtbot.keyClick(line, Key.Key_Return)
    title = line_of(page, "Title")
    qtbot.waitUntil(title.hasFocus)
    assert line_of(page, "Name of the new participant").text() == "Rektor Gran"
    qtbot.keyClicks(title, "Rektor")
    qtbot.keyClick(box_of(page, "Party"), Key.Key_End)
    press(qtbot, page, "Add participant")
    assert cells(people_of(page), AttendanceColumn.NAME)[2:] == ["Rektor Gran"]
    assert cells(people_of(page), AttendanceColumn.ROLE)[2:] == ["Rektor, Lokalpolisområde Globen"]
    new = next(each for each in services.register.show().participants if each.name == "Rektor Gran")
    assert new.party_id == unit.police.id
    qtbot.waitUntil(line.hasFocus)
    assert not line_of(page, "Name of the new participant").isVisible()


def test_a_new_person_without_a_name_says_so(qtbot: QtBot, page: SeriesPage) -> None:
    press(qtbot, page, "New participant …")
    press(qtbot, page, "Add participant")
    assert field_of(page, "Name of the new participant").error()


def test_items_are_dragged_as_ctrl_and_arrows_move_them(qtbot: QtBot, page: SeriesPage) -> None:
    table = agenda_of(page)
    drag_row(table, 0, 2)
    dragged = cells(table, AgendaColumn.HEADING)
    assert dragged == [AGENDA[1], AGENDA[2], AGENDA[0], *AGENDA[3:]]
    choose(table, 2)
    for _step in range(2):
        qtbot.keyClick(table, Key.Key_Up, CTRL)
    assert cells(table, AgendaColumn.HEADING) == list(AGENDA)


def test_the_menu_of_an_item_moves_and_removes_it(qtbot: QtBot, page: SeriesPage) -> None:
    table = agenda_of(page)
    choose(table, 0)
    qtbot.keyClick(table, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(each for each in table.findChildren(QMenu) if each.isVisible())
    entries = {entry.text().partition("\t")[0]: entry for entry in menu.actions() if not entry.isSeparator()}
    assert not entries["Move up"].isEnabled()
    entries["Move down"].trigger()
    menu.close()
    assert cells(table, AgendaColumn.HEADING)[:2] == [AGENDA[1], AGENDA[0]]
