"""`python -m benchmarks`: measure everything, print the table, write RESULTS.md. Exit code 1 when a gate fails.

Linux only: the memory of a process is read from /proc.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import meeting_list, minutes_pdf, saving, saving_in_window, start_up
from benchmarks.measurement import Measurement
from benchmarks.results import page, table
from benchmarks.screen import own_screen
from benchmarks.store_maker import make_store

RESULTS = Path(__file__).with_name("RESULTS.md")
REPETITIONS = 5
MEETINGS_IN_WINDOW, MEETINGS_IN_LIST = 1_000, 10_000


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure the program beside its peers.")
    parser.add_argument("--repetitions", type=int, default=REPETITIONS)
    repetitions = parser.parse_args(arguments).repetitions
    with TemporaryDirectory(prefix="samsyn-bench-") as scratch, own_screen() as screen:
        rows = measure(Path(scratch), repetitions, screen.environment)
    RESULTS.write_text(page(rows, datetime.now(UTC).date(), repetitions, screen.name), encoding="utf-8")
    print("\n".join(table(rows)))
    return 0 if all(row.is_within for row in rows) else 1


def measure(scratch: Path, repetitions: int, screen: Mapping[str, str]) -> list[Measurement]:
    """Every measure in turn; stores and whatever else is written lie in ``scratch``."""
    _say("making stores")
    small, large = scratch / "window.samsyn", scratch / "list.samsyn"
    make_store(small, MEETINGS_IN_WINDOW)
    make_store(large, MEETINGS_IN_LIST)
    _say("starting windows")
    rows = start_up.measure(small, repetitions, screen)
    _say("reading lists")
    rows += meeting_list.measure(large, repetitions)
    _say("saving")
    rows += saving.measure(large, repetitions)
    rows += saving_in_window.measure(large, repetitions)
    _say("printing")
    return rows + minutes_pdf.measure(repetitions)


def _say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
