"""How the papers made from a yearly follow-up begin: whose it is, which agreement and period, and how fresh it is."""

from dataclasses import dataclass

from desktop.documents import theme
from desktop.documents.flowables import line_below
from desktop.documents.imprint import Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.page import PageMarks
from desktop.documents.paper import Paper
from desktop.documents.report_wording import on_day, period_name
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.wording import period
from domain.report_periods import PeriodKind
from domain.yearly_report import YearlyReport


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportHead:
    """``document_type`` is ``Årsuppföljning`` or ``Tertialutdrag``, or what they are called of other periods."""

    organisation: str
    report: YearlyReport
    document_type: str

    @property
    def title(self) -> str:
        """``Årsuppföljning 2026``, ``Tertialutdrag, andra tertialet 2026``."""
        of = self.report.period
        parted = "" if of.kind is PeriodKind.YEAR else ","
        return f"{self.document_type}{parted} {period_name(of)}"

    @property
    def running_head(self) -> str:
        return f"{self.title} · {self.organisation or self.report.agreement}"

    @property
    def version(self) -> str:
        """``2, sparad den 23 november 2026``; a draft says when its numbers were counted."""
        if self.report.is_kept:
            return f"{self.report.number}, sparad {on_day(self.report.made_on)}"
        return f"Utkast, räknat {on_day(self.report.made_on)}"

    def paper(self, story: Story, marks: PageMarks) -> Paper:
        return Paper(
            title=f"{self.title}: {self.report.agreement}",
            author=self.organisation,
            subject=self.document_type,
            story=story,
            marks=marks,
        )


def add_report_head(story: Story, head: ReportHead, imprint: Imprint) -> None:
    """Set letterhead, title and facts, and a line below them."""
    report = head.report
    version = f"Version {report.number}" if report.is_kept else "Utkast"
    letterhead = Letterhead(
        organisation=head.organisation,
        unit="",
        document_type=head.document_type,
        facts=[report.made_on.isoformat(), version],
    )
    add_letterhead(story, letterhead, imprint)
    story.title(head.title)
    _add_facts(story, head)
    story.add(line_below(story.sheet.column, theme.HALF, theme.STRONG_LINE))


def _add_facts(story: Story, head: ReportHead) -> None:
    report = head.report
    rows = [
        ("Överenskommelse", report.agreement),
        ("Period", period(report.period.first, report.period.last)),
        ("Talen gäller", f"till och med {on_day(report.as_of)}"),
        ("Version", head.version),
    ]
    design = TableDesign(widths=(theme.FACT_HEAD, story.sheet.column - theme.FACT_HEAD), row_head=0, line=0)
    story.table(design, [[[Text(name, theme.SMALL_STRONG)], [Text(words)]] for name, words in rows])
