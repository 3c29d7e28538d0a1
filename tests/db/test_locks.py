"""Finished minutes refuse every statement, also one that goes past the repositories, on both databases."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from db import tables
from db.errors import DECIDED_MARK, KEPT_MARK, LOCKED_MARK
from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.chain import LinkKind
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem, Meeting, MeetingState
from domain.minutes import DocumentType
from domain.situation import SituationPoint
from tests.db.furniture import Furniture, NewId, furnish, lock, record_of

LOCKED_TABLES = {
    table.name: table
    for table in (
        tables.agenda_item,
        tables.agenda_item_area,
        tables.decision,
        tables.raised_point,
        tables.appearance,
        tables.attendance,
        tables.meeting_dnr,
    )
}
# What may still change in the head of finished minutes: the approval, and the columns that tell of a change.
STILL_OPEN = {"state", "approved_on", "changed_at", "version"}


@pytest.fixture
def locked(store: Store, furniture: Furniture) -> Furniture:
    lock(store, furniture)
    return furniture


def refused(store: Store, statement: sa.Executable) -> bool:
    """Whether a statement is turned away as locked; anything else it may raise is a failure."""
    with pytest.raises(UserError) as refusal, store.writing() as work:
        work._connection.execute(statement)
    return refusal.value.problem is Problem.MINUTES_LOCKED


def contents(store: Store) -> dict[str, list[sa.Row[Any]]]:
    with store.reading() as work:
        return {
            name: sorted(work._connection.execute(sa.select(table)), key=repr)
            for name, table in tables.metadata.tables.items()
        }


def only_row(work: UnitOfWork, table: sa.Table) -> dict[str, Any]:
    row = work._connection.execute(sa.select(table).limit(1)).one()
    return dict(row._mapping)


def other_key(table: str, work: UnitOfWork, made: Furniture, new_id: NewId) -> dict[str, Any]:
    """What a second row beside the first one has to say to be a row of its own."""
    if table in {"agenda_item", "attendance"}:
        return {"id": new_id(), **({"number": None} if table == "agenda_item" else {})}
    if table == "raised_point":
        point = SituationPoint(id=new_id())
        work.points.add(point)
        return {"point_id": point.id}
    if table == "appearance":
        follow_up = FollowUp(id=new_id(), what="ny", created_on=made.meeting.day)
        work.follow_ups.add(follow_up)
        return {"follow_up_id": follow_up.id}
    keys: dict[str, dict[str, Any]] = {
        "agenda_item_area": {"area_id": made.frame.areas[0].id},
        "decision": {"position": 99},
        "meeting_dnr": {"party_id": made.old_administration.id},
    }
    return keys[table]


def test_refuses_a_new_row(store: Store, locked: Furniture, new_id: NewId) -> None:
    with store.writing() as work:
        rows = {
            name: only_row(work, table) | other_key(name, work, locked, new_id)
            for name, table in LOCKED_TABLES.items()
        }
    before = contents(store)

    for name, table in LOCKED_TABLES.items():
        assert refused(store, table.insert().values(rows[name])), name
    assert contents(store) == before


def test_takes_the_same_rows_while_the_meeting_is_open(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    with store.writing() as work:
        for name, table in reversed(LOCKED_TABLES.items()):
            row = only_row(work, table) | other_key(name, work, furniture, new_id)
            work._connection.execute(table.insert().values(row))
            work._connection.execute(table.update().values(position=table.c.position + 100))
            work._connection.execute(table.delete())


def test_refuses_a_change_of_any_column(store: Store, locked: Furniture) -> None:
    before = contents(store)

    for table in LOCKED_TABLES.values():
        for column in table.columns:
            assert refused(store, table.update().values({column.name: column})), column
    assert contents(store) == before


def test_refuses_to_delete_a_row(store: Store, locked: Furniture) -> None:
    before = contents(store)

    for table in LOCKED_TABLES.values():
        assert refused(store, table.delete()), table
    assert contents(store) == before


@pytest.fixture
def open_item(store: Store, locked: Furniture, new_id: NewId) -> AgendaItem:
    """An item of another meeting, which is still being written."""
    meeting = Meeting(id=new_id(), series_id=locked.series.id, day=locked.meeting.day)
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, heading="Öppen", decisions=("något",))
    with store.writing() as work:
        work.meetings.add(meeting)
        work.agenda.add(item, 0)
    return item


def test_refuses_to_move_rows_out_of_finished_minutes(
    store: Store, locked: Furniture, open_item: AgendaItem
) -> None:
    for table in LOCKED_TABLES.values():
        owner = "item_id" if "item_id" in table.columns else "meeting_id"
        wanted = open_item.id if owner == "item_id" else open_item.meeting_id
        locked_id = locked.report.id if owner == "item_id" else locked.meeting.id
        assert refused(store, table.update().where(table.c[owner] == locked_id).values({owner: wanted}))


def test_refuses_to_move_rows_into_finished_minutes(
    store: Store, locked: Furniture, open_item: AgendaItem
) -> None:
    item, decision = tables.agenda_item, tables.decision
    moves = (
        item.update().where(item.c.id == open_item.id).values(meeting_id=locked.meeting.id),
        decision.update().where(decision.c.item_id == open_item.id).values(item_id=locked.opening.id),
    )
    assert all(refused(store, move) for move in moves)


def test_leaves_other_meetings_alone(store: Store, locked: Furniture, open_item: AgendaItem) -> None:
    with store.writing() as work:
        changed = work.agenda.change(replace(open_item, decisions=("annat",), area_ids=(locked.areas[0].id,)))
        assert changed.decisions == ("annat",)
        work.attendance.write(open_item.meeting_id, ())
        work.meetings.remove(open_item.meeting_id)

    with store.reading() as work:
        assert work.agenda.of_meeting(open_item.meeting_id) == []


@pytest.mark.parametrize("state", [MeetingState.FINISHED, MeetingState.APPROVED])
def test_refuses_a_change_of_the_head(store: Store, furniture: Furniture, state: MeetingState) -> None:
    lock(store, furniture, state)
    others = {
        "id": furniture.series.id,
        "series_id": furniture.meeting.id,
        "title": "Annat",
        "title_folded": "annat",
        "day": furniture.meeting.approve_on,
        "place": "Annan plats",
        "next_place": "Annan plats",
        "document_type": DocumentType.NOTES,
        "created_at": furniture.meeting.finished_at,
    }
    before = contents(store)

    for column in tables.meeting.columns:
        if column.name not in STILL_OPEN:
            other = others.get(column.name)
            assert refused(store, tables.meeting.update().values({column.name: other})), column
    assert contents(store) == before


def test_the_window_may_write_the_same_head_again(store: Store, locked: Furniture) -> None:
    """The trigger looks at values: only a real change is refused."""
    with store.writing() as work:
        meeting = tables.meeting
        work._connection.execute(meeting.update().values(title=meeting.c.title, day=meeting.c.day))


@pytest.mark.parametrize("before", [MeetingState.FINISHED, MeetingState.APPROVED])
def test_refuses_a_step_back(store: Store, furniture: Furniture, before: MeetingState) -> None:
    lock(store, furniture, before)

    for after in MeetingState:
        if not after.is_locked or (before is MeetingState.APPROVED and after is MeetingState.FINISHED):
            assert refused(store, tables.meeting.update().values(state=after)), after


def test_finished_minutes_may_be_approved(store: Store, locked: Furniture) -> None:
    day = locked.meeting.next_meeting.day if locked.meeting.next_meeting else None
    approval = record_of(locked.meeting, store.now(), version=2, sequence=2, kind=LinkKind.APPROVED)
    with store.writing() as work:
        meeting = work.meetings.get(locked.meeting.id)
        work.records.add(approval)
        work.meetings.lock(replace(meeting, state=MeetingState.APPROVED, approved_on=day))

    with store.reading() as work:
        approved = work.meetings.get(locked.meeting.id)
    assert (approved.state, approved.approved_on) == (MeetingState.APPROVED, day)


def test_refuses_to_delete_finished_minutes(store: Store, locked: Furniture) -> None:
    before = contents(store)

    assert refused(store, tables.meeting.delete())
    assert contents(store) == before


def test_refuses_a_change_of_the_record(store: Store, locked: Furniture) -> None:
    for column in tables.minutes_record.columns:
        assert refused(store, tables.minutes_record.update().values({column.name: column})), column


def test_refuses_to_delete_the_record(store: Store, locked: Furniture) -> None:
    before = contents(store)

    assert refused(store, tables.minutes_record.delete())
    assert contents(store) == before


def test_refuses_a_second_record_of_a_meeting(store: Store, locked: Furniture) -> None:
    second = record_of(locked.meeting, store.now(), sequence=2)

    with pytest.raises((IntegrityError, UserError)), store.writing() as work:
        work.records.add(second)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("minutes_record", {"content": b"{}"}),
        ("meeting", {"title": "Annat", "state": MeetingState.DRAFT}),
        ("agenda_item", {"text": "Annat"}),
        ("agenda_item", {"text": "Annat", "meeting_id": "open"}),
        ("attendance", {"name": "Annan", "meeting_id": "open"}),
        ("decision", {"text": "Annat"}),
        ("meeting_dnr", {"dnr": "Annat"}),
    ],
)
def test_refuses_insert_or_replace(
    sqlite_store: Store, new_id: NewId, name: str, changes: dict[str, Any]
) -> None:
    """SQLite's REPLACE deletes without a delete trigger, unless recursive triggers are on."""
    locked = furnish(sqlite_store, new_id)
    lock(sqlite_store, locked)
    other = Meeting(id=new_id(), series_id=locked.series.id, day=locked.meeting.day)
    table = tables.metadata.tables[name]
    with sqlite_store.writing() as work:
        row = only_row(work, table)
        work.meetings.add(other)
    if changes.get("meeting_id") == "open":
        changes = changes | {"meeting_id": other.id}
    before = contents(sqlite_store)

    statement = table.insert().prefix_with("OR REPLACE").values(row | changes)
    assert refused(sqlite_store, statement)
    assert contents(sqlite_store) == before


