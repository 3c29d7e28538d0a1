"""Follow-ups that the words promise: asked after a pause, taken with one key, put off with another, made by nobody else."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui.background import Background
from desktop.ui.pages.meeting.follow_up_form import FollowUpForm
from desktop.ui.pages.meeting.offer_line import OfferLine
from desktop.ui.preferences import Preferences
from domain.follow_ups import FollowUp
from domain.parties import PartyKind
from domain.secrecy import Sensitivity
from tests.ui.editor.conftest import Editor
from tests.ui.keyboard import CONTROL, SHIFT

PROMISE = "Trafikkontoret återkommer senast den 1 december med besked om belysningen."
TITLE = "Återkomma med besked om belysningen"
TAKE, REST = CONTROL, CONTROL | SHIFT


@pytest.fixture
def background() -> Iterator[Background]:
    opened = Background()
    yield opened
    opened.wait()


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(Settings())


@pytest.fixture
def offering(editor: Editor, preferences: Preferences, background: Background) -> Editor:
    """The editor with a party that may be spoken of."""
    editor.services.register.add_party("Trafikkontoret", PartyKind.DEPARTMENT)
    editor.page.show_meeting(editor.meeting.id)
    editor.page.offers._pause.setInterval(20)
    editor.page.offers.follow(preferences, background)
    editor.page.write()
    return editor


Wait = Callable[[], None]


@pytest.fixture
def pause(qtbot: QtBot, offering: Editor, background: Background) -> Wait:
    """Until what was written has been looked through."""

    def wait() -> None:
        assert offering.page.store_now()
        desk = offering.page.offers
        qtbot.waitUntil(lambda: not desk._pause.isActive())
        background.wait()
        for _round in range(2):  # what was found is told in one, and shown in the next
            QApplication.processEvents()

    return wait


def _lines(editor: Editor) -> list[OfferLine]:
    return [line for line in editor.pane().findChildren(OfferLine) if line.isVisible()]


def _made(editor: Editor) -> list[FollowUp]:
    return [line.follow_up for line in editor.content().appearances_at(editor.item().id)]


def test_a_promise_is_asked_about_and_made_of_with_two_keys(offering: Editor, pause: Wait) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    (line,) = _lines(offering)
    assert line.text() == f"A follow-up? {TITLE}, Trafikkontoret, done by 1\u00a0December"
    assert _made(offering) == []  # it was only asked

    before = offering.keyboard.strokes
    offering.keyboard.press(Qt.Key.Key_F9, TAKE)
    form = offering.pane().findChild(FollowUpForm)
    assert form.isVisible()
    assert _made(offering) == []  # still only a form
    offering.keyboard.press(Qt.Key.Key_Return)
    assert offering.keyboard.strokes - before == 2

    (agreed,) = _made(offering)
    assert (agreed.what, agreed.due_on) == (TITLE, date(2026, 12, 1))
    assert offering.content().party_name(agreed.party_id) == "Trafikkontoret"
    pause()
    assert _lines(offering) == []


def test_what_is_in_the_form_can_be_written_over(offering: Editor, pause: Wait) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    offering.keyboard.press(Qt.Key.Key_F9, TAKE)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.selectedText() == TITLE
    offering.keyboard.write("Annat")
    offering.keyboard.press(Qt.Key.Key_Return)
    assert _made(offering)[0].what == "Annat"


def test_not_now_lets_that_sentence_rest_and_no_other(offering: Editor, pause: Wait) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    offering.keyboard.press(Qt.Key.Key_F9, REST)
    pause()
    assert _lines(offering) == []
    offering.keyboard.write(" Trafikkontoret lagar räcket senast den 4 december.")
    pause()
    (line,) = _lines(offering)
    assert "Laga räcket" in line.text()
    assert _made(offering) == []


def test_the_mouse_can_do_it_too(offering: Editor, pause: Wait) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    take, _rest = _lines(offering)[0].findChildren(QPushButton)
    take.click()
    assert offering.pane().findChild(FollowUpForm).isVisible()


def test_plain_f9_is_an_empty_form_as_ever(offering: Editor, pause: Wait) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    offering.keyboard.press(Qt.Key.Key_F9)
    assert offering.pane().findChild(FollowUpForm).what_editor.text() == ""


def test_words_that_are_gone_are_asked_about_no_more(offering: Editor, pause: Wait) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    offering.keyboard.press(Qt.Key.Key_A, CONTROL)
    offering.keyboard.press(Qt.Key.Key_Backspace)
    pause()
    assert _lines(offering) == []


def test_what_is_agreed_is_looked_through_as_well(offering: Editor, pause: Wait) -> None:
    offering.keyboard.press(Qt.Key.Key_F8)
    offering.keyboard.write("Trafikkontoret återkommer senast den 1 december.")
    pause()
    assert len(_lines(offering)) == 1


def test_each_item_has_its_own(offering: Editor, pause: Wait) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    offering.keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    pause()
    assert _lines(offering) == []
    offering.keyboard.press(Qt.Key.Key_PageUp, CONTROL)
    pause()
    assert len(_lines(offering)) == 1


def test_it_can_be_switched_off_and_on(offering: Editor, pause: Wait, preferences: Preferences) -> None:
    offering.keyboard.write(PROMISE)
    pause()
    preferences.change(offers_follow_ups=False)
    assert _lines(offering) == []
    offering.keyboard.write(" Mer.")
    pause()
    assert _lines(offering) == []
    preferences.change(offers_follow_ups=True)
    pause()
    assert len(_lines(offering)) == 1


def test_nothing_is_looked_for_in_what_is_only_oral(offering: Editor, pause: Wait) -> None:
    offering.page._items.choose_secrecy(Sensitivity.ORAL_ONLY)
    offering.keyboard.press(Qt.Key.Key_F8)
    offering.keyboard.write("Trafikkontoret återkommer senast den 1 december.")
    pause()
    assert _lines(offering) == []


def test_nothing_is_looked_for_while_somebody_types(offering: Editor, qtbot: QtBot) -> None:
    desk = offering.page.offers
    desk._pause.setInterval(400)
    rounds = []
    for letter in PROMISE:
        offering.keyboard.write(letter)
        rounds.append(desk._pause.remainingTime())
    assert min(rounds) > 300  # each key puts it off
    assert _lines(offering) == []
