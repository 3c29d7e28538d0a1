"""The action plan on lying sheets: Brå's columns in order, status in words, small counts warned about or left out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from desktop.documents.paper import print_paper
from desktop.documents.plan_document import plan_paper
from domain.papers.plan import (
    AreaPlanLines,
    CommitmentLine,
    CountedValue,
    DecisionLine,
    IndicatorLine,
    MeasureLine,
    PictureCited,
    PlanContent,
    PledgeLine,
)
from domain.plan import CommitmentStatus, MeasureKind, MeasureStatus
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out, read_tags

DAY = date(2026, 11, 12)
COMMITMENT = CommitmentLine(
    party="Bostadsbolaget",
    role="Områdesförvaltare",
    what="Beställer och betalar",
    due_on=date(2026, 10, 1),
    status=CommitmentStatus.NOT_KEPT,
    note="Leveransen dröjer",
)
MEASURE = MeasureLine(
    cause_number=1,
    cause="Dörrar går att bryta upp",
    measure="Byta källardörrar i nio hus",
    kind=MeasureKind.SITUATIONAL,
    expected_effect="Färre inbrott redan i höst",
    goal="Högst 50 inbrott",
    starts_on=date(2026, 9, 1),
    due_on=date(2026, 10, 15),
    days_late=28,
    commitments=(COMMITMENT, replace(COMMITMENT, party="Globen", status=CommitmentStatus.KEPT, note="")),
    status=MeasureStatus.RED,
    follow_up="Fem av nio hus är klara.",
)
INDICATOR = IndicatorLine(
    name="Anmälda källarinbrott",
    unit="antal per år",
    source="Polisen",
    baseline=CountedValue(year=2023, value=Decimal("1061.5")),
    target=CountedValue(year=2026, value=Decimal(50)),
    latest=CountedValue(year=2025, value=Decimal(83), comment="Till och med november."),
    is_reached=False,
)
AREA = AreaPlanLines(
    title="Otrygga platser", goal="Färre otrygga.", measures=(MEASURE,), indicators=(INDICATOR,)
)
CONTENT = PlanContent(
    agreement="Lokal samverkansöverenskommelse Hägersten-Älvsjö",
    parties=("Stadsdelsförvaltningen", "Bostadsbolaget", "Globen"),
    valid_from=date(2024, 4, 1),
    ends_on=date(2026, 12, 31),
    day=DAY,
    decision=DecisionLine(
        decided_on=date(2026, 10, 30),
        body="Lokala rådet",
        note="§ 25.",
        picture=PictureCited(number=2, title="Lägesbild hösten 2026", decided_on=date(2026, 10, 8)),
    ),
    areas=(AREA, replace(AREA, title="Unga", goal="", measures=(), indicators=())),
    pledges=(PledgeLine(year=2026, text="Helginsats minst 40 helger", done=27, target=40),),
)


def printed(content, stamp):
    return print_paper(plan_paper(content), stamp)


def of_indicator(**values):
    return replace(CONTENT, areas=(replace(AREA, indicators=(replace(INDICATOR, **values),)),))


def test_everything_is_said_in_order(stamp):
    spoken = read_out(printed(CONTENT, stamp))
    position = 0
    for words in (
        "Parter Stadsdelsförvaltningen, Bostadsbolaget och Globen",
        "Beslutad den 30 oktober 2026 av Lokala rådet. "
        "Grund: lägesbild 2, Lägesbild hösten 2026, beslutad den 8 oktober 2026. § 25.",
        "Läge 1 åtgärd: 1 röd. 1 är försenad.",
        "Otrygga platser Mål: Färre otrygga. Orsak Åtgärd Operativa mål När Vem Uppföljning",
        "1. Dörrar går att bryta upp Byta källardörrar i nio hus Situationell åtgärd",
        "Väntad effekt: färre inbrott redan i höst Högst 50 inbrott 2026-09-01 till 2026-10-15 Försenad 28 dagar",
        "Bostadsbolaget, områdesförvaltare Beställer och betalar Inte uppfyllt, senast 2026-10-01. Leveransen dröjer",
        "Globen, områdesförvaltare Beställer och betalar Uppfyllt, senast 2026-10-01 Röd Fem av nio hus är klara.",
        "Anmälda källarinbrott Enhet: antal per år Källa: Polisen 1 061,5 (2023) 50 (2026) 83 (2025)",
        "Till och med november. Målet är inte nått",
        "Unga Inget mål är angivet. Området har inga åtgärder i planen.",
        "2026 Helginsats minst 40 helger 27 av 40",
    ):
        position = spoken.index(words, position)


def test_the_sheets_lie_and_heads_are_repeated(stamp, page_texts):
    pdf = printed(replace(CONTENT, areas=(replace(AREA, measures=(MEASURE,) * 40, indicators=()),)), stamp)
    for page in PdfReader(BytesIO(pdf)).pages:
        assert page.mediabox.width > page.mediabox.height
    assert all("Operativa mål" in text for text in page_texts(pdf)[:-1])
    heads = [tag.text for tag in read_tags(pdf) if tag.role == "P" and tag.text == "Operativa mål"]
    assert len(heads) == 1


def test_a_small_count_is_warned_about(stamp):
    small = CountedValue(year=2026, value=Decimal(3), is_small=True, comment="")
    spoken = read_out(printed(of_indicator(latest=small), stamp))
    assert "3 (2026) Färre än fem: sekretess prövas vid utlämnande" in spoken


def test_a_withheld_count_says_only_that_it_is_small(stamp):
    small = CountedValue(year=2026, value=None, is_small=True)
    spoken = read_out(printed(of_indicator(latest=small, is_reached=None), stamp))
    assert "Färre än fem (2026) Går inte att bedöma" in spoken
    assert "prövas" not in spoken


def test_a_plan_without_anything(stamp, assert_archival):
    pdf = printed(replace(CONTENT, parties=(), decision=None, areas=(), pledges=()), stamp)
    assert_archival(pdf)
    assert "Planen har inga åtgärder." in read_out(pdf)


@pytest.mark.parametrize("status", MeasureStatus)
def test_every_status_has_its_word(status, stamp):
    word = {"green": "Grön", "yellow": "Gul", "red": "Röd", "not_judged": "Inte bedömd"}[status.value]
    area = replace(AREA, measures=(replace(MEASURE, status=status),))
    assert f"{word} Fem av nio hus" in read_out(printed(replace(CONTENT, areas=(area,)), stamp))


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    commitment = replace(COMMITMENT, party=text[:300], role=text[:300], what=text, note=text)
    measure = replace(
        MEASURE, cause=text, measure=text, goal=text, expected_effect=text, follow_up=text, commitments=(commitment,)
    )  # fmt: skip
    indicator = replace(INDICATOR, name=text[:300] or "–", unit=text[:300], source=text[:300])
    area = replace(AREA, title=text[:300] or "–", goal=text, measures=(measure,), indicators=(indicator,))
    pledge = replace(CONTENT.pledges[0], text=text or "–")
    assert_archival(printed(replace(CONTENT, areas=(area,), pledges=(pledge,)), stamp))


def test_a_plan_of_a_thousand_measures(stamp, assert_archival):
    assert_archival(printed(replace(CONTENT, areas=(replace(AREA, measures=(MEASURE,) * 1_000),)), stamp))
