"""What is handed over beside the tables: pictures and yearly follow-ups that are kept in rows, put on paper when asked for."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from itertools import chain

from db.unit_of_work import UnitOfWork
from db.whole_store import table_shapes
from desktop.documents.report_wording import period_name
from desktop.exchange.everything.reading import Contents, LaidDown, Row
from desktop.services.print_service import PrintService
from desktop.version import program_version
from domain.papers.orders import DocumentKind, PrintOrder
from domain.pictures import PictureSummary
from domain.yearly_content import read_content
from domain.yearly_report import WORKING


def contents_of(work: UnitOfWork, printing: PrintService, exported_at: datetime) -> Contents:
    """Everything, as the unit of work sees it; to be read while that lasts."""
    whole = work.whole_store
    decided = (picture for picture in work.pictures.all() if picture.decided_on is not None)
    kept = (row for row in whole.rows("yearly_report", "period_from", "number") if row["number"] != WORKING)
    return Contents(
        reading=whole,
        shapes=table_shapes(),
        papers=tuple(chain(_pictures(decided, printing), _reports(kept, printing))),
        program=program_version(),
        schema=whole.schema(),
        exported_at=exported_at,
    )


def _pictures(decided: Iterator[PictureSummary], printing: PrintService) -> Iterator[LaidDown]:
    for picture in decided:
        order = PrintOrder(kind=DocumentKind.PICTURE, picture_id=picture.id)
        name = f"{picture.title or 'Lägesbild'}, version {picture.number}"
        yield LaidDown(
            group="Beslutade lägesbilder",
            path=f"lagesbilder/{picture.decided_on}-version-{picture.number}",
            title=f"{name}, beslutad {picture.decided_on}",
            make=partial(_print, printing, order),
        )


def _reports(kept: Iterator[Row], printing: PrintService) -> Iterator[LaidDown]:
    for row in kept:
        report = read_content(row["content"], number=row["number"], version=row["version"])
        order = PrintOrder(
            kind=DocumentKind.YEARLY,
            agreement_id=row["agreement_id"],
            period=report.period,
            report_number=row["number"],
        )
        yield LaidDown(
            group="Årsuppföljningar",
            path=f"arsuppfoljningar/{row['period_from']}-{row['period_to']}-version-{row['number']}",
            title=f"{report.agreement}, {period_name(report.period)}, version {row['number']}",
            make=partial(_print, printing, order),
        )


def _print(printing: PrintService, order: PrintOrder) -> bytes:
    return printing.make(order).pdf
