"""What a store says of itself before and after a migration, in a form that can be compared."""

import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path

from db.engine import make_engine, sqlite_url
from db.logical_export import logical_columns, logical_export
from db.schema_fingerprints import schema_is_as_told

Columns = Mapping[str, Collection[str]]


def told_columns(path: Path) -> Columns:
    """What this program knows of the tables of a store, whatever its schema."""
    engine = make_engine(sqlite_url(path), for_migration=True)
    try:
        with engine.connect() as connection:
            return logical_columns(connection)
    finally:
        engine.dispose()


def content(path: Path, columns: Columns) -> list[str]:
    """Each row as a line, in these columns: the order of rows is that of today's keys, which an older store may not have."""
    engine = make_engine(sqlite_url(path), for_migration=True)
    try:
        with engine.connect() as connection:
            return sorted(logical_export(connection, columns))
    finally:
        engine.dispose()


def rows(path: Path, columns: Columns) -> dict[str, list[tuple[object, ...]]]:
    """The same without this program: what SQLite itself says of each table, for those who ask a thousand times."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {_told(names)} FROM {table}").fetchall(), key=repr)
            for table, names in columns.items()
        }


def _told(names: Collection[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def version(path: Path) -> str:
    """The revision it says it is at, as one who opens it finds it; its schema has to be that."""
    with closing(sqlite3.connect(path)) as connection:
        assert schema_is_as_told(connection)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        (found,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(found)


def copies(path: Path) -> list[Path]:
    """Those that were taken before a migration."""
    return sorted(path.parent.glob(f"{path.stem}-before-*{path.suffix}"))
