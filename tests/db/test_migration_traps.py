"""What a later migration can do to people's minutes, tried with migrations that are not there yet."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

import db.migrate
from db.engine import make_engine, sqlite_url, writing
from db.migrate import HEAD, bring_up_to_date
from db.store import Store
from domain.errors import Problem, UserError
from tests.db.furniture import Furniture, NewId, furnish, lock
from tests.store_fixtures import SteppableClock

NEXT = "9001"
HEADER = f'''
from alembic import op
import sqlalchemy as sa

revision, down_revision = "{NEXT}", "{HEAD}"
branch_labels = depends_on = None
'''
REBUILD_A_PARENT = f"""{HEADER}
def upgrade():
    with op.batch_alter_table("meeting", recreate="always") as batch:
        batch.add_column(sa.Column("weather", sa.Text(), nullable=False, server_default=""))
"""
BREAK_HALF_WAY = f"""{HEADER}
def upgrade():
    op.create_table("half", sa.Column("id", sa.Integer()))
    op.execute("UPDATE situation_point SET text = 'förstörd'")
    op.execute("DELETE FROM progress_note")
    raise ZeroDivisionError
"""
LEAVE_ORPHANS = f"""{HEADER}
def upgrade():
    op.execute("DELETE FROM party")
"""
NOTHING = f"""{HEADER}
def upgrade():
    pass
"""

Release = Callable[[str], None]


@pytest.fixture
def release(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Release:
    """Make the program the next one, with one more migration."""

    def make(script: str) -> None:
        scripts = tmp_path_factory.mktemp("next") / "migrations"
        shutil.copytree(db.migrate._SCRIPTS, scripts)
        (scripts / "versions" / f"{NEXT}_next.py").write_text(script, encoding="utf-8")
        monkeypatch.setattr(db.migrate, "_SCRIPTS", scripts)
        monkeypatch.setattr(db.migrate, "HEAD", NEXT)

    return make


@pytest.fixture
def old_file(store_path: Path, clock: SteppableClock, new_id: NewId) -> Path:
    """A file with one of everything, closed."""
    store = Store.open(store_path, clock)
    furnish(store, new_id)
    store.close()
    return store_path


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def without_version(told: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {name: found for name, found in told.items() if name not in {"alembic_version", "meeting"}}


def test_rebuilding_a_parent_keeps_its_children(old_file: Path, release: Release) -> None:
    before = rows(old_file)
    release(REBUILD_A_PARENT)

    bring_up_to_date(sqlite_url(old_file))

    after = rows(old_file)
    assert without_version(after) == without_version(before)
    assert after["agenda_item"]
    assert [row[:-1] for row in after["meeting"]] == before["meeting"]
    assert after["alembic_version"] == [(NEXT,)]


def test_with_foreign_keys_on_the_same_rebuild_loses_them(old_file: Path, release: Release) -> None:
    """The trap is real: this is why migrations have an engine of their own."""
    release(REBUILD_A_PARENT)
    ordinary = make_engine(sqlite_url(old_file))

    with writing(ordinary).begin() as connection:
        connection.exec_driver_sql("PRAGMA legacy_alter_table=ON")
        db.migrate._upgrade(connection)
    ordinary.dispose()

    assert rows(old_file)["agenda_item"] == []


@pytest.mark.parametrize(
    ("script", "error"), [(BREAK_HALF_WAY, ZeroDivisionError), (LEAVE_ORPHANS, RuntimeError)]
)
def test_a_migration_that_fails_leaves_nothing(
    old_file: Path, release: Release, script: str, error: type[Exception]
) -> None:
    before = rows(old_file)
    release(script)

    with pytest.raises(error):
        bring_up_to_date(sqlite_url(old_file))

    assert rows(old_file) == before


def test_a_migration_that_fails_leaves_nothing_on_postgresql(
    empty_postgres_url: str, release: Release, clock: SteppableClock, new_id: NewId
) -> None:
    store = Store.open(empty_postgres_url, clock)
    furniture = furnish(store, new_id)
    release(BREAK_HALF_WAY)

    with pytest.raises(ZeroDivisionError):
        bring_up_to_date(empty_postgres_url)

    with store.reading() as work:
        assert not sa.inspect(work._connection).has_table("half")
        assert db.migrate.schema_version(work._connection) == HEAD
        assert work.points.get(furniture.point.id) == furniture.point
    store.close()


def test_the_old_program_opens_what_a_failed_migration_left(
    old_file: Path, release: Release, clock: SteppableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context():
        release(BREAK_HALF_WAY)
        with pytest.raises(ZeroDivisionError):
            bring_up_to_date(sqlite_url(old_file))
        monkeypatch.undo()

    store = Store.open(old_file, clock)
    with store.reading() as work:
        assert len(work.meetings.years()) == 1
    store.close()


def test_a_copy_is_taken_first(old_file: Path, release: Release) -> None:
    before = rows(old_file)
    release(REBUILD_A_PARENT)

    bring_up_to_date(sqlite_url(old_file))

    copy = old_file.with_name(f"Älvsjö samverkan-before-{NEXT}.samsyn")
    assert sorted(old_file.parent.iterdir()) == sorted([old_file, copy])
    assert rows(copy) == before


def test_a_copy_of_what_still_lies_in_the_log_is_whole(
    store_path: Path, release: Release, clock: SteppableClock, new_id: NewId
) -> None:
    """Another program has the file open, and its last changes are not in the file itself yet."""
    store = Store.open(store_path, clock)
    made = furnish(store, new_id)
    release(NOTHING)

    bring_up_to_date(sqlite_url(store_path))

    copy = store_path.with_name(f"{store_path.stem}-before-{NEXT}{store_path.suffix}")
    assert rows(copy)["meeting"][0][0] == made.meeting.id.bytes
    store.close()


def test_finished_minutes_stay_what_they_were(
    store_path: Path, release: Release, clock: SteppableClock, new_id: NewId
) -> None:
    store = Store.open(store_path, clock)
    made: Furniture = furnish(store, new_id)
    record = lock(store, made)
    store.close()
    release(REBUILD_A_PARENT)

    store = Store.open(store_path, clock)

    with store.reading() as work:
        assert work.records.get(made.meeting.id) == record
    store.close()


@pytest.mark.parametrize("journal_mode", ["wal", "delete"])
def test_a_file_newer_than_the_program_is_refused_and_left_as_it_is(
    old_file: Path, clock: SteppableClock, journal_mode: str
) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute(f"PRAGMA journal_mode={journal_mode}")
    before = old_file.read_bytes()

    with pytest.raises(UserError) as refusal:
        Store.open(old_file, clock)

    assert refusal.value.problem is Problem.STORE_TOO_NEW
    assert refusal.value.values == {"found": "9999", "known": HEAD}
    assert old_file.read_bytes() == before
    assert list(old_file.parent.iterdir()) == [old_file]


def test_a_database_newer_than_the_program_is_refused(empty_postgres_url: str, clock: SteppableClock) -> None:
    store = Store.open(empty_postgres_url, clock)
    with store.writing() as work:
        work._connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()

    with pytest.raises(UserError) as refusal:
        Store.open(empty_postgres_url, clock)

    assert refusal.value.problem is Problem.STORE_TOO_NEW
