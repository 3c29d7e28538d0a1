"""Moving by keyboard: back and forward through where one has been, and from pane to pane in every page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.pages.agreements.agreement_views import View
from desktop.ui.panes import panes_of
from tests.ui.keyboard import CONTROL, NO_MODIFIER, SHIFT, Keyboard, keyboard_is_in
from tests.ui.known_records import Known, item_written, meeting_written
from tests.ui.sample_window import SampleWindow

ALT = Qt.KeyboardModifier.AltModifier
MOST_PANES = 12


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def back(keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Left, ALT)


def forward(keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Right, ALT)


def page_of(sample: SampleWindow) -> QWidget:
    page = sample.navigator.page()
    assert page is not None
    return page


# --- back and forward


def test_back_and_forward_through_pages_with_their_records(
    sample: SampleWindow, known: Known, keyboard: Keyboard
) -> None:
    sample.navigator.show_point(known.point)
    sample.navigator.show_meeting(known.meeting, known.item)
    sample.navigator.show_follow_up(known.follow_up)
    sample.navigator.show_place("reports")
    for page in ("FollowUpsPage", "MeetingPage", "SituationPage", "RegisterPage"):
        back(keyboard)
        assert sample.page() == page
        assert keyboard_is_in(page_of(sample))
    for page in ("SituationPage", "MeetingPage", "FollowUpsPage", "DocumentsPage"):
        forward(keyboard)
        assert sample.page() == page
    assert sample.pages.situation._panel.point_id == known.point
    assert sample.pages.follow_ups._panel.record_id() == known.follow_up
    assert (meeting_written(sample.pages), item_written(sample.pages)) == (known.meeting, known.item)


def test_back_from_one_record_to_another_of_the_same_page(
    sample: SampleWindow, known: Known, keyboard: Keyboard
) -> None:
    first = sample.services.situation.list_page(known.of_area).rows
    sample.navigator.show_point(first[0].id)
    sample.navigator.show_point(first[1].id)
    back(keyboard)
    assert sample.pages.situation._panel.point_id == first[0].id
    forward(keyboard)
    assert sample.pages.situation._panel.point_id == first[1].id


def test_back_leads_to_the_item_where_one_left_the_meeting(
    sample: SampleWindow, known: Known, keyboard: Keyboard
) -> None:
    sample.navigator.show_meeting(known.meeting, known.item)
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    left_at = item_written(sample.pages)
    assert left_at is not None
    assert left_at != known.item
    keyboard.press(Qt.Key.Key_3, CONTROL)
    sample.pages.meeting._on_item_chosen(known.item)  # as another page may
    back(keyboard)
    assert item_written(sample.pages) == left_at
    assert QApplication.focusWidget() is sample.pages.meeting._middle.pane(left_at).text
    assert sample.window._rail.is_compact()


def test_at_the_end_of_the_line_nothing_happens(sample: SampleWindow, keyboard: Keyboard) -> None:
    forward(keyboard)
    assert sample.page() == "RegisterPage"
    sample.navigator.begin(sample.services, sample.pages)
    back(keyboard)
    assert sample.page() == "RegisterPage"


def test_a_record_that_is_gone_is_passed_by(sample: SampleWindow, known: Known, keyboard: Keyboard) -> None:
    gone = sample.services.meetings.plan(known.series, day=sample.meeting.day)
    sample.navigator.show_meeting(gone.id)
    sample.navigator.show_place("reports")
    sample.services.meetings.remove(gone.id)
    back(keyboard)
    assert sample.page() == "DocumentsPage"
    assert sample.window._lamps.currentMessage()


def test_back_to_an_agreement_keeps_its_view(sample: SampleWindow, known: Known, keyboard: Keyboard) -> None:
    sample.navigator.show_agreement(known.agreement)
    sample.navigator.show_duties()
    assert sample.pages.agreements._desk.views.view() is View.LAW
    keyboard.press(Qt.Key.Key_1, CONTROL)
    back(keyboard)
    assert sample.page() == "AgreementsPage"


# --- from pane to pane


def regions(sample: SampleWindow) -> list[str]:
    return [type(pane.region).__name__ for pane in panes_of(page_of(sample))]


def pane_with_focus(sample: SampleWindow) -> QWidget | None:
    focused = QApplication.focusWidget()
    panes = [*panes_of(page_of(sample)), *panes_of(sample.window._rail)]
    return next((pane.region for pane in panes if focused and pane.holds(focused)), None)


@pytest.mark.parametrize(
    "place",
    [
        "overview",
        "meetings",
        "situation",
        "follow_ups",
        "agreements",
        "reports",
        "records",
        "register",
        "settings",
        "log",
        "series",
        "yearly",
        "picture",
        "disposal",
    ],
)
def test_f6_goes_round_every_pane_of_every_page(sample: SampleWindow, keyboard: Keyboard, place: str) -> None:
    sample.navigator.show_page(place)
    sample.settle()
    for modifiers in (NO_MODIFIER, SHIFT):
        visited = list(round_of_panes(sample, keyboard, modifiers))
        panes = [pane.region for pane in panes_of(page_of(sample))]
        assert {*panes, sample.window._rail._search} == set(visited), regions(sample)
        assert 2 <= len(visited) <= MOST_PANES


def round_of_panes(
    sample: SampleWindow, keyboard: Keyboard, modifiers: Qt.KeyboardModifier
) -> Iterator[QWidget | None]:
    """The regions the keyboard comes to, until it comes to the first of them again."""
    first: QWidget | None = None
    for _pane in range(MOST_PANES):
        keyboard.press(Qt.Key.Key_F6, modifiers)
        focused, region = QApplication.focusWidget(), pane_with_focus(sample)
        assert focused is not None
        assert not focused.visibleRegion().isEmpty(), "the focus is in sight"
        if region is first:
            return
        first = first or region
        yield region


def test_the_panes_of_a_meeting_begin_with_the_agenda(
    sample: SampleWindow, known: Known, keyboard: Keyboard
) -> None:
    sample.navigator.show_meeting(known.meeting, known.item)
    sample.settle()
    assert regions(sample) == ["ItemPane", "AgendaOutline", "ContextPanel", "MeetingHead"]
    text = QApplication.focusWidget()
    keyboard.press(Qt.Key.Key_F6)
    assert sample.pages.meeting._outline.has_list_focus()
    keyboard.press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is text, "where one left the pane"


def test_the_rail_is_entered_at_the_place_one_is_at(sample: SampleWindow, keyboard: Keyboard) -> None:
    sample.navigator.show_place("follow_ups")
    for _pane in range(MOST_PANES):
        keyboard.press(Qt.Key.Key_F6)
        if keyboard_is_in(sample.window._rail):
            break
    assert QApplication.focusWidget() is sample.window._rail._buttons["follow_ups"]


# --- to what narrows a page


@pytest.mark.parametrize("place", ["meetings", "situation", "follow_ups", "register", "log"])
def test_ctrl_f_leads_to_the_filter_of_the_page(sample: SampleWindow, keyboard: Keyboard, place: str) -> None:
    sample.navigator.show_page(place)
    sample.settle()
    keyboard.press(Qt.Key.Key_F, CONTROL)
    page = page_of(sample)
    assert keyboard_is_in(page._search if place == "register" else page._filters)  # type: ignore[attr-defined]
