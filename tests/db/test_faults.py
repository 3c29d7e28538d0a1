"""The disk is full, the folder is closed, two programs start at once: a problem with a name, and the old data intact."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

import db.migrate
from db.store import Store
from domain.errors import Problem, UserError
from domain.parties import Party, PartyKind
from tests.db.furniture import Furniture, NewId, furnish
from tests.store_fixtures import SteppableClock

ROOT = Path(__file__).parents[2]
NOBODY = 65534


@contextmanager
def as_somebody_ordinary() -> Iterator[None]:
    """Root may write everywhere, so that for root a closed folder has to be met as somebody else."""
    if os.name == "nt" or os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that anybody can reach, unlike those of pytest."""
    with tempfile.TemporaryDirectory(prefix="samsyn-") as name:
        path = Path(name)
        path.chmod(0o777)
        yield path
        path.chmod(0o777)


@pytest.fixture
def somebodys_store(folder: Path, migrated_file: Path) -> Path:
    """A store that belongs to an ordinary person."""
    path = Path(shutil.copy(migrated_file, folder / "store.samsyn"))
    if os.name != "nt" and os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)
    return path


def test_a_new_store_in_a_closed_folder(folder: Path, clock: SteppableClock) -> None:
    folder.chmod(0o555)

    with as_somebody_ordinary(), pytest.raises(UserError) as raised:
        Store.open(folder / "ny.samsyn", clock)

    assert raised.value.problem is Problem.STORE_READ_ONLY
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("modes", "problem"),
    [
        ((0o555, 0o644), Problem.STORE_READ_ONLY),
        ((0o555, 0o444), Problem.STORE_READ_ONLY),
        ((0o777, 0o444), Problem.STORE_READ_ONLY),
        ((0o777, 0o000), Problem.STORE_UNREADABLE),
    ],
)
def test_a_store_that_may_not_be_written(
    somebodys_store: Path, clock: SteppableClock, modes: tuple[int, int], problem: Problem
) -> None:
    content = somebodys_store.read_bytes()
    somebodys_store.parent.chmod(modes[0])
    somebodys_store.chmod(modes[1])

    def open_and_write() -> None:
        store = Store.open(somebodys_store, clock)
        try:
            with store.writing() as work:
                work._connection.exec_driver_sql("DELETE FROM place")
        finally:
            store.close()

    with as_somebody_ordinary(), pytest.raises(UserError) as raised:
        open_and_write()

    assert raised.value.problem is problem
    assert somebodys_store.read_bytes() == content


