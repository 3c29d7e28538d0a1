"""Engines for SQLite and PostgreSQL. Each setting answers a fault that was seen.

WAL with FULL lost nothing in 400 kills; writers BEGIN IMMEDIATE because a read that turns into a write fails at once
with SQLITE_BUSY_SNAPSHOT, whatever the busy timeout; hide_parameters keeps minutes out of tracebacks.
"""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

BUSY_TIMEOUT_MS = 5000
# Some 50 kB each, and up to half as many more. All pages and forms together ask some 370; choices in lists make more.
KEPT_STATEMENTS = 250
APPLICATION_ID = 0x53414D53  # "SAMS"
_PRAGMAS = (
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "synchronous=FULL",
    "temp_store=MEMORY",
    "recursive_triggers=ON",  # else INSERT OR REPLACE deletes finished minutes past their delete triggers
)
_FOR_WORK = ("foreign_keys=ON", "journal_mode=WAL")
_FOR_READING = ("query_only=ON",)
# With foreign keys on, rebuilding a parent table deletes its children; without the old ALTER TABLE, it trips over the
# triggers that name that table. The journal stays as it is: a file newer than this program is left alone byte for byte.
_FOR_MIGRATION = ("foreign_keys=OFF", "legacy_alter_table=ON")


def sqlite_url(path: Path) -> sa.URL:
    return sa.URL.create("sqlite", database=str(path))


def make_engine(url: str | sa.URL, *, for_migration: bool = False, only_reads: bool = False) -> sa.Engine:
    """An engine whose transactions begin when told to."""
    parsed = sa.make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = sa.create_engine(parsed, hide_parameters=True, query_cache_size=KEPT_STATEMENTS)
        of_purpose = (_FOR_MIGRATION if for_migration else _FOR_WORK) + (_FOR_READING if only_reads else ())
        _prepare_sqlite(engine, _PRAGMAS + of_purpose)
    else:
        waiting = {"options": f"-c lock_timeout={BUSY_TIMEOUT_MS}"}
        engine = sa.create_engine(
            parsed, hide_parameters=True, query_cache_size=KEPT_STATEMENTS, connect_args=waiting
        )
        _keep_rows_out_of_errors(engine)
    return engine


def reading(engine: sa.Engine) -> sa.Engine:
    """The same connections, with transactions that see one moment; SQLite has no other."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ")


def writing(engine: sa.Engine) -> sa.Engine:
    """The same connections, with transactions that on SQLite take the write lock at once."""
    return engine.execution_options(sqlite_begin="IMMEDIATE")


def _prepare_sqlite(engine: sa.Engine, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # our BEGIN decides, not the driver's
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
        connection.exec_driver_sql(f"BEGIN {mode}")


def _keep_rows_out_of_errors(engine: sa.Engine) -> None:
    @event.listens_for(engine, "handle_error")
    def keep_first_line(context: sa.ExceptionContext) -> None:
        # The lines after it quote the failing row, whole minutes among it, whatever hide_parameters says.
        for error in (context.original_exception, context.sqlalchemy_exception):
            if error is not None and error.args:
                error.args = (str(error.args[0]).partition("\n")[0], *error.args[1:])