@pytest.mark.parametrize("prefix", ["OR IGNORE", "OR REPLACE", "OR FAIL"])
def test_no_word_before_update_gets_past_the_lock(sqlite_store: Store, new_id: NewId, prefix: str) -> None:
    lock(sqlite_store, furnish(sqlite_store, new_id))
    before = contents(sqlite_store)

    assert refused(sqlite_store, tables.decision.update().prefix_with(prefix).values(text="Annat"))
    assert contents(sqlite_store) == before


def test_the_repositories_are_refused_as_well(store: Store, locked: Furniture) -> None:
    attempts: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda work: work.agenda.change(replace(locked.opening, text="Annat")),
        lambda work: work.agenda.write_text(locked.opening.id, 1, "Annat", ""),
        lambda work: work.agenda.arrange([locked.report.id, locked.opening.id]),
        lambda work: work.agenda.remove(locked.opening.id),
        lambda work: work.attendance.write(locked.meeting.id, ()),
        lambda work: work.meetings.change(replace(work.meetings.get(locked.meeting.id), title="Annat")),
        lambda work: work.meetings.set_state(locked.meeting.id, MeetingState.DRAFT),
        lambda work: work.meetings.remove(locked.meeting.id),
        lambda work: work.follow_ups.lay_on_table(locked.opening.id, locked.follow_up.id, 1),
        lambda work: work.follow_ups.take_off_table(locked.report.id, locked.follow_up.id),
    )
    before = contents(store)
    for attempt in attempts:
        with pytest.raises(UserError) as refusal, store.writing() as work:
            attempt(work)
        assert refusal.value.problem is Problem.MINUTES_LOCKED
    assert contents(store) == before


def test_follow_ups_and_points_live_on(store: Store, locked: Furniture) -> None:
    """What was raised goes on changing; the record keeps what was said that day."""
    with store.writing() as work:
        work.follow_ups.change(replace(locked.follow_up, what="Ny lydelse"))
        work.points.change(replace(locked.point, text="Nytt läge"))


def test_every_table_of_a_meeting_is_locked() -> None:
    """A new table that hangs on a meeting or an item has to be locked too, or be named here."""
    lives_on = {
        "follow_up",
        "minutes_record",
        "progress_note",
        "settled_decision",
        "dispatch",
        "disclosure_meeting",
        "disclosure_document",
        "place_priority",
        "approval",
    }
    hanging = {
        table.name
        for table in tables.metadata.tables.values()
        if {key.column.table.name for key in table.foreign_keys} & {"meeting", "agenda_item"}
    }
    assert hanging - lives_on == set(LOCKED_TABLES)


def test_migrations_and_program_use_the_same_marks(sqlite_store: Store) -> None:
    with sqlite_store.reading() as work:
        triggers = work._connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'search%'"
        )
        assert all(
            any(mark in row.sql for mark in (LOCKED_MARK, DECIDED_MARK, KEPT_MARK)) for row in triggers
        )
