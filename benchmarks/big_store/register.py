"""Who and where: districts with their places, parties, police areas and what they cover, people in their roles."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from benchmarks.big_store import register_words as words
from benchmarks.big_store.ledger import FIRST_DAY, Ledger
from db import tables
from domain.minutes import AttendanceFunction
from domain.parties import PartyKind
from domain.reference.stockholm import AREAS, DISTRICTS, POLICE_AREAS, ReferenceDistrict, coverage_on
from domain.swedish import sort_key

_FUNCTIONS = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY, None, AttendanceFunction.APPROVER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """A district with its places, by key and name."""

    district_id: UUID
    places: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    id: UUID
    name: str
    role: str
    party_id: UUID
    function: AttendanceFunction | None


class Register:
    """Writes it all; what later rows refer to is found by the slugs of the reference data."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._districts: dict[str, UUID] = {}
        self._quarters: dict[str, Quarter] = {}
        self.administrations: dict[str, UUID] = {}
        self._add_districts()
        self._police = {area.slug: self._add_party(PartyKind.POLICE_AREA, area.name) for area in POLICE_AREAS}
        self.others = tuple(self._add_party(kind, name) for kind, name in words.CITY_PARTIES)
        self._add_administrations()
        self._add_coverage()

    def ground_of(self, area: ReferenceDistrict, day: date) -> tuple[tuple[Quarter, ...], tuple[UUID, ...]]:
        """The districts of an area of the city that day, and the police areas that cover any of it."""
        children = [child for child in DISTRICTS if child.parent_on(day) == area.slug]
        slugs = {area.slug, *(child.slug for child in children)}
        police = [line.police_area_slug for line in coverage_on(day) if line.district_slug in slugs]
        return (
            tuple(self._quarters[child.slug] for child in children or [area]),
            tuple(self._police[slug] for slug in dict.fromkeys(police)),
        )

    def add_people(self, district: str, administration: UUID, police: UUID) -> Iterator[Person]:
        """One for each role, called by it and by the district."""
        for place, (role, home) in enumerate(words.ROLES):
            party_id = {"administration": administration, "police": police}.get(home) or self.others[
                words.CITY_NAMES.index(home)
            ]
            name = f"{role.split()[0]} {district}"
            person_id = self._ledger.record(
                tables.participant,
                FIRST_DAY,
                name=name,
                sort_key=sort_key(name),
                title=role,
                party_id=party_id,
            )
            function = _FUNCTIONS[place] if place < len(_FUNCTIONS) else None
            yield Person(id=person_id, name=name, role=role, party_id=party_id, function=function)

    # --- where

    def _add_districts(self) -> None:
        for district in DISTRICTS:
            self._districts[district.slug] = self._ledger.record(
                tables.district,
                FIRST_DAY,
                name=district.name,
                sort_key=sort_key(district.name),
                kind=district.kind,
                parent_id=self._districts.get(district.parent_slug or ""),
                valid_from=district.valid_from,
                valid_to=district.valid_to,
                source=district.source,
            )
            self._add_predecessors(district)
            self._quarters[district.slug] = self._add_places(district)

    def _add_predecessors(self, district: ReferenceDistrict) -> None:
        for position, slug in enumerate(district.predecessor_slugs):
            keys = {"district_id": self._districts[district.slug], "predecessor_id": self._districts[slug]}
            self._ledger.add(tables.district_predecessor, **keys, position=position)

    def _add_places(self, district: ReferenceDistrict) -> Quarter:
        district_id = self._districts[district.slug]
        names = [(pattern.format(district.name), kind) for pattern, kind in words.PLACES]
        places = [
            self._ledger.record(
                tables.place,
                FIRST_DAY,
                name=name,
                sort_key=sort_key(name),
                district_id=district_id,
                kind=kind,
            )
            for name, kind in (names if self._has_places(district) else ())
        ]
        return Quarter(
            district_id=district_id, places=tuple(zip(places, (name for name, _kind in names), strict=False))
        )

    def _has_places(self, district: ReferenceDistrict) -> bool:
        """Places lie in districts; in an area of the city whose districts are not listed, in the area."""
        return not any(district.slug == parent.slug for child in DISTRICTS for parent in child.parents)

    # --- who

    def _add_party(
        self,
        kind: PartyKind,
        name: str,
        since: date | None = None,
        until: date | None = None,
        before: UUID | None = None,
    ) -> UUID:
        dates = {"valid_from": since, "valid_to": until, "predecessor_id": before}
        return self._ledger.record(
            tables.party, FIRST_DAY, kind=kind, name=name, sort_key=sort_key(name), **dates
        )

    def _add_administrations(self) -> None:
        for area in AREAS:
            before = [self.administrations[slug] for slug in area.predecessor_slugs]
            self.administrations[area.slug] = self._add_party(
                PartyKind.DISTRICT_ADMINISTRATION,
                f"{area.name} stadsdelsförvaltning",
                area.valid_from,
                area.valid_to,
                before[-1] if before else None,
            )

    def _add_coverage(self) -> None:
        for generation in words.GENERATIONS:
            for line in coverage_on(generation.first_day):
                self._ledger.add(
                    tables.coverage,
                    id=self._ledger.new_key(FIRST_DAY),
                    party_id=self._police[line.police_area_slug],
                    district_id=self._districts[line.district_slug],
                    valid_from=line.valid_from or generation.first_day,
                    valid_to=line.valid_to or generation.last_day,
                    source=line.source,
                )
