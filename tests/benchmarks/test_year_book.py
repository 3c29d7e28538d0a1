"""The benchmark of the year book runs, once and with a small book. What it says of speed is not tested here."""

from pathlib import Path

from benchmarks import year_book


def test_a_small_book_is_measured(tmp_path: Path) -> None:
    rows = year_book.measure(repetitions=1, scratch=tmp_path, sets=2)

    time, memory, wait = rows
    assert len(time.ours) == len(time.theirs) == len(memory.ours) == len(memory.theirs) == len(wait.ours) == 1
    assert time.ratio > 0
    assert memory.theirs[0] < memory.ours[0] < memory.limit
    assert 0 < wait.value < time.value
