"""R3 in the real window: what cannot be stored stays on screen, is told where it was typed, tried again, and taken along."""

import json
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.draft_shelf import DraftShelf
from desktop.services.program import open_services
from desktop.ui.drafts.draft_desk import KEPT_WITHIN_MS
from desktop.ui.drafts.recovered_card import RecoveredCard
from desktop.ui.pages.meeting.item_saver import RETRY_MS
from desktop.ui.widgets.inline_message import InlineMessage
from desktop.ui.widgets.search_field import SearchField
from tests.safety.small_disks import room_for
from tests.ui.conftest import no_key_is_held, nothing_is_left_over, templates
from tests.ui.keyboard import Keyboard
from tests.ui.sample_window import SampleWindow, Templates, sample_window

__all__ = ["no_key_is_held", "nothing_is_left_over", "templates"]  # a window as all tests of it have

WORDS = "Västerås"
LONGEST_MS = RETRY_MS + 4_000


@pytest.fixture
def shelves(tmp_path: Path) -> Path:
    return tmp_path / "utkast"


@pytest.fixture
def shown(qapp: QApplication, templates: Templates, tmp_path: Path, shelves: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path, shelf=partial(DraftShelf, shelves)) as opened:
        opened.navigator.show_meeting(opened.meeting.id)
        opened.settle()
        yield opened


def write(words: str = WORDS) -> None:
    Keyboard().write(words)


def stored_text(shown: SampleWindow) -> str:
    return shown.services.meetings.show(shown.meeting.id).items[0].text


def typed_text(shown: SampleWindow) -> str:
    item_id = shown.services.meetings.show(shown.meeting.id).items[0].id
    return shown.pages.meeting._middle.pane(item_id).text.text()


def said(shown: SampleWindow) -> str:
    """What stands over the item."""
    notice = shown.pages.meeting._notice
    return next((each.text() for each in notice.findChildren(InlineMessage) if each.isVisible()), "")


def way_out(shown: SampleWindow) -> InlineMessage | None:
    """The line over the pages that leads out with the words."""
    line = shown.window.drafts._unsaved
    return line.findChild(InlineMessage) if line.isVisible() else None


