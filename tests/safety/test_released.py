"""What has been released stays as it was: migrations, the schema each of them makes, and a filled store of each."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

import db.migrate
from db.engine import make_engine, sqlite_url, writing
from db.migrate import HEAD, make_tables
from db.schema_fingerprints import FINGERPRINTS, schema_fingerprint, schema_is_as_told
from tests.databases.making import stored_database, unpack

SCRIPTS = Path(db.migrate.__file__).parent / "migrations" / "versions"
MOST_BYTES = 100 * 1024
# Stores have been changed by exactly these. Whoever writes a new one adds its sum here, and a filled store of its schema:
# python -m tests.databases.making 0009
RELEASED = {
    "0001_first_schema": "4e7486d745d7d8a93de9ef69602238dfe36e05e4530a7f298ba3aae088458575",
    "0002_lock_finished_minutes": "49d8f6c46a105e80ad0176a47d937859012930ef145e5d20d6582db49bde195d",
    "0003_the_whole_chain": "c952094dc7704b3b46d53549e69044d81ee05cff431caf8eaa8d1525e6239b94",
    "0004_lock_decided_pictures": "b7ff2f4c2f25e1d213a028847b5f8ece57e940e160243727446adeb770a46997",
    "0005_look": "f28a62ef72ec59f34fabe804cc1264d6f5dabb80de461617c23a497f28044b41",
    "0006_the_record": "7add2121a2a355dff7bb26687241a3944a6fe12598a245f075d844ff844b06d8",
    "0007_lock_the_record": "f0a1a3966220b3e789746b44922e38a77710f066b8e90dc0d8c67f0edbf12a5e",
    "0008_search": "b5b3c370dc66d096c280e6a345a90639d424492f15b8cbe8e1879ae4c72d75f9",
}


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.py")), ids=lambda path: path.stem)
def test_a_released_migration_is_never_edited(script: Path) -> None:
    found = sha256(script.read_text(encoding="utf-8").encode()).hexdigest()

    assert found == RELEASED.get(script.stem), f"{script.stem}: {found}"


def test_no_released_migration_goes_away() -> None:
    assert {script.stem for script in SCRIPTS.glob("*.py")} == set(RELEASED)


def test_every_migration_has_the_sum_of_its_schema_and_a_filled_store() -> None:
    revisions = [name.partition("_")[0] for name in RELEASED]

    assert list(FINGERPRINTS) == revisions
    assert revisions[-1] == HEAD
    assert [revision for revision in revisions if not stored_database(revision).exists()] == []


@pytest.mark.parametrize("revision", FINGERPRINTS)
def test_the_migrations_make_the_schema_whose_sum_is_known(revision: str, tmp_path: Path) -> None:
    engine = make_engine(sqlite_url(tmp_path / "ny.samsyn"), for_migration=True)
    with writing(engine).begin() as connection:
        make_tables(connection, revision)
    engine.dispose()

    with closing(sqlite3.connect(tmp_path / "ny.samsyn")) as opened:
        assert schema_fingerprint(opened) == FINGERPRINTS[revision]
        assert schema_is_as_told(opened)


@pytest.mark.parametrize("revision", FINGERPRINTS)
def test_a_stored_database_is_of_its_schema_with_rows_in_every_table(revision: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(unpack(revision, tmp_path / "lagrad.samsyn"))) as opened:
        assert schema_fingerprint(opened) == FINGERPRINTS[revision]
        assert opened.execute("SELECT version_num FROM alembic_version").fetchall() == [(revision,)]
        tables = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        empty = [
            name for (name,) in tables if not opened.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        ]
    assert len(tables) > 20
    assert empty == []
    assert stored_database(revision).stat().st_size < MOST_BYTES
