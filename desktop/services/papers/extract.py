"""Tertialutdrag: from the report of the period, and the follow-ups and measures behind its numbers."""

from db.unit_of_work import UnitOfWork
from desktop.documents.extract_document import EXTRACT_TYPES, extract_paper
from desktop.documents.report_wording import period_name
from desktop.services.office import Office
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from desktop.services.papers.report_reading import (
    administration_of,
    read_agreement,
    read_facts,
    read_records,
    read_report,
)
from domain.errors import Problem, UserError
from domain.papers.content_json import content_json
from domain.papers.extract import RECORDS_TOLD, ExtractArea, ExtractContent, extract_area
from domain.papers.orders import PrintOrder
from domain.papers.yearly import parts_of
from domain.yearly_report import YearlyReport


def make(office: Office, order: PrintOrder) -> Made:
    """From the newest version that was kept, else from the text that is being written; the same for everyone.

    Raises ``UserError``: CHOICE_MISSING, RECORD_GONE.
    """
    if order.agreement_id is None or order.period is None:
        raise UserError(Problem.CHOICE_MISSING)
    with office.store.reading() as work:
        agreement = read_agreement(work, order.agreement_id)
        report = read_report(work, agreement, order.period, office.today(), None)
        host_id, organisation = administration_of(work, agreement)
        content = ExtractContent(organisation=organisation, report=report, areas=_areas(work, report))
        imprint = imprint_for(work, order, host_id)
    return Made(
        paper=extract_paper(content, imprint),
        stamped_at=day_stamp(report.made_on),
        file_name=file_name(
            report.made_on.isoformat(),
            EXTRACT_TYPES[report.period.kind],
            period_name(report.period),
            report.agreement,
        ),
        data=content_json(content),
    )


def _areas(work: UnitOfWork, report: YearlyReport) -> tuple[ExtractArea, ...]:
    records = read_records(work, report, RECORDS_TOLD)
    facts = read_facts(work, records)
    return tuple(
        extract_area(section, found, facts, report.as_of)
        for section, found in zip(parts_of(report), records, strict=True)
    )
