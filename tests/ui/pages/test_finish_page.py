"""Finishing in the window: every question answered by hand, and the store holds what was decided."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.finish_page import FinishPage
from desktop.ui.pages.finishing.follow_up_card import FollowUpCard
from desktop.ui.pages.finishing.question_list import MOST_ROWS
from desktop.ui.pages.finishing.question_row import QuestionRow
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.inline_message import InlineMessage
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers, Question
from domain.meetings import MeetingState, Numbering
from domain.minutes import AttendanceFunction, DocumentType
from tests.ui.pages.clipping import assert_nothing_clipped
from tests.ui.pages.conftest import Unit
from tests.ui.pages.made import Load, Made
from tests.ui.pages.written_meeting import WrittenMeeting, write_text

MakePage = Callable[[ThemeFeed], FinishPage]


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()
    qapp.processEvents()  # what it told last


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, change_feed: ChangeFeed, background: Background) -> MakePage:
    def make(theme_feed: ThemeFeed) -> FinishPage:
        page = FinishPage(services, change_feed, theme_feed, background, backups=BackupKeeper())
        qtbot.addWidget(page)
        page.resize(1170, 660)
        return page

    return make


@pytest.fixture
def written(written_file: Made[WrittenMeeting], unit: Unit, load: Load) -> WrittenMeeting:
    return load(written_file)


@pytest.fixture
def page(qtbot: QtBot, make_page: MakePage, theme_feed: ThemeFeed, written: WrittenMeeting) -> FinishPage:
    """The page of the written meeting, on screen."""
    page = make_page(theme_feed)
    page.show_meeting(written.id)
    with qtbot.waitActive(page):
        page.show()
    return page


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def buttons(page: QWidget, name: str) -> list[QAbstractButton]:
    return [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and each.text().replace("&", "") == name
    ]


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(buttons(page, name)[0], Qt.MouseButton.LeftButton)


def question_rows(page: FinishPage) -> list[QuestionRow]:
    rows = [row for row in page.findChildren(QuestionRow) if row.isVisible()]
    return sorted(rows, key=lambda row: row.face.number)


def left_words(page: FinishPage) -> str:
    return next(text for text in texts(page) if "finish." in text)


def finish_button(page: FinishPage) -> QAbstractButton:
    return buttons(page, "Finish")[0]


def minutes_kept(services: Services, meeting_id: UUID) -> dict[str, Any]:
    with services.office.store.reading() as work:
        record = work.records.get(meeting_id)
    assert record is not None
    kept: dict[str, Any] = json.loads(record.content)
    return kept


def test_finishing_is_told_in_four_facts(qtbot: QtBot, page: FinishPage) -> None:
    shown = texts(page)
    assert "Gets <b>§\u00a01–5</b>, fixed from then on" in shown
    assert "The text is <b>locked</b>, changed by correction" in shown
    assert "Becomes a <b>public record</b> when finished" in shown
    qtbot.waitUntil(lambda: "A <b>PDF of 2 page(s)</b> is kept" in texts(page))


def test_a_series_without_numbers_that_is_approved_says_so(
    qtbot: QtBot, make_page: MakePage, theme_feed: ThemeFeed, services: Services, unit: Unit
) -> None:
    services.series.change(
        replace(
            unit.council,
            numbering=Numbering.NONE,
            needs_approval=True,
            document_type=DocumentType.MINUTES,
        )
    )
    meeting = services.meetings.plan(unit.council.id, day=date(2026, 11, 12))
    page = make_page(theme_feed)
    page.show_meeting(meeting.id)
    with qtbot.waitExposed(page):
        page.show()
    assert "Items are <b>not numbered</b>" in texts(page)
    assert "Becomes a <b>public record</b> when approved" in texts(page)
    assert "Finish the minutes" in texts(page)
    assert "An approver is missing" in texts(page)


def test_every_follow_up_is_shown_as_following_or_ending(page: FinishPage, written: WrittenMeeting) -> None:
    follows, ends = (
        [label.text() for label in card.findChildren(QLabel)] for card in page.findChildren(FollowUpCard)
    )
    assert {written.carried.what, written.dated.what, written.undated.what} <= set(follows)
    assert {"30 Nov", "1 Dec", "no date", "Carried from 1 earlier meeting(s)"} <= set(follows)
    assert ends == [written.ended.what, "done"]
    assert "Put on the agenda on 10 December." in texts(page)


def test_answered_by_hand_the_minutes_are_finished_as_decided(
    qtbot: QtBot, page: FinishPage, services: Services, written: WrittenMeeting
) -> None:
    assert left_words(page) == "4 question(s) left. Then you can finish."
    assert not finish_button(page).isEnabled()
    press(qtbot, page, "Leave it without a date")
    press(qtbot, page, "Show to the parties")
    press(qtbot, page, "Let it stand")
    press(qtbot, page, "Do not show to the parties")
    assert left_words(page) == "Nothing is left to decide. You can finish."
    with qtbot.waitSignal(page.finished) as finished:
        press(qtbot, page, "Finish")
        assert left_words_while_finishing(page)
    assert finished.args == [written.id]
    assert services.meetings.show(written.id).meeting.state is MeetingState.FINISHED
    sections = minutes_kept(services, written.id)["sections"]
    assert [section["number"] for section in sections] == [1, 2, 3, 4, 5]
    assert sections[2]["points"][0]["shown"] is True
    assert sections[4]["shown"] is False


def left_words_while_finishing(page: FinishPage) -> bool:
    return "Finishing …" in texts(page) and not finish_button(page).isEnabled()


def test_the_keyboard_alone_finishes(
    qtbot: QtBot, page: FinishPage, services: Services, written: WrittenMeeting
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F12)
    field = page.focusWidget()
    assert isinstance(field, DateField), "F12 leads to the first question that is open"
    qtbot.keyClicks(field, "20261120")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    for name in ("Do not show to the parties", "Let it stand", "Do not show to the parties"):
        if name == "Let it stand":
            qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        focused = page.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.text() == name
        qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert page.focusWidget() is finish_button(page)
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page, Qt.Key.Key_F12)
    assert services.meetings.show(written.id).meeting.state is MeetingState.FINISHED
    assert due_date(services, written) == date(2026, 11, 20)


def due_date(services: Services, written: WrittenMeeting) -> date | None:
    lines = services.meetings.show(written.id).appearances
    return next(line.follow_up.due_on for line in lines if line.follow_up.id == written.undated.id)


def test_a_date_is_stored_at_once_told_to_others_and_can_be_changed(
    qtbot: QtBot, page: FinishPage, services: Services, change_feed: ChangeFeed, written: WrittenMeeting
) -> None:
    with qtbot.waitSignal(change_feed.announced) as announced:
        press(qtbot, page, "Set the date")
    assert announced.args == [Change(Noun.FOLLOW_UP, (written.undated.id,))]
    assert due_date(services, written) == date(2026, 12, 10), "the day of the next meeting is proposed"
    assert question_rows(page)[0].face.is_answered
    assert "Föräldrainformation på tre skolor. You chose 10 December." in texts(page)
    assert left_words(page).startswith("3 ")
    press(qtbot, page, "Change")
    field = date_field(page)
    assert field.chosen_date() == date(2026, 12, 10)
    field.show_date(date(2026, 12, 24))
    press(qtbot, page, "Set the date")
    assert due_date(services, written) == date(2026, 12, 24)


def date_field(page: FinishPage) -> DateField:
    return next(field for field in page.findChildren(DateField) if field.isVisible())


def test_a_follow_up_cannot_be_due_before_its_meeting(
    qtbot: QtBot, page: FinishPage, services: Services, written: WrittenMeeting
) -> None:
    date_field(page).show_date(date(2026, 11, 11))
    press(qtbot, page, "Set the date")
    assert "The date is before the meeting. Write 12 November or later." in texts(page)
    assert page.focusWidget() is date_field(page)
    assert due_date(services, written) is None


def test_answers_stay_while_one_goes_to_the_meeting_and_a_mended_question_is_gone(
    qtbot: QtBot, page: FinishPage, services: Services, unit: Unit, written: WrittenMeeting
) -> None:
    press(qtbot, page, "Show to the parties")
    with qtbot.waitSignal(page.item_requested) as requested:
        press(qtbot, page, "Go to the item")
    empty_item = written.items[3]
    assert requested.args == [written.id, empty_item.id]
    other = services.meetings.plan(unit.council.id, day=date(2026, 12, 10))
    page.show_meeting(other.id)
    write_text(services, empty_item, "Mötet går igenom platserna.")
    page.show_meeting(written.id)
    assert "An item is empty" not in texts(page)
    assert left_words(page).startswith("2 ")
    assert [row.face.is_answered for row in question_rows(page)] == [False, True, False]


def test_what_looks_like_personal_data_is_listed_gone_to_and_let_stand(
    qtbot: QtBot, page: FinishPage, services: Services, written: WrittenMeeting
) -> None:
    places = written.items[3]
    write_text(services, places, "Ring 070-174 06 05 om ABC 123 vid Exempelgatan 12.")
    page.refresh()
    listed = [row for row in question_rows(page) if row.face.question.question is Question.PERSON_DATA]
    assert [row.face.title for row in listed] == [
        "Looks like a telephone number",
        "Looks like a registration number",
        "Looks like somebody's address",
    ]
    assert "“ABC 123”" in listed[1].face.explanation
    with qtbot.waitSignal(page.item_requested) as requested:
        press(qtbot, listed[1], "Go to the item")
    assert requested.args == [written.id, places.id]
    press(qtbot, listed[1], "Let it stand")
    left = [row for row in question_rows(page) if row.face.question.question is Question.PERSON_DATA]
    assert [row.face.title for row in left] == [listed[0].face.title, listed[2].face.title]
    focused = page.focusWidget()
    assert focused is not None
    assert left[1].isAncestorOf(focused), "the keyboard goes on to the next one"
    with services.office.store.reading() as work:
        assert len(work.person_dismissals.of_objects([places.id])) == 1


def test_what_others_change_while_the_page_is_open_is_seen(
    page: FinishPage, services: Services, change_feed: ChangeFeed, written: WrittenMeeting
) -> None:
    write_text(services, written.items[3], "Mötet går igenom platserna.")
    change_feed.announce(Change(Noun.MEETING, (written.id,)))
    assert "An item is empty" not in texts(page)


def test_an_answer_can_be_taken_back(qtbot: QtBot, page: FinishPage) -> None:
    press(qtbot, page, "Let it stand")
    assert left_words(page).startswith("3 ")
    press(qtbot, page, "Change")
    assert left_words(page).startswith("4 ")
    assert not any(row.face.is_answered for row in question_rows(page))


@pytest.mark.parametrize(
    ("function", "title"),
    [
        (AttendanceFunction.CHAIR, "The chair is missing"),
        (AttendanceFunction.SECRETARY, "The secretary is missing"),
    ],
)
def test_what_is_missing_is_mended_in_the_meeting(
    qtbot: QtBot,
    page: FinishPage,
    services: Services,
    written: WrittenMeeting,
    function: AttendanceFunction,
    title: str,
) -> None:
    lines = services.meetings.show(written.id).attendance
    services.meetings.write_attendance(
        written.id, [replace(line, function=None) if line.function is function else line for line in lines]
    )
    page.refresh()
    assert title in texts(page)
    with qtbot.waitSignal(page.attendance_requested) as requested:
        press(qtbot, page, "Go to the attendance")
    assert requested.args == [written.id]


def test_a_meeting_without_items_or_people_leads_back_to_it(
    qtbot: QtBot, page: FinishPage, services: Services, written: WrittenMeeting
) -> None:
    for line in services.meetings.show(written.id).appearances:
        services.agenda.drop_follow_up(line.item_id, line.follow_up.id)
    for item in written.items:
        services.agenda.remove_item(item.id)
    services.meetings.write_attendance(written.id, [])
    page.refresh()
    assert [row.face.question.question for row in question_rows(page)] == [
        Question.NO_ITEMS,
        Question.NOBODY_PRESENT,
        Question.NO_CHAIR,
        Question.NO_SECRETARY,
    ]
    with qtbot.waitSignal(page.back_requested):
        press(qtbot, page, "Go to the meeting")


def test_a_meeting_that_was_finished_elsewhere_gets_a_sentence(
    qtbot: QtBot, page: FinishPage, services: Services, written: WrittenMeeting
) -> None:
    for name in ("Leave it without a date", *["Do not show to the parties"] * 2, "Let it stand"):
        press(qtbot, page, name)
    questions = frozenset(services.minutes.review(written.id).questions)
    services.minutes.finish(written.id, FinishingAnswers(accepted=questions))
    press(qtbot, page, "Finish")
    message = page.findChild(InlineMessage)
    qtbot.waitUntil(message.isVisible)
    assert say(UserError(Problem.MINUTES_LOCKED)) == message.text()
    assert not finish_button(page).isEnabled()
    assert "There is nothing to finish here." in texts(page)


def test_the_ways_back_and_to_the_paper(qtbot: QtBot, page: FinishPage, written: WrittenMeeting) -> None:
    with qtbot.waitSignal(page.back_requested) as requested:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert requested.args == [written.id]
    with qtbot.waitSignal(page.back_requested):
        press(qtbot, page, "Back to the meeting")
    with qtbot.waitSignal(page.preview_requested) as requested:
        press(qtbot, page, "Preview")
    assert requested.args == [written.id]


def test_what_is_being_typed_in_one_question_survives_the_answer_to_another(
    qtbot: QtBot, page: FinishPage, change_feed: ChangeFeed, written: WrittenMeeting
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F12)
    qtbot.keyClicks(date_field(page), "2027")
    press(qtbot, page, "Let it stand")
    change_feed.announce(Change(Noun.MEETING, (written.id,)))
    assert date_field(page).chosen_date().year == 2027


def test_a_meeting_hardly_written_is_let_stand_in_one_go(
    qtbot: QtBot, page: FinishPage, services: Services, written: WrittenMeeting
) -> None:
    for number in range(60):
        services.agenda.add_item(written.id, f"Punkt {number}", 5)
    page.refresh()
    assert len(question_rows(page)) == MOST_ROWS
    assert any(text.startswith("44 more question(s) come") for text in texts(page))
    press(qtbot, page, "Let all 61 empty items stand")
    assert left_words(page).startswith("3 ")
    assert {name.text() for name in buttons(page, "Let it stand")} == set()


def test_every_control_is_named_and_says_what_it_is_about(page: FinishPage) -> None:
    for control in page.findChildren(QWidget):
        if (
            control.isVisible()
            and control.focusPolicy() & Qt.FocusPolicy.TabFocus
            and control.focusProxy() is None
        ):
            spoken = QAccessible.queryAccessibleInterface(control)
            assert spoken.text(QAccessible.Text.Name), f"{control} has no name"
    (let_it_stand,) = buttons(page, "Let it stand")
    assert "Otrygga och brottsutsatta platser" in let_it_stand.accessibleDescription()


def test_pictures(
    qtbot: QtBot,
    make_page: MakePage,
    dressed: ThemeFeed,
    written: WrittenMeeting,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = make_page(dressed)
    page.show_meeting(written.id)
    page.show()
    press(qtbot, page, "Let it stand")
    qtbot.waitUntil(lambda: any("page(s)" in text for text in texts(page)))
    save_picture(page, "finish")
    assert_nothing_clipped(page)
