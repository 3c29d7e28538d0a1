"""Reads a yearly follow-up for paper: the report, and the records behind its numbers, counted by the same conditions."""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from db.yearly_conditions import Span
from desktop.services.report_making import make_report
from domain.agreements import Agreement
from domain.errors import Problem, UserError
from domain.papers.behind import Records
from domain.papers.record_facts import RecordFacts
from domain.papers.yearly import parts_of
from domain.parties import PartyKind
from domain.report_periods import ReportPeriod
from domain.yearly import Figure, NumberName, RecordKind
from domain.yearly_content import read_content
from domain.yearly_report import WORKING, YearlyReport

_AT_ONCE = 5000  # keys in one statement: SQLite takes 32,766


def read_agreement(work: UnitOfWork, agreement_id: UUID) -> Agreement:
    """Raises ``UserError(RECORD_GONE)``."""
    agreement = work.agreements.get(agreement_id)
    if agreement is None:
        raise UserError(Problem.RECORD_GONE)
    return agreement


def read_report(
    work: UnitOfWork, agreement: Agreement, period: ReportPeriod, today: date, number: int | None
) -> YearlyReport:
    """A version, or 0 for the working text; None is the newest version, else the working text, else a fresh draft.

    Raises ``UserError(RECORD_GONE)`` for a version that was never kept.
    """
    if number is None:
        versions = work.yearly_reports.versions(agreement.id, period)
        number = versions[0].number if versions else WORKING
    row = work.yearly_reports.find(agreement.id, period, number)
    if row is not None:
        return read_content(row.content, number=row.number, version=row.version)
    if number != WORKING:
        raise UserError(Problem.RECORD_GONE)
    return make_report(work, agreement, period, today)


def administration_of(work: UnitOfWork, agreement: Agreement) -> tuple[UUID | None, str]:
    """The party whose paper it is, key and name: the district administration that has signed, else the first that has."""
    parties = {party.id: party for party in work.parties.all()}
    signed = [parties[each.party_id] for each in agreement.parties if each.party_id in parties]
    hosts = [party for party in signed if party.kind is PartyKind.DISTRICT_ADMINISTRATION]
    host = next(iter([*hosts, *signed]), None)
    return (host.id, host.name) if host else (None, "")


def span_of_report(report: YearlyReport) -> Span:
    """The days and areas the report was counted for, whatever the agreement has become since."""
    return Span(
        agreement_id=report.agreement_id,
        area_ids=tuple(section.scope for section in report.sections if isinstance(section.scope, UUID)),
        first=report.period.first,
        as_of=report.as_of,
    )


def read_records(
    work: UnitOfWork, report: YearlyReport, names: Collection[NumberName] = tuple(NumberName)
) -> list[Records]:
    """The records behind some numbers of each area as the store holds them now, oldest first; in the report's order.

    Counting first is one statement, and most numbers are nought: the records of those need not be asked for.
    """
    span = span_of_report(report)
    counted = {numbers.scope: numbers for numbers in work.yearly_counts.count(span)}
    return [
        {
            name: work.yearly_behind.records(span, section.scope, Figure(name))
            for name in names
            if counted[section.scope].of(name)
        }
        for section in parts_of(report)
    ]


def read_facts(work: UnitOfWork, records: Iterable[Records]) -> RecordFacts:
    """What the records do not say: how sensitive they are, who told them, who is responsible."""
    found = [record for of_area in records for each in of_area.values() for record in each]
    follow_ups = {
        follow_up.id: follow_up
        for keys in _chunks(record.id for record in found if record.kind is RecordKind.FOLLOW_UP)
        for follow_up in work.follow_ups.some(keys)
    }
    points = {
        point.id: point
        for keys in _chunks(record.id for record in found if record.kind is RecordKind.POINT)
        for point in work.points.some(keys)
    }
    items = (follow_up.origin_item_id for follow_up in follow_ups.values() if follow_up.origin_item_id)
    return RecordFacts(
        follow_ups=follow_ups,
        points=points,
        origins={key: at for keys in _chunks(items) for key, at in work.item_places.some(keys).items()},
        parties={party.id: party.name for party in work.parties.all()},
    )


def _chunks(keys: Iterable[UUID]) -> list[list[UUID]]:
    """Each key once, as many together as one statement takes."""
    ordered = sorted(set(keys))
    return [ordered[first : first + _AT_ONCE] for first in range(0, len(ordered), _AT_ONCE)]
