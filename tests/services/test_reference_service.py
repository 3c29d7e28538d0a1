"""Stockholm's districts and police areas in a store: dated, linked, and never doubled."""

from datetime import date

from db.store import Store
from desktop.services.program import services_over
from domain.parties import DistrictKind, PartyKind
from domain.reference.stockholm import DISTRICTS, POLICE_AREAS


def test_a_new_store_gets_every_district_with_where_it_comes_from(store: Store) -> None:
    services = services_over(store)
    assert services.reference.districts_missing() == len(DISTRICTS)

    services.reference.take_in(["lpo-globen"])

    register = services.register.show()
    by_name = {(district.name, district.kind): district for district in register.districts}
    merged = by_name["Hägersten-Älvsjö", DistrictKind.AREA]
    before = {district.id: district.name for district in register.districts}
    assert services.reference.districts_missing() == 0
    assert merged.valid_from == date(2020, 7, 1)
    assert [before[key] for key in merged.predecessor_ids] == ["Älvsjö", "Hägersten-Liljeholmen"]
    assert by_name["Solberga", DistrictKind.DISTRICT].parent_id == merged.id
    assert [(party.name, party.kind) for party in register.parties] == [
        ("Lokalpolisområde Globen", PartyKind.POLICE_AREA)
    ]


def test_the_police_area_covers_its_part_and_not_the_next(store: Store) -> None:
    services = services_over(store)

    services.reference.take_in([area.slug for area in POLICE_AREAS])

    register = services.register.show()
    globen = next(party.id for party in register.parties if party.name.endswith("Globen"))
    names = {district.id: district.name for district in register.districts}
    covered = {names[each.district_id] for each in register.coverages if each.party_id == globen}
    assert "Östberga" in covered
    assert "Rågsved" not in covered


def test_what_is_there_is_filled_in_and_not_doubled(store: Store) -> None:
    services = services_over(store)
    services.register.add_party("LOKALPOLISOMRÅDE GLOBEN", PartyKind.POLICE_AREA)
    solberga = services.register.add_district("Solberga")

    services.reference.take_in()
    once = services.register.show()
    services.reference.take_in()

    assert services.register.show() == once
    assert len(once.districts) == len(DISTRICTS)
    assert len(once.parties) == 1
    assert once.coverages
    assert next(each for each in once.districts if each.id == solberga.id).parent_id is not None
