"""The benchmark of the copies runs, on a few minutes; what it says of speed is not tested here."""

from pathlib import Path

from benchmarks import backup
from benchmarks.record_store import SERIES


def test_every_figure_is_taken(tmp_path: Path) -> None:
    rows = backup.measure(tmp_path, repetitions=1, minutes=2 * SERIES)

    assert [row.name for row in rows] == [
        "A verified copy of 2 MiB, in use",
        "The longest another thread waits meanwhile",
        "What the lamp asks for",
    ]
    assert all(row.is_gate and row.value > 0 for row in rows)
