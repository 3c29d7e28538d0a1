"""What a check of the record compares: links with the sums of what is there, states of meetings, what the log says.

Reads piece by piece and hands on sums: ten thousand files are never in memory together.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.locked_rows import HASHED_TABLES, LockedRows
from db.rows import Rows
from domain.audit import AuditAction
from domain.chain import Link, LinkKind
from domain.chain_faults import Standing, Sums
from domain.meetings import MeetingState

_record, _meeting, _event = tables.minutes_record, tables.meeting, tables.audit_event
_approval, _disposal, _disposed = tables.approval, tables.disposal, tables.disposal_item
_LOCKED = (MeetingState.FINISHED, MeetingState.APPROVED)
_PIECE = 100
_LINK_COLUMNS = [_record.c[name] for name in Link.__slots__]
_IS_DISPOSED = (
    sa.exists()
    .where(_disposal.c.id == _record.c.disposal_id, _disposal.c.confirmed_at.is_not(None))
    .where(_disposed.c.disposal_id == _disposal.c.id, _disposed.c.object_id == _record.c.meeting_id)
)
_VERSIONS = sa.select(
    *_LINK_COLUMNS,
    _record.c.content,
    _record.c.pdf,
    _record.c.reason,
    _IS_DISPOSED.label("is_disposed"),
    _meeting.c.state,
    _meeting.c.finished_at,
    _meeting.c.approved_on,
    _meeting.c.series_id.label("meeting_series_id"),
).select_from(_record.outerjoin(_meeting, _meeting.c.id == _record.c.meeting_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedVersion:
    """A link, the sums of what is there, and for the newest version of a meeting how the meeting stands."""

    link: Link
    sums: Sums
    standing: Standing | None = None


class RecordChecks:
    def __init__(self, rows: Rows, locked_rows: LockedRows) -> None:
        self._rows = rows
        self._locked_rows = locked_rows

    def series(self) -> list[UUID]:
        """Those with a record or with a meeting that is said to be finished."""
        recorded = sa.select(_record.c.series_id)
        locked = sa.select(_meeting.c.series_id).where(_meeting.c.state.in_(_LOCKED))
        return [row.series_id for row in self._rows.fetch(sa.select(recorded.union(locked).subquery()))]

    def is_sound(self) -> bool:
        """Whether tables and indexes of a file say the same: a key that differs between them is read as either.

        A server looks after its own.
        """
        if self._rows.connection.dialect.name != "sqlite":
            return True
        checks = (
            self._rows.connection.exec_driver_sql(f"PRAGMA integrity_check('{name}')").all()
            for name in (_record.name, _approval.name, *HASHED_TABLES)
        )
        return all([row[0] for row in rows] == ["ok"] for rows in checks)

    def count(self, series_ids: Sequence[UUID]) -> int:
        """How many versions are to be checked."""
        statement = sa.select(sa.func.count()).where(_record.c.series_id.in_(series_ids))
        return int(self._rows.fetch_one(statement)[0])

    def pieces(self, series_id: UUID) -> Iterator[list[CheckedVersion]]:
        """The versions of a series in the order of its chain, a hundred at a time."""
        newest = self._newest(series_id)
        in_order = (
            _VERSIONS.where(_record.c.series_id == series_id).order_by(_record.c.sequence).limit(_PIECE)
        )
        rows = self._rows.fetch(in_order)
        while rows:
            yield self._checked(rows, newest)
            rows = self._rows.fetch(in_order.where(_record.c.sequence > rows[-1].sequence))

    def one(self, meeting_id: UUID, version: int, newest: int) -> CheckedVersion:
        """A version of a meeting that is there; ``newest`` is the number of the meeting's last one."""
        of_meeting = _VERSIONS.where(_record.c.meeting_id == meeting_id, _record.c.version == version)
        return self._checked(self._rows.fetch(of_meeting), {meeting_id: newest})[0]

    def links(self, meeting_id: UUID) -> list[Link]:
        statement = sa.select(*_LINK_COLUMNS).where(_record.c.meeting_id == meeting_id)
        return [Link(**row._asdict()) for row in self._rows.fetch(statement.order_by(_record.c.version))]

    def before(self, link: Link) -> Link | None:
        """The link before one in its series, whatever its number."""
        statement = (
            sa.select(*_LINK_COLUMNS)
            .where(_record.c.series_id == link.series_id, _record.c.sequence < link.sequence)
            .order_by(_record.c.sequence.desc())
            .limit(1)
        )
        found = self._rows.fetch(statement)
        return Link(**found[0]._asdict()) if found else None

    def with_code(self, code: str) -> list[Link]:
        """``code`` without hyphens. Whether it is what the link's content gives is for the caller to count."""
        found = self._rows.fetch(sa.select(*_LINK_COLUMNS).where(_record.c.code == code))
        return [Link(**row._asdict()) for row in found]

    def without_record(self, series_id: UUID) -> list[Standing]:
        """Meetings that are said to be finished and have no record."""
        laid_down = sa.exists().where(_record.c.meeting_id == _meeting.c.id)
        statement = sa.select(_meeting.c.id, _meeting.c.state).where(
            _meeting.c.series_id == series_id, _meeting.c.state.in_(_LOCKED), ~laid_down
        )
        return [
            Standing(series_id=series_id, meeting_id=row.id, state=row.state)
            for row in self._rows.fetch(statement)
        ]

    def noted(self) -> dict[tuple[UUID, LinkKind], int]:
        """How often the log says that minutes were laid down, by meeting and kind."""
        kinds = {AuditAction(kind.value): kind for kind in LinkKind}
        statement = (
            sa.select(_event.c.object_id, _event.c.action, sa.func.count().label("number"))
            .where(_event.c.action.in_(list(kinds)), _event.c.object_kind == _meeting.name)
            .group_by(_event.c.object_id, _event.c.action)
        )
        return {(row.object_id, kinds[row.action]): row.number for row in self._rows.fetch(statement)}

    def noted_of(self, meeting_id: UUID) -> dict[tuple[UUID, LinkKind], int]:
        """The same of one meeting."""
        kinds = {AuditAction(kind.value): kind for kind in LinkKind}
        statement = sa.select(_event.c.action).where(
            _event.c.object_id == meeting_id, _event.c.object_kind == _meeting.name
        )
        said = Counter(row.action for row in self._rows.fetch(statement))
        return {(meeting_id, kind): said[action] for action, kind in kinds.items() if said[action]}

    def unnoted_approvals(self) -> set[UUID]:
        """Meetings with more or fewer approvals than the log says were noted."""
        given = sa.select(_approval.c.meeting_id, sa.func.count()).group_by(_approval.c.meeting_id)
        noted = (
            sa.select(_event.c.object_id, sa.func.count())
            .where(_event.c.action == AuditAction.APPROVED, _event.c.object_kind == _approval.name)
            .group_by(_event.c.object_id)
        )
        there, said = (dict(map(tuple, self._rows.fetch(each))) for each in (given, noted))
        return {key for key in there.keys() | said.keys() if there.get(key) != said.get(key)}

    def series_of(self) -> dict[UUID, UUID]:
        """The series of every meeting."""
        return {
            row.id: row.series_id for row in self._rows.fetch(sa.select(_meeting.c.id, _meeting.c.series_id))
        }

    def _newest(self, series_id: UUID) -> dict[UUID, int]:
        statement = (
            sa.select(_record.c.meeting_id, sa.func.max(_record.c.version).label("version"))
            .where(_record.c.series_id == series_id)
            .group_by(_record.c.meeting_id)
        )
        return {row.meeting_id: row.version for row in self._rows.fetch(statement)}

    def _checked(self, rows: Sequence[sa.Row[Any]], newest: Mapping[UUID, int]) -> list[CheckedVersion]:
        standing = {row.meeting_id for row in rows if row.version == newest[row.meeting_id]}
        sums = self._locked_rows.sums_of(sorted(standing))
        return [
            _checked(row, sums.get(row.meeting_id) if row.version == newest[row.meeting_id] else None)
            for row in rows
        ]


