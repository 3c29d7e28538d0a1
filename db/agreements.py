"""Agreements with their parties, prolongations and areas, read and written whole."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.agreements import (
    Agreement,
    AgreementParty,
    PreparationStep,
    PriorityArea,
    Prolongation,
    ensure_area_in_force,
)
from domain.errors import Problem, UserError
from domain.swedish import sort_key

_agreement = tables.agreement
_area = tables.priority_area
_PARTS = (tables.agreement_party, tables.prolongation, tables.preparation_step, _area)


class Agreements:
    """Each is one document with its parts; there are tens of them in a store, not thousands."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Agreement]:
        """Newest first, those without dates last."""
        return self._whole(sa.true())

    def get(self, agreement_id: UUID) -> Agreement | None:
        return next(iter(self._whole(_agreement.c.id == agreement_id)), None)

    def areas(self) -> list[PriorityArea]:
        """Every area of every agreement, in the agreements' own order."""
        order = (_area.c.agreement_id, _area.c.position)
        return [_read_area(row) for row in self._rows.fetch(sa.select(_area).order_by(*order))]

    def of_area(self, area_id: UUID) -> UUID:
        """The agreement an area belongs to. Raises ``UserError(RECORD_GONE)``."""
        table = tables.priority_area
        owner: UUID = self._rows.fetch_one(sa.select(table.c.agreement_id).where(table.c.id == area_id))[0]
        return owner

    def ensure_areas_in_force(self, area_ids: Iterable[UUID], day: date) -> None:
        """Raise ``UserError(AREA_NOT_IN_FORCE)`` when an area's agreement had ended before the day it is used.

        For whoever stores a point, an item or a follow-up with areas, in the same unit of work.
        """
        wanted = frozenset(area_ids)
        if not wanted:
            return
        owners = sa.select(_area.c.agreement_id).where(_area.c.id.in_(wanted))
        for agreement in self._whole(_agreement.c.id.in_(owners)):
            for area in agreement.areas:
                if area.id in wanted:
                    ensure_area_in_force(agreement, area, day)

    def add(self, agreement: Agreement) -> None:
        self._rows.insert(_agreement, {"id": agreement.id, **_values(agreement)})
        self._write_parts(agreement)
        for area in agreement.areas:
            self.add_area(agreement.id, area)

    def change(self, agreement: Agreement) -> None:
        """Write everything anew but the areas, which keep their keys: others point at them.

        Raises ``UserError``: RECORD_GONE, CHANGED_BY_OTHER, AREA_IN_USE.
        """
        self._rows.update(_agreement, agreement.id, agreement.version, _values(agreement))
        self._write_parts(agreement)
        self._change_areas(agreement)

    def add_area(self, agreement_id: UUID, area: PriorityArea) -> None:
        self._rows.insert(_area, {"id": area.id, **_area_values(agreement_id, area)})

    def _whole(self, wanted: sa.ColumnElement[bool]) -> list[Agreement]:
        """Five statements, however many agreements."""
        parts = [self._parts(table, wanted) for table in _PARTS]
        order = (_agreement.c.valid_from.is_(None), _agreement.c.valid_from.desc(), _agreement.c.sort_key)
        found = self._rows.fetch(sa.select(_agreement, _replaced_on()).where(wanted).order_by(*order))
        return [_read(row, *(part.get(row.id, ()) for part in parts)) for row in found]

    def _parts(self, table: sa.Table, wanted: sa.ColumnElement[bool]) -> dict[UUID, Sequence[sa.Row[Any]]]:
        joined = table.join(_agreement, table.c.agreement_id == _agreement.c.id)
        order = (table.c.agreement_id, table.c.position)
        rows = self._rows.fetch(sa.select(table).select_from(joined).where(wanted).order_by(*order))
        return {owner: tuple(parts) for owner, parts in groupby(rows, attrgetter("agreement_id"))}

    def _write_parts(self, agreement: Agreement) -> None:
        written: tuple[tuple[sa.Table, Iterable[Mapping[str, Any]]], ...] = (
            (tables.agreement_party, map(_party_values, agreement.parties)),
            (tables.prolongation, map(_prolongation_values, agreement.prolongations)),
            (tables.preparation_step, map(_step_values, agreement.steps)),
        )
        for table, parts in written:
            rows = (
                {"agreement_id": agreement.id, "position": place, **part} for place, part in enumerate(parts)
            )
            self._rows.replace(table, table.c.agreement_id == agreement.id, rows)

    def _change_areas(self, agreement: Agreement) -> None:
        there = {
            row.id: row
            for row in self._rows.fetch(sa.select(_area).where(_area.c.agreement_id == agreement.id))
        }
        for row in there.values():
            if row.id not in {area.id for area in agreement.areas}:
                self._remove_area(row)
        for area in agreement.areas:
            if area.id in there:
                values = _area_values(agreement.id, area)
                self._rows.update(_area, area.id, there[area.id].version, values)
            else:
                self.add_area(agreement.id, area)

    def _remove_area(self, row: sa.Row[Any]) -> None:
        """Whatever points at an area keeps it, also what the database would let go with it: a plan's measures."""
        uses = [sa.exists().where(column == row.id) for column in _columns_to_areas()]
        if self._rows.fetch_one(sa.select(sa.or_(*uses)))[0]:
            raise UserError(Problem.AREA_IN_USE, title=row.title)
        self._rows.remove(_area, row.id)


