"""Brings a store to the schema of this program, in one transaction, with a copy of the file taken first.

A program that is killed meanwhile leaves the file as it was: SQLite rolls back what was not committed. Alembic is imported
only when there is something to do: at an ordinary start one SELECT answers.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.engine import APPLICATION_ID, make_engine, writing
from db.errors import SQLITE_FAULTS, file_problem, user_error
from db.file_version import file_version
from db.schema_fingerprints import FINGERPRINTS, schema_is_as_told
from domain.errors import Problem, UserError

HEAD = "0008"
Progress = Callable[[int, int], None]
_SCRIPTS = Path(__file__).parent / "migrations"


def bring_up_to_date(url: str | sa.URL, progress: Progress | None = None) -> None:
    """Migrate if need be; ``progress`` hears how much of how much is done, and nothing when there is nothing to do.

    Raises ``UserError``: STORE_TOO_NEW for a schema this program does not know, STORE_SCHEMA_ODD for one that is to be
    migrated but is not what its version says, or what the database says of the file.
    """
    parsed = sa.make_url(url)
    file = Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None
    if file is not None and not file.exists():
        make_file(file)
    engine = make_engine(parsed, for_migration=True)
    try:
        _bring_up(engine, file, progress or _tell_nobody)
    except sa_errors.DBAPIError as error:
        raise user_error(error) or error from error
    except UnicodeDecodeError as error:
        raise UserError(Problem.STORE_DAMAGED) from error
    finally:
        engine.dispose()


def refuse_newer(file: Path) -> None:
    """Leave a file alone that a newer program has made: for whoever opens one, before anything else touches it.

    Raises ``UserError(STORE_TOO_NEW)``.
    """
    _ensure_known(file_version(file))


def is_behind(file: Path) -> bool:
    """Whether opening this file is going to migrate it, as far as can be told without touching it."""
    return file_version(file) not in {None, HEAD}


def schema_version(connection: sa.Connection) -> str | None:
    """The revision a database is at, None for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    return version


def make_tables(connection: sa.Connection, schema: str) -> None:
    """The tables of a new store as they were in a schema. Raises ``UserError(HANDOVER_TOO_NEW)`` for one that is unknown."""
    if schema not in {HEAD, *FINGERPRINTS}:
        raise UserError(Problem.HANDOVER_TOO_NEW, found=schema, known=HEAD)
    _upgrade(connection, schema)


def renew_tables(connection: sa.Connection, schema: str) -> None:
    """Bring tables that were made in a schema, and filled since, to that of this program."""
    if schema != HEAD:
        _upgrade(connection)
        _derive(connection)


def _bring_up(engine: sa.Engine, file: Path | None, progress: Progress) -> None:
    with engine.connect() as connection:
        version = schema_version(connection)
    if version == HEAD:
        return
    _ensure_known(version)
    with writing(engine).begin() as connection:
        _wait_for_others(connection)
        version = schema_version(connection)
        if version != HEAD:
            _migrate(connection, version, file, progress)


def _migrate(connection: sa.Connection, version: str | None, file: Path | None, progress: Progress) -> None:
    from db.migration_copy import copy_before  # noqa: PLC0415

    ahead = {revision for revision in (*FINGERPRINTS, HEAD) if revision > (version or "")}
    steps = _Steps(progress, 2 + len(ahead))  # the copy before, and what is derived after
    if file is not None:
        _ensure_as_told(connection, version, file)
        if version is not None:
            copy_before(file, HEAD, steps.part)
    steps.next()
    _upgrade(connection, on_revision=steps.next)
    _derive(connection)
    steps.next()


class _Steps:
    """Tells of progress step by step, and of parts of a step in hundredths."""

    def __init__(self, progress: Progress, count: int) -> None:
        self._progress = progress
        self._total = 100 * count
        self._done = 0
        progress(0, self._total)

    def part(self, share: float) -> None:
        """So much of the step that is under way is done, from 0 to 1."""
        self._progress(self._done + round(100 * share), self._total)

    def next(self) -> None:
        self._done += 100
        self._progress(self._done, self._total)


def _tell_nobody(*_progress: int) -> None:
    pass


def _ensure_known(version: str | None) -> None:
    if version not in {None, HEAD, *FINGERPRINTS}:
        raise UserError(Problem.STORE_TOO_NEW, found=version, known=HEAD)


def _ensure_as_told(connection: sa.Connection, version: str | None, file: Path) -> None:
    """What a migration does to a schema that it was not written for, nobody knows."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection), "only files have a sum of their schema"
    if not schema_is_as_told(driver):
        raise UserError(Problem.STORE_SCHEMA_ODD, path=file, found=version or "–")


def _derive(connection: sa.Connection) -> None:
    """What only the domain can tell of older rows, in the same transaction: a store is never half derived."""
    from db.provisions import Provisions  # noqa: PLC0415
    from db.rows import Rows  # noqa: PLC0415
    from db.situation import SituationPoints  # noqa: PLC0415

    rows = Rows(connection, datetime.now(UTC))
    SituationPoints(rows).derive_missing()
    Provisions(rows).fill()


def _wait_for_others(connection: sa.Connection) -> None:
    """Let one program at a time migrate (SQLite gave the write lock at BEGIN); who comes second finds nothing to do."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(APPLICATION_ID)))


def _upgrade(
    connection: sa.Connection, revision: str = "head", on_revision: Callable[[], None] | None = None
) -> None:
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    config.attributes["on_revision"] = on_revision
    command.upgrade(config, revision)
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"migration to {HEAD} left {len(broken)} rows that point nowhere")


def make_file(file: Path) -> None:
    """An empty file that says whose it is, before WAL can keep that page to itself.

    It appears whole and in WAL mode: of two programs that start at the same moment none finds a file that is nobody's
    yet, and none is in the way of the other's change of mode, for which SQLite does not wait.
    """
    unfinished = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with closing(sqlite3.connect(unfinished)) as connection:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute("PRAGMA journal_mode=WAL")
        _put_in_place(unfinished, file)
    except (*SQLITE_FAULTS, OSError) as error:
        is_full = file_problem(error) is Problem.STORE_FULL
        raise UserError(Problem.STORE_FULL if is_full else Problem.STORE_READ_ONLY, path=file) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _put_in_place(unfinished: Path, file: Path) -> None:
    try:
        os.link(unfinished, file)  # unlike a rename it never replaces what another program has put there
    except FileExistsError:
        return
    except OSError:  # a memory stick knows no links
        unfinished.rename(file)
