"""What copies are called, which of them are a store's own, and which are removed."""

import os
import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.safety.copying import copy_store
from db.safety.identity import give_identity
from desktop.services.backup_shelf import BackupShelf, backup_name, read_backup
from domain.backups import BackupPlaces

NOW = datetime(2026, 11, 23, 13, 32, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _in_stockholm(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    for name in ("local", "second"):
        (tmp_path / name).mkdir()
    return BackupPlaces(local=tmp_path / "local", second=tmp_path / "second")


def test_a_name_is_read_by_people_and_by_us(tmp_path: Path) -> None:
    path = tmp_path / f"{backup_name('Älvsjö', NOW)}.samsyn"
    path.write_bytes(b"12")

    backup = read_backup(path, "Älvsjö")

    assert path.name == "Älvsjö 2026-11-23 14.32.05.samsyn"
    assert backup is not None
    assert (backup.taken_at, backup.size_bytes, backup.is_encrypted) == (NOW, 2, False)


def test_the_hour_that_comes_twice_has_two_names(tmp_path: Path) -> None:
    first = datetime(2026, 10, 25, 0, 15, tzinfo=UTC)
    for moment in (first, first + timedelta(hours=1)):
        path = tmp_path / f"{backup_name('s', moment)}.samsyn"
        path.touch()
        backup = read_backup(path, "s")
        assert backup is not None
        assert backup.taken_at == moment

    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "s 2026-10-25 02.15.00 vintertid.samsyn",
        "s 2026-10-25 02.15.00.samsyn",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "s.samsyn", "s 2026-11-23 14.32.05.samsyn.9.unfinished", "s 2026-13-23 14.32.05.samsyn",
        "t 2026-11-23 14.32.05.samsyn",
        "s t 2026-11-23 14.32.05.samsyn", "s 2026-11-23 14.32.05.pdf", "backups.json",
    ],
)  # fmt: skip
def test_other_files_are_no_copies(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()

    assert read_backup(tmp_path / name, "s") is None


def test_no_copy_takes_the_name_of_another(places: BackupPlaces, store_path: Path) -> None:
    shelf = BackupShelf(places, store_path)
    first = shelf.place_for(NOW)
    first.touch()

    second = shelf.place_for(NOW)

    assert second.name == f"{store_path.stem} 2026-11-23 14.32.05 2.samsyn"
    assert read_backup(first, store_path.stem) is not None
    assert shelf.place_for(NOW, is_encrypted=True).name == f"{store_path.stem} 2026-11-23 14.32.05.samsyn.age"


def test_the_newest_is_first_and_each_copy_is_there_once(places: BackupPlaces, store_path: Path) -> None:
    shelf = BackupShelf(places, store_path)
    moments = [NOW - timedelta(hours=hours) for hours in range(3)]
    for moment in moments:
        copy_store(store_path, shelf.place_for(moment))
    assert places.second is not None
    shutil.copy(
        shelf.place_for(moments[0]).with_name(f"{backup_name(store_path.stem, moments[0])}.samsyn"),
        places.second,
    )
    copy_store(store_path, shelf.place_for(NOW + timedelta(hours=1), places.second))

    found = shelf.newest_first()

    assert [backup.taken_at for backup in found] == [NOW + timedelta(hours=1), *moments]
    assert [backup.path.parent.name for backup in found] == ["second", "local", "local", "local"]


def test_copies_of_another_store_of_the_same_name_are_neither_shown_nor_removed(
    places: BackupPlaces, store_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    other = Path(shutil.copy(store_path, tmp_path / "elsewhere" / store_path.name))
    shelf, others = BackupShelf(places, store_path), BackupShelf(places, other)
    for days in range(20):
        for store, own in ((store_path, shelf), (other, others)):
            give_identity(store)
            copy_store(store, own.place_for(NOW - timedelta(days=days)))

    shelf.thin(NOW)

    assert 12 < len(shelf.newest_first()) < 20
    assert len(others.newest_first()) == 20


def test_of_a_store_that_cannot_be_read_all_copies_of_its_name_are_shown(
    places: BackupPlaces, store_path: Path
) -> None:
    give_identity(store_path)
    shelf = BackupShelf(places, store_path)
    copy_store(store_path, shelf.place_for(NOW))

    store_path.write_bytes(b"damaged")
    assert len(shelf.newest_first()) == 1
    store_path.unlink()
    assert len(shelf.newest_first()) == 1


def test_what_a_killed_program_left_is_removed_when_it_is_surely_nobodys(
    places: BackupPlaces, store_path: Path
) -> None:
    shelf = BackupShelf(places, store_path)
    old, new, others = (
        places.local / name
        for name in (
            f"{store_path.stem} 1.9.unfinished",
            f"{store_path.stem} 2.9.unfinished-wal",
            "other 1.9.unfinished",
        )
    )
    for path in (old, new, others):
        path.touch()
    os.utime(old, (time.time() - 7200,) * 2)
    os.utime(others, (time.time() - 7200,) * 2)

    shelf.thin(NOW)

    assert set(places.local.iterdir()) == {new, others}


def test_a_folder_that_is_gone_has_no_copies(tmp_path: Path, store_path: Path) -> None:
    shelf = BackupShelf(BackupPlaces(local=tmp_path / "gone", second=tmp_path / "gone too"), store_path)

    shelf.thin(NOW)

    assert shelf.newest_first() == ()
    assert shelf.newest_here() is None
