"""Where the matter of a yearly follow-up was dealt with, for every number of every area in one reading.

Asking for each sentence of each area by itself took twenty seconds in a store of 200,000 follow-ups.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from db.yearly_behind import PLACE, last_on_table, last_raised, place_of
from db.yearly_conditions import (
    Span,
    circulating,
    finished_in,
    follow_up_condition,
    follow_ups_of,
    within,
)
from domain.yearly import CAME_IN, OF_FOLLOW_UPS, POINTS, Group, NumberName, Scope, SectionPlace

_follow_up = tables.follow_up
_item = tables.agenda_item
_item_area = tables.agenda_item_area
_meeting = tables.meeting
_series = tables.meeting_series
_point = tables.situation_point
_point_area = tables.situation_point_area
_AT_ONCE = 5000  # keys in one statement: SQLite takes 32,766

ItemIds = dict[tuple[Scope, NumberName], set[UUID | None]]


class ItemsOfYear:
    """The items of finished minutes behind each number of an area; None stands for what came without a meeting."""

    def __init__(self, item_ids: ItemIds, places: Mapping[UUID, SectionPlace]) -> None:
        self._item_ids, self._places = item_ids, places

    def of(self, scope: Scope, names: Iterable[NumberName]) -> list[SectionPlace | None]:
        """Each item once, in the order of the meetings, None last."""
        item_ids = {item_id for name in names for item_id in self._item_ids.get((scope, name), ())}
        found = [self._places[item_id] for item_id in item_ids if item_id is not None]
        found.sort(key=lambda place: (place.day, place.meeting_id, place.position))
        return [*found, None] if None in item_ids else [*found]


class YearlyPlaces:
    """Reads only: three statements for the matter and one for the items it leads to."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def read(self, span: Span) -> ItemsOfYear:
        item_ids: ItemIds = defaultdict(set)
        _read_follow_ups(self._rows, span, item_ids)
        _read_meetings(self._rows, span, item_ids)
        _read_points(self._rows, span, item_ids)
        wanted = {item_id for found in item_ids.values() for item_id in found if item_id is not None}
        return ItemsOfYear(item_ids, _read_items(self._rows, wanted))


def _read_follow_ups(rows: Rows, span: Span, item_ids: ItemIds) -> None:
    counted = [follow_up_condition(name, span).label(name.value) for name in OF_FOLLOW_UPS]
    statement = sa.select(
        _follow_up.c.area_id, _follow_up.c.origin_item_id, last_on_table(span).label("last_item_id"), *counted
    ).where(follow_ups_of(span, Group.WHOLE), circulating(span))
    for row in rows.fetch(statement):
        for name in OF_FOLLOW_UPS:
            if getattr(row, name.value):
                last = None if name in CAME_IN else row.last_item_id
                _add(item_ids, row.area_id or Group.NO_AREA, name, last or row.origin_item_id)


def _read_meetings(rows: Rows, span: Span, item_ids: ItemIds) -> None:
    """The first item of each meeting on each area, and on any."""
    statement = (
        sa.select(_item_area.c.area_id, _item.c.id, _item.c.meeting_id)
        .select_from(_meeting.join(_item).join(_item_area))
        .where(_item_area.c.area_id.in_(span.area_ids), finished_in(span))
        .order_by(_item.c.meeting_id, _item.c.position)
    )
    seen: set[tuple[Scope, UUID]] = set()
    for row in rows.fetch(statement):
        for scope in (row.area_id, Group.WHOLE):
            if (scope, row.meeting_id) not in seen:
                seen.add((scope, row.meeting_id))
                item_ids[scope, NumberName.MEETINGS].add(row.id)


def _read_points(rows: Rows, span: Span, item_ids: ItemIds) -> None:
    statement = (
        sa.select(_point_area.c.area_id, _point.c.trend, last_raised(span).label("item_id"))
        .select_from(_point_area.join(_point))
        .where(_point_area.c.area_id.in_(span.area_ids), within(_point_area.c.day, span))
        .distinct()
    )
    for row in rows.fetch(statement):
        _add(item_ids, row.area_id, POINTS[row.trend], row.item_id)


def _read_items(rows: Rows, wanted: Collection[UUID]) -> dict[UUID, SectionPlace]:
    keys = list(wanted)
    found: list[sa.Row[Any]] = []
    for first in range(0, len(keys), _AT_ONCE):
        statement = (
            sa.select(*PLACE)
            .select_from(_item.join(_meeting).join(_series))
            .where(_item.c.id.in_(keys[first : first + _AT_ONCE]))
        )
        found += rows.fetch(statement)
    places = (place_of(row) for row in found)
    return {place.item_id: place for place in places if place is not None}


def _add(item_ids: ItemIds, scope: Scope, name: NumberName, item_id: UUID | None) -> None:
    item_ids[scope, name].add(item_id)
    item_ids[Group.WHOLE, name].add(item_id)
