"""R10 and R12, and stores whose schema is not what their version says."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.engine import sqlite_url
from db.migrate import HEAD, bring_up_to_date, is_behind
from db.schema_fingerprints import FINGERPRINTS, schema_is_as_told
from db.store import Store
from desktop.services.language import Language
from desktop.services.program import open_services
from desktop.services.sentences import sentence
from domain.errors import Problem, UserError
from tests.databases.making import unpack
from tests.safety.migrated import content, copies, told_columns, version

ROOT = Path(__file__).parents[2]
OLDER = [revision for revision in FINGERPRINTS if revision != HEAD]
NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
# What later tables say in other columns: where a value went that stood in a column that is gone.
MOVED = {"minutes_record": ("finished_at", "made_at")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "Möten").mkdir()
    return tmp_path / "Möten" / "Älvsjö.samsyn"


def values(path: Path, table: str, column: str) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT meeting_id, {column} FROM {table} ORDER BY 1").fetchall()


def columns_of(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            (name, row[1]) for (name,) in tables for row in connection.execute(f"PRAGMA table_info({name})")
        }


@pytest.mark.parametrize("revision", OLDER)
def test_r10_every_released_schema_comes_up_with_all_it_held(revision: str, path: Path) -> None:
    unpack(revision, path)
    columns, known = told_columns(path), columns_of(path)
    before = content(path, columns)

    bring_up_to_date(sqlite_url(path))

    assert version(path) == HEAD
    assert content(path, columns) == before
    (copy,) = copies(path)
    assert content(copy, columns) == before
    assert version(copy) == revision
    assert list(path.parent.glob("*.copy*")) == []
    gone = known - columns_of(path)
    assert gone == {(table, old) for table, (old, _new) in MOVED.items() if (table, old) in known}
    for table, old in gone:
        assert values(path, table, MOVED[table][1]) == values(copy, table, old)


@pytest.mark.parametrize("revision", FINGERPRINTS)
def test_r10_finished_minutes_of_every_released_schema_are_whole_and_found(revision: str, path: Path) -> None:
    with closing(open_services(unpack(revision, path), lambda: NOW)) as services:
        assert services.record.verify() == ()
        while services.office.store.catch_up(1000):
            pass
        assert services.search.find("Ängsvägen").groups


def test_r10_earlier_copies_are_kept(path: Path) -> None:
    unpack("0007", path)
    shutil.copy(path, path.with_name(f"{path.stem}-before-0007{path.suffix}"))
    other = path.with_name(f"{path.stem}-before-{HEAD}{path.suffix}")
    other.write_bytes(b"an earlier one")

    bring_up_to_date(sqlite_url(path))

    assert len(copies(path)) == 3
    assert other.read_bytes() == b"an earlier one"
    assert version(path.with_name(f"{path.stem}-before-{HEAD}-2{path.suffix}")) == "0007"


def test_r10_a_copy_that_finds_no_room_leaves_the_file_as_it_was(path: Path) -> None:
    """The limit is the system's own: the copy is larger than a file may be."""
    before = unpack("0007", path).read_bytes()
    script = (
        "import resource, signal, sys; from pathlib import Path; from db.engine import sqlite_url;"
        "from db.migrate import bring_up_to_date; from domain.errors import UserError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "try: bring_up_to_date(sqlite_url(Path(sys.argv[1])))\n"
        "except UserError as error: print(error.problem)"
    )

    told = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == Problem.STORE_FULL
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_r10_a_damaged_file_is_not_migrated(path: Path) -> None:
    whole = unpack("0007", path).read_bytes()
    page = 4096 * (len(whole) // 4096 // 2)
    damaged = whole[:page] + b"\xa5" * 4096 + whole[page + 4096 :]
    path.write_bytes(damaged)

    with pytest.raises(UserError) as refusal:
        bring_up_to_date(sqlite_url(path))

    assert refusal.value.problem is Problem.STORE_DAMAGED
    assert path.read_bytes() == damaged
    assert list(path.parent.iterdir()) == [path]


def test_r10_progress_goes_from_nothing_to_all(path: Path) -> None:
    unpack("0005", path)
    told: list[tuple[int, int]] = []

    bring_up_to_date(sqlite_url(path), lambda done, total: told.append((done, total)))

    done = [each for each, _total in told]
    assert done == sorted(done)
    assert told[0] == (0, 500)
    assert told[-1] == (500, 500)
    bring_up_to_date(sqlite_url(path), lambda _done, _total: pytest.fail("there is nothing to do"))


@pytest.mark.parametrize("revision", FINGERPRINTS)
def test_r10_one_knows_before_opening_whether_a_file_will_be_migrated(revision: str, path: Path) -> None:
    unpack(revision, path)
    before = _bytes_and_times(path)

    assert is_behind(path) is (revision != HEAD)

    assert _bytes_and_times(path) == before


ODD = {
    "an index is gone": ("0005", "DROP INDEX meeting_by_day"),
    "a lock is gone": ("0007", "DROP TRIGGER lock_minutes_record_update"),
    "a column more": ("0004", "ALTER TABLE meeting ADD COLUMN weather TEXT"),
    "a table more": ("0007", "CREATE TABLE search_word (id INTEGER)"),
    "one skipped": ("0006", "UPDATE alembic_version SET version_num = '0007'"),
    "one to be done again": ("0007", "UPDATE alembic_version SET version_num = '0006'"),
    "no version": ("0005", "DROP TABLE alembic_version"),
    "an empty version": ("0005", "DELETE FROM alembic_version"),
    "two versions": ("0005", "INSERT INTO alembic_version VALUES ('0003')"),
}


@pytest.mark.parametrize("case", ODD)
def test_a_schema_that_is_not_what_its_version_says_is_not_migrated(case: str, path: Path) -> None:
    revision, change = ODD[case]
    unpack(revision, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(change)
        connection.commit()
        assert not schema_is_as_told(connection)
    before = path.read_bytes()

    with pytest.raises(UserError) as refusal:
        bring_up_to_date(sqlite_url(path))

    assert refusal.value.problem is Problem.STORE_SCHEMA_ODD
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_schema_of_today_that_was_changed_is_seen_by_whoever_looks(path: Path) -> None:
    with closing(sqlite3.connect(unpack(HEAD, path))) as connection:
        assert schema_is_as_told(connection)
        connection.execute("DROP TRIGGER lock_audit_event_delete")
        assert not schema_is_as_told(connection)


@pytest.mark.parametrize("journal_mode", ["wal", "delete"])
@pytest.mark.parametrize("has_log", [False, True])
def test_r12_a_newer_file_is_refused_with_both_versions_and_not_touched(
    path: Path, journal_mode: str, has_log: bool
) -> None:
    _make_newer(path, journal_mode, has_log=has_log)
    before = _bytes_and_times(path)

    with pytest.raises(UserError) as refusal:
        Store.open(path, lambda: NOW)

    assert refusal.value.problem is Problem.STORE_TOO_NEW
    for language in Language:
        assert {"9999", HEAD} <= set(
            sentence(refusal.value, language).replace(")", "").replace(",", "").split()
        )
    assert _bytes_and_times(path) == before


def _make_newer(path: Path, journal_mode: str, *, has_log: bool) -> None:
    """As a newer program leaves its file; with a log when it was killed: the new version is only there then."""
    unpack(HEAD, path)
    source = path.with_name("arbete.samsyn")
    path.rename(source)
    with closing(sqlite3.connect(source)) as connection:
        connection.execute(f"PRAGMA journal_mode={journal_mode}")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        if not has_log:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(source, path)
        log = source.with_name(f"{source.name}-wal")
        if has_log and log.exists():
            shutil.copy(log, path.with_name(f"{path.name}-wal"))
    source.unlink()


def _bytes_and_times(path: Path) -> dict[str, tuple[bytes, int]]:
    """The file and its log; beside them SQLite may keep a scratch file that says nothing."""
    return {
        each.name: (each.read_bytes(), each.stat().st_mtime_ns)
        for each in path.parent.iterdir()
        if not each.name.endswith("-shm")
    }
