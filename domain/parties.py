"""Who and where: parties, the people who take part, districts and places.

Participants are the only personal data the program holds; there is deliberately no field for a personnummer.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError


class PartyKind(StrEnum):
    """The sorts of organisation that sit at the table (docs/domain.md section 6.3)."""

    DISTRICT_ADMINISTRATION = "district_administration"
    POLICE_AREA = "police_area"
    DEPARTMENT = "department"
    COMPANY = "company"
    MUNICIPALITY = "municipality"
    PROPERTY_OWNER = "property_owner"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An organisation. Dates matter: Älvsjö's administration ended when Hägersten-Älvsjö's began in 2020."""

    id: UUID
    kind: PartyKind
    name: str
    valid_from: date | None = None
    valid_to: date | None = None
    predecessor_id: UUID | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person in their work: what stands in a letterhead and no more. Whoever has left has no contact data."""

    id: UUID
    name: str
    title: str = ""
    party_id: UUID | None = None
    email: str = ""
    phone: str = ""
    left_on: date | None = None
    version: int = 1


class DistrictKind(StrEnum):
    """A district area (stadsdelsområde) holds districts (stadsdelar)."""

    AREA = "area"
    DISTRICT = "district"


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """Reference data with dates: the fourteen areas of 2019 became thirteen in 2020 and eleven in 2023."""

    id: UUID
    name: str
    kind: DistrictKind = DistrictKind.DISTRICT
    parent_id: UUID | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    predecessor_ids: tuple[UUID, ...] = ()
    source: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """A party works in a district for a time: police areas and district areas are many to many."""

    id: UUID
    party_id: UUID
    district_id: UUID
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""


class PlaceKind(StrEnum):
    """What a place is; the police's list of areas is dated and has a source, and is never printed by default."""

    SPOT = "spot"
    DELIMITED = "delimited"
    STATION = "station"
    SCHOOL = "school"
    CENTRE = "centre"
    PARK = "park"
    HOUSING = "housing"
    VULNERABLE_AREA = "vulnerable_area"
    RISK_AREA = "risk_area"
    ESPECIALLY_VULNERABLE_AREA = "especially_vulnerable_area"


POLICE_LIST_KINDS = frozenset(
    {PlaceKind.VULNERABLE_AREA, PlaceKind.RISK_AREA, PlaceKind.ESPECIALLY_VULNERABLE_AREA}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A named place in a district that several points may speak of; degrees north and east in WGS 84."""

    id: UUID
    name: str
    district_id: UUID | None = None
    kind: PlaceKind = PlaceKind.SPOT
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    latitude: float | None = None
    longitude: float | None = None
    version: int = 1


def ensure_no_circle(record_id: UUID, predecessors: Mapping[UUID, Collection[UUID]]) -> None:
    """Nothing comes from itself, by whatever way. Raises ``UserError(PREDECESSOR_CIRCLE)``."""
    waiting, seen = list(predecessors.get(record_id, ())), set[UUID]()
    while waiting:
        earlier = waiting.pop()
        if earlier == record_id:
            raise UserError(Problem.PREDECESSOR_CIRCLE)
        if earlier not in seen:
            seen.add(earlier)
            waiting.extend(predecessors.get(earlier, ()))
