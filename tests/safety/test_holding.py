"""Who has a store: one window, many commands, whoever needs it alone; and what is left when a process dies."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from db.safety import holder
from db.safety.holder import Purpose, knock, take_hold, window_holder
from db.store import Store
from domain.errors import Problem, UserError
from domain.parties import Party, PartyKind
from tests.safety.endurance import times
from tests.safety.somebody import somebody_at
from tests.store_fixtures import START, SteppableClock

ROOT = Path(__file__).parents[2]


@contextmanager
def process(purpose: Purpose, name: str, user: str = "") -> Iterator["subprocess.Popen[str]"]:
    """Another program, ready to open what it is told; killed at the end."""
    environment = {**os.environ, **({"LOGNAME": user} if user else {})}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.safety.racing", purpose.value, name],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert _answer(child) == "ready"
        yield child
    finally:
        child.kill()
        child.communicate()


def _tell(child: "subprocess.Popen[str]", path: Path) -> None:
    assert child.stdin is not None
    child.stdin.write(f"{path}\n")
    child.stdin.flush()


def _answer(child: "subprocess.Popen[str]") -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def test_r24_a_hundred_races_harm_nothing(tmp_path: Path) -> None:
    """Two windows and two commands at the same moment, each writing, half the time in a file that is not there yet."""
    roles = (Purpose.WINDOW, Purpose.WINDOW, Purpose.COMMAND, Purpose.COMMAND)
    with (
        process(roles[0], "a") as first,
        process(roles[1], "b") as second,
        process(roles[2], "c") as third,
        process(roles[3], "d") as fourth,
    ):
        children = (first, second, third, fourth)
        for number in range(times(12, 100)):
            path = tmp_path / f"{number // 2}.samsyn"  # the odd ones come to a file that is there
            for child in children:
                _tell(child, path)
            answers = [_answer(child) for child in children]

            assert set(answers) <= {"written", Problem.STORE_OPEN_HERE.value}
            assert answers[2:] == ["written", "written"]
            assert "written" in answers[:2]
            _assert_whole(path)
            _assert_one_window_at_a_time(path)
        assert not list(tmp_path.glob("*.samsyn-*"))


def _assert_whole(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _assert_one_window_at_a_time(path: Path) -> None:
    lines = path.with_suffix(".seats").read_text(encoding="utf-8").split("\n")[:-1]
    pairs = list(zip(lines[::2], lines[1::2], strict=True))
    assert all(came == left.replace("out", "in") for came, left in pairs)


def test_r24_what_was_written_in_races_is_there(tmp_path: Path, clock: SteppableClock) -> None:
    path = tmp_path / "store.samsyn"
    with process(Purpose.COMMAND, "a") as first, process(Purpose.COMMAND, "b") as second:
        for _number in range(times(5, 50)):
            for child in (first, second):
                _tell(child, path)
            assert [_answer(child) for child in (first, second)] == ["written", "written"]

    with closing(Store.open(path, clock)) as store, store.reading() as work:
        assert len(work.parties.all()) == 2 * times(5, 50)


def test_r24_a_lock_that_a_crash_has_left_is_taken_over_without_a_word(store_path: Path) -> None:
    with somebody_at(store_path):
        pass  # killed
    window_file = store_path.with_name(f"{store_path.name}-window")
    assert window_file.exists()

    assert window_holder(store_path) is None
    hold = take_hold(store_path, Purpose.WINDOW, START)
    assert hold.is_alone
    hold.release()
    assert list(store_path.parent.iterdir()) == [store_path]


def test_r24_somebody_else_who_has_it_is_named(store_path: Path, clock: SteppableClock) -> None:
    with somebody_at(store_path, user="berit"), pytest.raises(UserError) as raised:
        Store.open(store_path, clock, purpose=Purpose.WINDOW)

    assert raised.value.problem is Problem.STORE_IN_USE
    assert raised.value.values["user"] == "berit"
    assert raised.value.values["since"] == datetime(2026, 11, 12, 8, 14, tzinfo=UTC)
    assert raised.value.values["computer"]


def test_r24_commands_go_on_working_beside_a_window(store_path: Path, clock: SteppableClock) -> None:
    with somebody_at(store_path, user="berit"), closing(Store.open(store_path, clock)) as store:
        with store.writing() as work:
            work.parties.add(Party(id=UUID(int=1), name="Lokalpolisområdet", kind=PartyKind.POLICE_AREA))
        with store.reading() as work:
            assert [party.name for party in work.parties.all()] == ["Lokalpolisområdet"]
        assert store.hold is not None
        assert not store.hold.is_alone


def test_r24_who_needs_it_alone_waits_for_nobody_who_stays(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holder, "_PATIENCE_S", 0.1)
    command = take_hold(store_path, Purpose.COMMAND, START)
    command.share()
    with pytest.raises(UserError) as raised:
        take_hold(store_path, Purpose.ALONE, START)
    assert raised.value.problem is Problem.STORE_BUSY
    command.release()

    window = take_hold(store_path, Purpose.WINDOW, START)
    window.share()
    with pytest.raises(UserError) as raised:
        take_hold(store_path, Purpose.ALONE, START)
    assert raised.value.problem is Problem.STORE_OPEN_HERE
    window.release()

    alone = take_hold(store_path, Purpose.ALONE, START)
    assert alone.is_alone
    with pytest.raises(UserError) as raised:
        take_hold(store_path, Purpose.COMMAND, START)
    assert raised.value.problem is Problem.STORE_BUSY
    alone.release()


def test_r24_an_opening_that_takes_its_time_is_waited_for(store_path: Path) -> None:
    first = take_hold(store_path, Purpose.COMMAND, START)
    assert first.is_alone
    threading.Timer(0.3, first.share).start()
    begun = time.monotonic()

    second = take_hold(store_path, Purpose.COMMAND, START)

    assert time.monotonic() - begun >= 0.25
    assert not second.is_alone
    first.release()
    second.release()


def test_r24_a_knock_is_heard_once(store_path: Path) -> None:
    window = take_hold(store_path, Purpose.WINDOW, START)
    held_by = window_holder(store_path)
    assert held_by is not None
    heard: list[bool] = []
    knocking = threading.Thread(target=lambda: heard.append(knock(store_path, held_by)))
    knocking.start()
    while not window.answer_knock():
        time.sleep(0.005)
    knocking.join()

    assert heard == [True]
    assert not window.answer_knock()
    assert window_holder(store_path) == held_by
    window.release()


def test_r24_a_window_that_does_not_answer_is_not_waited_for_long(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holder, "_UNTIL_HEARD_S", 0.1)
    window = take_hold(store_path, Purpose.WINDOW, START)
    held_by = window_holder(store_path)
    assert held_by is not None

    assert not knock(store_path, held_by)
    window.release()
    assert not knock(store_path, held_by)


def test_r24_a_link_to_a_store_is_the_store(store_path: Path, tmp_path: Path) -> None:
    link = tmp_path / "genväg.samsyn"
    link.symlink_to(store_path)
    window = take_hold(store_path, Purpose.WINDOW, START)
    with pytest.raises(UserError) as raised:
        take_hold(link, Purpose.WINDOW, START)
    assert raised.value.problem is Problem.STORE_OPEN_HERE
    window.release()


def test_r24_a_file_nobody_can_read_names_nobody(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands in it, it is held."""
    monkeypatch.setattr(holder, "_FOR_ONE_WHO_LEAVES_S", 0.05)
    window = take_hold(store_path, Purpose.WINDOW, START)
    store_path.with_name(f"{store_path.name}-window").write_bytes(b"\xff{")
    with pytest.raises(UserError) as raised:
        take_hold(store_path, Purpose.WINDOW, START)
    assert raised.value.problem is Problem.STORE_BUSY
    window.release()
