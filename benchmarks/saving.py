"""One edit of an item's text, safe on disk, beside a raw INSERT of the same text in its own WAL/FULL transaction.

Gate: at most three times the INSERT.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from benchmarks.measurement import Measurement, medians, slow_ones, time_in_turns
from desktop.services.program import Services, open_services
from domain.meetings import AgendaItem, MeetingFilter

LIMIT_RATIO = 3.0
SAVES = 200
PEER = "raw INSERT, WAL/FULL"
_SCHEMA = "CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"


def measure(store: Path, repetitions: int, saves: int = SAVES) -> list[Measurement]:
    """Save so many times in each repetition, in turns with the peer."""
    with closing(open_services(store)) as services, raw_notes(store) as raw:
        services.undo.begin()  # as the window does
        item = an_item(services)
        contenders = {"ours": _writer(services, item), "theirs": inserter(raw, item.text)}
        times = time_in_turns(contenders, repetitions, saves)
    return [
        Measurement(
            name="one edit saved",
            unit="ms",
            ours=medians(times["ours"]),
            peer=PEER,
            theirs=medians(times["theirs"]),
            limit_ratio=LIMIT_RATIO,
        ),
        Measurement(
            name="one edit saved, 95th percentile",
            unit="ms",
            ours=slow_ones(times["ours"]),
            peer=PEER,
            theirs=slow_ones(times["theirs"]),
        ),
    ]


@contextmanager
def raw_notes(store: Path) -> Iterator[sqlite3.Connection]:
    """The peer's file, beside the store and so on the same disk."""
    with closing(sqlite3.connect(store.with_suffix(".peer"), isolation_level=None)) as raw:
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", _SCHEMA):
            raw.execute(statement)
        yield raw


def inserter(raw: sqlite3.Connection, text: str) -> Callable[[], None]:
    """Inserts the text, each time with another end, in a transaction of its own."""
    numbers = count()

    def insert() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO note (text) VALUES (?)", (f"{text} {next(numbers)}",))
        raw.execute("COMMIT")

    return insert


def an_item(services: Services) -> AgendaItem:
    """An item of a meeting that is still written, the one with the longest text."""
    newest = services.meetings.list_page(MeetingFilter()).rows[0]
    return max(services.meetings.show(newest.id).items, key=lambda item: len(item.text))


def _writer(services: Services, item: AgendaItem) -> Callable[[], None]:
    version = item.version

    def write() -> None:
        nonlocal version
        version = services.agenda.write_text(item.id, version, item.heading, f"{item.text} {version}")

    return write
