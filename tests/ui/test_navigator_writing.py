"""Ways that write or wait: words come first, what is gone is said, the next agenda, what nobody has saved."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.ui.pages.meeting.trouble_notice import TroubleNotice
from desktop.ui.saying import say
from desktop.ui.widgets.inline_message import InlineMessage
from domain.errors import Problem, UserError
from domain.pictures import PicturePart
from tests.ui.keyboard import Keyboard
from tests.ui.known_records import (
    ELSEWHERE,
    meeting_written,
    records_of,
)
from tests.ui.sample_store import local_agreement
from tests.ui.sample_window import SampleWindow, Templates, sample_window

NO_MEETING = "No meeting is planned. Plan one, then add it."


@pytest.fixture
def own(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    """A window for the test alone."""
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        opened.navigator.show_place(ELSEWHERE)
        yield opened


def test_without_a_store_no_way_leads_anywhere(own: SampleWindow) -> None:
    navigator, known = own.navigator, records_of(own)
    assert navigator.has_pages
    own.window.close_store()
    before = own.window._stack.currentWidget()
    navigator.show_place("meetings")
    navigator.show_situation(known.of_area)
    navigator.begin_point()
    navigator.begin_agreement()
    navigator.show_meeting(known.meeting)
    navigator.show_new_meeting()
    assert not navigator.has_pages
    assert not navigator.show_unsaved()
    assert navigator.has_stored_words()
    assert own.window._stack.currentWidget() is before


# --- words come first


def quarrel(sample: SampleWindow) -> None:
    """Somebody else writes in the item I write in."""
    items = sample.services.meetings.show(sample.meeting.id).items
    sample.navigator.show_meeting(sample.meeting.id, items[1].id)
    Keyboard().write("Mina ord.")
    sample.colleague.agenda.write_text(items[1].id, items[1].version, items[1].heading, "Kollegans ord.")


def test_words_that_cannot_be_stored_are_shown_before_one_goes_on(own: SampleWindow) -> None:
    known = records_of(own)
    other = own.services.meetings.plan(known.series, day=date(2026, 11, 26))
    quarrel(own)
    for wish, carried in (
        (own.pages.overview.new_meeting_wanted, ()),
        (own.pages.overview.meeting_wanted, (other.id,)),
        (own.pages.overview.agenda_wanted, (known.area,)),
        (own.pages.follow_ups.point_agenda_wanted, (known.point,)),
        (own.pages.agreements.measure_thread_wanted, (known.measure,)),
    ):
        own.navigator.show_place(ELSEWHERE)
        wish.emit(*carried)
        assert own.page() == "MeetingPage"
        assert own.window._rail.selected_place() == "meetings"
        assert own.window._rail.is_compact()
        assert meeting_written(own.pages) == known.meeting
        assert "Kollegans ord." in notices(own)

    own.window.findChild(TroubleNotice)._message.findChild(QPushButton).click()
    own.pages.overview.meeting_wanted.emit(other.id)
    assert meeting_written(own.pages) == other.id
    assert own.services.meetings.show(known.meeting).items[1].text == "Mina ord."


def notices(sample: SampleWindow) -> str:
    messages = sample.window.findChild(TroubleNotice).findChildren(InlineMessage)
    return "\n".join(message.text() for message in messages if message.isVisible())


def test_words_of_a_picture_come_first_too(own: SampleWindow) -> None:
    versions = own.services.pictures.list_versions(local_agreement(own.services).id)
    draft_id = next(version.id for version in versions if not version.is_decided)
    own.navigator.show_picture(draft_id)
    own.settle()
    own.pages.picture._desk.focus_first()
    Keyboard().write("Mina ord.")
    draft = own.colleague.pictures.show(draft_id).picture
    theirs = {**draft.texts, PicturePart.MAPPING: "Kollegans ord."}
    own.colleague.pictures.write_texts(draft.id, draft.version, theirs)
    own.navigator.show_place(ELSEWHERE)
    own.navigator.show_new_meeting()
    assert own.page() == "PicturePage"
    assert own.window._rail.selected_place() == "situation"
    assert not own.window._rail.is_compact()


@pytest.mark.parametrize(
    ("page", "begin"),
    [
        ("AgreementsPage", lambda own: own.navigator.begin_agreement()),
        ("RegisterPage", lambda own: own.pages.register._new.click()),
        ("SeriesPage", lambda own: own.navigator.show_series()),
    ],
)
def test_what_nobody_has_saved_is_shown(
    own: SampleWindow, page: str, begin: Callable[[SampleWindow], None]
) -> None:
    assert not own.navigator.show_unsaved()
    begin(own)
    own.settle()
    first_line(own).setFocus()
    Keyboard().write("Nytt")
    own.navigator.show_overview()
    assert own.navigator.show_unsaved()
    assert own.page() == page


def first_line(sample: SampleWindow) -> QLineEdit:
    lines = sample.window._stack.currentWidget().findChildren(QLineEdit)
    return next(line for line in lines if line.isVisible() and line.accessibleName() in {"Name", "Title"})


def test_from_minutes_that_were_just_finished_nothing_leads_back_to_writing(own: SampleWindow) -> None:
    finished = records_of(own).finished
    own.navigator.show_finishing(own.meeting.id)
    own.pages.finish.finished.emit(finished)
    assert own.page() == "MinutesPage"
    own.press(Qt.Key.Key_Escape)
    assert own.page() == "MeetingsPage"


def test_a_meeting_somebody_removed_is_said_and_leads_nowhere(own: SampleWindow) -> None:
    own.colleague.meetings.remove(own.meeting.id)
    own.pages.overview.meeting_wanted.emit(own.meeting.id)
    assert own.page() == "RegisterPage"
    assert own.window._rail.selected_place() == ELSEWHERE
    assert own.window._lamps.currentMessage() == say(UserError(Problem.RECORD_GONE))


# --- the next agenda


def test_an_area_and_a_point_are_put_on_the_next_agenda(own: SampleWindow) -> None:
    known = records_of(own)
    own.pages.overview.agenda_wanted.emit(known.area)
    assert (own.page(), meeting_written(own.pages)) == ("MeetingPage", own.meeting.id)
    item = own.pages.meeting._in_hand.item
    assert item is not None
    assert known.area in item.area_ids

    own.navigator.show_follow_ups()
    own.pages.follow_ups.point_agenda_wanted.emit(known.point)
    assert (own.page(), own.window._rail.selected_place()) == ("MeetingPage", "meetings")
    item = own.pages.meeting._in_hand.item
    assert item is not None
    assert known.point in item.point_ids


@pytest.mark.parametrize(
    ("wish", "carried"),
    [
        ("overview.agenda_wanted", "area"),
        ("follow_ups.agenda_wanted", "area"),
        ("follow_ups.point_agenda_wanted", "point"),
    ],
)
def test_without_a_planned_meeting_one_is_planned_first(own: SampleWindow, wish: str, carried: str) -> None:
    known = records_of(own)
    own.services.meetings.remove(own.meeting.id)
    page, signal = wish.split(".")
    getattr(getattr(own.pages, page), signal).emit(getattr(known, carried))
    assert (own.page(), own.window._rail.selected_place()) == ("NewMeetingPage", "meetings")
    assert own.window._lamps.currentMessage() == NO_MEETING


def test_a_point_somebody_removed_is_said_and_put_nowhere(own: SampleWindow) -> None:
    gone = own.services.office.new_id()
    own.pages.follow_ups.point_agenda_wanted.emit(gone)
    assert own.page() == "RegisterPage"
    assert own.window._lamps.currentMessage() == say(UserError(Problem.RECORD_GONE))


# --- the number of late follow-ups


def test_the_rail_counts_what_is_late_anew(own: SampleWindow) -> None:
    before = late_words(own)
    known = records_of(own)
    card = own.services.follow_ups.show(known.follow_up)
    own.services.follow_ups.finish(card.follow_up)
    assert late_words(own) == before
    own.pages.overview.agenda_wanted.emit(known.area)  # announces a change of meetings
    assert late_words(own) != before


def late_words(sample: SampleWindow) -> str:
    return sample.window._rail._buttons["follow_ups"].accessibleDescription()


def test_a_removed_meeting_that_was_written_moves_nobody_who_is_elsewhere(own: SampleWindow) -> None:
    own.navigator.show_meeting(own.meeting.id)
    own.navigator.show_overview()
    own.colleague.meetings.remove(own.meeting.id)
    own.pages.overview.meeting_wanted.emit(own.meeting.id)
    assert own.page() == "OverviewPage"
    assert own.window._lamps.currentMessage() == say(UserError(Problem.RECORD_GONE))
