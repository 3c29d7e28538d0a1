"""One action, one transaction: all of it or nothing, and no word of minutes in an error."""

import traceback
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.errors import Problem, UserError
from domain.parties import Party, PartyKind
from domain.secrecy import Sensitivity
from domain.situation import SituationPoint
from tests.db.furniture import Furniture, NewId
from tests.store_fixtures import SteppableClock

SECRET = "grannen på Ängsvägen 4"


@pytest.mark.parametrize("error", [ValueError("fel"), KeyboardInterrupt(), UserError(Problem.NAME_MISSING)])
def test_nothing_stays_of_an_action_that_failed(
    store: Store, furniture: Furniture, new_id: NewId, error: BaseException
) -> None:
    def fail_half_way() -> None:
        with store.writing() as work:
            work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name="Halv"))
            work.agenda.remove(furniture.opening.id)
            raise error

    with pytest.raises(type(error)) as raised:
        fail_half_way()

    assert raised.value is error
    with store.reading() as work:
        assert "Halv" not in {party.name for party in work.parties.all()}
        assert work.agenda.get(furniture.opening.id) == furniture.opening


def test_nothing_stays_of_an_action_the_database_refused(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    def add_twice() -> None:
        with store.writing() as work:
            work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name="Halv"))
            work.parties.add(furniture.police)

    with pytest.raises(sa.exc.IntegrityError):
        add_twice()

    with store.reading() as work:
        assert "Halv" not in {party.name for party in work.parties.all()}


def test_a_unit_of_work_takes_its_time_once(
    store: Store, furniture: Furniture, clock: SteppableClock
) -> None:
    begun = clock()
    with store.writing() as work:
        clock.step(hours=2)
        changed = work.meetings.change(furniture.meeting)

    assert changed.changed_at == begun


def test_the_store_holds_no_connection_between_units_of_work(store: Store, furniture: Furniture) -> None:
    with store.reading(), store.reading():
        pass
    assert store._engine.pool.checkedout() == 0  # type: ignore[attr-defined]
    for _ in range(30):
        with pytest.raises(UserError), store.writing() as work:
            work.parties.change(replace(furniture.police, version=9))
    assert store._engine.pool.checkedout() == 0  # type: ignore[attr-defined]


def secret_row(new_id: NewId, **changes: Any) -> dict[str, Any]:
    told = SituationPoint(id=new_id(), text=SECRET)
    row = {
        "id": told.id,
        "text": SECRET,
        "trend": told.trend,
        "severity": told.severity,
        "sensitivity": told.secrecy.sensitivity,
    }
    return row | changes


def same_key_twice(work: UnitOfWork, new_id: NewId) -> None:
    point = SituationPoint(id=new_id(), text=SECRET)
    work.points.add(point)
    work.points.add(point)


def key_to_nowhere(work: UnitOfWork, new_id: NewId) -> None:
    work.points.add(SituationPoint(id=new_id(), text=SECRET, source_party_id=new_id()))


def nothing_where_something_must_be(work: UnitOfWork, new_id: NewId) -> None:
    work._connection.execute(
        tables.situation_point.insert(), secret_row(new_id, created_at=None, changed_at=None)
    )


def words_about_what_was_oral(work: UnitOfWork, new_id: NewId) -> None:
    now = {"created_at": work.parties._rows.now, "changed_at": work.parties._rows.now}
    work._connection.execute(
        tables.situation_point.insert(), secret_row(new_id, sensitivity=Sensitivity.ORAL_ONLY, **now)
    )


def many_rows_at_once(work: UnitOfWork, new_id: NewId) -> None:
    work._connection.execute(
        tables.situation_point.insert(), [secret_row(new_id, created_at=None, changed_at=None)] * 3
    )


def a_value_of_the_wrong_sort(work: UnitOfWork, new_id: NewId) -> None:
    work._connection.execute(tables.situation_point.insert(), secret_row(new_id, trend=SECRET))


def a_table_that_is_not_there(work: UnitOfWork, new_id: NewId) -> None:
    work._connection.execute(sa.text("INSERT INTO nowhere VALUES (:text)"), {"text": SECRET})


@pytest.mark.parametrize(
    "bug",
    [
        same_key_twice,
        key_to_nowhere,
        nothing_where_something_must_be,
        words_about_what_was_oral,
        many_rows_at_once,
        a_value_of_the_wrong_sort,
        a_table_that_is_not_there,
    ],
)
def test_no_word_of_minutes_is_in_an_error(store: Store, new_id: NewId, bug: Any) -> None:
    """What a log or an error report would show: the message, and the whole chain of causes."""
    with pytest.raises(sa.exc.StatementError) as raised, store.writing() as work:
        bug(work, new_id)

    told = str(raised.value) + repr(raised.value) + "".join(traceback.format_exception(raised.value))
    assert "INSERT INTO" in told
    assert SECRET not in told
    assert "Ängsvägen" not in told


def test_a_locked_store_is_not_a_bug_report(store: Store, furniture: Furniture) -> None:
    """The chain behind a UserError is text too."""
    from tests.db.furniture import lock

    lock(store, furniture)
    with pytest.raises(UserError) as raised, store.writing() as work:
        work.agenda.write_text(furniture.opening.id, 1, "Rubrik", SECRET)

    assert raised.value.problem is Problem.MINUTES_LOCKED
    assert SECRET not in "".join(traceback.format_exception(raised.value))
