"""Each setting of a connection answers a fault that was seen; each fault is tried here."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from db.engine import APPLICATION_ID, BUSY_TIMEOUT_MS
from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.errors import Problem, UserError
from domain.meetings import MeetingSeries, MeetingState
from domain.parties import Party, PartyKind
from tests.db.furniture import Furniture, NewId, record_of
from tests.store_fixtures import SteppableClock

SOON_S = 0.3
AT_LAST_S = 10


@pytest.fixture
def colleague(store: Store, clock: SteppableClock) -> Iterator[Store]:
    """A second program over the same data."""
    url = store._engine.url
    target = Path(str(url.database)) if store.is_file else url.render_as_string(hide_password=False)
    opened = Store.open(target, clock)
    yield opened
    opened.close()


def answers(store: Store, *questions: str) -> list[object]:
    with store.reading() as work:
        return [work._connection.exec_driver_sql(question).scalar() for question in questions]


def test_settings_of_sqlite_are_really_set(sqlite_store: Store) -> None:
    names = (
        "foreign_keys",
        "journal_mode",
        "synchronous",
        "busy_timeout",
        "temp_store",
        "recursive_triggers",
    )

    told = answers(sqlite_store, *(f"PRAGMA {name}" for name in names))

    full, memory = 2, 2
    assert told == [1, "wal", full, BUSY_TIMEOUT_MS, memory, 1]


def test_settings_of_postgresql_are_really_set(postgres_store: Store) -> None:
    assert answers(postgres_store, "SHOW lock_timeout") == ["5s"]
    assert answers(postgres_store, "SHOW transaction_isolation") == ["repeatable read"]


def test_the_file_says_whose_it_is_while_it_is_open(sqlite_store: Store, store_path: Path) -> None:
    assert store_path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4) == b"SAMS"


def test_a_key_that_points_nowhere_is_refused(store: Store, new_id: NewId) -> None:
    with pytest.raises(sa.exc.IntegrityError), store.writing() as work:
        work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name="x", predecessor_id=new_id()))


def test_a_writer_waits_and_then_sees_what_was_written(
    sqlite_store: Store, store_path: Path, clock: SteppableClock, new_id: NewId
) -> None:
    """A deferred transaction would read the old value at once, and then fail with SQLITE_BUSY_SNAPSHOT."""
    party = Party(id=new_id(), kind=PartyKind.OTHER, name="Noll")
    with sqlite_store.writing() as work:
        work.parties.add(party)
    second = Store.open(store_path, clock)
    inside = Event()

    def read_then_write() -> str:
        with second.writing() as work:
            inside.set()
            found = work.parties.get(party.id)
            work.parties.change(replace(found, name=found.name + " två"))
        return found.name

    with ThreadPoolExecutor(1) as pool:
        with sqlite_store.writing() as work:
            waiting = pool.submit(read_then_write)
            work.parties.change(replace(party, name="Ett"))
            assert not inside.wait(SOON_S)
        assert waiting.result(AT_LAST_S) == "Ett"
    with second.reading() as work:
        assert work.parties.get(party.id).name == "Ett två"
    second.close()


def test_readers_are_never_blocked_and_see_one_moment(store: Store, colleague: Store, new_id: NewId) -> None:
    with colleague.reading() as before, store.writing() as work:
        assert before.parties.all() == []
        work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name="Ny"))
        with colleague.reading() as during:
            assert during.parties.all() == []
    with colleague.reading() as reader:
        assert len(reader.parties.all()) == 1
        with store.writing() as work:
            work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name="Nyare"))
        assert len(reader.parties.all()) == 1


def test_who_waits_too_long_is_told_the_store_is_busy(
    sqlite_store: Store, store_path: Path, clock: SteppableClock
) -> None:
    second = Store.open(store_path, clock)
    event.listen(
        second._engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout=50")
    )

    with sqlite_store.writing(), pytest.raises(UserError) as refusal, second.writing():
        pytest.fail("there can be only one writer")

    assert refusal.value.problem is Problem.STORE_BUSY
    with second.writing() as work:
        assert work.parties.all() == []
    second.close()


def test_who_waits_too_long_for_a_row_is_told_the_store_is_busy(postgres_store: Store, new_id: NewId) -> None:
    series = MeetingSeries(id=new_id(), name="Hållen")
    with postgres_store.writing() as work:
        work.series.add(series)

    def hold_soon() -> None:
        with postgres_store.writing() as work:
            work._connection.exec_driver_sql("SET LOCAL lock_timeout = 50")
            work.series.hold(series.id)

    with postgres_store.writing() as work:
        work.series.hold(series.id)
        with pytest.raises(UserError) as refusal:
            hold_soon()
    assert refusal.value.problem is Problem.STORE_BUSY
    hold_soon()


def test_two_who_take_what_the_other_holds_end_with_one_of_them_told(
    postgres_store: Store, new_id: NewId
) -> None:
    series = [MeetingSeries(id=new_id(), name=name) for name in ("Ett", "Två")]
    with postgres_store.writing() as work:
        for one in series:
            work.series.add(one)
    both_hold = [Event(), Event()]

    def hold_both(first: int, second: int) -> Problem | None:
        try:
            with postgres_store.writing() as work:
                work._connection.exec_driver_sql("SET LOCAL deadlock_timeout = 50")
                work.series.hold(series[first].id)
                both_hold[first].set()
                both_hold[second].wait(AT_LAST_S)
                work.series.hold(series[second].id)
        except UserError as error:
            return error.problem
        return None

    with ThreadPoolExecutor(2) as pool:
        told = [pool.submit(hold_both, 0, 1), pool.submit(hold_both, 1, 0)]
        assert {future.result(AT_LAST_S) for future in told} == {None, Problem.STORE_BUSY}


def waits_for(store: Store, holder: Callable[[UnitOfWork], object], waiter: Callable[[], object]) -> object:
    """What the waiter says that began inside the holder's transaction, and did not end before it."""
    with ThreadPoolExecutor(1) as pool:
        with store.writing() as work:
            holder(work)
            waiting = pool.submit(waiter)
            assert not wait([waiting], SOON_S).done
        return waiting.result(AT_LAST_S)


