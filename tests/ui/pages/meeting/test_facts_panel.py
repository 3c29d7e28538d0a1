"""The head of a meeting is stored field by field, as each is left."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.pages.meeting.facts_panel import FactsPanel
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from domain.errors import Problem
from domain.meetings import Meeting
from domain.minutes import DocumentType, NextMeeting
from tests.ui.pages.conftest import SCREENSHOTS, TODAY, Unit, Variant
from tests.ui.pages.meeting.conftest import MIDDLE_PANE_PX, PANE_HEIGHT_PX, Press

TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
POLICE_DNR = "A000.314/2026"


@pytest.fixture
def meeting(services: Services, unit_with_dnr: Unit) -> Meeting:
    """Formal minutes, planned with the times of the series; the police have a reference number."""
    planned = services.meetings.plan(
        unit_with_dnr.council.id, day=TODAY, start=time(9), end=time(10, 15), place="Sammanträdesrum Örby"
    )
    dnr = ((unit_with_dnr.police.id, POLICE_DNR),)
    return services.meetings.change_head(replace(planned, document_type=DocumentType.MINUTES, dnr=dnr))


@pytest.fixture
def panel(qtbot: QtBot, theme_feed: ThemeFeed, services: Services, meeting: Meeting) -> FactsPanel:
    shown = FactsPanel(services.meetings, theme_feed)
    qtbot.addWidget(shown)
    shown.resize(MIDDLE_PANE_PX, PANE_HEIGHT_PX)
    with qtbot.waitActive(shown):
        shown.show()
    shown.show_meeting(services.meetings.show(meeting.id))
    shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return shown


@pytest.fixture
def stored(services: Services, meeting: Meeting) -> Callable[[], Meeting]:
    return lambda: services.meetings.show(meeting.id).meeting


Stored = Callable[[], Meeting]


def line_of(panel: FactsPanel, name: str) -> QLineEdit:
    return next(line for line in panel.findChildren(QLineEdit) if line.accessibleName() == name)


def write(line: QLineEdit, press: Press, text: str) -> None:
    line.setFocus(Qt.FocusReason.ShortcutFocusReason)
    line.selectAll()
    press(text or Qt.Key.Key_Delete, TAB)


def error_at(line: QLineEdit) -> str:
    field = line.parent()
    assert isinstance(field, Field)
    return field.error()


def test_each_field_is_stored_as_it_is_left(
    qtbot: QtBot, panel: FactsPanel, press: Press, stored: Stored, unit: Unit
) -> None:
    assert line_of(panel, "Title").hasFocus()
    with qtbot.waitSignal(panel.head_changed) as told:
        write(line_of(panel, "Title"), press, "Extra möte, Västertorp")
    assert told.args == [stored()]
    write(line_of(panel, "Day"), press, "19/11")
    write(line_of(panel, "Start"), press, "0930")
    write(line_of(panel, "End"), press, "11")
    write(line_of(panel, "Place"), press, "Digitalt möte")
    write(line_of(panel, "To be approved by"), press, "+14")
    administration = "Reference number, Hägersten-Älvsjö stadsdelsförvaltning"
    write(line_of(panel, administration), press, "1.2.3/314-2026")
    head = stored()
    assert (head.title, head.day, head.place) == (
        "Extra möte, Västertorp",
        date(2026, 11, 19),
        "Digitalt möte",
    )
    assert (head.start, head.end) == (time(9, 30), time(11))
    assert head.approve_on == date(2026, 11, 26)
    assert dict(head.dnr) == {unit.administration.id: "1.2.3/314-2026", unit.police.id: POLICE_DNR}


def test_leaving_a_field_untouched_stores_nothing(
    qtbot: QtBot, panel: FactsPanel, press: Press, stored: Stored
) -> None:
    before = stored()
    with qtbot.assertNotEmitted(panel.head_changed):
        press(*[TAB] * 12)
    assert stored() == before


def test_the_next_meeting_needs_a_day(panel: FactsPanel, press: Press, stored: Stored) -> None:
    day = line_of(panel, "Day of the next meeting")
    write(line_of(panel, "Start of the next meeting"), press, "13")
    write(line_of(panel, "Place of the next meeting"), press, "Örby")
    assert stored().next_meeting is None
    assert "Write the day too" in error_at(day)
    write(day, press, "10/12")
    assert stored().next_meeting == NextMeeting(day=date(2026, 12, 10), start=time(13), place="Örby")
    assert error_at(day) == ""


def test_an_end_before_the_start_is_told_at_the_end_and_the_rest_is_stored(
    panel: FactsPanel, press: Press, stored: Stored
) -> None:
    end = line_of(panel, "End")
    write(end, press, "8.00")
    assert error_at(end) != ""
    assert stored().end == time(10, 15)
    write(line_of(panel, "Place"), press, "Digitalt möte")
    assert (stored().place, stored().end) == ("Digitalt möte", time(10, 15))
    assert error_at(line_of(panel, "Place")) == ""
    write(line_of(panel, "Start"), press, "7")
    assert error_at(end) == ""
    assert (stored().start, stored().end) == (time(7), time(8))


@pytest.mark.parametrize(("name", "typed"), [("Day", "31/9"), ("Start", "25"), ("Day", "")])
def test_what_is_not_understood_is_told_and_kept(
    panel: FactsPanel, press: Press, stored: Stored, name: str, typed: str
) -> None:
    before, line = stored(), line_of(panel, name)
    write(line, press, typed)
    assert (line.text(), stored()) == (typed, before)
    assert error_at(line) != ""


def test_a_party_s_number_can_be_taken_away(panel: FactsPanel, press: Press, stored: Stored) -> None:
    write(line_of(panel, "Reference number, Lokalpolisområde Globen"), press, "")
    assert stored().dnr == ()


def test_notes_are_not_approved(services: Services, meeting: Meeting, panel: FactsPanel) -> None:
    assert line_of(panel, "To be approved by").isVisible()
    services.meetings.change_head(replace(meeting, document_type=DocumentType.NOTES))
    panel.show_meeting(services.meetings.show(meeting.id))
    assert not line_of(panel, "To be approved by").isVisible()


def test_a_change_by_somebody_else_is_told(
    qtbot: QtBot, services: Services, meeting: Meeting, panel: FactsPanel, press: Press, stored: Stored
) -> None:
    services.meetings.change_head(replace(meeting, place="Deras rum"))
    with qtbot.waitSignal(panel.failed) as told:
        write(line_of(panel, "Title"), press, "Mitt")
    assert told.args[0].problem is Problem.CHANGED_BY_OTHER
    assert error_at(line_of(panel, "Title")) != ""
    assert (stored().place, line_of(panel, "Title").text()) == ("Deras rum", "Mitt")


def test_enter_stores_and_escape_closes(
    qtbot: QtBot, panel: FactsPanel, press: Press, stored: Stored
) -> None:
    press("Extra möte", ENTER)
    assert stored().title == "Extra möte"
    for name in ("Title", "Day", "Place"):
        line_of(panel, name).setFocus()
        with qtbot.waitSignal(panel.closed):
            press(ESCAPE)


def test_what_is_being_typed_is_stored_when_the_panel_closes(
    panel: FactsPanel, press: Press, stored: Stored
) -> None:
    panel.closed.connect(panel.hide)
    press("Extra möte", ESCAPE)
    assert stored().title == "Extra möte"


def test_facts_panel_pictures(
    qtbot: QtBot,
    qapp: QApplication,
    services: Services,
    meeting: Meeting,
    dressed: ThemeFeed,
    variant: Variant,
    press: Press,
) -> None:
    panel = FactsPanel(services.meetings, dressed)
    qtbot.addWidget(panel)
    panel.resize(MIDDLE_PANE_PX, PANE_HEIGHT_PX)
    with qtbot.waitActive(panel):
        panel.show()
    panel.show_meeting(services.meetings.show(meeting.id))
    write(line_of(panel, "Place of the next meeting"), press, "Örby")
    write(line_of(panel, "End"), press, "8")
    for _round in range(3):
        qapp.processEvents()
    assert panel.width() <= MIDDLE_PANE_PX, f"the panel wants {panel.width()} px"
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert panel.grab().save(str(SCREENSHOTS / f"meeting-facts-{variant.name}.png"))


def test_reference_numbers_stand_in_columns(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    row = FlowRow(theme_feed, in_columns=True)
    qtbot.addWidget(row)
    lines = [QLineEdit() for _ in range(5)]
    for line in lines:
        row.add(line, 200)
    row.resize(700, 400)
    row.show()
    rights = [line.geometry().right() for line in lines]
    assert rights[:3] == sorted(rights[:3])
    assert rights[2] == row.width() - 1, "to the last pixel"
    assert rights[3:] == rights[:2]
