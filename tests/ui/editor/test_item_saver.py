"""Saved within a second of the last key stroke, at most 1.5 s later while somebody types on, and tried again when it fails."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.pages.meeting import item_saver
from desktop.ui.pages.meeting.item_saver import ItemSaver
from domain.errors import Problem
from domain.meetings import Meeting

Read = Callable[[], str]


@pytest.fixture
def item_id(services: Services, meeting: Meeting) -> UUID:
    return services.meetings.show(meeting.id).items[0].id


@pytest.fixture
def saver(qtbot: QtBot, services: Services, meeting: Meeting) -> ItemSaver:
    saver = ItemSaver(services.agenda)
    for item in services.meetings.show(meeting.id).items:
        saver.drafts.take_stored(item)
    return saver


@pytest.fixture
def read(services: Services, meeting: Meeting) -> Read:
    """The text of the first item as the store has it."""
    return lambda: services.meetings.show(meeting.id).items[0].text


@contextmanager
def write_lock(path: Path) -> Iterator[None]:
    """Somebody else writes in the file and does not get done."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def impatient(services: Services) -> None:
    """Connections that give up at once on a locked file instead of after five seconds."""

    def shorten(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA busy_timeout=20")

    engine = services.office.store._engine
    engine.dispose()
    sa.event.listen(engine, "connect", shorten)


def test_is_stored_within_a_second_of_the_last_key(
    qtbot: QtBot, saver: ItemSaver, read: Read, item_id: UUID
) -> None:
    with qtbot.waitSignal(saver.settled, timeout=1000) as settled:
        saver.write(item_id, text="Mötet öppnas.")
    assert settled.signal_triggered
    assert read() == "Mötet öppnas."


def test_is_stored_while_somebody_types_without_a_pause(
    qtbot: QtBot, saver: ItemSaver, read: Read, item_id: UUID
) -> None:
    typed: list[tuple[float, str]] = []

    def type_on() -> None:
        text = f"{typed[-1][1] if typed else ''}a"
        typed.append((time.monotonic(), text))
        saver.write(item_id, text=text)

    typist = QTimer(interval=50)
    typist.timeout.connect(type_on)
    typist.start()
    with qtbot.waitSignal(saver.stored, timeout=3000):
        pass
    stored_at, kept = time.monotonic(), read()
    typist.stop()
    assert kept
    assert stored_at - typed[0][0] < 1.75  # the first key; 1.5 s and the writing itself
    assert saver.store_now()


def test_a_locked_store_keeps_the_words_and_takes_them_when_it_is_free(
    qtbot: QtBot,
    saver: ItemSaver,
    read: Read,
    item_id: UUID,
    store_path: Path,
    impatient: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    saver._retry.setInterval(100)
    with write_lock(store_path):
        with qtbot.waitSignal(saver.failed, timeout=1500) as failed:
            saver.write(item_id, text="Mötet öppnas.")
        assert failed.args[0].problem is Problem.STORE_BUSY
        assert saver.drafts.current(item_id).text == "Mötet öppnas."
        assert read() == ""
        with qtbot.waitSignal(saver.failed, timeout=1500):  # tried again by itself
            pass
    with qtbot.waitSignal(saver.settled, timeout=1500):
        pass
    assert read() == "Mötet öppnas."


def test_a_full_disk_keeps_the_words_and_takes_them_when_there_is_room(
    qtbot: QtBot, saver: ItemSaver, read: Read, item_id: UUID, services: Services
) -> None:
    saver._retry.setInterval(100)
    engine = services.office.store._engine
    limit = _limit_pages(engine)
    with qtbot.waitSignal(saver.failed, timeout=1500) as failed:
        saver.write(item_id, text="Mötet öppnas. " * 40_000)
    assert failed.args[0].problem is Problem.STORE_FULL
    assert read() == ""
    sa.event.remove(engine, "connect", limit)
    engine.dispose()
    with qtbot.waitSignal(saver.settled, timeout=1500):
        pass
    assert read() == "Mötet öppnas. " * 40_000


def _limit_pages(engine: sa.Engine) -> Callable[[sqlite3.Connection, object], None]:
    """No page more than the file has: to SQLite the same as a full disk."""

    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count=1")

    engine.dispose()
    sa.event.listen(engine, "connect", limit)
    return limit


def test_words_taken_back_settle_too(qtbot: QtBot, saver: ItemSaver, item_id: UUID) -> None:
    """Else the status bar says "Saving …" for ever."""
    with qtbot.waitSignal(saver.settled, timeout=1000):
        saver.write(item_id, text="a")
        saver.write(item_id, text="")


def test_a_refused_item_is_told_once_and_not_tried_again_by_itself(
    qtbot: QtBot, saver: ItemSaver, item_id: UUID, services: Services, meeting: Meeting
) -> None:
    saver._retry.setInterval(50)
    item = services.meetings.show(meeting.id).items[0]
    services.agenda.write_text(item.id, item.version, item.heading, "En annans ord.")
    told: list[object] = []
    saver.refused.connect(told.append)
    saver.write(item_id, text="Mina ord.")
    assert not saver.store_now()
    qtbot.wait(120)
    assert len(told) == 1
    assert saver.drafts.current(item_id).text == "Mina ord."


def test_the_waits_are_short_enough() -> None:
    assert item_saver.PAUSE_MS < 1000
    assert item_saver.LONGEST_WAIT_MS <= 1500
