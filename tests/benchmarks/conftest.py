"""What the tests of both made-up stores need."""

import gc
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

Content = Callable[[Path], str]


@pytest.fixture(scope="session")
def content() -> Content:
    """A sum over every row of a store but the provisions it was born with, whose keys are of that moment.

    The order in which a table lists its foreign keys is chance, and nobody's.
    """

    def sum_of_rows(store: Path) -> str:
        with closing(sqlite3.connect(store)) as connection:
            lines = (line for line in connection.iterdump() if line.startswith("INSERT"))
            rows = [line for line in lines if not line.startswith('INSERT INTO "provision"')]
        assert rows
        return sha256("\n".join(rows).encode()).hexdigest()

    return sum_of_rows


@pytest.fixture(scope="module", autouse=True)
def small_heap() -> None:
    """Measuring collects the heap before each call: what earlier tests left need not be gone through every time."""
    gc.collect()
    gc.freeze()
