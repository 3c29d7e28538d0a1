"""A verified copy of a store of 134 MiB, beside SQLite's own backup and its own check; and what a window would wait for it."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Thread
from time import perf_counter, sleep

from benchmarks.measurement import Measurement, compared, milliseconds
from benchmarks.record_store import make_record_store
from desktop.services.program import Services, open_services
from domain.backups import BackupPlaces

FINISHED_MINUTES = 3_430
"""Each is a bit under 40 KiB with its file: 134 MiB altogether."""

_MOST_RATIO = 1.5
_MOST_STALL_MS = 50.0
_TICK_S = 0.002


def measure(scratch: Path, repetitions: int, *, minutes: int = FINISHED_MINUTES) -> list[Measurement]:
    """The copies lie on the same disk as the store."""
    store = scratch / "copied.samsyn"
    make_record_store(store, minutes)
    places = BackupPlaces(local=scratch / "copies")
    places.local.mkdir()
    with closing(open_services(store, backup_places=places)) as services:

        def copied() -> None:
            services.backups.back_up_now()
            shutil.rmtree(places.local)
            places.local.mkdir()

        size = f"{store.stat().st_size / 2**20:.0f} MiB"
        copying = compared(
            f"A verified copy of {size}, in use",
            copied,
            lambda: _plain_copy(store, scratch / "plain.db"),
            repetitions=repetitions,
            peer="Connection.backup + integrity_check",
            limit_ratio=_MOST_RATIO,
        )
        stall = Measurement(
            name="The longest another thread waits meanwhile",
            unit="ms",
            ours=[_longest_wait_ms(copied) for _ in range(repetitions)],
            limit=_MOST_STALL_MS,
        )
        return [copying, stall, _standing(services, repetitions)]


def _plain_copy(store: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(store)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA integrity_check").fetchall()


def _longest_wait_ms(work: Callable[[], object]) -> float:
    """As a window would: it wants to do something every few milliseconds."""
    thread = Thread(target=work)
    longest, last = 0.0, perf_counter()
    thread.start()
    while thread.is_alive():
        sleep(_TICK_S)
        now = perf_counter()
        longest, last = max(longest, now - last - _TICK_S), now
    return longest * 1000


def _standing(services: Services, repetitions: int) -> Measurement:
    return Measurement(
        name="What the lamp asks for",
        unit="ms",
        ours=[milliseconds(services.backups.standing) for _ in range(repetitions)],
        limit=5.0,
    )
