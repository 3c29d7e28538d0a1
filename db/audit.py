"""The log: what a unit of work has touched, written as its last act, each event linked to the one before.

Rows that are written are noted by themselves (``db/rows.py``). A change of the same row by the same person is noted once
an hour: the program saves by itself while somebody types. Of a unit of work that touches hundreds of rows, such as an
import, each table is one event with the number of its rows.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.audit import Actor, AuditAction, AuditEvent, LogCheck, LogFinding, LoggedEvent, link_hash

_event = tables.audit_event
_head = tables.audit_head
_AGAIN = timedelta(hours=1)
_MOST_SINGLE = 100
_PAGE = 200
_AT_A_TIME = 1000


@dataclass(slots=True)
class Scribe:
    """Who is written down, and what they were written down for lately. One for each open store."""

    actor: Actor
    lately: dict[tuple[AuditAction, str, UUID], datetime] = field(default_factory=dict)

    def is_news(self, action: AuditAction, kind: str, object_id: UUID, now: datetime) -> bool:
        """Whether the last event like it is an hour old; remembers this one."""
        key = (action, kind, object_id)
        before = self.lately.get(key)
        if before is not None and now - before < _AGAIN:
            return False
        self.lately[key] = now
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """None and empty mean any; ``until`` is the first moment that is not wanted any more."""

    action: AuditAction | None = None
    object_kind: str = ""
    object_id: UUID | None = None
    name: str = ""
    since: datetime | None = None
    until: datetime | None = None


class AuditLog:
    """``note`` is for what is more than a row: finished, printed, sent. Everything is written when the work commits."""

    def __init__(self, rows: Rows, scribe: Scribe) -> None:
        self._rows = rows
        self._scribe = scribe
        self._noted: list[dict[str, Any]] = []

    @property
    def actor(self) -> Actor:
        return self._scribe.actor

    def note(
        self,
        action: AuditAction,
        object_kind: str = "",
        object_id: UUID | None = None,
        *,
        variant: str = "",
        receiver: str = "",
        detail: str = "",
    ) -> None:
        """``object_kind`` is the name of a table; ``detail`` never holds a word of what was written."""
        self._noted.append(
            {
                "action": action,
                "object_kind": object_kind,
                "object_id": object_id,
                "variant": variant,
                "receiver": receiver,
                "detail": detail,
            }
        )

    def note_reading(self, action: AuditAction, object_kind: str, object_id: UUID) -> None:
        """As ``note``, once an hour for the same object."""
        if self._scribe.is_news(action, object_kind, object_id, self._rows.now):
            self.note(action, object_kind, object_id)

    def write(self) -> None:
        """Write what was noted and touched; the end of the log is locked from here to the commit."""
        self._note_touched()
        if not self._noted:
            return
        head = self._rows.connection.execute(sa.select(_head).with_for_update()).one()
        sequence, link = head.sequence, head.chain_hash
        found = []
        for values in self._noted:
            sequence += 1
            event = AuditEvent(sequence=sequence, at=self._rows.now, actor=self._scribe.actor, **values)
            event_hash = event.event_hash
            link = link_hash(link, event_hash)
            found.append(
                {
                    **values,
                    "sequence": sequence,
                    "at": self._rows.now,
                    "account": self._scribe.actor.system_user,
                    "chosen_name": self._scribe.actor.chosen_name,
                    "event_hash": event_hash,
                    "chain_hash": link,
                }
            )
        self._rows.connection.execute(_event.insert(), found)
        self._rows.connection.execute(_head.update().values(sequence=sequence, chain_hash=link))
        self._noted.clear()

    def page(self, wanted: LogFilter = LogFilter(), before: int | None = None) -> list[LoggedEvent]:
        """The newest first; ``before`` is the sequence of the last one of the page above."""
        statement = (
            sa.select(_event).where(*_conditions(wanted)).order_by(_event.c.sequence.desc()).limit(_PAGE)
        )
        if before is not None:
            statement = statement.where(_event.c.sequence < before)
        return [_logged(row) for row in self._rows.fetch(statement)]

    def all(self, wanted: LogFilter = LogFilter()) -> Iterator[LoggedEvent]:
        """The oldest first, read piece by piece."""
        statement = sa.select(_event).where(*_conditions(wanted)).order_by(_event.c.sequence)
        for row in self._rows.connection.execution_options(yield_per=_AT_A_TIME).execute(statement):
            yield _logged(row)

    def of_object(self, object_id: UUID) -> Sequence[LoggedEvent]:
        """Everything about one object, the oldest first."""
        return list(self.all(LogFilter(object_id=object_id)))

    def check(self) -> tuple[LogFinding, ...]:
        """Follow the whole chain; nothing found means that it is as it was written."""
        check = LogCheck()
        for logged in self.all():
            check.take(logged)
        head = self._rows.fetch(sa.select(_head))
        return check.end(head[0].sequence, head[0].chain_hash) if head else check.end(-1, "")

    def _note_touched(self) -> None:
        touched = self._rows.touched
        if len(touched) > _MOST_SINGLE:
            for (action, table), number in sorted(
                Counter((action, table) for table, _id, action in touched).items()
            ):
                self.note(action, table, detail=str(number))
            return
        for table, object_id, action in touched:
            if action is not AuditAction.CHANGED or self._scribe.is_news(
                action, table, object_id, self._rows.now
            ):
                self.note(action, table, object_id)


def _conditions(wanted: LogFilter) -> Iterator[sa.ColumnElement[bool]]:
    if wanted.action is not None:
        yield _event.c.action == wanted.action
    if wanted.object_kind:
        yield _event.c.object_kind == wanted.object_kind
    if wanted.object_id is not None:
        yield _event.c.object_id == wanted.object_id
    if wanted.name:
        yield sa.or_(_event.c.chosen_name == wanted.name, _event.c.account == wanted.name)
    if wanted.since is not None:
        yield _event.c.at >= wanted.since
    if wanted.until is not None:
        yield _event.c.at < wanted.until


def _logged(row: sa.Row[Any]) -> LoggedEvent:
    event = AuditEvent(
        sequence=row.sequence,
        at=row.at,
        actor=Actor(system_user=row.account, chosen_name=row.chosen_name),
        action=row.action,
        object_kind=row.object_kind,
        object_id=row.object_id,
        variant=row.variant,
        receiver=row.receiver,
        detail=row.detail,
    )
    return LoggedEvent(
        event=event,
        event_hash=row.event_hash,
        chain_hash=row.chain_hash,
        is_disposed=row.disposal_id is not None,
    )
