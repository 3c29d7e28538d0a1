"""The palette in the real window: what is typed, found and opened by keyboard, and the focus given back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.palette.entries import CommandEntry, Entry, Heading, HitEntry, Sentence
from desktop.ui.palette.entry_delegate import from_a_word
from desktop.ui.palette.hit_words import plain, spoken
from desktop.ui.palette.palette import Palette
from domain.errors import Problem, UserError
from domain.search import SearchAnswer, SearchGroup, SearchHit, SearchKind, SnippetPart
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard, keyboard_is_in
from tests.ui.known_records import Known, item_written, measure_chosen
from tests.ui.sample_window import SampleWindow, Templates, sample_window
from tests.ui.stray_windows import no_stray_windows

ALT = Qt.KeyboardModifier.AltModifier
_ALL = 100_000


@pytest.fixture
def sample(sample: SampleWindow) -> Iterator[SampleWindow]:
    """What it leaves open is closed again."""
    yield sample
    if sample.window._palette is not None:
        sample.window._palette.close_palette()
    sample.settle()


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody at the keyboard with the palette open."""

    qtbot: QtBot
    sample: SampleWindow
    keyboard: Keyboard

    @property
    def palette(self) -> Palette:
        assert self.sample.window._palette is not None
        return self.sample.window._palette

    def open(self) -> None:
        self.keyboard.press(Qt.Key.Key_K, CONTROL)
        self.sample.settle()

    def look_for(self, text: str) -> None:
        self.open()
        self.keyboard.write(text)
        self.qtbot.waitUntil(lambda: not self.palette._searcher.is_waiting())

    def entries(self) -> list[Entry]:
        return list(self.palette._list._model.entries())

    def headings(self) -> list[str]:
        return [entry.title for entry in self.entries() if isinstance(entry, Heading)]

    def commands(self) -> list[str]:
        return [entry.command.key for entry in self.entries() if isinstance(entry, CommandEntry)]

    def chosen(self) -> Entry | None:
        return self.palette._list.chosen()


@pytest.fixture
def hand(qtbot: QtBot, sample: SampleWindow) -> Hand:
    return Hand(qtbot, sample, Keyboard())


# --- opening and closing


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_E])
def test_it_opens_over_the_window_and_is_no_window(qapp: QApplication, hand: Hand, key: Qt.Key) -> None:
    with no_stray_windows(qapp):
        hand.keyboard.press(key, CONTROL)
    assert hand.palette.isVisible()
    assert not hand.palette.isWindow()
    assert hand.palette._line.hasFocus()
    hand.keyboard.press(key, CONTROL)
    assert not hand.palette.isVisible()


