"""Points and follow-ups under an item: one key each, Ctrl+Enter saves, Esc gives up, and a form is never lost unasked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.services.program import Services
from desktop.ui.pages.meeting.attendance_panel import AttendancePanel
from desktop.ui.pages.meeting.follow_up_form import FollowUpForm
from desktop.ui.pages.meeting.matter_cards import FollowUpRow, PointCard
from desktop.ui.pages.meeting.point_form import PointForm
from domain.follow_ups import FollowUp
from domain.situation import SituationPoint
from tests.ui.editor.conftest import Editor, focused
from tests.ui.keyboard import CONTROL, SHIFT
from tests.ui.mouse import closing_the_menu
from tests.ui.pages.conftest import AGENDA


def form(editor: Editor) -> QWidget | None:
    """The form that is on screen."""
    kinds = (PointForm, FollowUpForm)
    found = [each for kind in kinds for each in editor.page.findChildren(kind) if each.isVisible()]
    assert len(found) <= 1
    return found[0] if found else None


def points(editor: Editor, place: int = 0) -> list[SituationPoint]:
    content = editor.content()
    return list(content.points_at(content.items[place]))


def follow_ups(editor: Editor, place: int = 0) -> list[FollowUp]:
    content = editor.content()
    return [line.follow_up for line in content.appearances_at(content.items[place].id)]


def test_a_point_by_keyboard(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F7)
    editor.keyboard.write("otrygg plats")
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert [point.category for point in points(editor)] == ["otrygg plats"]
    assert form(editor) is None
    assert editor.shown() == AGENDA[0], "Ctrl+Enter in a form saves it and goes nowhere"
    assert focused() is editor.pane().text
    assert len(editor.cards(PointCard)) == 1


def test_a_follow_up_by_keyboard(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F9)
    editor.keyboard.write("Laga belysningen")
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert [follow_up.what for follow_up in follow_ups(editor)] == ["Laga belysningen"]
    assert form(editor) is None
    assert editor.shown() == AGENDA[0]


def test_a_follow_up_without_words_stays_open_and_says_why(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F9)
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert form(editor) is not None
    assert follow_ups(editor) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_F7, Qt.Key.Key_F9])
def test_esc_closes_a_form_and_leads_back_to_the_text(editor: Editor, key: Qt.Key) -> None:
    editor.keyboard.press(key)
    editor.keyboard.write("Ångrar mig")
    editor.keyboard.press(Qt.Key.Key_Escape)
    assert form(editor) is None
    assert focused() is editor.pane().text
    assert (points(editor), follow_ups(editor)) == ([], [])


@pytest.mark.parametrize("leave", [Qt.Key.Key_PageDown, Qt.Key.Key_W, Qt.Key.Key_P])
def test_leaving_the_item_stores_what_is_written_in_a_form(editor: Editor, leave: Qt.Key) -> None:
    editor.keyboard.press(Qt.Key.Key_F7)
    editor.keyboard.write("otrygg plats")
    editor.keyboard.press(leave, CONTROL)
    assert [point.category for point in points(editor)] == ["otrygg plats"]


def test_the_next_form_stores_the_one_before(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F7)
    editor.keyboard.write("otrygg plats")
    editor.keyboard.press(Qt.Key.Key_F9)
    assert isinstance(form(editor), FollowUpForm)
    editor.keyboard.write("Laga belysningen")
    editor.keyboard.press(Qt.Key.Key_F7)
    assert isinstance(form(editor), PointForm)
    assert [point.category for point in points(editor)] == ["otrygg plats"]
    assert [follow_up.what for follow_up in follow_ups(editor)] == ["Laga belysningen"]


@pytest.mark.parametrize("key", [Qt.Key.Key_F7, Qt.Key.Key_F9])
def test_leaving_an_untouched_form_stores_nothing(editor: Editor, key: Qt.Key) -> None:
    editor.keyboard.press(key)
    editor.keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    assert (points(editor), follow_ups(editor)) == ([], [])
    editor.keyboard.press(Qt.Key.Key_PageUp, CONTROL)
    assert form(editor) is None


def test_words_that_wait_are_stored_before_a_point(editor: Editor) -> None:
    editor.keyboard.write("Polisen berättar.")
    editor.keyboard.press(Qt.Key.Key_F7)
    assert editor.item().text == "Polisen berättar."


@pytest.mark.parametrize("key", [Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9])
def test_the_keys_lead_back_from_the_attendance(editor: Editor, key: Qt.Key) -> None:
    editor.keyboard.press(Qt.Key.Key_A, CONTROL | SHIFT)
    assert editor.page.findChild(AttendancePanel).isVisible()
    editor.keyboard.press(key)
    assert not editor.page.findChild(AttendancePanel).isVisible()
    assert focused().isVisible()
    editor.keyboard.write("skrivet")
    editor.keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    content = editor.content()
    written = [*content.items[0].decisions, *(point.category for point in points(editor))]
    assert [*written, *(follow_up.what for follow_up in follow_ups(editor))] == ["skrivet"]


def test_esc_leads_back_from_the_attendance(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_A, CONTROL | SHIFT)
    editor.keyboard.press(Qt.Key.Key_Escape)
    assert focused() is editor.pane().text


def test_delete_takes_a_point_and_a_follow_up_off(editor: Editor, services: Services) -> None:
    item = editor.item()
    services.agenda.note_point(item.id, replace(services.agenda.blank_point(item), category="otrygg plats"))
    services.agenda.agree_follow_up(item.id, "Laga belysningen")
    editor.page.show_meeting(editor.meeting.id)
    for kind in (PointCard, FollowUpRow):
        editor.cards(kind)[0].setFocus()
        editor.keyboard.press(Qt.Key.Key_Delete)
    assert (points(editor), follow_ups(editor)) == ([], [])


def _seen(editor: Editor, part: QWidget) -> bool:
    """Whether all of it is in sight in the column that scrolls."""
    viewport = editor.pane().viewport()
    return viewport.rect().contains(QRect(part.mapTo(viewport, QPoint(0, 0)), part.size()))


def test_all_of_a_form_comes_into_sight(editor: Editor, services: Services) -> None:
    item = editor.item()
    services.agenda.agree_follow_up(item.id, "Laga belysningen")
    editor.page.show_meeting(editor.meeting.id)
    editor.cards(FollowUpRow)[0].setFocus()
    editor.keyboard.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    opened = form(editor)
    assert opened is not None
    assert _seen(editor, opened)


@pytest.mark.parametrize("key", [Qt.Key.Key_F7, Qt.Key.Key_F9])
def test_of_a_form_that_is_higher_than_the_window_the_field_one_writes_in_is_seen(
    editor: Editor, key: Qt.Key
) -> None:
    editor.page.resize(editor.page.width(), 330)
    editor.keyboard.press(key)
    QApplication.processEvents()
    assert _seen(editor, focused())


def test_the_menu_of_a_card_is_gone_when_it_has_closed(editor: Editor) -> None:
    editor.keyboard.press(Qt.Key.Key_F7)
    editor.keyboard.write("otrygg plats")
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    card = editor.cards(PointCard)[0]
    closing_the_menu(card)
    assert card.findChildren(QMenu) == []


@pytest.fixture
def point(editor: Editor, services: Services) -> Iterator[SituationPoint]:
    """A point under the first item, opened in its form."""
    item = editor.item()
    point = replace(services.agenda.blank_point(item), category="otrygg plats")
    services.agenda.note_point(item.id, point)
    editor.page.show_meeting(editor.meeting.id)
    editor.cards(PointCard)[0].setFocus()
    editor.keyboard.press(Qt.Key.Key_Return)
    return point


def test_a_point_somebody_else_changed_is_kept_as_i_wrote_it(
    editor: Editor, point: SituationPoint, colleague: Services
) -> None:
    colleague.agenda.change_point(replace(point, category="skadegörelse"))
    editor.keyboard.press(Qt.Key.Key_End)
    editor.keyboard.write(" i parken")
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert points(editor)[0].category == "skadegörelse"
    editor.answer("Keep mine")
    assert points(editor)[0].category == "otrygg plats i parken"
    assert form(editor) is None


def test_a_point_somebody_else_changed_is_taken_as_they_wrote_it(
    editor: Editor, point: SituationPoint, colleague: Services
) -> None:
    colleague.agenda.change_point(replace(point, category="skadegörelse"))
    editor.keyboard.press(Qt.Key.Key_End)
    editor.keyboard.write(" i parken")
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    editor.answer("Show the other")
    opened = form(editor)
    assert isinstance(opened, PointForm)
    assert opened.point().category == "skadegörelse"
    assert points(editor)[0].category == "skadegörelse"
