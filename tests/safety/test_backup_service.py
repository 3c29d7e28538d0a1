"""How a store stands with its copies, from start to start; a lamp is never good on what is not known (R23)."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.engine import make_engine
from db.safety.copying import copy_store
from db.safety.verifying import verify_copy
from db.store import Store
from desktop.services.backup_service import BackupService
from desktop.services.encrypted_backup import decrypt
from desktop.services.language import Language
from desktop.services.program import Services, services_over
from desktop.services.sentences import sentence
from domain.backups import BackupLevel, BackupPlaces, BackupStanding
from domain.errors import Problem, UserError
from tests.safety.small_disks import read_only, small_disk
from tests.store_fixtures import SteppableClock

PHRASE = "korrekt häst batteri häftklammer"


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    for name in ("local", "second"):
        (tmp_path / name).mkdir()
    return BackupPlaces(
        local=tmp_path / "local", second=tmp_path / "second", memory=tmp_path / "settings" / "m.json"
    )


@pytest.fixture
def start(
    imported_file: Path, tmp_path: Path, clock: SteppableClock
) -> Iterator[Callable[[BackupPlaces], Services]]:
    """Starts the program anew on the same store."""
    path = Path(shutil.copy(imported_file, tmp_path / "Älvsjö.samsyn"))
    running: list[Services] = []

    def begin(places: BackupPlaces) -> Services:
        while running:
            running.pop().close()
        running.append(services_over(Store.open(path, clock), places))
        return running[-1]

    yield begin
    for services in running:
        services.close()


def write(services: Services) -> None:
    with services.office.store.writing() as work:
        series = work.series.all()[0]
        work.series.change(replace(series, purpose=f"{series.purpose} more"))


def problem(standing: BackupStanding) -> Problem | None:
    return standing.trouble.problem if standing.trouble else None


def level_and_problem(service: BackupService) -> tuple[BackupLevel, Problem | None]:
    standing = service.standing()
    return standing.level, problem(standing)


def refused(call: Callable[[], object]) -> Problem:
    with pytest.raises(UserError) as raised:
        call()
    assert sentence(raised.value, Language.SWEDISH)
    return raised.value.problem


def test_a_new_store_is_due_and_then_good(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, clock: SteppableClock
) -> None:
    services = start(places)
    assert services.backups.standing().level is BackupLevel.DUE
    assert services.backups.is_due()

    copy = services.backups.back_up_now()

    verify_copy(copy.path)
    standing = services.backups.standing()
    assert (standing.level, standing.newest, standing.tried_at) == (BackupLevel.GOOD, copy, clock())
    assert not standing.has_changed_since
    assert not services.backups.is_due()
    assert places.second is not None
    assert (places.second / copy.path.name).read_bytes() == copy.path.read_bytes()


def test_a_change_may_stand_for_half_an_hour(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, clock: SteppableClock
) -> None:
    services = start(places)
    services.backups.back_up_now()
    clock.step(hours=5)
    assert services.backups.standing().level is BackupLevel.GOOD

    write(services)
    assert services.backups.standing().has_changed_since
    clock.step(minutes=29)
    assert not services.backups.is_due()
    clock.step(minutes=1)
    assert services.backups.is_due()
    assert services.backups.standing().level is BackupLevel.DUE

    services.backups.back_up_now()
    assert services.backups.standing().level is BackupLevel.GOOD


def test_what_another_process_writes_is_seen(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, clock: SteppableClock
) -> None:
    services = start(places)
    services.backups.back_up_now()
    file = services.office.store.file
    assert file is not None

    with closing(services_over(Store.open(file, clock))) as other:
        write(other)

    assert services.backups.standing().has_changed_since


def test_what_was_copied_is_known_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces
) -> None:
    copy = start(places).backups.back_up_now()

    standing = start(places).backups.standing()

    assert (standing.level, standing.newest, standing.has_changed_since) == (BackupLevel.GOOD, copy, False)


def test_what_was_not_copied_is_due_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces
) -> None:
    services = start(places)
    services.backups.back_up_now()
    write(services)

    later = start(places).backups

    assert later.standing().level is BackupLevel.DUE
    assert later.is_due()


def test_what_was_written_without_us_is_due_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, clock: SteppableClock
) -> None:
    services = start(places)
    services.backups.back_up_now()
    file = services.office.store.file
    assert file is not None
    services.close()
    with closing(services_over(Store.open(file, clock))) as other:
        write(other)

    with closing(services_over(Store.open(file, clock), places)) as later:
        assert later.backups.is_due()


def test_a_change_while_the_copy_is_taken_is_not_taken_for_copied(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = start(places)

    def slowly(store: Path, target: Path) -> None:
        copy_store(store, target)
        write(services)

    monkeypatch.setattr("desktop.services.backup_service.copy_store", slowly)
    services.backups.back_up_now()

    assert services.backups.standing().has_changed_since


def test_r23_a_folder_that_is_gone_is_red_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces
) -> None:
    start(places).backups.back_up_now()
    shutil.rmtree(places.local)

    later = start(places).backups

    assert level_and_problem(later) == (BackupLevel.DANGER, Problem.BACKUP_FOLDER_GONE)
    assert later.is_due()
    assert refused(later.back_up_now) is Problem.BACKUP_FOLDER_GONE
    assert not places.local.exists(), "a folder on a drive that is away is not made on another one"
    assert level_and_problem(later) == (BackupLevel.DANGER, Problem.BACKUP_FOLDER_GONE)


def test_r23_a_folder_without_the_copy_is_red_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces
) -> None:
    copy = start(places).backups.back_up_now()
    copy.path.unlink()

    later = start(places).backups

    assert level_and_problem(later) == (BackupLevel.DANGER, Problem.BACKUP_GONE)
    later.back_up_now()
    assert level_and_problem(later) == (BackupLevel.GOOD, None)


def test_r23_a_full_disk_is_red_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 200_000) as disk:
        full = replace(places, local=disk, memory=disk / "memory.json")  # not even that can be remembered
        assert refused(start(full).backups.back_up_now) is Problem.BACKUP_FULL
        assert level_and_problem(start(full).backups) == (BackupLevel.DANGER, Problem.BACKUP_FULL)
        start(places)


def test_r23_a_full_disk_is_red_at_the_next_start_also_when_there_is_room_again(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_store: Path, target: Path) -> None:
        raise UserError(Problem.BACKUP_FULL, path=target.parent)

    with monkeypatch.context() as patched:
        patched.setattr("desktop.services.backup_service.copy_store", fail)
        assert refused(start(places).backups.back_up_now) is Problem.BACKUP_FULL

    later = start(places).backups
    assert level_and_problem(later) == (BackupLevel.DANGER, Problem.BACKUP_FULL)
    assert later.is_due()
    later.back_up_now()
    assert level_and_problem(later) == (BackupLevel.GOOD, None)


def test_r23_a_folder_one_may_not_write_in_is_red_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces
) -> None:
    start(places).backups.back_up_now()
    with read_only(places.local):
        later = start(places).backups
        assert level_and_problem(later) == (BackupLevel.DANGER, Problem.BACKUP_DENIED)
        assert refused(later.back_up_now) is Problem.BACKUP_DENIED
        start(places)


def test_r23_a_clock_set_back_is_red_at_the_next_start(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, clock: SteppableClock
) -> None:
    future = start(places).backups.back_up_now()
    clock.step(days=-400)

    later = start(places).backups

    assert level_and_problem(later) == (BackupLevel.DANGER, Problem.BACKUP_FROM_FUTURE)
    assert later.is_due()
    copy = later.back_up_now()
    assert copy.path.exists()
    assert future.path.exists()
    assert later.standing().newest == copy


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"x": 1}', "\x00\x01"])
def test_r23_without_memory_nothing_is_good(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, content: str
) -> None:
    services = start(places)
    copy = services.backups.back_up_now()
    services.close()
    assert places.memory is not None
    places.memory.write_text(content)

    standing = start(places).backups.standing()

    assert standing.level is BackupLevel.DUE
    assert standing.newest is not None
    assert standing.newest.path == copy.path


def test_a_memory_that_somebody_changed_is_as_good_as_none(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces
) -> None:
    services = start(places)
    services.backups.back_up_now()
    services.close()
    assert places.memory is not None
    told = json.loads(places.memory.read_text())
    for of_store in told.values():
        of_store["newest"] = ["x"]
    places.memory.write_text(json.dumps(told))

    assert start(places).backups.standing().level is BackupLevel.DUE


def test_a_failing_try_is_not_made_again_for_half_an_hour(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, clock: SteppableClock
) -> None:
    backups = start(places).backups
    places.local.rmdir()
    refused(backups.back_up_now)

    assert not backups.is_due()
    clock.step(minutes=30)
    assert backups.is_due()


def test_trouble_in_the_second_place_is_told_and_hinders_nothing(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces
) -> None:
    assert places.second is not None
    places.second.rmdir()

    start(places).backups.back_up_now()
    standing = start(places).backups.standing()

    assert standing.level is BackupLevel.GOOD
    assert standing.second_trouble is not None
    assert standing.second_trouble.problem is Problem.BACKUP_FOLDER_GONE
    assert str(places.second) in sentence(standing.second_trouble, Language.SWEDISH)


def test_copies_are_thinned_in_both_places(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, clock: SteppableClock
) -> None:
    services = start(places)
    for _ in range(20):
        clock.step(days=1)
        newest = services.backups.back_up_now()

    assert places.second is not None
    for folder in (places.local, places.second):
        names = sorted(path.name for path in folder.iterdir())
        assert 12 <= len(names) < 20
        assert names[-1] == newest.path.name


def test_a_chosen_folder_is_used_at_once(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, tmp_path: Path
) -> None:
    services = start(places)
    services.backups.back_up_now()
    (tmp_path / "other").mkdir()

    services.backups.use(replace(places, local=tmp_path / "other"))

    assert services.backups.is_due()
    assert services.backups.standing().newest is None
    assert services.backups.back_up_now().path.parent == tmp_path / "other"


def test_without_places_no_copies_are_kept(store_path: Path, clock: SteppableClock) -> None:
    with closing(services_over(Store.open(store_path, clock))) as services:
        assert services.backups.standing() == BackupStanding(level=BackupLevel.NONE)
        assert not services.backups.is_due()
        assert refused(services.backups.back_up_now) is Problem.BACKUP_NOT_KEPT


def test_a_server_looks_after_its_own(places: BackupPlaces, clock: SteppableClock) -> None:
    service = BackupService(Store(make_engine("postgresql://nowhere.example/none"), clock), places)
    service.use(places)

    assert service.standing().level is BackupLevel.NONE
    with service.letting_go():
        pass


def test_an_encrypted_copy_is_opened_by_its_phrase_alone(
    start: Callable[[BackupPlaces], Services], places: BackupPlaces, tmp_path: Path
) -> None:
    backups = start(places).backups
    target = backups.encrypted_place()

    assert refused(lambda: backups.encrypted_copy(target, "kort")) is Problem.PHRASE_TOO_SHORT
    copy = backups.encrypted_copy(target, PHRASE)

    assert copy.is_encrypted
    assert b"SQLite" not in target.read_bytes()[:1000]
    clear = tmp_path / "clear.samsyn"
    assert refused(lambda: decrypt(target, clear, PHRASE + " ")) is Problem.PHRASE_WRONG
    assert not clear.exists()
    decrypt(target, clear, PHRASE)
    verify_copy(clear)
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith(".samsyn-")} == set()


def test_what_is_not_encrypted_or_cannot_be_written_is_told(store_path: Path, tmp_path: Path) -> None:
    assert refused(lambda: decrypt(store_path, tmp_path / "x", PHRASE)) is Problem.BACKUP_NOT_ENCRYPTED
    assert refused(lambda: decrypt(tmp_path / "none", tmp_path / "x", PHRASE)) is Problem.FILE_UNREADABLE
