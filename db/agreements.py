"""Agreements with their parties, prolongations and areas, read and written whole."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.agreements import Agreement, AgreementParty, PriorityArea, Prolongation
from domain.swedish import sort_key


class Agreements:
    """Each is one document with its parts; there are tens of them in a store, not thousands."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Agreement]:
        """Newest first, those without dates last."""
        table = tables.agreement
        order = (table.c.valid_from.is_(None), table.c.valid_from.desc(), table.c.sort_key)
        found = self._rows.fetch(sa.select(table).order_by(*order))
        parties = self._parts(tables.agreement_party, "position")
        prolongations = self._parts(tables.prolongation, "until")
        areas = self._parts(tables.priority_area, "position")
        return [
            _agreement(row, parties.get(row.id, []), prolongations.get(row.id, []), areas.get(row.id, []))
            for row in found
        ]

    def get(self, agreement_id: UUID) -> Agreement | None:
        return next((agreement for agreement in self.all() if agreement.id == agreement_id), None)

    def areas(self) -> list[PriorityArea]:
        """Every area of every agreement, in the agreements' own order."""
        table = tables.priority_area
        return [
            _area(row)
            for row in self._rows.fetch(sa.select(table).order_by(table.c.agreement_id, table.c.position))
        ]

    def add(self, agreement: Agreement) -> None:
        self._rows.insert(
            tables.agreement,
            {
                "id": agreement.id,
                "level": agreement.level,
                "title": agreement.title,
                "sort_key": sort_key(agreement.title),
                "purposes": agreement.purposes,
                "signed_on": agreement.signed_on,
                "valid_from": agreement.valid_from,
                "valid_to": agreement.valid_to,
                "replaces_id": agreement.replaces_id,
            },
        )
        self._rows.replace(
            tables.agreement_party,
            tables.agreement_party.c.agreement_id == agreement.id,
            (_party_values(agreement.id, place, party) for place, party in enumerate(agreement.parties)),
        )
        self._rows.replace(
            tables.prolongation,
            tables.prolongation.c.agreement_id == agreement.id,
            (
                {
                    "agreement_id": agreement.id,
                    "until": step.until,
                    "decided_on": step.decided_on,
                    "note": step.note,
                }
                for step in agreement.prolongations
            ),
        )
        for area in agreement.areas:
            self.add_area(agreement.id, area)

    def add_area(self, agreement_id: UUID, area: PriorityArea) -> None:
        self._rows.insert(tables.priority_area, _area_values(agreement_id, area))

    def _parts(self, table: sa.Table, order: str) -> dict[UUID, list[sa.Row[Any]]]:
        rows = self._rows.fetch(sa.select(table).order_by(table.c.agreement_id, table.c[order]))
        return {owner: list(parts) for owner, parts in groupby(rows, attrgetter("agreement_id"))}


def _party_values(agreement_id: UUID, place: int, party: AgreementParty) -> dict[str, Any]:
    return {
        "agreement_id": agreement_id,
        "party_id": party.party_id,
        "position": place,
        "signatory_role": party.signatory_role,
        "dnr": party.dnr,
        "signed_on": party.signed_on,
    }


def _area_values(agreement_id: UUID, area: PriorityArea) -> dict[str, Any]:
    return {
        "id": area.id,
        "agreement_id": agreement_id,
        "position": area.order,
        "title": area.title,
        "letter": area.letter,
        "goal": area.goal,
        "cause_analysis": area.cause_analysis,
        "relevance": area.relevance,
        "mirrors_id": area.mirrors_id,
    }


def _agreement(
    row: sa.Row[Any],
    parties: Iterable[sa.Row[Any]],
    prolongations: Iterable[sa.Row[Any]],
    areas: Iterable[sa.Row[Any]],
) -> Agreement:
    return Agreement(
        id=row.id,
        level=row.level,
        title=row.title,
        purposes=row.purposes,
        signed_on=row.signed_on,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        replaces_id=row.replaces_id,
        parties=tuple(
            AgreementParty(
                party_id=part.party_id,
                signatory_role=part.signatory_role,
                dnr=part.dnr,
                signed_on=part.signed_on,
            )
            for part in parties
        ),
        prolongations=tuple(
            Prolongation(until=part.until, decided_on=part.decided_on, note=part.note)
            for part in prolongations
        ),
        areas=tuple(_area(part) for part in areas),
        version=row.version,
    )


def _area(row: sa.Row[Any]) -> PriorityArea:
    return PriorityArea(
        id=row.id,
        title=row.title,
        order=row.position,
        letter=row.letter,
        goal=row.goal,
        cause_analysis=row.cause_analysis,
        relevance=row.relevance,
        mirrors_id=row.mirrors_id,
    )