def test_two_programs_number_no_section_twice(store: Store, colleague: Store, furniture: Furniture) -> None:
    """Whoever finishes minutes holds the series: the second one reads the chain after the first has written."""
    record = record_of(furniture.meeting, store.now())

    def finish(work: UnitOfWork) -> None:
        work.series.hold(furniture.series.id)
        work.records.add(record)

    def read_the_chain() -> int:
        with colleague.writing() as work:
            work.series.hold(furniture.series.id)
            return work.records.chain_end(furniture.series.id).sequence

    assert waits_for(store, finish, read_the_chain) == 1


def test_who_finishes_waits_for_those_who_write(store: Store, colleague: Store, furniture: Furniture) -> None:
    """Else their words would be in the locked minutes and not on the paper."""

    def finish() -> tuple[str, ...]:
        with colleague.writing() as work:
            work.meetings.hold(furniture.meeting.id)
            return work.agenda.get(furniture.opening.id).decisions

    written = replace(furniture.opening, decisions=("i sista stund",))
    assert waits_for(store, lambda work: work.agenda.change(written), finish) == ("i sista stund",)


def test_who_writes_waits_for_the_one_who_finishes(
    store: Store, colleague: Store, furniture: Furniture
) -> None:
    def finish(work: UnitOfWork) -> None:
        work.meetings.hold(furniture.meeting.id)
        work.meetings.lock(replace(furniture.meeting, state=MeetingState.FINISHED))

    def write() -> Problem | None:
        try:
            with colleague.writing() as work:
                work.agenda.change(replace(furniture.opening, decisions=("för sent",)))
        except UserError as error:
            return error.problem
        return None

    assert waits_for(store, finish, write) is Problem.MINUTES_LOCKED
    with store.reading() as work:
        assert work.agenda.get(furniture.opening.id) == furniture.opening


@pytest.mark.parametrize(
    "spoil",
    [
        lambda url: url.set(host="/nowhere/at/all"),
        lambda url: url.set(host="127.0.0.1", port=1, query={}),
        lambda url: url.set(database="samsyn_is_not_there"),
    ],
)
def test_a_server_that_does_not_answer_is_named(
    postgres_server: sa.URL, clock: SteppableClock, spoil: Callable[[sa.URL], sa.URL]
) -> None:
    with pytest.raises(UserError) as refusal:
        Store.open(spoil(postgres_server).render_as_string(hide_password=False), clock)

    assert refusal.value.problem is Problem.STORE_UNREADABLE


def test_a_server_that_goes_away_is_named(postgres_store: Store) -> None:
    with pytest.raises(UserError) as refusal, postgres_store.reading() as work:
        work._connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    assert refusal.value.problem is Problem.STORE_UNREADABLE
    with postgres_store.reading() as work:
        assert work.parties.all() == []


def test_closing_leaves_one_file(sqlite_store: Store, store_path: Path, new_id: NewId) -> None:
    with sqlite_store.writing() as work:
        work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name="Kvar"))
    assert len(list(store_path.parent.iterdir())) == 3

    sqlite_store.close()

    assert list(store_path.parent.iterdir()) == [store_path]
    with closing(sqlite3.connect(store_path)) as connection:
        assert connection.execute("SELECT name FROM party").fetchall() == [("Kvar",)]
