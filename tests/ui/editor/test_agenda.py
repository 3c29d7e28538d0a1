"""The agenda by keyboard: going through it, moving, adding and removing items, and nothing lost on the way."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.saying import say
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.meetings import Meeting
from tests.ui.editor.conftest import Editor, OpenEditor, focused
from tests.ui.keyboard import CONTROL, SHIFT
from tests.ui.pages.conftest import AGENDA, Unit


def chosen(editor: Editor) -> str:
    return editor.outline()._list.currentIndex().data()


def test_next_and_previous_item_by_keyboard(editor: Editor) -> None:
    for place in (1, 2):
        editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
        assert editor.shown() == chosen(editor) == AGENDA[place]
        assert focused() is editor.pane().text
    editor.keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    editor.keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    editor.keyboard.press(Qt.Key.Key_PageDown, CONTROL)  # there is none after the last
    assert editor.shown() == AGENDA[4]
    editor.keyboard.press(Qt.Key.Key_PageUp, CONTROL)
    assert editor.shown() == AGENDA[3]


def test_the_arrows_go_through_the_agenda_and_enter_leads_to_the_text(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Down, times=2)
    assert editor.shown() == AGENDA[2]
    assert editor.outline().has_list_focus()
    editor.keyboard.press(Qt.Key.Key_Return)
    assert focused() is editor.pane().text


def test_a_new_item_comes_after_the_one_that_is_shown(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    editor.keyboard.write("Höstens trygghetsvandring")
    editor.keyboard.press(Qt.Key.Key_Return)
    assert editor.headings() == [*AGENDA[:2], "Höstens trygghetsvandring", *AGENDA[2:]]
    assert editor.shown() == chosen(editor) == "Höstens trygghetsvandring"
    editor.keyboard.write("Vandringen hölls.")
    editor.stored()
    assert editor.item(2).text == "Vandringen hölls."


def test_a_new_item_comes_in_its_place_after_another_was_removed(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Delete)
    editor.keyboard.press(Qt.Key.Key_Down)
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    editor.keyboard.write("Ny punkt")
    editor.keyboard.press(Qt.Key.Key_Return)
    assert editor.headings() == [*AGENDA[1:3], "Ny punkt", *AGENDA[3:]]


def test_a_heading_that_is_not_entered_is_not_lost(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    editor.keyboard.write("Halvskriven")
    editor.pane().text.setFocus()
    line = next(line for line in editor.outline().findChildren(QLineEdit) if line.isVisible())
    assert line.text() == "Halvskriven"
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert focused().text() == "Halvskriven"  # type: ignore[attr-defined]


def test_esc_puts_the_line_for_a_new_heading_away(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    editor.keyboard.write("Ångrar mig")
    editor.keyboard.press(Qt.Key.Key_Escape)
    assert not [line for line in editor.outline().findChildren(QLineEdit) if line.isVisible()]
    assert focused() is editor.pane().text
    assert editor.headings() == list(AGENDA)


def test_an_item_moves_with_its_words(editor: Editor) -> None:
    editor.keyboard.write("Mötet öppnas.")
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Down, CONTROL, times=2)
    assert editor.headings() == [AGENDA[1], AGENDA[2], AGENDA[0], *AGENDA[3:]]
    assert editor.item(2).text == "Mötet öppnas."
    assert editor.shown() == chosen(editor) == AGENDA[0]
    assert editor.outline().has_list_focus()
    editor.keyboard.press(Qt.Key.Key_Up, CONTROL, times=3)  # the last one leads nowhere
    assert editor.headings() == list(AGENDA)


def test_a_removed_item_comes_back_as_it_was(editor: Editor, services: Services, unit: Unit) -> None:
    item = editor.item(0)
    point = replace(services.agenda.blank_point(item), category="otrygg plats")
    item = services.agenda.note_point(item.id, point)
    item = services.agenda.change_item(
        replace(item, area_ids=(unit.agreement.areas[0].id,), decisions=("godkänna dagordningen",))
    )
    lines = editor.content().attendance
    services.meetings.write_attendance(
        editor.meeting.id, [replace(lines[0], until_item_id=item.id), *lines[1:]]
    )
    editor.page.show_meeting(editor.meeting.id)
    editor.page.write()
    editor.keyboard.write("Mötet öppnas.")
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Delete)
    assert editor.headings() == list(AGENDA[1:])
    assert editor.message() == f"The item “{AGENDA[0]}” is removed."
    editor.answer("Undo")
    assert editor.headings() == list(AGENDA)
    found = editor.item(0)
    assert (found.text, found.decisions, found.area_ids, found.point_ids) == (
        "Mötet öppnas.",
        ("godkänna dagordningen",),
        item.area_ids,
        (point.id,),
    )
    assert editor.content().attendance[0].until_item_id == item.id
    assert editor.shown() == AGENDA[0]
    editor.page.write()
    editor.keyboard.write("!")
    editor.stored()
    assert "!" in editor.item(0).text


def test_a_second_delete_takes_the_next_item_and_never_the_text(editor: Editor, services: Services) -> None:
    item = editor.item(1)
    services.agenda.write_text(item.id, item.version, item.heading, "Viktig text.")
    editor.page.show_meeting(editor.meeting.id)
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Delete)
    assert editor.outline().has_list_focus()
    editor.stored()
    assert editor.item(0).text == "Viktig text."


def test_writing_on_does_not_put_the_undo_away(qtbot: QtBot, editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Delete)
    editor.keyboard.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(editor.page.stored, timeout=1000):
        editor.keyboard.write("Vidare.")
    assert editor.message()
    editor.answer("Undo")
    assert editor.headings() == list(AGENDA)
    assert editor.item(1).text == "Vidare."


@pytest.fixture
def carried(services: Services, unit: Unit) -> FollowUp:
    """Agreed at a meeting before, so that it is on the table at the next one."""
    earlier = services.meetings.plan(unit.council.id, day=date(2026, 10, 15))
    item = services.meetings.show(earlier.id).items[1]
    return services.agenda.agree_follow_up(item.id, "Skyltning vid gångtunneln")


def test_an_item_with_carried_follow_ups_comes_back_with_them(
    services: Services, unit: Unit, carried: FollowUp, open_editor: OpenEditor
) -> None:
    editor = open_editor(services.meetings.plan(unit.council.id, day=date(2026, 11, 12)))
    before = editor.content().appearances
    assert [line.follow_up.id for line in before] == [carried.id]
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Delete)
    assert editor.content().appearances == ()
    editor.answer("Undo")
    assert editor.content().appearances == before


def test_an_item_is_not_removed_from_under_a_follow_up_that_is_nowhere_else(
    editor: Editor, services: Services
) -> None:
    agreed = services.agenda.agree_follow_up(editor.item(0).id, "Laga lampan")
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Delete)
    assert editor.headings() == list(AGENDA)
    assert editor.content().appearances[0].follow_up == agreed
    assert editor.message() == say(UserError(Problem.ITEM_HAS_FOLLOW_UPS))


def test_the_last_item_can_go_and_a_new_one_come(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_Delete, times=5)
    assert editor.headings() == []
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    editor.keyboard.write("Den enda punkten")
    editor.keyboard.press(Qt.Key.Key_Return)
    editor.keyboard.write("Text.")
    editor.stored()
    assert (editor.headings(), editor.item().text) == (["Den enda punkten"], "Text.")


def test_300_items_are_gone_through_and_moved(
    services: Services, meeting: Meeting, open_editor: OpenEditor
) -> None:
    first = services.meetings.show(meeting.id).items[0]
    with services.office.store.writing() as work:
        for place in range(5, 300):
            work.agenda.add(replace(first, id=services.office.new_id(), heading=f"Punkt {place}"), place)
    editor = open_editor(meeting)
    editor.keyboard.press(Qt.Key.Key_F6)
    editor.keyboard.press(Qt.Key.Key_End)
    assert editor.shown() == "Punkt 299"
    editor.keyboard.press(Qt.Key.Key_Up, CONTROL)
    assert editor.headings()[298] == "Punkt 299"
    editor.keyboard.press(Qt.Key.Key_Delete)
    assert len(editor.headings()) == 299
