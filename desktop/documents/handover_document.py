"""Överlämningen till en ny samordnare: what to read first, what is open, whom to call, what comes when.

Knows the frozen handover and how it is laid out; not where it is kept.
"""

from desktop.documents.handover_sections import SECTIONS
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.story import Story
from domain.calendar import NO_BREAK, long_date
from domain.papers.handover import HandoverContent

_TYPE = "Överlämning"


def handover_paper(content: HandoverContent, imprint: Imprint = ORIGINAL) -> Paper:
    """What a variant leaves out must be withheld already (``domain.papers.handover``)."""
    story = Story()
    letterhead = Letterhead(
        organisation=content.organisation, unit="", document_type=_TYPE, facts=[content.day.isoformat()]
    )
    add_letterhead(story, letterhead, imprint)
    story.title("Överlämning till ny samordnare")
    story.text(
        f"Läget den{NO_BREAK}{long_date(content.day)} enligt samverkans eget register. Namn och "
        "kontaktuppgifter är hämtade ur registret över deltagare.",
        indent=0,
    )
    for number, (heading, add) in enumerate(SECTIONS, start=1):
        with story.within("Sect"):
            story.heading(heading, str(number))
            add(story, content)
    return Paper(
        title=f"{_TYPE} {content.day.isoformat()}",
        author=content.organisation,
        subject=_TYPE,
        story=story,
        marks=imprint.marks(f"{_TYPE} {content.day.isoformat()}"),
    )
