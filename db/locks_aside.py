"""Puts the triggers that lock rows aside while a new store is filled, and has keys looked at when all rows are there.

Those that tell the search what to read stay. Both hold for one transaction: what fails leaves everything as it was.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from domain.errors import Problem, UserError

_OF_SQLITE = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'search|_%' ESCAPE '|'"
)
_OF_POSTGRESQL = """
    SELECT quote_ident(tgname) AS name, tgrelid::regclass::text AS of_table FROM pg_trigger
    WHERE NOT tgisinternal AND tgname NOT LIKE 'search|_%' ESCAPE '|' AND tgrelid IN (
        SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)
"""
_KEYS = """
    SELECT quote_ident(conname) AS name, conrelid::regclass::text AS of_table FROM pg_constraint
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
"""


@contextmanager
def locks_aside(connection: sa.Connection) -> Iterator[None]:
    if connection.dialect.name == "sqlite":
        triggers = connection.exec_driver_sql(_OF_SQLITE).all()
        for trigger in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {trigger.name}")
        yield
        for trigger in triggers:
            connection.exec_driver_sql(trigger.sql)
        return
    guards = connection.execute(sa.text(_OF_POSTGRESQL)).all()
    for guard in guards:
        connection.exec_driver_sql(f"ALTER TABLE {guard.of_table} DISABLE TRIGGER {guard.name}")
    yield
    for guard in guards:
        connection.exec_driver_sql(f"ALTER TABLE {guard.of_table} ENABLE TRIGGER {guard.name}")


@contextmanager
def keys_later(connection: sa.Connection) -> Iterator[None]:
    """Raises ``UserError(HANDOVER_UNREADABLE)`` at the end for a row that points nowhere; a server says so itself.

    On SQLite the engine of a migration looks at no keys at all.
    """
    if connection.dialect.name == "sqlite":
        yield
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise UserError(Problem.HANDOVER_UNREADABLE)
        return
    keys = connection.execute(sa.text(_KEYS)).all()
    for key in keys:
        _alter(connection, key, "DEFERRABLE INITIALLY DEFERRED")
    yield
    connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    for key in keys:
        _alter(connection, key, "NOT DEFERRABLE")


def _alter(connection: sa.Connection, key: sa.Row[tuple[str, str]], rule: str) -> None:
    connection.exec_driver_sql(f"ALTER TABLE {key.of_table} ALTER CONSTRAINT {key.name} {rule}")
