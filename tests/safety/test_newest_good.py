"""Which copy is offered when the store is damaged: the newest that stands its check, with the reasons of those before it."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.safety.copying import copy_store
from desktop.services.backup_shelf import BackupShelf
from desktop.services.restore_service import chosen_copy, newest_good, preview, restore
from domain.backups import Backup, BackupPlaces
from domain.errors import Problem, UserError
from tests.databases.making import unpack
from tests.safety.test_restoring import is_sound, meetings_in

NOW = datetime(2026, 11, 23, 13, 32, tzinfo=UTC)
RELEASED = ("0001", "0003", "0005", "0007")


@pytest.fixture
def store(imported_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(imported_file, tmp_path / "Älvsjö.samsyn"))


@pytest.fixture
def shelf(store: Path, tmp_path: Path) -> BackupShelf:
    folder = tmp_path / "Säkerhetskopior"
    folder.mkdir()
    return BackupShelf(BackupPlaces(local=folder), store)


def take(shelf: BackupShelf, store: Path, days_ago: int) -> Path:
    target = shelf.place_for(NOW - timedelta(days=days_ago))
    copy_store(store, target)
    return target


def break_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(8 * 4096))


def test_r9_file_and_newest_copy_damaged_the_next_older_good_one_is_offered(
    store: Path, shelf: BackupShelf
) -> None:
    oldest, older, newer, newest = (take(shelf, store, days) for days in (9, 3, 1, 0))
    break_pages(store)
    break_pages(newest)
    newer.write_bytes(newer.read_bytes()[:10_000])
    found = newest_good(shelf)
    assert found.backup is not None
    assert (found.backup.path, found.backup.taken_at) == (older, NOW - timedelta(days=3))
    assert [(each.backup.path, each.problem) for each in found.passed_over] == [
        (newest, Problem.BACKUP_DAMAGED),
        (newer, Problem.BACKUP_DAMAGED),
    ]
    restore(found.backup, store, NOW)
    assert (meetings_in(store), is_sound(store)) == (3, True)
    assert oldest.exists()


def test_r9_changed_minutes_in_a_copy_pass_it_over(store: Path, shelf: BackupShelf) -> None:
    older, newest = take(shelf, store, 1), take(shelf, store, 0)
    with closing(sqlite3.connect(newest)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE minutes_record SET content = replace(content, 'a', 'b')")
        connection.commit()
    found = newest_good(shelf)
    assert found.backup is not None
    assert (found.backup.path, [each.problem for each in found.passed_over]) == (
        older,
        [Problem.BACKUP_DAMAGED],
    )


def test_none_is_good(store: Path, shelf: BackupShelf) -> None:
    assert newest_good(shelf).backup is None
    break_pages(take(shelf, store, 0))
    found = newest_good(shelf)
    assert (found.backup, len(found.passed_over)) == (None, 1)


@pytest.mark.parametrize("version", RELEASED)
def test_a_copy_of_an_earlier_program_is_told_as_it_is_and_brought_up_to_date(
    store: Path, tmp_path: Path, version: str
) -> None:
    """Its preview does not change it, and needs no copy of it that is brought up to date first."""
    path = unpack(version, tmp_path / f"{version}.samsyn")
    before, in_copy = path.read_bytes(), meetings_in(path)
    copy = Backup(path=path, taken_at=NOW, size_bytes=len(before))
    told = preview(copy, store)
    assert (told.holdings[0].in_present, told.holdings[0].in_copy) == (3, in_copy)
    restore(copy, store, NOW)
    assert (meetings_in(store), is_sound(store)) == (in_copy, True)
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("SELECT action FROM audit_event ORDER BY sequence DESC").fetchone() == (
            "restored",
        )
    assert path.read_bytes() == before
    assert not [each.name for each in store.parent.iterdir() if "-before-" in each.name]


def test_a_copy_whose_tables_are_not_those_of_its_version_is_left(store: Path, tmp_path: Path) -> None:
    path = unpack("0005", tmp_path / "0005.samsyn")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE INDEX own ON meeting (place)")
        connection.commit()
    before = store.read_bytes()
    with pytest.raises(UserError) as refused:
        restore(Backup(path=path, taken_at=NOW, size_bytes=1), store, NOW)
    assert refused.value.problem is Problem.STORE_SCHEMA_ODD
    assert store.read_bytes() == before


def test_a_file_that_somebody_points_at_has_its_time_from_its_name_or_the_disk(
    store: Path, shelf: BackupShelf, tmp_path: Path
) -> None:
    named = take(shelf, store, 5)
    assert chosen_copy(named, store).taken_at == NOW - timedelta(days=5)
    moved = Path(shutil.copy(named, tmp_path / "från USB.samsyn"))
    os.utime(moved, (NOW.timestamp(), NOW.timestamp()))
    assert chosen_copy(moved, store).taken_at == NOW


def test_the_store_itself_is_not_taken_for_a_copy(store: Path) -> None:
    with pytest.raises(UserError) as refused:
        chosen_copy(store, store)
    assert refused.value.problem is Problem.RESTORE_SAME_FILE
