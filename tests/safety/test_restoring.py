"""Going back to a copy, with real files: whatever happens on the way, nothing is lost and nothing is mixed."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.safety import holder
from db.store import Store
from desktop.services.program import services_over
from desktop.services.restore_service import preview, restore
from domain.audit import Actor, AuditAction
from domain.backups import Backup
from domain.errors import Problem, UserError
from domain.follow_up_list import FollowUpFilter
from domain.restoring import Apart, Holding, RestorePreview
from tests.endurance import times
from tests.safety.killed_restore import NOW, STORE
from tests.store_fixtures import START

ROOT = Path(__file__).parents[2]
MARK = "written, and then the program was killed"
TAKEN_AT = datetime(2026, 3, 3, 13, 5, tzinfo=UTC)


def backup_of(path: Path) -> Backup:
    return Backup(path=path, taken_at=TAKEN_AT, size_bytes=path.stat().st_size)


def meetings_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM meeting").fetchone()[0])


def is_marked(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("SELECT 1 FROM meeting_series WHERE purpose = ?", [MARK]).fetchone())


def is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))


@contextmanager
def never_closed(path: Path) -> Iterator[None]:
    """Write to a store, and leave what was written in its log, as a program does that is killed."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meeting_series SET purpose = ?", [MARK])
        connection.commit()
        yield


def leave_log(template: Path, folder: Path, name: str = STORE) -> Path:
    """A store in a folder of its own with a log and its index, as a killed program leaves them."""
    worked_in = Path(shutil.copy(template, folder.parent / f"worked-in-{folder.name}.samsyn"))
    folder.mkdir(exist_ok=True)
    with never_closed(worked_in):
        for end in ("", "-wal", "-shm"):
            shutil.copy(f"{worked_in}{end}", folder / f"{name}{end}")
    return folder / name


@pytest.fixture
def present(imported_file: Path, tmp_path: Path) -> Path:
    """Three meetings, closed as it should be."""
    return Path(shutil.copy(imported_file, tmp_path / STORE))


@pytest.fixture
def copy(migrated_file: Path, tmp_path: Path) -> Path:
    """A copy of when there was no meeting."""
    folder = tmp_path / "Säkerhetskopior"
    folder.mkdir()
    return Path(shutil.copy(migrated_file, folder / "copy.samsyn"))


def test_the_copy_comes_and_the_earlier_file_stays_beside_it(present: Path, copy: Path) -> None:
    before, bytes_of_copy = present.read_bytes(), copy.read_bytes()
    outcome = restore(backup_of(copy), present, NOW)
    local = NOW.astimezone()
    kept = present.with_name(f"{present.stem} före återställning {local:%Y-%m-%d %H.%M}.samsyn")
    assert outcome.kept_aside == kept
    assert kept.read_bytes() == before
    assert (meetings_in(present), is_sound(present)) == (0, True)
    assert copy.read_bytes() == bytes_of_copy
    assert {path.name for path in present.parent.iterdir() if path.is_file()} == {present.name, kept.name}


def test_twice_in_the_same_minute_keeps_both(present: Path, copy: Path) -> None:
    first, second = (restore(backup_of(copy), present, NOW).kept_aside for _time in range(2))
    assert first is not None
    assert second is not None
    assert (meetings_in(first), meetings_in(second)) == (3, 0)


def test_a_store_that_is_gone_comes_back(present: Path, copy: Path) -> None:
    present.unlink()
    assert restore(backup_of(copy), present, NOW).kept_aside is None
    assert meetings_in(present) == 0


def test_the_log_says_who_went_back_and_to_when(present: Path, copy: Path) -> None:
    restore(backup_of(copy), present, NOW, actor=Actor(chosen_name="Samordnare Lind"))
    with closing(Store.open(present, lambda: START)) as store, store.reading() as work:
        event = work.log.page()[0].event
        assert work.log.check() == ()
    assert (event.action, event.actor.name, event.at) == (AuditAction.RESTORED, "Samordnare Lind", NOW)
    assert event.detail == "2026-03-03T13:05+00:00"


