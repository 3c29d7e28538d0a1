"""An order of each document from the sample store, with something for every choice there is."""

import json
import sys
from hashlib import sha256
from pathlib import Path

from desktop.services.program import Services, open_services
from domain.meetings import MeetingFilter
from domain.papers.orders import DocumentKind, PrintOrder
from domain.report_periods import PeriodKind, ReportPeriod
from tests.store_fixtures import START

TODAY = START.date()


def order_of(services: Services, kind: DocumentKind, **choices: object) -> PrintOrder:
    """``choices`` are other fields of the order."""
    rows = services.meetings.list_page(MeetingFilter()).rows
    is_written = [row for row in rows if not row.state.is_locked]
    agreement = next(each for each in services.reports.agreements() if each.holds_on(TODAY) and each.areas)
    tertial = ReportPeriod(year=2026, kind=PeriodKind.TERTIAL, part=3)
    known = {
        "meeting_id": (is_written if kind is DocumentKind.SUMMONS else rows)[0].id,
        "series_id": rows[-1].series_id,
        "agreement_id": agreement.id,
        "picture_id": services.pictures.list_all()[-1].id,
        "period": tertial if kind is DocumentKind.EXTRACT else ReportPeriod(year=2026),
        "year": rows[-1].day.year,
        "week_of": TODAY,
    }
    return PrintOrder(kind=kind, **{**known, **choices})  # type: ignore[arg-type]


def print_sums(path: Path) -> dict[str, str]:
    """From each kind to the SHA-256 of its file."""
    services = open_services(path, lambda: START)
    pdfs = {kind.value: services.printing.make(order_of(services, kind)).pdf for kind in DocumentKind}
    services.close()
    return {kind: sha256(pdf).hexdigest() for kind, pdf in pdfs.items()}


if __name__ == "__main__":
    print(json.dumps(print_sums(Path(sys.argv[1]))))
