"""Who has approved which version of finished minutes, and which series are sealed because their chain is broken."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.chain import Fault
from domain.minutes import AttendanceFunction

_approval = tables.approval
_seal = tables.series_seal


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One person's approval of a version, copied as they were named in it; ``dissent`` is their own words, mostly none."""

    meeting_id: UUID
    version: int
    name: str
    role: str = ""
    function: AttendanceFunction | None = None
    approved_on: date
    dissent: str = ""
    recorded_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """Nothing is written to a sealed series: the chain of its minutes is broken at a meeting."""

    series_id: UUID
    meeting_id: UUID | None
    fault: Fault
    found_at: datetime


class Approvals:
    """Only ever added to."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_version(self, meeting_id: UUID, version: int) -> list[Approval]:
        """In the order they came."""
        statement = (
            sa.select(_approval)
            .where(_approval.c.meeting_id == meeting_id, _approval.c.version == version)
            .order_by(_approval.c.position)
        )
        return [
            Approval(**{name: getattr(row, name) for name in Approval.__slots__})
            for row in self._rows.fetch(statement)
        ]

    def add(self, approval: Approval) -> None:
        position = len(self.of_version(approval.meeting_id, approval.version))
        values = {name: getattr(approval, name) for name in Approval.__slots__}
        self._rows.add(_approval, {**values, "position": position, "recorded_at": self._rows.now})


class Seals:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_series(self, series_id: UUID) -> Seal | None:
        found = self._rows.fetch(sa.select(_seal).where(_seal.c.series_id == series_id))
        return Seal(**found[0]._asdict()) if found else None

    def of_item(self, item_id: UUID) -> Seal | None:
        """The seal of the series that an item's meeting belongs to."""
        item, meeting = tables.agenda_item, tables.meeting
        statement = (
            sa.select(_seal)
            .join(meeting, meeting.c.series_id == _seal.c.series_id)
            .join(item, item.c.meeting_id == meeting.c.id)
            .where(item.c.id == item_id)
        )
        found = self._rows.fetch(statement)
        return Seal(**found[0]._asdict()) if found else None

    def all(self) -> list[Seal]:
        return [
            Seal(**row._asdict()) for row in self._rows.fetch(sa.select(_seal).order_by(_seal.c.found_at))
        ]

    def set(self, series_id: UUID, meeting_id: UUID | None, fault: Fault) -> None:
        """Seal a series; the first finding stays until it is lifted."""
        if self.of_series(series_id) is None:
            self._rows.add(
                _seal,
                {
                    "series_id": series_id,
                    "meeting_id": meeting_id,
                    "fault": fault,
                    "found_at": self._rows.now,
                },
            )

    def lift(self, series_id: UUID) -> None:
        self._rows.take(_seal, _seal.c.series_id == series_id)
