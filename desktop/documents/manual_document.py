"""Handboken: the help of the window as a document, a chapter a page, with every key on a sheet at the end.

Knows pages of help and how they are laid out; not where they lie, nor the window they help on.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from reportlab.lib.units import mm

from desktop.documents import theme
from desktop.documents.flowables import PageMark
from desktop.documents.fonts import Face
from desktop.documents.imprint import ORIGINAL
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.manual_words import shown_keys
from desktop.documents.paper import Paper
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from desktop.documents.text_lines import Run
from domain.calendar import NO_BREAK
from domain.help.blocks import (
    Block,
    Heading,
    HelpPage,
    ItemList,
    KeyCap,
    KeyTable,
    Link,
    Paragraph,
    Piece,
    Pieces,
)
from domain.help.book import HelpBook

_TYPE = "Handbok"
_TITLE = "Handbok för Samsyn"
_INTRODUCTION = (
    "Handboken är densamma som hjälpen i fönstret, där varje sidas hjälp öppnas med tangenten F1. "
    "Den gäller den version som står överst på den här sidan."
)
_KEYS_WIDTH = 46 * mm
_STEP_LABEL = theme.TextStyle(face=Face.SERIF, size=11, leading=theme.LINE)

Numbers = Mapping[str, int]


def manual_paper(book: HelpBook, *, version: str, day: date) -> Paper:
    """``version`` of the program; ``day`` the manual was made."""
    chapters = (*book.chapters(), book.shortcuts())
    story = Story()
    facts = [f"Version {version}", day.isoformat()]
    letterhead = Letterhead(organisation="Samsyn", unit="", document_type=_TYPE, facts=facts)
    add_letterhead(story, letterhead, ORIGINAL)
    story.title(_TITLE)
    story.text(_INTRODUCTION, indent=0)
    marks = [PageMark(page.key) for page in chapters]
    with story.within("Sect"):
        story.heading("Innehåll")
        titles = [f"{number} {page.title}" for number, page in enumerate(chapters, start=1)]
        story.contents(list(zip(titles, marks, strict=True)))
    numbers = {page.key: number for number, page in enumerate(chapters, start=1)}
    for page, mark in zip(chapters, marks, strict=True):
        _add_chapter(story, page, numbers, mark)
    return Paper(
        title=f"{_TITLE} {version}",
        author="Samsyn",
        subject=_TYPE,
        story=story,
        marks=ORIGINAL.marks(f"{_TITLE}, version {version}"),
    )


def _add_chapter(story: Story, page: HelpPage, numbers: Numbers, mark: PageMark) -> None:
    with story.within("Sect"):
        story.heading(page.title, str(numbers[page.key]), mark)
        for block in page.blocks:
            _add_block(story, block, numbers)


def _add_block(story: Story, block: Block, numbers: Numbers) -> None:
    if isinstance(block, Heading):
        story.subheading(block.text, NO_BREAK)  # hung in with the text under it
    elif isinstance(block, Paragraph):
        story.text(_runs(block.pieces, numbers))
    elif isinstance(block, ItemList):
        _add_list(story, block, numbers)
    else:
        _add_keys(story, block, numbers)


def _add_list(story: Story, items: ItemList, numbers: Numbers) -> None:
    labels = [f"{number}." if items.is_numbered else "–" for number in range(1, len(items.items) + 1)]
    lines = [(label, _runs(pieces, numbers)) for label, pieces in zip(labels, items.items, strict=True)]
    story.labelled_list(lines, _STEP_LABEL, theme.ATT)


def _add_keys(story: Story, table: KeyTable, numbers: Numbers) -> None:
    keys_width = theme.HANG + _KEYS_WIDTH
    design = TableDesign(widths=[keys_width, story.sheet.column - keys_width], row_head=0)
    rows: list[Sequence[Cell]] = [
        [[Text(_keys(row.keys))], [Text(_runs(row.meaning, numbers, Face.SANS))]] for row in table.rows
    ]
    story.table(design, rows)


def _keys(caps: Sequence[KeyCap]) -> list[Run]:
    words = ", ".join(shown_keys(cap.keys) for cap in caps)
    return [Run(Face.SANS_SEMIBOLD, words)]


def _runs(pieces: Pieces, numbers: Numbers, face: Face = Face.SERIF) -> list[Run]:
    return [_run(piece, numbers, face) for piece in pieces]


def _run(piece: Piece, numbers: Numbers, face: Face) -> Run:
    if isinstance(piece, KeyCap):
        return Run(Face.SANS_SEMIBOLD, shown_keys(piece.keys))
    if isinstance(piece, Link):
        return Run(face, f"{piece.text} (kapitel{NO_BREAK}{numbers[piece.page]})")
    return Run(Face.SANS_SEMIBOLD if piece.is_strong else face, piece.text)
