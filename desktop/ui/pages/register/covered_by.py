"""Which parties work in a district: told of itself, of the area it lies in, and of the districts that lie in it."""

from typing import TYPE_CHECKING
from uuid import UUID

from desktop.ui.pages.register.register_words import period_words
from domain.parties import Coverage, District

if TYPE_CHECKING:
    from desktop.services.register_service import Register


def covered_by(district_id: UUID, register: "Register") -> list[str]:
    """A line for each coverage, in the order of the parties: who, which other district it is told of, and when."""
    districts = {district.id: district for district in register.districts}
    parties = {party.id: party.name for party in register.parties}
    order = list(parties)
    told = [each for each in register.coverages if _touches(each, district_id, districts)]
    told.sort(key=lambda each: order.index(each.party_id))
    return [_line(each, parties[each.party_id], district_id, districts) for each in told]


def _touches(coverage: Coverage, district_id: UUID, districts: dict[UUID, District]) -> bool:
    own = districts.get(district_id)
    its_parent_id = districts[coverage.district_id].parent_id
    return district_id in {coverage.district_id, its_parent_id} or (
        own is not None and coverage.district_id == own.parent_id
    )


def _line(coverage: Coverage, party: str, district_id: UUID, districts: dict[UUID, District]) -> str:
    told_of = "" if coverage.district_id == district_id else districts[coverage.district_id].name
    first, last = coverage.valid_from or "", coverage.valid_to or ""
    period = period_words(str(first), str(last)) if first or last else ""
    return " · ".join(part for part in (party, told_of, period) if part)
