"""A follow-up is agreed and reported back by keyboard alone; dates are typed as people say them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.pages.follow_up_words import meetings_in_a_row
from desktop.ui.pages.meeting.follow_up_form import FollowUpForm
from desktop.ui.theme import ThemeFeed
from domain.errors import Problem, UserError
from domain.follow_ups import Appearance, FollowUp, FollowUpStatus, ProgressNote
from domain.meetings import AgendaItem
from domain.offers import FollowUpOffer
from tests.ui.pages.conftest import Unit
from tests.ui.pages.meeting.conftest import Column, Press

THURSDAY = date(2026, 9, 17)
CTRL = Qt.KeyboardModifier.ControlModifier
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


@pytest.fixture
def item(services: Services, unit: Unit) -> AgendaItem:
    meeting = services.meetings.plan(unit.council.id, day=THURSDAY)
    return services.meetings.show(meeting.id).items[3]


@pytest.fixture
def form(theme_feed: ThemeFeed, put_in_pane: Callable[[QWidget], Column]) -> FollowUpForm:
    shown = FollowUpForm(theme_feed)
    put_in_pane(shown)
    return shown


@pytest.fixture
def carried(services: Services, unit: Unit, item: AgendaItem) -> Appearance:
    """A follow-up that has stood at two meetings, with two reports."""
    notes = [(date(2026, 9, 3), "Tre av nio hus."), (date(2026, 9, 10), "Fem av nio hus.")]
    follow_up = FollowUp(
        id=services.office.new_id(),
        what="Gå igenom källardörrar och passersystem",
        created_on=date(2026, 8, 20),
        party_id=unit.police.id,
        role="kommunpolis",
        area_id=unit.agreement.areas[1].id,
        due_on=date(2026, 10, 15),
        status=FollowUpStatus.IN_PROGRESS,
        origin_item_id=item.id,
        notes=tuple(
            ProgressNote(id=services.office.new_id(), noted_on=day, text=text) for day, text in notes
        ),
    )
    with services.office.store.writing() as work:
        work.follow_ups.add(follow_up)
        work.follow_ups.lay_on_table(item.id, follow_up.id, 2)
    return services.meetings.show(item.meeting_id).appearances[0]


def editor(form: FollowUpForm, name: str) -> QWidget:
    return next(each for each in form.findChildren(QWidget) if each.accessibleName() == name)


def show_new(form: FollowUpForm, unit: Unit, item: AgendaItem) -> None:
    parties = (unit.administration, unit.police)
    form.show_new(item.area_ids, parties, unit.agreement.areas, near=THURSDAY)
    form.setFocus(Qt.FocusReason.ShortcutFocusReason)


def show_carried(form: FollowUpForm, unit: Unit, carried: Appearance) -> None:
    parties = (unit.administration, unit.police)
    form.show_follow_up(carried, parties, unit.agreement.areas, near=THURSDAY)
    form.setFocus(Qt.FocusReason.ShortcutFocusReason)


def test_a_follow_up_is_agreed_by_keyboard(
    qtbot: QtBot, services: Services, unit: Unit, item: AgendaItem, form: FollowUpForm, press: Press
) -> None:
    show_new(form, unit, item)
    press("Mäta belysningen i parkstråket", TAB, "l", TAB, "handläggare", TAB, "fre")
    with qtbot.waitSignal(form.submitted):
        press(ENTER)
    draft = form.draft()
    services.agenda.agree_follow_up(
        item.id,
        draft.what,
        party_id=draft.party_id,
        role=draft.role,
        due_on=draft.due_on,
        area_id=draft.area_id,
    )
    (stored,) = services.meetings.show(item.meeting_id).appearances
    assert stored.follow_up.what == "Mäta belysningen i parkstråket"
    assert (stored.follow_up.party_id, stored.follow_up.role) == (unit.police.id, "handläggare")
    assert stored.follow_up.due_on == date(2026, 9, 18)
    assert stored.follow_up.area_id == unit.agreement.areas[1].id
    assert stored.follow_up.status is FollowUpStatus.NOT_STARTED


@pytest.mark.parametrize(
    ("typed", "meant", "said"),
    [
        ("2/10", date(2026, 10, 2), "Friday 2 October 2026"),
        ("2 okt", date(2026, 10, 2), "Friday 2 October 2026"),
        ("fre", date(2026, 9, 18), "Friday 18 September 2026"),
        ("+14", date(2026, 10, 1), "Thursday 1 October 2026"),
    ],
)
def test_a_date_is_said_back_while_it_is_typed(
    unit: Unit, item: AgendaItem, form: FollowUpForm, press: Press, typed: str, meant: date, said: str
) -> None:
    show_new(form, unit, item)
    press("Mäta")
    line = editor(form, "Done by")
    line.setFocus()
    press(typed)
    assert said in {label.text() for label in form.findChildren(QLabel) if label.isVisible()}
    assert line.accessibleDescription() == said
    assert form.draft().due_on == meant
    press(TAB)
    assert isinstance(line, QLineEdit)
    assert line.text() == meant.isoformat()


def test_an_empty_date_is_no_date_and_a_wrong_one_is_told(
    qtbot: QtBot, unit: Unit, item: AgendaItem, form: FollowUpForm, press: Press
) -> None:
    show_new(form, unit, item)
    press("Något")
    assert form.draft().due_on is None
    line = editor(form, "Done by")
    line.setFocus()
    press("snart")
    editor(form, "Role").setFocus()
    with qtbot.assertNotEmitted(form.submitted):
        press(ENTER)
    assert line.property("error") is True
    assert line.hasFocus()


def test_what_is_to_be_done_is_asked_for(
    qtbot: QtBot, unit: Unit, item: AgendaItem, form: FollowUpForm, press: Press
) -> None:
    show_new(form, unit, item)
    press("  ")
    with qtbot.assertNotEmitted(form.submitted):
        press(ENTER, modifiers=CTRL)
    assert editor(form, "What is to be done").property("error") is True
    with pytest.raises(UserError) as missing:
        form.draft()
    assert missing.value.problem is Problem.WHAT_MISSING
    press("Nu")
    assert editor(form, "What is to be done").property("error") is False


def test_a_report_back_is_the_first_thing_at_hand(
    qtbot: QtBot, services: Services, unit: Unit, item: AgendaItem, carried: Appearance, form: FollowUpForm,
    press: Press,
) -> None:  # fmt: skip
    show_carried(form, unit, carried)
    press("Alla nio är klara.")
    editor(form, "Status").setFocus()
    press("d")
    with qtbot.waitSignal(form.submitted):
        press(ENTER)
    draft = form.draft()
    services.agenda.note_progress(carried.follow_up, draft.note, draft.status)
    (stored,) = services.meetings.show(item.meeting_id).appearances
    assert [note.text for note in stored.follow_up.notes][-1] == "Alla nio är klara."
    assert stored.follow_up.status is FollowUpStatus.DONE


def test_a_shown_follow_up_comes_back_unchanged(unit: Unit, carried: Appearance, form: FollowUpForm) -> None:
    show_carried(form, unit, carried)
    draft, shown = form.draft(), carried.follow_up
    assert (draft.what, draft.party_id, draft.role) == (shown.what, shown.party_id, shown.role)
    assert (draft.due_on, draft.area_id, draft.status) == (shown.due_on, shown.area_id, shown.status)
    assert draft.note == ""


def test_how_it_has_gone_is_in_sight(unit: Unit, carried: Appearance, form: FollowUpForm) -> None:
    show_carried(form, unit, carried)
    words = "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())
    assert "3rd meeting in a row" in words
    assert "Tre av nio hus." in words
    assert "Fem av nio hus." in words


def test_a_new_one_after_an_old_one_has_nothing_of_it(
    unit: Unit, item: AgendaItem, carried: Appearance, form: FollowUpForm
) -> None:
    show_carried(form, unit, carried)
    show_new(form, unit, item)
    assert not editor(form, "Status").isVisible()
    assert not editor(form, "Report back").isVisible()
    editor(form, "What is to be done").setText("Nytt")
    draft = form.draft()
    assert (draft.party_id, draft.role, draft.due_on, draft.note) == (None, "", None, "")
    assert draft.status is FollowUpStatus.NOT_STARTED


@pytest.mark.parametrize(
    ("times", "said"),
    [(0, ""), (1, "2nd"), (2, "3rd"), (3, "4th"), (10, "11th"), (11, "12th"), (20, "21st"), (21, "22nd")],
)
def test_meetings_in_a_row(times: int, said: str) -> None:
    assert meetings_in_a_row(times) == (f"{said} meeting in a row" if said else "")


def test_follow_up_form_pictures(
    unit: Unit,
    item: AgendaItem,
    carried: Appearance,
    dressed: ThemeFeed,
    put_in_pane: Callable[[QWidget], Column],
    save_pane: Callable[[Column, str], None],
) -> None:
    form = FollowUpForm(dressed)
    pane = put_in_pane(form)
    parties = (unit.administration, unit.police)
    offer = FollowUpOffer(
        start=0, length=1, title="Återkomma med besked", due_on=date(2026, 10, 2), party_id=unit.police.id
    )
    form.show_new(item.area_ids, parties, unit.agreement.areas, near=THURSDAY, offered=offer)
    form.setFocus()
    save_pane(pane, "meeting-follow-up-new")
    long = replace(carried.follow_up, what="Gå igenom källardörrar och passersystem i Västertorp")
    form.show_follow_up(replace(carried, follow_up=long), parties, unit.agreement.areas, near=THURSDAY)
    form.setFocus()
    save_pane(pane, "meeting-follow-up-carried")
