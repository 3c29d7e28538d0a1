"""Run in the folder of any released program: makes a store with it and fills it, as far as that program goes.

It asks for nothing that the first program did not have, unless it looks first.
"""

import sys
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from desktop.services.program import Services, open_services
from domain.ids import uuid7
from resources import sample_path
from tests.db.furniture import furnish

NOW = datetime(2026, 11, 12, 12, 0, 0, 123456, tzinfo=UTC)


def grow(path: Path) -> None:
    """The example, one of every sort with every field filled in, a decided picture and a yearly report."""
    numbers = count(1)
    with closing(open_services(path, lambda: NOW)) as services:
        services.incoming.bring_in(sample_path("sample-meetings.yaml"))
        furnish(
            services.office.store,
            lambda: uuid7(int(NOW.timestamp() * 1000), next(numbers).to_bytes(10)),
        )
        if hasattr(services, "pictures"):
            _lay_down(services)


def _lay_down(services: Services) -> None:
    from domain.report_periods import ReportPeriod
    from domain.situation import PointFilter

    agreement = services.pictures.list_agreements()[0]
    begun = services.pictures.start(agreement.id, PointFilter()).picture
    services.pictures.decide(begun.id, begun.version, NOW.date(), "Lokala brottsförebyggande rådet")
    report = services.reports.open(services.reports.agreements()[0].id, ReportPeriod(year=2026)).report
    services.reports.keep(report)


if __name__ == "__main__":
    grow(Path(sys.argv[1]))
