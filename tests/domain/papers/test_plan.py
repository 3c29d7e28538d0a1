"""The plan on paper: small counts leave nothing behind for others than one's own office."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.agreements import Agreement, AgreementLevel, AgreementParty
from domain.disclosure import Variant
from domain.papers.plan import PlanMatter, plan_content
from domain.pictures import PictureSummary
from domain.plan import (
    CitizenPledge,
    Commitment,
    Indicator,
    IndicatorValue,
    PlanDecision,
    PlanMeasure,
    PledgeCount,
)
from tests.domain.content import CITY, DRUGS, POLICE, YOUTH, key

DAY = date(2026, 11, 12)
AGREEMENT = Agreement(
    id=key(20),
    level=AgreementLevel.LOCAL,
    title="Lokal",
    parties=(AgreementParty(party_id=CITY.id), AgreementParty(party_id=POLICE.id)),
    areas=(DRUGS, YOUTH),
)
MEASURE = PlanMeasure(
    id=key(21),
    area_id=DRUGS.id,
    order=1,
    cause_number=1,
    cause="Mörkt",
    measure="Belysa",
    due_on=date(2026, 11, 1),
    commitments=(Commitment(id=key(22), party_id=POLICE.id),),
)
PICTURE = PictureSummary(
    id=key(23), agreement_id=AGREEMENT.id, number=2, title="Hösten", period_from=None, period_to=None,
    decided_on=date(2026, 10, 8), decided_by="Rådet", points=3,
)  # fmt: skip
MATTER = PlanMatter(
    agreement=AGREEMENT,
    parties={CITY.id: CITY, POLICE.id: POLICE},
    measures=[MEASURE],
    indicators=[],
    pledges=[],
    decisions=[],
    pictures=[PICTURE],
)


def indicator(value, unit="personer", target=3):
    values = (IndicatorValue(year=2026, value=Decimal(value), comment=f"{value} namn"),)
    return Indicator(
        id=key(24), area_id=YOUTH.id, order=1, name="Avhoppare", unit=unit, target=Decimal(target),
        baseline=Decimal(value), values=values,
    )  # fmt: skip


def line(value, variant, unit="personer"):
    content = plan_content(replace(MATTER, indicators=[indicator(value, unit)]), variant, DAY)
    return content.areas[1].indicators[0]


def test_measures_and_indicators_stand_in_their_areas():
    content = plan_content(replace(MATTER, indicators=[indicator(12)]), Variant.INTERNAL, DAY)
    drugs, youth = content.areas
    assert [measure.measure for measure in drugs.measures] == ["Belysa"]
    assert drugs.measures[0].days_late == 11
    assert drugs.measures[0].commitments[0].party == POLICE.name
    assert (youth.measures, youth.indicators[0].name) == ((), "Avhoppare")


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_small_counts_cannot_be_told_apart_by_others(variant):
    """Not by the number, its comment, the baseline, nor by whether a target between them is reached."""
    assert line(1, variant) == line(4, variant)
    assert line(4, variant).latest.is_small
    assert line(4, variant).is_reached is None


def test_small_counts_stand_with_a_warning_on_the_internal_paper():
    told = line(4, Variant.INTERNAL).latest
    assert (told.value, told.is_small, told.comment) == (Decimal(4), True, "4 namn")


@pytest.mark.parametrize(("value", "unit"), [(0, "personer"), (5, "personer"), (3, "procent")])
def test_nought_five_and_what_is_no_count_are_told(value, unit):
    told = line(value, Variant.DISCLOSURE, unit).latest
    assert (told.value, told.is_small) == (Decimal(value), False)


def test_the_last_decision_names_its_picture():
    decisions = [
        PlanDecision(id=key(26), agreement_id=AGREEMENT.id, decided_on=DAY, picture_id=PICTURE.id),
        PlanDecision(id=key(25), agreement_id=AGREEMENT.id, decided_on=date(2025, 1, 1)),
    ]
    decision = plan_content(replace(MATTER, decisions=decisions), Variant.INTERNAL, DAY).decision
    assert (decision.decided_on, decision.picture.number, decision.picture.title) == (DAY, 2, "Hösten")


def test_a_pledge_is_counted():
    counts = tuple(PledgeCount(id=key(30 + n), counted_on=DAY, number=9) for n in range(3))
    pledge = CitizenPledge(
        id=key(29), agreement_id=AGREEMENT.id, year=2026, text="Helger", target=40, counts=counts
    )
    (told,) = plan_content(replace(MATTER, pledges=[pledge]), Variant.PARTIES, DAY).pledges
    assert (told.done, told.target) == (27, 40)
