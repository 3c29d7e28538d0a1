"""Planning a meeting by keyboard: what the series proposes, what the user writes, what goes wrong where."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.follow_up_words import meetings_in_a_row
from desktop.ui.pages.new_meeting_page import NewMeetingPage
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage
from desktop.ui.widgets.time_field import read_time
from domain.changes import Change, Noun
from domain.meetings import MeetingFilter, MeetingSeries
from tests.ui.pages.conftest import AGENDA, TODAY, Unit

MakePage = Callable[[], NewMeetingPage]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed) -> MakePage:
    def make() -> NewMeetingPage:
        page = page_over(services, change_feed, theme_feed)
        qtbot.addWidget(page)
        page.resize(1170, 660)
        with qtbot.waitActive(page):
            page.show()
        return page

    return make


@pytest.fixture
def carried(services: Services, unit: Unit) -> None:
    """Three meetings behind us: one follow-up late since the first, one new at the last."""
    follow_ups = (
        ("Genomgång av källardörrar i Västertorp", date(2026, 10, 15), "förvaltare"),
        ("", None, ""),
        (
            "Lampor vid gångtunneln i Västertorp och de två platserna bredvid",
            date(2026, 11, 25),
            "handläggare",
        ),
    )
    for day, (what, due_on, role) in zip(
        (date(2026, 9, 3), date(2026, 9, 17), date(2026, 11, 5)), follow_ups, strict=True
    ):
        meeting = services.meetings.plan(unit.council.id, day=day)
        if what:
            item = services.meetings.show(meeting.id).items[1]
            services.agenda.agree_follow_up(
                item.id, what, party_id=unit.administration.id, role=role, due_on=due_on
            )


def page_over(services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed) -> NewMeetingPage:
    return NewMeetingPage(
        services.meetings, services.series, services.register, change_feed, theme_feed, today=lambda: TODAY
    )


def field_of(page: QWidget, name: str) -> Field:
    return next(each for each in page.findChildren(Field) if each.editor.accessibleName() == name)


def line_of(page: QWidget, name: str) -> QLineEdit:
    editor = field_of(page, name).editor
    assert isinstance(editor, QLineEdit)
    return editor


def combo_of(page: QWidget) -> QComboBox:
    return page.findChild(QComboBox)


def write(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def words_on(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("9", time(9)),
        ("9.00", time(9)),
        ("9:05", time(9, 5)),
        ("0900", time(9)),
        ("915", time(9, 15)),
        ("23.59", time(23, 59)),
        ("", None),
    ],
)
def test_times_are_read_as_they_are_typed(typed: str, moment: time | None) -> None:
    assert read_time(typed) == moment


@pytest.mark.parametrize("typed", ["24.00", "9.6", "9.60", "kl 9", "12345", "-9"])
def test_what_is_not_a_time_is_not_taken_for_one(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_time(typed)


@pytest.mark.parametrize(("times", "ordinal"), [(1, "2nd"), (2, "3rd"), (10, "11th"), (20, "21st")])
def test_the_first_meeting_is_counted_in(qapp: object, times: int, ordinal: str) -> None:
    assert meetings_in_a_row(times) == f"{ordinal} meeting in a row"
    assert meetings_in_a_row(0) == ""


def test_the_next_meeting_is_planned_by_keyboard_alone(
    qtbot: QtBot,
    make_page: MakePage,
    services: Services,
    change_feed: ChangeFeed,
    unit: Unit,
    carried: None,
) -> None:
    page = make_page()
    page.show_for(unit.council.id)
    day = page.findChild(DateField)
    qtbot.waitUntil(day.hasFocus)
    assert day.chosen_date() == date(2026, 12, 24)  # as long after the last as that was after the one before
    qtbot.keyClicks(day, "20261217")
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    start = line_of(page, "Begins")
    qtbot.waitUntil(start.hasFocus)
    assert start.text() == "9.00"
    qtbot.keyClicks(start, "1030")
    qtbot.keyClick(start, Qt.Key.Key_Tab)
    end = line_of(page, "Ends")
    qtbot.waitUntil(end.hasFocus)
    assert start.text() == "10.30"
    qtbot.keyClicks(end, "12")
    changes: list[Change] = []
    change_feed.announced.connect(changes.append)
    with qtbot.waitSignal(page.planned) as planned:
        qtbot.keyClick(end, Qt.Key.Key_Return)
    content = services.meetings.show(planned.args[0])
    assert (content.meeting.day, content.meeting.start, content.meeting.end) == (
        date(2026, 12, 17),
        time(10, 30),
        time(12),
    )
    assert content.meeting.place == "Sammanträdesrum Örby"
    assert [item.heading for item in content.items] == list(AGENDA)
    assert len(content.appearances) == 2
    assert changes == [Change(Noun.MEETING, (content.meeting.id,))]


def test_what_comes_along_is_shown_with_late_words_and_times_carried(
    qtbot: QtBot, make_page: MakePage, unit: Unit, carried: None
) -> None:
    page = make_page()
    page.show_for(unit.council.id)
    qtbot.waitUntil(lambda: set(AGENDA) <= set(words_on(page)))
    words = words_on(page)
    assert "2 participant(s) called" in words
    assert "Genomgång av källardörrar i Västertorp" in words
    late = next(each for each in page.findChildren(QLabel) if each.text() == "28 day(s) late")
    assert late.property("type") == "error"
    assert "· 4th meeting in a row" in words
    assert "· 2nd meeting in a row" in words
    assert "Hägersten-Älvsjö stadsdelsförvaltning, förvaltare" in words
    assert any("25" in each and "November" in each for each in words)


def test_another_series_brings_its_own_but_leaves_what_was_written(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit
) -> None:
    services.series.add(
        replace(services.series.blank(), name="Operativt möte", usual_start=time(13), usual_place="Digitalt")
    )
    page = make_page()
    page.show_for(None)
    qtbot.waitUntil(combo_of(page).hasFocus)
    write(qtbot, line_of(page, "Place"), "Medborgarhuset")
    combo = combo_of(page)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "Operativt möte"
    assert line_of(page, "Begins").text() == "13.00"
    assert line_of(page, "Ends").text() == ""
    assert line_of(page, "Place").text() == "Medborgarhuset"
    assert AGENDA[0] not in words_on(page)
    page.show_for(None)
    assert line_of(page, "Place").text() == "Sammanträdesrum Örby"


def test_a_wrong_time_is_said_under_its_field_and_keeps_its_text(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit
) -> None:
    page = make_page()
    page.show_for(unit.council.id)
    start = line_of(page, "Begins")
    write(qtbot, start, "halv nio")
    with qtbot.assertNotEmitted(page.planned):
        qtbot.keyClick(start, Qt.Key.Key_Return, CTRL)
    assert "halv nio" in field_of(page, "Begins").error()
    assert start.text() == "halv nio"
    assert start.accessibleDescription() == field_of(page, "Begins").error()
    qtbot.waitUntil(start.hasFocus)
    write(qtbot, start, "8.30")
    assert field_of(page, "Begins").error() == ""
    assert services.meetings.count(MeetingFilter()) == 0


def test_an_end_before_the_start_is_said_at_the_end(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit
) -> None:
    page = make_page()
    page.show_for(unit.council.id)
    write(qtbot, line_of(page, "Begins"), "14")
    with qtbot.assertNotEmitted(page.planned):
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert field_of(page, "Ends").error()
    qtbot.waitUntil(line_of(page, "Ends").hasFocus)
    assert services.meetings.count(MeetingFilter()) == 0


def test_escape_and_the_button_cancel(qtbot: QtBot, make_page: MakePage, unit: Unit) -> None:
    page = make_page()
    page.show_for(unit.council.id)
    with qtbot.waitSignal(page.cancelled):
        qtbot.keyClick(line_of(page, "Place"), Qt.Key.Key_Escape)
    cancel = next(each for each in page.findChildren(QPushButton) if each.text() == "Cancel")
    cancel.setFocus()
    qtbot.waitUntil(cancel.hasFocus)
    with qtbot.assertNotEmitted(page.planned), qtbot.waitSignal(page.cancelled):
        qtbot.keyClick(cancel, Qt.Key.Key_Return)


def test_without_series_the_way_to_make_one_is_offered(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.show_for(None)
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Create a series")
    with qtbot.waitSignal(page.series_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_series_made_meanwhile_can_be_chosen(
    make_page: MakePage, services: Services, change_feed: ChangeFeed
) -> None:
    page = make_page()
    new: MeetingSeries = replace(services.series.blank(), name="Samverkansgruppen")
    change_feed.announce(services.series.add(new))
    assert combo_of(page).isVisible()
    assert combo_of(page).chosen() == new.id


def test_a_series_that_is_gone_is_said(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit, new_id: Callable[[], UUID]
) -> None:
    page = make_page()
    page.show_for(unit.council.id)
    combo_of(page).set_choices([(new_id(), "Gone")])
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    message = page.findChild(InlineMessage)
    assert message.isVisible()
    assert message.text()


def test_every_control_has_a_name(make_page: MakePage, unit: Unit) -> None:
    page = make_page()
    page.show_for(unit.council.id)
    for each in page.findChildren(QWidget):
        is_inner = each.objectName().startswith("qt_")
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and not is_inner:
            assert each.accessibleName() or (isinstance(each, QPushButton) and each.text()), each


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    unit: Unit,
    carried: None,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = page_over(services, change_feed, dressed)
    qtbot.addWidget(page)
    page.show_for(unit.council.id)
    write(qtbot, line_of(page, "Ends"), "halv elva")
    field_of(page, "Ends").holds_time()
    save_picture(page, "new-meeting")
