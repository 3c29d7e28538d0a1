"""Copies of a store in use: whole, verified, one single file; and when there is no room, none at all (R4)."""

import lzma
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from db.logical_export import logical_export
from db.safety.copying import UNFINISHED, copy_finished, copy_store
from db.safety.identity import copy_identity, give_identity, store_identity
from db.safety.verifying import verify_copy
from db.store import Store
from domain.errors import Problem, UserError
from tests.endurance import times
from tests.safety.damaged_files import rich_store
from tests.safety.small_disks import read_only, room_for, small_disk
from tests.store_fixtures import START

ROOT = Path(__file__).parents[2]
RELEASED = sorted((ROOT / "tests" / "databases").glob("*.samsyn.xz"))


@pytest.fixture(scope="session")
def rich_file(imported_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rich_store(imported_file, tmp_path_factory.mktemp("rich") / "rich.samsyn")


@pytest.fixture
def rich(rich_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(rich_file, tmp_path / "Älvsjö & co.samsyn"))


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "Säkerhetskopior"
    folder.mkdir()
    return folder


def problem_of(call: Callable[[], object]) -> Problem:
    with pytest.raises(UserError) as raised:
        call()
    return raised.value.problem


def exported(path: Path) -> list[str]:
    with closing(Store.open(path, lambda: START)) as store, store.reading() as work:
        return list(logical_export(work.series._rows.connection))


def test_a_copy_is_one_file_with_everything_in_it(rich: Path, shelf: Path) -> None:
    with closing(Store.open(rich, lambda: START)) as store:
        with store.writing() as work:  # lies in the log, not in the file
            work.series.change(replace(work.series.all()[0], purpose="Something newer"))
        copy_store(rich, shelf / "copy.samsyn")
    kept = exported(rich)

    assert [path.name for path in shelf.iterdir()] == ["copy.samsyn"]
    assert (shelf / "copy.samsyn").read_bytes()[
        18:20
    ] == b"\x01\x01"  # no log of its own, however it is opened
    assert exported(shelf / "copy.samsyn") == kept


def test_writers_go_on_while_a_copy_is_taken(rich: Path, shelf: Path) -> None:
    is_done = Event()
    written: list[int] = []
    meanwhile: list[int] = []

    def write() -> None:
        with closing(sqlite3.connect(rich, isolation_level=None)) as connection:
            while not is_done.is_set():
                connection.execute("UPDATE meeting_series SET purpose = purpose || 'x'")
                written.append(1)

    writer = Thread(target=write)
    writer.start()
    for number in range(5):
        before = len(written)
        copy_store(rich, shelf / f"{number}.samsyn")
        meanwhile.append(len(written) - before)
    is_done.set()
    writer.join()

    assert min(meanwhile) > 0


@pytest.mark.parametrize("packed", RELEASED, ids=lambda path: path.name[:4])
def test_a_copy_of_every_released_schema_is_verified(packed: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.samsyn"
    old.write_bytes(lzma.decompress(packed.read_bytes()))

    copy_store(old, tmp_path / "copy.samsyn")

    verify_copy(tmp_path / "copy.samsyn")


def test_what_was_copied_over_stays_until_the_copy_is_whole(rich: Path, shelf: Path) -> None:
    target = shelf / "copy.samsyn"
    target.write_text("the old one")
    with closing(sqlite3.connect(rich)) as connection:
        _change_finished_minutes(connection)

    assert problem_of(lambda: copy_store(rich, target)) is Problem.BACKUP_NOT_SOUND
    assert target.read_text() == "the old one"
    assert list(shelf.iterdir()) == [target]


@pytest.mark.endurance
def test_r4_a_backup_without_room_leaves_the_old_one_and_nothing_half_done(rich: Path, shelf: Path) -> None:
    target = shelf / "copy.samsyn"
    target.write_text("the old one")
    size = rich.stat().st_size
    with closing(Store.open(rich, lambda: START)) as store, store.reading():
        for step in range(times(12, 300)):
            with room_for(size * step // times(12, 300)):
                problem = problem_of(lambda: copy_store(rich, target))
            assert problem is Problem.BACKUP_FULL, step
            assert target.read_text() == "the old one"
            assert list(shelf.iterdir()) == [target]


@pytest.mark.endurance
def test_r4_a_backup_to_a_small_disk_leaves_the_old_one_and_nothing_half_done(
    rich: Path, tmp_path: Path
) -> None:
    size = rich.stat().st_size
    for step in range(times(3, 60)):
        room = size * (step + 1) // (times(3, 60) + 2) // 4096 * 4096
        with small_disk(tmp_path / f"disk {step}", room) as disk:
            target = disk / "copy.samsyn"
            target.write_text("the old one")
            assert problem_of(lambda target=target: copy_store(rich, target)) is Problem.BACKUP_FULL
            assert problem_of(lambda target=target: copy_finished(rich, target)) is Problem.BACKUP_FULL
            assert target.read_text() == "the old one"
            assert list(disk.iterdir()) == [target]
    verify_copy(rich)


def test_a_folder_that_may_not_be_written_in_or_is_gone_is_told(rich: Path, shelf: Path) -> None:
    with read_only(shelf):
        assert problem_of(lambda: copy_store(rich, shelf / "copy.samsyn")) is Problem.BACKUP_DENIED
    shelf.rmdir()
    assert problem_of(lambda: copy_store(rich, shelf / "copy.samsyn")) is Problem.BACKUP_FOLDER_GONE
    shelf.write_text("a file in its place")
    assert problem_of(lambda: copy_store(rich, shelf / "copy.samsyn")) is Problem.BACKUP_FOLDER_GONE
    assert problem_of(lambda: copy_store(shelf.parent / "none", shelf)) is Problem.STORE_MISSING


@pytest.mark.endurance
def test_r1_a_killed_backup_leaves_no_copy_that_is_not_whole(rich: Path, shelf: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom db.safety.copying import copy_store\nprint('go', flush=True)\n"
        "for number in range(1000): copy_store(Path(sys.argv[1]), Path(sys.argv[2]) / f'{number}.samsyn')"
    )
    for round_ in range(times(6, 200)):
        child = subprocess.Popen(
            [sys.executable, "-c", script, rich, shelf], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        with child, child.stdout:
            child.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(timeout=0.005 * (round_ % 13))
            child.send_signal(signal.SIGKILL)
        for path in shelf.iterdir():
            if UNFINISHED not in path.name:
                verify_copy(path)
            path.unlink()


def _change_finished_minutes(connection: sqlite3.Connection) -> None:
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("UPDATE minutes_record SET pdf = pdf || x'00' WHERE rowid = 1")
    connection.commit()


def _zeroed_header(content: bytearray) -> bytearray:
    content[:100] = bytes(100)
    return content


def _changed_letter(content: bytearray) -> bytearray:
    """In the canonical content of finished minutes, which SQLite's own checks do not see."""
    place = content.index(b'"paragraph', 0) if b'"paragraph' in content else content.index(b'"heading"')
    content[place + 1] ^= 0x20
    return content


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda content: content[: len(content) // 2], id="cut off"),
        pytest.param(lambda content: content[:4096], id="one page"),
        pytest.param(lambda _content: b"", id="empty"),
        pytest.param(_zeroed_header, id="zeroed header"),
        pytest.param(_changed_letter, id="a letter of finished minutes"),
        pytest.param(lambda _content: b"PK\x03\x04 a Word file" * 1000, id="another file"),
    ],
)
def test_a_damaged_copy_is_not_passed(rich: Path, damage: Callable[[bytearray], bytes]) -> None:
    rich.write_bytes(damage(bytearray(rich.read_bytes())))

    assert problem_of(lambda: verify_copy(rich)) is Problem.BACKUP_DAMAGED


def test_a_folder_and_a_missing_file_are_not_called_damaged(tmp_path: Path) -> None:
    assert problem_of(lambda: verify_copy(tmp_path)) is Problem.BACKUP_UNREADABLE
    assert problem_of(lambda: verify_copy(tmp_path / "none.samsyn")) is Problem.BACKUP_UNREADABLE


def test_another_program_of_sqlite_is_no_copy(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE t (a)")

    assert problem_of(lambda: verify_copy(tmp_path / "other.db")) is Problem.BACKUP_DAMAGED


def test_a_store_gets_one_number_that_its_copies_take_along(rich: Path, shelf: Path) -> None:
    with closing(Store.open(rich, lambda: START)):
        number = give_identity(rich)
        copy_store(rich, shelf / "copy.samsyn")
        assert store_identity(rich) == copy_identity(shelf / "copy.samsyn") == number > 0

    assert give_identity(rich) == number
    assert copy_identity(shelf) is copy_identity(shelf / "none") is None


def test_a_finished_copy_is_copied_whole(rich: Path, shelf: Path) -> None:
    copy_finished(rich, shelf / "second.samsyn")

    assert (shelf / "second.samsyn").read_bytes() == rich.read_bytes()
    assert list(shelf.iterdir()) == [shelf / "second.samsyn"]
