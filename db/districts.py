"""Districts with their predecessors, which party covers which of them, and places."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.parties import Coverage, District, Place
from domain.swedish import sort_key

_predecessor = tables.district_predecessor


class Districts:
    """Districts and the areas that hold them, in Swedish order; those that are no more too."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[District]:
        return self._whole(sa.select(tables.district).order_by(tables.district.c.sort_key))

    def get(self, district_id: UUID) -> District:
        """Raises ``UserError(RECORD_GONE)``."""
        statement = sa.select(tables.district).where(tables.district.c.id == district_id)
        self._rows.fetch_one(statement)
        return self._whole(statement)[0]

    def add(self, district: District) -> None:
        """What it comes from and lies in has to be there already."""
        self._rows.insert(tables.district, {"id": district.id, **_district_values(district)})
        self._write_predecessors(district)

    def change(self, district: District) -> District:
        """Raises as ``Rows.update``."""
        self._rows.update(tables.district, district.id, district.version, _district_values(district))
        self._write_predecessors(district)
        return self.get(district.id)

    def _write_predecessors(self, district: District) -> None:
        self._rows.replace(
            _predecessor,
            _predecessor.c.district_id == district.id,
            (
                {"district_id": district.id, "predecessor_id": predecessor_id, "position": place}
                for place, predecessor_id in enumerate(district.predecessor_ids)
            ),
        )

    def _whole(self, statement: sa.Select[Any]) -> list[District]:
        order = (_predecessor.c.district_id, _predecessor.c.position)
        links = self._rows.fetch(sa.select(_predecessor).order_by(*order))
        came_from = {
            owner: tuple(link.predecessor_id for link in parts)
            for owner, parts in groupby(links, attrgetter("district_id"))
        }
        return [_district(row, came_from.get(row.id, ())) for row in self._rows.fetch(statement)]


def _district_values(district: District) -> dict[str, Any]:
    return {
        "name": district.name,
        "sort_key": sort_key(district.name),
        "kind": district.kind,
        "parent_id": district.parent_id,
        "valid_from": district.valid_from,
        "valid_to": district.valid_to,
        "source": district.source,
    }


def _district(row: sa.Row[Any], predecessor_ids: tuple[UUID, ...]) -> District:
    return District(
        id=row.id,
        name=row.name,
        kind=row.kind,
        parent_id=row.parent_id,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        predecessor_ids=predecessor_ids,
        source=row.source,
        version=row.version,
    )


class Coverages:
    """Which party works in which district, and when: many to many."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Coverage]:
        """By party, then by day."""
        table = tables.coverage
        order = (table.c.party_id, table.c.valid_from, table.c.district_id)
        return [_coverage(row) for row in self._rows.fetch(sa.select(table).order_by(*order))]

    def replace_of_party(self, party_id: UUID, coverages: Iterable[Coverage]) -> None:
        """Write all that a party covers."""
        values = (
            {
                "id": coverage.id,
                "party_id": party_id,
                "district_id": coverage.district_id,
                "valid_from": coverage.valid_from,
                "valid_to": coverage.valid_to,
                "source": coverage.source,
            }
            for coverage in coverages
        )
        self._rows.replace(tables.coverage, tables.coverage.c.party_id == party_id, values)


def _coverage(row: sa.Row[Any]) -> Coverage:
    return Coverage(
        id=row.id,
        party_id=row.party_id,
        district_id=row.district_id,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        source=row.source,
    )


class Places:
    """Named places, in Swedish order."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Place]:
        statement = sa.select(tables.place).order_by(tables.place.c.sort_key)
        return [_place(row) for row in self._rows.fetch(statement)]

    def get(self, place_id: UUID) -> Place:
        """Raises ``UserError(RECORD_GONE)``."""
        return _place(self._rows.fetch_one(sa.select(tables.place).where(tables.place.c.id == place_id)))

    def add(self, place: Place) -> None:
        self._rows.insert(tables.place, {"id": place.id, **_place_values(place)})

    def change(self, place: Place) -> Place:
        """Raises as ``Rows.update``."""
        self._rows.update(tables.place, place.id, place.version, _place_values(place))
        return self.get(place.id)


def _place_values(place: Place) -> dict[str, Any]:
    return {
        "name": place.name,
        "sort_key": sort_key(place.name),
        "district_id": place.district_id,
        "kind": place.kind,
        "valid_from": place.valid_from,
        "valid_to": place.valid_to,
        "source": place.source,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _place(row: sa.Row[Any]) -> Place:
    return Place(
        id=row.id,
        name=row.name,
        district_id=row.district_id,
        kind=row.kind,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        source=row.source,
        latitude=row.latitude,
        longitude=row.longitude,
        version=row.version,
    )
