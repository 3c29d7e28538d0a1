"""Search as one types over a million points: every key stroke of some searches, beside the same FTS5 query raw.

The peer gets every query ready made, as the program sends it to SQLite, and reads what is found into tuples: the keys from
FTS5, then titles and texts. Understanding what was typed, looking up which words it may mean, making hits and marking them
is all ours. Gates: 1.5 times the peer and 150 ms, both at the 95th percentile.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from benchmarks.big_store.opening import open_big_store
from benchmarks.measurement import Measurement, medians, milliseconds, slow_ones
from desktop.services.program import Services

LIMIT_MS, LIMIT_RATIO = 150.0, 1.5
PEER = "raw sqlite3, the same queries"
TYPED = (
    "trygghetsvandring västertorp",
    "skadegörelse skolan",
    "narkotika vid stationen",
    "belysning gångväg",
    "rån",
    "vandring",
    "ungdomar kväll",
    "åtgärd trafikkontoret",
    "samordnare",
    "§ 34",
    "2024/12",
    "12 november 2024",
    "v. 46",
)

_OURS_ALONE = ("search_word", "search_stale")  # which words may be meant, and whether the index is behind

Query = tuple[str, tuple[Any, ...]]


def strokes() -> list[str]:
    """What stands in the field after each key, from the second letter on."""
    return [text[:letters] for text in TYPED for letters in range(2, len(text) + 1)]


def measure(store: Path, repetitions: int) -> list[Measurement]:
    """Every key stroke in turns with the peer. Asserts that the peer's queries are there to be measured."""
    with closing(open_big_store(store)) as services, closing(sqlite3.connect(store)) as raw:
        assert not services.search.catch_up(), "the kept store is made with its index"
        asked = {text: queries for text in strokes() if (queries := _queries_of(services, text))}
        assert asked, "no word of it is in the store"
        ours, theirs = [], []
        for _repetition in range(repetitions):
            ours.append([milliseconds(lambda: services.search.find(text)) for text in asked])  # noqa: B023
            theirs.append([milliseconds(lambda: _read(raw, queries)) for queries in asked.values()])  # noqa: B023
    return [
        Measurement(
            name=f"search as you type, {len(asked)} key strokes, 95th percentile",
            unit="ms",
            ours=slow_ones(ours),
            peer=PEER,
            theirs=slow_ones(theirs),
            limit=LIMIT_MS,
            limit_ratio=LIMIT_RATIO,
        ),
        Measurement(
            name="search as you type, median",
            unit="ms",
            ours=medians(ours),
            peer=PEER,
            theirs=medians(theirs),
        ),
    ]


def _read(raw: sqlite3.Connection, queries: Sequence[Query]) -> list[Sequence[Any]]:
    return [raw.execute(*query).fetchall() for query in queries]


def _queries_of(services: Services, text: str) -> list[Query]:
    """What the program asks for when this is typed: what holds it, and what that says."""
    with _statements() as noted:
        services.search.find(text)
    found = [query for query in noted if "SELECT" in query[0]]
    return [query for query in found if not any(table in query[0] for table in _OURS_ALONE)]


@contextmanager
def _statements() -> Iterator[list[Query]]:
    """Every statement with its values, as SQLite gets them."""
    noted: list[Query] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        noted.append((statement, tuple(values)))

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    yield noted
    sa.event.remove(sa.Engine, "before_cursor_execute", note)
