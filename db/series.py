"""Series of meetings with their standing agenda and usual attendance."""

from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.meetings import MeetingSeries, StandingItem, UsualAttendance
from domain.swedish import sort_key


class SeriesRepository:
    """Read and written whole: a series is a page of settings."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[MeetingSeries]:
        return self._whole(sa.true())

    def get(self, series_id: UUID) -> MeetingSeries:
        """Raises ``UserError(RECORD_GONE)``."""
        found = self._whole(tables.meeting_series.c.id == series_id)
        if not found:
            raise UserError(Problem.RECORD_GONE)
        return found[0]

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

    def _whole(self, wanted: sa.ColumnElement[bool]) -> list[MeetingSeries]:
        """Four statements, however many series."""
        agendas = self._standing_agendas(wanted)
        attendance = self._usual_attendance(wanted)
        series = tables.meeting_series
        found = self._rows.fetch(sa.select(series).where(wanted).order_by(series.c.sort_key))
        return [_series(row, agendas.get(row.id, ()), attendance.get(row.id, ())) for row in found]

    def _standing_agendas(self, wanted: sa.ColumnElement[bool]) -> dict[UUID, tuple[StandingItem, ...]]:
        areas = {
            place: tuple(row.area_id for row in rows)
            for place, rows in groupby(
                self._of_series(tables.standing_item_area, wanted, "position", "rank"),
                attrgetter("series_id", "position"),
            )
        }
        rows = self._of_series(tables.standing_item, wanted, "position")
        return {
            series_id: tuple(
                StandingItem(
                    heading=row.heading, kind=row.kind, area_ids=areas.get((series_id, row.position), ())
                )
                for row in items
            )
            for series_id, items in groupby(rows, attrgetter("series_id"))
        }

    def _usual_attendance(self, wanted: sa.ColumnElement[bool]) -> dict[UUID, tuple[UsualAttendance, ...]]:
        rows = self._of_series(tables.usual_attendance, wanted, "position")
        return {
            series_id: tuple(
                UsualAttendance(participant_id=row.participant_id, kind=row.kind, function=row.function)
                for row in lines
            )
            for series_id, lines in groupby(rows, attrgetter("series_id"))
        }

    def _of_series(self, table: sa.Table, wanted: sa.ColumnElement[bool], *order: str) -> list[sa.Row[Any]]:
        joined = table.join(tables.meeting_series, table.c.series_id == tables.meeting_series.c.id)
        statement = sa.select(table).select_from(joined).where(wanted)
        return self._rows.fetch(statement.order_by(table.c.series_id, *(table.c[name] for name in order)))


def _series(
    row: sa.Row[Any], agenda: tuple[StandingItem, ...], attendance: tuple[UsualAttendance, ...]
) -> MeetingSeries:
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
        standing_agenda=agenda,
        usual_attendance=attendance,
        version=row.version,
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
