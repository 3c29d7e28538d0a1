"""A year book of a thousand pages, beside the same text on a bare ReportLab canvas: time, memory, and how soon it ends
when nobody wants it any more.

Gates: at most 3 times the bare canvas, at most 250 MiB, cancelled within 0.5 s. Run as a program it makes one book, or one
of the peer's, and tells the most memory it took: each measurement of memory has a process of its own.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from random import Random
from time import perf_counter

from pypdf import PdfReader

from benchmarks.measurement import Measurement, medians, time_in_turns
from benchmarks.minutes_pdf import STAMP, bare_canvas, four_pages
from benchmarks.store_words import SENTENCES
from desktop.documents.imprint import Imprint
from desktop.documents.paper import print_paper
from desktop.documents.year_book_document import year_book_paper
from domain.disclosure import Variant
from domain.minutes import Minutes
from domain.papers.year_book import YearBook, compose_year_book

SETS, PAGES_A_SET = 250, 4
LIMIT_RATIO, LIMIT_MIB, LIMIT_WAIT_MS = 3.0, 250.0, 500.0
_YEAR = 2026
_SENTENCES_PER_TEXT = 6
_IMPRINT = Imprint(variant=Variant.INTERNAL, copied_on=date(2026, 12, 31))
_PEER = "the same text on a bare ReportLab canvas"
_KIB_PER_MIB = 1024
_ROOT = Path(__file__).resolve().parent.parent


def measure(repetitions: int, scratch: Path, sets: int = SETS) -> list[Measurement]:
    """So many sets of minutes make the book. The lines for the peer's processes lie in ``scratch``."""
    book, lines = year_book(sets), _lines(sets)
    kept = scratch / "lines.json"
    kept.write_text(json.dumps(lines), encoding="utf-8")
    contenders: dict[str, Callable[[], bytes]] = {
        "ours": lambda: print_book(book),
        "theirs": lambda: bare_canvas(lines),
    }
    times = time_in_turns(contenders, repetitions, 1)
    name = f"year book of {len(lines):,} pages"
    return [
        Measurement(
            name=name,
            unit="ms",
            ours=medians(times["ours"]),
            peer=_PEER,
            theirs=medians(times["theirs"]),
            limit_ratio=LIMIT_RATIO,
        ),
        Measurement(
            name=f"{name}, most memory of its process",
            unit="MiB",
            ours=[book_memory_mib(sets) for _ in range(repetitions)],
            peer=_PEER,
            theirs=[_memory_mib(str(kept)) for _ in range(repetitions)],
            limit=LIMIT_MIB,
        ),
        Measurement(
            name=f"{name}, longest wait until it can be cancelled",
            unit="ms",
            ours=[_longest_wait_ms(book) for _ in range(repetitions)],
            limit=LIMIT_WAIT_MS,
        ),
    ]


def year_book(sets: int) -> YearBook:
    """Made-up minutes of four pages each, no two with the same words in the same order."""
    return compose_year_book("", "", _YEAR, varied_minutes(sets))


def varied_minutes(sets: int) -> Iterator[Minutes]:
    """The same ones every time, a day apart."""
    chance = Random(_YEAR)
    first = date(_YEAR, 1, 1)
    return (_varied(chance, first + timedelta(days=number)) for number in range(sets))


def _varied(chance: Random, day: date) -> Minutes:
    minutes = four_pages()
    return replace(
        minutes,
        day=day,
        sections=tuple(replace(section, text=_text(chance)) for section in minutes.sections),
    )


def _text(chance: Random) -> str:
    """Two paragraphs; the words of the sentences are shuffled, and numbers put in: no cache knows them all."""
    words = " ".join(chance.sample(SENTENCES, _SENTENCES_PER_TEXT)).split()
    words += [str(chance.randrange(100_000)) for _ in range(_SENTENCES_PER_TEXT)]
    chance.shuffle(words)
    half = len(words) // 2
    return f"{' '.join(words[:half])}\n{' '.join(words[half:])}"


def print_book(book: YearBook, progress: Callable[[float], None] | None = None) -> bytes:
    return print_paper(year_book_paper(book, _IMPRINT), STAMP, progress=progress)


def _lines(sets: int) -> list[list[str]]:
    """The lines of text on each page."""
    pages = PdfReader(BytesIO(print_book(year_book(sets)))).pages
    assert len(pages) > PAGES_A_SET * sets, f"the year book has only {len(pages)} pages"
    return [page.extract_text().splitlines() for page in pages]


def _longest_wait_ms(book: YearBook) -> float:
    """The longest time in which nobody asks whether to go on: who cancels then waits so long."""
    told = [perf_counter()]
    print_book(book, lambda _share: told.append(perf_counter()))
    told.append(perf_counter())
    return max(later - earlier for earlier, later in pairwise(told)) * 1000


def book_memory_mib(sets: int) -> float:
    """The most memory that a process takes which makes the book, and nothing else."""
    return _memory_mib(str(sets))


def _memory_mib(argument: str) -> float:
    command = [sys.executable, "-m", "benchmarks.year_book", argument]
    return float(subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True).stdout)


def _make_one(argument: str) -> None:
    """A book of so many sets; or, of the lines in a file, the peer's."""
    if argument.isdecimal():
        print_book(year_book(int(argument)))
    else:
        bare_canvas(json.loads(Path(argument).read_text(encoding="utf-8")))
    # Not ru_maxrss: in a process that another has started it begins with what that one had.
    told = Path("/proc/self/status").read_text(encoding="ascii")
    print(int(told.partition("VmHWM:")[2].split()[0]) / _KIB_PER_MIB)


if __name__ == "__main__":
    _make_one(*sys.argv[1:])
