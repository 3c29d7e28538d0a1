"""Every trigger over the record, tried with raw SQL: what is finished, approved, logged or sent is changed by nobody."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from db import tables
from db.approvals import Approval
from db.store import Store
from domain.audit import AuditAction
from domain.chain import LinkKind
from domain.disclosure import Dispatch
from domain.errors import Problem, UserError
from domain.meetings import AgendaItem, Meeting, MeetingState
from domain.retention import RecordKind
from tests.db.furniture import Furniture, NewId, furnish, lock, record_of

RECORD, MEETING, APPROVAL = tables.minutes_record, tables.meeting, tables.approval
EVENT, HEAD, DISPATCH = tables.audit_event, tables.audit_head, tables.dispatch


@pytest.fixture
def locked(store: Store, furniture: Furniture, new_id: NewId) -> Furniture:
    """Finished minutes with one approval, one dispatch and something in the log."""
    lock(store, furniture)
    with store.writing() as work:
        work.approvals.add(
            Approval(
                meeting_id=furniture.meeting.id, version=1, name="Ahl", approved_on=furniture.meeting.day
            )
        )
        work.dispatches.add(
            Dispatch(
                id=new_id(), meeting_id=furniture.meeting.id, party_id=furniture.police.id,
                sent_on=furniture.meeting.day,
            )
        )  # fmt: skip
        work.log.note(AuditAction.FINISHED, "meeting", furniture.meeting.id)
    return furniture


def refusal_of(store: Store, statement: sa.Executable) -> Problem:
    with pytest.raises(UserError) as caught, store.writing() as work:
        work._connection.execute(statement)
    return caught.value.problem


def contents(store: Store) -> dict[str, list[sa.Row[Any]]]:
    with store.reading() as work:
        return {
            name: sorted(work._connection.execute(sa.select(table)), key=repr)
            for name, table in tables.metadata.tables.items()
        }


def add_version(store: Store, made: Furniture, kind: LinkKind, version: int = 2) -> None:
    with store.writing() as work:
        work.records.add(
            record_of(
                made.meeting,
                store.now(),
                version=version,
                sequence=version,
                kind=kind,
                pdf=b"",
                content=b"{}",
            )
        )


KEPT = {"approval": APPROVAL, "dispatch": DISPATCH, "audit_event": EVENT, "audit_head": HEAD}


@pytest.mark.parametrize("name", KEPT)
def test_no_column_of_what_is_kept_is_changed(store: Store, locked: Furniture, name: str) -> None:
    before = contents(store)
    for column in KEPT[name].columns:
        statement = KEPT[name].update().values({column.name: column})
        assert refusal_of(store, statement) is Problem.RECORD_KEPT, column
    assert contents(store) == before


@pytest.mark.parametrize("name", KEPT)
def test_nothing_that_is_kept_is_deleted(store: Store, locked: Furniture, name: str) -> None:
    before = contents(store)
    assert refusal_of(store, KEPT[name].delete()) is Problem.RECORD_KEPT
    assert contents(store) == before


def test_a_version_is_neither_changed_nor_deleted(store: Store, locked: Furniture) -> None:
    before = contents(store)
    for column in RECORD.columns:
        assert refusal_of(store, RECORD.update().values({column.name: column})) is Problem.MINUTES_LOCKED
    assert refusal_of(store, RECORD.delete()) is Problem.MINUTES_LOCKED
    assert contents(store) == before


def test_a_version_is_not_emptied_without_a_disposal(store: Store, locked: Furniture, new_id: NewId) -> None:
    emptied = RECORD.update().values(content=b"", pdf=b"", reason="", disposal_id=new_id())
    assert refusal_of(store, emptied) is Problem.MINUTES_LOCKED


def test_the_log_only_goes_on(store: Store, locked: Furniture) -> None:
    back = HEAD.update().values(sequence=HEAD.c.sequence - 1)
    assert refusal_of(store, back) is Problem.RECORD_KEPT


def test_nobody_approves_what_is_not_finished(store: Store, furniture: Furniture) -> None:
    approval = {
        "meeting_id": furniture.meeting.id, "version": 1, "position": 0, "name": "Ahl", "role": "", "function": None,
        "approved_on": furniture.meeting.day, "dissent": "", "recorded_by": "", "recorded_at": datetime.now(UTC),
    }  # fmt: skip
    assert refusal_of(store, APPROVAL.insert().values(approval)) is Problem.MINUTES_LOCKED


def step(state: MeetingState, **values: Any) -> sa.Update:
    return MEETING.update().values(state=state, **values)


def test_minutes_are_approved_only_with_a_version_that_says_so(store: Store, locked: Furniture) -> None:
    approved = step(MeetingState.APPROVED, approved_on=locked.meeting.day)
    assert refusal_of(store, approved) is Problem.MINUTES_LOCKED
    add_version(store, locked, LinkKind.CORRECTED)
    assert refusal_of(store, approved) is Problem.MINUTES_LOCKED
    add_version(store, locked, LinkKind.APPROVED, 3)
    assert refusal_of(store, step(MeetingState.APPROVED, approved_on=None)) is Problem.MINUTES_LOCKED
    moved = step(MeetingState.APPROVED, approved_on=locked.meeting.day, finished_at=None)
    assert refusal_of(store, moved) is Problem.MINUTES_LOCKED
    with store.writing() as work:
        work._connection.execute(approved)


def test_minutes_are_opened_only_with_a_version_that_says_so(store: Store, locked: Furniture) -> None:
    opened = step(MeetingState.DRAFT, finished_at=None, approved_on=None)
    assert refusal_of(store, opened) is Problem.MINUTES_LOCKED
    add_version(store, locked, LinkKind.REOPENED)
    assert refusal_of(store, step(MeetingState.DRAFT, approved_on=None)) is Problem.MINUTES_LOCKED
    elsewhere = step(MeetingState.DRAFT, finished_at=None, approved_on=None, place="Annan plats")
    assert refusal_of(store, elsewhere) is Problem.MINUTES_LOCKED
    for state in MeetingState:
        if state not in {MeetingState.DRAFT, MeetingState.FINISHED}:
            assert (
                refusal_of(store, step(state, finished_at=None, approved_on=None)) is Problem.MINUTES_LOCKED
            )
    with store.writing() as work:
        work._connection.execute(opened)
        work._connection.execute(tables.agenda_item.update().values(text="skrivs igen"))


def test_approved_minutes_are_not_opened(store: Store, furniture: Furniture) -> None:
    lock(store, furniture, MeetingState.APPROVED)
    add_version(store, furniture, LinkKind.REOPENED)
    opened = step(MeetingState.DRAFT, finished_at=None, approved_on=None)
    assert refusal_of(store, opened) is Problem.MINUTES_LOCKED


def test_two_links_never_have_one_place(store: Store, locked: Furniture) -> None:
    for same in ({"version": 2, "sequence": 1}, {"version": 1, "sequence": 2}):
        second = record_of(locked.meeting, store.now(), **same)
        with pytest.raises((IntegrityError, UserError)), store.writing() as work:
            work.records.add(second)


# --- SQLite takes an old row away without a word when a new one replaces it.


@pytest.fixture
def on_file(sqlite_store: Store, new_id: NewId) -> tuple[Store, Furniture]:
    made = furnish(sqlite_store, new_id)
    lock(sqlite_store, made)
    with sqlite_store.writing() as work:
        work.approvals.add(
            Approval(meeting_id=made.meeting.id, version=1, name="Ahl", approved_on=made.meeting.day)
        )
        work.dispatches.add(
            Dispatch(
                id=new_id(), meeting_id=made.meeting.id, party_id=made.police.id, sent_on=made.meeting.day
            )
        )
        work.log.note(AuditAction.FINISHED, "meeting", made.meeting.id)
    return sqlite_store, made


LOCKED_PARTS = (
    "agenda_item", "agenda_item_area", "decision", "raised_point", "appearance", "attendance", "meeting_dnr",
)  # fmt: skip


@pytest.mark.parametrize("name", ["meeting", "minutes_record", *KEPT, *LOCKED_PARTS])
def test_no_row_takes_the_place_of_one_that_is_kept(on_file: tuple[Store, Furniture], name: str) -> None:
    store, _ = on_file
    before = contents(store)
    again = sa.text(f"INSERT OR REPLACE INTO {name} SELECT * FROM {name}")
    assert refusal_of(store, again) in {Problem.MINUTES_LOCKED, Problem.RECORD_KEPT}
    assert contents(store) == before


@pytest.fixture
def open_meeting(on_file: tuple[Store, Furniture], new_id: NewId) -> UUID:
    store, made = on_file
    meeting = Meeting(id=new_id(), series_id=made.series.id, day=made.meeting.day)
    with store.writing() as work:
        work.meetings.add(meeting)
        work.agenda.add(AgendaItem(id=new_id(), meeting_id=meeting.id, heading="Öppen"), 0)
        work.attendance.write(
            meeting.id, [replace(made.attendance[0], id=new_id(), from_item_id=None, until_item_id=None)]
        )
    return meeting.id


def moved_over(table: sa.Table) -> Callable[[UUID, UUID], str]:
    return lambda theirs, ours: (
        f"UPDATE OR REPLACE {table.name} SET id = (SELECT id FROM {table.name} WHERE meeting_id = x'{ours.hex}') "
        f"WHERE meeting_id = x'{theirs.hex}'"
    )


@pytest.mark.parametrize("table", [tables.agenda_item, tables.attendance], ids=lambda table: table.name)
def test_no_row_of_an_open_meeting_takes_the_place_of_a_locked_one(
    on_file: tuple[Store, Furniture], open_meeting: UUID, table: sa.Table
) -> None:
    store, made = on_file
    before = contents(store)
    moved = sa.text(moved_over(table)(open_meeting, made.meeting.id))
    assert refusal_of(store, moved) is Problem.MINUTES_LOCKED
    columns = ", ".join(column.name for column in table.columns)
    other = columns.replace("meeting_id", f"x'{open_meeting.hex}'")
    taken = sa.text(
        f"INSERT OR REPLACE INTO {table.name} ({columns}) SELECT {other} FROM {table.name} "
        f"WHERE meeting_id = x'{made.meeting.id.hex}'"
    )
    assert refusal_of(store, taken) is Problem.MINUTES_LOCKED
    assert contents(store) == before


def test_no_meeting_takes_the_place_of_a_locked_one(
    on_file: tuple[Store, Furniture], open_meeting: UUID
) -> None:
    store, made = on_file
    moved = sa.text(
        f"UPDATE OR REPLACE meeting SET id = x'{made.meeting.id.hex}' WHERE id = x'{open_meeting.hex}'"
    )
    assert refusal_of(store, moved) is Problem.MINUTES_LOCKED


# --- PostgreSQL empties a table without a word to the triggers of its rows.


@pytest.mark.parametrize("name", ["meeting", "minutes_record", *KEPT, "disposal", *LOCKED_PARTS])
def test_no_table_of_the_record_is_truncated(postgres_store: Store, new_id: NewId, name: str) -> None:
    lock(postgres_store, furnish(postgres_store, new_id))
    problem = refusal_of(postgres_store, sa.text(f"TRUNCATE {name} CASCADE"))
    assert problem in {Problem.MINUTES_LOCKED, Problem.RECORD_KEPT}


def test_a_disposal_of_something_else_unlocks_nothing(store: Store, locked: Furniture, new_id: NewId) -> None:
    """A confirmed disposal of the log that names a meeting lets none of its rows go."""
    run = new_id()
    disposal = {
        "id": run, "record_kind": RecordKind.LOG, "until": locked.meeting.day, "rule": "", "legal_basis": "", "decision": "",
        "proposed_by": "en", "proposed_at": store.now(), "confirmed_by": "", "certificate_hash": "", "counted": 1,
    }  # fmt: skip
    with store.writing() as work:
        stamps = {"created_at": store.now(), "changed_at": store.now(), "version": 1}
        work._connection.execute(tables.disposal.insert(), disposal | stamps)
        item = {"disposal_id": run, "object_id": locked.meeting.id}
        work._connection.execute(tables.disposal_item.insert(), item)
    with store.writing() as work:
        confirmed = {"confirmed_by": "en annan", "confirmed_at": store.now()}
        work._connection.execute(tables.disposal.update().values(confirmed))
    for table in (tables.decision, tables.attendance, tables.agenda_item):
        assert refusal_of(store, sa.delete(table)) is Problem.MINUTES_LOCKED, table.name
