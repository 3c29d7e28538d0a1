"""The list of follow-ups: who does what until when, and what has been reported back."""

from collections.abc import Sequence
from datetime import date

from reportlab.lib.units import mm

from desktop.documents import wording
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from desktop.documents.theme import TABLE, TABLE_GREY
from domain.minutes import FollowUpLine, NoteLine, Section

_DESIGN = TableDesign(
    widths=[width * mm for width in (7, 8, 41, 30, 34, 19.5, 23.5)],
    heads=("Nr", "§", "Uppföljning", "Område", "Ansvarig", "Klart senast", "Status"),
    numbers={0},
)


def add_follow_up_table(story: Story, follow_ups: Sequence[tuple[Section, FollowUpLine]], day: date) -> None:
    """Set the follow-ups, numbered from 1 in their order. ``day`` is the day by which one is late or not."""
    rows = [_row(number, section, line, day) for number, (section, line) in enumerate(follow_ups, start=1)]
    story.table(_DESIGN, rows)


def _row(number: int, section: Section, line: FollowUpLine, day: date) -> list[Cell]:
    return [
        _texts(str(number)),
        _texts(section.label.removeprefix("§").strip()),
        _texts(wording.what(line), *(_note(note) for note in line.notes)),
        _texts(line.area.title if line.area else "–"),
        _texts(line.party, wording.capitalised(line.role)),
        _texts(line.due_on.isoformat() if line.due_on else "–"),
        _texts(wording.status(line, day), wording.carried(line.times_carried)),
    ]


def _texts(first: str, *others: str) -> Cell:
    return [Text(first, TABLE), *(Text(other, TABLE_GREY) for other in others)]


def _note(note: NoteLine) -> str:
    return f"{note.noted_on.isoformat()}: {note.text}"
