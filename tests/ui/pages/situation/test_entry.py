"""A point is typed, looked at and stored by keys alone; nothing guessed goes unseen; what was said orally has no words."""

from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.program import Services
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.pages.situation.entry_card import EntryCard
from desktop.ui.pages.situation.entry_draft import EntryField
from desktop.ui.pages.situation.entry_fields import EntryFields
from desktop.ui.pages.situation_page import SituationPage
from domain.secrecy import Sensitivity
from domain.situation import PointFilter, Severity, SituationPoint, Trend
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard

ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
LINE = "skadegörelse solberga miljörum natt mot lördag ökat"
MOST_STROKES = 8
KEY_STROKE_MS = 30


@pytest.fixture
def card(page: SituationPage) -> EntryCard:
    page.focus_entry()
    card = page.findChild(EntryCard)
    assert isinstance(card, EntryCard)
    return card


@pytest.fixture
def fields(card: EntryCard) -> EntryFields:
    fields = card.findChild(EntryFields)
    assert isinstance(fields, EntryFields)
    return fields


def stored(services: Services) -> SituationPoint | None:
    """The point that came to the sample's eighteen."""
    if services.situation.count(PointFilter()) == 18:
        return None
    (row,) = [
        row for row in services.situation.list_page(PointFilter()).rows if row.place in {"miljörum", ""}
    ][:1]
    return services.situation.show(row.id).point


def shown(card: EntryCard) -> list[str]:
    """The messages that are on screen."""
    return [
        each.accessibleName()
        for each in card.findChildren(QWidget)
        if each.property("kind") and each.isVisible()
    ]


def test_a_point_is_down_in_a_few_strokes(
    services: Services, card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    keyboard.write(LINE)
    assert fields.chip(EntryField.WHAT).face.value == "Skadegörelse"
    assert fields.chip(EntryField.WHERE).face.value == "Solberga, miljörum"
    keyboard.press(ENTER)
    assert fields.opened is EntryField.AREA
    keyboard.press(ENTER)
    assert fields.opened is EntryField.SOURCE
    keyboard.press(ENTER)
    assert fields.opened is EntryField.SEVERITY
    keyboard.press(Qt.Key.Key_2)
    keyboard.press(ENTER)

    point = stored(services)
    assert point is not None
    assert keyboard.strokes <= MOST_STROKES
    assert (point.category, point.place, point.trend) == ("skadegörelse", "miljörum", Trend.INCREASED)
    assert (point.severity, point.time_of_day, len(point.area_ids)) == (Severity.YELLOW, "natt mot lördag", 1)
    assert point.source_party_id is not None
    assert fields.opened is None
    assert card.draft.is_empty
    assert QApplication.focusWidget() is not None
    assert shown(card) == ["Saved."]


def test_nothing_guessed_is_stored_unseen(services: Services, card: EntryCard, keyboard: Keyboard) -> None:
    keyboard.write(LINE)
    for _stroke in range(3):
        keyboard.press(ENTER)
        assert stored(services) is None
    assert card.draft.next_to_see() is EntryField.SEVERITY


def test_the_source_is_asked_for_once_in_a_sitting(
    services: Services, card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    for _point in range(2):
        keyboard.write(f"{LINE} röd")
        while fields.opened is not None or not card.draft.is_empty:
            keyboard.press(ENTER)

    assert services.situation.count(PointFilter()) == 20
    assert keyboard.strokes == 3 + 2


def test_tab_walks_through_the_fields_and_on(
    card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    keyboard.write(LINE)
    walked = []
    for _stroke in range(40):
        keyboard.press(TAB)
        focused = QApplication.focusWidget()
        if focused is None or not card.isAncestorOf(focused):
            break
        if fields.opened not in walked:
            walked.append(fields.opened)
    assert walked == list(EntryField)
    assert fields.opened is None


def test_tab_walks_back_to_the_line(card: EntryCard, fields: EntryFields, keyboard: Keyboard) -> None:
    keyboard.write(LINE)
    line = QApplication.focusWidget()
    keyboard.press(TAB, times=2)
    assert fields.opened is EntryField.WHERE
    keyboard.press(Qt.Key.Key_Backtab, SHIFT)
    assert fields.opened is EntryField.WHAT
    keyboard.press(Qt.Key.Key_Backtab, SHIFT)
    assert fields.opened is None
    assert QApplication.focusWidget() is line


def test_a_field_is_corrected_where_it_stands(
    services: Services, card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    keyboard.write(LINE)
    keyboard.press(TAB)
    keyboard.press(Qt.Key.Key_A, CONTROL)
    keyboard.write("klotter")
    assert fields.chip(EntryField.WHAT).face.value == "Klotter"
    keyboard.press(TAB, times=2)
    keyboard.press(Qt.Key.Key_A, CONTROL)
    keyboard.write("torget")
    while not card.draft.is_empty:
        keyboard.press(ENTER)

    newest = services.situation.list_page(PointFilter(category="klotter")).rows[0]
    assert newest.place == "torget"


def test_a_day_that_has_not_come_is_told_at_its_field(
    services: Services, card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    keyboard.write("skadegörelse solberga 2027-01-03 röd")
    for _stroke in range(3):
        keyboard.press(ENTER)

    assert fields.opened is EntryField.WHEN
    assert len(shown(card)) == 1
    assert stored(services) is None


def test_without_words_for_what_happened_it_is_asked_for(
    services: Services, card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    keyboard.write("solberga")
    keyboard.press(ENTER, times=2)

    assert fields.opened is EntryField.WHAT
    assert len(shown(card)) == 1


def test_of_what_was_told_orally_no_words_are_stored(
    services: Services, card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    keyboard.write(LINE)
    keyboard.press(Qt.Key.Key_G, CONTROL | SHIFT)
    assert fields.opened is EntryField.SECRECY
    keyboard.press(Qt.Key.Key_T, times=2)
    assert not fields.chip(EntryField.WHAT).isVisible()
    assert len(shown(card)) == 1
    while not card.draft.is_empty:
        keyboard.press(ENTER)

    (row,) = services.situation.list_page(
        PointFilter(sensitivity=Sensitivity.ORAL_ONLY, period_from=date(2026, 11, 12))
    ).rows
    point = services.situation.show(row.id).point
    assert point.matter == ()
    assert point.secrecy.marked_by == "Samordnare Ek"
    assert point.source_party_id is not None


def test_what_was_cleared_or_stored_comes_back(
    services: Services, card: EntryCard, fields: EntryFields, keyboard: Keyboard
) -> None:
    undo = card.findChild(RemovedMessage)
    assert isinstance(undo, RemovedMessage)
    keyboard.write(f"{LINE} röd")
    keyboard.press(ESCAPE)
    assert card.draft.is_empty
    undo.undo_requested.emit()
    assert card.draft.line == f"{LINE} röd"
    while not card.draft.is_empty:
        keyboard.press(ENTER)
    assert stored(services) is not None
    undo.undo_requested.emit()
    assert stored(services) is None
    assert card.draft.line == f"{LINE} röd"


def test_a_key_stroke_is_understood_at_once(card: EntryCard, keyboard: Keyboard) -> None:
    times = []
    for letter in LINE:
        begun = perf_counter()
        keyboard.write(letter)
        QApplication.processEvents()
        times.append((perf_counter() - begun) * 1000)

    assert sorted(times)[len(times) // 2] <= KEY_STROKE_MS
