"""The benchmark of the record runs, on a few minutes; what it says of speed is not tested here."""

from contextlib import closing
from pathlib import Path

from benchmarks import record
from benchmarks.record_store import SERIES, make_record_store
from desktop.services.program import open_services


def test_every_figure_is_taken(tmp_path: Path) -> None:
    rows = record.measure(tmp_path, repetitions=1, minutes=2 * SERIES, sections=3)
    assert [row.name for row in rows] == [
        "finishing 3 §§",
        "checking 40 minutes",
        "the quick check when minutes are opened",
    ]
    assert all(row.is_gate and row.value > 0 for row in rows)


def test_the_store_is_whole(tmp_path: Path) -> None:
    make_record_store(tmp_path / "made.samsyn", 3 * SERIES)
    with closing(open_services(tmp_path / "made.samsyn")) as services:
        assert services.record.verify() == ()
        assert len(services.meetings.years()) > 0
