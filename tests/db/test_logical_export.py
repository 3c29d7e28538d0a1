"""Equal lines mean equal stores: on both databases, in any order of writing, and nothing of what is there is left out."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from db import tables
from db.logical_export import CONTENT_TABLES, as_text, logical_columns, logical_export, logical_sum
from db.store import Store
from tests.db.furniture import Furniture, NewId, furnish, lock
from tests.store_fixtures import SteppableClock


def lines(store: Store) -> list[str]:
    with store.reading() as work:
        return list(logical_export(work._connection))


def total(store: Store) -> str:
    with store.reading() as work:
        return logical_sum(work._connection)


def test_the_same_store_on_both_databases_has_the_same_lines(
    sqlite_store: Store, postgres_store: Store, new_id: NewId, clock: SteppableClock
) -> None:
    made = furnish(sqlite_store, new_id)
    lock(sqlite_store, made)
    with sqlite_store.reading() as source, postgres_store._engine.begin() as target:
        target.exec_driver_sql("SET LOCAL session_replication_role = replica")
        for table in tables.metadata.sorted_tables:
            rows = [dict(row._mapping) for row in source._connection.execute(sa.select(table))]
            target.execute(table.delete())
            if rows and table in CONTENT_TABLES:
                target.execute(table.insert(), rows[::-1])

    assert lines(postgres_store) == lines(sqlite_store)
    assert total(postgres_store) == total(sqlite_store)
    assert len(lines(sqlite_store)) > 60


def test_every_table_but_those_of_the_search_is_told(store: Store) -> None:
    left_out = tables.metadata.tables.keys() - {table.name for table in CONTENT_TABLES}
    assert left_out == {"search_entry", "search_stale", "search_word"}
    with store.reading() as work:
        told = logical_columns(work._connection)
    assert {name: set(columns) for name, columns in told.items()} == {
        table.name: set(table.c.keys()) for table in CONTENT_TABLES
    }


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE meeting SET place = place || ' '",
        "UPDATE situation_point SET time_cells = time_cells + 1",
        "UPDATE agreement SET valid_to = NULL WHERE valid_to IS NOT NULL",
        "UPDATE place SET latitude = latitude + 0.0000001",
        "UPDATE meeting_series SET needs_approval = NOT needs_approval",
        "DELETE FROM progress_note WHERE text = ''",
        "UPDATE attendance SET position = position + 1",
    ],
)
def test_every_change_shows(
    store: Store, furniture: Furniture, unlocked: Callable[[Store, str], None], change: str
) -> None:
    before = lines(store)

    unlocked(store, change)

    assert lines(store) != before


def test_what_a_program_derives_for_the_search_does_not_show(store: Store, furniture: Furniture) -> None:
    before = total(store)

    while store.catch_up(1000):
        pass

    assert total(store) == before


def test_a_row_is_told_by_its_columns(store: Store, furniture: Furniture) -> None:
    (told,) = [
        line for line in lines(store) if line.startswith("agenda_item\t") and 'planned_at":"13:20' in line
    ]

    assert f'"id":"{furniture.report.id}"' in told
    assert '"number":null' in told
    assert '"sensitivity":"to_be_tested"' in told
    assert "Åsa Öberg läste »förslaget« på cafe\u0301et" in told
    assert "\n" not in told


def test_a_value_of_an_unknown_kind_is_not_told_as_something_else() -> None:
    with pytest.raises(TypeError):
        as_text(object())
