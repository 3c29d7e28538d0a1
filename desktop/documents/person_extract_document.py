"""Registerutdraget: what the store holds of one participant, and what article 15 of the GDPR says shall be told with it.

Knows the frozen content and how it is laid out; not where anything is kept.
"""

from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.person_extract_sections import SECTIONS
from desktop.documents.story import Story
from domain.calendar import NO_BREAK, long_date
from domain.papers.person_extract import PersonExtract

_TYPE = "Registerutdrag"


def person_extract_paper(content: PersonExtract, imprint: Imprint = ORIGINAL) -> Paper:
    """It is made for the person it is about: its imprint has no variant, and what is secret is withheld already."""
    day = content.day.isoformat()
    story = Story()
    letterhead = Letterhead(organisation=content.organisation, unit="", document_type=_TYPE, facts=[day])
    add_letterhead(story, letterhead, imprint)
    story.title(f"Uppgifter om {content.name}")
    story.text(
        f"Det här utdraget visar vad Samsyn innehåller om {content.name} den{NO_BREAK}{long_date(content.day)}. Det är "
        "gjort enligt artikel 15 i dataskyddsförordningen. Sökt är på deltagaren i registret, inte på ord i löptext.",
        indent=0,
    )
    for heading, add in SECTIONS:
        with story.within("Sect"):
            story.heading(heading)
            add(story, content)
    return Paper(
        title=f"{_TYPE} {day}",
        author=content.organisation,
        subject=_TYPE,
        story=story,
        marks=imprint.marks(f"{_TYPE} {day}"),
    )
