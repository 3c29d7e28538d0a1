"""Brings a store to the schema of this program, in one transaction, with a copy of the file taken first.

Alembic is imported only when there is something to do: at an ordinary start one SELECT answers.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.engine import APPLICATION_ID, make_engine, writing
from db.errors import user_error
from domain.errors import Problem, UserError

HEAD = "0002"
_SCRIPTS = Path(__file__).parent / "migrations"


def bring_up_to_date(url: str | sa.URL) -> None:
    """Migrate if need be.

    Raises ``UserError``: STORE_TOO_NEW for a schema this program does not know, or what the database says of the file.
    """
    parsed = sa.make_url(url)
    file = Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None
    if file is not None and not file.exists():
        _make_file(file)
    # Rebuilding a parent table with foreign keys on deletes its children, so this engine has them off.
    engine = make_engine(parsed, foreign_keys=False)
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
    if file is not None and version is not None:
        _copy(file, file.with_name(f"{file.stem}-before-{HEAD}{file.suffix}"))
    with writing(engine).begin() as connection:
        _upgrade(connection)


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
    """An empty file that says whose it is, before WAL can keep that page to itself."""
    try:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    except sqlite3.OperationalError as error:
        raise UserError(Problem.STORE_READ_ONLY, path=file) from error


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