def _checked(row: sa.Row[Any], rows_sum: str | None) -> CheckedVersion:
    """``rows_sum`` is None for all but the newest version of a meeting."""
    is_gone = row.is_disposed and not row.content and not row.pdf
    sums = Sums(
        content=None if is_gone else _content_sum(row),
        pdf=None if is_gone else sha256(row.pdf).hexdigest(),
        rows=None if is_gone else rows_sum,
    )
    link = Link(**{name: getattr(row, name) for name in Link.__slots__})
    return CheckedVersion(
        link=link, sums=sums, standing=None if rows_sum is None else _standing(row, is_gone=is_gone)
    )


def _content_sum(row: sa.Row[Any]) -> str:
    """Of a reopening no sum at all when the reason that is shown is not the one that was hashed."""
    is_told = row.kind is not LinkKind.REOPENED or _told(row.content).get("reason") == row.reason
    return sha256(row.content).hexdigest() if is_told else ""


def _standing(row: sa.Row[Any], *, is_gone: bool) -> Standing:
    return Standing(
        series_id=row.meeting_series_id or row.series_id,
        meeting_id=row.meeting_id,
        state=row.state,
        finished_at=row.finished_at,
        approved_on=row.approved_on,
        told_approved_on=_told_approved_on(row.content),
        is_told=not is_gone,
    )


def _told_approved_on(content: bytes) -> date | None:
    """The day of the approval as the content has it."""
    day = _told(content).get("approved_on")
    return date.fromisoformat(day) if isinstance(day, str) else None


def _told(content: bytes) -> dict[str, Any]:
    """Nothing where the content cannot be read: its sum tells that it was changed."""
    try:
        told = json.loads(content)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
