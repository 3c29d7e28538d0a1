"""What is filled in by hand: lines to write on and boxes to tick. Drawn, and not read out: the words beside them are."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from desktop.documents import theme
from desktop.documents.flowables import Block, Drawing, SideBySide, line_below, paragraph
from desktop.documents.story import Story
from desktop.documents.structure import Element
from desktop.documents.tables import Cell, TableDesign, Text, table_rows
from desktop.documents.tagged_canvas import TaggedCanvas
from domain.calendar import NO_BREAK

WRITING = 7 * mm
"""From one line to the next: room for a hand."""
_BOX, _BESIDE_BOX = 3.4 * mm, 6 * mm
_GUTTER = 8 * mm
_ROOM_TO_WRITE = theme.TextStyle(face=theme.TABLE.face, size=theme.TABLE.size, leading=WRITING)

Entry = tuple[str, str]
"""A name and what stands below it; both empty for a line to write on."""


def add_field(story: Story, name: str, value: str) -> None:
    """Set a name with its value, or with a line to write it on."""
    width = story.sheet.column - theme.FACT_HEAD
    label = paragraph(name, theme.SMALL_STRONG, story.element("P"), theme.FACT_HEAD)
    if value:
        answer: Block = paragraph(value, theme.SMALL, story.element("P"), width)
    else:
        answer = line_below(width, theme.LINE, theme.HAIRLINE)
    row = SideBySide([(0, [label]), (theme.FACT_HEAD, [answer])])
    row.before, row.after = theme.HALF, theme.HALF
    story.add(row)


def add_lines(story: Story, count: int, indent: float = theme.HANG) -> None:
    """Set empty lines, all on one page."""
    for number in range(1, count + 1):
        line = line_below(story.sheet.column - indent, WRITING, theme.HAIRLINE)
        row = SideBySide([(indent, [line])])
        row.keep_with_next = number < count
        story.add(row)


def add_tick_list(story: Story, entries: Sequence[Entry]) -> None:
    """Set two columns of entries, each with a box to tick."""
    half = (story.sheet.column + _GUTTER) / 2
    with story.unnumbered_list():
        for start in range(0, len(entries), 2):
            pair = enumerate(entries[start : start + 2])
            columns = [column for place, entry in pair for column in _entry(story, entry, place * half)]
            row = SideBySide(columns)
            row.after = theme.HALF
            story.add(row)


def _entry(story: Story, entry: Entry, left: float) -> list[tuple[float, Sequence[Block]]]:
    width = (story.sheet.column - _GUTTER) / 2 - _BESIDE_BOX
    box = Drawing(_BOX, _BOX, _paint_box)
    if not any(entry):
        return [(left, [box]), (left + _BESIDE_BOX, [line_below(width, theme.LINE, theme.HAIRLINE)])]
    with story.within("LI", "LBody"):
        words = [
            paragraph(text, style, story.element("P"), width)
            for text, style in zip(entry, (theme.SMALL, theme.TABLE_GREY), strict=True)
            if text
        ]
    return [(left, [box]), (left + _BESIDE_BOX, words)]


def _paint_box(canvas: TaggedCanvas, left: float, top: float) -> None:
    canvas.setStrokeColor(theme.INK)
    canvas.setLineWidth(theme.STRONG_LINE)
    canvas.rect(left, top - _BOX, _BOX, _BOX)


def add_empty_table(story: Story, design: TableDesign, count: int) -> None:
    """Set a table with numbered rows to write in. Only the first is read out: one who listens needs no more of them."""
    first, *others = [_empty_row(len(design.widths), str(number)) for number in range(1, count + 1)]
    story.table(design, [first])
    for row in table_rows(replace(design, heads=()), others, Element("Table"), story.sheet):
        story.add(row.repeated())


def _empty_row(columns: int, number: str) -> list[Cell]:
    return [
        [Text(number, _ROOM_TO_WRITE)],
        *([Text(NO_BREAK, _ROOM_TO_WRITE)] for _ in range(columns - 1)),
    ]
