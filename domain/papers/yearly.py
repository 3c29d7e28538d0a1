"""What stands on the paper of a yearly follow-up: the report as it was kept or is being written, and its underlag."""

from dataclasses import dataclass

from domain.papers.behind import ScopeBehind
from domain.yearly import Group
from domain.yearly_report import ReportSection, YearlyReport


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyContent:
    """``behind`` goes by area, then what has none: the whole counts the same records, each of them once."""

    organisation: str
    report: YearlyReport
    behind: tuple[ScopeBehind, ...] = ()


def whole_section(report: YearlyReport) -> ReportSection:
    """The section of the whole agreement."""
    section = report.section(Group.WHOLE)
    assert section is not None  # every report has one
    return section


def parts_of(report: YearlyReport) -> tuple[ReportSection, ...]:
    """The areas in the agreement's order, and what has no area when there is something."""
    return tuple(section for section in report.sections if section.scope is not Group.WHOLE)
