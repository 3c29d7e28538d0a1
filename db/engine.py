"""Engines for SQLite and PostgreSQL. Each setting answers a fault that was seen.

WAL with FULL lost nothing in 400 kills; writers BEGIN IMMEDIATE because a read that turns into a write fails at once
with SQLITE_BUSY_SNAPSHOT, whatever the busy timeout; hide_parameters keeps minutes out of tracebacks.
"""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

BUSY_TIMEOUT_MS = 5000
APPLICATION_ID = 0x53414D53  # "SAMS"
_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "temp_store=MEMORY",
)


def sqlite_url(path: Path) -> sa.URL:
    return sa.URL.create("sqlite", database=str(path))


def make_engine(url: str | sa.URL, *, foreign_keys: bool = True) -> sa.Engine:
    """An engine whose transactions begin when told to.

    ``foreign_keys=False`` is for migrations only: with them on, rebuilding a parent table deletes its children.
    """
    engine = sa.create_engine(url, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine, foreign_keys=foreign_keys)
    return engine


def writing(engine: sa.Engine) -> sa.Engine:
    """The same connections, with transactions that take the write lock at once."""
    return engine.execution_options(sqlite_begin="IMMEDIATE")


def _prepare_sqlite(engine: sa.Engine, *, foreign_keys: bool) -> None:
    pragmas = _PRAGMAS if foreign_keys else ("foreign_keys=OFF", *_PRAGMAS[1:])

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # our BEGIN decides, not the driver's
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
        connection.exec_driver_sql(f"BEGIN {mode}")
