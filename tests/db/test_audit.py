"""What a unit of work touches is in the log when it commits, and nothing of what was written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from db import tables
from db.audit import LogFilter
from db.store import Store
from domain.audit import Actor, AuditAction, LogFault
from domain.errors import Problem, UserError
from domain.parties import Party, PartyKind
from tests.db.furniture import Furniture, NewId
from tests.store_fixtures import SteppableClock

ACTOR = Actor(system_user="sam01", chosen_name="Samordnaren")


@pytest.fixture(autouse=True)
def seated(store: Store) -> None:
    store.sits_down(ACTOR)


def party(new_id: NewId, name: str = "Trafikkontoret") -> Party:
    return Party(id=new_id(), kind=PartyKind.DEPARTMENT, name=name)


def told(store: Store, wanted: LogFilter | None = None) -> list[tuple[AuditAction, str]]:
    with store.reading() as work:
        return [(each.event.action, each.event.object_kind) for each in work.log.all(wanted or LogFilter())]


def test_what_is_made_changed_and_removed_is_noted(store: Store, new_id: NewId, furniture: Furniture) -> None:
    before = len(told(store))
    with store.writing() as work:
        work.points.change(replace(furniture.point, text="Hemligt"))
    with store.writing() as work:
        work.agenda.remove(furniture.report.id)
    assert told(store)[before:] == [
        (AuditAction.CHANGED, "situation_point"),
        (AuditAction.REMOVED, "agenda_item"),
    ]
    with store.reading() as work:
        last = work.log.page()[0]
    assert last.event.actor == ACTOR
    assert last.event.object_id == furniture.report.id
    assert last.event.at == store.now()


def test_what_failed_is_not_noted(store: Store, new_id: NewId) -> None:
    one = party(new_id)
    with store.writing() as work:
        work.parties.add(one)
    before = told(store)
    with pytest.raises(IntegrityError), store.writing() as work:
        work.parties.add(one)
    assert told(store) == before


def test_a_change_is_noted_once_an_hour(
    store: Store, new_id: NewId, furniture: Furniture, clock: SteppableClock
) -> None:
    before = len(told(store))
    point = furniture.point
    for _save in range(3):
        with store.writing() as work:
            work.points.change(point)
        point = replace(point, version=point.version + 1)
    assert len(told(store)) == before + 1
    clock.step(hours=1, seconds=1)
    with store.writing() as work:
        work.points.change(point)
    assert len(told(store)) == before + 2


def test_somebody_else_is_noted_at_once(store: Store, new_id: NewId, furniture: Furniture) -> None:
    with store.writing() as work:
        work.points.change(furniture.point)
    store.sits_down(Actor(system_user="vikarie"))
    with store.writing() as work:
        work.points.change(replace(furniture.point, version=furniture.point.version + 1))
    with store.reading() as work:
        assert [each.event.actor.name for each in work.log.page()[:2]] == ["vikarie", "Samordnaren"]


def test_hundreds_of_rows_are_told_by_number(store: Store, new_id: NewId) -> None:
    with store.writing() as work:
        for number in range(150):
            work.parties.add(party(new_id, f"Part {number}"))
    with store.reading() as work:
        (logged,) = work.log.all()
    assert (logged.event.action, logged.event.object_kind, logged.event.detail) == (
        AuditAction.CREATED,
        "party",
        "150",
    )


def test_the_log_is_asked_by_what_and_whom(store: Store, new_id: NewId) -> None:
    one = party(new_id)
    with store.writing() as work:
        work.parties.add(one)
        work.log.note(AuditAction.PRINTED, "meeting", new_id(), variant="parties", receiver="Polisen")
    assert told(store, LogFilter(action=AuditAction.PRINTED)) == [(AuditAction.PRINTED, "meeting")]
    assert told(store, LogFilter(object_id=one.id)) == [(AuditAction.CREATED, "party")]
    assert told(store, LogFilter(object_kind="meeting")) == [(AuditAction.PRINTED, "meeting")]
    assert len(told(store, LogFilter(name="Samordnaren"))) == len(told(store, LogFilter(name="sam01"))) == 2
    assert told(store, LogFilter(name="annan")) == []
    assert told(store, LogFilter(since=store.now() + timedelta(days=1))) == []
    assert len(told(store, LogFilter(until=store.now() + timedelta(days=1)))) == 2


def test_pages_follow_each_other(store: Store, new_id: NewId) -> None:
    with store.writing() as work:
        for _event in range(250):
            work.log.note(AuditAction.PRINTED, "meeting", new_id())
    with store.reading() as work:
        first = work.log.page()
        second = work.log.page(before=first[-1].event.sequence)
    assert [each.event.sequence for each in (*first, *second)] == list(range(250, 0, -1))


def test_the_chain_holds_and_every_change_past_the_triggers_is_found(
    store: Store, new_id: NewId, furniture: Furniture, unlocked: Callable[[Store, str], None]
) -> None:
    with store.writing() as work:
        for _event in range(5):
            work.log.note(AuditAction.PRINTED, "meeting", new_id(), detail="1")
    with store.reading() as work:
        assert work.log.check() == ()
    unlocked(store, "UPDATE audit_event SET detail = '2' WHERE sequence = 2")
    with store.reading() as work:
        (finding,) = work.log.check()
    assert (finding.fault, finding.sequence) == (LogFault.EVENT_CHANGED, 2)


@pytest.mark.parametrize(
    "statement",
    [
        sa.update(tables.audit_event).values(detail="2"),
        sa.update(tables.audit_event).values(chosen_name=""),
        sa.delete(tables.audit_event),
        sa.update(tables.audit_head).values(sequence=0),
        sa.delete(tables.audit_head),
    ],
    ids=str,
)
def test_the_log_refuses_every_change(store: Store, new_id: NewId, statement: sa.Executable) -> None:
    with store.writing() as work:
        work.parties.add(party(new_id))
    with pytest.raises(UserError) as refusal, store.writing() as work:
        work._connection.execute(statement)
    assert refusal.value.problem is Problem.RECORD_KEPT


def test_somebody_without_a_name_is_noted_all_the_same(store: Store, new_id: NewId) -> None:
    store.sits_down(Actor())
    with store.writing() as work:
        work.parties.add(party(new_id))
    with store.reading() as work:
        (logged,) = work.log.all()
    assert logged.event.actor == Actor()
