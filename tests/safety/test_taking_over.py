"""A handover read back: equal, locked and found on either database; and every package that is not as it was made, refused."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from benchmarks.store_maker import make_store
from db.engine import make_engine
from db.migrate import HEAD
from db.schema_fingerprints import schema_is_as_told
from db.whole_store import table_shapes
from desktop.exchange.everything.package_reader import PackageReader
from desktop.services.handover_service import take_over
from desktop.services.language import Language
from desktop.services.program import open_services
from desktop.services.sentences import sentence
from domain.errors import Problem, UserError
from domain.handover import TakenOver
from tests.safety.endurance import times
from tests.safety.handover_world import (
    DESCRIPTION,
    MANIFEST,
    NOW,
    SUMS,
    change_json,
    change_row,
    content_sum,
    files_in,
    filled_store,
    hand_over,
    seal,
)

PARTIES = "tabeller/json/party.jsonl"
MEETINGS = times(8, 400)  # about 300 records, and 10,000


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store that has a row in each table, and its package. Copy them; never write to them."""
    place = tmp_path_factory.mktemp("whole")
    hand_over(filled_store(place / "a.samsyn"), place / "paket")
    return place


@pytest.fixture
def own(whole: Path, tmp_path: Path) -> Path:
    """The store, to be written to."""
    return Path(shutil.copy(whole / "a.samsyn", tmp_path / "egen.samsyn"))


@pytest.fixture
def package(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole / "paket", tmp_path / "Överlämning"))


def told_problem(package: Path, target: Path) -> UserError:
    """What is said of a package that cannot be read in; nothing of it is left."""
    before = sorted(target.parent.iterdir())
    with pytest.raises(UserError) as caught:
        take_over(package, target)
    assert sorted(target.parent.iterdir()) == before
    assert sentence(caught.value, Language.SWEDISH)
    return caught.value


# --- equal


def test_a_store_comes_back_equal_with_its_locks_its_schema_and_its_index(
    whole: Path, tmp_path: Path
) -> None:
    target = tmp_path / "Ny.samsyn"

    result = take_over(whole / "paket", target)

    assert content_sum(target) == content_sum(whole / "a.samsyn")
    assert result.minutes == result.handover.counts["minutes_record"]
    with closing(sqlite3.connect(target)) as connection:
        assert schema_is_as_told(connection)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM search_stale").fetchone() == (0,)
        with pytest.raises(sqlite3.IntegrityError, match="minutes are locked"):
            connection.execute("DELETE FROM minutes_record")
    with closing(open_services(target, lambda: NOW)) as services:
        assert services.search.find("Ängsvägen").groups
        assert services.log.check() == ()
    assert list(tmp_path.glob(".*.new*")) == []


def test_what_a_check_finds_is_what_it_found_before(whole: Path, own: Path, tmp_path: Path) -> None:
    with (
        closing(open_services(own, lambda: NOW)) as before,
        closing(open_services(taken(whole / "paket", tmp_path / "ny.samsyn"), lambda: NOW)) as services,
    ):
        assert services.record.verify() == before.record.verify()


def taken(package: Path, target: Path) -> Path:
    take_over(package, target)
    return target


def test_r14_a_store_goes_to_a_server_and_back_and_is_equal(
    own: Path, tmp_path: Path, empty_postgres_url: str
) -> None:
    there_and_back(own, empty_postgres_url, tmp_path)


@pytest.mark.endurance
def test_r14_many_records_go_to_a_server_and_back_and_are_equal(
    tmp_path: Path, empty_postgres_url: str
) -> None:
    make_store(tmp_path / "a.samsyn", MEETINGS)
    counted = there_and_back(tmp_path / "a.samsyn", empty_postgres_url, tmp_path)

    assert counted.handover.rows >= times(300, 10_000)


def there_and_back(source: Path, server: str, place: Path) -> TakenOver:
    hand_over(source, place / "dit")
    expected = content_sum(source)

    take_over(place / "dit", server)
    assert content_sum(server) == expected
    with closing(open_services(server, lambda: NOW)) as services:
        services.handovers.hand_over(place / "hem")
    on_server = content_sum(server)  # with its own line of the log
    result = take_over(place / "hem", place / "hem.samsyn")

    assert content_sum(place / "hem.samsyn") == on_server
    with closing(open_services(place / "hem.samsyn", lambda: NOW)) as services:
        assert services.log.check() == ()
    return result


def test_locks_hold_on_a_server_that_was_filled(whole: Path, empty_postgres_url: str) -> None:
    take_over(whole / "paket", empty_postgres_url)
    engine = make_engine(empty_postgres_url)
    refused = []
    with engine.connect() as connection:
        for statement in (
            "DELETE FROM minutes_record",
            "UPDATE audit_event SET detail = ''",
            "TRUNCATE meeting CASCADE",
            "UPDATE follow_up SET party_id = gen_random_uuid()",
        ):
            with pytest.raises(Exception, match=r"locked|kept|foreign key"), connection.begin():
                connection.exec_driver_sql(statement)
            refused.append(statement)
    engine.dispose()
    assert len(refused) == 4


