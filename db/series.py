"""Series of meetings with their standing agenda and usual attendance."""

from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.meetings import MeetingSeries, StandingItem, UsualAttendance
from domain.swedish import sort_key


class SeriesRepository:
    """Read and written whole: a series is a page of settings."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[MeetingSeries]:
        found = self._rows.fetch(sa.select(tables.meeting_series).order_by(tables.meeting_series.c.sort_key))
        return [self._whole(row) for row in found]

    def get(self, series_id: UUID) -> MeetingSeries:
        """Raises ``UserError(RECORD_GONE)``."""
        statement = sa.select(tables.meeting_series).where(tables.meeting_series.c.id == series_id)
        return self._whole(self._rows.fetch_one(statement))

    def add(self, series: MeetingSeries) -> None:
        self._rows.insert(tables.meeting_series, {"id": series.id, **_values(series)})
        self._write_parts(series)

    def change(self, series: MeetingSeries) -> MeetingSeries:
        """Raises ``UserError`` when somebody else changed it first."""
        self._rows.update(tables.meeting_series, series.id, series.version, _values(series))
        self._write_parts(series)
        return self.get(series.id)

    def hold(self, series_id: UUID) -> None:
        """Keep others from finishing minutes of the series until this transaction ends (SQLite holds its one lock already)."""
        statement = sa.select(tables.meeting_series.c.id).where(tables.meeting_series.c.id == series_id)
        self._rows.fetch_one(statement.with_for_update())

    def _write_parts(self, series: MeetingSeries) -> None:
        items, areas, usual = tables.standing_item, tables.standing_item_area, tables.usual_attendance
        self._rows.replace(
            items,
            items.c.series_id == series.id,
            (
                {"series_id": series.id, "position": place, "heading": item.heading, "kind": item.kind}
                for place, item in enumerate(series.standing_agenda)
            ),
        )
        self._rows.replace(
            areas,
            areas.c.series_id == series.id,
            (
                {"series_id": series.id, "position": place, "area_id": area_id, "rank": rank}
                for place, item in enumerate(series.standing_agenda)
                for rank, area_id in enumerate(item.area_ids)
            ),
        )
        self._rows.replace(
            usual,
            usual.c.series_id == series.id,
            (
                {
                    "series_id": series.id,
                    "position": place,
                    "participant_id": line.participant_id,
                    "kind": line.kind,
                    "function": line.function,
                }
                for place, line in enumerate(series.usual_attendance)
            ),
        )

    def _whole(self, row: sa.Row[Any]) -> MeetingSeries:
        return MeetingSeries(
            id=row.id,
            name=row.name,
            level=row.level,
            document_type=row.document_type,
            numbering=row.numbering,
            needs_approval=row.needs_approval,
            cadence=row.cadence,
            purpose=row.purpose,
            agreement_id=row.agreement_id,
            host_id=row.host_id,
            usual_start=row.usual_start,
            usual_end=row.usual_end,
            usual_place=row.usual_place,
            standing_agenda=self._standing_agenda(row.id),
            usual_attendance=self._usual_attendance(row.id),
            version=row.version,
        )

    def _standing_agenda(self, series_id: UUID) -> tuple[StandingItem, ...]:
        items, areas = tables.standing_item, tables.standing_item_area
        found = self._rows.fetch(
            sa.select(areas).where(areas.c.series_id == series_id).order_by(areas.c.position, areas.c.rank)
        )
        of_item = {
            place: [row.area_id for row in rows] for place, rows in groupby(found, attrgetter("position"))
        }
        return tuple(
            StandingItem(heading=row.heading, kind=row.kind, area_ids=tuple(of_item.get(row.position, ())))
            for row in self._rows.fetch(
                sa.select(items).where(items.c.series_id == series_id).order_by(items.c.position)
            )
        )

    def _usual_attendance(self, series_id: UUID) -> tuple[UsualAttendance, ...]:
        usual = tables.usual_attendance
        statement = sa.select(usual).where(usual.c.series_id == series_id).order_by(usual.c.position)
        return tuple(
            UsualAttendance(participant_id=row.participant_id, kind=row.kind, function=row.function)
            for row in self._rows.fetch(statement)
        )


def _values(series: MeetingSeries) -> dict[str, Any]:
    return {
        "name": series.name,
        "sort_key": sort_key(series.name),
        "level": series.level,
        "document_type": series.document_type,
        "numbering": series.numbering,
        "needs_approval": series.needs_approval,
        "cadence": series.cadence,
        "purpose": series.purpose,
        "agreement_id": series.agreement_id,
        "host_id": series.host_id,
        "usual_start": series.usual_start,
        "usual_end": series.usual_end,
        "usual_place": series.usual_place,
    }
