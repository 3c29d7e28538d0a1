"""Writing rows: the history columns, optimistic locking, and lists that belong to one owner."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from domain.errors import Problem, UserError


@dataclass(frozen=True)
class Rows:
    """One connection inside one transaction, and the time that is written into what changes."""

    connection: sa.Connection
    now: datetime

    def fetch(self, statement: sa.Select[Any]) -> list[sa.Row[Any]]:
        return list(self.connection.execute(statement))

    def fetch_one(self, statement: sa.Select[Any]) -> sa.Row[Any]:
        """The only row. Raises ``UserError(RECORD_GONE)`` when there is none."""
        row = self.connection.execute(statement).one_or_none()
        if row is None:
            raise UserError(Problem.RECORD_GONE)
        return row

    def insert(self, table: sa.Table, values: Mapping[str, Any]) -> None:
        self.connection.execute(
            table.insert(), {**values, "created_at": self.now, "changed_at": self.now, "version": 1}
        )

    def update(self, table: sa.Table, record_id: UUID, version: int, values: Mapping[str, Any]) -> int:
        """Change a row that still has ``version``; returns the new version.

        Raises ``UserError``: RECORD_GONE, or CHANGED_BY_OTHER when somebody else has written since it was read.
        """
        statement = (
            table.update()
            .where(table.c.id == record_id, table.c.version == version)
            .values(**values, version=version + 1, changed_at=self.now)
        )
        if self.connection.execute(statement).rowcount == 1:
            return version + 1
        found = self.connection.execute(sa.select(table.c.id).where(table.c.id == record_id)).one_or_none()
        raise UserError(Problem.CHANGED_BY_OTHER if found else Problem.RECORD_GONE)

    def replace(
        self, table: sa.Table, owner: sa.ColumnElement[bool], rows: Iterable[Mapping[str, Any]]
    ) -> None:
        """Write the whole list that belongs to one owner anew; the order is in its position column."""
        self.connection.execute(table.delete().where(owner))
        new_rows = list(rows)
        if new_rows:
            self.connection.execute(table.insert(), new_rows)