def test_a_package_of_an_earlier_schema_is_brought_up_to_date(
    whole: Path, package: Path, tmp_path: Path
) -> None:
    """Between these two there is only the search, which no package holds: the tables are those of both."""
    change_json(package / MANIFEST, lambda told: told.update(schema="0007"))
    seal(package)

    take_over(package, tmp_path / "ny.samsyn")

    assert content_sum(tmp_path / "ny.samsyn") == content_sum(whole / "a.samsyn")
    with closing(sqlite3.connect(tmp_path / "ny.samsyn")) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
        assert schema_is_as_told(connection)


def test_progress_only_goes_on(whole: Path, tmp_path: Path) -> None:
    shares: list[float] = []

    take_over(whole / "paket", tmp_path / "ny.samsyn", shares.append)

    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 10


# --- only into what is new


def test_a_file_that_is_there_is_left_as_it_is(package: Path, tmp_path: Path) -> None:
    target = tmp_path / "min.samsyn"
    target.write_bytes(b"mitt")

    assert told_problem(package, target).problem is Problem.HANDOVER_STORE_TAKEN
    assert target.read_bytes() == b"mitt"


def test_a_server_that_has_tables_is_left_as_it_is(whole: Path, empty_postgres_url: str) -> None:
    open_services(empty_postgres_url, lambda: NOW).close()
    before = content_sum(empty_postgres_url)

    with pytest.raises(UserError) as caught:
        take_over(whole / "paket", empty_postgres_url)

    assert caught.value.problem is Problem.HANDOVER_STORE_TAKEN
    assert content_sum(empty_postgres_url) == before


def test_a_fault_in_the_last_row_leaves_nothing_on_a_server(package: Path, empty_postgres_url: str) -> None:
    change_row(package, "progress_note", lambda row: row.update(follow_up_id=row["id"]))
    seal(package)

    with pytest.raises(UserError) as caught:
        take_over(package, empty_postgres_url)

    assert caught.value.problem is Problem.HANDOVER_UNREADABLE
    engine = make_engine(empty_postgres_url)
    with engine.connect() as connection:
        tables = connection.exec_driver_sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        assert tables.scalar_one() == 0
    engine.dispose()


