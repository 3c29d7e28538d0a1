"""Situation points and the items they were raised at."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.agenda import mark_of, mark_values
from db.rows import Rows
from domain.situation import SituationPoint

_point = tables.situation_point
_area = tables.situation_point_area
_raised = tables.raised_point


class SituationPoints:
    """A point belongs to no meeting: it may be raised at several."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, point_id: UUID) -> SituationPoint:
        """Raises ``UserError(RECORD_GONE)``."""
        row = self._rows.fetch_one(sa.select(_point).where(_point.c.id == point_id))
        return self._whole([row], _point.c.id == point_id)[0]

    def of_meeting(self, meeting_id: UUID) -> list[SituationPoint]:
        items = sa.select(tables.agenda_item.c.id).where(tables.agenda_item.c.meeting_id == meeting_id)
        raised = _point.c.id.in_(sa.select(_raised.c.point_id).where(_raised.c.item_id.in_(items)))
        return self._whole(self._rows.fetch(sa.select(_point).where(raised)), raised)

    def never_raised(self, limit: int) -> list[SituationPoint]:
        """Points no meeting has taken up yet, the newest first."""
        untouched = ~sa.exists().where(_raised.c.point_id == _point.c.id)
        statement = (
            sa.select(_point).where(untouched).order_by(_point.c.received_on.desc(), _point.c.id.desc())
        )
        return self._whole(self._rows.fetch(statement.limit(limit)), untouched)

    def categories(self) -> list[str]:
        """Words used for categories so far, the most used first."""
        statement = (
            sa.select(_point.c.category)
            .where(_point.c.category != "")
            .group_by(_point.c.category)
            .order_by(sa.func.count().desc(), _point.c.category)
        )
        return [row.category for row in self._rows.fetch(statement)]

    def add(self, point: SituationPoint) -> None:
        self._rows.insert(_point, {"id": point.id, **_values(point)})
        self._write_areas(point)

    def change(self, point: SituationPoint) -> SituationPoint:
        """Raises as ``Rows.update``."""
        self._rows.update(_point, point.id, point.version, _values(point))
        self._write_areas(point)
        return self.get(point.id)

    def remove(self, point_id: UUID) -> None:
        """Only a point that stands under no item can go; anything else is refused by its keys."""
        self._rows.connection.execute(_point.delete().where(_point.c.id == point_id))

    def is_raised(self, point_id: UUID) -> bool:
        return bool(
            self._rows.fetch(sa.select(_raised.c.item_id).where(_raised.c.point_id == point_id).limit(1))
        )

    def _write_areas(self, point: SituationPoint) -> None:
        self._rows.replace(
            _area,
            _area.c.point_id == point.id,
            (
                {"point_id": point.id, "area_id": area_id, "position": place}
                for place, area_id in enumerate(dict.fromkeys(point.area_ids))
            ),
        )

    def _whole(self, rows: Iterable[sa.Row[Any]], condition: sa.ColumnElement[bool]) -> list[SituationPoint]:
        statement = (
            sa.select(_area.c.point_id, _area.c.area_id)
            .select_from(_area.join(_point))
            .where(condition)
            .order_by(_area.c.point_id, _area.c.position)
        )
        areas = {
            owner: tuple(row.area_id for row in parts)
            for owner, parts in groupby(self._rows.fetch(statement), attrgetter("point_id"))
        }
        return [_whole_point(row, areas.get(row.id, ())) for row in rows]


def _values(point: SituationPoint) -> dict[str, Any]:
    return {
        "source_party_id": point.source_party_id,
        "received_on": point.received_on,
        "category": point.category,
        "district_id": point.district_id,
        "place_id": point.place_id,
        "place": point.place,
        "period_from": point.period_from,
        "period_to": point.period_to,
        "time_of_day": point.time_of_day,
        "trend": point.trend,
        "severity": point.severity,
        "text": point.text,
        **mark_values(point.secrecy),
    }


def _whole_point(row: sa.Row[Any], area_ids: tuple[UUID, ...]) -> SituationPoint:
    return SituationPoint(
        id=row.id,
        source_party_id=row.source_party_id,
        received_on=row.received_on,
        category=row.category,
        district_id=row.district_id,
        place_id=row.place_id,
        place=row.place,
        period_from=row.period_from,
        period_to=row.period_to,
        time_of_day=row.time_of_day,
        trend=row.trend,
        severity=row.severity,
        text=row.text,
        secrecy=mark_of(row),
        area_ids=area_ids,
        version=row.version,
    )
