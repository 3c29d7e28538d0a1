"""The cards in which something is done with finished minutes, over frozen ones: what is asked, what is told, what is wrong."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.pages.paper.record_cards import RecordCards
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from domain.approval import approval_of, signers
from domain.composition import compose_minutes
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.meetings import MeetingState
from domain.minutes import AttendanceFunction, AttendanceKind
from domain.record_view import LaterMeeting, RecordAction, RecordView
from tests.domain.content import APPROVED_ON_PAPER, CHAIR, CITY, DAY, GUEST, POLICE, SECRETARY, key
from tests.ui.keyboard import CONTROL, Keyboard

TODAY = DAY + timedelta(days=8)
APPROVER = replace(
    GUEST, name="Ahl", role="LPO-chef", kind=AttendanceKind.PRESENT, function=AttendanceFunction.APPROVER
)
MINUTES = compose_minutes(
    replace(APPROVED_ON_PAPER, attendance=(SECRETARY, APPROVER, CHAIR)), first_number=31, finished_on=DAY
)
BY_CHAIR, BY_APPROVER = signers(MINUTES)
FINISHED = RecordView(
    state=MeetingState.FINISHED,
    minutes=MINUTES,
    version=2,
    receivers=(CITY.id, POLICE.id),
    later=(
        LaterMeeting(id=key(90), day=date(2026, 12, 10)),
        LaterMeeting(id=key(91), day=date(2027, 1, 14), title="Extra möte"),
    ),
)
DRAFT = RecordView(receivers=FINISHED.receivers)


@pytest.fixture
def cards(qtbot: QtBot, theme_feed: ThemeFeed) -> RecordCards:
    cards = RecordCards(theme_feed, lambda: TODAY)
    qtbot.addWidget(cards)
    cards.resize(372, 600)
    with qtbot.waitActive(cards):
        cards.show()
    return cards


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def shown(parent: QWidget, kind: type) -> list:
    return [each for each in parent.findChildren(kind) if each.isVisible()]


def texts(parent: QWidget) -> list[str]:
    return [label.text() for label in shown(parent, QLabel) if label.text()]


def button(parent: QWidget, name: str) -> QAbstractButton:
    return next(each for each in shown(parent, QAbstractButton) if each.text().replace("&", "") == name)


def field(parent: QWidget, name: str) -> QLineEdit:
    return next(each for each in shown(parent, QLineEdit) if each.accessibleName() == name)


# --- approval


def test_each_who_has_to_sign_gets_a_day_and_a_dissent_that_is_folded(
    qtbot: QtBot, cards: RecordCards, keyboard: Keyboard
) -> None:
    cards.ask_for_approvals(FINISHED)
    assert [box.text() for box in shown(cards, QCheckBox)] == ["Anna Åkesson, chair", "Ahl, approver"]
    assert not shown(cards, QDateEdit)
    assert not shown(cards, QPlainTextEdit)
    keyboard.press(Qt.Key.Key_Space)
    assert [each.date().toPython() for each in shown(cards, QDateEdit)] == [TODAY]
    with qtbot.waitSignal(cards.approvals_given) as given:
        keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert given.args == [(approval_of(BY_CHAIR, TODAY),)]


def test_a_dissent_is_written_in_ones_own_words(qtbot: QtBot, cards: RecordCards, keyboard: Keyboard) -> None:
    cards.ask_for_approvals(replace(FINISHED, approvals=(approval_of(BY_CHAIR, DAY),)))
    assert "Anna Åkesson approved on 12 November 2026." in texts(cards)
    assert [box.text() for box in shown(cards, QCheckBox) if box.isChecked()] == ["Ahl, approver"]
    qtbot.mouseClick(button(cards, "Note a dissent …"), Qt.MouseButton.LeftButton)
    keyboard.write("Vi är inte överens om § 32.")
    with qtbot.waitSignal(cards.approvals_given) as given:
        keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert given.args == [(approval_of(BY_APPROVER, TODAY, "Vi är inte överens om § 32."),)]


@pytest.mark.parametrize(
    ("day", "problem"),
    [
        (DAY - timedelta(days=1), UserError(Problem.APPROVED_TOO_EARLY, day=DAY)),
        (TODAY + timedelta(days=1), UserError(Problem.DATE_IN_FUTURE)),
    ],
    ids=["before the meeting", "after today"],
)
def test_a_day_that_cannot_be_is_told_where_it_stands(
    qtbot: QtBot, cards: RecordCards, keyboard: Keyboard, day: date, problem: UserError
) -> None:
    cards.ask_for_approvals(FINISHED)
    keyboard.press(Qt.Key.Key_Space)
    (wrong,) = shown(cards, QDateEdit)
    wrong.setDate(day)
    with qtbot.assertNotEmitted(cards.approvals_given):
        keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert say(problem) in texts(cards)
    assert wrong.hasFocus()


def test_what_the_service_refuses_is_told_in_the_card(cards: RecordCards) -> None:
    cards.ask_for_approvals(FINISHED)
    cards.show_error(UserError(Problem.APPROVAL_MISSING))
    assert say(UserError(Problem.APPROVAL_MISSING)) in texts(cards)


def test_minutes_that_nobody_signs_are_approved_at_a_later_meeting(qtbot: QtBot, cards: RecordCards) -> None:
    cards.ask_for_meeting(FINISHED)
    (box,) = shown(cards, QComboBox)
    assert box.hasFocus()
    assert [box.itemText(row) for row in range(box.count())] == [
        "10 December 2026",
        "14 January 2027, Extra möte",
    ]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(cards.meeting_given) as given:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert given.args == [key(91)]


def test_without_a_later_meeting_it_says_so(qtbot: QtBot, cards: RecordCards) -> None:
    cards.ask_for_meeting(replace(FINISHED, later=()))
    sentence = "The series has had no meeting after this one. Come back when the next one has been held."
    assert sentence in texts(cards)
    assert not button(cards, "Note the approval").isEnabled()
    with qtbot.waitSignal(cards.cancelled):
        qtbot.keyClick(button(cards, "Cancel"), Qt.Key.Key_Escape)


# --- correction


def select(text: QPlainTextEdit, words: str) -> None:
    start = text.toPlainText().index(words)
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def test_the_old_words_are_those_that_are_selected_in_the_text_of_the_section(
    qtbot: QtBot, cards: RecordCards, keyboard: Keyboard
) -> None:
    cards.ask_for_correction(FINISHED)
    (place,) = shown(cards, QComboBox)
    assert place.itemText(0) == "The head"
    assert place.currentText().startswith("§\u00a031")
    keyboard.press(Qt.Key.Key_Down)
    (text,) = shown(cards, QPlainTextEdit)
    select(text, "gångtunneln")
    assert field(cards, "Is written").text() == "gångtunneln"
    field(cards, "Is to be").setFocus()
    keyboard.write("stationen")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.write("Fel plats")
    with qtbot.waitSignal(cards.correction_given) as given:
        keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert given.args == ["§\u00a032", "gångtunneln", "stationen", "Fel plats"]


@pytest.mark.parametrize(
    ("problem", "name"),
    [
        (Problem.WORDS_NOT_THERE, "Is written"),
        (Problem.WORDS_THE_SAME, "Is to be"),
        (Problem.REASON_MISSING, "Reason"),
    ],
)
def test_what_is_wrong_with_a_correction_stands_at_its_field(
    cards: RecordCards, problem: Problem, name: str
) -> None:
    cards.ask_for_correction(FINISHED)
    cards.show_error(UserError(problem))
    assert field(cards, name).hasFocus()
    assert field(cards, name).accessibleDescription() == say(UserError(problem))


def test_the_head_holds_names_and_place_but_no_section(qtbot: QtBot, cards: RecordCards) -> None:
    cards.ask_for_correction(FINISHED)
    (place,) = shown(cards, QComboBox)
    qtbot.keyClick(place, Qt.Key.Key_Home)
    (text,) = shown(cards, QPlainTextEdit)
    lines = text.toPlainText().splitlines()
    assert {"Medborgarkontoret", "Ahl", "LPO-chef"} <= set(lines)
    assert not any("Klottret" in line for line in lines)


# --- reopening


def test_opening_again_asks_for_a_reason(qtbot: QtBot, cards: RecordCards, keyboard: Keyboard) -> None:
    cards.ask_for_reason()
    cards.show_error(UserError(Problem.REASON_MISSING))
    assert field(cards, "Reason").hasFocus()
    keyboard.write("Fel närvaro")
    with qtbot.waitSignal(cards.reopening_given) as given:
        keyboard.press(Qt.Key.Key_Return)
    assert given.args == ["Fel närvaro"]


# --- dispatch


def test_a_draft_that_leaves_the_authority_is_warned_of(
    qtbot: QtBot, cards: RecordCards, keyboard: Keyboard
) -> None:
    cards.ask_for_receivers(DRAFT, [CITY, POLICE])
    assert "What was sent is a draft." in texts(cards)
    with qtbot.waitSignal(cards.parties_ticked) as ticked:
        keyboard.press(Qt.Key.Key_Tab)
        keyboard.press(Qt.Key.Key_Space)
    assert ticked.args == [(POLICE.id,)]
    assert not any("TF 2 kap. 10 §" in text for text in texts(cards))
    cards.warn_of_draft(is_public=True)
    assert any("TF 2 kap. 10 §" in text for text in texts(cards))
    with qtbot.waitSignal(cards.dispatch_given) as given:
        keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert given.args == [(POLICE.id,), TODAY, Variant.PARTIES]


def test_somebody_must_have_been_sent_it(qtbot: QtBot, cards: RecordCards, keyboard: Keyboard) -> None:
    cards.ask_for_receivers(FINISHED, [CITY, POLICE])
    assert "What was sent is version 2." in texts(cards)
    with qtbot.assertNotEmitted(cards.dispatch_given):
        keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert "Tick at least one party." in texts(cards)


# --- all of them


CARDS: dict[RecordAction, Callable[[RecordCards], None]] = {
    RecordAction.APPROVE: lambda cards: cards.ask_for_approvals(FINISHED),
    RecordAction.APPROVE_AT: lambda cards: cards.ask_for_meeting(FINISHED),
    RecordAction.CORRECT: lambda cards: cards.ask_for_correction(FINISHED),
    RecordAction.REOPEN: lambda cards: cards.ask_for_reason(),
    RecordAction.DISPATCH: lambda cards: cards.ask_for_receivers(
        replace(DRAFT, receivers=(CITY.id,)), [CITY, POLICE]
    ),
}


@pytest.mark.parametrize("action", CARDS)
def test_one_card_at_a_time_and_esc_cancels_it(
    qtbot: QtBot, cards: RecordCards, keyboard: Keyboard, action: RecordAction
) -> None:
    for other in CARDS.values():
        other(cards)
    CARDS[action](cards)
    assert cards.action is action
    assert len([each for each in cards.children() if isinstance(each, QWidget) and each.isVisible()]) == 1
    with qtbot.waitSignal(cards.cancelled):
        keyboard.press(Qt.Key.Key_Escape)
    cards.put_away()
    assert cards.action is None


@pytest.mark.parametrize("action", CARDS)
def test_tab_walks_through_a_card_in_the_order_in_which_it_is_read(
    cards: RecordCards, keyboard: Keyboard, action: RecordAction
) -> None:
    CARDS[action](cards)
    stops: list[QWidget] = []
    while (focused := cards.focusWidget()) is not None and focused not in stops:
        stops.append(focused)
        keyboard.press(Qt.Key.Key_Tab)
    tops = [stop.mapTo(cards, stop.rect().topLeft()).y() for stop in stops]
    assert len(stops) >= 3
    assert tops == sorted(tops), [(stop.accessibleName(), top) for stop, top in zip(stops, tops, strict=True)]
