"""Takes a step back in a unit of work of its own: rows go back to what they were, their counters go on.

First everything is looked at: a row that is not as the step left it has been written by somebody since, and then nothing
of the step is taken back. Rows come again before others point at them, and go when nothing points at them any more.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.errors import user_error
from db.history import Step
from db.images import Images, chunks, is_one_of
from db.journal import HISTORY, Image, RowChange, RowKey, key_columns
from db.rows import Rows
from db.step_facts import HeardOf
from db.tables import metadata
from domain.audit import AuditAction
from domain.changes import Change
from domain.errors import Problem, UserError

# A meeting that is written is begun, without anybody asking for it: that is no change that somebody would lose.
_BY_ITSELF = HISTORY | {"state"}
# Kept by their own key, though they have no counter.
_WITHOUT_COUNTER = frozenset({"plan_decision", "pledge_count"})
_Place = tuple[str, RowKey]


class Undoing:
    """Writes past the journal: what it did is what it gives back."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._images = Images(rows.connection)

    def take_back(self, step: Step) -> tuple[Step, tuple[Change, ...]]:
        """Do the inverse of a step; returns what was done, which can be taken back in its turn, and who has to hear of it.

        Raises ``UserError``: UNDO_CHANGED_SINCE when somebody has written one of its rows or hung something on one,
        UNDO_PARENT_GONE when what a row belongs to is gone or something else needs it now, MINUTES_LOCKED, PICTURE_DECIDED.
        """
        heard = HeardOf(self._rows)
        heard.note(step)
        wanted = [change.inverse() for change in reversed(step.changes)]
        now = self._read(wanted)
        self._ensure_as_left(wanted, now)
        self._ensure_nothing_goes_beside(wanted)
        performed = [_with_present(change, now, self._rows.now) for change in wanted]
        try:
            self._write(performed)
        except sa_errors.IntegrityError as error:
            # SQLite says the same of a trigger that refuses as of a key that leads nowhere.
            raise user_error(error) or UserError(Problem.UNDO_PARENT_GONE) from error
        heard.note(step)
        return Step(changes=tuple(performed), began=self._rows.now, at=self._rows.now), heard.changes()

    def _read(self, changes: Iterable[RowChange]) -> dict[_Place, Image]:
        found: dict[_Place, Image] = {}
        for table, of_table in _by_table(changes):
            rows = self._images.rows_by_key(table, [change.key for change in of_table])
            found |= {(table.name, key): image for key, image in rows.items()}
        return found

    def _ensure_as_left(self, changes: Iterable[RowChange], now: dict[_Place, Image]) -> None:
        """``before`` of what is wanted is what the step left behind."""
        for change in changes:
            image = now.get((change.table.name, change.key))
            if (image is None) != (change.before is None):
                raise UserError(Problem.UNDO_CHANGED_SINCE)
            if image is not None and not _is_as_left(change.before or {}, image):
                raise UserError(Problem.UNDO_CHANGED_SINCE)

    def _ensure_nothing_goes_beside(self, changes: Sequence[RowChange]) -> None:
        """What the database would let go with a row, or loosen from it, has to be part of the step."""
        known = {(change.table.name, change.key) for change in changes}
        for table, of_table in _by_table(change for change in changes if change.after is None):
            for chunk in chunks([change.key for change in of_table]):
                going = self._images.going(table, is_one_of(table, key_columns(table), chunk))
                if any((each.table.name, each.key) not in known for each in going):
                    raise UserError(Problem.UNDO_CHANGED_SINCE)

    def _write(self, changes: Sequence[RowChange]) -> None:
        """Tables others point at first, and when rows go last; within a table in the order given."""
        for table, coming in _by_table(change for change in changes if change.before is None):
            self._bring_back(table, coming)
        for change in changes:
            if change.before is not None and change.after is not None:
                self._restore(change)
        for table, going in reversed(_by_table(change for change in changes if change.after is None)):
            self._take_away(table, going)

    def _bring_back(self, table: sa.Table, changes: list[RowChange]) -> None:
        self._rows.connection.execute(table.insert(), [change.after or {} for change in changes])
        for change in changes:
            self._touch(change, AuditAction.RESTORED)

    def _restore(self, change: RowChange) -> None:
        values: dict[str, Any] = dict(change.after or {})
        if change.is_versioned:
            values |= {"version": change.table.c.version + 1, "changed_at": self._rows.now}
        if values:
            same = is_one_of(change.table, key_columns(change.table), [change.key])
            self._rows.connection.execute(change.table.update().where(same).values(values))
        self._touch(change, AuditAction.CHANGED)

    def _take_away(self, table: sa.Table, changes: list[RowChange]) -> None:
        for chunk in chunks([change.key for change in changes]):
            same = is_one_of(table, key_columns(table), chunk)
            self._rows.connection.execute(table.delete().where(same))
        for change in changes:
            self._touch(change, AuditAction.REMOVED)

    def _touch(self, change: RowChange, action: AuditAction) -> None:
        """Records are noted in the log, and with them their parts."""
        if "version" in change.table.c or change.table.name in _WITHOUT_COUNTER:
            self._rows.touch(change.table, change.key[0], action)


def _is_as_left(left: Image, image: Image) -> bool:
    return all(image[name] == value for name, value in left.items() if name not in _BY_ITSELF)


def _with_present(change: RowChange, now: dict[_Place, Image], at: datetime) -> RowChange:
    """The change with whole rows on the side where it comes or goes, as they are today, and a counter that goes on."""
    before, after = change.before, change.after
    if after is None:
        before = now[change.table.name, change.key]
    elif before is None and "version" in after:
        after = {**after, "version": after["version"] + 1, "changed_at": at}
    return replace(change, before=before, after=after)


def _by_table(changes: Iterable[RowChange]) -> list[tuple[sa.Table, list[RowChange]]]:
    """In the order of the tables: those that others point at come first."""
    found: dict[str, list[RowChange]] = {}
    for change in changes:
        found.setdefault(change.table.name, []).append(change)
    return [(table, found[table.name]) for table in _tables() if table.name in found]


@cache
def _tables() -> tuple[sa.Table, ...]:
    return tuple(metadata.sorted_tables)
