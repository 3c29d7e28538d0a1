"""Gallringsbeviset: what was disposed of, how much, under which rule and decision, and by which two persons.

Knows the frozen content and how it is laid out. It holds sums and counts, never a word of what went.
"""

from desktop.documents.counting import counted, day_span
from desktop.documents.disposal_sections import add_copies, add_counts, add_versions
from desktop.documents.fact_table import add_fact_table
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.retention_wording import RECORD_KINDS, rule_words
from desktop.documents.story import Story
from desktop.documents.tables import Text
from desktop.documents.wording import uncapitalised
from domain.calendar import NO_BREAK, long_date
from domain.papers.disposal import DisposalContent, Step

_TYPE = "Gallringsbevis"


def disposal_paper(content: DisposalContent, imprint: Imprint = ORIGINAL) -> Paper:
    """A certificate is the same for everyone: its imprint has no variant."""
    done_on = content.done_on.isoformat()
    story = Story()
    letterhead = Letterhead(organisation=content.organisation, unit="", document_type=_TYPE, facts=[done_on])
    add_letterhead(story, letterhead, imprint)
    story.title(f"Gallring: {uncapitalised(RECORD_KINDS[content.rule.kind])}")
    _add_facts(story, content)
    for add in (add_counts, add_versions, add_copies):
        add(story, content)
    return Paper(
        title=f"{_TYPE} {done_on}",
        author=content.organisation,
        subject=_TYPE,
        story=story,
        marks=imprint.marks(f"{_TYPE} {done_on}"),
    )


def _add_facts(story: Story, content: DisposalContent) -> None:
    facts = [
        ("Omfattning", counted(content.records, "handling", "handlingar")),
        ("Från tiden", day_span(content.first, content.last)),
        ("Regel", f"{rule_words(content.rule)}, här till och med {content.until.isoformat()}"),
        ("Stöd", content.rule.legal_basis),
        ("Beslut", content.rule.decision),
        ("Föreslagen", _step(content.proposed)),
        ("Bekräftad", _step(content.confirmed)),
        ("Genomförd", f"Den{NO_BREAK}{long_date(content.done_on)}"),
        ("Undantaget", _held(content.held)),
    ]
    add_fact_table(story, [(name, [Text(value)]) for name, value in facts])


def _step(step: Step) -> str:
    return f"{step.name}, den{NO_BREAK}{long_date(step.day)}"


def _held(held: int) -> str:
    if not held:
        return "Inget"
    return f"{counted(held, 'handling', 'handlingar')} i en begäran som inte är besvarad, eller som har överklagats"
