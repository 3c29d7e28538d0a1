"""Parties and participants."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.parties import Participant, Party
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

    def call_no_more(self, participant_id: UUID) -> None:
        """Take somebody off the list of every series."""
        usual = tables.usual_attendance
        self._rows.take(usual, usual.c.participant_id == participant_id)

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
        "left_on": participant.left_on,
    }


def _participant(row: sa.Row[Any]) -> Participant:
    return Participant(
        id=row.id,
        name=row.name,
        title=row.title,
        party_id=row.party_id,
        email=row.email,
        phone=row.phone,
        left_on=row.left_on,
        version=row.version,
    )