def test_the_mouse_finds_it_at_the_top_of_the_rail(hand: Hand) -> None:
    before = QApplication.focusWidget()
    search = hand.sample.window._rail._search
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    assert hand.palette.isVisible()
    QTest.mouseClick(hand.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not hand.palette.isVisible()
    assert QApplication.focusWidget() is before


def test_alt_s_opens_it(hand: Hand) -> None:
    hand.keyboard.press(Qt.Key.Key_S, ALT)
    hand.qtbot.waitUntil(lambda: hand.sample.window._palette is not None and hand.palette.isVisible())


def test_escape_leads_back_to_the_caret_in_a_text(hand: Hand) -> None:
    sample = hand.sample
    sample.navigator.show_meeting(
        sample.meeting.id, sample.services.meetings.show(sample.meeting.id).items[2].id
    )
    text = QApplication.focusWidget()
    assert isinstance(text, QTextEdit)
    hand.keyboard.press(Qt.Key.Key_Right, times=3)
    place = text.textCursor().position()
    hand.open()
    hand.keyboard.write("tunnel")
    hand.keyboard.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is text
    assert text.textCursor().position() == place == 3


@pytest.mark.parametrize(("start", "length"), [(2, 3), (5, -3), (4, 0)])
def test_escape_leads_back_to_what_was_marked_in_a_line(hand: Hand, start: int, length: int) -> None:
    line = hand.sample.pages.register._search
    line.setText("kommunpolis")
    line.setFocus()
    line.setCursorPosition(start)
    line.setSelection(start, length) if length else None
    before = line.cursorPosition(), line.selectedText()
    hand.open()
    hand.keyboard.press(Qt.Key.Key_Escape)
    assert line.hasFocus()
    assert (line.cursorPosition(), line.selectedText()) == before
    line.clear()


def test_it_goes_when_the_keyboard_leaves_it(hand: Hand) -> None:
    hand.open()
    hand.keyboard.press(Qt.Key.Key_Tab)
    assert not hand.palette.isVisible()
    hand.open()
    hand.keyboard.press(Qt.Key.Key_2, CONTROL)
    assert not hand.palette.isVisible()
    assert hand.sample.page() == "MeetingsPage"
    assert keyboard_is_in(hand.sample.pages.meetings)


def test_keys_of_the_page_behind_mean_nothing_in_it(hand: Hand) -> None:
    hand.sample.navigator.show_place("situation")
    hand.open()
    hand.keyboard.press(Qt.Key.Key_G, CONTROL)
    assert hand.sample.page() == "SituationPage"
    assert hand.palette._line.hasFocus()


def test_ctrl_z_takes_back_what_is_typed_in_the_line(hand: Hand) -> None:
    hand.open()
    hand.keyboard.write("tunnel")
    hand.keyboard.press(Qt.Key.Key_Z, CONTROL)
    assert hand.palette.isVisible()
    assert hand.palette._line.text() == ""


def test_nothing_is_looked_for_on_the_wall(hand: Hand, known: Known) -> None:
    hand.sample.pages.meeting_mode_wanted.emit(known.meeting, known.item)
    assert hand.sample.page() == "MeetingModePage"
    hand.open()
    assert hand.sample.window._palette is None or not hand.palette.isVisible()
    hand.keyboard.press(Qt.Key.Key_Escape)


# --- before anything is typed


def test_it_begins_with_what_was_visited_last_and_the_commonest_commands(hand: Hand, known: Known) -> None:
    hand.sample.navigator.show_follow_up(known.follow_up)
    hand.sample.navigator.show_meeting(known.finished)
    hand.sample.navigator.show_place("reports")
    hand.open()
    recent = [entry.hit for entry in hand.entries() if isinstance(entry, HitEntry)]
    assert [(hit.kind, hit.object_id) for hit in recent[:2]] == [
        (SearchKind.MEETING, known.finished),
        (SearchKind.FOLLOW_UP, known.follow_up),
    ]
    assert hand.headings() == ["Visited last", "Commands"]
    assert {"new_point", "new_meeting", "print_weekly"} <= set(hand.commands())
    hand.keyboard.press(Qt.Key.Key_Down)
    hand.keyboard.press(Qt.Key.Key_Return)
    assert hand.sample.pages.follow_ups._panel.record_id() == known.follow_up


# --- looking


def test_hits_in_groups_with_what_was_typed_set_apart(hand: Hand) -> None:
    hand.look_for("tunnel")
    assert hand.headings() == ["Sections", "Situation points"]
    point = next(
        entry.hit
        for entry in hand.entries()
        if isinstance(entry, HitEntry) and entry.hit.kind is SearchKind.POINT
    )
    found = [part.text.casefold() for part in (*point.title, *point.snippet) if part.is_hit]
    assert "tunnel" in found[0] if found else "tunnel" in point.place
    count = hand.palette._count
    hand.qtbot.waitUntil(lambda: count.text() == f"{hand.palette._list.hit_count()} hit(s)")


def test_swedish_letters_are_letters_of_their_own(hand: Hand) -> None:
    hand.look_for("rån")
    shown = [plain(entry.hit.title) for entry in hand.entries() if isinstance(entry, HitEntry)]
    assert shown == []


def test_a_section_of_finished_minutes_opens_the_paper_where_it_begins(hand: Hand) -> None:
    hand.look_for("§ 34")
    hand.keyboard.press(Qt.Key.Key_Return)
    assert not hand.palette.isVisible()
    assert hand.sample.page() == "MinutesPage"
    assert keyboard_is_in(hand.sample.pages.minutes)
    preview = hand.sample.pages.minutes._preview
    hand.qtbot.waitUntil(lambda: preview.page_count() > 1)
    bar = preview._view_of_pages().verticalScrollBar()
    hand.qtbot.waitUntil(lambda: 0 < bar.value() < bar.maximum())


def test_enter_right_after_the_last_letter_opens_the_best_hit_of_all_that_was_typed(hand: Hand) -> None:
    hand.open()
    hand.keyboard.write("byta källardörrar i nio")
    hand.keyboard.press(Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: not hand.palette.isVisible())
    assert hand.sample.page() == "AgreementsPage"


def test_a_participant_is_found_by_role_and_shown_in_the_register(hand: Hand) -> None:
    hand.look_for("kommunpolis globen")
    people = [
        entry.hit
        for entry in hand.entries()
        if isinstance(entry, HitEntry) and entry.hit.kind is SearchKind.PARTICIPANT
    ]
    hand.palette._list.entry_opened.emit(HitEntry(hit=people[0]))
    assert hand.sample.page() == "RegisterPage"
    assert hand.sample.pages.register.shown_keys() == (people[0].object_id,)


def test_up_and_down_go_over_headings_and_round(hand: Hand) -> None:
    hand.look_for("belysning")
    entries = [entry for entry in hand.entries() if isinstance(entry, (HitEntry, CommandEntry))]
    seen = [hand.chosen()]
    for _step in entries[1:]:
        hand.keyboard.press(Qt.Key.Key_Down)
        seen.append(hand.chosen())
    assert seen == entries
    hand.keyboard.press(Qt.Key.Key_Down)
    assert hand.chosen() == entries[0]
    hand.keyboard.press(Qt.Key.Key_Up)
    assert hand.chosen() == entries[-1]
    hand.keyboard.press(Qt.Key.Key_PageUp, times=len(entries))
    assert hand.chosen() == entries[0]
    hand.keyboard.press(Qt.Key.Key_PageDown)
    assert hand.chosen() in entries[2:]
    hand.keyboard.press(Qt.Key.Key_PageDown, times=len(entries))
    assert hand.chosen() == entries[-1]


@pytest.mark.parametrize(
    ("text", "cut", "shown"),
    [
        ("vid ", "vid ", "vid "),
        ("Belysningen vid ", "…ningen vid ", "…vid "),
        ("Belysningen ", "…ningen ", "…"),
        ("Belysningen i gång", "…ng", "…gång"),
    ],
)
def test_words_before_a_hit_begin_with_a_whole_one(text: str, cut: str, shown: str) -> None:
    assert from_a_word(text, cut) == shown


def test_no_hits_say_so_and_show_a_way_out(hand: Hand) -> None:
    hand.look_for("bollplanen i Farsta")
    sentence, *_others = hand.entries()
    assert isinstance(sentence, Sentence)
    assert "bollplanen i Farsta" in sentence.text
    assert isinstance(hand.chosen(), CommandEntry)
    hand.keyboard.press(Qt.Key.Key_Return)
    assert hand.sample.page() == "SituationPage"


def test_while_older_texts_are_read_in_it_says_so(hand: Hand) -> None:
    while hand.sample.services.office.store.catch_up(_ALL):
        pass
    hand.look_for("tunnel")
    told = hand.palette._count.text()
    hand.palette._on_answered(SearchAnswer(text="tunnel", is_complete=False))
    assert hand.palette._count.text() == "older texts are still being read"
    assert "still" not in told


def test_what_is_found_later_leaves_the_chosen_where_it_is(hand: Hand) -> None:
    hand.look_for("tunnel")
    whole = hand.palette._answered
    assert whole is not None
    assert len(whole.groups) > 1
    hand.palette._on_answered(replace(whole, groups=whole.groups[1:], is_complete=False))
    chosen = hand.chosen()
    assert isinstance(chosen, HitEntry)
    hand.palette._on_answered(whole)
    assert hand.chosen() == chosen
    assert hand.headings()[0] != hand.headings()[-1]


# --- commands


def test_meeting_mode_shows_the_key_its_page_has_and_takes_the_item_that_is_written(
    hand: Hand, known: Known
) -> None:
    hand.sample.navigator.show_meeting(known.meeting, known.item)
    hand.look_for("meeting mode")
    entry = hand.chosen()
    assert isinstance(entry, CommandEntry)
    assert spoken(entry) == "Meeting mode, F11"
    hand.keyboard.press(Qt.Key.Key_Return)
    assert hand.sample.page() == "MeetingModePage"
    hand.keyboard.press(Qt.Key.Key_Escape)
    assert hand.sample.pages.meeting.shown_keys() == (known.meeting, known.item)
    assert keyboard_is_in(hand.sample.pages.meeting)


def test_a_command_whose_word_begins_so_stands_first_and_is_done(hand: Hand) -> None:
    hand.look_for("weekly")
    assert hand.headings()[0] == "Commands"
    assert hand.commands() == ["print_weekly"]
    hand.keyboard.press(Qt.Key.Key_Return)
    assert hand.sample.page() == "DocumentsPage"
    assert hand.sample.pages.reports._kind.value == "weekly"


def test_keys_are_shown_beside_a_command(hand: Hand) -> None:
    hand.look_for("new situation")
    entry = hand.chosen()
    assert isinstance(entry, CommandEntry)
    assert spoken(entry) == "New situation point, Ctrl+Shift+N"
    hand.keyboard.press(Qt.Key.Key_N, CONTROL | SHIFT)
    assert keyboard_is_in(hand.sample.pages.situation._entry)
    assert not hand.palette.isVisible()


# --- every kind of hit


@pytest.fixture
def open_hit(hand: Hand) -> Callable[[SearchHit], None]:
    """A palette that finds this hit and nothing else."""

    def find_and_open(hit: SearchHit) -> None:
        hand.open()
        group = SearchGroup(kind=hit.kind, hits=(hit,))
        hand.palette._on_answered(SearchAnswer(text="zzz", groups=(group,)))
        hand.keyboard.press(Qt.Key.Key_Return)

    return find_and_open


@pytest.mark.parametrize(
    ("kind", "name", "page", "shows"),
    [
        (SearchKind.MEETING, "finished", "MinutesPage", lambda pages: pages.minutes._meeting_id),
        (SearchKind.ITEM, "item", "MeetingPage", item_written),
        (SearchKind.DECISION, "item", "MeetingPage", item_written),
        (SearchKind.POINT, "point", "SituationPage", lambda pages: pages.situation._panel.point_id),
        (
            SearchKind.FOLLOW_UP,
            "follow_up",
            "FollowUpsPage",
            lambda pages: pages.follow_ups._panel.record_id(),
        ),
        (
            SearchKind.AGREEMENT,
            "agreement",
            "AgreementsPage",
            lambda pages: pages.agreements._desk.chosen_id(),
        ),
        (SearchKind.MEASURE, "measure", "AgreementsPage", measure_chosen),
    ],
)
def test_each_kind_opens_where_it_belongs(
    hand: Hand,
    known: Known,
    open_hit: Callable[[SearchHit], None],
    kind: SearchKind,
    name: str,
    page: str,
    shows: Callable[[object], UUID],
) -> None:
    record_id = getattr(known, name)
    hit = SearchHit(
        kind=kind, object_id=record_id, title=(SnippetPart(text="Något"),), meeting_id=known.meeting
    )
    open_hit(hit)
    assert hand.sample.page() == page
    assert shows(hand.sample.pages) == record_id
    shown = hand.sample.navigator.page()
    assert shown is not None
    assert keyboard_is_in(shown)


# --- by ear, and when things go wrong


def test_a_screen_reader_hears_the_rows_and_what_is_chosen(hand: Hand, known: Known) -> None:
    area = hand.sample.services.agreements.show(known.agreement).areas[0]
    hit = SearchHit(
        kind=SearchKind.ITEM,
        object_id=known.item,
        title=(SnippetPart(text="Otrygg "), SnippetPart(text="tunnel", is_hit=True)),
        label="§ 34",
        place="Lokala rådet",
        snippet=(SnippetPart(text="lampor i "), SnippetPart(text="tunnel", is_hit=True)),
        area_id=area.id,
        is_sensitive=True,
    )
    hand.open()
    hand.palette._on_answered(
        SearchAnswer(text="tunnel", groups=(SearchGroup(kind=hit.kind, hits=(hit,), has_more=True),))
    )
    rows = QAccessible.queryAccessibleInterface(hand.palette._list)
    assert rows.role() == QAccessible.Role.List
    names = [rows.child(row).text(QAccessible.Text.Name) for row in range(rows.childCount())]
    said = f"§ 34 Otrygg tunnel, Lokala rådet, {area.title}, Marked for secrecy, lampor i tunnel"
    assert names == ["Sections", said]
    assert rows.child(1).state().selected
    line = QAccessible.queryAccessibleInterface(hand.palette._line)
    assert line.role() == QAccessible.Role.EditableText
    assert line.text(QAccessible.Text.Name)


def test_a_search_that_fails_says_why_and_commands_work(hand: Hand) -> None:
    hand.open()
    hand.palette._on_failed(UserError(Problem.STORE_FULL))
    assert isinstance(hand.entries()[0], Sentence)
    assert "new_point" in hand.commands()


def test_rows_pass_qt_s_own_test(qtmodeltester: object, hand: Hand) -> None:
    hand.look_for("belysning")
    qtmodeltester.check(hand.palette._list._model)  # type: ignore[attr-defined]


def test_a_page_may_ask_for_a_search(hand: Hand) -> None:
    hand.sample.pages.search_wanted.emit("tunnel")
    hand.qtbot.waitUntil(lambda: hand.headings() == ["Sections", "Situation points"])
    assert hand.palette._line.text() == "tunnel"


def test_it_keeps_within_the_window(hand: Hand) -> None:
    hand.look_for("12 november 2026")
    hand.sample.window.resize(900, 500)
    try:
        panel = hand.palette._panel.geometry()
        assert hand.palette.size() == hand.sample.window.size()
        assert hand.palette.rect().contains(panel)
    finally:
        hand.sample.window.resize(1366, 768)


def test_a_store_that_is_closed_takes_it_along(
    qapp: QApplication, templates: Templates, tmp_path: object
) -> None:
    with sample_window(qapp, templates.sample, tmp_path) as opened:  # type: ignore[arg-type]
        opened.window.commands["search"].run()
        opened.settle()
        opened.window.close_store()
        assert opened.window._palette is None
        opened.window.commands["search"].run()
        assert opened.window._palette is None, "there is nothing to find"
