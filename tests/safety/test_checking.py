"""What a check finds in a file, and that nothing but damage is called damage."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.safety.checking import check
from domain.errors import Problem, UserError
from domain.store_check import Ailment, CheckDepth, Rung
from tests.safety.damaged_files import PAGE_BYTES, execute, lose_page_of, root_page, write_damaged
from tests.safety.endurance import times
from tests.safety.small_disks import read_only

ROOT = Path(__file__).parents[2]
FAULTY_CALLS = Path(__file__).with_name("faulty_calls.c")


def cut_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


def garble_header(path: Path) -> None:
    """In bytes that SQLite keeps for later and does not look at."""
    with path.open("r+b") as file:
        file.seek(80)
        file.write(b"\x07")


def change_table_alone(path: Path) -> None:
    """As a bit that turned in a table's page: its index says what stood there."""
    content = path.read_bytes()
    start = (root_page(path, "district") - 1) * PAGE_BYTES
    place = content.index(b"|gersten", start) + 1
    assert place < start + PAGE_BYTES
    path.write_bytes(content[:place] + b"G" + content[place + 1 :])


def garble_schema(path: Path) -> None:
    """SQLite quotes what it does not understand, and the quotation is no text."""
    told = b"CREATE INDEX meeting_by_day"
    assert told in path.read_bytes()
    write_damaged(path, path.read_bytes().replace(told, told.replace(b"INDEX", b"IND\xdfX")))


