"""The benchmarks run: each measure once, on a small store. What they say of speed is not tested here."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks import key_stroke, meeting_list, minutes_pdf, page_switch, saving, saving_in_window, start_up
from benchmarks.measurement import Measurement
from benchmarks.results import page, section, sections_of, table
from benchmarks.store_maker import make_store

MEETINGS = 250  # more than one page of the list

Content = Callable[[Path], str]


@pytest.fixture(scope="module")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("made") / "made.samsyn"
    make_store(store, MEETINGS)
    return store


def assert_taken_once(rows: list[Measurement]) -> None:
    for row in rows:
        assert len(row.ours) == len(row.theirs) == 1
        assert row.value > 0
        assert row.ratio > 0


def test_same_store_twice(made_store: Path, tmp_path: Path, content: Content) -> None:
    again = tmp_path / "again.samsyn"
    make_store(again, MEETINGS)
    assert content(again) == content(made_store)


def test_made_store_is_sound(made_store: Path) -> None:
    with closing(sqlite3.connect(made_store)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM meeting").fetchone() == (MEETINGS,)


@pytest.fixture
def copied_store(made_store: Path, tmp_path: Path) -> Path:
    """For measures that write."""
    return shutil.copy(made_store, tmp_path / "copy.samsyn")


def test_key_stroke(copied_store: Path) -> None:
    rows = key_stroke.measure(copied_store, 1, {"QT_QPA_PLATFORM": "offscreen"}, strokes=5)
    assert len(rows) == 3
    assert_taken_once(rows)


def test_list(made_store: Path, qapp: QApplication) -> None:
    rows = meeting_list.measure(made_store, repetitions=1)
    assert [row.name for row in rows] == [
        "first rows of the list",
        "page 2 of the list",
        "first rows in the table's model",
    ]
    assert_taken_once(rows)


def test_saving(copied_store: Path) -> None:
    rows = saving.measure(copied_store, repetitions=1, saves=20)
    assert len(rows) == 2
    assert_taken_once(rows)


def test_saving_in_window(copied_store: Path, qapp: QApplication) -> None:
    rows = saving_in_window.measure(copied_store, repetitions=1, saves=20)
    assert len(rows) == 1
    assert_taken_once(rows)


def test_minutes() -> None:
    rows = minutes_pdf.measure(repetitions=1, prints=1)
    assert len(rows) == 2
    assert_taken_once(rows)


def test_start(copied_store: Path) -> None:
    rows = start_up.measure(copied_store, 1, {"QT_QPA_PLATFORM": "offscreen"})
    assert [row.unit for row in rows] == ["ms", "ms", "MB", "MB"]
    assert_taken_once(rows)


def row(**changes: Any) -> Measurement:
    values = {"name": "a", "unit": "ms", "ours": (3.0, 5.0, 8.0), "peer": "b", "theirs": (2.0, 2.0, 2.0)}
    return Measurement(**values | changes)


@pytest.mark.parametrize(
    ("changes", "is_within"),
    [
        ({}, True),
        ({"limit_ratio": 2.5}, True),
        ({"limit_ratio": 2.4}, False),
        ({"limit": 5.0}, True),
        ({"limit": 4.9, "limit_ratio": 9.0}, False),
    ],
)
def test_gates(changes: dict[str, float], is_within: bool) -> None:
    assert row(**changes).is_within is is_within


def test_no_peer() -> None:
    alone = row(peer="", theirs=(), limit=4.0)
    assert not alone.is_within
    assert "| a       | 5.00 ms (3.00–8.00) |      |       | ≤ 4.00 ms | **failed** |" in "\n".join(
        table([alone])
    )


def test_results() -> None:
    rows = [row(), row(name="c", limit=4.0, limit_ratio=3.0)]
    text = section(rows, date(2026, 11, 23), repetitions=3, screen="offscreen")
    assert "\n".join(table(rows)) in text
    assert "| a       | 5.00 ms (3.00–8.00) | 2.00 ms (2.00–2.00) b | 2.50 × (1.50–4.00) |" in text
    assert "≤ 4.00 ms, ≤ 3.00 × | **failed** |" in text
    assert "2026-11-23" in text
    assert sqlite3.sqlite_version in text


def test_one_section_is_written_anew_and_the_others_stay() -> None:
    first = page({"one": "\n1\n", "two": "\n2\n"})
    second = page(sections_of(first) | {"two": "\n3\n"})
    assert sections_of(second) == {"one": "\n1\n", "two": "\n3\n"}
    assert second.startswith("# How fast\n")
    assert sections_of("") == {}


def test_page_switch(copied_store: Path) -> None:
    rows = page_switch.measure(copied_store, 1)
    assert len(rows) == 3
    assert all(row.is_gate and row.value > 0 for row in rows)
