"""R3 and R5 in the store: the disk is full, may not be written, is gone, or fails for once, while something is stored."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from db.safety.checking import check
from desktop.services.program import Services, open_services
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from domain.store_check import CheckDepth
from tests.safety.endurance import times
from tests.safety.small_disks import IS_ROOT, read_only, room_for, small_disk
from tests.store_fixtures import START

ROOT = Path(__file__).parents[2]
FAULTY_CALLS = Path(__file__).with_name("faulty_calls.c")
SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"
OF_THE_DISK = {"stored", "store_unreadable", "store_full", "store_read_only", "store_busy"}

Deed = Callable[[Services, UUID], object]


@pytest.fixture
def services(imported_file: Path, tmp_path: Path) -> Iterator[Services]:
    (tmp_path / "disk").mkdir()
    opened = open_services(
        Path(shutil.copy(imported_file, tmp_path / "disk" / "möten.samsyn")), lambda: START
    )
    yield opened
    opened.close()


@pytest.fixture
def meeting_id(services: Services) -> UUID:
    found = next(series for series in services.series.list_all() if series.name == SERIES)
    return services.meetings.plan(found.id, day=date(2026, 11, 19)).id


def write(services: Services, meeting_id: UUID) -> None:
    item = services.meetings.show(meeting_id).items[0]
    services.agenda.write_text(item.id, item.version, item.heading, "ett nytt ord")


def finish(services: Services, meeting_id: UUID) -> None:
    review = services.minutes.review(meeting_id)
    services.minutes.finish(meeting_id, FinishingAnswers(accepted=frozenset(review.questions)))


def plan(services: Services, meeting_id: UUID) -> None:
    services.meetings.plan(services.meetings.show(meeting_id).series.id, day=date(2026, 12, 3))


def problem_of(deed: Deed, services: Services, meeting_id: UUID) -> Problem:
    with pytest.raises(UserError) as error:
        deed(services, meeting_id)
    return error.value.problem


def _found_with(room_bytes: int, deed: Deed, services: Services, meeting_id: UUID) -> Problem | None:
    """What stood in the way with so much room; None for nothing."""
    try:
        with room_for(room_bytes):
            deed(services, meeting_id)
    except UserError as error:
        return error.problem
    return None


def content(path: Path) -> list[tuple[object, ...]]:
    """What a meeting is made of, as it stands in the file for whoever opens it now."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [
            row
            for table in ("meeting", "agenda_item", "minutes_record", "audit_event", "situation_point")
            for row in connection.execute(f"SELECT '{table}', * FROM {table} ORDER BY 2")
        ]


@pytest.mark.endurance
@pytest.mark.parametrize("deed", [write, finish, plan], ids=lambda deed: deed.__name__)
def test_r3_however_little_room_there_is_all_is_stored_or_nothing(
    deed: Deed, services: Services, meeting_id: UUID
) -> None:
    """The room is stepped up through every write, until there is enough."""
    path = services.office.store.file
    assert path is not None
    before, refusals = content(path), 0
    step_bytes = times(24_001, 1_031)
    for room_bytes in range(0, 4_000_000, step_bytes):
        found = _found_with(room_bytes, deed, services, meeting_id)
        if found is None:
            break
        assert found is Problem.STORE_FULL
        assert content(path) == before
        refusals += 1
    assert refusals > times(3, 20)
    assert content(path) != before


def test_r3_a_disk_that_is_full_takes_nothing_until_there_is_room(
    imported_file: Path, tmp_path: Path
) -> None:
    room_bytes = imported_file.stat().st_size + 1_500_000
    with small_disk(tmp_path / "sticka", room_bytes) as disk:
        services = open_services(Path(shutil.copy(imported_file, disk / "möten.samsyn")), lambda: START)
        series = services.series.list_all()[0]
        meeting_id = services.meetings.plan(series.id, day=date(2026, 11, 19)).id
        ballast = disk / "annat"
        if IS_ROOT:
            with ballast.open("wb") as file:
                file.write(b"x" * shutil.disk_usage(disk).free)
            assert problem_of(write, services, meeting_id) is Problem.STORE_FULL
            ballast.unlink()
        write(services, meeting_id)
        assert services.meetings.show(meeting_id).items[0].text == "ett nytt ord"
        services.close()


