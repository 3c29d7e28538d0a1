"""Every document of six generated stores is archival and accessible, in each variant and form of archive.

A second validator judges one of the stores; the long run takes thirty, and lets it judge all of them (ten minutes).
"""

from collections.abc import Iterator
from contextlib import closing
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import page
import pytest

from benchmarks.big_store.maker import make_big_store
from desktop.services.program import Services, open_services
from domain.disclosure import Variant
from domain.meetings import MeetingFilter
from domain.papers.archive import Archive
from domain.papers.orders import DocumentKind, PrintOrder
from domain.report_periods import PeriodKind, ReportPeriod
from tests.documents.verapdf import Examinee, judge
from tests.endurance import times

STORES = times(6, 30)
SCALE = 0.0003
JUDGED_BY_VERAPDF = times(1, STORES)
LEVELS = {Archive.A2A: "2a,ua1", Archive.A3A: "3a,ua1", Archive.A1B: "1b"}


def orders(services: Services, seed: int) -> Iterator[PrintOrder]:
    """One of each kind; variant and form of archive change with the seed."""
    meetings = services.meetings.list_page(MeetingFilter()).rows
    agreements = [each for each in services.agreements.list_all() if each.areas]
    pictures = services.pictures.list_all()
    year = meetings[seed % len(meetings)].day.year
    tertial = ReportPeriod(year=year, kind=PeriodKind.TERTIAL, part=seed % 3 + 1)
    variants = islice(cycle(Variant), seed, None)
    archives = islice(cycle(Archive), seed, None)
    for kind in DocumentKind:
        yield PrintOrder(
            kind=kind,
            variant=next(variants),
            archive=next(archives),
            meeting_id=meetings[seed % len(meetings)].id,
            series_id=meetings[seed % len(meetings)].series_id,
            agreement_id=agreements[seed % len(agreements)].id,
            picture_id=pictures[seed % len(pictures)].id,
            party_id=None if seed % 2 else services.register.show().parties[0].id,
            period=tertial if kind is DocumentKind.EXTRACT or seed % 2 else ReportPeriod(year=year),
            year=year,
            week_of=meetings[seed % len(meetings)].day,
        )


@cache
def papers_of(seed: int) -> list[tuple[PrintOrder, bytes]]:
    """Both validators judge the same papers."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{seed}.samsyn"
        make_big_store(path, SCALE, seed)
        with closing(open_services(path)) as services:
            return [(order, services.printing.make(order).pdf) for order in orders(services, seed)]


@pytest.mark.endurance
@pytest.mark.parametrize("seed", range(STORES))
def test_a_second_validator_finds_nothing(seed: int) -> None:
    seen = set()
    for order, pdf in papers_of(seed):
        for level in LEVELS[order.archive].split(","):
            result = page.validate_pdf_bytes(pdf, profile=level)
            assert result.is_compliant, (order, [(each.rule_id, each.message) for each in result.failures])
        seen.add(order.kind)
    assert seen == set(DocumentKind)


@pytest.mark.endurance
def test_verapdf_finds_nothing(tmp_path: Path) -> None:
    examinees = {
        f"{seed} {order.kind} {order.variant} {order.archive}": Examinee(pdf, LEVELS[order.archive])
        for seed in range(JUDGED_BY_VERAPDF)
        for order, pdf in papers_of(seed)
    }
    assert len(examinees) == JUDGED_BY_VERAPDF * len(DocumentKind)
    verdicts = judge(examinees, tmp_path)
    assert {key: verdict for key, verdict in verdicts.items() if verdict[0] != "pass"} == {}
