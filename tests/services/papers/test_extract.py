"""Tertialutdrag from the store: the numbers of the tertial, what was agreed and done, what deviates, on two pages."""

import json
from io import BytesIO

import pytest
from pypdf import PdfReader

from benchmarks.big_store.ledger import NOW
from benchmarks.big_store.maker import make_big_store
from desktop.cli_report import report_object
from desktop.services.program import open_services
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.orders import DocumentKind, PrintOrder
from domain.report_periods import PeriodKind, ReportPeriod
from tests.documents.table_reading import read_tables
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import made, printed, sample_services
from tests.ui.sample_store import local_agreement

AUTUMN = ReportPeriod(year=2026, kind=PeriodKind.TERTIAL, part=3)


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_for(services, variant=Variant.INTERNAL, period=AUTUMN):
    agreement = local_agreement(services)
    return PrintOrder(kind=DocumentKind.EXTRACT, variant=variant, agreement_id=agreement.id, period=period)


def test_the_numbers_are_those_of_the_command_line(services):
    agreement = local_agreement(services)
    told = report_object(agreement, services.reports.numbers(agreement.id, AUTUMN))
    counted = [
        *(area["numbers"] for area in told["areas"]),
        told["without_area"]["numbers"],
        told["whole"]["numbers"],
    ]
    names = ("agreed", "done_in_time", "done_late", "dropped", "late_now", "open_in_time")
    (table,) = [
        each for each in read_tables(printed(services, order_for(services))) if each.heads[:1] == ["Område"]
    ]
    assert [[int(cell) for cell in row[1:7]] for row in table.rows] == [
        [numbers[name] for name in names] for numbers in counted
    ]


def test_tells_what_was_agreed_and_done(services):
    spoken = read_out(printed(services, order_for(services)))
    assert (
        "Ny, klar Föräldrainformation på tre skolor om rekrytering i sociala medier. "
        "Utbildningsförvaltningen, klar 2026-10-22. [5]"
    ) in spoken
    assert "Ny Lämna observandum om lokal till tillsynssamverkan. " in spoken
    assert "lämnad över 2026-09-18." in spoken
    assert "[5] Lokala brottsförebyggande rådet Hägersten-Älvsjö den 12 november 2026, §§ 24 och" in spoken


def test_tells_what_is_late_and_what_deviates(services):
    spoken = read_out(printed(services, order_for(services)))
    assert "Genomgång av källardörrar och passersystem i Västertorp [5] Kommunalt bostadsbolag" in spoken
    assert "Inte nått Anmälda källarinbrott i Västertorp: 83 per år, mål högst 50." in spoken
    assert "Röd åtgärd Byta källardörrar i nio hus i Västertorp. Klart senast 2026-10-15." in spoken


def test_a_tertial_without_anything(services):
    first = ReportPeriod(year=2025, kind=PeriodKind.TERTIAL, part=1)
    spoken = read_out(printed(services, order_for(services, period=first)))
    assert "Tertialutdrag, första tertialet 2025" in spoken
    assert "Ingen uppföljning kom till och ingen blev klar under perioden." in spoken
    assert "Inget är försenat." in spoken


def test_is_the_same_for_everyone(services):
    papers = {printed(services, order_for(services, variant)) for variant in Variant}
    assert len(papers) == 1
    assert "Intern" not in read_out(papers.pop())


def test_a_kept_version_is_no_draft(services):
    agreement = local_agreement(services)
    assert made(services, order_for(services)).paper.marks.is_draft
    services.reports.keep(services.reports.open(agreement.id, AUTUMN).report)
    paper = made(services, order_for(services))
    assert not paper.paper.marks.is_draft
    assert json.loads(paper.data)["report"]["number"] == 1
    assert paper.file_name.startswith("2026-11-12 Tertialutdrag tredje tertialet 2026 ")


def test_an_order_without_its_choice(services):
    with pytest.raises(UserError) as caught:
        made(services, PrintOrder(kind=DocumentKind.EXTRACT, agreement_id=local_agreement(services).id))
    assert caught.value.problem is Problem.CHOICE_MISSING


def test_two_pages_hold_every_tertial(tmp_path):
    """Of agreements with up to seven areas and a hundred follow-ups a year."""
    path = tmp_path / "big.samsyn"
    make_big_store(path, 0.002)
    services = open_services(path, lambda: NOW)
    agreements = [each for each in services.reports.agreements() if "Rinkeby-Kista" in each.title]
    assert agreements
    for agreement in agreements:
        period = ReportPeriod(year=2017, kind=PeriodKind.TERTIAL, part=1)
        order = PrintOrder(kind=DocumentKind.EXTRACT, agreement_id=agreement.id, period=period)
        assert len(PdfReader(BytesIO(printed(services, order))).pages) <= 2
    services.close()
