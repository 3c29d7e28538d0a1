"""The yearly follow-up: counted, drafted, written on, counted again, and kept as versions that never change."""

from dataclasses import dataclass, replace
from uuid import UUID

from db.unit_of_work import UnitOfWork
from db.yearly_reports import KeptReport
from desktop.services.office import Office
from desktop.services.report_changes import changes_in_words
from desktop.services.report_making import count, make_report, span_of
from domain.agreements import Agreement
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.report_periods import ReportPeriod
from domain.yearly import Figure, RecordBehind, Scope, YearNumbers
from domain.yearly_content import read_content, write_content
from domain.yearly_report import (
    WORKING,
    NumberChange,
    ReportVersion,
    YearlyReport,
    has_same_ground,
    number_changes,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedReport:
    """The working text, its versions, newest first, and whether its numbers are not what would be counted today."""

    report: YearlyReport
    versions: tuple[ReportVersion, ...]
    is_outdated: bool = False


class ReportService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def agreements(self) -> list[Agreement]:
        """Those with areas, newest first."""
        with self._office.store.reading() as work:
            return [agreement for agreement in work.agreements.all() if agreement.areas]

    def find_agreement(self, wanted: str) -> Agreement:
        """By key or by title, in upper or lower case. Raises ``UserError(AGREEMENT_UNKNOWN)``."""
        with self._office.store.reading() as work:
            for agreement in work.agreements.all():
                if wanted.casefold() in {str(agreement.id), agreement.title.casefold()}:
                    return agreement
        raise UserError(Problem.AGREEMENT_UNKNOWN, agreement=wanted)

    def numbers(self, agreement_id: UUID, period: ReportPeriod) -> YearNumbers:
        """Every number of every area, and of the whole. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return count(work, _agreement(work, agreement_id), period, self._office.today())

    def behind(
        self,
        agreement_id: UUID,
        period: ReportPeriod,
        scope: Scope,
        figure: Figure,
        *,
        skip: int = 0,
        most: int | None = None,
    ) -> list[RecordBehind]:
        """The records that a number counts, oldest first: as many as it says, unless ``most`` is fewer."""
        with self._office.store.reading() as work:
            span = span_of(_agreement(work, agreement_id), period, self._office.today())
            return work.yearly_behind.records(span, scope, figure, skip=skip, most=most)

    def open(self, agreement_id: UUID, period: ReportPeriod) -> OpenedReport:
        """The text as it was left, else a fresh draft; nothing is written. Raises ``UserError(RECORD_GONE)``."""
        today = self._office.today()
        with self._office.store.reading() as work:
            agreement = _agreement(work, agreement_id)
            versions = tuple(work.yearly_reports.versions(agreement_id, period))
            row = work.yearly_reports.find(agreement_id, period)
            if row is None:
                return OpenedReport(report=make_report(work, agreement, period, today), versions=versions)
            working = _read(row)
            is_outdated = not has_same_ground(working, count(work, agreement, period, today))
        return OpenedReport(report=working, versions=versions, is_outdated=is_outdated)

    def count_again(self, report: YearlyReport) -> tuple[YearlyReport, tuple[NumberChange, ...]]:
        """New numbers, and new sentences where nobody has written; stored. The numbers that changed come with it.

        Raises ``UserError``: CHANGED_BY_OTHER, RECORD_GONE.
        """
        with self._office.store.writing() as work:
            agreement = _agreement(work, report.agreement_id)
            recounted = make_report(work, agreement, report.period, self._office.today(), report)
            return self._write(work, recounted), number_changes(report, recounted)

    def write(self, report: YearlyReport) -> YearlyReport:
        """Store the working text; returns it as stored. Raises ``UserError(CHANGED_BY_OTHER)``."""
        with self._office.store.writing() as work:
            return self._write(work, report)

    def keep(self, report: YearlyReport) -> tuple[YearlyReport, YearlyReport]:
        """Store the working text, and beside it a version that is never changed; returns both.

        Raises ``UserError(CHANGED_BY_OTHER)``.
        """
        with self._office.store.writing() as work:
            working = self._write(work, report)
            versions = work.yearly_reports.versions(report.agreement_id, report.period)
            number = max((version.number for version in versions), default=WORKING) + 1
            kept = replace(working, number=number, made_on=self._office.today(), version=1)
            work.yearly_reports.add(self._row(kept))
        return working, kept

    def version(self, agreement_id: UUID, period: ReportPeriod, number: int) -> YearlyReport:
        """A version as it was kept. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            row = work.yearly_reports.find(agreement_id, period, number)
        if row is None:
            raise UserError(Problem.RECORD_GONE)
        return _read(row)

    def show(self, report_id: UUID) -> YearlyReport:
        """A version or the working text, by its key. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            number, content = work.yearly_reports.content(report_id)
        return read_content(content, number=number, version=1)

    def compare(self, older: YearlyReport, newer: YearlyReport) -> list[str]:
        """What differs, in Swedish: numbers, indicators, sentences that came and went."""
        return changes_in_words(older, newer)

    def change(self, report: YearlyReport) -> Change:
        """What to announce when a report was written or kept."""
        return Change(Noun.REPORT, (report.agreement_id,))

    def _write(self, work: UnitOfWork, report: YearlyReport) -> YearlyReport:
        row = work.yearly_reports.find(report.agreement_id, report.period)
        if row is None:
            work.yearly_reports.add(self._row(report))
            return replace(report, version=1)
        known = replace(row, content=write_content(report), made_on=report.made_on, version=report.version)
        return replace(report, version=work.yearly_reports.rewrite(known))

    def _row(self, report: YearlyReport) -> KeptReport:
        return KeptReport(
            id=self._office.new_id(),
            agreement_id=report.agreement_id,
            period=report.period,
            number=report.number,
            made_on=report.made_on,
            content=write_content(report),
        )


def _agreement(work: UnitOfWork, agreement_id: UUID) -> Agreement:
    agreement = work.agreements.get(agreement_id)
    if agreement is None:
        raise UserError(Problem.RECORD_GONE)
    return agreement


def _read(row: KeptReport) -> YearlyReport:
    return read_content(row.content, number=row.number, version=row.version)
