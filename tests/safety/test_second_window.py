"""The real program started a second time on the same store: the first window comes forward, and the second program ends."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE_S = 20.0


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """A person of their own, with neither settings nor a store."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }


def _start(store: Path, surroundings: dict[str, str], *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", "--lang", "sv", "--data", str(store), *words],
        cwd=ROOT,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def _window(store: Path, surroundings: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """A window that has opened the store; killed at the end."""
    started = _start(store, surroundings)
    try:
        _wait_for(lambda: _holder(store) == started.pid)
        yield started
    finally:
        started.kill()
        started.communicate()


def _holder(store: Path) -> int | None:
    try:
        words = store.with_name(f"{store.name}-window").read_text(encoding="utf-8")
        return int(json.loads(words.partition("\n")[0])["process"])
    except (OSError, ValueError):
        return None


def _wait_for(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_r24_a_second_program_hands_over_to_the_first(store_path: Path, surroundings: dict[str, str]) -> None:
    with _window(store_path, surroundings) as first:
        second = _start(store_path, surroundings)
        out, told = second.communicate(timeout=PATIENCE_S)

        assert (second.returncode, out) == (0, "")
        lines = [line for line in told.splitlines() if line.startswith("samsyn:")]
        assert lines == [f"samsyn: {store_path}: Filen är redan öppen i ett annat fönster hos dig. "
                         "Det fönstret ligger nu överst."]  # fmt: skip
        assert first.poll() is None
        assert _holder(store_path) == first.pid

        command = _start(store_path, surroundings, "meetings")
        out, told = command.communicate(timeout=PATIENCE_S)
        assert (command.returncode, told) == (0, "")

    with _window(store_path, surroundings) as third:  # the first was killed: nobody is asked anything
        assert _holder(store_path) == third.pid


def test_r24_of_two_that_start_at_once_one_remains(store_path: Path, surroundings: dict[str, str]) -> None:
    both = [_start(store_path, surroundings) for _window in range(2)]
    try:
        _wait_for(lambda: any(each.poll() is not None for each in both))
        left = next(each for each in both if each.poll() is None)
        gone = next(each for each in both if each is not left)

        assert gone.returncode == 0
        assert gone.stderr is not None
        assert "Filen är redan öppen" in gone.stderr.read()
        assert _holder(store_path) == left.pid
    finally:
        for each in both:
            each.kill()
            each.communicate()
