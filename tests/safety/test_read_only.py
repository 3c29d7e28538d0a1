"""A store that is only read: a copy of one moment, of which nothing is left, and in which nothing can be written."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from db.safety.snapshot import take_snapshot
from db.store import Store
from desktop.__main__ import main
from desktop.services.program import Services, read_services
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from domain.parties import Party, PartyKind
from tests.databases.making import unpack
from tests.safety.endurance import times
from tests.store_fixtures import START, SteppableClock

ROOT = Path(__file__).parents[2]
PARTY = Party(id=UUID(int=1), name="Lokalpolisområdet", kind=PartyKind.POLICE_AREA)


@pytest.fixture(autouse=True)
def folder_of_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Of this test alone; and it is empty again afterwards."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert not list(folder.iterdir())


@pytest.fixture
def services(imported_file: Path, store_path: Path, clock: SteppableClock) -> Iterator[Services]:
    shutil.copy(imported_file, store_path)
    with closing(read_services(store_path, clock)) as opened:
        yield opened


def _files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def test_what_is_read_is_what_is_there(store_path: Path, clock: SteppableClock) -> None:
    """What somebody has written who still has it open too: it lies in the log beside the file."""
    with closing(Store.open(store_path, clock)) as writer:
        with writer.writing() as work:
            work.parties.add(PARTY)
        with closing(Store.open_read_only(store_path, clock)) as reader, reader.reading() as work:
            assert [party.name for party in work.parties.all()] == ["Lokalpolisområdet"]


def test_what_is_written_afterwards_is_not_seen(store_path: Path, clock: SteppableClock) -> None:
    with (
        closing(Store.open(store_path, clock)) as writer,
        closing(Store.open_read_only(store_path, clock)) as reader,
    ):
        with writer.writing() as work:
            work.parties.add(PARTY)
        with reader.reading() as work:
            assert work.parties.all() == []


def test_the_file_and_its_folder_are_untouched(
    services: Services, store_path: Path, clock: SteppableClock
) -> None:
    before = _files(store_path.parent)

    services.meetings.count(MeetingFilter())
    services.log.opened()
    services.search.catch_up(1000)
    services.close()

    assert _files(store_path.parent) == before


def test_whatever_writes_is_refused(services: Services) -> None:
    for write in (
        lambda: services.register.add_party("Stadsdelsförvaltningen"),
        services.office.store.taking_back,
        services.office.store.undoing,
        services.office.store.rewrite,
    ):
        with pytest.raises(UserError) as raised:
            write()
        assert raised.value.problem is Problem.STORE_OPENED_READ_ONLY


def test_not_even_a_reading_unit_of_work_can_write(services: Services) -> None:
    with pytest.raises(UserError) as raised, services.office.store.reading() as work:
        work.parties.add(PARTY)
    assert raised.value.problem is Problem.STORE_READ_ONLY


def test_what_is_noted_of_reading_is_let_go_of(services: Services, tmp_path: Path) -> None:
    """A calendar, a log and a check can be taken out of a file that nobody can write in."""
    assert services.calendar.write(tmp_path / "kalender.ics") >= 0
    assert services.record.verify() == ()
    assert (tmp_path / "kalender.ics").exists()


def test_an_older_file_is_brought_up_to_date_in_the_copy_alone(tmp_path: Path, clock: SteppableClock) -> None:
    store = tmp_path / "older.samsyn"
    unpack("0001", store)
    before = store.read_bytes()

    with closing(Store.open_read_only(store, clock)) as opened, opened.reading() as work:
        assert work.parties.all()
    assert store.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, Problem.STORE_MISSING),
        (b"", Problem.STORE_IS_EMPTY),
        (b"PK\x03\x04" + bytes(200), Problem.STORE_IS_DOCUMENT),
    ],
)
def test_what_is_no_store_is_named_for_what_it_is(
    tmp_path: Path, clock: SteppableClock, content: bytes | None, problem: Problem
) -> None:
    path = tmp_path / "a.samsyn"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as raised:
        Store.open_read_only(path, clock)
    assert raised.value.problem is problem


@contextmanager
def a_writer(path: Path) -> Iterator[None]:
    """A process that writes two rows at a time, hundreds a second, and moves its log into the file all the while."""
    code = (
        "import sqlite3, sys, itertools, time\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20)\n"
        "c.execute('PRAGMA journal_mode=WAL'); c.execute('PRAGMA synchronous=OFF')\n"
        "c.execute('PRAGMA wal_autocheckpoint=7')\n"
        "c.execute('CREATE TABLE pair (id INTEGER PRIMARY KEY, number, filling)')\n"
        "c.execute('CREATE INDEX by_number ON pair (number)')\n"
        "print(flush=True)\n"
        "for n in itertools.count():\n"
        "    c.execute('BEGIN IMMEDIATE')\n"
        "    for half in (0, 1): c.execute('INSERT INTO pair (number, filling) VALUES (?, zeroblob(3000))', (n,))\n"
        "    c.execute('DELETE FROM pair WHERE number = ?', (n - 150,))\n"
        "    c.execute('COMMIT'); time.sleep(0.004)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE)
    try:
        assert child.stdout is not None
        child.stdout.readline()
        yield
    finally:
        child.kill()
        child.communicate()


def test_r24_a_copy_under_fire_is_of_one_moment(tmp_path: Path) -> None:
    """Two rows are written at a time: there is never one without the other."""
    path = tmp_path / "pairs.samsyn"
    last = -1
    with a_writer(path):
        for _time in range(times(15, 300)):
            snapshot = take_snapshot(path, START)
            with closing(sqlite3.connect(snapshot.path)) as connection:
                count, different, newest = connection.execute(
                    "SELECT count(*), count(DISTINCT number), max(number) FROM pair"
                ).fetchone()
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            snapshot.remove()
            assert count == 2 * different
            assert newest is None or newest >= last
            last = newest or -1


def test_what_a_killed_program_has_left_is_removed(
    store_path: Path, clock: SteppableClock, folder_of_copies: Path
) -> None:
    """Minutes lie in it."""
    code = (
        "import os, sys, tempfile; from datetime import UTC, datetime; from pathlib import Path\n"
        "tempfile.tempdir = sys.argv[2]\n"
        "from db.safety.snapshot import take_snapshot\n"
        "take_snapshot(Path(sys.argv[1]), datetime.now(UTC)); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, store_path, folder_of_copies], cwd=ROOT, check=False)
    left = list(folder_of_copies.iterdir())
    assert len(left) == 1

    with closing(Store.open_read_only(store_path, clock)):
        assert not left[0].exists()
        with closing(Store.open_read_only(store_path, clock)):
            assert len(list(folder_of_copies.iterdir())) == 2


def test_only_oneself_can_look_into_the_copy(services: Services) -> None:
    snapshot = services.office.store.snapshot
    assert snapshot is not None
    assert os.name == "nt" or snapshot.path.parent.stat().st_mode & 0o077 == 0


def test_a_command_reads_a_copy_when_asked_to(
    imported_file: Path, store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cloud = store_path.parent / "Dropbox"
    cloud.mkdir()
    store = str(shutil.copy(imported_file, cloud / "a.samsyn"))

    assert main(["--lang", "sv", "--data", store, "meetings"]) == 2
    assert "Dropbox" in capsys.readouterr().err
    assert main(["--lang", "sv", "--data", store, "--read-only", "meetings"]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 3
    assert main(["--lang", "sv", "--data", store, "--read-only", "import", str(ROOT / "resources")]) == 2
    assert main(["--lang", "sv", "--read-only"]) == 2
    assert "--read-only" in capsys.readouterr().err
    assert [each.name for each in cloud.iterdir()] == ["a.samsyn"]
