"""A blank form for minutes, to be written on by hand: two pages, with as much room under each item as they have."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from desktop.documents import theme, wording
from desktop.documents.form_fields import add_empty_table, add_field, add_lines, add_tick_list
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.page import paginate
from desktop.documents.paper import Paper
from desktop.documents.signatures import Signature, add_signatures
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign
from domain.calendar import clock_span
from domain.minutes import DocumentType
from domain.papers.blank import BlankForm, BlankItem, UsualPerson

_FORM = "Blankett"
_MOST_PAGES = 2
_MOST_LINES, _FEWEST_LINES = 8, 1
_MORE_PEOPLE, _EMPTY_ITEMS, _EMPTY_FOLLOW_UPS = 4, 6, 5
_FOLLOW_UPS = TableDesign(
    widths=[width * mm for width in (10, 82, 43, 28)], heads=("Nr", "Uppföljning", "Ansvarig", "Klart senast")
)
_SIGNERS = {
    DocumentType.MINUTES: (
        ("Vid protokollet", "sekreterare"),
        ("Justeras", "ordförande"),
        ("Justeras", "justerare"),
    ),
    DocumentType.NOTES: (("Vid anteckningarna", "sekreterare"),),
}


def blank_paper(form: BlankForm, imprint: Imprint = ORIGINAL) -> Paper:
    """A form whose agenda is too long for two pages gets a line under each item, and the pages it needs.

    Who may read it depends on what is written on it: an empty one does not say for whom it is.
    """
    imprint = replace(imprint, variant=None)
    title = f"{_FORM}: {_title(form)}"
    return Paper(
        title=title,
        author=form.organisation,
        subject=f"{_FORM} för {wording.DOCUMENT_TYPES[form.document_type].lower()}",
        story=_story(form, imprint, _lines_with_room(form, imprint)),
        marks=imprint.marks(title),
    )


def _title(form: BlankForm) -> str:
    return form.series or wording.DOCUMENT_TYPES[form.document_type]


def _lines_with_room(form: BlankForm, imprint: Imprint) -> int:
    for lines in range(_MOST_LINES, _FEWEST_LINES, -1):
        story = _story(form, imprint, lines)
        if len(paginate(story.blocks, story.sheet)) <= _MOST_PAGES:
            return lines
    return _FEWEST_LINES


def _story(form: BlankForm, imprint: Imprint, lines: int) -> Story:
    story = Story()
    letterhead = Letterhead(
        organisation=form.organisation,
        unit=form.series,
        document_type=wording.DOCUMENT_TYPES[form.document_type],
        facts=[_FORM],
    )
    add_letterhead(story, letterhead, imprint)
    story.title(_title(form))
    for name, value in (("Datum", ""), ("Tid", clock_span(form.start, form.end)), ("Plats", form.place)):
        add_field(story, name, value)
    _add_people(story, form.people)
    for number, item in enumerate(form.agenda or [BlankItem()] * _EMPTY_ITEMS, start=1):
        _add_item(story, str(number), item, lines)
    _add_end(story)
    add_signatures(
        story,
        [
            Signature(caption=caption, name="", function=function)
            for caption, function in _SIGNERS[form.document_type]
        ],
    )
    return story


def _add_people(story: Story, people: Sequence[UsualPerson]) -> None:
    with story.within("Sect"):
        story.heading("Närvarande")
        add_tick_list(story, [*(_entry(person) for person in people), *([("", "")] * _MORE_PEOPLE)])


def _entry(person: UsualPerson) -> tuple[str, str]:
    function = wording.FUNCTIONS[person.function] if person.function else ""
    return ", ".join(part for part in (person.name, function) if part), person.party


def _add_item(story: Story, label: str, item: BlankItem, lines: int) -> None:
    with story.within("Sect"):
        story.heading(item.heading or "Ärende", label)
        areas = [area for area in item.areas if area != item.heading]
        if areas:
            story.text(f"Område: {'; '.join(areas)}", theme.UNDER_HEADING)
        add_lines(story, lines)


def _add_end(story: Story) -> None:
    """What is agreed on, and when the next meeting is."""
    with story.within("Sect"):
        story.heading("Uppföljningslista")
        add_empty_table(story, _FOLLOW_UPS, _EMPTY_FOLLOW_UPS)
        add_field(story, "Nästa möte", "")
