"""Årsuppföljning from the store: every number of the command line, every record behind it, and no secret for others."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from desktop.cli_report import report_object
from desktop.documents.paper import print_paper
from desktop.documents.report_wording import NUMBER_NAMES
from desktop.documents.wording import capitalised
from desktop.services.papers import yearly
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.papers.orders import DocumentKind, PrintOrder
from domain.report_periods import PeriodKind, ReportPeriod
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint
from domain.yearly import Group, NumberName
from tests.documents.table_reading import read_tables
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import DAY, made, printed, sample_services
from tests.ui.sample_store import YEAR, local_agreement

TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]
PERIODS = [
    YEAR,
    ReportPeriod(year=2026, kind=PeriodKind.HALF, part=2),
    ReportPeriod(year=2026, kind=PeriodKind.TERTIAL, part=3),
]
HEADS = {capitalised(words): name for name, words in NUMBER_NAMES.items()}
NO_AREA, WHOLE = "Utan prioriterat område", "Hela överenskommelsen"


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_for(services, variant=Variant.INTERNAL, period=YEAR):
    agreement = local_agreement(services)
    return PrintOrder(kind=DocumentKind.YEARLY, variant=variant, agreement_id=agreement.id, period=period)


def working_text(services, variant=Variant.INTERNAL, period=YEAR):
    paper = yearly.make(services.office, replace(order_for(services, variant, period), report_number=0))
    return print_paper(paper.paper, paper.stamped_at), json.loads(paper.data)


def recount(services, period=YEAR):
    opened = services.reports.open(local_agreement(services).id, period).report
    return services.reports.count_again(opened)[0]


def told_as_json(services, period):
    """What ``samsyn report year --json`` says, by the headings of the paper."""
    agreement = local_agreement(services)
    told = report_object(agreement, services.reports.numbers(agreement.id, period))
    areas = {f"{area['letter']} {area['title']}": area["numbers"] for area in told["areas"]}
    return {**areas, NO_AREA: told["without_area"]["numbers"], WHOLE: told["whole"]["numbers"]}


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.kind)
def test_the_numbers_are_those_of_the_command_line(period, services):
    recount(services, period)
    on_paper: dict[str, dict[str, int]] = {}
    for table in read_tables(working_text(services, period=period)[0]):
        if table.heads and set(table.heads) <= set(HEADS):
            numbers = zip(table.heads, table.rows[0], strict=True)
            on_paper.setdefault(table.headings[2], {}).update(
                {HEADS[head]: int(cell) for head, cell in numbers}
            )
    for area, numbers in told_as_json(services, period).items():
        told = {name: number for name, number in on_paper.get(area, {}).items() if number}
        assert told == {name: number for name, number in numbers.items() if number}


def test_the_whole_is_told_area_by_area(services):
    (table,) = [
        each for each in read_tables(printed(services, order_for(services))) if each.heads[:1] == ["Område"]
    ]
    sections = services.reports.version(local_agreement(services).id, YEAR, 1).sections
    assert [(row[0], int(row[1])) for row in table.rows] == [
        (section.title, section.numbers.of(NumberName.AGREED)) for section in sections
    ]


def test_every_number_has_its_records(services):
    """What is counted stands in the underlag of its area as often as the number says."""
    recount(services)
    content = working_text(services)[1]
    counts = {
        section["scope"]: {name: number for name, number in section["numbers"]["counts"].items() if number}
        for section in content["report"]["sections"]
    }
    assert len(content["behind"]) == len(counts) - 1
    for behind in content["behind"]:
        assert (
            Counter(name for line in behind["lines"] for name in line["counted_in"])
            == counts[behind["scope"]]
        )
        assert behind["changes"] == []


def test_records_say_meeting_and_section(services):
    spoken = read_out(printed(services, order_for(services)))
    assert (
        "Lämna observandum om lokal till tillsynssamverkan överenskomna, överlämnade, återrapporterade "
        "Överenskommen: Operativt lägesbildsmöte Hägersten-Älvsjö 2026-09-17, § 6 "
        "Senast: Lokala brottsförebyggande rådet Hägersten-Älvsjö 2026-11-12, § 24"
    ) in spoken


def test_a_version_stands_as_it_was_kept(services):
    """Its text, numbers and day; what the store counts otherwise since then is said in the underlag."""
    before = read_out(printed(services, order_for(services)))
    area = local_agreement(services).areas[0]
    follow_up = FollowUp(id=services.office.new_id(), what="Räkna cyklar", created_on=DAY, area_id=area.id)
    with services.office.store.writing() as work:
        work.follow_ups.add(follow_up)
    after = read_out(printed(services, order_for(services)))
    assert "Version 1, sparad den 12 november 2026" in after
    assert after.startswith(before.partition("Underlag Här")[0])
    assert "Registret har ändrats sedan talen räknades: överenskomna var 1 och är nu 2." in after
    assert "Räkna cyklar" in after


def test_the_text_that_is_being_written_is_a_draft(services):
    agreement = local_agreement(services)
    report = services.reports.open(agreement.id, YEAR).report
    services.reports.write(report.written(Group.WHOLE, "Året gick bra.¹ ² Tio m² målades."))
    pdf, _ = working_text(services)
    assert "Året gick bra. [1, 2] Tio m² målades. Noter [1] " in read_out(pdf)
    paper = yearly.make(services.office, replace(order_for(services), report_number=0))
    assert paper.paper.marks.is_draft
    assert not made(services, order_for(services)).paper.marks.is_draft
    assert made(services, order_for(services)).file_name.startswith(
        "2026-11-12 Årsuppföljning 2026 version 1 "
    )


def test_without_a_version_the_newest_text_is_printed(services):
    half = ReportPeriod(year=2025, kind=PeriodKind.HALF, part=1)
    paper = made(services, order_for(services, period=half))
    assert paper.paper.marks.is_draft
    assert paper.paper.title.startswith("Halvårsuppföljning, första halvåret 2025: ")


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_two_secrets_give_the_same_bytes(variant, imported_file, tmp_path):
    secrets = (
        ("Spana på Ekgatan", date(2026, 9, 1)),
        ("Ring hem till familjen som hotats", date(2026, 10, 9)),
    )
    papers = []
    for place, (secret, day) in enumerate(secrets):
        with sample_services(imported_file, tmp_path / f"{place}.samsyn") as services:
            tell(services, secret, day)
            papers.append(working_text(services, variant))
            assert secret in read_out(working_text(services)[0])
    assert papers[0] == papers[1]
    assert "En lägesbildspunkt är sekretessmarkerad (18 kap. 1 § OSL) och återges inte här." in read_out(
        papers[0][0]
    )


def tell(services, secret, day):
    """Give a point of the first area the secret as its words and its day, and mark it."""
    area = local_agreement(services).areas[0]
    mark = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL")
    told = SituationPoint(
        id=UUID(int=7), received_on=day, category=secret, text=secret, area_ids=(area.id,), secrecy=mark
    )
    with services.office.store.writing() as work:
        work.points.add(told)


def test_same_store_same_bytes(services):
    assert printed(services, order_for(services)) == printed(services, order_for(services))


def test_an_order_without_its_choice(services):
    with pytest.raises(UserError) as caught:
        made(services, PrintOrder(kind=DocumentKind.YEARLY, period=YEAR))
    assert caught.value.problem is Problem.CHOICE_MISSING


def test_a_version_that_was_never_kept(services):
    with pytest.raises(UserError) as caught:
        yearly.make(services.office, replace(order_for(services), report_number=7))
    assert caught.value.problem is Problem.RECORD_GONE
