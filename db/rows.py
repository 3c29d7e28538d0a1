"""Writing rows: the history columns, optimistic locking, lists that belong to one owner, and what was touched for the log.

Every write of a repository goes through one of these doors, so that a store that keeps a history sees it (db/journal.py).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db.images import Images
from db.journal import Journal, RowChange, added, changed
from domain.audit import AuditAction
from domain.errors import Problem, UserError


@dataclass(frozen=True)
class Rows:
    """One connection inside one transaction, and the time that is written into what changes."""

    connection: sa.Connection
    now: datetime
    touched: dict[tuple[str, UUID, AuditAction], None] = field(default_factory=dict)
    journal: Journal | None = None

    def fetch(self, statement: sa.Select[Any]) -> list[sa.Row[Any]]:
        return list(self.connection.execute(statement).all())

    def fetch_one(self, statement: sa.Select[Any]) -> sa.Row[Any]:
        """The only row. Raises ``UserError(RECORD_GONE)`` when there is none."""
        row = self.connection.execute(statement).one_or_none()
        if row is None:
            raise UserError(Problem.RECORD_GONE)
        return row

    def insert(self, table: sa.Table, values: Mapping[str, Any]) -> None:
        """A record of its own, with its history."""
        row = {**values, "created_at": self.now, "changed_at": self.now, "version": 1}
        self.add(table, row)
        self.touch(table, values["id"], AuditAction.CREATED)

    def add(self, table: sa.Table, *rows: Mapping[str, Any]) -> None:
        """Rows without a history, such as the parts of a record."""
        if rows:
            self.connection.execute(table.insert(), list(rows))
            self._note(added(table, rows) if self.journal is not None else ())

    def touch(self, table: sa.Table, record_id: UUID, action: AuditAction = AuditAction.CHANGED) -> None:
        """Remember for the log. What was created in the same unit of work is not noted as changed."""
        if (table.name, record_id, AuditAction.CREATED) not in self.touched:
            self.touched[table.name, record_id, action] = None

    def remove(self, table: sa.Table, record_id: UUID) -> None:
        """Delete one row by its key; nothing happens when it is gone."""
        if self.take(table, table.c.id == record_id):
            self.touched[table.name, record_id, AuditAction.REMOVED] = None

    def take(self, table: sa.Table, condition: sa.ColumnElement[bool]) -> int:
        """Delete rows without a note in the log; returns how many."""
        if self._reads:
            self._note(Images(self.connection).going(table, condition))
        return self.connection.execute(table.delete().where(condition)).rowcount

    def update(self, table: sa.Table, record_id: UUID, version: int, values: Mapping[str, Any]) -> int:
        """Change a row that still has ``version``; returns the new version.

        Raises ``UserError``: RECORD_GONE, or CHANGED_BY_OTHER when somebody else has written since it was read.
        """
        new_values = {**values, "version": version + 1, "changed_at": self.now}
        parameters = {f"new_{column}": value for column, value in new_values.items()}
        parameters |= {"record_id": record_id, "known_version": version}
        before = (
            Images(self.connection).columns_of_one(table, record_id, tuple(values)) if self._reads else None
        )
        if self.connection.execute(_update_of(table, tuple(new_values)), parameters).rowcount == 1:
            self.touch(table, record_id)
            if before is not None:
                self._note([changed(table, before, values, is_versioned=True)])
            return version + 1
        found = self.connection.execute(sa.select(table.c.id).where(table.c.id == record_id)).one_or_none()
        raise UserError(Problem.CHANGED_BY_OTHER if found else Problem.RECORD_GONE)

    def set(self, table: sa.Table, condition: sa.ColumnElement[bool], values: Mapping[str, Any]) -> None:
        """Write the same values into some rows without a new version: nobody's words change by it."""
        if self._reads:
            found = Images(self.connection).columns_of(table, condition, values)
            self._note(changed(table, row, values, is_versioned=False) for row in found)
        self.connection.execute(table.update().where(condition).values(values))

    def set_each(self, table: sa.Table, values_by_id: Mapping[UUID, Mapping[str, Any]]) -> None:
        """As ``set``, each row its own values, in one statement; every row the same columns."""
        if not values_by_id:
            return
        columns = tuple(next(iter(values_by_id.values())))
        if self._reads:
            found = Images(self.connection).columns_of(table, table.c.id.in_(list(values_by_id)), columns)
            self._note(changed(table, row, values_by_id[row["id"]], is_versioned=False) for row in found)
        each = table.update().where(table.c.id == sa.bindparam("record_id"))
        statement = each.values({column: sa.bindparam(f"new_{column}") for column in columns})
        parameters = [
            {"record_id": record_id, **{f"new_{column}": value for column, value in values.items()}}
            for record_id, values in values_by_id.items()
        ]
        self.connection.execute(statement, parameters)

    def lay_down(self, record_id: UUID) -> None:
        """What is written now is final: nothing that was done to this record before can be taken back."""
        if self.journal is not None:
            self.journal.laid_down.add(record_id)

    def forget(self) -> None:
        """What goes now is to be nowhere any more: nothing that was done before is remembered."""
        if self.journal is not None:
            self.journal.forgets = True

    def replace(
        self, table: sa.Table, owner: sa.ColumnElement[bool], rows: Iterable[Mapping[str, Any]]
    ) -> None:
        """Write the whole list that belongs to one owner anew; the order is in its position column."""
        self.take(table, owner)
        self.add(table, *rows)

    @property
    def _reads(self) -> bool:
        """Whether rows are read before they are written: for a journal that can still hold them."""
        return self.journal is not None and not self.journal.is_too_large

    def _note(self, changes: Iterable[RowChange]) -> None:
        if self.journal is not None:
            self.journal.note_all(changes)


@cache
def _update_of(table: sa.Table, columns: tuple[str, ...]) -> sa.Update:
    """One statement for every row: building it anew took a quarter of the time of saving an item's text."""
    is_known = table.c.version == sa.bindparam("known_version")
    statement = table.update().where(table.c.id == sa.bindparam("record_id"), is_known)
    return statement.values({column: sa.bindparam(f"new_{column}") for column in columns})