@pytest.mark.skipif(not IS_ROOT, reason="needs a disk that can be made read-only")
def test_r5_a_disk_that_has_become_read_only_is_told_as_that(services: Services, meeting_id: UUID) -> None:
    path = services.office.store.file
    assert path is not None
    services.office.store.close()  # what is open for writing keeps the disk writable
    with read_only(path.parent):
        found = problem_of(write, services, meeting_id)
    assert found in {Problem.STORE_READ_ONLY, Problem.STORE_UNREADABLE}
    write(services, meeting_id)


def test_r3_a_file_that_was_taken_away_is_missed_before_anything_is_lost(
    services: Services, meeting_id: UUID
) -> None:
    """SQLite would go on writing into what no longer has a name."""
    path = services.office.store.file
    assert path is not None
    away = path.parent.with_name("urkopplad")
    path.parent.rename(away)
    assert problem_of(write, services, meeting_id) is Problem.STORE_GONE
    assert not path.exists(), "an empty file was made in its place"
    away.rename(path.parent)
    write(services, meeting_id)
    assert ("ett nytt ord",) in text_in(path)


@pytest.mark.skipif(not IS_ROOT, reason="needs to mount")
def test_r3_a_drive_that_was_pulled_out_is_missed(imported_file: Path, tmp_path: Path) -> None:
    drive = tmp_path / "sticka"
    drive.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", drive], check=True)
    services = open_services(Path(shutil.copy(imported_file, drive / "möten.samsyn")), lambda: START)
    meeting_id = services.meetings.plan(services.series.list_all()[0].id, day=date(2026, 11, 19)).id
    subprocess.run(["umount", "-l", drive], check=True)
    assert problem_of(write, services, meeting_id) is Problem.STORE_GONE
    assert list(drive.iterdir()) == []
    services.close()


def test_r3_a_file_that_was_replaced_is_not_written_into(services: Services, meeting_id: UUID) -> None:
    path = services.office.store.file
    assert path is not None
    (other := path.with_name("annan")).write_bytes(path.read_bytes())
    other.replace(path)
    before = path.read_bytes()
    assert problem_of(write, services, meeting_id) is Problem.STORE_REPLACED
    assert path.read_bytes() == before


def test_r3_a_log_that_was_taken_away_is_missed_and_what_it_held_is_kept(
    services: Services, meeting_id: UUID
) -> None:
    path = services.office.store.file
    assert path is not None
    write(services, meeting_id)
    path.with_name(f"{path.name}-wal").unlink()
    assert problem_of(plan, services, meeting_id) is Problem.STORE_REPLACED
    services.office.store.close()
    assert ("ett nytt ord",) in text_in(path)


def text_in(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT text FROM agenda_item").fetchall()


@pytest.mark.endurance
@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="needs a compiler and Linux"
)
def test_r5_a_call_that_fails_is_never_taken_for_damage(
    services: Services, meeting_id: UUID, tmp_path: Path
) -> None:
    """The n-th call of each kind fails while a text is stored; the next text is stored."""
    path = services.office.store.file
    assert path is not None
    services.close()
    library, order = tmp_path / "faulty.so", tmp_path / "order"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, FAULTY_CALLS, "-ldl"], check=True)
    most, step = times(12, 60), times(2, 1)
    orders = [
        f"{call} {number}" for call in ("pread64", "pwrite64", "fsync") for number in range(1, most, step)
    ]
    done = subprocess.run(
        [sys.executable, "-m", "tests.safety.storing_under_faults", path, order],
        input="".join(f"{each}\n" for each in orders), capture_output=True, text=True, check=True, cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(library), "FAULTY_ORDER": str(order), "FAULTY_FILE": path.name},
    )  # fmt: skip
    said = [line.split() for line in done.stdout.splitlines()]
    assert len(said) == len(orders)
    for (became, _fate, after, is_whole), wanted in zip(said, orders, strict=True):
        # SQLite itself calls a page damaged that the system did not give it: the window then looks the file through.
        assert became in OF_THE_DISK | ({"store_damaged"} if wanted.startswith("pread64") else set())
        assert (after, is_whole) == ("stored", "whole")
    assert any(became != "stored" for became, fate, *_rest in said if fate == "met")
    assert check(path, CheckDepth.FULL).is_sound
