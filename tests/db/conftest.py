"""A store with one of everything in it."""

from collections.abc import Callable

import pytest

from db.store import Store
from tests.db.furniture import Furniture, NewId, furnish


@pytest.fixture
def furniture(store: Store, new_id: NewId) -> Furniture:
    return furnish(store, new_id)


@pytest.fixture
def unlocked() -> Callable[[Store, str], None]:
    """Runs a statement as the owner of the file can: past every trigger."""

    def run(store: Store, statement: str) -> None:
        with store._engine.connect() as connection:
            if store.is_file:
                names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                for (name,) in names.all():
                    connection.exec_driver_sql(f"DROP TRIGGER {name}")
            else:
                connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            connection.exec_driver_sql(statement)
            connection.commit()

    return run
