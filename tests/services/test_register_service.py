"""The registers as they are put right: what is stored whole, what is refused, and what minutes keep."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.errors import Problem, UserError
from domain.parties import Coverage, District, DistrictKind, Participant, Party, PartyKind, Place, PlaceKind

BEFORE, AFTER = date(2019, 12, 31), date(2020, 7, 1)


@pytest.fixture
def services(store: Store) -> Services:
    return services_over(store)


def refused(act: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as error:
        act()
    return error.value


def coverage(services: Services, party: Party, district: District, **facts: date | None) -> Coverage:
    return Coverage(
        id=services.office.new_id(), party_id=party.id, district_id=district.id, source="polisen.se", **facts
    )


def test_a_party_is_stored_with_its_time_its_predecessor_and_what_it_covers(services: Services) -> None:
    old = services.register.add_party("  Älvsjö stadsdelsförvaltning ", PartyKind.DISTRICT_ADMINISTRATION)
    district = services.register.add_district("Solberga")
    new = Party(
        id=services.office.new_id(),
        kind=PartyKind.DISTRICT_ADMINISTRATION,
        name="Hägersten-Älvsjö stadsdelsförvaltning",
        valid_from=AFTER,
        predecessor_id=old.id,
    )
    covered = coverage(services, new, district, valid_from=AFTER)

    services.register.enter_party(new, [covered])
    services.register.change_party(replace(old, valid_to=BEFORE), [])

    register = services.register.show()
    assert register.parties == (new, replace(old, valid_to=BEFORE, version=2))
    assert old.name == "Älvsjö stadsdelsförvaltning"
    assert register.coverages == (covered,)


def test_what_a_party_covers_is_replaced_with_the_party_or_not_at_all(services: Services) -> None:
    party = services.register.add_party("Lokalpolisområde Globen", PartyKind.POLICE_AREA)
    here, there = (services.register.add_district(name) for name in ("Solberga", "Östberga"))
    first, second = (coverage(services, party, each) for each in (here, there))
    changed = services.register.change_party(party, [first])

    stale = refused(lambda: services.register.change_party(party, [second]))
    assert stale.problem is Problem.CHANGED_BY_OTHER
    assert services.register.show().coverages == (first,)

    services.register.change_party(changed, [second])
    assert services.register.show().coverages == (second,)


def test_a_coverage_that_ends_before_it_begins_is_refused_by_its_row(services: Services) -> None:
    party = services.register.add_party("Lokalpolisområde Globen")
    district = services.register.add_district("Solberga")
    right = coverage(services, party, district)
    wrong = coverage(services, party, district, valid_from=AFTER, valid_to=BEFORE)

    error = refused(lambda: services.register.change_party(replace(party, name="Globen"), [right, wrong]))

    assert (error.problem, error.values) == (Problem.END_BEFORE_START, {"row": 1})
    assert services.register.show().parties == (party,)
    assert services.register.show().coverages == ()


def test_nothing_comes_from_itself(services: Services) -> None:
    first = services.register.add_party("Första")
    second = services.register.enter_party(
        Party(id=services.office.new_id(), kind=PartyKind.OTHER, name="Andra", predecessor_id=first.id)
    )
    circle = replace(first, predecessor_id=second.id)
    assert refused(lambda: services.register.change_party(circle, [])).problem is Problem.PREDECESSOR_CIRCLE
    itself = replace(first, predecessor_id=first.id)
    assert refused(lambda: services.register.change_party(itself, [])).problem is Problem.PREDECESSOR_CIRCLE
    freed = services.register.change_party(replace(second, predecessor_id=None), [])
    assert services.register.change_party(circle, []).predecessor_id == freed.id


def test_districts_come_from_several_but_not_in_a_circle(services: Services) -> None:
    older = [services.register.add_district(name) for name in ("Älvsjö", "Hägersten-Liljeholmen")]
    merged = services.register.enter_district(
        District(
            id=services.office.new_id(),
            name="Hägersten-Älvsjö",
            kind=DistrictKind.AREA,
            predecessor_ids=tuple(each.id for each in older),
            valid_from=AFTER,
            source="start.stockholm",
        )
    )
    assert merged in services.register.show().districts
    circle = replace(older[1], predecessor_ids=(merged.id,))
    assert refused(lambda: services.register.change_district(circle)).problem is Problem.PREDECESSOR_CIRCLE
    lies_in = services.register.change_district(replace(older[0], parent_id=merged.id, valid_to=BEFORE))
    assert (lies_in.parent_id, lies_in.valid_to, lies_in.version) == (merged.id, BEFORE, 2)


def test_a_participant_is_stored_with_work_mail_and_phone(services: Services) -> None:
    party = services.register.add_party("Lokalpolisområde Globen")
    officer = Participant(
        id=services.office.new_id(),
        name="Kommunpolis Alm",
        title="Kommunpolis",
        party_id=party.id,
        email="alm@polisen.example",
        phone="08-123 45",
    )
    services.register.enter_participant(officer)
    renamed = services.register.change_participant(replace(officer, name=" Kommunpolis Ek "))
    assert services.register.show().participants == (renamed,)
    assert renamed == replace(officer, name="Kommunpolis Ek", version=2)


def test_a_place_of_the_polices_list_keeps_its_days_its_source_and_where_it_lies(services: Services) -> None:
    district = services.register.add_district("Östberga")
    spot = services.register.add_place("Östberga", district.id)
    listed = replace(
        spot,
        kind=PlaceKind.VULNERABLE_AREA,
        valid_from=AFTER,
        source="Polisen, lista",
        latitude=59.2841,
        longitude=18.0466,
    )
    services.register.change_place(listed)
    assert services.register.show().places == (replace(listed, version=2),)


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"name": " "}, Problem.NAME_MISSING),
        ({"valid_from": AFTER, "valid_to": BEFORE}, Problem.END_BEFORE_START),
        ({"latitude": 18.0, "longitude": 59.0}, Problem.LATITUDE_WRONG),
        ({"latitude": 59.0}, Problem.LONGITUDE_WRONG),
    ],
)
def test_a_place_that_is_wrong_is_not_stored(
    services: Services, facts: dict[str, object], problem: Problem
) -> None:
    stored = services.register.add_place("Torget", None)
    wrong: Place = replace(stored, **facts)  # type: ignore[arg-type]
    new = replace(wrong, id=services.office.new_id())
    assert refused(lambda: services.register.change_place(wrong)).problem is problem
    assert refused(lambda: services.register.enter_place(new)).problem is problem
    assert services.register.show().places == (stored,)


def test_every_register_wants_a_name_and_an_end_after_the_start(services: Services) -> None:
    party, district = services.register.add_party("Part"), services.register.add_district("Solberga")
    person = services.register.add_participant("Lind", "", None)
    backwards = {"valid_from": AFTER, "valid_to": BEFORE}
    nameless: tuple[Callable[[], object], ...] = (
        lambda: services.register.change_party(replace(party, name=""), []),
        lambda: services.register.change_district(replace(district, name=" ")),
        lambda: services.register.change_participant(replace(person, name="")),
        lambda: services.register.add_place("", None),
    )
    assert {refused(act).problem for act in nameless} == {Problem.NAME_MISSING}
    party_back = replace(party, valid_from=AFTER, valid_to=BEFORE)
    district_back = replace(district, **backwards)  # type: ignore[arg-type]
    assert refused(lambda: services.register.change_party(party_back, [])).problem is Problem.END_BEFORE_START
    assert (
        refused(lambda: services.register.change_district(district_back)).problem is Problem.END_BEFORE_START
    )


def test_whoever_comes_second_is_told(services: Services) -> None:
    person, place = (
        services.register.add_participant("Lind", "", None),
        services.register.add_place("Torget", None),
    )
    district = services.register.add_district("Solberga")
    services.register.change_participant(replace(person, title="Strateg"))
    services.register.change_place(replace(place, kind=PlaceKind.CENTRE))
    services.register.change_district(replace(district, source="start.stockholm"))
    acts: tuple[Callable[[], object], ...] = (
        lambda: services.register.change_participant(replace(person, title="Chef")),
        lambda: services.register.change_place(replace(place, kind=PlaceKind.PARK)),
        lambda: services.register.change_district(replace(district, source="annan")),
    )
    assert {refused(act).problem for act in acts} == {Problem.CHANGED_BY_OTHER}


def test_a_name_of_another_key_is_another_record(services: Services, new_id: Callable[[], UUID]) -> None:
    """The district and the area Älvsjö have one name; a register does not guess that they are one."""
    for kind in DistrictKind:
        services.register.enter_district(District(id=new_id(), name="Älvsjö", kind=kind))
    assert [district.name for district in services.register.show().districts] == ["Älvsjö", "Älvsjö"]
