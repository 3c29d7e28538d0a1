"""The numbers of a yearly follow-up: one statement for each family of them, over all areas at once."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from db.yearly_conditions import (
    Span,
    circulating,
    finished_in,
    follow_up_condition,
    follow_ups_of,
    under_way,
    within,
)
from domain.yearly import (
    COMMITMENTS,
    MEASURES,
    OF_FOLLOW_UPS,
    POINTS,
    Group,
    NumberName,
    Scope,
    ScopeNumbers,
    SourceCount,
)

_follow_up = tables.follow_up
_item = tables.agenda_item
_item_area = tables.agenda_item_area
_meeting = tables.meeting
_point = tables.situation_point
_point_area = tables.situation_point_area
_measure = tables.plan_measure
_commitment = tables.commitment

Counts = dict[Scope, dict[NumberName, int]]
Sources = dict[Scope, dict[UUID | None, int]]


class YearlyCounts:
    """Reads only; a span is one agreement and the days it is followed up for."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def count(self, span: Span) -> tuple[ScopeNumbers, ...]:
        """The numbers of each area in the order given, then of no area, then of the whole; without indicators."""
        counts: Counts = defaultdict(lambda: defaultdict(int))
        self._count_follow_ups(span, counts)
        self._count_meetings(span, counts)
        sources = self._count_points(span, counts)
        self._count_plan(span, counts)
        parties = self._names(sources)
        scopes: tuple[Scope, ...] = (*span.area_ids, Group.NO_AREA, Group.WHOLE)
        return tuple(
            ScopeNumbers(
                scope=scope,
                counts={name: number for name, number in counts[scope].items() if number},
                sources=_source_counts(sources[scope], parties),
            )
            for scope in scopes
        )

    def _count_follow_ups(self, span: Span, counts: Counts) -> None:
        columns = [
            sa.func.count().filter(follow_up_condition(name, span)).label(name.value)
            for name in OF_FOLLOW_UPS
        ]
        statement = (
            sa.select(_follow_up.c.area_id, *columns)
            .where(follow_ups_of(span, Group.WHOLE), circulating(span))
            .group_by(_follow_up.c.area_id)
        )
        for row in self._rows.fetch(statement):
            for name in OF_FOLLOW_UPS:
                _add(counts, row.area_id or Group.NO_AREA, name, getattr(row, name.value))

    def _count_meetings(self, span: Span, counts: Counts) -> None:
        """A meeting that dealt with two areas counts once for each, and once for the whole."""
        dealt_with = (
            sa.select(_item_area.c.area_id, _item.c.meeting_id)
            .select_from(_meeting.join(_item).join(_item_area))
            .where(_item_area.c.area_id.in_(span.area_ids), finished_in(span))
            .distinct()
            .cte("dealt_with")
        )
        of_areas = sa.select(dealt_with.c.area_id, sa.func.count()).group_by(dealt_with.c.area_id)
        of_all = sa.select(sa.null(), sa.func.count(dealt_with.c.meeting_id.distinct()))
        for area_id, number in self._rows.connection.execute(of_areas.union_all(of_all)):
            counts[area_id or Group.WHOLE][NumberName.MEETINGS] += number

    def _count_points(self, span: Span, counts: Counts) -> Sources:
        """A point of two areas counts once for each and once for the whole: there the second time is taken off."""
        sources: Sources = defaultdict(lambda: defaultdict(int))
        for area_id, trend, party_id, number in map(tuple[Any, ...], self._rows.fetch(_points_by_area(span))):
            _add(counts, area_id, POINTS[trend], number)
            sources[area_id][party_id] += number
            sources[Group.WHOLE][party_id] += number
        for trend, party_id, number in map(tuple[Any, ...], self._rows.fetch(_points_counted_again(span))):
            counts[Group.WHOLE][POINTS[trend]] -= int(number)
            sources[Group.WHOLE][party_id] -= int(number)
        return sources

    def _count_plan(self, span: Span, counts: Counts) -> None:
        mine = (_measure.c.area_id.in_(span.area_ids), under_way(span))
        number = sa.func.count().label("number")
        key = (_measure.c.area_id, _measure.c.status)
        for row in self._rows.fetch(sa.select(*key, number).where(*mine).group_by(*key)):
            _add(counts, row.area_id, MEASURES[row.status], row.number)
        key = (_measure.c.area_id, _commitment.c.status)
        committed = _measure.join(_commitment)
        for row in self._rows.fetch(
            sa.select(*key, number).select_from(committed).where(*mine).group_by(*key)
        ):
            _add(counts, row.area_id, COMMITMENTS[row.status], row.number)

    def _names(self, sources: Sources) -> dict[UUID, str]:
        wanted = {party_id for counted in sources.values() for party_id in counted if party_id}
        party = tables.party.c
        return {
            row.id: row.name
            for row in self._rows.fetch(sa.select(party.id, party.name).where(party.id.in_(wanted)))
        }


def _points_by_area(span: Span) -> sa.Select[Any]:
    key = (_point_area.c.area_id, _point.c.trend, _point.c.source_party_id)
    return (
        sa.select(*key, sa.func.count())
        .select_from(_point_area.join(_point))
        .where(*_told_in(span))
        .group_by(*key)
    )


def _points_counted_again(span: Span) -> sa.Select[Any]:
    """How many too many the areas make together.

    The index of areas and days knows which points those are; to ask of each point for another area took twice as long.
    """
    again = (
        sa.select(_point_area.c.point_id, (sa.func.count() - 1).label("number"))
        .where(*_told_in(span))
        .group_by(_point_area.c.point_id)
        .having(sa.func.count() > 1)
        .subquery()
    )
    key = (_point.c.trend, _point.c.source_party_id)
    joined = again.join(_point, _point.c.id == again.c.point_id)
    return sa.select(*key, sa.func.sum(again.c.number)).select_from(joined).group_by(*key)


def _told_in(span: Span) -> tuple[sa.ColumnElement[bool], ...]:
    return _point_area.c.area_id.in_(span.area_ids), within(_point_area.c.day, span)


def _add(counts: Counts, scope: Scope, name: NumberName, number: int) -> None:
    counts[scope][name] += number
    counts[Group.WHOLE][name] += number


def _source_counts(points: dict[UUID | None, int], parties: dict[UUID, str]) -> tuple[SourceCount, ...]:
    """Most points first; sources of no point are left out."""
    counted: Iterable[SourceCount] = (
        SourceCount(party_id=party_id, party=parties[party_id] if party_id else "", points=number)
        for party_id, number in points.items()
        if number
    )
    return tuple(sorted(counted, key=lambda source: (-source.points, source.party)))
