"""Registerförteckningen: what personal data is processed, why, about whom, for how long (article 30 of the GDPR).

Knows the frozen content and how it is laid out. It tells what was entered and never that it is enough.
"""

from desktop.documents import theme
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.processing_sections import SECTIONS
from desktop.documents.story import Story
from domain.papers.processing import ProcessingContent

_TYPE = "Registerförteckning"


def processing_paper(content: ProcessingContent, imprint: Imprint = ORIGINAL) -> Paper:
    """The same for everyone: its imprint has no variant."""
    day = content.day.isoformat()
    story = Story()
    letterhead = Letterhead(organisation=content.organisation, unit="", document_type=_TYPE, facts=[day])
    add_letterhead(story, letterhead, imprint)
    story.title("Behandling av personuppgifter i lokal samverkan")
    story.text(
        "Register över behandling enligt artikel 30 i dataskyddsförordningen, hämtat ur Samsyn. Det visar vad som är "
        "infört i programmet. Om det räcker bedömer den personuppgiftsansvariga.",
        theme.BODY,
        indent=0,
    )
    for number, (heading, add) in enumerate(SECTIONS, start=1):
        with story.within("Sect"):
            story.heading(heading, str(number))
            add(story, content)
    return Paper(
        title=f"{_TYPE} {day}",
        author=content.organisation,
        subject=_TYPE,
        story=story,
        marks=imprint.marks(f"{_TYPE} {day}"),
    )
