"""Stockholm's districts and police areas, taken into a store on request: what is there already is filled in, not doubled."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.changes import Change, Noun
from domain.parties import Coverage, District, DistrictKind, Party, PartyKind
from domain.swedish import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencePolice:
    """A police area that can be taken in; ``is_there`` when a party of that name is registered."""

    slug: str
    name: str
    is_there: bool


class ReferenceService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def police_areas(self) -> tuple[ReferencePolice, ...]:
        """Every police area of the region, in the order of the region's parts."""
        from domain.reference.stockholm import POLICE_AREAS  # noqa: PLC0415 - wanted once in a store's life

        with self._office.store.reading() as work:
            there = {fold(party.name) for party in work.parties.all()}
        return tuple(
            ReferencePolice(slug=area.slug, name=area.name, is_there=fold(area.name) in there)
            for area in POLICE_AREAS
        )

    def districts_missing(self) -> int:
        """How many of the city's districts and district areas, past ones too, the store has not got."""
        from domain.reference.stockholm import DISTRICTS  # noqa: PLC0415

        with self._office.store.reading() as work:
            there = {_district_key(district) for district in work.districts.all()}
        return sum((fold(district.name), district.kind) not in there for district in DISTRICTS)

    def take_in(self, police_slugs: Collection[str] = ()) -> Change:
        """All districts with their dates and predecessors, these police areas, and who covers what.

        Police areas that are parties already get what they cover too. Names are compared folded; a district's own dates
        are kept where it has any.
        """
        with self._office.store.writing() as work:
            districts = self._take_in_districts(work)
            parties = self._take_in_police(work, police_slugs)
            self._write_coverage(work, parties, districts)
        return Change(Noun.REGISTER, (*districts.values(), *parties.values()))

    def _take_in_districts(self, work: UnitOfWork) -> dict[str, UUID]:
        from domain.reference.stockholm import DISTRICTS  # noqa: PLC0415

        there = {_district_key(district): district for district in work.districts.all()}
        ids: dict[str, UUID] = {}
        for each in DISTRICTS:
            known = there.get((fold(each.name), each.kind))
            wanted = District(
                id=known.id if known else self._office.new_id(),
                name=known.name if known else each.name,
                kind=each.kind,
                parent_id=ids.get(each.parent_slug or "", known.parent_id if known else None),
                valid_from=known.valid_from or each.valid_from if known else each.valid_from,
                valid_to=known.valid_to or each.valid_to if known else each.valid_to,
                predecessor_ids=tuple(ids[slug] for slug in each.predecessor_slugs),
                source=known.source or each.source if known else each.source,
                version=known.version if known else 1,
            )
            if known is None:
                work.districts.add(wanted)
            elif wanted != known:
                work.districts.change(wanted)
            ids[each.slug] = wanted.id
        return ids

    def _take_in_police(self, work: UnitOfWork, slugs: Collection[str]) -> dict[str, UUID]:
        from domain.reference.stockholm import POLICE_AREAS  # noqa: PLC0415

        there = {fold(party.name): party.id for party in work.parties.all()}
        ids: dict[str, UUID] = {}
        for area in POLICE_AREAS:
            known_id = there.get(fold(area.name))
            if known_id is not None:
                ids[area.slug] = known_id
            elif area.slug in slugs:
                party = Party(id=self._office.new_id(), kind=PartyKind.POLICE_AREA, name=area.name)
                work.parties.add(party)
                ids[area.slug] = party.id
        return ids

    def _write_coverage(self, work: UnitOfWork, parties: dict[str, UUID], districts: dict[str, UUID]) -> None:
        """Only for parties that cover nothing yet: what somebody has entered stays."""
        from domain.reference.stockholm import COVERAGE  # noqa: PLC0415

        entered = {coverage.party_id for coverage in work.coverages.all()}
        for slug, party_id in parties.items():
            if party_id not in entered:
                covered = [each for each in COVERAGE if each.police_area_slug == slug]
                work.coverages.replace_of_party(
                    party_id,
                    [
                        Coverage(
                            id=self._office.new_id(),
                            party_id=party_id,
                            district_id=districts[each.district_slug],
                            valid_from=each.valid_from,
                            valid_to=each.valid_to,
                            source=each.source,
                        )
                        for each in covered
                    ],
                )


def _district_key(district: District) -> tuple[str, DistrictKind]:
    return fold(district.name), district.kind