def test_a_damaged_copy_is_refused_and_nothing_is_touched(present: Path, copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[8192:12288] = b"\xa5" * 4096
    copy.write_bytes(content)
    before = present.read_bytes()
    with pytest.raises(UserError) as refused:
        restore(backup_of(copy), present, NOW)
    assert (refused.value.problem, refused.value.values["path"]) == (Problem.BACKUP_DAMAGED, copy)
    assert present.read_bytes() == before
    assert [path for path in present.parent.iterdir() if path.is_file()] == [present]


def test_the_store_itself_is_no_copy_of_it(present: Path) -> None:
    with pytest.raises(UserError) as refused:
        restore(backup_of(present), present, NOW)
    assert refused.value.problem is Problem.RESTORE_SAME_FILE


def test_a_store_that_somebody_has_open_is_left(
    present: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holder, "_PATIENCE_S", 0.05)
    with closing(Store.open(present, lambda: START)), pytest.raises(UserError) as refused:
        restore(backup_of(copy), present, NOW)
    assert refused.value.problem in {Problem.STORE_IN_USE, Problem.STORE_OPEN_HERE, Problem.STORE_BUSY}
    assert meetings_in(present) == 3


def test_a_copy_of_a_newer_program_is_refused(present: Path, copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    for use in (restore, lambda backup, store, _now: preview(backup, store)):
        with pytest.raises(UserError) as refused:
            use(backup_of(copy), present, NOW)
        assert refused.value.problem is Problem.STORE_TOO_NEW
    assert meetings_in(present) == 3


@pytest.mark.parametrize("has_index", [True, False])
def test_r8_a_log_of_another_life_is_never_read(
    imported_file: Path, migrated_file: Path, tmp_path: Path, has_index: bool
) -> None:
    """The log beside the store, and one beside the copy, hold pages of three meetings; a copy without any is gone back to."""
    present = leave_log(imported_file, tmp_path / "store")
    folder = tmp_path / "copies"
    copy = leave_log(imported_file, folder, "copy.samsyn")
    shutil.copy(migrated_file, copy)
    if not has_index:
        present.with_name(f"{STORE}-shm").unlink()
    outcome = restore(backup_of(copy), present, NOW)
    assert not present.with_name(f"{STORE}-wal").exists()
    assert (meetings_in(present), is_marked(present), is_sound(present)) == (0, False, True)
    assert outcome.kept_aside is not None
    assert (meetings_in(outcome.kept_aside), is_marked(outcome.kept_aside)) == (3, True)


def test_a_damaged_store_is_kept_byte_for_byte_with_its_log(
    imported_file: Path, copy: Path, tmp_path: Path
) -> None:
    present = leave_log(imported_file, tmp_path / "store")
    with present.open("r+b") as file:
        file.write(bytes(4096))
    before = [Path(f"{present}{end}").read_bytes() for end in ("", "-wal")]
    kept = restore(backup_of(copy), present, NOW).kept_aside
    assert [Path(f"{kept}{end}").read_bytes() for end in ("", "-wal")] == before
    assert (meetings_in(present), is_sound(present)) == (0, True)


@pytest.mark.endurance
@pytest.mark.parametrize("was_killed_before", [False, True])
def test_r1_killed_at_any_step_of_a_restore_both_are_there(
    imported_file: Path, migrated_file: Path, tmp_path: Path, was_killed_before: bool
) -> None:
    """Before each step at which a file is touched, a process is killed; under the name lies the one or the other, whole."""
    shutil.copy(migrated_file, tmp_path / "copy.samsyn")
    if was_killed_before:
        leave_log(imported_file, tmp_path / "present")
    else:
        (tmp_path / "present").mkdir()
        shutil.copy(imported_file, tmp_path / "present" / STORE)
    program = [sys.executable, "-m", "tests.safety.killed_restore", str(tmp_path), str(times(4, 1))]
    subprocess.run(program, cwd=ROOT, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    killed = [path for path in tmp_path.iterdir() if path.name.startswith("killed-")]
    assert len(killed) > 3
    assert (tmp_path / "whole").exists()
    for folder in killed:
        _assert_nothing_lost(folder, is_marked_before=was_killed_before)
    restore(backup_of(tmp_path / "copy.samsyn"), killed[-1] / STORE, NOW)
    assert not [path for path in killed[-1].iterdir() if path.name.startswith(".")]


def _assert_nothing_lost(folder: Path, *, is_marked_before: bool) -> None:
    store = folder / STORE
    found = meetings_in(store)
    assert found in {0, 3}, folder
    assert is_sound(store)
    stores = (
        [store]
        if found
        else [path for path in folder.glob(f"{store.stem} före*") if path.suffix == ".samsyn"]
    )
    assert [(meetings_in(path), is_marked(path)) for path in stores] == [(3, is_marked_before)], folder


# --- what it would bring and take


def counted(told: RestorePreview) -> dict[Holding, Apart | None]:
    return {each.holding: each.apart for each in told.holdings}


def test_the_preview_counts_what_goes_and_what_comes_back(
    imported_file: Path, present: Path, copy: Path
) -> None:
    shutil.copy(imported_file, copy)
    last_week, today = START - timedelta(days=7), START + timedelta(days=3)
    for path, now, day in ((copy, last_week, 5), (present, today, 19), (present, today, 26)):
        with closing(Store.open(path, lambda now=now: now)) as store:
            services = services_over(store)
            series = services.series.list_all()[0]
            services.meetings.plan(series.id, day=date(2026, 11, day))
    told = preview(backup_of(copy), present)
    assert counted(told)[Holding.MEETINGS] == Apart(only_in_present=2, only_in_copy=1)
    assert counted(told)[Holding.FINISHED_MINUTES] == counted(told)[Holding.AGREEMENTS] == Apart()
    assert [meeting.day.day for meeting in told.newer] == [26, 19]
    assert [(meeting.series, meeting.day.day) for meeting in told.older] == [(series.name, 5)]
    assert (told.present_changed_at, told.copy_changed_at) == (today, START)
    assert not told.is_equal


def test_of_what_stands_in_both_is_told_which_is_the_later(
    imported_file: Path, present: Path, copy: Path
) -> None:
    shutil.copy(imported_file, copy)
    assert preview(backup_of(copy), present).is_equal
    later = START + timedelta(days=1)
    with closing(Store.open(present, lambda: later)) as store:
        services = services_over(store)
        follow_up = services.follow_ups.list_page(FollowUpFilter()).rows[0]
        services.follow_ups.move(services.follow_ups.show(follow_up.id).follow_up, date(2027, 1, 31))
    assert counted(preview(backup_of(copy), present))[Holding.FOLLOW_UPS] == Apart(later_in_present=1)
    assert counted(preview(backup_of(present), copy))[Holding.FOLLOW_UPS] == Apart(later_in_copy=1)


def test_of_a_damaged_store_is_told_what_can_be_read(present: Path, copy: Path) -> None:
    with closing(sqlite3.connect(present)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'situation_point'"
        ).fetchone()
        connection.execute("PRAGMA journal_mode=DELETE")
    with present.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)
    before = present.read_bytes()
    told = preview(backup_of(copy), present)
    found = {each.holding: each.in_present for each in told.holdings}
    assert (found[Holding.MEETINGS], found[Holding.POINTS]) == (3, None)
    assert not told.is_present_readable
    assert [meeting.day.year for meeting in told.newer] == [2026, 2026, 2019]
    assert present.read_bytes() == before


@pytest.mark.parametrize("content", [None, b"", b"nothing that SQLite knows" * 400])
def test_of_a_store_that_is_gone_or_none_nothing_is_told(
    present: Path, copy: Path, content: bytes | None
) -> None:
    present.unlink()
    if content is not None:
        present.write_bytes(content)
    told = preview(backup_of(copy), present)
    assert {each.in_present for each in told.holdings} == {None}
    assert {each.in_copy for each in told.holdings} == {0}


def test_a_preview_leaves_both_files_as_they_are(imported_file: Path, copy: Path, tmp_path: Path) -> None:
    present = leave_log(imported_file, tmp_path / "store")
    files = [
        path for path in (*present.parent.iterdir(), *copy.parent.iterdir()) if not path.name.endswith("-shm")
    ]
    before = {path: path.read_bytes() for path in files}
    assert preview(backup_of(copy), present).is_present_readable
    assert {path: path.read_bytes() for path in files} == before
