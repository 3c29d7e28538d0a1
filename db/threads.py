"""The records a red thread is laid from, read in a handful of statements whatever its length."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.follow_ups import FollowUps
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.thread import (
    ItemPlace,
    ThreadIndicator,
    ThreadMatter,
    ThreadMeasure,
    ThreadPoint,
    ThreadReport,
    ThreadRoot,
    last_day_of,
)

MOST_FOLLOW_UPS = 20
MOST_POINTS = 8
_follow_up = tables.follow_up
_item, _meeting, _series = tables.agenda_item, tables.meeting, tables.meeting_series
_appearance, _raised = tables.appearance, tables.raised_point
_point, _point_area = tables.situation_point, tables.situation_point_area
_measure = tables.plan_measure


class Threads:
    """Both ways: from a point to what came of it, from an outcome to what was told first.

    A thread shows the newest 20 follow-ups and the first 8 points of what it is asked for.
    """

    def __init__(self, rows: Rows, follow_ups: FollowUps) -> None:
        self._rows, self._follow_ups = rows, follow_ups

    def matter(self, root: ThreadRoot, root_id: UUID, today: date) -> ThreadMatter:
        """Raises ``UserError(RECORD_GONE)``."""
        measures = self._measures([root_id]) if root is ThreadRoot.MEASURE else []
        raised_at = self._items_of_point(root_id) if root is ThreadRoot.POINT else []
        own_areas = self._areas_of_point(root_id) if root is ThreadRoot.POINT else []
        follow_ups = self._newest(self._asked_for(root, root_id, raised_at, own_areas))
        origins = {one.origin_item_id for one in follow_ups if one.origin_item_id} | set(raised_at)
        origins |= {root_id} if root is ThreadRoot.ITEM else set()
        on_tables = self._on_tables([one.id for one in follow_ups])
        areas = {one.area_id for one in follow_ups if one.area_id} | set(own_areas)
        points = self._points(root, root_id, origins, areas)
        places = self._places(origins.union(*on_tables.values()))
        found = {
            ThreadRoot.MEASURE: measures,
            ThreadRoot.POINT: points,
            ThreadRoot.FOLLOW_UP: follow_ups,
            ThreadRoot.ITEM: [place for place in places.values() if place.item_id == root_id],
        }
        if not found[root]:
            raise UserError(Problem.RECORD_GONE)
        measures = measures or self._measures({one.measure_id for one in follow_ups if one.measure_id})
        return ThreadMatter(
            root=root,
            root_id=root_id,
            today=today,
            measures=measures,
            points=points,
            follow_ups=follow_ups,
            places=places,
            raised_at=raised_at,
            tables={
                key: sorted(items, key=lambda item_id: (places[item_id].day, item_id))
                for key, items in on_tables.items()
            },
            reports=self._reports(areas, follow_ups, today),
            indicators=self._indicators(areas, last_day_of(follow_ups, today).year),
        )

    def _asked_for(
        self, root: ThreadRoot, root_id: UUID, raised_at: Sequence[UUID], area_ids: Sequence[UUID]
    ) -> sa.ColumnElement[bool]:
        if root is ThreadRoot.FOLLOW_UP:
            return _follow_up.c.id == root_id
        if root is ThreadRoot.MEASURE:
            return _follow_up.c.measure_id == root_id
        if root is ThreadRoot.ITEM:
            on_table = sa.select(_appearance.c.follow_up_id).where(_appearance.c.item_id == root_id)
            return sa.or_(_follow_up.c.origin_item_id == root_id, _follow_up.c.id.in_(on_table))
        # What was agreed where the point was raised, unless it is plainly of another area.
        of_area = sa.or_(_follow_up.c.area_id.is_(None), _follow_up.c.area_id.in_(area_ids))
        agreed_there = _follow_up.c.origin_item_id.in_(raised_at)
        return sa.and_(agreed_there, of_area) if area_ids else agreed_there

    def _newest(self, condition: sa.ColumnElement[bool]) -> list[FollowUp]:
        newest = (_follow_up.c.created_on.desc(), _follow_up.c.id.desc())
        statement = sa.select(_follow_up.c.id).where(condition).order_by(*newest).limit(MOST_FOLLOW_UPS)
        return self._follow_ups.some([row.id for row in self._rows.fetch(statement)])

    def _measures(self, measure_ids: Iterable[UUID]) -> list[ThreadMeasure]:
        wanted = list(measure_ids)
        if not wanted:
            return []
        columns = (_measure.c.id, _measure.c.cause, _measure.c.measure)
        found = self._rows.fetch(sa.select(*columns).where(_measure.c.id.in_(wanted)))
        return [ThreadMeasure(id=row.id, cause=row.cause, measure=row.measure) for row in found]

    def _items_of_point(self, point_id: UUID) -> list[UUID]:
        statement = sa.select(_raised.c.item_id).where(_raised.c.point_id == point_id)
        return [row.item_id for row in self._rows.fetch(statement)]

    def _areas_of_point(self, point_id: UUID) -> list[UUID]:
        statement = sa.select(_point_area.c.area_id).where(_point_area.c.point_id == point_id)
        return [row.area_id for row in self._rows.fetch(statement)]

    def _on_tables(self, follow_up_ids: Sequence[UUID]) -> dict[UUID, list[UUID]]:
        statement = sa.select(_appearance.c.follow_up_id, _appearance.c.item_id).where(
            _appearance.c.follow_up_id.in_(follow_up_ids)
        )
        found: defaultdict[UUID, list[UUID]] = defaultdict(list)
        for row in self._rows.fetch(statement):
            found[row.follow_up_id].append(row.item_id)
        return dict(found)

    def _places(self, item_ids: Iterable[UUID]) -> dict[UUID, ItemPlace]:
        wanted = list(item_ids)
        statement = (
            sa.select(
                _item.c.id,
                _item.c.meeting_id,
                _series.c.name,
                _meeting.c.day,
                _item.c.number,
                _item.c.heading,
            )
            .select_from(_item.join(_meeting, _item.c.meeting_id == _meeting.c.id).join(_series))
            .where(_item.c.id.in_(wanted))
        )
        decisions = self._decisions(wanted)
        return {
            row.id: ItemPlace(
                item_id=row.id,
                meeting_id=row.meeting_id,
                series=row.name,
                day=row.day,
                number=row.number,
                heading=row.heading,
                decisions=tuple(decisions[row.id]),
            )
            for row in self._rows.fetch(statement)
        }

    def _decisions(self, item_ids: Sequence[UUID]) -> defaultdict[UUID, list[str]]:
        table = tables.decision
        statement = sa.select(table.c.item_id, table.c.text).where(table.c.item_id.in_(item_ids))
        found: defaultdict[UUID, list[str]] = defaultdict(list)
        for row in self._rows.fetch(statement.order_by(table.c.item_id, table.c.position)):
            found[row.item_id].append(row.text)
        return found

    def _points(
        self, root: ThreadRoot, root_id: UUID, origins: Iterable[UUID], area_ids: Iterable[UUID]
    ) -> list[ThreadPoint]:
        if root is ThreadRoot.POINT:
            wanted = _point.c.id == root_id
        else:
            wanted = _point.c.id.in_(
                _raised_at(list(origins), list(area_ids) if root is not ThreadRoot.ITEM else [])
            )
        party = tables.party
        statement = (
            sa.select(
                _point.c.id, _point.c.day, party.c.name, _point.c.text, _point.c.category, _point.c.place
            )
            .select_from(_point.outerjoin(party, party.c.id == _point.c.source_party_id))
            .where(wanted)
            .order_by(_point.c.day, _point.c.id)
            .limit(MOST_POINTS)
        )
        return [_thread_point(row) for row in self._rows.fetch(statement)]

    def _reports(
        self, area_ids: Iterable[UUID], follow_ups: Sequence[FollowUp], today: date
    ) -> list[ThreadReport]:
        """The newest version of every kept report whose period holds a day of these follow-ups."""
        table, area = tables.yearly_report, tables.priority_area
        if not follow_ups:
            return []
        first, last = min(one.created_on for one in follow_ups), last_day_of(follow_ups, today)
        agreements = sa.select(area.c.agreement_id).where(area.c.id.in_(list(area_ids)))
        statement = (
            sa.select(table.c.id, table.c.period_from, table.c.period_to, table.c.made_on)
            .where(table.c.agreement_id.in_(agreements), table.c.number > 0)
            .where(table.c.period_from <= last, table.c.period_to >= first)
            .order_by(table.c.period_to, table.c.period_from, table.c.number)
        )
        newest = {(row.period_from, row.period_to): row for row in self._rows.fetch(statement)}
        return [
            ThreadReport(id=row.id, period_from=row.period_from, period_to=row.period_to, made_on=row.made_on)
            for row in newest.values()
        ]

    def _indicators(self, area_ids: Iterable[UUID], year: int) -> list[ThreadIndicator]:
        indicator, value = tables.indicator, tables.indicator_value
        statement = (
            sa.select(indicator.c.id, indicator.c.name, indicator.c.unit, value.c.value, indicator.c.target)
            .select_from(indicator.join(value))
            .where(indicator.c.area_id.in_(list(area_ids)), value.c.year == year)
            .order_by(indicator.c.position)
        )
        return [
            ThreadIndicator(
                id=row.id, name=row.name, unit=row.unit, year=year, outcome=row.value, target=row.target
            )
            for row in self._rows.fetch(statement)
        ]


def _raised_at(item_ids: list[UUID], area_ids: list[UUID]) -> sa.Select[Any]:
    """Points of some items: those of the areas, and those of no area; all of them where no area is named."""
    raised = sa.select(_raised.c.point_id).where(_raised.c.item_id.in_(item_ids))
    if not area_ids:
        return raised
    same = _point_area.c.point_id == _raised.c.point_id
    of_area = sa.exists().where(same, _point_area.c.area_id.in_(area_ids))
    return raised.where(sa.or_(of_area, ~sa.exists().where(same)))


def _thread_point(row: sa.Row[Any]) -> ThreadPoint:
    words = row.text or ", ".join(part for part in (row.category, row.place) if part)
    return ThreadPoint(id=row.id, day=row.day, source=row.name or "", text=words)
