"""Attendance is taken by keyboard, and what is on screen is what is in the store."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.pages.meeting.attendance_panel import AttendancePanel
from desktop.ui.pages.meeting.attendance_row import AttendanceRow
from desktop.ui.theme import ThemeFeed
from domain.errors import Problem
from domain.meetings import Attendance, Meeting
from domain.minutes import AttendanceFunction, AttendanceKind
from tests.ui.pages.conftest import TODAY, Unit, Variant
from tests.ui.pages.meeting.conftest import MIDDLE_PANE_PX, PANE_HEIGHT_PX, Press

DOWN, SPACE, DELETE, TAB = Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Tab
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
REASON = Qt.FocusReason.ShortcutFocusReason


@pytest.fixture
def meeting(services: Services, unit: Unit) -> Meeting:
    services.register.add_participant("Samordnare Ek", "Trygghetssamordnare", unit.administration.id)
    services.register.add_participant("Områdespolis Rönn", "Områdespolis Älvsjö", unit.police.id)
    return services.meetings.plan(unit.council.id, day=TODAY)


@pytest.fixture
def panel(qtbot: QtBot, theme_feed: ThemeFeed, services: Services, meeting: Meeting) -> AttendancePanel:
    shown = AttendancePanel(services.meetings, services.register, theme_feed)
    qtbot.addWidget(shown)
    shown.resize(MIDDLE_PANE_PX, PANE_HEIGHT_PX)
    with qtbot.waitActive(shown):
        shown.show()
    shown.show_meeting(services.meetings.show(meeting.id))
    return shown


@pytest.fixture
def stored(services: Services, meeting: Meeting) -> Callable[[], tuple[Attendance, ...]]:
    return lambda: services.meetings.show(meeting.id).attendance


Stored = Callable[[], tuple[Attendance, ...]]


def row_of(panel: AttendancePanel, name: str) -> AttendanceRow:
    return next(row for row in rows(panel) if row.line().name == name)


def rows(panel: AttendancePanel) -> list[AttendanceRow]:
    """Those on screen; rows that have been replaced wait for their end."""
    return [row for row in panel.findChildren(AttendanceRow) if row.isVisible()]


def field_of(panel: AttendancePanel, name: str) -> QWidget:
    """The newest of its name: rows that have been replaced wait for their end."""
    found = [each for each in panel.findChildren(QWidget) if each.accessibleName() == name]
    return [each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus][-1]


def words(panel: AttendancePanel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def names(lines: Sequence[Attendance]) -> list[str]:
    return [line.name for line in lines]


def test_space_changes_between_present_and_excused(
    panel: AttendancePanel, press: Press, stored: Stored
) -> None:
    panel.setFocus(REASON)
    assert row_of(panel, "Enhetschef Holm").hasFocus()
    assert "2 of 2" in words(panel)
    press(DOWN, SPACE)
    assert [line.kind for line in stored()] == [AttendanceKind.PRESENT, AttendanceKind.EXCUSED]
    assert "1 of 2" in words(panel)
    press(SPACE)
    assert [line.kind for line in stored()] == [AttendanceKind.PRESENT] * 2


def test_the_arrows_lead_from_the_first_to_where_people_are_added(
    panel: AttendancePanel, press: Press
) -> None:
    row_of(panel, "Enhetschef Holm").setFocus(REASON)
    press(Qt.Key.Key_Up)
    assert row_of(panel, "Enhetschef Holm").hasFocus()
    press(DOWN)
    assert row_of(panel, "Kommunpolis Alm").hasFocus()
    press(DOWN)
    assert field_of(panel, "Add a person").hasFocus()


def heard(press: Press, stops: int) -> list[str]:
    """What a screen reader says at each Tab."""
    names = []
    for _stop in range(stops):
        press(TAB)
        names.append(QApplication.focusWidget().accessibleName())
    return names


def test_a_row_is_walked_through_with_tab(panel: AttendancePanel, press: Press) -> None:
    row_of(panel, "Enhetschef Holm").setFocus(REASON)
    assert heard(press, 7) == [
        "Role of Enhetschef Holm",
        "Attendance, Enhetschef Holm",
        "Function, Enhetschef Holm",
        "From, Enhetschef Holm",
        "Until, Enhetschef Holm",
        "Remove Enhetschef Holm",
        "Kommunpolis Alm, Present",
    ]
    assert heard(press, 7)[-1] == "Add a person"


def test_who_comes_later_is_walked_through_in_the_order_on_screen(
    panel: AttendancePanel, press: Press, stored: Stored
) -> None:
    field_of(panel, "Add a person").setFocus(REASON)
    press("ek", ENTER)
    assert names(stored())[-1] == "Samordnare Ek"
    row_of(panel, "Enhetschef Holm").setFocus(REASON)
    assert heard(press, 7)[-1] == "Samordnare Ek, Present"
    assert heard(press, 7)[-1] == "Kommunpolis Alm, Present"


def test_a_second_chair_takes_over(panel: AttendancePanel, press: Press, stored: Stored) -> None:
    function = field_of(panel, "Function, Kommunpolis Alm")
    function.setFocus(REASON)
    press("c")
    assert [line.function for line in stored()] == [None, AttendanceFunction.CHAIR]
    other = field_of(panel, "Function, Enhetschef Holm")
    assert isinstance(other, QComboBox)
    assert other.currentText() == "–"
    assert function.hasFocus()


def test_somebody_leaves_after_an_item(
    services: Services, meeting: Meeting, panel: AttendancePanel, press: Press, stored: Stored
) -> None:
    field_of(panel, "Until, Kommunpolis Alm").setFocus(REASON)
    press("3")
    assert stored()[1].until_item_id == services.meetings.show(meeting.id).items[2].id


def test_a_role_is_stored_when_it_is_left(panel: AttendancePanel, press: Press, stored: Stored) -> None:
    role = field_of(panel, "Role of Kommunpolis Alm")
    role.setFocus(REASON)
    assert isinstance(role, QLineEdit)
    role.selectAll()
    press("tf. kommunpolis, Älvsjö", TAB)
    assert stored()[1].role == "tf. kommunpolis, Älvsjö"
    assert field_of(panel, "Attendance, Kommunpolis Alm").hasFocus()


def test_a_known_person_is_added_by_a_few_letters(
    qtbot: QtBot, panel: AttendancePanel, press: Press, stored: Stored, unit: Unit
) -> None:
    field_of(panel, "Add a person").setFocus(REASON)
    with qtbot.waitSignal(panel.attendance_changed) as told:
        press("rönn", ENTER)
    assert names(stored()) == ["Enhetschef Holm", "Kommunpolis Alm", "Områdespolis Rönn"]
    assert told.args == [stored()]
    assert (stored()[2].role, stored()[2].party_id) == ("Områdespolis Älvsjö", unit.police.id)
    field = field_of(panel, "Add a person")
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.hasFocus()) == ("", True)
    press("rönn", ENTER)
    assert len(stored()) == 3, "whoever is on the list is not offered again"


def test_a_known_person_is_added_from_the_list_that_opens(
    qtbot: QtBot, panel: AttendancePanel, press: Press, stored: Stored
) -> None:
    field_of(panel, "Add a person").setFocus(REASON)
    field = field_of(panel, "Add a person")
    assert isinstance(field, QLineEdit)
    press("e")
    offered = field.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    for key in (DOWN, DOWN, ENTER):
        qtbot.keyClick(offered, key)
    qtbot.waitUntil(lambda: len(stored()) == 3)
    qtbot.waitUntil(lambda: field.text() == "")
    assert names(stored())[2] in {"Samordnare Ek", "Områdespolis Rönn"}


def test_an_unknown_person_comes_into_the_register_too(
    services: Services, panel: AttendancePanel, press: Press, stored: Stored, unit: Unit
) -> None:
    field_of(panel, "Add a person").setFocus(REASON)
    press("Förvaltare Åström", ENTER)
    assert field_of(panel, "Title").hasFocus()
    press("förvaltare", TAB, "l", ENTER)
    added = stored()[2]
    assert (added.name, added.role, added.party_id) == ("Förvaltare Åström", "förvaltare", unit.police.id)
    assert added.participant_id in {person.id for person in services.register.show().participants}
    assert field_of(panel, "Add a person").hasFocus()
    assert not field_of(panel, "Title").isVisible()


def test_escape_takes_back_what_was_begun_and_then_closes(
    qtbot: QtBot, panel: AttendancePanel, press: Press, stored: Stored
) -> None:
    field_of(panel, "Add a person").setFocus(REASON)
    press("Okänd", ENTER)
    with qtbot.assertNotEmitted(panel.closed):
        press(ESCAPE)
    assert not field_of(panel, "Title").isVisible()
    with qtbot.waitSignal(panel.closed):
        press(ESCAPE)
    for name in ("Role of Kommunpolis Alm", "Attendance, Kommunpolis Alm"):
        field_of(panel, name).setFocus(REASON)
        with qtbot.waitSignal(panel.closed):
            press(ESCAPE)
    assert len(stored()) == 2


def test_a_removed_person_can_be_brought_back(panel: AttendancePanel, press: Press, stored: Stored) -> None:
    before = stored()
    row_of(panel, "Enhetschef Holm").setFocus(REASON)
    press(DELETE)
    assert names(stored()) == ["Kommunpolis Alm"]
    assert row_of(panel, "Kommunpolis Alm").hasFocus()
    assert panel.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange), "the row has no ring"
    undo = next(button for button in panel.findChildren(QPushButton) if button.text() == "Undo")
    undo.setFocus(REASON)
    press(SPACE)
    assert stored() == before
    assert row_of(panel, "Enhetschef Holm").hasFocus()
    assert not undo.isVisible()


def test_the_offer_to_undo_ends(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, panel: AttendancePanel, press: Press
) -> None:
    panel._removal_ends.setInterval(1)
    row_of(panel, "Enhetschef Holm").setFocus(REASON)
    press(DELETE)
    undo = next(button for button in panel.findChildren(QPushButton) if button.text() == "Undo")
    qtbot.waitUntil(lambda: not undo.isVisible())


def test_the_last_person_can_be_removed(panel: AttendancePanel, stored: Stored) -> None:
    for name in ("Enhetschef Holm", "Kommunpolis Alm"):
        remove = field_of(panel, f"Remove {name}")
        assert isinstance(remove, QToolButton)
        remove.click()
    assert stored() == ()
    assert "0 of 0" in words(panel)


def test_what_cannot_be_stored_is_told_and_not_shown(
    qtbot: QtBot, services: Services, meeting: Meeting, panel: AttendancePanel, press: Press, stored: Stored
) -> None:
    services.meetings.remove(meeting.id)
    row_of(panel, "Kommunpolis Alm").setFocus(REASON)
    with qtbot.waitSignal(panel.failed) as told:
        press(SPACE)
    assert told.args[0].problem is Problem.RECORD_GONE
    assert row_of(panel, "Kommunpolis Alm").line().kind is AttendanceKind.PRESENT
    assert "2 of 2" in words(panel)


def test_attendance_panel_pictures(
    qtbot: QtBot,
    qapp: QApplication,
    services: Services,
    unit: Unit,
    meeting: Meeting,
    dressed: ThemeFeed,
    variant: Variant,
    press: Press,
) -> None:
    _fill(services, unit, meeting.id)
    panel = AttendancePanel(services.meetings, services.register, dressed)
    qtbot.addWidget(panel)
    panel.setProperty("pane", "surface")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    panel.resize(MIDDLE_PANE_PX, PANE_HEIGHT_PX)
    with qtbot.waitActive(panel):
        panel.show()
    panel.show_meeting(services.meetings.show(meeting.id))
    panel.setFocus(REASON)
    _save(qapp, panel, f"meeting-attendance-{variant.name}")
    panel._list.focus_row(99)  # where people are added
    press("Förvaltare Tall", ENTER)
    _save(qapp, panel, f"meeting-attendance-new-person-{variant.name}")
    with qtbot.waitActive(panel):
        panel.activateWindow()  # the list of names was a window of its own
    panel._list.focus_row(3)
    press(DELETE)
    _save(qapp, panel, f"meeting-attendance-removed-{variant.name}")


def _fill(services: Services, unit: Unit, meeting_id: UUID) -> None:
    content = services.meetings.show(meeting_id)
    lines = list(content.attendance)
    city, police = unit.administration.id, unit.police.id
    for name, title, party_id in (
        ("Samordnare Lind", "Säkerhets- och trygghetssamordnare", city),
        ("Områdespolis Ahl", "Områdespolis Älvsjö", police),
        ("Fältassistent Hassel", "Samordnande fältassistent", city),
        ("Parkingenjör Säl", "Parkingenjör", city),
        ("Rektor Gran", "Biträdande rektor", None),
    ):
        person = services.register.add_participant(name, title, party_id)
        lines.append(services.meetings.new_attendance(person.id))
    lines[2] = replace(lines[2], function=AttendanceFunction.SECRETARY)
    lines[3] = replace(lines[3], kind=AttendanceKind.EXCUSED)
    lines[4] = replace(lines[4], until_item_id=content.items[2].id)
    lines[6] = replace(lines[6], kind=AttendanceKind.CO_OPTED, from_item_id=content.items[3].id)
    services.meetings.write_attendance(meeting_id, lines)


def _save(qapp: QApplication, panel: AttendancePanel, name: str) -> None:
    from tests.ui.pages.conftest import SCREENSHOTS

    for _round in range(3):
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert panel.width() <= MIDDLE_PANE_PX, f"the panel wants {panel.width()} px"
    assert panel.height() <= PANE_HEIGHT_PX, f"the panel wants {panel.height()} px"
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert panel.grab().save(str(SCREENSHOTS / f"{name}.png"))
