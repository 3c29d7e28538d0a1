"""A store that one process opens twice, or looks at while it is open: its locks hold, and nothing written is lost."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from db.opening import judge_file
from db.safety.header import log_of, read_header
from db.safety.store_bytes import FileInUse, store_bytes
from db.store import Store
from domain.parties import Party, PartyKind
from tests.store_fixtures import SteppableClock

ROOT = Path(__file__).parents[2]


def _opened_again(path: Path, clock: SteppableClock) -> None:
    with closing(Store.open(path, clock)), closing(Store.open(path, clock)):
        pass


def _read_as_a_copy(path: Path, clock: SteppableClock) -> None:
    Store.open_read_only(path, clock).close()


def _judged(path: Path, _clock: SteppableClock) -> None:
    judge_file(path)


LOOKS: dict[str, Callable[[Path, SteppableClock], None]] = {
    "opened again": _opened_again,
    "read as a copy": _read_as_a_copy,
    "judged": _judged,
}


@pytest.fixture
def store(store_path: Path, clock: SteppableClock) -> Iterator[Store]:
    with closing(Store.open(store_path, clock)) as opened:
        yield opened


def _another_comes_and_goes(path: Path) -> None:
    """A process that believes it is the last one moves the log into the file and takes it away."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
        "c.execute('SELECT count(*) FROM sqlite_master').fetchone(); c.close()"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=True)


@pytest.mark.parametrize("look", LOOKS)
def test_another_process_that_ends_leaves_the_log_to_us(
    store: Store, clock: SteppableClock, look: str
) -> None:
    assert store.file is not None
    _write(store, "before")
    LOOKS[look](store.file, clock)
    log = log_of(store.file).stat().st_ino
    _another_comes_and_goes(store.file)
    assert log_of(store.file).stat().st_ino == log
    _write(store, "after")
    assert _names(store) >= {"before", "after"}


def test_when_the_last_use_has_ended_nothing_stays_open(store_path: Path) -> None:
    before = _open_descriptors()
    first, second = FileInUse(store_path), FileInUse(store_path)
    for _time in range(3):
        assert read_header(store_path).is_ours
    first.end()
    first.end()
    assert _open_descriptors() == before + (3 if os.name == "posix" else 0)
    second.end()
    assert _open_descriptors() == before
    with store_bytes(store_path) as file:
        assert file.read(6) == b"SQLite"
    assert _open_descriptors() == before


def _write(store: Store, name: str) -> None:
    with store.writing() as work:
        work.parties.add(Party(id=uuid4(), kind=PartyKind.OTHER, name=name))


def _names(store: Store) -> set[str]:
    with store.reading() as work:
        return {party.name for party in work.parties.all()}


def _open_descriptors() -> int:
    return len(list(Path("/dev/fd").iterdir()))
