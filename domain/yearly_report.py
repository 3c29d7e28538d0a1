"""A yearly follow-up as a document: numbers and text of each area, as they were on one day; and what changed since.

What is kept of it is canonical JSON, by ``yearly_content``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.report_periods import ReportPeriod
from domain.report_text import AreaText
from domain.yearly import NumberName, Scope, ScopeNumbers, YearNumbers

WORKING = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """One area, what has none, or the whole. Title and letter are copied in; ``colour`` is 0 where there is no area."""

    scope: Scope
    title: str
    letter: str
    colour: int
    numbers: ScopeNumbers
    text: AreaText


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyReport:
    """``number`` 0 is the text that is being written; versions that were kept count from 1.

    ``as_of`` is the day the numbers stand for, ``made_on`` the day they were counted. ``version`` guards the working
    text against two who write at once; 0 when it has never been stored.
    """

    agreement_id: UUID
    agreement: str
    period: ReportPeriod
    as_of: date
    made_on: date
    sections: tuple[ReportSection, ...]
    number: int = WORKING
    version: int = 0

    @property
    def is_kept(self) -> bool:
        return self.number > WORKING

    def section(self, scope: Scope) -> ReportSection | None:
        return next((section for section in self.sections if section.scope == scope), None)

    def written(self, scope: Scope, text: str) -> "YearlyReport":
        """The same with what a person wrote of one area."""
        return replace(
            self,
            sections=tuple(
                replace(section, text=section.text.written(text)) if section.scope == scope else section
                for section in self.sections
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportVersion:
    """A row of the list of kept versions."""

    number: int
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberChange:
    """A number that is no longer what it was."""

    scope: Scope
    name: NumberName
    before: int
    after: int


def number_changes(older: YearlyReport, newer: YearlyReport) -> tuple[NumberChange, ...]:
    """Every number that differs; in an area that only one of them has, the others count as 0."""
    return tuple(
        NumberChange(scope=scope, name=name, before=before, after=after)
        for scope, was, becomes in _pairs(older, newer)
        for name in NumberName
        if (before := was.of(name)) != (after := becomes.of(name))
    )


def has_same_ground(report: YearlyReport, counted: YearNumbers) -> bool:
    """Whether numbers, sources and indicators are still what is counted now."""
    return {section.scope: section.numbers for section in report.sections} == {
        numbers.scope: numbers for numbers in counted.told
    }


def _pairs(older: YearlyReport, newer: YearlyReport) -> Iterator[tuple[Scope, ScopeNumbers, ScopeNumbers]]:
    scopes = dict.fromkeys(section.scope for report in (newer, older) for section in report.sections)
    for scope in scopes:
        nothing = ScopeNumbers(scope=scope, counts={})
        was, becomes = older.section(scope), newer.section(scope)
        yield scope, was.numbers if was else nothing, becomes.numbers if becomes else nothing
