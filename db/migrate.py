"""Brings a store to the schema of this program, in one transaction, with a copy of the file taken first.

Alembic is imported only when there is something to do: at an ordinary start one SELECT answers.
"""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.engine import APPLICATION_ID, make_engine, writing
from db.errors import file_problem, user_error
from domain.errors import Problem, UserError

HEAD = "0008"
_SCRIPTS = Path(__file__).parent / "migrations"


def bring_up_to_date(url: str | sa.URL) -> None:
    """Migrate if need be.

    Raises ``UserError``: STORE_TOO_NEW for a schema this program does not know, or what the database says of the file.
    """
    parsed = sa.make_url(url)
    file = Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None
    if file is not None and not file.exists():
        _make_file(file)
    engine = make_engine(parsed, for_migration=True)
    try:
        _bring_up(engine, file)
    except sa_errors.DBAPIError as error:
        raise user_error(error) or error from error
    finally:
        engine.dispose()


def schema_version(connection: sa.Connection) -> str | None:
    """The revision a database is at, None for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    return version


def _bring_up(engine: sa.Engine, file: Path | None) -> None:
    with engine.connect() as connection:
        version = schema_version(connection)
    if version == HEAD:
        return
    if version is not None and version not in _known_versions():
        raise UserError(Problem.STORE_TOO_NEW, found=version, known=HEAD)
    with writing(engine).begin() as connection:
        _wait_for_others(connection)
        if file is not None and schema_version(connection) not in {None, HEAD}:
            _copy(file, file.with_name(f"{file.stem}-before-{HEAD}{file.suffix}"))
        _upgrade(connection)
        _derive(connection)


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


def _known_versions() -> set[str]:
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see the module's docstring

    return {script.revision for script in ScriptDirectory(str(_SCRIPTS)).walk_revisions()}


def _upgrade(connection: sa.Connection) -> None:
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"migration to {HEAD} left {len(broken)} rows that point nowhere")


def _make_file(file: Path) -> None:
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
    except (sqlite3.Error, OSError) as error:
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


def _copy(source: Path, target: Path) -> None:
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise UserError(file_problem(error) or Problem.STORE_UNREADABLE, path=target) from error