def press(message: InlineMessage | RecoveredCard, words: str) -> None:
    button = next(each for each in message.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_unsaved(shown: SampleWindow) -> bool:
    return shown.window._lamps.saved_text() == "Not saved"


def take_away(shown: SampleWindow) -> Path:
    """The folder is gone, as a drive that was pulled out; returns where it is now."""
    away = shown.path.parent.with_name("urkopplad")
    shown.path.parent.rename(away)
    return away


def left_on(shelves: Path, shown: SampleWindow) -> list[str]:
    """What the next run would find if this one ended now."""
    found = [json.loads(file.read_bytes()) for file in shelves.rglob("*.json")]
    return [draft["text"] for told in found for draft in told["drafts"]]


def test_r3_a_full_disk_is_told_over_the_words_and_they_are_stored_when_there_is_room(
    qtbot: QtBot, shown: SampleWindow
) -> None:
    before = stored_text(shown)
    with room_for(0):
        write()
        qtbot.waitUntil(lambda: is_unsaved(shown), timeout=LONGEST_MS)
        assert "the disk is full" in said(shown)
        assert "What you have written stays here" in said(shown)
        assert way_out(shown) is not None
        assert WORDS in typed_text(shown)
    assert stored_text(shown) == before
    qtbot.waitUntil(lambda: not is_unsaved(shown), timeout=LONGEST_MS)  # tried again by itself
    assert WORDS in stored_text(shown)
    assert (said(shown), way_out(shown)) == ("", None)


def test_r3_a_drive_that_is_gone_keeps_the_window_open_until_the_words_are_safe(
    qtbot: QtBot, shown: SampleWindow, shelves: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away, target = take_away(shown), tmp_path / "räddat.txt"
    write()
    qtbot.waitUntil(lambda: is_unsaved(shown), timeout=LONGEST_MS)
    assert "The file is not in its place" in said(shown)
    assert not shown.window.close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_of: (str(target), ""))
    line = way_out(shown)
    assert line is not None
    press(line, "Save the text elsewhere …")
    assert WORDS in target.read_text(encoding="utf-8")
    assert target.name in line.text()
    shown.pages.meeting.write()
    write("!")
    assert not shown.window.close(), "there is more now than was saved elsewhere"
    press(line, "Copy the text")
    assert f"{WORDS}!" in QGuiApplication.clipboard().text()
    assert shown.window.close()
    shown.window.close_store()
    assert any(f"{WORDS}!" in text for text in left_on(shelves, shown))
    away.rename(shown.path.parent)


def test_r3_words_that_could_not_be_stored_come_back_where_they_were(
    qtbot: QtBot, shown: SampleWindow, shelves: Path
) -> None:
    away = take_away(shown)
    write()
    qtbot.waitUntil(lambda: is_unsaved(shown), timeout=LONGEST_MS)
    shown.window.close_store()
    away.rename(shown.path.parent)
    again = open_services(shown.path)
    shown.window.open_services(again, shown.path, "samordnare")
    recovered = shown.window.drafts._recovered
    assert (
        "1 text(s) that had not been saved were recovered." in recovered._line.findChild(InlineMessage).text()
    )
    recovered.show_texts()
    (card,) = recovered._page._cards
    assert WORDS in card.draft.text
    press(card, "Put back")
    qtbot.waitUntil(lambda: WORDS in again.meetings.show(shown.meeting.id).items[0].text, timeout=LONGEST_MS)
    qtbot.waitUntil(lambda: left_on(shelves, shown) == [], timeout=LONGEST_MS)
    assert not recovered._line.isVisible()


def test_r3_recovered_words_never_replace_what_was_written_since(
    qtbot: QtBot, shown: SampleWindow, shelves: Path
) -> None:
    away = take_away(shown)
    write()
    qtbot.waitUntil(lambda: is_unsaved(shown), timeout=LONGEST_MS)
    shown.window.close_store()
    away.rename(shown.path.parent)
    again = open_services(shown.path)
    item = again.meetings.show(shown.meeting.id).items[0]
    again.agenda.write_text(item.id, item.version, item.heading, "Någon annan skrev.")
    shown.window.open_services(again, shown.path, "samordnare")
    recovered = shown.window.drafts._recovered
    recovered.show_texts()
    press(recovered._page._cards[0], "Put back")
    assert again.meetings.show(shown.meeting.id).items[0].text == "Någon annan skrev."
    assert WORDS in QGuiApplication.clipboard().text()
    assert "It cannot be put back by itself" in recovered._page._cards[0]._say.text()
    press(recovered._page._cards[0], "Throw away")
    assert left_on(shelves, shown) == []


def test_r2_a_form_that_is_not_sent_lies_on_the_shelf_within_a_second(
    qtbot: QtBot, shown: SampleWindow, shelves: Path
) -> None:
    shown.press(Qt.Key.Key_F9)
    write(WORDS)
    qtbot.waitUntil(lambda: left_on(shelves, shown) == [WORDS], timeout=KEPT_WITHIN_MS + 500)
    shown.pages.meeting.store_now()  # stores the open form too
    qtbot.waitUntil(lambda: left_on(shelves, shown) == [], timeout=KEPT_WITHIN_MS + 500)


def test_r2_a_quick_entry_lies_on_the_shelf_until_it_is_cleared(
    qtbot: QtBot, shown: SampleWindow, shelves: Path
) -> None:
    shown.navigator.show_place("situation")
    shown.settle()
    lines = shown.pages.situation.findChildren(QLineEdit)
    entry = next(line for line in lines if line.accessibleName().startswith("New situation point"))
    entry.setFocus()
    write(WORDS)
    qtbot.waitUntil(lambda: left_on(shelves, shown) == [WORDS], timeout=KEPT_WITHIN_MS + 500)
    entry.selectAll()
    shown.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: left_on(shelves, shown) == [], timeout=KEPT_WITHIN_MS + 500)


def test_what_is_stored_or_searched_for_never_lies_there(
    qtbot: QtBot, shown: SampleWindow, shelves: Path
) -> None:
    write()
    qtbot.waitUntil(lambda: WORDS in stored_text(shown), timeout=LONGEST_MS)
    shown.navigator.show_place("meetings")
    shown.settle()
    shown.pages.meetings.findChild(SearchField).setFocus()
    write("hemligt")
    qtbot.wait(KEPT_WITHIN_MS + 200)
    assert left_on(shelves, shown) == []


def test_r3_pages_that_cannot_be_read_say_so_in_a_sentence(
    shown: SampleWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a drive that is gone for reading too: no connection is left."""
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: shown.window.faults.tell(error))
    shown.services.office.store._engine.dispose()
    away = take_away(shown)
    for place in ("meetings", "situation", "follow_ups", "agreements", "register"):
        QTimer.singleShot(0, partial(shown.navigator.show_place, place))
        shown.settle()
        line = shown.window.faults
        assert line.isVisible()
        assert "The file is not in its place" in line.findChild(InlineMessage).text()
        line.put_away()
    away.rename(shown.path.parent)
    shown.navigator.show_place("meetings")
    assert shown.page() == "MeetingsPage"
    assert not shown.window.faults.isVisible()
