"""The words of minutes as plain blocks, for the peers that set the same text: python-docx, typst, WeasyPrint.

They get the same headings, lists and tables in plain styles: what they need not do makes them faster, not us. Only what the
made-up minutes of these benchmarks hold is known here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from desktop.documents import wording
from desktop.documents.minutes_document import minutes_title
from domain.calendar import clock_span
from domain.minutes import FollowUpLine, Minutes, Section

_FACTS = ("Uppgift", "Innehåll")
_FOLLOW_UPS = ("Nr", "§", "Uppföljning", "Område", "Ansvarig", "Klart senast", "Status")


class BlockKind(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A table has rows of equally many cells, the first its head; everything else is one cell."""

    kind: BlockKind
    rows: Sequence[Sequence[str]]

    @property
    def text(self) -> str:
        return self.rows[0][0]


def minutes_blocks(minutes: Minutes) -> list[Block]:
    """Everything that our paper says, title first, but for the marks at the edges of its pages."""
    numbers = ", ".join(f"Dnr {dnr.dnr}" for dnr in minutes.dnr)
    rows = [_row(number, *line, minutes) for number, line in enumerate(minutes.follow_ups, start=1)]
    return [
        _line(BlockKind.TITLE, minutes_title(minutes)),
        *_texts([minutes.organisation, minutes.series, minutes.day.isoformat(), numbers]),
        Block(kind=BlockKind.TABLE, rows=[_FACTS, *_facts(minutes, numbers)]),
        *chain.from_iterable(_section(section) for section in minutes.sections),
        _line(BlockKind.HEADING, "Uppföljningslista"),
        Block(kind=BlockKind.TABLE, rows=[_FOLLOW_UPS, *rows]),
        *_texts([wording.person(line) for line in minutes.attendance if line.function]),
    ]


def _line(kind: BlockKind, text: str) -> Block:
    return Block(kind=kind, rows=[[text]])


def _texts(texts: Sequence[str]) -> list[Block]:
    return [_line(BlockKind.TEXT, text) for text in texts]


def _facts(minutes: Minutes, numbers: str) -> list[Sequence[str]]:
    return [
        ("Tid", f"{wording.day_sentence(minutes.day)}, {clock_span(minutes.start, minutes.end)}"),
        ("Plats", minutes.place),
        *(("Närvarande", f"{line.party}: {wording.person(line)}") for line in minutes.attendance),
        ("Diarienummer", numbers),
        ("Överenskommelse", minutes.agreement),
    ]


def _section(section: Section) -> list[Block]:
    areas = "; ".join(area.title for area in section.areas)
    follow_ups = [f"Uppföljning – {line.what}, {wording.responsibility(line)}" for line in section.follow_ups]
    return [
        _line(BlockKind.HEADING, f"{section.label} {section.heading}"),
        *_texts(
            [f"Område: {areas}", *section.text.split("\n"), "Mötet enas om", *section.decisions, *follow_ups]
        ),
    ]


def _row(number: int, section: Section, line: FollowUpLine, minutes: Minutes) -> Sequence[str]:
    return (
        str(number),
        section.label,
        " ".join((line.what, *(f"{note.noted_on.isoformat()}: {note.text}" for note in line.notes))),
        line.area.title if line.area else "",
        f"{line.party}, {line.role}",
        line.due_on.isoformat() if line.due_on else "",
        f"{wording.status(line, minutes.day)}, {wording.carried(line.times_carried)}",
    )
