"""Facts about the processing of personal data, one row for the whole store, and the counts that go with them."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db import tables
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.papers.processing import Recipient
from domain.processing import ProcessingFacts

_facts = tables.processing_facts
_ONLY = UUID(int=1)  # the same key in every store: two that are merged still have one answer


class Processing:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def facts(self) -> ProcessingFacts:
        """What is stored, or the facts of a store in which nobody has written any."""
        found = self._rows.fetch(sa.select(_facts).where(_facts.c.id == _ONLY))
        if not found:
            return ProcessingFacts()
        row = found[0]
        return ProcessingFacts(
            controller=row.controller,
            officer=row.officer,
            legal_basis=row.legal_basis,
            security=row.security,
            version=row.version,
        )

    def save(self, facts: ProcessingFacts) -> ProcessingFacts:
        """Raises ``UserError(CHANGED_BY_OTHER)`` when somebody else has stored some since they were read."""
        if facts.version:
            version = self._rows.update(_facts, _ONLY, facts.version, _values(facts))
            return replace(facts, version=version)
        try:
            self._rows.insert(_facts, {"id": _ONLY, **_values(facts)})
        except sa_errors.IntegrityError as error:
            raise UserError(Problem.CHANGED_BY_OTHER) from error
        return replace(facts, version=1)

    def recipients(self) -> list[Recipient]:
        """Every party that was sent anything, in Swedish order."""
        dispatch, party = tables.dispatch, tables.party
        statement = (
            sa.select(
                party.c.name, sa.func.count().label("dispatches"), sa.func.max(dispatch.c.sent_on).label("last_on")
            )
            .select_from(dispatch.join(party, party.c.id == dispatch.c.party_id))
            .group_by(party.c.id, party.c.name, party.c.sort_key)
            .order_by(party.c.sort_key)
        )  # fmt: skip
        return [
            Recipient(party=row.name, dispatches=row.dispatches, last_on=row.last_on)
            for row in self._rows.fetch(statement)
        ]

    def attendance_lines(self) -> int:
        return self._count(tables.attendance)

    def requests(self) -> int:
        return self._count(tables.disclosure_request)

    def _count(self, table: sa.Table) -> int:
        return int(self._rows.fetch_one(sa.select(sa.func.count()).select_from(table))[0])


def _values(facts: ProcessingFacts) -> dict[str, Any]:
    return {
        "controller": facts.controller,
        "officer": facts.officer,
        "legal_basis": facts.legal_basis,
        "security": facts.security,
    }
