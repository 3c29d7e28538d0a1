"""Årsuppföljning on paper, also of half a year or a tertial: the whole agreement, each area, and the underlag."""

from desktop.documents.behind_part import add_behind
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.paper import Paper
from desktop.documents.report_head import ReportHead, add_report_head
from desktop.documents.report_parts import add_area_table, add_indicators, add_numbers, add_report_text
from desktop.documents.story import Story
from domain.papers.yearly import YearlyContent, parts_of, whole_section
from domain.report_periods import PeriodKind
from domain.yearly_report import ReportSection, YearlyReport

DOCUMENT_TYPES = {
    PeriodKind.YEAR: "Årsuppföljning",
    PeriodKind.HALF: "Halvårsuppföljning",
    PeriodKind.TERTIAL: "Tertialuppföljning",
}


def yearly_paper(content: YearlyContent, imprint: Imprint = ORIGINAL) -> Paper:
    """A text that has not been kept is a draft, and watermarked."""
    report = content.report
    head = ReportHead(
        organisation=content.organisation, report=report, document_type=DOCUMENT_TYPES[report.period.kind]
    )
    story = Story()
    add_report_head(story, head, imprint)
    _add_whole(story, report, imprint)
    for section in parts_of(report):
        with story.within("Sect"):
            story.heading(section.title, section.letter)
            _add_told(story, section, imprint)
    add_behind(story, content.behind, f"Underlag · {head.running_head}")
    return head.paper(story, imprint.marks(head.running_head, is_draft=not report.is_kept))


def _add_whole(story: Story, report: YearlyReport, imprint: Imprint) -> None:
    whole = whole_section(report)
    with story.within("Sect"):
        story.heading(whole.title)
        add_area_table(story, parts_of(report), whole)
        _add_told(story, whole, imprint)


def _add_told(story: Story, section: ReportSection, imprint: Imprint) -> None:
    add_report_text(story, section.text)
    add_indicators(story, section.numbers.indicators)
    add_numbers(story, section.numbers, imprint.look.accent)