DAMAGES: dict[str, tuple[Callable[[Path], None], tuple[Ailment, ...], Rung]] = {
    "nothing": (lambda _path: None, (), Rung.SOUND),
    "cut off": (cut_off, (Ailment.CUT_OFF,), Rung.RESTORE),
    "odd header": (garble_header, (Ailment.HEADER,), Rung.MAKE_INDEXES_ANEW),
    "table lost": (lose_page_of("meeting"), (Ailment.PAGES,), Rung.RESTORE),
    "index lost": (lose_page_of("meeting_by_day"), (Ailment.INDEXES,), Rung.MAKE_INDEXES_ANEW),
    "table differs": (change_table_alone, (Ailment.DISAGREES, Ailment.INDEXES), Rung.RESTORE),
    "search page lost": (lose_page_of("search_part_data"), (Ailment.SEARCH,), Rung.MAKE_SEARCH_ANEW),
    "search behind": (
        execute("UPDATE search_entry SET terms = 'annat'"), (Ailment.SEARCH,), Rung.MAKE_SEARCH_ANEW,
    ),
    "row gone": (execute("DELETE FROM party"), (Ailment.KEYS,), Rung.RESTORE),
    "no day": (execute("UPDATE follow_up SET created_on = 'i går'"), (Ailment.VALUES,), Rung.RESTORE),
    "no word": (execute("UPDATE situation_point SET trend = 'kanske'"), (Ailment.VALUES,), Rung.RESTORE),
    "no moment": (execute("UPDATE party SET changed_at = '2026-13-01'"), (Ailment.VALUES,), Rung.RESTORE),
    "no text": (execute("UPDATE party SET name = CAST(x'ff' AS TEXT)"), (Ailment.VALUES,), Rung.RESTORE),
    "no text in the schema": (garble_schema, (Ailment.PAGES,), Rung.RESTORE),
    "other schema": (execute("DROP INDEX meeting_by_day"), (Ailment.SCHEMA,), Rung.ASK),
    "minutes changed": (
        execute("UPDATE minutes_record SET content = CAST(replace(content, 'tre', 'fem') AS BLOB)"),
        (Ailment.MINUTES,), Rung.ASK,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGES)
def test_says_what_is_wrong_and_leaves_the_file(store: Path, name: str) -> None:
    damage, ailments, rung = DAMAGES[name]
    damage(store)
    before = store.read_bytes()

    report = check(store, CheckDepth.FULL)

    assert (report.ailments, report.rung) == (ailments, rung)
    assert store.read_bytes() == before
    assert list(store.parent.iterdir()) == [store]


def test_a_quick_check_sees_how_pages_hang_together(store: Path) -> None:
    assert check(store, CheckDepth.QUICK).is_sound
    lose_page_of("meeting")(store)
    assert check(store, CheckDepth.QUICK).ailments == (Ailment.PAGES,)


def test_a_log_that_was_left_is_looked_through_and_stays(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("UPDATE situation_point SET trend = 'kanske'")
        connection.commit()
        left = {end: Path(f"{store}{end}").read_bytes() for end in ("", "-wal")}
    for end, content in left.items():
        Path(f"{store}{end}").write_bytes(content)

    assert check(store, CheckDepth.FULL).ailments == (Ailment.VALUES,)
    assert {end: Path(f"{store}{end}").read_bytes() for end in left} == left


# --- R5


def problem_of(path: Path) -> Problem:
    with pytest.raises(UserError) as raised:
        check(path, CheckDepth.FULL)
    return raised.value.problem


def test_r5_a_file_that_is_away_is_not_damaged(store: Path) -> None:
    store.unlink()
    assert problem_of(store) is Problem.STORE_UNREADABLE


def test_r5_a_file_that_somebody_has_to_himself_is_not_damaged(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("UPDATE place SET version = version + 1")
        assert problem_of(store) is Problem.STORE_BUSY


def test_r5_a_file_in_a_folder_where_one_may_not_write_is_not_damaged(store: Path) -> None:
    with read_only(store.parent):
        assert problem_of(store) in {Problem.STORE_READ_ONLY, Problem.STORE_UNREADABLE}


CHECKER = """
import sys
from pathlib import Path
from db.safety.checking import check
from db.safety.ladder import look_after
from datetime import UTC, datetime
from domain.errors import UserError
from domain.store_check import CheckDepth, Trust

for line in sys.stdin:
    call, number = line.split()
    with open(sys.argv[2], "w") as order:
        order.write(line)
    try:
        look_after(Path(sys.argv[1]), datetime.now(UTC), Trust.NONE)
        said = "sound"
    except UserError as error:
        said = error.problem.value
    except BaseException as error:
        said = repr(error)
    left = open(sys.argv[2]).read().split()[1]
    print(said, "met" if int(left) <= 0 else "passed", flush=True)
"""


@pytest.mark.skipif(
    shutil.which("gcc") is None or sys.platform != "linux", reason="needs gcc and the Linux loader"
)
@pytest.mark.endurance
def test_r5_no_failing_call_of_the_system_is_taken_for_damage(store: Path, tmp_path: Path) -> None:
    """Each reading, writing and flushing of the file fails in its turn with an I/O error, as on a disk that dies."""
    library, order = tmp_path / "faulty.so", tmp_path / "order"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, FAULTY_CALLS, "-ldl"], check=True)
    before = store.read_bytes()
    orders = [
        f"{call} {number}" for call in ("read", "pread64", "write", "pwrite64") for number in _numbers(call)
    ]
    done = subprocess.run(
        [sys.executable, "-c", CHECKER, store, order],
        input="\n".join(orders) + "\n", capture_output=True, text=True, check=True, cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(library), "FAULTY_ORDER": str(order), "FAULTY_FILE": store.name},
    )  # fmt: skip
    said = [line.split() for line in done.stdout.splitlines()]
    assert len(said) == len(orders)
    met = [problem for problem, fate in said if fate == "met"]
    assert len(met) > times(15, 400)
    assert set(met) <= {"sound", "store_unreadable", "store_full", "store_read_only"}, set(met)
    assert set(met) - {"sound"}
    assert {problem for problem, fate in said if fate == "passed"} <= {"sound"}
    assert store.read_bytes() == before


def _numbers(call: str) -> range:
    """Which of the calls fails, the first one is 1. The file is read by pages, and hardly written."""
    most = times(40, 900) if call == "pread64" else 30
    return range(1, most + 1, times(3, 1))
