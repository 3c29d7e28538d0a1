"""How far a store and a copy of it are apart, counted row by row in the files as they lie.

Reads both and changes neither: not even an empty log is left beside them. What it asks for, every released schema has, so
that a copy of an older program is told without being brought up to date.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db import tables
from db.errors import SQLITE_FAULTS, file_problem
from db.safety.header import looking_address
from domain.backups import Backup
from domain.errors import Problem, UserError
from domain.meetings import MeetingState
from domain.restoring import Apart, Holding, HoldingPreview, NamedMeeting, RestorePreview

ResultT = TypeVar("ResultT")
MOST_NAMED = 12
_PRESENT, _COPY = "present", "main"  # as the one connection calls the two files
_TABLES = {
    Holding.MEETINGS: tables.meeting,
    Holding.FINISHED_MINUTES: tables.meeting,
    Holding.SECTIONS: tables.agenda_item,
    Holding.POINTS: tables.situation_point,
    Holding.FOLLOW_UPS: tables.follow_up,
    Holding.AGREEMENTS: tables.agreement,
}
_FINISHED = (MeetingState.FINISHED, MeetingState.APPROVED)
# A page that is damaged, and a value that is none.
_UNREADABLE = (sa_errors.DBAPIError, sqlite3.Error, ValueError, TypeError)


def compare(backup: Backup, copy: Path, present: Path) -> RestorePreview:
    """What going back to a copy would bring and take; ``copy`` is the file in which it can be read.

    A present store that is damaged, or not there, is told so far as it can be read. Raises ``UserError``: BACKUP_DAMAGED,
    BACKUP_UNREADABLE.
    """
    with _side_by_side(copy, present) as connection:
        try:
            in_copy = {holding: _count(connection, holding, _COPY) for holding in Holding}
        except sa_errors.DBAPIError as error:
            raise _of_copy(error.orig, backup.path) from error
        return _compared(backup, connection, in_copy)


def _compared(
    backup: Backup, connection: sa.Connection, in_copy: dict[Holding, tuple[int, datetime | None]]
) -> RestorePreview:
    in_present = {holding: _if_readable(_count, connection, holding, _PRESENT) for holding in Holding}
    return RestorePreview(
        backup=backup,
        holdings=tuple(
            HoldingPreview(
                holding=holding,
                in_present=found[0] if (found := in_present[holding]) else None,
                in_copy=in_copy[holding][0],
                apart=_if_readable(_apart, connection, holding),
            )
            for holding in Holding
        ),
        newer=_if_readable(_named, connection, _PRESENT, _COPY) or (),
        older=_if_readable(_named, connection, _COPY, _PRESENT) or (),
        present_changed_at=_latest(found[1] for found in in_present.values() if found),
        copy_changed_at=_latest(found[1] for found in in_copy.values()),
    )


@contextmanager
def _side_by_side(copy: Path, present: Path) -> Iterator[sa.Connection]:
    """Without a present store the connection has the copy alone, and asking for the other fails as if it were damaged."""
    engine = sa.create_engine(
        "sqlite://", creator=lambda: _opened(copy), poolclass=sa.NullPool, hide_parameters=True
    )
    try:
        with engine.connect() as connection:
            if present.exists():
                address = {"address": looking_address(present)}
                _if_readable(connection.execute, sa.text("ATTACH :address AS present"), address)
            yield connection
    finally:
        engine.dispose()


def _opened(copy: Path) -> sqlite3.Connection:
    """As what cannot change: a log that lies beside a copy is none of its own."""
    try:
        return sqlite3.connect(
            f"{copy.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
        )
    except SQLITE_FAULTS as error:
        raise _of_copy(error, copy) from error


def _of_copy(error: BaseException | None, path: Path) -> UserError:
    is_damaged = file_problem(error) in {None, Problem.STORE_DAMAGED, Problem.STORE_NOT_OURS}
    return UserError(Problem.BACKUP_DAMAGED if is_damaged else Problem.BACKUP_UNREADABLE, path=path)


def _if_readable(read: Callable[..., ResultT], *arguments: object) -> ResultT | None:
    """None for what the present file cannot tell any more."""
    try:
        return read(*arguments)
    except _UNREADABLE:
        return None


def _rows(holding: Holding, side: str, name: str) -> sa.Subquery:
    table = _on(_TABLES[holding], side)
    statement = sa.select(table.c.id, table.c.changed_at)
    if holding is Holding.FINISHED_MINUTES:
        statement = statement.where(table.c.state.in_(_FINISHED))
    return statement.subquery(name)


def _on(table: sa.Table, side: str) -> sa.TableClause:
    columns = (sa.column(column.name, column.type) for column in table.columns)
    return sa.table(table.name, *columns, schema=side)


def _count(connection: sa.Connection, holding: Holding, side: str) -> tuple[int, datetime | None]:
    """How many there are, and when one was last changed."""
    rows = _rows(holding, side, "counted")
    found = connection.execute(
        sa.select(sa.func.count(), sa.func.max(rows.c.changed_at)).select_from(rows)
    ).one()
    return found[0], found[1]


def _apart(connection: sa.Connection, holding: Holding) -> Apart:
    present, copy = _rows(holding, _PRESENT, "in_present"), _rows(holding, _COPY, "in_copy")
    both = present.join(copy, present.c.id == copy.c.id)
    later_in_present, later_in_copy = (
        connection.scalar(
            sa.select(sa.func.count()).select_from(both).where(earlier.c.changed_at < later.c.changed_at)
        )
        for later, earlier in ((present, copy), (copy, present))
    )
    return Apart(
        only_in_present=_absent(connection, present, copy),
        only_in_copy=_absent(connection, copy, present),
        later_in_present=later_in_present or 0,
        later_in_copy=later_in_copy or 0,
    )


def _absent(connection: sa.Connection, mine: sa.Subquery, other: sa.Subquery) -> int:
    pairs = mine.outerjoin(other, mine.c.id == other.c.id)
    return connection.scalar(sa.select(sa.func.count()).select_from(pairs).where(other.c.id.is_(None))) or 0


def _named(connection: sa.Connection, side: str, other_side: str) -> tuple[NamedMeeting, ...]:
    """The meetings of one file that the other lacks, or has as they were before."""
    meeting, series = _on(tables.meeting, side), _on(tables.meeting_series, side).alias("of_series")
    other = _rows(Holding.MEETINGS, other_side, "other")
    statement = (
        sa.select(series.c.name, meeting.c.title, meeting.c.day, meeting.c.changed_at)
        .select_from(
            meeting.join(series, series.c.id == meeting.c.series_id).outerjoin(
                other, other.c.id == meeting.c.id
            )
        )
        .where(sa.or_(other.c.id.is_(None), other.c.changed_at < meeting.c.changed_at))
        .order_by(meeting.c.changed_at.desc(), meeting.c.day.desc())
        .limit(MOST_NAMED)
    )
    return tuple(
        NamedMeeting(series=row.name, title=row.title, day=row.day, changed_at=row.changed_at)
        for row in connection.execute(statement)
    )


def _latest(moments: Iterator[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment), default=None)
