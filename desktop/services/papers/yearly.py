"""Årsuppföljning for somebody: a version as it was kept, or the text that is being written, with its underlag."""

from db.unit_of_work import UnitOfWork
from desktop.documents.report_wording import period_name
from desktop.documents.yearly_document import DOCUMENT_TYPES, yearly_paper
from desktop.services.office import Office
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from desktop.services.papers.report_reading import (
    administration_of,
    read_agreement,
    read_facts,
    read_records,
    read_report,
)
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.behind import ScopeBehind, scope_behind
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder
from domain.papers.yearly import YearlyContent, parts_of
from domain.yearly_report import YearlyReport


def make(office: Office, order: PrintOrder) -> Made:
    """The version that is ordered, else the newest that was kept; where none was, the text that is being written.

    Raises ``UserError``: CHOICE_MISSING, RECORD_GONE.
    """
    if order.agreement_id is None or order.period is None:
        raise UserError(Problem.CHOICE_MISSING)
    with office.store.reading() as work:
        agreement = read_agreement(work, order.agreement_id)
        report = read_report(work, agreement, order.period, office.today(), order.report_number)
        host_id, organisation = administration_of(work, agreement)
        content = YearlyContent(
            organisation=organisation, report=report, behind=_behind(work, report, order.variant)
        )
        imprint = imprint_for(work, order, host_id)
    return Made(
        paper=yearly_paper(content, imprint),
        stamped_at=day_stamp(report.made_on),
        file_name=file_name(
            report.made_on.isoformat(),
            DOCUMENT_TYPES[report.period.kind],
            period_name(report.period),
            f"version {report.number}" if report.is_kept else "utkast",
            report.agreement,
        ),
        data=content_json(content),
    )


def _behind(work: UnitOfWork, report: YearlyReport, variant: Variant) -> tuple[ScopeBehind, ...]:
    records = read_records(work, report)
    facts = read_facts(work, records)
    return tuple(
        scope_behind(section, found, facts, variant)
        for section, found in zip(parts_of(report), records, strict=True)
    )
