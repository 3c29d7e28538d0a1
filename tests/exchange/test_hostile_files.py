"""Files made to break the reader, read by a process of its own that may not have much memory or time."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.errors import Problem

MEGABYTE = 1_000_000
MEMORY_MB = 512
SECONDS = 20

READER = f"""
import sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({MEMORY_MB} * 2**20, {MEMORY_MB} * 2**20))
except ImportError:
    pass
from pathlib import Path
from desktop.exchange.meeting_file import read_meeting_file
from domain.errors import UserError
try:
    read_meeting_file(Path(sys.argv[1]))
except UserError as error:
    print(error.problem.value)
"""


def nested(size: int) -> Iterator[bytes]:
    yield from (b"[" * MEGABYTE for _ in range(size // MEGABYTE))


def nested_mappings(size: int) -> Iterator[bytes]:
    yield from (b"{a: " * (MEGABYTE // 4) for _ in range(size // MEGABYTE))


def indented(size: int) -> Iterator[bytes]:
    written = 0
    for depth in range(size):
        line = b" " * depth + b"a:\n"
        written += len(line)
        if written > size:
            return
        yield line


def many_values(size: int) -> Iterator[bytes]:
    yield b"["
    yield from (b"1," * (MEGABYTE // 2) for _ in range(size // MEGABYTE - 1))
    yield b"1]"


def many_keys(size: int) -> Iterator[bytes]:
    yield from (b"%08d:\n" % number for number in range(size // 10))


def one_long_text(size: int) -> Iterator[bytes]:
    yield b"meta: '"
    yield from ("åä".encode() * (MEGABYTE // 4) for _ in range(size // MEGABYTE - 1))
    yield b"'\n"


def one_long_number(size: int) -> Iterator[bytes]:
    yield b"meta: {version: "
    yield from (b"1" * MEGABYTE for _ in range(size // MEGABYTE - 1))
    yield b"}\narea_sets:\nparties:\nagreements:\nbodies:\nmeetings:\n"


def billion_laughs(_size: int) -> Iterator[bytes]:
    yield b"a: &a [1,1,1,1,1,1,1,1,1]\n"
    for name, before in zip("bcdefghij", "abcdefghi", strict=True):
        yield f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n".encode()


@pytest.mark.parametrize(
    ("make", "size_mb", "problem"),
    [
        (nested, 200, Problem.FILE_TOO_LARGE),
        (nested, 20, Problem.FILE_TOO_DEEP),
        (nested_mappings, 20, Problem.FILE_TOO_DEEP),
        (indented, 19, Problem.FILE_TOO_DEEP),
        (many_values, 20, Problem.FILE_TOO_LARGE),
        (many_keys, 20, Problem.FILE_TOO_LARGE),
        (one_long_text, 20, Problem.FILE_KEY_MISSING),
        (one_long_number, 20, Problem.FILE_VALUE_WRONG),
        (billion_laughs, 0, Problem.FILE_NOT_PLAIN),
    ],
)
def test_a_hostile_file_is_refused_in_little_time_and_memory(
    tmp_path: Path, make: Callable[[int], Iterator[bytes]], size_mb: int, problem: Problem
) -> None:
    path = tmp_path / "hostile.yaml"
    with path.open("wb") as file:
        file.writelines(make(size_mb * MEGABYTE))
    done = subprocess.run(
        [sys.executable, "-c", READER, str(path)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == (problem.value, "")
