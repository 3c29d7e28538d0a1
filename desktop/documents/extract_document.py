"""Tertialutdrag for a political board, on two pages: what was agreed and done, what is late, what deviates from the goals."""

from dataclasses import replace

from desktop.documents.citations import Citations
from desktop.documents.extract_lists import Room, add_deviations, add_late, add_matter
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.page import paginate
from desktop.documents.paper import Paper
from desktop.documents.report_head import ReportHead, add_report_head
from desktop.documents.report_parts import add_area_table, add_notes, add_outcome_chart
from desktop.documents.report_wording import bracketed, shortened
from desktop.documents.story import Story
from domain.papers.extract import ExtractContent
from domain.papers.yearly import parts_of, whole_section
from domain.report_periods import PeriodKind
from domain.report_text import AreaText

EXTRACT_TYPES = {
    PeriodKind.YEAR: "Årsutdrag",
    PeriodKind.HALF: "Halvårsutdrag",
    PeriodKind.TERTIAL: "Tertialutdrag",
}
MOST_PAGES = 2
_ROOMS = tuple(
    Room(matter=matter, deviations=deviations, late=late, summary=summary)
    for matter, deviations, late, summary in (
        (6, 6, 10, 1_500), (6, 6, 10, 700), (4, 4, 8, 700), (3, 3, 6, 700), (3, 2, 6, 700), (2, 2, 5, 700),
        (2, 1, 5, 700), (1, 1, 4, 700), (2, 0, 4, 700), (1, 0, 3, 500), (0, 0, 0, 300),
    )
)  # fmt: skip
"""The first that two pages hold is chosen."""


def extract_paper(content: ExtractContent, imprint: Imprint = ORIGINAL) -> Paper:
    """As much as two pages hold: where that is not all, the paper says how much more there is.

    From a report that has not been kept it is a draft.
    """
    document_type = EXTRACT_TYPES[content.report.period.kind]
    head = ReportHead(organisation=content.organisation, report=content.report, document_type=document_type)
    for room in _ROOMS:
        story = _story(content, head, room, imprint)
        if len(paginate(story.blocks)) <= MOST_PAGES:
            break
    return head.paper(story, imprint.marks(head.running_head, is_draft=not content.report.is_kept))


def _story(content: ExtractContent, head: ReportHead, room: Room, imprint: Imprint) -> Story:
    whole = whole_section(content.report)
    summary = _summary(whole.text, room.summary)
    citations = Citations(max((note.number for note in summary.cited), default=0) + 1)
    story = Story()
    add_report_head(story, head, imprint)
    with story.within("Sect"):
        story.heading("Sammanfattning")
        story.texts(bracketed(summary.text), indent=0)
    with story.within("Sect"):
        story.heading("Uppföljningar per område")
        add_outcome_chart(story, whole.numbers, imprint.look.accent)
        add_area_table(story, parts_of(content.report), whole)
    add_matter(story, content.areas, room, citations)
    add_late(story, content.areas, room, citations)
    add_deviations(story, content.areas, room)
    add_notes(story, [*summary.cited, *citations.notes], indent=0)
    return story


def _summary(text: AreaText, most: int) -> AreaText:
    """Whole paragraphs as long as there is room; the first is cut when it alone is too long."""
    first, *others = text.text.splitlines() or [""]
    kept = shortened(first, most)
    for paragraph in others:
        if len(kept) + len(paragraph) > most:
            break
        kept = f"{kept}\n{paragraph}"
    return replace(text, text=kept)
