"""The handover: people under their party, loose items that keep their heading and no more."""

from datetime import date

import pytest

from domain.disclosure import Variant
from domain.orphans import LooseDecision, LooseEnds, Orphans
from domain.papers.follow_ups import Origin
from domain.papers.handover import contacts_by_party, loose_threads, parties_without_contacts
from domain.parties import Participant, Party, PartyKind
from domain.secrecy import Sensitivity
from tests.domain.content import CITY, POLICE, key

TODAY = date(2026, 11, 12)
ENDED = Party(id=key(50), kind=PartyKind.DISTRICT_ADMINISTRATION, name="Älvsjö", valid_to=date(2020, 6, 30))
PARTIES = (ENDED, CITY, POLICE)


def person(number, name, party):
    return Participant(id=key(number), name=name, party_id=party.id if party else None)


def test_people_stand_under_their_party_those_of_today_first():
    people = [
        person(60, "Ek", ENDED),
        person(61, "Ask", CITY),
        person(62, "Ö", None),
        person(63, "Roth", CITY),
    ]
    found = contacts_by_party(PARTIES, people, TODAY)
    assert [(each.party, [contact.name for contact in each.contacts]) for each in found] == [
        (CITY.name, ["Ask", "Roth"]),
        ("Älvsjö", ["Ek"]),
        ("", ["Ö"]),
    ]
    assert [each.ended_on for each in found] == [None, date(2020, 6, 30), None]
    assert parties_without_contacts(PARTIES, people, TODAY) == (POLICE.name,)


def test_a_party_that_is_no_more_is_not_missed():
    assert parties_without_contacts(PARTIES, [], TODAY) == (CITY.name, POLICE.name)


def loose_item(variant, sensitivity):
    decision = LooseDecision(
        id=key(70), meeting_id=key(71), series="Rådet", day=TODAY, section="§ 7", heading="Lägesbild",
        decisions=("spana",), area_id=None, letter="", colour=0,
    )  # fmt: skip
    none = LooseEnds(rows=(), count=0)
    orphans = Orphans(decisions=LooseEnds(rows=(decision,), count=1), follow_ups=none, points=none, areas=())
    origin = Origin(series="Rådet", day=TODAY, number=7, position=6, sensitivity=sensitivity)
    return loose_threads(orphans, {key(70): origin}, variant).items[0]


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_a_marked_item_keeps_its_heading_and_no_decision(variant):
    told = loose_item(variant, Sensitivity.TO_BE_TESTED)
    assert (told.heading, told.decisions, told.is_withheld) == ("Lägesbild", (), True)


def test_the_internal_paper_tells_it_with_a_remark():
    told = loose_item(Variant.INTERNAL, Sensitivity.TO_BE_TESTED)
    assert (told.decisions, told.is_withheld, told.is_marked) == (("spana",), False, True)


def test_an_open_item_is_told_to_all():
    assert loose_item(Variant.DISCLOSURE, Sensitivity.OPEN).decisions == ("spana",)
