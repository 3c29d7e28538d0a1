"""Two windows on one store: nobody writes over the other unasked, both versions are shown, and a person always gets on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from domain.changes import Change, Noun
from domain.finishing import FinishingAnswers
from domain.minutes import AttendanceFunction
from tests.ui.editor.conftest import Editor, write_as
from tests.ui.keyboard import CONTROL
from tests.ui.pages.conftest import AGENDA


@pytest.fixture
def quarrel(editor: Editor, colleague: Services) -> Editor:
    """I write in the first item, and a colleague has stored another text meanwhile."""
    editor.keyboard.write("Mina ord.")
    write_as(colleague, editor.item(), "Kollegans ord.")
    assert not editor.page.store_now()
    return editor


def test_both_versions_are_shown(quarrel: Editor) -> None:
    assert "Kollegans ord." in quarrel.message()
    assert quarrel.pane().text.text() == "Mina ord."
    assert quarrel.item().text == "Kollegans ord."


def test_keeping_mine_stores_it(quarrel: Editor) -> None:
    quarrel.answer("Keep my text")
    assert quarrel.item().text == "Mina ord."
    assert quarrel.message() == ""
    quarrel.page.write()
    quarrel.keyboard.write("!")
    quarrel.stored()
    assert "!" in quarrel.item().text


def test_taking_theirs_shows_it(quarrel: Editor) -> None:
    quarrel.answer("Take the other text")
    assert quarrel.pane().text.text() == quarrel.item().text == "Kollegans ord."
    assert quarrel.message() == ""
    quarrel.stored()


def test_the_question_stands_while_somebody_writes_on_elsewhere(quarrel: Editor) -> None:
    """And it is still about the first item, whichever is shown."""
    quarrel.keyboard.press(Qt.Key.Key_Return, CONTROL)
    quarrel.keyboard.write("En annan punkt.")
    assert not quarrel.page.store_now()
    assert quarrel.item(1).text == "En annan punkt.", "one quarrel must not hold up the rest"
    assert "Kollegans ord." in quarrel.message()
    quarrel.answer("Take the other text")
    assert quarrel.pane().text.text() == "En annan punkt."
    assert [item.text for item in quarrel.content().items[:2]] == ["Kollegans ord.", "En annan punkt."]


def test_the_answer_can_be_given_by_keyboard(quarrel: Editor) -> None:
    """The message must not be made anew while somebody stands on its button."""
    button = next(
        each
        for each in quarrel.page.findChildren(type(quarrel.pane().head.secrecy))
        if each.text() == "Keep my text"
    )
    button.setFocus()
    assert not quarrel.page.store_now()
    assert QApplication.focusWidget() is button
    quarrel.keyboard.press(Qt.Key.Key_Space)
    assert quarrel.item().text == "Mina ord."


def test_the_next_quarrel_comes_when_the_first_is_settled(quarrel: Editor, colleague: Services) -> None:
    write_as(colleague, quarrel.item(1), "Kollegans andra ord.")
    quarrel.keyboard.press(Qt.Key.Key_Return, CONTROL)
    quarrel.keyboard.write("Mina andra ord.")
    assert not quarrel.page.store_now()
    quarrel.answer("Keep my text")
    assert "Kollegans andra ord." in quarrel.message()
    quarrel.answer("Keep my text")
    assert [item.text for item in quarrel.content().items[:2]] == ["Mina ord.", "Mina andra ord."]
    quarrel.stored()


def test_a_reading_meanwhile_does_not_write_over_the_other(
    editor: Editor, colleague: Services, change_feed: ChangeFeed
) -> None:
    editor.keyboard.write("Mina ord.")
    write_as(colleague, editor.item(), "Kollegans ord.")
    change_feed.announce(Change(Noun.MEETING, (editor.meeting.id,)))
    assert not editor.page.store_now()
    assert editor.item().text == "Kollegans ord."
    assert editor.pane().text.text() == "Mina ord."


def test_words_of_others_are_shown_where_none_of_mine_wait(
    editor: Editor, colleague: Services, change_feed: ChangeFeed
) -> None:
    """Else the next key stroke would store the old text over the new one."""
    write_as(colleague, editor.item(), "Kollegans ord.")
    change_feed.announce(Change(Noun.MEETING, (editor.meeting.id,)))
    assert editor.pane().text.text() == "Kollegans ord."
    editor.keyboard.write("!")
    editor.stored()
    assert editor.item().text == "!Kollegans ord."


def test_areas_of_an_item_somebody_else_changed_are_read_again(editor: Editor, colleague: Services) -> None:
    colleague.agenda.change_item(replace(editor.item(), text="Kollegans ord."))
    menu = editor.pane().head._area_menu
    menu.actions()[0].trigger()
    assert editor.message()
    assert editor.pane().text.text() == "Kollegans ord."
    assert not any(action.isChecked() for action in editor.pane().head._area_menu.actions())
    editor.pane().head._area_menu.actions()[0].trigger()
    assert len(editor.item().area_ids) == 1


def test_an_item_somebody_else_removed_gives_way_to_its_neighbour(
    editor: Editor, colleague: Services, change_feed: ChangeFeed
) -> None:
    colleague.agenda.remove_item(editor.item().id)
    change_feed.announce(Change(Noun.MEETING, (editor.meeting.id,)))
    assert editor.shown() == AGENDA[1]
    editor.page.write()
    editor.keyboard.write("Vidare.")
    editor.stored()
    assert editor.item(0).text == "Vidare."


@pytest.mark.parametrize("is_read_again", [False, True])
def test_words_for_an_item_somebody_else_removed_can_be_put_back(
    editor: Editor, colleague: Services, change_feed: ChangeFeed, is_read_again: bool
) -> None:
    editor.keyboard.write("Mina ord.")
    colleague.agenda.remove_item(editor.item().id)
    if is_read_again:
        change_feed.announce(Change(Noun.MEETING, (editor.meeting.id,)))
    assert not editor.page.store_now()
    assert AGENDA[0] in editor.message()
    editor.answer("Put it back")
    assert [item.text for item in editor.content().items if item.heading == AGENDA[0]] == ["Mina ord."]
    editor.stored()


def test_words_for_an_item_somebody_else_removed_can_be_let_go(editor: Editor, colleague: Services) -> None:
    editor.keyboard.write("Mina ord.")
    colleague.agenda.remove_item(editor.item().id)
    assert not editor.page.store_now()
    editor.answer("Let my text go")
    assert editor.headings() == list(AGENDA[1:])
    assert editor.shown() == AGENDA[1]
    editor.stored()


def finish(services: Services, editor: Editor) -> None:
    lines = editor.content().attendance
    services.meetings.write_attendance(
        editor.meeting.id, [lines[0], replace(lines[1], function=AttendanceFunction.SECRETARY)]
    )
    review = services.minutes.review(editor.meeting.id)
    services.minutes.finish(editor.meeting.id, FinishingAnswers(accepted=frozenset(review.questions)))


def test_words_typed_when_somebody_else_has_finished_can_be_copied_and_let_go(
    qtbot: QtBot, editor: Editor, colleague: Services
) -> None:
    finish(colleague, editor)
    editor.keyboard.write("För sent.")
    assert not editor.page.store_now()
    assert AGENDA[0] in editor.message()
    editor.answer("Copy my text")
    assert "För sent." in QApplication.clipboard().text()
    with qtbot.waitSignal(editor.page.meeting_wanted) as wanted:
        editor.answer("Let my text go")
    assert wanted.args == [editor.meeting.id], "the finished minutes are shown instead"
    editor.stored()


def test_a_meeting_somebody_else_removed_is_left(
    qtbot: QtBot, editor: Editor, colleague: Services, change_feed: ChangeFeed
) -> None:
    colleague.meetings.remove(editor.meeting.id)
    with qtbot.waitSignal(editor.page.left):
        change_feed.announce(Change(Noun.MEETING, (editor.meeting.id,)))
    editor.stored()
