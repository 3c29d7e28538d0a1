"""Uppföljningslistan: what is open, for all parties or for one, the late first.

Knows the frozen list and how it is laid out; not where it is kept.
"""

from desktop.documents import theme
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.open_follow_ups import GROUPS, add_open_group, totals
from desktop.documents.paper import Paper
from desktop.documents.story import Story
from domain.calendar import NO_BREAK, long_date
from domain.papers.follow_ups import FollowUpsContent

_TYPE = "Uppföljningslista"


def follow_ups_paper(content: FollowUpsContent, imprint: Imprint = ORIGINAL) -> Paper:
    """What a variant leaves out must be withheld already (``domain.papers.follow_ups``)."""
    title = f"Öppna uppföljningar, {content.party or 'alla parter'}"
    story = Story()
    letterhead = Letterhead(
        organisation=content.organisation, unit="", document_type=_TYPE, facts=[content.day.isoformat()]
    )
    add_letterhead(story, letterhead, imprint)
    story.title(title)
    story.text(_summary(content), theme.BODY, indent=0)
    for group in content.groups:
        with story.within("Sect"):
            story.heading(f"{GROUPS[group.key]} ({len(group.rows)})")
            add_open_group(story, group)
    return Paper(
        title=f"{title}, {content.day.isoformat()}",
        author=content.organisation,
        subject=_TYPE,
        story=story,
        marks=imprint.marks(f"{_TYPE} {content.day.isoformat()} · {content.party or 'alla parter'}"),
    )


def _summary(content: FollowUpsContent) -> str:
    counts = [(group.key, len(group.rows)) for group in content.groups]
    return f"Läget den{NO_BREAK}{long_date(content.day)}. {totals(content.count, counts)}"
