"""Situation points and the items they were raised at."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.agenda import mark_of, mark_values
from db.point_lists import aside
from db.rows import Rows
from domain.situation import RaisedAt, SituationPoint
from domain.time_pattern import time_cells

_point = tables.situation_point
_area = tables.situation_point_area
_raised = tables.raised_point
_SPOKEN = (_point.c.time_of_day, _point.c.period_from, _point.c.period_to)
_DERIVED_AT_A_TIME = 5000
_NEWEST = 5000
_NEWS = 1000  # with so many others after it a point is none


def _leap_through_categories() -> sa.Select[tuple[str]]:
    first = sa.select(sa.func.min(_point.c.category).label("category")).where(_point.c.category != "")
    leap = first.cte("leap", recursive=True)
    after = sa.select(sa.func.min(_point.c.category)).where(_point.c.category > leap.c.category)
    leap = leap.union_all(sa.select(after.scalar_subquery()).where(leap.c.category.is_not(None)))
    return sa.select(leap).where(leap.c.category.is_not(None))


_CATEGORIES = _leap_through_categories()  # it takes no values, and building it took longer than reading


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
        """Points no meeting has taken up yet, the newest first, as they are listed. Old ones are not looked for."""
        order = _point.c.day.desc(), _point.c.id.desc()
        newest = sa.select(_point.c.id).order_by(*order).limit(_NEWS).subquery()
        statement = (
            sa.select(_point)
            .select_from(newest.join(_point, _point.c.id == newest.c.id))
            .where(~sa.exists().where(_raised.c.point_id == newest.c.id))
            .order_by(*order)
        )
        rows = self._rows.fetch(statement.limit(limit))
        return self._whole(rows, _point.c.id.in_([row.id for row in rows]))

    def some(self, point_ids: Iterable[UUID]) -> list[SituationPoint]:
        """Those that are there still, in no order."""
        wanted = _point.c.id.in_(list(point_ids))
        return self._whole(self._rows.fetch(sa.select(_point).where(wanted)), wanted)

    def categories(self) -> list[str]:
        """Words used for categories so far. Read by leaping from one to the next: a million points hold forty."""
        return [row.category for row in self._rows.fetch(_CATEGORIES)]

    def category_areas(self, area_ids: Iterable[UUID]) -> dict[str, UUID]:
        """The area of these that goes with a category most often, among the newest points."""
        newest = (
            sa.select(_point.c.id, _point.c.category)
            .where(aside(_point.c.category) != "")
            .order_by(_point.c.day.desc())
            .limit(_NEWEST)
            .subquery()
        )
        many = sa.func.count().label("many")
        statement = (
            sa.select(newest.c.category, _area.c.area_id, many)
            .select_from(newest.join(_area, _area.c.point_id == newest.c.id))
            .where(aside(_area.c.area_id).in_(list(area_ids)))
            .group_by(newest.c.category, _area.c.area_id)
            .order_by(many, _area.c.area_id.desc())
        )
        return {row.category: row.area_id for row in self._rows.fetch(statement)}

    def raised_at(self, point_id: UUID) -> list[RaisedAt]:
        """The items a point was taken up at, the latest meeting first."""
        item, meeting, series = tables.agenda_item, tables.meeting, tables.meeting_series
        columns = (item.c.meeting_id, item.c.id, series.c.name, meeting.c.day, item.c.heading, item.c.number)
        statement = (
            sa.select(*columns)
            .select_from(_raised.join(item).join(meeting, meeting.c.id == item.c.meeting_id).join(series))
            .where(_raised.c.point_id == point_id)
            .order_by(meeting.c.day.desc(), item.c.position)
        )
        return [
            RaisedAt(
                meeting_id=row.meeting_id,
                item_id=row.id,
                series=row.name,
                day=row.day,
                heading=row.heading,
                number=row.number,
            )
            for row in self._rows.fetch(statement)
        ]

    def follow_ups_of(self, point_id: UUID) -> list[UUID]:
        """The follow-ups that were agreed at the items it was raised at, the newest first."""
        follow_up = tables.follow_up
        statement = (
            sa.select(follow_up.c.id)
            .join(_raised, _raised.c.item_id == follow_up.c.origin_item_id)
            .where(_raised.c.point_id == point_id)
            .order_by(follow_up.c.created_on.desc(), follow_up.c.id.desc())
        )
        return [row.id for row in self._rows.fetch(statement)]

    def add(self, point: SituationPoint) -> None:
        self._rows.insert(_point, {"id": point.id, **self._values(point)})
        self._write_areas(point)

    def change(self, point: SituationPoint) -> SituationPoint:
        """Raises as ``Rows.update``."""
        self._rows.update(_point, point.id, point.version, self._values(point))
        self._write_areas(point)
        return self.get(point.id)

    def remove(self, point_id: UUID) -> None:
        """Only a point that stands under no item can go; anything else is refused by its keys."""
        self._rows.remove(_point, point_id)

    def is_raised(self, point_id: UUID) -> bool:
        return bool(
            self._rows.fetch(sa.select(_raised.c.item_id).where(_raised.c.point_id == point_id).limit(1))
        )

    def derive_missing(self) -> None:
        """Fill in day and hours where no program that knew them has written: once, after a migration."""
        columns = (_point.c.id, _point.c.day, _point.c.created_at, *_SPOKEN)
        untouched = sa.select(*columns).where(_point.c.time_cells.is_(None)).limit(_DERIVED_AT_A_TIME)
        while rows := self._rows.fetch(untouched):
            derived = [
                {
                    "point": row.id,
                    "new_day": row.day or row.created_at.date(),
                    "cells": time_cells(row.time_of_day, row.period_from, row.period_to),
                }
                for row in rows
            ]
            point, area = _point.c.id == sa.bindparam("point"), _area.c.point_id == sa.bindparam("point")
            day: sa.BindParameter[Any] = sa.bindparam("new_day")
            cells: sa.BindParameter[Any] = sa.bindparam("cells")
            self._rows.connection.execute(
                _point.update().where(point).values(day=day, time_cells=cells), derived
            )
            self._rows.connection.execute(_area.update().where(area).values(day=day), derived)

    def _values(self, point: SituationPoint) -> dict[str, Any]:
        """The columns of a point, and what is derived from them; without any date it lies under the day it is written."""
        return {
            **_values(point),
            "day": self._day_of(point),
            "time_cells": time_cells(point.time_of_day, point.period_from, point.period_to),
        }

    def _day_of(self, point: SituationPoint) -> date:
        return point.day or self._rows.now.date()

    def _write_areas(self, point: SituationPoint) -> None:
        self._rows.replace(
            _area,
            _area.c.point_id == point.id,
            (
                {"point_id": point.id, "area_id": area_id, "position": place, "day": self._day_of(point)}
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
