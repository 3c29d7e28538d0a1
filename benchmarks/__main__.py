"""`python -m benchmarks`: measure everything, print the tables, write RESULTS.md. Exit code 1 when a gate fails.

With the name of a part only that one: its section of RESULTS.md is new, the others stay. Linux only: the memory of a
process is read from /proc.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import (
    backup,
    charts,
    follow_up_list,
    key_stroke,
    meeting_list,
    minutes_beside_office,
    minutes_pdf,
    opening,
    page_memory,
    page_switch,
    point_list,
    readings,
    record,
    saving,
    saving_in_window,
    search,
    start_up,
    year_book,
    year_book_beside_engines,
    yearly_numbers,
)
from benchmarks.beside_sql import beside_sql
from benchmarks.big_store.maker import kept_big_store
from benchmarks.measurement import Measurement
from benchmarks.peers import known_peers
from benchmarks.results import page, section, sections_of, table
from benchmarks.screen import Screen, own_screen
from benchmarks.store_maker import make_store

RESULTS = Path(__file__).with_name("RESULTS.md")
REPETITIONS = 5
MEETINGS_IN_WINDOW, MEETINGS_IN_LIST, MEETINGS_TO_WRITE_IN = 1_000, 10_000, 20


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure the program beside its peers.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; else all")
    parser.add_argument("--repetitions", type=int, default=REPETITIONS)
    chosen = parser.parse_args(arguments)
    unknown = set(chosen.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    are_within = [_run(part, chosen.repetitions) for part in chosen.parts or PARTS]
    return 0 if all(are_within) else 1


def _run(part: str, repetitions: int) -> bool:
    """Measure one part and write its section; whether every gate held."""
    title, measure = PARTS[part]
    with TemporaryDirectory(prefix="samsyn-bench-") as scratch, own_screen() as screen:
        rows = measure(Path(scratch), repetitions, screen)
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    known = sections_of(text)
    known[title] = section(rows, datetime.now(UTC).date(), repetitions, screen.name)
    RESULTS.write_text(
        page({title: known[title] for title, _measure in PARTS.values() if title in known}), "utf-8"
    )
    print("\n".join(table(rows)))
    return all(row.is_within for row in rows)


def measure_program(scratch: Path, repetitions: int, screen: Screen) -> list[Measurement]:
    """Start, lists and saving; stores and whatever else is written lie in ``scratch``."""
    _say("making stores")
    small, large = scratch / "window.samsyn", scratch / "list.samsyn"
    make_store(small, MEETINGS_IN_WINDOW)
    make_store(large, MEETINGS_IN_LIST)
    _say("starting windows")
    rows = start_up.measure(small, repetitions, screen.environment)
    _say("reading lists")
    rows += meeting_list.measure(large, repetitions)
    _say("saving")
    rows += saving.measure(large, repetitions)
    return rows + saving_in_window.measure(large, repetitions)


def measure_big_store(scratch: Path, repetitions: int, screen: Screen) -> list[Measurement]:
    """Every list, chart and number over a million points; the store itself is kept from run to run."""
    _say("making the big store, unless it is there")
    store = kept_big_store()
    rows: list[Measurement] = []
    with beside_sql(store, repetitions) as run:
        for subject in (point_list, follow_up_list, charts, yearly_numbers, readings):
            _say(f"reading: {subject.__name__}")
            rows += subject.measure(run)
    _say("walking through the window")
    return rows + page_memory.measure(store, scratch, repetitions, screen.environment)


def measure_documents(scratch: Path, repetitions: int, _screen: Screen) -> list[Measurement]:
    """One set of minutes, a thousand, and a year book of a thousand pages, beside those of ``benchmarks.peers``."""
    peers = known_peers()
    _say("printing minutes")
    rows = minutes_pdf.measure(repetitions)
    rows += minutes_beside_office.measure(repetitions, scratch, peers)
    _say("printing year books")
    rows += year_book.measure(repetitions, scratch)
    return rows + year_book_beside_engines.measure(repetitions, scratch, peers)


def measure_record(scratch: Path, repetitions: int, _screen: Screen) -> list[Measurement]:
    """Finished minutes: laying them down, and looking through ten thousand of them."""
    _say("finishing and checking minutes")
    return record.measure(scratch, repetitions)


def measure_opening(scratch: Path, repetitions: int, _screen: Screen) -> list[Measurement]:
    """The store is made once and only opened again and again."""
    _say("opening with the checks and without")
    return opening.measure(scratch, repetitions)


def measure_backup(scratch: Path, repetitions: int, _screen: Screen) -> list[Measurement]:
    """A copy that can be trusted, beside one that is only made."""
    _say("copying and checking")
    return backup.measure(scratch, repetitions)


def measure_desk(scratch: Path, repetitions: int, _screen: Screen) -> list[Measurement]:
    """Going about in the window: pages, §§ of a long meeting, a long list."""
    _say("going about in the window")
    store = scratch / "desk.samsyn"
    make_store(store, MEETINGS_IN_LIST)
    return page_switch.measure(store, repetitions)


def measure_typing(scratch: Path, repetitions: int, screen: Screen) -> list[Measurement]:
    """What somebody who writes waits for."""
    _say("typing")
    store = scratch / "typed.samsyn"
    make_store(store, MEETINGS_TO_WRITE_IN)
    return key_stroke.measure(store, repetitions, screen.environment)


def measure_search(_scratch: Path, repetitions: int, _screen: Screen) -> list[Measurement]:
    """Finding anything among a million points, key by key, in the store that is kept."""
    _say("making the big store, unless it is there")
    store = kept_big_store()
    _say("searching")
    return search.measure(store, repetitions)


PARTS = {
    "program": ("The program", measure_program),
    "big-store": (
        "Ten years of a city: a million points, 200,000 follow-ups, 10,000 meetings",
        measure_big_store,
    ),
    "documents": ("Documents on paper", measure_documents),
    "desk": ("The desk: going about in the window", measure_desk),
    "typing": ("Writing", measure_typing),
    "search": ("Search as you type over a million points", measure_search),
    "record": ("The record: ten thousand finished minutes", measure_record),
    "opening": ("Opening: what the checks cost", measure_opening),
    "backup": ("Backup: a copy of the store that can be trusted", measure_backup),
}


def _say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
