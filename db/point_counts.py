"""Counts of situation points for the charts: each is one statement that reads a year of an index, no more."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from db import tables
from db.point_lists import chosen, told_by_police
from db.rows import Rows
from db.situation import SituationPoints
from domain.parties import PartyKind
from domain.point_counts import CategorySides, CountedPeriod, PointCounts, TrendCount, WeekCount
from domain.situation import PointFilter, Trend
from domain.time_pattern import cell_counts

_point = tables.situation_point
_area = tables.situation_point_area
_party = tables.party


class PointCountings:
    """Everything is counted within a filter and a period of at most 53 weeks (domain/point_counts.py)."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def counts(self, wanted: PointFilter, period: CountedPeriod) -> PointCounts:
        """What the four charts show."""
        within = replace(wanted, period_from=period.first, period_to=period.last)
        return PointCounts(
            period=period,
            weeks=self._weeks(within, period),
            areas=tuple((row.id, row.points) for row in self._rows.fetch(_by_area(within)) if row.points),
            cells=cell_counts((row.time_cells, row.points) for row in self._rows.fetch(_by_cells(within))),
            trends=self._trends(wanted, period),
        )

    def sides(self, wanted: PointFilter, period: CountedPeriod) -> tuple[CategorySides, ...]:
        """Who speaks of what, the category most spoken of first; without categories there is nothing to compare.

        Named one by one, the categories lead to an index that holds all there is to count: a fifth of the time of a year.
        """
        within = replace(wanted, period_from=period.first, period_to=period.last)
        police, district = told_by_police(), _told_by_district()
        statement = (
            chosen(within, _point.c.category, _sum(police), _sum(district), sa.func.count())
            .where(_point.c.category.in_(SituationPoints(self._rows).categories()))
            .group_by(_point.c.category)
        )
        found = (tuple(row) for row in self._rows.fetch(statement))
        sides = (
            CategorySides(
                category=category,
                police=of_police,
                district=of_district,
                others=every - of_police - of_district,
            )
            for category, of_police, of_district, every in found
        )
        return tuple(sorted(sides, key=lambda side: (-side.total, side.category)))

    def _weeks(self, within: PointFilter, period: CountedPeriod) -> tuple[WeekCount, ...]:
        statement = chosen(within, _point.c.day, _sum(told_by_police()), sa.func.count()).group_by(
            _point.c.day
        )
        police = dict.fromkeys(period.weeks, 0)
        every = dict.fromkeys(period.weeks, 0)
        for row in self._rows.fetch(statement):
            day, of_police, count = tuple[Any, ...](row)
            monday = day - timedelta(days=day.weekday())
            police[monday] += of_police
            every[monday] += count
        return tuple(
            WeekCount(monday=monday, police=police[monday], others=every[monday] - police[monday])
            for monday in period.weeks
        )

    def _trends(self, wanted: PointFilter, period: CountedPeriod) -> tuple[TrendCount, ...]:
        now, before = (self._by_trend(wanted, each) for each in (period, period.before))
        return tuple(
            TrendCount(trend=trend, now=now.get(trend, 0), before=before.get(trend, 0)) for trend in Trend
        )

    def _by_trend(self, wanted: PointFilter, period: CountedPeriod) -> dict[Trend, int]:
        within = replace(wanted, period_from=period.first, period_to=period.last)
        statement = chosen(within, _point.c.trend, sa.func.count()).group_by(_point.c.trend)
        return dict(tuple(row) for row in self._rows.fetch(statement))


def _by_cells(within: PointFilter) -> sa.Select[Any]:
    statement = chosen(within, _point.c.time_cells, sa.func.count().label("points"))
    return statement.where(_point.c.time_cells != 0).group_by(_point.c.time_cells)


def _by_area(within: PointFilter) -> sa.Select[Any]:
    """Areas in the order of their agreements; where nothing but the period is asked for, their index alone knows."""
    area = tables.priority_area
    counted = _area.alias()
    if within == PointFilter(period_from=within.period_from, period_to=within.period_to):
        in_time = counted.c.day.between(within.period_from, within.period_to)
        count = sa.select(sa.func.count()).where(counted.c.area_id == area.c.id, in_time).scalar_subquery()
        statement = sa.select(area.c.id, count.label("points"))
    else:
        points = chosen(within, _point.c.id).subquery()
        joined = points.join(counted, counted.c.point_id == points.c.id)
        tally = sa.select(counted.c.area_id, sa.func.count().label("points")).select_from(joined)
        counts = tally.group_by(counted.c.area_id).subquery()
        statement = sa.select(area.c.id, counts.c.points).join(counts, counts.c.area_id == area.c.id)
    return statement.order_by(area.c.agreement_id, area.c.position)


def _told_by_district() -> sa.ColumnElement[bool]:
    kinds = sa.select(_party.c.id).where(_party.c.kind == PartyKind.DISTRICT_ADMINISTRATION)
    return _point.c.source_party_id.in_(kinds)


def _sum(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.case((condition, 1), else_=0))
