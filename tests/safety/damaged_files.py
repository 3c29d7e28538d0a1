"""A store with something of everything in it, and ways to damage its file for real."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from db.store import Store
from tests.services.record_office import record_office
from tests.store_fixtures import START

PAGE_BYTES = 4096


def rich_store(imported: Path, path: Path) -> Path:
    """A copy of the example with twelve finished minutes more, found by the search, closed and folded into one file."""
    shutil.copy(imported, path)
    with closing(Store.open(path, lambda: START)) as store:
        office = record_office(store)
        for _ in range(12):
            office.new_finished(4)
        while store.catch_up(1000):
            pass
    fold(path)
    return path


def fold(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def write_damaged(path: Path, content: bytes) -> None:
    """As a file that somebody else wrote: nothing of an earlier one lies beside it."""
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    path.write_bytes(content)


def with_a_bit_turned(content: bytes, random: Random) -> bytes:
    turned = bytearray(content)
    turned[random.randrange(len(content))] ^= 1 << random.randrange(8)
    return bytes(turned)


def with_a_page_lost(content: bytes, random: Random) -> bytes:
    """Noise, as of a sector that was written by somebody else."""
    return with_page(content, random.randrange(len(content) // PAGE_BYTES) + 1, random.randbytes(PAGE_BYTES))


def with_page(content: bytes, number: int, page: bytes = b"\x00" * PAGE_BYTES) -> bytes:
    """Page 1 is the first one."""
    start = (number - 1) * PAGE_BYTES
    return content[:start] + page + content[start + PAGE_BYTES :]


def root_page(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return int(row[0])


def execute(*statements: str) -> Callable[[Path], None]:
    """By other hands, past whatever this program watches over."""

    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            triggers = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall()
            for name, _sql in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            for statement in (*statements, *(sql for _name, sql in triggers)):
                connection.execute(statement)
            connection.commit()
        fold(path)

    return run


def lose_page_of(name: str) -> Callable[[Path], None]:
    def lose(path: Path) -> None:
        write_damaged(path, with_page(path.read_bytes(), root_page(path, name)))

    return lose
