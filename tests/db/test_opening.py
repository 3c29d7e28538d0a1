"""A file that is not ours is named and left untouched, byte for byte."""

import sqlite3
import zipfile
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
    ("content", "problem"),
    [
        pytest.param(b"", Problem.STORE_IS_EMPTY, id="empty"),
        pytest.param(b"SAMS", Problem.STORE_NOT_OURS, id="short"),
        pytest.param(DOCX, Problem.STORE_IS_DOCUMENT, id="docx"),
        pytest.param(b"%PDF-1.7\n", Problem.STORE_IS_DOCUMENT, id="pdf"),
        pytest.param(b"age-encryption.org/v1\n-> scrypt", Problem.STORE_IS_ENCRYPTED, id="encrypted"),
        pytest.param(b"SQLite format 3\x00", Problem.STORE_IS_OTHER_DATABASE, id="only the magic"),
        pytest.param(b"SQLite format 3\x00" + b"\x00" * 84, Problem.STORE_IS_OTHER_DATABASE, id="no owner"),
        pytest.param("Minnesanteckningar från mötet\n".encode() * 20, Problem.STORE_NOT_OURS, id="text"),
        pytest.param(b"\n" * 4096 * 20, Problem.STORE_NOT_OURS, id="blank lines"),
        pytest.param(b"\xff" * 5000, Problem.STORE_NOT_OURS, id="noise"),
    ],
)
def test_r7_a_file_that_is_not_ours_is_named_and_left(
    tmp_path: Path, clock: SteppableClock, content: bytes, problem: Problem
) -> None:
    path = tmp_path / "möte.samsyn"
    path.write_bytes(content)

    assert refusal(path, clock) is problem
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("entry", "format_"),
    [
        ("word/document.xml", "Word"),
        ("xl/workbook.xml", "Excel"),
        ("ppt/presentation.xml", "PowerPoint"),
        ("bild.png", "ZIP"),
    ],
)
def test_r7_a_document_is_called_what_people_call_it(
    tmp_path: Path, clock: SteppableClock, entry: str, format_: str
) -> None:
    path = tmp_path / "möte.samsyn"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "")

    with pytest.raises(UserError) as raised:
        Store.open(path, clock)
    assert raised.value.values["format"] == format_


def test_refuses_somebody_elses_database(tmp_path: Path, clock: SteppableClock) -> None:
    path = tmp_path / "karta.gpkg"
    content = other_database(path)

    assert refusal(path, clock) is Problem.STORE_IS_OTHER_DATABASE
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("wiped_bytes", [4, 100, 4096, 1 << 30])
def test_r7_a_store_whose_beginning_was_wiped_is_damaged_and_left(
    store_path: Path, clock: SteppableClock, wiped_bytes: int
) -> None:
    content = store_path.read_bytes()
    content = b"\x00" * min(wiped_bytes, len(content)) + content[wiped_bytes:]
    store_path.write_bytes(content)

    assert refusal(store_path, clock) is Problem.STORE_DAMAGED
    assert store_path.read_bytes() == content
    assert list(store_path.parent.iterdir()) == [store_path]


def test_refuses_a_folder(tmp_path: Path, clock: SteppableClock) -> None:
    assert refusal(tmp_path, clock) is Problem.STORE_IS_FOLDER
    assert list(tmp_path.iterdir()) == []


def test_names_a_folder_that_is_not_there(tmp_path: Path, clock: SteppableClock) -> None:
    assert refusal(tmp_path / "borta" / "store.samsyn", clock) is Problem.STORE_MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kept_bytes", [100, 4096, 20_000, -1, -4096])
def test_r7_a_store_that_was_cut_off_is_damaged_and_left(
    store_path: Path, clock: SteppableClock, kept_bytes: int
) -> None:
    content = store_path.read_bytes()[:kept_bytes]
    store_path.write_bytes(content)

    assert refusal(store_path, clock) is Problem.STORE_DAMAGED
    assert store_path.read_bytes() == content
    assert list(store_path.parent.iterdir()) == [store_path]


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
