"""Parties, participants, districts and places."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.parties import District, Participant, Party, Place
from domain.swedish import sort_key


class Parties:
    """Organisations, in Swedish order."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Party]:
        return [
            _party(row) for row in self._rows.fetch(sa.select(tables.party).order_by(tables.party.c.sort_key))
        ]

    def add(self, party: Party) -> None:
        self._rows.insert(tables.party, {"id": party.id, **_party_values(party)})

    def change(self, party: Party) -> Party:
        """Raises ``UserError`` when somebody else changed it first."""
        self._rows.update(tables.party, party.id, party.version, _party_values(party))
        return self.get(party.id)

    def get(self, party_id: UUID) -> Party:
        return _party(self._rows.fetch_one(sa.select(tables.party).where(tables.party.c.id == party_id)))


def _party_values(party: Party) -> dict[str, Any]:
    return {
        "kind": party.kind,
        "name": party.name,
        "sort_key": sort_key(party.name),
        "valid_from": party.valid_from,
        "valid_to": party.valid_to,
        "predecessor_id": party.predecessor_id,
    }


def _party(row: sa.Row[Any]) -> Party:
    return Party(
        id=row.id,
        kind=row.kind,
        name=row.name,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        predecessor_id=row.predecessor_id,
        version=row.version,
    )


class Participants:
    """People in their work, in Swedish order."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Participant]:
        statement = sa.select(tables.participant).order_by(tables.participant.c.sort_key)
        return [_participant(row) for row in self._rows.fetch(statement)]

    def add(self, participant: Participant) -> None:
        self._rows.insert(tables.participant, {"id": participant.id, **_participant_values(participant)})

    def change(self, participant: Participant) -> Participant:
        """Raises ``UserError`` when somebody else changed it first."""
        self._rows.update(
            tables.participant, participant.id, participant.version, _participant_values(participant)
        )
        return self.get(participant.id)

    def get(self, participant_id: UUID) -> Participant:
        statement = sa.select(tables.participant).where(tables.participant.c.id == participant_id)
        return _participant(self._rows.fetch_one(statement))


def _participant_values(participant: Participant) -> dict[str, Any]:
    return {
        "name": participant.name,
        "sort_key": sort_key(participant.name),
        "title": participant.title,
        "party_id": participant.party_id,
        "email": participant.email,
        "phone": participant.phone,
    }


def _participant(row: sa.Row[Any]) -> Participant:
    return Participant(
        id=row.id,
        name=row.name,
        title=row.title,
        party_id=row.party_id,
        email=row.email,
        phone=row.phone,
        version=row.version,
    )


class Districts:
    """Districts and the areas that hold them, in Swedish order."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[District]:
        statement = sa.select(tables.district).order_by(tables.district.c.sort_key)
        return [_district(row) for row in self._rows.fetch(statement)]

    def add(self, district: District) -> None:
        self._rows.insert(
            tables.district,
            {
                "id": district.id,
                "name": district.name,
                "sort_key": sort_key(district.name),
                "kind": district.kind,
                "parent_id": district.parent_id,
                "valid_from": district.valid_from,
                "valid_to": district.valid_to,
            },
        )


def _district(row: sa.Row[Any]) -> District:
    return District(
        id=row.id,
        name=row.name,
        kind=row.kind,
        parent_id=row.parent_id,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        version=row.version,
    )


class Places:
    """Named places, in Swedish order."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Place]:
        statement = sa.select(tables.place).order_by(tables.place.c.sort_key)
        return [
            Place(id=row.id, name=row.name, district_id=row.district_id, version=row.version)
            for row in self._rows.fetch(statement)
        ]

    def add(self, place: Place) -> None:
        self._rows.insert(
            tables.place,
            {
                "id": place.id,
                "name": place.name,
                "sort_key": sort_key(place.name),
                "district_id": place.district_id,
            },
        )
