"""Minutes printed beside the way of the office: the same words in .docx files, made into PDF by LibreOffice without a window.

Gates: one set of four pages at least 25 times as fast as one call of LibreOffice, a thousand sets in one go at least 8
times as fast as one call for all of them. The .docx files lie ready before the clock starts, and its profile is warm.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.measurement import Measurement, milliseconds
from benchmarks.minutes_pdf import PAGES, STAMP, four_pages
from benchmarks.peer_text import minutes_blocks
from benchmarks.peers import DOCX, OFFICE, Peers
from benchmarks.year_book import varied_minutes
from desktop.documents.minutes_document import render_minutes
from domain.minutes import Minutes

SETS, OFFICE_SETS = 1_000, 100
LIMIT_RATIO_ONE, LIMIT_RATIO_MANY = 1 / 25, 1 / 8


def measure(
    repetitions: int, scratch: Path, peers: Peers, sets: int = SETS, office_sets: int = OFFICE_SETS
) -> list[Measurement]:
    """LibreOffice converts the first ``office_sets``; what each one more takes is scaled to ``sets``, its start is not."""
    minutes = list(varied_minutes(sets))
    is_compared = peers.has(OFFICE, DOCX)
    documents = _documents(minutes[:office_sets], scratch, peers) if is_compared else []
    _print_one(scratch)
    ours_one, ours_many, theirs_one, theirs_many = [], [], [], []
    for _ in range(repetitions):
        ours_one.append(milliseconds(lambda: _print_one(scratch)))
        ours_many.append(milliseconds(lambda: _print_all(minutes, scratch)))
        if is_compared:
            one = milliseconds(lambda: peers.convert(documents[:1], scratch))
            some = milliseconds(lambda: peers.convert(documents, scratch))
            theirs_one.append(one)
            theirs_many.append(one + (some - one) / (office_sets - 1) * (sets - 1))
    peer = peers.named(OFFICE, DOCX)
    scaled = f"{peer}, {sets:,} scaled from {office_sets:,} in one call"
    return [
        Measurement(
            name=f"minutes of {PAGES} pages, warm",
            unit="ms",
            ours=ours_one,
            peer=peer,
            theirs=theirs_one,
            limit_ratio=LIMIT_RATIO_ONE,
        ),
        Measurement(
            name=f"{sets:,} minutes in one go",
            unit="ms",
            ours=ours_many,
            peer=scaled if is_compared else peer,
            theirs=theirs_many,
            limit_ratio=LIMIT_RATIO_MANY,
        ),
    ]


def _print_one(folder: Path) -> None:
    (folder / "minutes.pdf").write_bytes(render_minutes(four_pages(), STAMP))


def _print_all(minutes: Sequence[Minutes], folder: Path) -> None:
    for number, each in enumerate(minutes):
        (folder / f"minutes{number}.pdf").write_bytes(render_minutes(each, STAMP))


def _documents(minutes: Sequence[Minutes], scratch: Path, peers: Peers) -> list[Path]:
    """Write the .docx files, and convert one: LibreOffice makes its profile, which is not counted."""
    words = [[asdict(block) for block in minutes_blocks(each)] for each in minutes]
    kept = scratch / "minutes.json"
    kept.write_text(json.dumps(words), encoding="utf-8")
    peers.run("docx", kept, scratch)
    documents = [scratch / f"{number}.docx" for number in range(len(minutes))]
    peers.convert(documents[:1], scratch)
    assert documents[0].with_suffix(".pdf").exists(), "LibreOffice converted nothing"
    return documents
