"""A file that is not ours is named and left untouched, byte for byte."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.engine import APPLICATION_ID
from db.store import Store
from domain.errors import Problem, UserError
from tests.store_fixtures import SteppableClock

DOCX = b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml" + b"\x00" * 400


def other_database(path: Path) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE meeting (id INTEGER)")
        connection.execute("PRAGMA application_id=1196444487")  # a GeoPackage
    return path.read_bytes()


def refusal(path: Path, clock: SteppableClock) -> Problem:
    with pytest.raises(UserError) as raised:
        Store.open(path, clock)
    assert raised.value.values["path"] == path
    return raised.value.problem


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"SAMS",
        DOCX,
        b"SQLite format 3\x00",
        b"SQLite format 3\x00" + b"\x00" * 84,
        "Minnesanteckningar från mötet\n".encode() * 20,
        b"\xff" * 5000,
    ],
    ids=["empty", "short", "docx", "only the magic", "no owner", "text", "noise"],
)
def test_refuses_a_file_that_is_not_ours(tmp_path: Path, clock: SteppableClock, content: bytes) -> None:
    path = tmp_path / "möte.samsyn"
    path.write_bytes(content)

    assert refusal(path, clock) is Problem.STORE_NOT_OURS
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_refuses_somebody_elses_database(tmp_path: Path, clock: SteppableClock) -> None:
    path = tmp_path / "karta.gpkg"
    content = other_database(path)

    assert refusal(path, clock) is Problem.STORE_NOT_OURS
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_refuses_a_store_whose_header_was_wiped(store_path: Path, clock: SteppableClock) -> None:
    content = b"\x00" * 100 + store_path.read_bytes()[100:]
    store_path.write_bytes(content)

    assert refusal(store_path, clock) is Problem.STORE_NOT_OURS
    assert store_path.read_bytes() == content


def test_refuses_a_folder(tmp_path: Path, clock: SteppableClock) -> None:
    assert refusal(tmp_path, clock) is Problem.STORE_NOT_OURS
    assert list(tmp_path.iterdir()) == []


def test_names_a_folder_that_is_not_there(tmp_path: Path, clock: SteppableClock) -> None:
    assert refusal(tmp_path / "borta" / "store.samsyn", clock) is Problem.STORE_MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kept_bytes", [100, 4096, 20_000])
def test_a_store_that_was_cut_off_is_unreadable_and_left_as_it_is(
    store_path: Path, clock: SteppableClock, kept_bytes: int
) -> None:
    content = store_path.read_bytes()[:kept_bytes]
    store_path.write_bytes(content)

    with pytest.raises(UserError) as raised:
        Store.open(store_path, clock)

    assert raised.value.problem is Problem.STORE_UNREADABLE
    assert store_path.read_bytes() == content


@pytest.mark.parametrize(
    "name", ["store.samsyn", "Å ä ö.samsyn", "a%20b?mode=ro#x.db", "utan ändelse", "'\";.db"]
)
def test_makes_a_store_of_any_name(tmp_path: Path, clock: SteppableClock, name: str) -> None:
    path = tmp_path / name
    Store.open(path, clock).close()

    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4)
    store = Store.open(path, clock)
    with store.reading() as work:
        assert work.parties.all() == []
    store.close()
