"""Fills a new store with rows from elsewhere, as they are, in one transaction.

They may be of an earlier schema: the tables are made as they were then, filled, and brought up to date. What the store
watches over by triggers has been watched over where the rows come from; keys are looked at when all rows are there.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.engine import make_engine, sqlite_url, writing
from db.errors import user_error
from db.flushing import flush_file
from db.locks_aside import keys_later, locks_aside
from db.migrate import make_file, make_tables, renew_tables, schema_version
from db.store import Store
from db.tables.columns import Key, Moment
from domain.errors import Problem, UserError
from domain.handover import ColumnKind, TableShape

Row = Mapping[str, Any]
Filling = Iterable[tuple[TableShape, Iterable[Row]]]
"""Tables with their rows, each after those it refers to. They are read once, one after another."""

_ROWS_AT_A_TIME = 200
_INDEXED_AT_A_TIME = 1000
_NOT_CONTENT = ("search_", "alembic_")
_TYPES: Mapping[ColumnKind, sa.types.TypeEngine[Any]] = {
    ColumnKind.KEY: Key(),
    ColumnKind.TEXT: sa.Text(),
    ColumnKind.WORD: sa.Text(),
    ColumnKind.WHOLE: sa.BigInteger(),
    ColumnKind.NUMBER: sa.Float(),
    ColumnKind.TRUTH: sa.Boolean(),
    ColumnKind.DAY: sa.Date(),
    ColumnKind.CLOCK: sa.Time(),
    ColumnKind.MOMENT: Moment(),
    ColumnKind.FILE: sa.LargeBinary(),
}


def fill_new_store(target: Path | str, schema: str, filling: Filling) -> None:
    """Make a store of these rows: a file that is not there yet, or a database without tables. All of it or nothing.

    Raises ``UserError``: HANDOVER_STORE_TAKEN, HANDOVER_TOO_NEW, HANDOVER_UNREADABLE for rows that do not fit together,
    STORE_MISSING, STORE_READ_ONLY, STORE_FULL; and whatever the rows raise while they are read.
    """
    if isinstance(target, Path):
        _fill_file(target, schema, filling)
    else:
        _fill_database(target, schema, filling)


def _fill_file(target: Path, schema: str, filling: Filling) -> None:
    """It appears under its name when it is whole, with its index."""
    if target.exists():
        raise UserError(Problem.HANDOVER_STORE_TAKEN, path=target)
    if not target.parent.is_dir():
        raise UserError(Problem.STORE_MISSING, path=target)
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        make_file(unfinished)
        _fill_database(sqlite_url(unfinished), schema, filling)
        _put_in_place(unfinished, target)
    finally:
        for rest in ("", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + rest).unlink(missing_ok=True)


def _put_in_place(unfinished: Path, target: Path) -> None:
    try:
        flush_file(unfinished)
        os.link(unfinished, target)  # unlike a rename it never replaces what somebody has put there meanwhile
    except FileExistsError as error:
        raise UserError(Problem.HANDOVER_STORE_TAKEN, path=target) from error
    except OSError:  # a memory stick knows no links
        unfinished.rename(target)


def _fill_database(url: str | sa.URL, schema: str, filling: Filling) -> None:
    engine = make_engine(url, for_migration=True)
    try:
        with writing(engine).begin() as connection:
            _fill(connection, schema, filling)
    except sa_errors.DBAPIError as error:
        raise user_error(error) or _unfit(error) from error
    finally:
        engine.dispose()
    _index(url)


def _unfit(error: sa_errors.DBAPIError) -> Exception:
    """Rows that a constraint or a type refuses are the package's fault; anything else is ours."""
    if isinstance(error, sa_errors.IntegrityError | sa_errors.DataError):
        return UserError(Problem.HANDOVER_UNREADABLE)
    return error


def _fill(connection: sa.Connection, schema: str, filling: Filling) -> None:
    if schema_version(connection) is not None:
        raise UserError(Problem.HANDOVER_STORE_TAKEN)
    make_tables(connection, schema)
    wanted = _content_tables(connection)
    with locks_aside(connection), keys_later(connection):
        for shape, rows in filling:
            if wanted.pop(shape.name, None) != {column.name for column in shape.columns}:
                raise UserError(Problem.HANDOVER_UNREADABLE, path=shape.name)
            _fill_table(connection, shape, rows)
    if wanted:
        raise UserError(Problem.HANDOVER_UNREADABLE, path=min(wanted))
    renew_tables(connection, schema)


def _content_tables(connection: sa.Connection) -> dict[str, set[str]]:
    """The columns of each table that holds something of its own, in the schema the rows are of."""
    inspector = sa.inspect(connection)
    names = (name for name in inspector.get_table_names() if not name.startswith(_NOT_CONTENT))
    return {name: {column["name"] for column in inspector.get_columns(name)} for name in names}


def _fill_table(connection: sa.Connection, shape: TableShape, rows: Iterable[Row]) -> None:
    table = sa.table(shape.name, *(sa.column(column.name, _TYPES[column.kind]) for column in shape.columns))
    connection.execute(table.delete())  # what a migration has put into a new store is in the package as well
    for some in _pieces(rows):
        connection.execute(table.insert(), some)


def _pieces(rows: Iterable[Row]) -> Iterator[list[Row]]:
    left = iter(rows)
    while some := list(islice(left, _ROWS_AT_A_TIME)):
        yield some


def _index(url: str | sa.URL) -> None:
    """Read anew for the search what triggers have put into the queue."""
    with closing(Store(make_engine(url), lambda: datetime.now(UTC))) as store:
        while store.catch_up(_INDEXED_AT_A_TIME):
            pass
