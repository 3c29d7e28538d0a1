"""Rules for how long records are kept, and disposals with their two names and their certificate."""

import json
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db import tables
from db.disposing import Disposing
from db.due_records import due_records
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.reference.retention import proposed_rules
from domain.retention import CountedFrom, Disposal, RecordKind, RetentionAction, RetentionRule

_rule = tables.retention_rule
_disposal = tables.disposal
_item = tables.disposal_item
_SEEN = [column for column in _disposal.c if column.name != "certificate"]


class RetentionRules:
    """One rule a kind; a kind nobody has written a rule for has the program's proposal."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[RetentionRule]:
        """In the order of the kinds."""
        stored = {row.record_kind: _whole_rule(row) for row in self._rows.fetch(sa.select(_rule))}
        return [stored.get(proposal.kind, proposal) for proposal in proposed_rules()]

    def of(self, kind: RecordKind) -> RetentionRule:
        return next(rule for rule in self.all() if rule.kind is kind)

    def save(self, rule: RetentionRule) -> RetentionRule:
        """Raises ``UserError(CHANGED_BY_OTHER)`` when somebody else has stored one since it was read."""
        key = _key_of(rule.kind)
        if rule.version:
            version = self._rows.update(_rule, key, rule.version, _rule_values(rule))
            return replace(rule, version=version)
        try:
            self._rows.insert(_rule, {"id": key, **_rule_values(rule)})
        except sa_errors.IntegrityError as error:
            raise UserError(Problem.CHANGED_BY_OTHER) from error
        return replace(rule, version=1)


class Disposals:
    """Proposed, confirmed, done. What was confirmed is never removed, what was done never changed (migration 0007)."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Disposal]:
        """The newest first."""
        order = (_disposal.c.proposed_at.desc(), _disposal.c.id.desc())
        return [_whole(row) for row in self._rows.fetch(sa.select(*_SEEN).order_by(*order))]

    def get(self, disposal_id: UUID) -> Disposal:
        """Raises ``UserError(RECORD_GONE)``."""
        return _whole(self._rows.fetch_one(sa.select(*_SEEN).where(_disposal.c.id == disposal_id)))

    def propose(self, disposal: Disposal) -> Disposal:
        """Store a proposal with the key of every record that is due by it now, and how many they are."""
        self._rows.insert(_disposal, {"id": disposal.id, **_values(disposal), "certificate_hash": ""})
        due = due_records(disposal.rule, disposal.until).subquery()
        chosen = sa.select(sa.literal(disposal.id, _item.c.object_id.type), due.c.id)
        self._rows.connection.execute(
            _item.insert().from_select(["disposal_id", "object_id"], chosen, include_defaults=False)
        )
        number = sa.select(sa.func.count()).where(_item.c.disposal_id == disposal.id)
        counted = replace(disposal, count=int(self._rows.fetch_one(number)[0]))
        return self.change(counted)

    def change(self, disposal: Disposal) -> Disposal:
        """Write a disposal's new step. Raises ``UserError``: CHANGED_BY_OTHER, RECORD_GONE."""
        version = self._rows.update(_disposal, disposal.id, disposal.version, _values(disposal))
        return replace(disposal, version=version)

    def finish(self, disposal: Disposal, certificate: bytes, certificate_hash: str) -> Disposal:
        """The last step, with the paper that shows it."""
        paper = {"certificate": certificate, "certificate_hash": certificate_hash}
        version = self._rows.update(_disposal, disposal.id, disposal.version, {**_values(disposal), **paper})
        return replace(disposal, version=version)

    def withdraw(self, disposal_id: UUID) -> None:
        """A proposal that nobody has confirmed goes with its list."""
        self._rows.remove(_disposal, disposal_id)

    def certificate(self, disposal_id: UUID) -> bytes | None:
        row = self._rows.fetch_one(sa.select(_disposal.c.certificate).where(_disposal.c.id == disposal_id))
        return None if row.certificate is None else bytes(row.certificate)

    def begin(self, disposal: Disposal) -> Disposing:
        """What takes the records of a confirmed disposal away."""
        self._rows.forget()
        return Disposing(self._rows, disposal)

    def still_due(self, disposal: Disposal) -> list[tuple[UUID, date]]:
        """What was proposed and is due and not held today, with the day its time began."""
        due = due_records(disposal.rule, disposal.until).subquery()
        chosen = sa.select(due.c.id, due.c.began).join(_item, _item.c.object_id == due.c.id)
        statement = chosen.where(_item.c.disposal_id == disposal.id).order_by(due.c.began, due.c.id)
        return [(row.id, row.began) for row in self._rows.fetch(statement)]


def _key_of(kind: RecordKind) -> UUID:
    """The same key in every store: two that are merged still have one rule a kind."""
    return UUID(int=1 + list(RecordKind).index(kind))


def _rule_values(rule: RetentionRule) -> dict[str, Any]:
    return {
        "record_kind": rule.kind,
        "action": rule.action,
        "counted_from": rule.counted_from,
        "years": rule.years,
        "months": rule.months,
        "legal_basis": rule.legal_basis,
        "decision": rule.decision,
        "valid_from": rule.valid_from,
    }


def _whole_rule(row: sa.Row[Any]) -> RetentionRule:
    return RetentionRule(
        kind=row.record_kind,
        action=row.action,
        counted_from=row.counted_from,
        years=row.years,
        months=row.months,
        legal_basis=row.legal_basis,
        decision=row.decision,
        valid_from=row.valid_from,
        version=row.version,
    )


def _values(disposal: Disposal) -> dict[str, Any]:
    rule = disposal.rule
    time = {"counted_from": rule.counted_from.value, "years": rule.years, "months": rule.months}
    return {
        "record_kind": rule.kind,
        "until": disposal.until,
        "rule": json.dumps(time, sort_keys=True),
        "legal_basis": rule.legal_basis,
        "decision": rule.decision,
        "proposed_by": disposal.proposed_by,
        "proposed_at": disposal.proposed_at,
        "confirmed_by": disposal.confirmed_by,
        "confirmed_at": disposal.confirmed_at,
        "done_at": disposal.done_at,
        "counted": disposal.count,
    }


def _whole(row: sa.Row[Any]) -> Disposal:
    time = json.loads(row.rule)
    rule = RetentionRule(
        kind=row.record_kind,
        action=RetentionAction.DISPOSE,
        counted_from=CountedFrom(time["counted_from"]),
        years=time["years"],
        months=time["months"],
        legal_basis=row.legal_basis,
        decision=row.decision,
    )
    return Disposal(
        id=row.id,
        rule=rule,
        until=row.until,
        proposed_by=row.proposed_by,
        proposed_at=row.proposed_at,
        count=row.counted,
        confirmed_by=row.confirmed_by,
        confirmed_at=row.confirmed_at,
        done_at=row.done_at,
        version=row.version,
    )
