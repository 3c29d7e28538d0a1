"""By which names parties are spoken of: short ones only for those who sit at the table, and only for one of a kind each."""

from dataclasses import replace
from datetime import date

from domain.meetings import MeetingContent
from domain.offers import offered_parties, offers_in
from domain.parties import Party, PartyKind
from tests.domain.content import CITY, CONTENT, DAY, POLICE, key

SKARHOLMEN = Party(id=key(70), kind=PartyKind.POLICE_AREA, name="Lokalpolisområde Skärholmen")
HOUSING = Party(id=key(71), kind=PartyKind.COMPANY, name="Kommunalt bostadsbolag (exempel)")
GONE = Party(
    id=key(72),
    kind=PartyKind.DISTRICT_ADMINISTRATION,
    name="Älvsjö stadsdelsförvaltning",
    valid_to=date(2020, 6, 30),
)


def with_parties(*parties: Party, at_table: tuple[Party, ...] = ()) -> MeetingContent:
    lines = [
        replace(CONTENT.attendance[0], id=key(80 + n), party_id=party.id) for n, party in enumerate(at_table)
    ]
    known = {**CONTENT.parties, **{party.id: party for party in parties}}
    return replace(CONTENT, parties=known, attendance=(*CONTENT.attendance, *lines))


def who(sentence: str, content: MeetingContent) -> object:
    (offer,) = offers_in(sentence, today=DAY, parties=offered_parties(content))
    return offer.party_id


def test_those_at_the_table_are_known_by_their_short_names() -> None:
    assert who("Polisen återkommer senast den 1 december.", CONTENT) == POLICE.id
    assert who("Förvaltningen återkommer senast den 1 december.", CONTENT) == CITY.id
    content = with_parties(HOUSING, at_table=(HOUSING,))
    assert who("Bostadsbolaget återkommer senast den 1 december.", content) == HOUSING.id
    assert who("Kommunalt bostadsbolag återkommer senast den 1 december.", content) == HOUSING.id


def test_with_two_of_a_kind_nobody_is_meant() -> None:
    content = with_parties(SKARHOLMEN, at_table=(SKARHOLMEN,))
    assert who("Polisen återkommer senast den 1 december.", content) is None
    assert who("Lokalpolisområde Skärholmen återkommer senast den 1 december.", content) == SKARHOLMEN.id


def test_who_is_not_there_has_only_their_own_name() -> None:
    content = with_parties(SKARHOLMEN)
    assert who("Polisen återkommer senast den 1 december.", content) == POLICE.id
    assert who("Lokalpolisområde Skärholmen återkommer senast den 1 december.", content) == SKARHOLMEN.id


def test_a_party_that_has_ended_is_not_spoken_of() -> None:
    known = {party.id for party in offered_parties(with_parties(GONE, at_table=(GONE,)))}
    assert known == {CITY.id, POLICE.id}
