"""The big store, a thousandth of it: the same every time, sound, believable, and read by everything that is measured."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks import charts, follow_up_list, page_memory, point_list, readings, search, yearly_numbers
from benchmarks.beside_sql import BesideSql, beside_sql
from benchmarks.big_store.ledger import NOW, TODAY, shares
from benchmarks.big_store.maker import make_big_store
from db.store import Store
from domain.chain import chain_hash
from domain.situation import PointFilter
from domain.time_pattern import time_cells

SCALE = 0.005

Content = Callable[[Path], str]


@pytest.fixture(scope="module")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("big") / "big.samsyn"
    make_big_store(store, SCALE)
    return store


@pytest.fixture
def raw(made_store: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(made_store)) as connection:
        yield connection


@pytest.fixture
def run(made_store: Path) -> Iterator[BesideSql]:
    with beside_sql(made_store, repetitions=1, repetition_ms=0) as opened:
        yield opened


def schema(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("SELECT type, name FROM sqlite_master"))


def test_same_store_twice(tmp_path: Path, content: Content) -> None:
    one, other = tmp_path / "one.samsyn", tmp_path / "other.samsyn"
    for store in (one, other):
        make_big_store(store, 0.001)
    assert content(one) == content(other)


def test_another_seed_gives_another_store(tmp_path: Path, content: Content) -> None:
    one, other = tmp_path / "one.samsyn", tmp_path / "other.samsyn"
    make_big_store(one, 0.001, seed=1)
    make_big_store(other, 0.001, seed=2)
    assert content(one) != content(other)


def test_is_sound(raw: sqlite3.Connection) -> None:
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_amounts(raw: sqlite3.Connection) -> None:
    tables = ("meeting", "situation_point", "follow_up", "agreement")
    assert [raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables] == [
        50,
        5000,
        1000,
        41,
    ]


def test_schema_is_that_of_any_store(raw: sqlite3.Connection, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.samsyn"
    Store.open(fresh, lambda: NOW).close()
    with closing(sqlite3.connect(fresh)) as connection:
        assert schema(raw) == schema(connection)


def test_points_have_what_the_program_derives(run: BesideSql) -> None:
    keys = [row.id for row in run.services.situation.list_page(PointFilter()).rows]
    points = run.services.situation.read_points(keys)
    stored = {row[0]: row[1:] for row in run.read("SELECT id, day, time_cells FROM situation_point")}
    for key, point in points.items():
        day, cells = stored[key.bytes]
        assert date.fromisoformat(day) == point.day
        assert cells == time_cells(point.time_of_day, point.period_from, point.period_to)


def test_areas_are_those_of_their_time(raw: sqlite3.Connection) -> None:
    out_of_time = """
        SELECT count(*) FROM situation_point_area l JOIN priority_area ON priority_area.id = area_id
            JOIN agreement ON agreement.id = priority_area.agreement_id
            LEFT JOIN prolongation ON prolongation.agreement_id = agreement.id
        WHERE l.day < valid_from OR l.day > coalesce(until, valid_to)"""
    assert raw.execute(out_of_time).fetchone() == (0,)


def test_closed_follow_ups_have_a_day(raw: sqlite3.Connection) -> None:
    wrong = """
        SELECT count(*) FROM follow_up
        WHERE (closed_on IS NULL) <> (status IN ('not_started', 'in_progress'))
            OR closed_on > ? OR due_on <= created_on"""
    assert raw.execute(wrong, (TODAY.isoformat(),)).fetchone() == (0,)


def test_minutes_are_chained(raw: sqlite3.Connection) -> None:
    ends: dict[bytes, str] = {}
    found = raw.execute(
        "SELECT series_id, content_hash, pdf_hash, chain_hash FROM minutes_record ORDER BY series_id, sequence"
    ).fetchall()
    assert len(found) > 30
    for series_id, content_sum, pdf_sum, link in found:
        assert link == chain_hash(ends.get(series_id, ""), content_sum, pdf_sum)
        ends[series_id] = link


def test_weekends_tell_more_than_mondays_and_the_summer_less_than_october(raw: sqlite3.Connection) -> None:
    by_weekday = dict(raw.execute("SELECT strftime('%w', day), count(*) FROM situation_point GROUP BY 1"))
    by_month = dict(raw.execute("SELECT strftime('%m', day), count(*) FROM situation_point GROUP BY 1"))
    assert min(by_weekday["5"], by_weekday["6"]) > 1.4 * by_weekday["1"]
    assert by_month["07"] < 0.7 * by_month["10"]


@pytest.mark.parametrize(
    "subject",
    [point_list, follow_up_list, charts, yearly_numbers, readings],
    ids=lambda module: module.__name__,
)
def test_measures(subject: ModuleType, run: BesideSql) -> None:
    """Each asserts that it reads the same as the SQL written by hand beside it."""
    rows = subject.measure(run)
    assert rows
    assert all(len(row.ours) == 1 and row.value > 0 for row in rows)
    assert all(row.ratio > 0 for row in rows if row.peer)


def test_every_key_stroke_of_a_search_is_measured(made_store: Path) -> None:
    slow, usual = search.measure(made_store, 1)
    assert slow.is_gate
    assert slow.value >= usual.value > 0
    assert {"tr", "trygghetsvandring", "§ 3", "12 november 2024"} <= set(search.strokes())


def test_walk(made_store: Path, tmp_path: Path) -> None:
    rows = page_memory.measure(made_store, tmp_path, 1, {"QT_QPA_PLATFORM": "offscreen"}, pace_ms=50)
    assert [row.unit for row in rows] == ["MB", "MB"]
    assert rows[1].value > 50


@pytest.mark.parametrize("total", [0, 1, 7, 1000])
def test_shares_add_up(total: int) -> None:
    parts = shares([1.5, 0.0, 2.5, 6.0], total)
    assert sum(parts) == total
    assert parts[1] == 0
    assert max(parts) == parts[3]