def test_a_folder_that_is_not_there_is_said(package: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        take_over(package, tmp_path / "borta" / "ny.samsyn")

    assert caught.value.problem is Problem.STORE_MISSING


# --- only what is as it was made


def test_every_file_that_changes_is_found_and_named(package: Path, tmp_path: Path) -> None:
    for path in list(files_in(package))[:: times(9, 1)]:
        if path.name == SUMS:
            continue
        content = path.read_bytes()
        changed = bytearray(content or b" ")
        changed[len(changed) // 2] ^= 1
        path.write_bytes(changed)

        error = told_problem(package, tmp_path / "ny.samsyn")

        assert error.problem is Problem.HANDOVER_CHANGED
        assert error.values["path"] == path.relative_to(package).as_posix()
        path.write_bytes(content)


def test_a_file_that_is_missing_is_named(package: Path, tmp_path: Path) -> None:
    (package / "index.html").unlink()

    error = told_problem(package, tmp_path / "ny.samsyn")

    assert (error.problem, error.values["path"]) == (Problem.HANDOVER_CHANGED, "index.html")


@pytest.mark.parametrize("name", [SUMS, MANIFEST])
def test_a_folder_that_is_no_package_is_said(name: str, package: Path, tmp_path: Path) -> None:
    (package / name).unlink()

    assert told_problem(package, tmp_path / "ny.samsyn").problem is Problem.HANDOVER_MISSING
    assert told_problem(tmp_path, tmp_path / "ny.samsyn").problem is Problem.HANDOVER_MISSING


def test_a_newer_schema_is_refused_with_both_versions_named(package: Path, tmp_path: Path) -> None:
    change_json(package / MANIFEST, lambda told: told.update(schema="0042"))
    seal(package)

    error = told_problem(package, tmp_path / "ny.samsyn")

    assert error.problem is Problem.HANDOVER_TOO_NEW
    assert "0042" in sentence(error, Language.SWEDISH)
    assert HEAD in sentence(error, Language.SWEDISH)


Spoil = Callable[[Path], Any]


def _without_a_table(package: Path) -> None:
    change_json(package / DESCRIPTION, lambda told: told["tables"].pop())


def _with_the_table(name: str) -> Spoil:
    def spoil(package: Path) -> None:
        shutil.copy(
            package / "tabeller" / "json" / "provision.jsonl", package / "tabeller" / "json" / f"{name}.jsonl"
        )
        change_json(package / DESCRIPTION, lambda told: told["tables"].append(_table(name)))

    return spoil


def _table(name: str) -> dict[str, Any]:
    return {"name": name, "columns": [{"name": "id", "kind": "key", "may_lack": False}]}


def _row(table: str, **values: object) -> Spoil:
    return lambda package: change_row(package, table, lambda row: row.update(values))


def _parties(content: bytes) -> Spoil:
    return lambda package: (package / PARTIES).write_bytes(content)


def _twice(package: Path) -> None:
    (package / PARTIES).write_bytes((package / PARTIES).read_bytes() * 2)


# What is seen in the files alone, and what only the store that is being filled can tell.
SPOILT: dict[str, Spoil] = {
    "a name that is no name": _with_the_table('x"; DROP TABLE party; --'),
    "a column too many": _row("party", extra=1),
    "no key": _row("party", id="inte en nyckel"),
    "a number for a text": _row("party", name=7),
    "nothing where something must be": _row("party", name=None),
    "a word of no list": _row("party", kind="kyrka"),
    "a date that is none": _row("follow_up", created_on="2026-02-30"),
    "a file outside": _row("minutes_record", pdf="../../../etc/passwd"),
    "a file that is not listed": _row("minutes_record", pdf="protokoll/annat.pdf"),
    "no JSON": _parties(b"{\n"),
    "a list": _parties(b"[]\n"),
    "deep JSON": _parties(b"[" * 100_000 + b"\n"),
    "not UTF-8": _parties(b'{"id": "\xff"}\n'),
    "no table file": lambda package: (package / PARTIES).unlink(),
    "a description of nothing": lambda package: (package / DESCRIPTION).write_text("[]"),
    "a manifest of nothing": lambda package: (package / MANIFEST).write_text("{}"),
}
UNFIT: dict[str, Spoil] = {
    "a table is missing": _without_a_table,
    "a table of the search": _with_the_table("search_stale"),
    "the table of the schema": _with_the_table("alembic_version"),
    "a table of no store": _with_the_table("annat"),
    "a row that points nowhere": _row("participant", party_id="00000000-0000-0000-0000-00000000dead"),
    "the same row twice": _twice,
}


@pytest.mark.parametrize("what", SPOILT)
def test_what_cannot_be_read_is_refused_though_its_sums_are_right(what: str, package: Path) -> None:
    SPOILT[what](package)
    seal(package)
    reader = PackageReader(package, table_shapes(), lambda _share: None)

    with pytest.raises(UserError) as caught:
        read_all(reader)

    assert caught.value.problem is Problem.HANDOVER_UNREADABLE
    assert caught.value.values["path"]


def read_all(reader: PackageReader) -> int:
    """How many rows there are."""
    return sum(len(list(rows)) for _shape, rows in reader.tables(reader.check()))


@pytest.mark.parametrize("what", UNFIT)
def test_what_does_not_fit_together_is_refused_though_its_sums_are_right(
    what: str, package: Path, tmp_path: Path
) -> None:
    UNFIT[what](package)
    seal(package)

    assert told_problem(package, tmp_path / "ny.samsyn").problem is Problem.HANDOVER_UNREADABLE


@pytest.mark.parametrize(
    "line", ["0" * 64 + "  ../../utanför", "0" * 64 + "  /etc/passwd", "abc  index.html", "x", "\xff"]
)
def test_sums_that_lead_out_of_the_folder_or_are_none_are_refused(
    line: str, package: Path, tmp_path: Path
) -> None:
    with (package / SUMS).open("ab") as sums:
        sums.write(line.encode("latin-1") + b"\n")

    assert told_problem(package, tmp_path / "ny.samsyn").problem is Problem.HANDOVER_UNREADABLE


def test_a_file_beside_the_others_does_not_matter(package: Path, tmp_path: Path) -> None:
    (package / "Thumbs.db").write_bytes(b"Windows")

    assert take_over(package, tmp_path / "ny.samsyn").handover.rows


def test_a_disk_that_fills_leaves_no_store(package: Path, tmp_path: Path) -> None:
    """The limit is that of the process: no file it writes may be larger."""
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from desktop.services.handover_service import take_over\n"
        "from domain.errors import UserError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))\n"
        "try:\n"
        "    take_over(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "except UserError as error:\n"
        "    print(error.problem.value)\n"
    )
    (tmp_path / "ut").mkdir()

    child = subprocess.run(
        [sys.executable, "-c", program, package, tmp_path / "ut" / "ny.samsyn"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert child.stdout.split() == [Problem.STORE_FULL.value], child.stderr
    assert list((tmp_path / "ut").iterdir()) == []
