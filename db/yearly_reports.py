"""Yearly follow-ups as they are kept: the text that is being written, and versions that are never changed."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.report_periods import ReportPeriod
from domain.yearly_report import WORKING, ReportVersion

_report = tables.yearly_report


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReport:
    """``number`` 0 is the working text; versions count from 1. ``content`` is canonical JSON."""

    id: UUID
    agreement_id: UUID
    period: ReportPeriod
    number: int
    made_on: date
    content: str
    version: int = 1


class YearlyReports:
    """There is no way to change or remove a version."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def find(self, agreement_id: UUID, period: ReportPeriod, number: int = WORKING) -> KeptReport | None:
        statement = sa.select(_report).where(*_of(agreement_id, period), _report.c.number == number)
        found = self._rows.fetch(statement)
        return _kept(found[0], period) if found else None

    def content(self, report_id: UUID) -> tuple[int, str]:
        """Number and content of a version or a working text, by its key. Raises ``UserError(RECORD_GONE)``."""
        row = self._rows.fetch_one(
            sa.select(_report.c.number, _report.c.content).where(_report.c.id == report_id)
        )
        return row.number, row.content

    def versions(self, agreement_id: UUID, period: ReportPeriod) -> list[ReportVersion]:
        """The newest first."""
        statement = (
            sa.select(_report.c.number, _report.c.made_on)
            .where(*_of(agreement_id, period), _report.c.number > WORKING)
            .order_by(_report.c.number.desc())
        )
        rows = self._rows.fetch(statement)
        return [ReportVersion(number=row.number, made_on=row.made_on) for row in rows]

    def add(self, report: KeptReport) -> None:
        if report.number != WORKING:
            self._rows.lay_down(report.id)
        self._rows.insert(_report, {"id": report.id, **_values(report)})

    def rewrite(self, report: KeptReport) -> int:
        """Write the working text anew; returns its new version. Raises as ``Rows.update``."""
        assert report.number == WORKING
        return self._rows.update(_report, report.id, report.version, _values(report))


def _of(agreement_id: UUID, period: ReportPeriod) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        _report.c.agreement_id == agreement_id,
        _report.c.period_from == period.first,
        _report.c.period_to == period.last,
    )


def _values(report: KeptReport) -> dict[str, Any]:
    return {
        "agreement_id": report.agreement_id,
        "period_from": report.period.first,
        "period_to": report.period.last,
        "number": report.number,
        "made_on": report.made_on,
        "content": report.content,
    }


def _kept(row: sa.Row[Any], period: ReportPeriod) -> KeptReport:
    return KeptReport(
        id=row.id,
        agreement_id=row.agreement_id,
        period=period,
        number=row.number,
        made_on=row.made_on,
        content=row.content,
        version=row.version,
    )
