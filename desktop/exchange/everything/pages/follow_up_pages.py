"""Follow-ups: pages of those that are open, and of those that were closed, by year; never too many on one."""

from collections.abc import Iterator
from datetime import MAXYEAR
from functools import partial
from itertools import groupby
from uuid import UUID

from desktop.exchange.everything.pages.markup import Piece, listed, table
from desktop.exchange.everything.pages.names import Names, day, word
from desktop.exchange.everything.pages.site import Site, WrittenPage
from desktop.exchange.everything.reading import Reading, Row

_OPEN_HEADS = ("Vad", "Ansvarig", "Bestämd", "Klar senast", "Läge", "Återrapporter")
_CLOSED_HEADS = (*_OPEN_HEADS[:-1], "Avslutad", "Effekt", "Återrapporter")


def follow_up_pages(site: Site, reading: Reading, names: Names) -> list[WrittenPage]:
    """Those that are open, then the year that ended last."""
    pages = {
        year: site.add_in_parts(
            f"uppfoljningar-{year or 'oppna'}",
            f"Uppföljningar avslutade {year}" if year else "Öppna uppföljningar",
            rows,
            partial(_page, reading, names, is_open=year is None),
            ("uppföljning", "uppföljningar"),
        )
        for year, rows in groupby(reading.rows("follow_up", "closed_on", "due_on"), _year_closed)
    }
    return [page for year in sorted(pages, key=lambda year: -(year or MAXYEAR)) for page in pages[year]]


def _year_closed(row: Row) -> int | None:
    return row["closed_on"].year if row["closed_on"] else None


def _page(reading: Reading, names: Names, title: str, rows: list[Row], *, is_open: bool) -> Iterator[Piece]:
    notes = _notes(reading, [row["id"] for row in rows])
    told = ((*_beginning(row, names), *_end(row, is_open), listed(notes.get(row["id"], ()))) for row in rows)
    yield from table(
        title, _OPEN_HEADS if is_open else _CLOSED_HEADS, told, "--dd-s" if is_open else "--dd-d-s"
    )


def _beginning(row: Row, names: Names) -> tuple[Piece, ...]:
    handed_to = names.party(row, "handed_to_id")
    status = word("follow_up", "status", row)
    return (
        row["what"],
        names.responsible(row),
        day(row["created_on"]),
        day(row["due_on"]),
        f"{status} till {handed_to}" if handed_to else status,
    )


def _end(row: Row, is_open: bool) -> tuple[Piece, ...]:
    """How it ended, of what has ended."""
    return () if is_open else (day(row["closed_on"]), word("follow_up", "effect", row))


def _notes(reading: Reading, follow_ups: list[UUID]) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = {}
    for note in reading.rows_of("progress_note", "follow_up_id", follow_ups):
        found.setdefault(note["follow_up_id"], []).append(f"{day(note['noted_on'])}: {note['text']}")
    return {key: sorted(notes) for key, notes in found.items()}
