"""The shelf for words that are not stored, and the mark of a run: what they hold after every kind of end."""

import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.services.draft_shelf import DraftShelf
from domain.drafts import Draft
from tests.safety.small_disks import room_for

STORE = Path("/möten/Älvsjö.samsyn")
SECRET = "Polisen informerade muntligt"

RUN = """
import ctypes, os, sys, time
from pathlib import Path
from desktop.services.draft_shelf import DraftShelf

shelf = DraftShelf(Path(sys.argv[1]), Path(sys.argv[2]), reports=Path(sys.argv[3]))
shelf.begin()
minutes = "Polisen informerade muntligt"
print("begun", flush=True)
if sys.argv[4] == "crash":
    ctypes.string_at(0)
time.sleep(60)
"""


def draft(text: str = SECRET) -> Draft:
    return Draft(
        page="meeting",
        keys=(uuid4(), uuid4()),
        place="meetings",
        field="Text",
        turn=0,
        before="",
        text=text,
        typed_at=datetime(2026, 11, 23, 21, 0, tzinfo=UTC),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "utkast"


def begun(folder: Path, store: Path = STORE) -> DraftShelf:
    shelf = DraftShelf(folder, store)
    shelf.begin()
    return shelf


def test_r2_what_a_run_left_is_there_for_the_next_until_it_is_put_away(folder: Path) -> None:
    first = begun(folder)
    kept = (draft("ett"), draft("två"))
    assert first.keep(kept)
    first.end()
    second = begun(folder)
    assert (second.recovered, second.sudden_ends) == (kept, ())
    second.put_away(kept[0])
    second.end()
    third = begun(folder)
    assert third.recovered == kept[1:]
    third.put_away(kept[1])
    third.end()
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_r2_words_of_an_earlier_run_outlive_new_ones(folder: Path) -> None:
    first = begun(folder)
    first.keep([kept := draft("förr")])
    first.end()
    second = begun(folder)
    second.keep([draft("nu")])
    second.keep([])
    second.end()
    assert begun(folder).recovered == (kept,)


def test_only_the_person_can_read_what_lies_there(folder: Path) -> None:
    shelf = begun(folder)
    shelf.keep([draft()])
    for path in folder.rglob("*"):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077
        assert STORE.stem not in str(path)
    shelf.end()


def test_another_store_and_a_run_that_goes_on_are_left_alone(folder: Path) -> None:
    here = begun(folder)
    here.keep([draft()])
    assert begun(folder, Path("/möten/annan.samsyn")).recovered == ()
    beside = begun(folder)
    assert (beside.recovered, beside.sudden_ends) == ((), ())
    for shelf in (beside, here):
        shelf.end()


def test_r3_a_disk_without_room_keeps_what_lay_there(folder: Path) -> None:
    shelf = begun(folder)
    shelf.keep([kept := draft("först")])
    with room_for(0):
        assert not shelf.keep([draft("sedan")])
    shelf.end()
    assert begun(folder).recovered == (kept,)


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "utkast").write_text("en fil i vägen")
    shelf = begun(tmp_path / "utkast")
    assert not shelf.keep([draft()])
    shelf.end()


def test_a_file_that_was_cut_off_is_passed_over(folder: Path) -> None:
    shelf = begun(folder)
    shelf.keep([draft()])
    shelf.end()
    (file,) = folder.rglob("*.json")
    file.write_bytes(file.read_bytes()[:50])
    assert begun(folder).recovered == ()


@pytest.mark.parametrize("end", ["kill", "crash"])
def test_a_sudden_end_is_told_once_with_where_it_was_and_nothing_else(end: str, tmp_path: Path) -> None:
    reports = tmp_path / "rapporter"
    with subprocess.Popen(
        [sys.executable, "-c", RUN, tmp_path, STORE, reports, end], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        if end == "kill":
            process.kill()
        assert process.wait() in {-signal.SIGKILL, -signal.SIGSEGV}
    shelf = begun_with_reports(tmp_path, reports)
    (sudden,) = shelf.sudden_ends
    assert begun(tmp_path).sudden_ends == ()
    assert bool(sudden.report) is (end == "crash")
    assert SECRET not in sudden.report
    assert str(Path.home()) not in sudden.report
    if end == "crash":
        assert "Segmentation fault" in sudden.report
        assert "string_at" in sudden.report
        assert [file.read_text() for file in reports.iterdir()] == [sudden.report]


def begun_with_reports(folder: Path, reports: Path) -> DraftShelf:
    """As the program does; the test runner's own watch for crashes is not to be replaced, so only what was left is read."""
    shelf = DraftShelf(folder, STORE, reports)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("faulthandler.enable", lambda _file: None)
        patch.setattr("faulthandler.disable", lambda: None)
        shelf.begin()
        shelf.end()
    return shelf
