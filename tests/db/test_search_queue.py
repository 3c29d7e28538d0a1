"""Whoever writes what is searched, and however, puts it into the queue: each trigger of migration 0008 by itself."""

from collections import Counter
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import search_sources, search_work_sources, tables
from db.store import Store
from desktop.services.program import services_over
from domain.search import SearchKind
from tests.db.furniture import NewId
from tests.db.search_world import SearchWorld, furnish
from tests.db.test_migrate import SCRIPTS

Queued = Counter[tuple[SearchKind, UUID]]
# What nothing points at any more when its turn has come.
REMOVABLE = (
    "progress_note", "follow_up", "decision", "agenda_item", "meeting_dnr", "meeting", "commitment", "plan_measure",
    "situation_point", "priority_area", "agreement_party", "agreement", "participant",
)  # fmt: skip


def migration() -> ModuleType:
    spec = spec_from_file_location("migration_0008", SCRIPTS / "versions" / "0008_search.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SEARCHED = {table: (kind, owner, columns) for table, kind, owner, columns in migration().SEARCHED}
SHARED = migration().SHARED


@pytest.fixture
def world(store: Store, new_id: NewId) -> SearchWorld:
    return furnish(store, new_id)


def queued(connection: sa.Connection) -> Queued:
    """What is in the queue; it is empty afterwards."""
    found = connection.execute(sa.select(tables.search_stale)).all()
    connection.execute(tables.search_stale.delete())
    return Counter((row.kind, row.object_id) for row in found)


def rows_of(connection: sa.Connection, table: str) -> Queued:
    """The kind and the key under which each row of a table is searched."""
    kind, owner, _columns = SEARCHED[table]
    column = tables.metadata.tables[table].c[owner]
    return Counter((SearchKind(kind), key) for key in connection.execute(sa.select(column)).scalars())


def test_every_searched_table_is_known_here() -> None:
    assert set(REMOVABLE) == set(SEARCHED)


def test_every_row_that_is_written_is_queued_once(store: Store, world: SearchWorld) -> None:
    with store.writing() as work:
        written = queued(work._connection)
        assert written == sum((rows_of(work._connection, table) for table in SEARCHED), Counter())


def test_a_change_of_any_searched_column_is_queued(store: Store, world: SearchWorld) -> None:
    with store.writing() as work:
        connection = work._connection
        for table, (_kind, _owner, columns) in SEARCHED.items():
            for column in columns:
                queued(connection)
                connection.exec_driver_sql(f"UPDATE {table} SET {column} = {column}")
                assert queued(connection) == rows_of(connection, table), f"{table}.{column}"


def test_what_is_not_searched_is_not_queued(store: Store, world: SearchWorld) -> None:
    with store.writing() as work:
        queued(work._connection)
        for statement in (
            "UPDATE agenda_item SET position = position + 1, sensitivity = 'open'",
            "UPDATE meeting SET state = 'draft'",
            "UPDATE participant SET name = 'Någon', email = 'a@b.example', phone = '1'",
            "UPDATE party SET name = name",
        ):
            work._connection.exec_driver_sql(statement)
        assert queued(work._connection) == Counter()


def test_every_row_that_goes_is_queued(store: Store, world: SearchWorld) -> None:
    with store.writing() as work:
        connection = work._connection
        for table in REMOVABLE:
            queued(connection)
            going = rows_of(connection, table)
            assert going, table
            connection.exec_driver_sql(f"DELETE FROM {table}")
            assert queued(connection) == going, table


@pytest.mark.parametrize(("table", "column", "kind", "keys"), SHARED)
def test_what_others_show_puts_them_into_the_queue(
    store: Store, world: SearchWorld, table: str, column: str, kind: str, keys: str
) -> None:
    changed = "'2020-01-01'" if column == "day" else f"{column} || 'x'"
    with store.writing() as work:
        connection = work._connection
        everybody = keys.partition(" WHERE ")[0]
        known = f"{everybody} WHERE {keys.partition(' WHERE ')[2].split(' = ')[0]} IS NOT NULL"
        felt = {
            UUID(bytes=key) if isinstance(key, bytes) else key for (key,) in connection.exec_driver_sql(known)
        }
        queued(connection)
        connection.exec_driver_sql(f"UPDATE {table} SET {column} = {changed}")
        assert felt
        assert {key for of_kind, key in queued(connection) if of_kind == kind} == felt


def test_every_text_that_is_read_is_known_to_a_trigger() -> None:
    """Else it would be found as it was when something else of the row changed last."""
    known = {(table, column) for table, (_kind, _owner, columns) in SEARCHED.items() for column in columns}
    known |= {(table, column) for table, column, _kind, _keys in SHARED}
    statements = [
        each for module in (search_sources, search_work_sources) for each in vars(module).values()
        if isinstance(each, sa.Select)
    ]  # fmt: skip
    read = {
        (base.table.name, base.name)
        for statement in statements
        for column in statement.selected_columns
        for base in column.base_columns
        if isinstance(base, sa.Column) and isinstance(base.type, sa.Text) and base.name != "sort_key"
    }
    assert len(statements) >= 12
    assert read <= known


def test_every_text_that_has_a_trigger_is_found(sqlite_store: Store, new_id: NewId) -> None:
    furnish(sqlite_store, new_id)
    search = services_over(sqlite_store).search
    texts = [
        (table, column)
        for table, (_kind, _owner, columns) in SEARCHED.items()
        for column in columns
        if isinstance(tables.metadata.tables[table].c[column].type, sa.Text)
    ]
    for number, (table, column) in enumerate(texts):
        word = f"zebra{chr(97 + number // 26)}{chr(97 + number % 26)}fink"
        first = f"rowid = (SELECT min(rowid) FROM {table})"
        with sqlite_store.writing() as work:
            work._connection.exec_driver_sql(f"UPDATE {table} SET {column} = '{word}' WHERE {first}")
        assert search.find(word).groups, f"{table}.{column}"
