"""The ladder: what is broken is made anew, what is damaged is left for somebody to say, and nothing is ever lost."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest
from sqlalchemy.exc import SQLAlchemyError

from db.engine import make_engine, sqlite_url
from db.logical_export import logical_sum
from db.safety.checking import check
from db.safety.ladder import look_after
from desktop.services.program import Services, open_services
from desktop.ui.recovery_ways import LEAD_HERE
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from domain.store_check import CheckDepth, Trust
from tests.safety.damaged_files import (
    execute,
    lose_page_of,
    with_a_bit_turned,
    with_a_page_lost,
    write_damaged,
)
from tests.safety.endurance import times
from tests.safety.small_disks import room_for
from tests.services.test_record_bits import minutes_in
from tests.store_fixtures import START


def content_of(path: Path) -> str:
    engine = make_engine(sqlite_url(path))
    try:
        with engine.connect() as connection, connection.begin():
            return logical_sum(connection)
    finally:
        engine.dispose()


def leave_unclean(path: Path) -> None:
    """As a program that was killed: what it wrote last stands in the log."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE situation_point SET version = version + 1")
        connection.commit()
        left = {end: Path(f"{path}{end}").read_bytes() for end in ("", "-wal", "-shm")}
    for end, content in left.items():
        Path(f"{path}{end}").write_bytes(content)


@contextmanager
def opened(path: Path, **options: Trust) -> Iterator[Services]:
    services = open_services(path, lambda: START, **options)
    try:
        yield services
    finally:
        services.close()


def beside(path: Path) -> list[Path]:
    return sorted(each for each in path.parent.iterdir() if each != path)


def test_a_broken_search_is_made_anew_without_a_word(store: Path) -> None:
    execute("DELETE FROM search_text_data WHERE id > 100")(store)
    leave_unclean(store)

    with opened(store) as services:
        assert services.office.store.looked_after.kept_aside is None
        assert services.search.find("lyktor").groups
    assert beside(store) == []


@pytest.mark.parametrize(
    "lost", ["meeting_by_day", "sqlite_autoindex_party_1", "search_text_data", "search_word"]
)
def test_what_can_be_made_anew_is_and_the_broken_file_is_kept(store: Path, rich: Path, lost: str) -> None:
    lose_page_of(lost)(store)
    broken = store.read_bytes()

    kept = look_after(store, START, Trust.NONE).kept_aside
    assert content_of(store) == content_of(rich)
    with opened(store) as services:
        while services.search.catch_up():
            pass
        assert services.search.find("lyktor").groups
        assert services.record.verify() == ()

    assert kept is not None
    assert kept.name.startswith("Älvsjö skadad 2026-11-12 ")
    assert kept.read_bytes() == broken
    assert beside(store) == [kept]
    assert check(store, CheckDepth.FULL).is_sound


def test_two_broken_files_are_both_kept(store: Path) -> None:
    for _time in range(2):
        lose_page_of("meeting_by_day")(store)
        look_after(store, START, Trust.NONE)
    assert len(beside(store)) == 2


def test_what_stands_in_the_log_is_taken_along(store: Path) -> None:
    lose_page_of("meeting_by_day")(store)
    leave_unclean(store)

    with opened(store), closing(sqlite3.connect(store)) as connection:
        assert connection.execute("SELECT min(version) FROM situation_point").fetchone()[0] > 1
    kept = next(path for path in beside(store) if path.suffix == ".samsyn")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT min(version) FROM situation_point NOT INDEXED").fetchone()[0] > 1


def test_damaged_data_is_left_as_it_lies(store: Path) -> None:
    lose_page_of("meeting")(store)
    damaged = store.read_bytes()

    with pytest.raises(UserError) as raised:
        open_services(store, lambda: START, trust=Trust.NONE)

    assert raised.value.problem is Problem.STORE_DAMAGED
    assert store.read_bytes() == damaged
    assert beside(store) == []


def test_changed_minutes_are_told_and_sealed_when_one_opens_them_all_the_same(store: Path) -> None:
    execute("UPDATE minutes_record SET content = CAST(replace(content, 'tre', 'fem') AS BLOB)")(store)
    leave_unclean(store)

    with pytest.raises(UserError) as raised:
        open_services(store, lambda: START)
    assert raised.value.problem is Problem.STORE_MINUTES_CHANGED

    with opened(store, trust=Trust.CHANGED) as services, services.office.store.reading() as work:
        assert work.seals.all()
    leave_unclean(store)
    with opened(store):
        pass  # what is sealed is known, and not told again


def test_a_clean_file_is_not_looked_through(store: Path) -> None:
    """What would be found by that is not found: the cost of opening does not grow with the file."""
    execute("UPDATE situation_point SET trend = 'kanske'")(store)
    with opened(store):
        pass


def test_a_log_of_somebody_who_works_there_is_no_sign_of_anything(store: Path) -> None:
    execute("UPDATE situation_point SET trend = 'kanske'")(store)
    with opened(store) as first:
        first.log.opened()
        assert Path(f"{store}-wal").stat().st_size
        with opened(store):
            pass


def test_a_disk_too_full_to_mend_on_leaves_everything(store: Path) -> None:
    lose_page_of("meeting_by_day")(store)
    broken = store.read_bytes()
    with room_for(len(broken) // 2), pytest.raises(UserError) as raised:
        look_after(store, START, Trust.NONE)
    assert raised.value.problem is Problem.STORE_FULL
    assert store.read_bytes() == broken
    assert beside(store) == []


# --- R6


def start(path: Path) -> tuple[Problem | None, bool]:
    """What a start of the program meets, and whether it says by itself that minutes were changed."""
    try:
        with opened(path) as services:
            return None, _goes_round(services)
    except UserError as error:
        if error.problem is not Problem.RECORD_KEPT:
            return error.problem, True
        return (None, False) if check(path, CheckDepth.FULL).is_sound else (Problem.STORE_SCHEMA_ODD, True)
    except (ValueError, LookupError, TypeError, SQLAlchemyError):
        # As in the window: a fault that may come of damage is one if the file is damaged.
        return (None, False) if check(path, CheckDepth.FULL).is_sound else (Problem.STORE_DAMAGED, True)


def _goes_round(services: Services) -> bool:
    """Through what one looks at, and a check of the record; whether that found anything."""
    services.overview.show()
    for row in services.meetings.list_page(MeetingFilter()).rows:
        services.meetings.show(row.id)
    services.search.find("lyktor")
    return bool(services.record.verify())


@pytest.mark.endurance
@pytest.mark.parametrize("damage", [with_a_bit_turned, with_a_page_lost])
def test_r6_damage_is_found_and_leads_to_a_way_out(
    rich: Path, tmp_path: Path, damage: Callable[[bytes, Random], bytes]
) -> None:
    path, content, random = tmp_path / "skadad.samsyn", rich.read_bytes(), Random(20261123)
    whole = minutes_in(rich)
    met, unseen = [], []
    for number in range(times(20, 1_000)):
        for left in tmp_path.iterdir():
            left.unlink()
        write_damaged(path, damage(content, random))
        is_changed = minutes_in(path) != whole
        problem, says_changed = start(path)
        if problem:
            met.append(problem)
        if is_changed and not says_changed:
            unseen.append(number)
    ways_out = sum(problem in LEAD_HERE for problem in met)
    print(f"{len(met)} starts met damage, {ways_out} lead to a way out", Counter(met))
    assert unseen == []
    assert met
    assert ways_out >= 0.99 * len(met)
