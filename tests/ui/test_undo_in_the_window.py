"""Ctrl+Z and Ctrl+Y over the real window: whatever was done on one page comes back on any other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.ui.pages.meeting.meeting_page import MeetingPage
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from domain.meetings import AgendaItem
from tests.ui.keyboard import Keyboard
from tests.ui.sample_window import SampleWindow, Templates, sample_window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def shown(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        opened.settle()
        yield opened


def items(shown: SampleWindow) -> tuple[AgendaItem, ...]:
    return shown.services.meetings.show(shown.meeting.id).items


def said(shown: SampleWindow) -> str:
    return shown.window.statusBar().currentMessage()


def undo(shown: SampleWindow) -> None:
    shown.press(Key.Key_Z, CTRL)
    shown.settle()


def redo(shown: SampleWindow) -> None:
    shown.press(Key.Key_Y, CTRL)
    shown.settle()


def editor_of(shown: SampleWindow) -> MinutesTextEdit:
    focused = QApplication.focusWidget()
    assert isinstance(focused, MinutesTextEdit)
    return focused


def test_a_follow_up_that_went_comes_back_from_another_page(shown: SampleWindow) -> None:
    services, item = shown.services, items(shown)[0]
    follow_up = services.agenda.agree_follow_up(item.id, "Laga belysningen vid gångtunneln")
    services.agenda.drop_follow_up(item.id, follow_up.id)
    shown.navigator.show_place("register")
    undo(shown)
    assert services.follow_ups.show(follow_up.id).follow_up.what == "Laga belysningen vid gångtunneln"
    assert said(shown) == "Undone: the follow-up is there again"
    assert shown.page() == "RegisterPage"
    redo(shown)
    with pytest.raises(UserError) as gone:
        services.follow_ups.show(follow_up.id)
    assert gone.value.problem is Problem.RECORD_GONE
    assert said(shown) == "Done again: the follow-up is gone again"
    shown.press(Key.Key_Z, CTRL)
    shown.press(Key.Key_Z, CTRL | SHIFT)
    with pytest.raises(UserError):
        services.follow_ups.show(follow_up.id)


def test_words_in_an_item_come_back_after_one_has_left(shown: SampleWindow) -> None:
    before = items(shown)[1].text
    shown.navigator.show_meeting(shown.meeting.id, items(shown)[1].id)
    shown.settle()
    Keyboard().write("På mötet sades även det här é – ")
    shown.navigator.show_meetings()
    assert shown.navigator.has_stored_words()
    assert items(shown)[1].text != before
    undo(shown)
    assert items(shown)[1].text == before
    assert said(shown) == "Undone: the item is as it was"
    shown.navigator.show_meeting(shown.meeting.id, items(shown)[1].id)
    assert editor_of(shown).text() == before


def test_typing_is_undone_by_its_own_field_first(shown: SampleWindow) -> None:
    item = items(shown)[1]
    shown.services.agenda.change_item(replace(item, heading="En ny rubrik"))
    shown.navigator.show_meeting(shown.meeting.id, item.id)
    shown.settle()
    Keyboard().write("Nytt ")
    assert editor_of(shown).text() == f"Nytt {item.text}"
    undo(shown)
    assert editor_of(shown).text() == item.text
    assert items(shown)[1].heading == "En ny rubrik"
    assert shown.navigator.has_stored_words()
    undo(shown)
    assert items(shown)[1].heading == item.heading
    assert items(shown)[1].text == item.text


def test_an_open_item_shows_what_it_was(shown: SampleWindow) -> None:
    item = items(shown)[1]
    shown.navigator.show_meeting(shown.meeting.id, item.id)
    shown.services.agenda.write_text(item.id, item.version, item.heading, "Andra ord")
    undo(shown)
    assert editor_of(shown).text() == item.text
    Keyboard().write("Och vidare: ")
    assert shown.navigator.has_stored_words()
    assert items(shown)[1].text == f"Och vidare: {item.text}"


def test_words_that_wait_are_stored_and_then_undone(shown: SampleWindow) -> None:
    before = items(shown)[1].text
    shown.navigator.show_meeting(shown.meeting.id, items(shown)[1].id)
    Keyboard().write("Osparat ")
    page = shown.pages.meeting
    assert isinstance(page, MeetingPage)
    page._outline.focus_list()
    undo(shown)
    assert items(shown)[1].text == before


def test_an_open_list_of_those_present_shows_what_it_was(shown: SampleWindow) -> None:
    lines = shown.services.meetings.show(shown.meeting.id).attendance
    shown.navigator.show_meeting(shown.meeting.id)
    page = shown.pages.meeting
    page.show_attendance()
    page._attendance._on_removed(lines[0].id)
    page._attendance._list.setFocus()
    undo(shown)
    assert page._attendance._lines == lines == shown.services.meetings.show(shown.meeting.id).attendance
    redo(shown)
    assert page._attendance._lines == lines[1:]


def test_an_open_picture_shows_what_it_was(shown: SampleWindow) -> None:
    draft = next(picture for picture in shown.services.pictures.list_all() if not picture.is_decided)
    shown.navigator.show_picture(draft.id)
    shown.settle()
    desk = shown.pages.picture._desk
    editor = desk.findChildren(MinutesTextEdit)[0]
    before = editor.text()
    editor.setFocus()
    Keyboard().write("Nya ord ")
    assert shown.pages.picture.store_now()
    shown.pages.picture.setFocus()
    undo(shown)
    assert desk.picture is not None
    assert "Nya ord" not in "".join(desk.picture.texts.values())
    assert desk.findChildren(MinutesTextEdit)[0].text() == before


def test_a_meeting_that_was_removed_comes_back_whole(shown: SampleWindow) -> None:
    services = shown.services
    planned = services.meetings.plan(services.series.list_all()[0].id, day=shown.meeting.day)
    content = services.meetings.show(planned.id)
    services.meetings.remove(planned.id)
    shown.navigator.show_place("overview")
    undo(shown)
    assert said(shown) == "Undone: the meeting is there again"
    restored = services.meetings.show(planned.id)
    assert restored.items == tuple(replace(item, version=item.version + 1) for item in content.items)
    assert restored.attendance == content.attendance
    undo(shown)
    assert said(shown) == "Undone: the meeting is gone again"
    redo(shown)
    assert said(shown) == "Done again: the meeting is there again"
    assert len(services.meetings.show(planned.id).items) == len(content.items)


def test_an_offer_beside_what_was_done_and_the_keys_agree(shown: SampleWindow) -> None:
    first = items(shown)[0]
    shown.navigator.show_meeting(shown.meeting.id, first.id)
    page = shown.pages.meeting
    page._items.remove(first.id)
    offered = [button for button in page.findChildren(QPushButton) if button.text() == "Undo"]
    assert any(button.isVisible() for button in offered)
    undo(shown)
    assert items(shown)[0].id == first.id
    assert not any(button.isVisible() for button in page.findChildren(QPushButton) if button.text() == "Undo")
    page._items.remove(first.id)
    page._items.put_back()
    assert items(shown)[0].id == first.id
    undo(shown)
    assert said(shown).startswith("There is nothing to undo.")
    redo(shown)
    assert first.id not in [item.id for item in items(shown)]


def test_finished_minutes_stand(shown: SampleWindow) -> None:
    services, meeting_id = shown.services, shown.meeting.id
    item = items(shown)[0]
    services.agenda.write_text(item.id, item.version, item.heading, "Före färdigställandet")
    questions = frozenset(services.minutes.review(meeting_id).questions)
    services.minutes.finish(meeting_id, FinishingAnswers(accepted=questions))
    undo(shown)
    assert said(shown).startswith("What is finished, decided, dispatched or disclosed stands.")
    undo(shown)
    assert said(shown).startswith("There is nothing to undo.")
    assert items(shown)[0].text == "Före färdigställandet"


def test_the_commands_say_what_they_would_do(shown: SampleWindow) -> None:
    shown.services.register.add_district("Nybyn")
    shown.window.undo_desk.name(shown.window.commands)
    assert shown.window.commands["undo"].title == "Undo: the district was added"
    assert shown.window.commands["redo"].title == "Redo"
    undo(shown)
    shown.window.undo_desk.name(shown.window.commands)
    assert shown.window.commands["redo"].title == "Redo: add the district"


def districts(shown: SampleWindow) -> list[str]:
    return [district.name for district in shown.services.register.show().districts]


def test_a_held_key_stops_where_the_typing_began(shown: SampleWindow) -> None:
    shown.services.register.add_district("Nybyn")
    field = QLineEdit(shown.window)
    field.show()
    field.setFocus()
    Keyboard().write("ab")
    undo(shown)
    assert field.text() == ""
    held = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, CTRL, autorep=True)
    QApplication.sendEvent(field, held)
    assert held.isAccepted(), "the window does not get it"
    assert "Nybyn" in districts(shown)
    undo(shown)
    assert "Nybyn" not in districts(shown)
