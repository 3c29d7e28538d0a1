"""Open follow-ups in groups, as tables: of the follow-up list and of a handover."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from desktop.documents import wording
from desktop.documents.counting import counted, day_or, days_late, listed
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from desktop.documents.theme import TABLE, TABLE_GREY
from domain.follow_up_list import DueGroup
from domain.papers.follow_ups import OpenFollowUp, OpenGroup

GROUPS = {
    DueGroup.LATE: "Försenade",
    DueGroup.THIS_WEEK: "Den här veckan",
    DueGroup.LATER: "Senare",
    DueGroup.NO_DATE: "Utan slutdatum",
}
_NOTE_WITHHELD = "Återrapporten är sekretessmarkerad och återges inte här."
_DESIGN = TableDesign(
    widths=[width * mm for width in (52, 40, 32, 18.5, 20.5)],
    heads=("Uppföljning", "Från mötet", "Ansvarig", "Klart senast", "Status"),
)


def add_open_group(story: Story, group: OpenGroup) -> None:
    """Set one group as a table, under a heading that the document has set."""
    story.table(_DESIGN, [_row(row) for row in group.rows])


def totals(count: int, counts: Sequence[tuple[DueGroup, int]]) -> str:
    """``14 öppna uppföljningar: 3 är försenade och 11 ska vara klara senare.``, as a sentence of its own."""
    if not count:
        return "Det finns inga öppna uppföljningar."
    whole = counted(count, "öppen uppföljning", "öppna uppföljningar")
    return f"{whole}: {listed([_of_group(key, number) for key, number in counts if number])}."


def _of_group(key: DueGroup, number: int) -> str:
    late, done = ("är försenad", "ska vara klar") if number == 1 else ("är försenade", "ska vara klara")
    words = {
        DueGroup.LATE: late,
        DueGroup.THIS_WEEK: f"{done} den här veckan",
        DueGroup.LATER: f"{done} senare",
        DueGroup.NO_DATE: "saknar slutdatum",
    }
    return counted(number, words[key], words[key])


def _row(row: OpenFollowUp) -> list[Cell]:
    return [
        _texts(_what(row), row.area and f"Område: {row.area}", _note(row), _remark(row)),
        _texts(f"{row.agreed_on.isoformat()}{row.section and f', {row.section}'}", row.series),
        _texts(row.party or "–", wording.capitalised(row.role)),
        _texts(day_or(row.due_on, "–")),
        _texts(
            wording.STATUSES[row.status], days_late(row.days_late), wording.carried(max(0, row.meetings - 1))
        ),
    ]


def _texts(first: str, *others: str) -> Cell:
    return [Text(first, TABLE), *(Text(other, TABLE_GREY) for other in others)]


def _what(row: OpenFollowUp) -> str:
    if not row.is_withheld:
        return row.what
    return wording.withheld_follow_up_sentence(row.provision)


def _remark(row: OpenFollowUp) -> str:
    """What is marked and stands there all the same."""
    is_told = row.is_marked and not (row.is_withheld or row.is_note_withheld)
    return wording.to_be_tested_sentence(row.provision) if is_told else ""


def _note(row: OpenFollowUp) -> str:
    if row.noted_on is None or (row.is_withheld and row.is_note_withheld):
        return ""
    return f"{row.noted_on.isoformat()}: {_NOTE_WITHHELD if row.is_note_withheld else row.note}"
