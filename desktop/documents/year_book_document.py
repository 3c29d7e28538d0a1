"""A year of minutes in one volume: title page with contents, then every set of minutes on pages of its own.

The pages are counted through. It is a copy to read in: nobody signs or initials it.
"""

from functools import partial

from desktop.documents import wording
from desktop.documents.fact_table import add_fact_table
from desktop.documents.flowables import PageMark
from desktop.documents.imprint import Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.minutes_document import add_minutes, running_head
from desktop.documents.paper import Paper
from desktop.documents.story import Story
from desktop.documents.tables import Text
from domain.calendar import NO_BREAK, long_date
from domain.minutes import Minutes
from domain.papers.year_book import YearBook

DOCUMENT_TYPE = "Årsbok"
_NOTHING = "Inga protokoll eller minnesanteckningar från året är färdigställda."


def year_book_paper(book: YearBook, imprint: Imprint) -> Paper:
    """What the variant leaves out must be withheld already. The minutes are set when the paper is printed."""
    story = Story()
    add_letterhead(story, _letterhead(book), imprint)
    story.title(f"{book.series}, år{NO_BREAK}{book.year}")
    marked = [(minutes, PageMark(f"minutes{number}")) for number, minutes in enumerate(book.minutes)]
    if marked:
        _add_facts(story, book)
        _add_contents(story, marked)
    else:
        story.text(_NOTHING, indent=0)
    for minutes, mark in marked:
        story.postpone(partial(_add_part, story, minutes, imprint, mark))
    return Paper(
        title=f"{DOCUMENT_TYPE} {book.year}: {book.series}",
        author=book.organisation,
        subject=f"{DOCUMENT_TYPE} {book.year}",
        story=story,
        marks=imprint.marks(f"{DOCUMENT_TYPE} {book.year} · {book.series}"),
    )


def _letterhead(book: YearBook) -> Letterhead:
    return Letterhead(
        organisation=book.organisation,
        unit=book.series,
        document_type=DOCUMENT_TYPE,
        facts=[str(book.year)],
    )


def _add_facts(story: Story, book: YearBook) -> None:
    first, last = book.minutes[0].day, book.minutes[-1].day
    period = long_date(first) if first == last else f"{long_date(first)} – {long_date(last)}"
    span = book.section_span
    facts = [
        ("Möten", [str(len(book.minutes))]),
        ("Period", [period]),
        ("Paragrafer", [wording.number_span(list(range(span[0], span[1] + 1))) if span else ""]),
        ("Överenskommelse", dict.fromkeys(each.agreement for each in book.minutes)),
    ]
    add_fact_table(story, [(name, [Text(words) for words in cell]) for name, cell in facts])


def _add_contents(story: Story, marked: list[tuple[Minutes, PageMark]]) -> None:
    with story.within("Sect"):
        story.heading("Innehåll")
        story.contents([(_entry(minutes), mark) for minutes, mark in marked])


def _entry(minutes: Minutes) -> str:
    """``Protokoll den 12 november 2026, §§ 22–31``."""
    numbers = [section.number for section in minutes.sections if section.number is not None]
    sections = f"§§{NO_BREAK}{wording.number_span(numbers)}" if len(numbers) > 1 else ""
    heading = f"{wording.DOCUMENT_TYPES[minutes.document_type]} den{NO_BREAK}{long_date(minutes.day)}"
    return ", ".join(part for part in (heading, sections) if part)


def _add_part(story: Story, minutes: Minutes, imprint: Imprint, mark: PageMark) -> None:
    with story.part(running_head(minutes)):
        add_minutes(story, minutes, imprint, mark)
