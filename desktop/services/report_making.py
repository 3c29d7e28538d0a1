"""A yearly follow-up made in one unit of work: its numbers, and the sections with their drafted text."""

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from db.unit_of_work import UnitOfWork
from db.yearly_conditions import Span
from db.yearly_places import ItemsOfYear
from desktop.services.report_drafts import ScopeFacts, drafted
from domain.agreements import Agreement
from domain.report_periods import ReportPeriod
from domain.report_text import AreaText, renewed
from domain.yearly import (
    Group,
    IndicatorOutcome,
    Scope,
    ScopeNumbers,
    YearNumbers,
    outcome,
)
from domain.yearly_report import ReportSection, YearlyReport

GROUP_TITLES = {Group.NO_AREA: "Utan prioriterat område", Group.WHOLE: "Hela överenskommelsen"}


def span_of(agreement: Agreement, period: ReportPeriod, today: date) -> Span:
    return Span(
        agreement_id=agreement.id,
        area_ids=tuple(area.id for area in agreement.areas),
        first=period.first,
        as_of=period.as_of(today),
    )


def count(work: UnitOfWork, agreement: Agreement, period: ReportPeriod, today: date) -> YearNumbers:
    """Every number of every area, with the indicators' outcome of the period's year."""
    span = span_of(agreement, period, today)
    outcomes: dict[Scope, tuple[IndicatorOutcome, ...]] = {}
    for indicator in work.indicators.of_agreement(agreement.id):
        before = outcomes.get(indicator.area_id, ())
        outcomes[indicator.area_id] = (*before, outcome(indicator, period.year))
    *areas, without, whole = (
        replace(numbers, indicators=outcomes.get(numbers.scope, ()))
        for numbers in work.yearly_counts.count(span)
    )
    return YearNumbers(period=period, as_of=span.as_of, areas=tuple(areas), without_area=without, whole=whole)


def make_report(
    work: UnitOfWork,
    agreement: Agreement,
    period: ReportPeriod,
    today: date,
    old: YearlyReport | None = None,
) -> YearlyReport:
    """Counted and drafted; what a person wrote in the old one stays."""
    counted = count(work, agreement, period, today)
    places = work.yearly_places.read(span_of(agreement, period, today))
    return YearlyReport(
        agreement_id=agreement.id,
        agreement=agreement.title,
        period=period,
        as_of=counted.as_of,
        made_on=today,
        sections=tuple(
            _section(agreement, numbers, _facts(counted, numbers, places), old) for numbers in counted.told
        ),
        version=old.version if old else 0,
    )


def _facts(counted: YearNumbers, numbers: ScopeNumbers, places: ItemsOfYear) -> ScopeFacts:
    return ScopeFacts(
        period=counted.period,
        as_of=counted.as_of,
        numbers=numbers,
        places=partial(places.of, numbers.scope),
    )


def _section(
    agreement: Agreement, numbers: ScopeNumbers, facts: ScopeFacts, old: YearlyReport | None
) -> ReportSection:
    area = next((area for area in agreement.areas if area.id == numbers.scope), None)
    earlier = old.section(numbers.scope) if old else None
    return ReportSection(
        scope=numbers.scope,
        title=area.title if area else _group_title(numbers.scope),
        letter=area.letter if area else "",
        colour=area.colour if area else 0,
        numbers=numbers,
        text=renewed(earlier.text if earlier else AreaText(), drafted(facts)),
    )


def _group_title(scope: Scope) -> str:
    assert not isinstance(scope, UUID)
    return GROUP_TITLES[scope]