def _columns_to_areas() -> list[sa.Column[Any]]:
    return [
        column
        for table in tables.metadata.tables.values()
        for column in table.columns
        if any(key.column is _area.c.id for key in column.foreign_keys)
    ]


def _replaced_on() -> sa.Label[Any]:
    """The first day of the agreement that replaces this one, none while that has no first day."""
    successor = _agreement.alias("successor")
    first_day = sa.select(sa.func.min(successor.c.valid_from)).where(
        successor.c.replaces_id == _agreement.c.id
    )
    return first_day.correlate(_agreement).scalar_subquery().label("replaced_on")


def _values(agreement: Agreement) -> dict[str, Any]:
    return {
        "level": agreement.level,
        "title": agreement.title,
        "sort_key": sort_key(agreement.title),
        "purposes": agreement.purposes,
        "signed_on": agreement.signed_on,
        "valid_from": agreement.valid_from,
        "valid_to": agreement.valid_to,
        "replaces_id": agreement.replaces_id,
    }


def _party_values(party: AgreementParty) -> dict[str, Any]:
    return {
        "party_id": party.party_id,
        "signatory_role": party.signatory_role,
        "dnr": party.dnr,
        "signed_on": party.signed_on,
    }


def _prolongation_values(prolongation: Prolongation) -> dict[str, Any]:
    return {
        "until": prolongation.until,
        "decided_on": prolongation.decided_on,
        "note": prolongation.note,
    }


def _step_values(step: PreparationStep) -> dict[str, Any]:
    return {
        "kind": step.kind,
        "body": step.body,
        "day": step.day,
        "until": step.until,
        "outcome": step.outcome,
    }


def _area_values(agreement_id: UUID, area: PriorityArea) -> dict[str, Any]:
    return {
        "agreement_id": agreement_id,
        "position": area.order,
        "title": area.title,
        "letter": area.letter,
        "goal": area.goal,
        "cause_analysis": area.cause_analysis,
        "relevance": area.relevance,
        "mirrors_id": area.mirrors_id,
    }


def _read(
    row: sa.Row[Any],
    parties: Sequence[sa.Row[Any]],
    prolongations: Sequence[sa.Row[Any]],
    steps: Sequence[sa.Row[Any]],
    areas: Sequence[sa.Row[Any]],
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
        replaced_on=row.replaced_on,
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
        steps=tuple(
            PreparationStep(
                kind=part.kind, body=part.body, day=part.day, until=part.until, outcome=part.outcome
            )
            for part in steps
        ),
        areas=tuple(_read_area(part) for part in areas),
        version=row.version,
    )


def _read_area(row: sa.Row[Any]) -> PriorityArea:
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
