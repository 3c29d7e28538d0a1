"""Makes one filled store for a released schema: ``python -m tests.databases.making 0009``, once, when it is released.

The rows are written by the program of that time, which is in the history of this repository; for the newest schema by
this one. Some schemas never had a program of their own: they differ from the next only by its triggers.
"""

import lzma
import os
import sqlite3
import subprocess
import sys
import tarfile
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from db.engine import make_engine, sqlite_url, writing
from db.migrate import HEAD, make_file, make_tables
from db.store import Store
from db.tables import metadata
from tests.databases.filling import fill_empty, make_files_small, without_triggers

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
# The last program with a schema, or with the one that follows it.
PROGRAMS = {
    "0001": "dbf3a2d",
    "0002": "dbf3a2d",
    "0003": "e4f10cd",
    "0004": "e4f10cd",
    "0005": "ee5a215",
    "0006": "3ff9205",
    "0007": "3ff9205",
}
_READ_FOR_THE_SEARCH = (
    100  # of about two hundred: the rest is in the queue, as in a store that was closed early
)


def stored_database(revision: str) -> Path:
    """Where the filled store of a schema is kept."""
    return FOLDER / f"{revision}.samsyn.xz"


def unpack(revision: str, target: Path) -> Path:
    """Lay the filled store of a schema out as a file that can be opened."""
    target.write_bytes(lzma.decompress(stored_database(revision).read_bytes()))
    return target


def make(revision: str, path: Path) -> None:
    """A filled store of a schema."""
    with TemporaryDirectory() as folder:
        grown = Path(folder) / "grown.samsyn"
        _grow(_program(revision, Path(folder) / "program"), grown)
        _copy_at(revision, grown, path)
    _fill(path)
    if revision == HEAD:
        with closing(Store.open(path, lambda: datetime.now(UTC))) as store:
            store.catch_up(_READ_FOR_THE_SEARCH)
    with closing(sqlite3.connect(path)) as connection:
        for command in ("PRAGMA journal_mode=DELETE", "VACUUM", "PRAGMA journal_mode=WAL"):
            connection.execute(command)


def _program(revision: str, folder: Path) -> Path:
    if revision not in PROGRAMS:
        return ROOT
    packed = subprocess.run(["git", "archive", PROGRAMS[revision]], cwd=ROOT, capture_output=True, check=True)
    with tarfile.open(fileobj=BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def _grow(program: Path, path: Path) -> None:
    command = [sys.executable, str(FOLDER / "growing.py"), str(path)]
    subprocess.run(command, cwd=program, env={**os.environ, "PYTHONPATH": str(program)}, check=True)


def _copy_at(revision: str, grown: Path, path: Path) -> None:
    """The rows of a store in the tables of a schema that has the same columns."""
    make_file(path)
    engine = make_engine(sqlite_url(path), for_migration=True)
    with writing(engine).begin() as connection:
        make_tables(connection, revision)
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ATTACH ? AS grown", (str(grown),))
        without_triggers(connection, lambda: _bring_rows(connection))


def _bring_rows(connection: sqlite3.Connection) -> None:
    for table in metadata.tables:
        columns = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
        if columns:
            told = ", ".join(f'"{column}"' for column in columns)
            connection.execute(f"DELETE FROM main.{table}")  # what a migration put there
            connection.execute(f"INSERT INTO main.{table} ({told}) SELECT {told} FROM grown.{table}")
    make_files_small(connection)


def _fill(path: Path) -> None:
    engine = make_engine(sqlite_url(path), for_migration=True)
    with engine.begin() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection), "only files are stored here"
        without_triggers(driver, lambda: fill_empty(connection))
    engine.dispose()


def main(revisions: list[str]) -> None:
    for revision in revisions:
        target = stored_database(revision)
        if target.exists():
            sys.exit(f"{target.name} is there: a released schema's store is made once")
        with TemporaryDirectory() as folder:
            path = Path(folder) / "filled.samsyn"
            make(revision, path)
            target.write_bytes(lzma.compress(path.read_bytes(), preset=9))


if __name__ == "__main__":
    main(sys.argv[1:])
