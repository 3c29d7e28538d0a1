"""The year book beside the programs that set a whole book of the same words: typst and WeasyPrint. For information, no gate.

Each book of theirs is made in a process of its own, whose time is counted from when the program is loaded and warm.
"""

from pathlib import Path

from pypdf import PdfReader

from benchmarks.measurement import Measurement, milliseconds
from benchmarks.peer_markup import html_source, typst_source
from benchmarks.peer_text import minutes_blocks
from benchmarks.peers import TYPST, WEASYPRINT, Peers
from benchmarks.year_book import SETS, book_memory_mib, print_book, year_book
from domain.papers.year_book import YearBook
from resources import font_path

_FONTS = font_path("ProtokollSerif-Regular.ttf").parent
_MOST_REPETITIONS = {WEASYPRINT: 1}  # one book takes it a minute


def measure(repetitions: int, scratch: Path, peers: Peers, sets: int = SETS) -> list[Measurement]:
    book = year_book(sets)
    blocks = [minutes_blocks(minutes) for minutes in book.minutes]
    sources = {TYPST: scratch / "book.typ", WEASYPRINT: scratch / "book.html"}
    sources[TYPST].write_text(typst_source(blocks), encoding="utf-8")
    sources[WEASYPRINT].write_text(html_source(blocks), encoding="utf-8")
    rows: list[Measurement] = []
    for name, source in sources.items():
        rows += _beside(name, source, book, peers, min(repetitions, _MOST_REPETITIONS.get(name, repetitions)))
    return rows


def _beside(name: str, source: Path, book: YearBook, peers: Peers, repetitions: int) -> list[Measurement]:
    """Time and memory, ours and one peer's in turns."""
    sets, target = len(book.minutes), source.with_suffix(".pdf")
    ours_ms, ours_mib, told = [], [], []
    for _ in range(repetitions):
        ours_ms.append(milliseconds(lambda: print_book(book)))
        ours_mib.append(book_memory_mib(sets))
        if peers.has(name):
            told.append(peers.run(name, source, _FONTS, target))
    peer = f"{peers.named(name)}, {_pages(target):,} pages" if told else peers.named(name)
    title = f"year book of {sets:,} sets of minutes"
    return [
        Measurement(name=title, unit="ms", ours=ours_ms, peer=peer, theirs=[answer["ms"] for answer in told]),
        Measurement(
            name=f"{title}, most memory of its process",
            unit="MiB",
            ours=ours_mib,
            peer=peer,
            theirs=[answer["mib"] for answer in told],
        ),
    ]


def _pages(book: Path) -> int:
    return len(PdfReader(book).pages)