@contextmanager
def disk_with_room_for(size_bytes: int) -> Iterator[None]:
    """No file may grow beyond this, as on a disk that is full."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


ROOM_BYTES = 300_000


@pytest.fixture
def furniture(sqlite_store: Store, new_id: NewId) -> Furniture:
    return furnish(sqlite_store, new_id)


def test_a_full_disk_keeps_the_old_text(sqlite_store: Store, furniture: Furniture) -> None:
    with disk_with_room_for(ROOM_BYTES), pytest.raises(UserError) as raised, sqlite_store.writing() as work:
        work.agenda.write_text(furniture.opening.id, 1, "Lång", "å" * 10 * ROOM_BYTES)

    assert raised.value.problem is Problem.STORE_FULL
    with sqlite_store.writing() as work:
        assert work.agenda.get(furniture.opening.id) == furniture.opening
        work.agenda.write_text(furniture.opening.id, 1, "Kort", "Det finns plats igen")
    with sqlite_store.reading() as work:
        assert work.agenda.get(furniture.opening.id).text == "Det finns plats igen"


def test_whatever_write_the_disk_refuses_nothing_is_half(
    sqlite_store: Store, furniture: Furniture, store_path: Path, new_id: NewId
) -> None:
    """The room ends a page later each time, until everything fits."""
    log = store_path.with_name(f"{store_path.name}-wal")

    def add_two_records() -> None:
        with sqlite_store.writing() as work:
            work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name="Halv"))
            work.agenda.add(replace(furniture.opening, id=new_id(), text="å" * 9_000), 0)

    refusals = []
    for room in range(0, 40 * 4096, 4096):
        with disk_with_room_for(log.stat().st_size + room):
            problem = problem_of(add_two_records)
        if problem is None:
            break
        refusals.append(problem)
        with sqlite_store.reading() as work:
            assert len(work.agenda.of_meeting(furniture.meeting.id)) == 2
            assert "Halv" not in {party.name for party in work.parties.all()}

    assert set(refusals) == {Problem.STORE_FULL}
    assert 3 < len(refusals) < 40
    sqlite_store.close()
    with closing(sqlite3.connect(store_path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def problem_of(action: Callable[[], None]) -> Problem | None:
    try:
        action()
    except UserError as error:
        return error.problem
    return None


def test_a_disk_too_full_for_a_new_store(tmp_path: Path, clock: SteppableClock) -> None:
    path = tmp_path / "ny.samsyn"

    with disk_with_room_for(1000), pytest.raises(UserError) as raised:
        Store.open(path, clock)
    assert raised.value.problem is Problem.STORE_FULL

    with disk_with_room_for(20_000), pytest.raises(UserError) as raised:
        Store.open(path, clock)
    assert raised.value.problem is Problem.STORE_FULL

    store = Store.open(path, clock)
    with store.reading() as work:
        assert work.parties.all() == []
    store.close()


OPEN_AT_ONCE = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path

import alembic.command, alembic.script
from db.store import Store

print("ready", flush=True)
for line in sys.stdin:
    start, target = line.rstrip().split(" ", 1)
    time.sleep(max(0, float(start) - time.time()))
    try:
        store = Store.open(target if "://" in target else Path(target), lambda: datetime.now(UTC))
        with store.writing() as work:
            work.parties.all()
        store.close()
        print("opened", flush=True)
    except BaseException as error:
        print(repr(error), flush=True)
"""


def open_at_once(*targets: object) -> list[str]:
    """What three programs say that open each target at the same moment."""
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN_AT_ONCE],
            cwd=ROOT,
            text=True,
            encoding="utf-8",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    ins = [program.stdin for program in programs if program.stdin]
    outs = [program.stdout for program in programs if program.stdout]
    told: list[str] = []
    try:
        assert [out.readline() for out in outs] == ["ready\n"] * 3
        for target in targets:
            start = time.time() + 0.02
            for program_in in ins:
                program_in.write(f"{start} {target}\n")
                program_in.flush()
            told += [out.readline().rstrip() for out in outs]
    finally:
        for program in programs:
            program.communicate()
    return told


def test_programs_that_make_the_same_file_at_once_all_open_it(tmp_path: Path) -> None:
    paths = [tmp_path / f"{place}.samsyn" for place in range(8)]

    assert open_at_once(*paths) == ["opened"] * 24
    assert sorted(tmp_path.iterdir()) == paths


def test_a_new_file_is_ours_and_in_wal_mode_when_it_appears(tmp_path: Path) -> None:
    """Two programs that both change the mode are in each other's way, and SQLite does not let them wait."""
    path = tmp_path / "ny.samsyn"
    db.migrate.make_file(path)

    header = path.read_bytes()[:100]
    wal = b"\x02\x02"
    assert (header[18:20], header[68:72]) == (wal, b"SAMS")
    assert list(tmp_path.iterdir()) == [path]


def test_programs_that_migrate_the_same_database_at_once_all_open_it(empty_postgres_url: str) -> None:
    assert open_at_once(empty_postgres_url) == ["opened"] * 3


def test_a_store_on_a_file_system_without_links(
    tmp_path: Path, clock: SteppableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "ny.samsyn"
    Store.open(path, clock).close()

    assert list(tmp_path.iterdir()) == [path]
