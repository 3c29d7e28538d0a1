"""Citizen pledges of an agreement with their counts."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.plan import CitizenPledge, PledgeCount

_pledge = tables.citizen_pledge
_count = tables.pledge_count


class Pledges:
    """The newest year first; counts by day, then in the order they were made."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_agreement(self, agreement_id: UUID) -> list[CitizenPledge]:
        return self._whole(_pledge.c.agreement_id == agreement_id)

    def get(self, pledge_id: UUID) -> CitizenPledge:
        """Raises ``UserError(RECORD_GONE)``."""
        found = self._whole(_pledge.c.id == pledge_id)
        if not found:
            raise UserError(Problem.RECORD_GONE)
        return found[0]

    def add(self, pledge: CitizenPledge) -> None:
        owner = {"id": pledge.id, "agreement_id": pledge.agreement_id}
        self._rows.insert(_pledge, {**owner, **_values(pledge)})
        for count in pledge.counts:
            self.add_count(pledge.id, count)

    def change(self, pledge: CitizenPledge) -> CitizenPledge:
        """Write everything but the counts. Raises ``UserError``: CHANGED_BY_OTHER, RECORD_GONE."""
        self._rows.update(_pledge, pledge.id, pledge.version, _values(pledge))
        return self.get(pledge.id)

    def remove(self, pledge_id: UUID) -> CitizenPledge:
        """Take it away with its counts; ``add`` brings it back. Raises ``UserError(RECORD_GONE)``."""
        removed = self.get(pledge_id)
        self._rows.remove(_pledge, pledge_id)
        return removed

    def add_count(self, pledge_id: UUID, count: PledgeCount) -> None:
        """Two people may count at the same time: each count is a row of its own, and no version stops them."""
        self._rows.add(
            _count,
            {
                "id": count.id,
                "pledge_id": pledge_id,
                "counted_on": count.counted_on,
                "number": count.number,
                "note": count.note,
            },
        )

    def remove_count(self, count_id: UUID) -> None:
        self._rows.remove(_count, count_id)

    def _whole(self, wanted: sa.ColumnElement[bool]) -> list[CitizenPledge]:
        """Two statements, however many pledges."""
        found = self._rows.fetch(
            sa.select(_pledge).where(wanted).order_by(_pledge.c.year.desc(), _pledge.c.id)
        )
        parts = self._rows.fetch(
            sa.select(_count)
            .select_from(_count.join(_pledge))
            .where(wanted)
            .order_by(_count.c.pledge_id, _count.c.counted_on, _count.c.id)
        )
        by_owner = {owner: list(rows) for owner, rows in groupby(parts, attrgetter("pledge_id"))}
        return [_whole_pledge(row, by_owner.get(row.id, ())) for row in found]


def _values(pledge: CitizenPledge) -> dict[str, Any]:
    return {"year": pledge.year, "text": pledge.text, "target": pledge.target}


def _whole_pledge(row: sa.Row[Any], counts: Sequence[sa.Row[Any]]) -> CitizenPledge:
    return CitizenPledge(
        id=row.id,
        agreement_id=row.agreement_id,
        year=row.year,
        text=row.text,
        target=row.target,
        counts=tuple(
            PledgeCount(id=part.id, counted_on=part.counted_on, number=part.number, note=part.note)
            for part in counts
        ),
        version=row.version,
    )
