"""An agreement on paper: names instead of keys, and what is a draft."""

from dataclasses import replace
from datetime import date

from domain.agreements import Agreement, AgreementLevel, AgreementParty, AgreementState
from domain.papers.agreement import agreement_content
from domain.plan import Commitment, PlanMeasure
from tests.domain.content import CITY, DRUGS, POLICE, YOUTH, key

DAY = date(2026, 11, 12)
PARTIES = {CITY.id: CITY, POLICE.id: POLICE}
CITY_WIDE = Agreement(
    id=key(40),
    level=AgreementLevel.OVERALL,
    title="Övergripande",
    areas=(replace(DRUGS, id=key(41), title="Narkotikahandel"), replace(YOUTH, id=key(42))),
)
LOCAL = Agreement(
    id=key(43),
    level=AgreementLevel.LOCAL,
    title="Lokal",
    purposes="  Trygghet  ",
    valid_from=date(2026, 1, 1),
    replaces_id=key(40),
    parties=(AgreementParty(party_id=POLICE.id, signatory_role="LPO-chef", dnr="A1", signed_on=DAY),),
    areas=(replace(DRUGS, mirrors_id=key(41)), replace(YOUTH, mirrors_id=key(42))),
)
MEASURE = PlanMeasure(
    id=key(44),
    area_id=DRUGS.id,
    order=1,
    cause_number=1,
    cause="Mörkt",
    measure="Belysa",
    commitments=(Commitment(id=key(45), party_id=CITY.id),),
)


def content(agreement=LOCAL, measures=(MEASURE,)):
    return agreement_content(agreement, [CITY_WIDE, agreement], PARTIES, measures, DAY)


def test_names_are_copied_in():
    told = content()
    assert (told.title, told.replaces, told.purposes) == ("Lokal", "Övergripande", "Trygghet")
    (party,) = told.parties
    assert (party.name, party.role, party.dnr, party.signed_on) == (POLICE.name, "LPO-chef", "A1", DAY)
    assert told.areas[0].measures[0].parties == (CITY.name,)


def test_a_mirrored_area_is_named_when_it_is_called_something_else():
    assert [area.mirrors for area in content().areas] == ["Narkotikahandel", ""]


def test_it_is_a_draft_until_it_begins():
    assert content().state is AgreementState.IN_FORCE
    assert not content().is_draft
    assert content(replace(LOCAL, valid_from=date(2027, 1, 1))).is_draft


def test_it_has_a_plan_when_any_area_has_a_measure():
    assert content().has_plan
    assert not content(measures=()).has_plan
