"""Numbers of the start page, set-based: each statement begins at an index by day or by area, whatever the store holds."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.point_lists import aside
from db.rows import Rows
from domain.meetings import MeetingState
from domain.orphans import DISCUSS_WITHIN
from domain.to_do import MeetingAhead, WaitingMinutes

_meeting, _series, _item = tables.meeting, tables.meeting_series, tables.agenda_item
_item_area, _raised, _appearance = tables.agenda_item_area, tables.raised_point, tables.appearance
_point, _point_area, _follow_up = tables.situation_point, tables.situation_point_area, tables.follow_up
_BEGUN = (MeetingState.IN_PROGRESS, MeetingState.DRAFT)
_LOCKED = [state for state in MeetingState if state.is_locked]
# Most areas were on a table lately: the longer look back is for the few that were not.
_LOOKS_BACK = (timedelta(days=21), DISCUSS_WITHIN)


class OverviewNumbers:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def is_empty(self) -> bool:
        """Whether nobody has entered an agreement, a meeting, a point or a follow-up yet."""
        there = [
            sa.exists(sa.select(table.c.id)) for table in (tables.agreement, _meeting, _point, _follow_up)
        ]
        return not self._rows.fetch_one(sa.select(sa.or_(*there)))[0]

    def points_by_day(self, area_ids: Sequence[UUID], first: date, last: date) -> dict[UUID, dict[date, int]]:
        """How many points each area has on each day that has any; read from the index of areas alone."""
        statement = (
            sa.select(_point_area.c.area_id, _point_area.c.day, sa.func.count())
            .where(_point_area.c.area_id.in_(area_ids), _point_area.c.day.between(first, last))
            .group_by(_point_area.c.area_id, _point_area.c.day)
        )
        found: dict[UUID, dict[date, int]] = {area_id: {} for area_id in area_ids}
        for area_id, day, count in (tuple[Any, ...](row) for row in self._rows.fetch(statement)):
            found[area_id][day] = count
        return found

    def open_follow_ups(self, area_ids: Sequence[UUID]) -> dict[UUID, int]:
        """How many open follow-ups each area has; areas without any are left out."""
        statement = (
            sa.select(_follow_up.c.area_id, sa.func.count())
            .where(_follow_up.c.closed_on.is_(None), _follow_up.c.area_id.in_(area_ids))
            .group_by(_follow_up.c.area_id)
        )
        return dict(tuple(row) for row in self._rows.fetch(statement))

    def last_dealt_with(self, area_ids: Sequence[UUID], today: date) -> dict[UUID, date]:
        """When each area was last on the table of a meeting; those that never were are left out.

        On the table is an area of an item, of a point that was raised and of a follow-up that was spoken of.
        """
        found: dict[UUID, date] = {}
        for back in _LOOKS_BACK:
            found |= self._dealt_with_since(today - back, today, _missing(area_ids, found))
        return found | self._dealt_with_before(today - DISCUSS_WITHIN, _missing(area_ids, found))

    def next_meeting(self, today: date) -> MeetingAhead | None:
        """The first from today on whose minutes are not finished."""
        order = (_meeting.c.day, _meeting.c.starts_at, _meeting.c.id)
        ahead = _meetings_ahead().where(_meeting.c.day >= today, _meeting.c.state.not_in(_LOCKED))
        rows = self._rows.fetch(ahead.order_by(*order).limit(1))
        return _meeting_ahead(rows[0]) if rows else None

    def waiting_minutes(self, before: date) -> WaitingMinutes | None:
        """Minutes that were begun at meetings before a day and are not finished; None when there are none."""
        waiting = sa.and_(_meeting.c.state.in_(_BEGUN), _meeting.c.day < before)
        statement = (
            sa.select(
                _meeting.c.id, _series.c.name, _meeting.c.day, sa.func.count().over().label("minutes_waiting")
            )
            .select_from(_meeting.join(_series))
            .where(waiting)
            .order_by(_meeting.c.day, _meeting.c.id)
            .limit(1)
        )
        rows = self._rows.fetch(statement)
        if not rows:
            return None
        row = rows[0]
        return WaitingMinutes(count=row.minutes_waiting, meeting_id=row.id, series=row.name, day=row.day)

    def untested_points(self) -> int:
        """Points to be tested for secrecy whose mark names no provision; an index holds these alone."""
        statement = sa.select(sa.func.count()).select_from(_point).where(tables.UNTESTED)
        return int(self._rows.fetch_one(statement)[0])

    def _dealt_with_since(self, first: date, last: date, area_ids: Sequence[UUID]) -> dict[UUID, date]:
        """Begun at the meetings of a period, which are few: SQLite would begin at the points of an area."""
        held = (
            sa.select(_item.c.id, _meeting.c.day)
            .select_from(_meeting.join(_item, _item.c.meeting_id == _meeting.c.id))
            .where(_meeting.c.day.between(first, last))
            .cte("held")
            .prefix_with("MATERIALIZED")
        )
        parts = [
            sa.select(area_id, held.c.day).select_from(joined).where(aside(area_id).in_(area_ids))
            for area_id, joined in _tables_of(held)
        ]
        return self._newest(parts) if area_ids else {}

    def _dealt_with_before(self, day: date, area_ids: Sequence[UUID]) -> dict[UUID, date]:
        """Begun at the areas, which were on no table for long and are few."""
        held = (
            sa.select(_item.c.id, _meeting.c.day)
            .select_from(_item.join(_meeting, _item.c.meeting_id == _meeting.c.id))
            .subquery("held")
        )
        parts = [
            sa.select(area_id, held.c.day).select_from(joined).where(area_id.in_(area_ids), held.c.day < day)
            for area_id, joined in _tables_of(held)
        ]
        return self._newest(parts) if area_ids else {}

    def _newest(self, parts: Sequence[sa.Select[Any]]) -> dict[UUID, date]:
        every = sa.union_all(*parts).subquery()
        statement = sa.select(every.c.area_id, sa.func.max(every.c.day)).group_by(every.c.area_id)
        return dict(tuple(row) for row in self._rows.fetch(statement))


def _tables_of(held: sa.FromClause) -> tuple[tuple[sa.Column[Any], sa.FromClause], ...]:
    """The three ways an area comes to the table of an item."""
    raised = held.join(_raised, _raised.c.item_id == held.c.id)
    spoken_of = held.join(_appearance, _appearance.c.item_id == held.c.id)
    return (
        (_item_area.c.area_id, held.join(_item_area, _item_area.c.item_id == held.c.id)),
        (_point_area.c.area_id, raised.join(_point_area, _point_area.c.point_id == _raised.c.point_id)),
        (_follow_up.c.area_id, spoken_of.join(_follow_up, _follow_up.c.id == _appearance.c.follow_up_id)),
    )


def _missing(area_ids: Sequence[UUID], found: dict[UUID, date]) -> list[UUID]:
    return [area_id for area_id in area_ids if area_id not in found]


def _meetings_ahead() -> sa.Select[Any]:
    items = sa.select(sa.func.count()).where(_item.c.meeting_id == _meeting.c.id)
    raised = _raised.join(_item, _raised.c.item_id == _item.c.id)
    points = sa.select(sa.func.count()).select_from(raised).where(_item.c.meeting_id == _meeting.c.id)
    called = sa.select(sa.func.count()).where(tables.attendance.c.meeting_id == _meeting.c.id)
    return sa.select(
        *(_meeting.c[name] for name in ("id", "title", "day", "starts_at", "ends_at", "place", "state")),
        _meeting.c.agreement_id,
        _series.c.name.label("series"),
        called.scalar_subquery().label("called"),
        items.scalar_subquery().label("items"),
        points.scalar_subquery().label("points"),
        items.where(_item.c.text != "").scalar_subquery().label("written"),
    ).select_from(_meeting.join(_series))


def _meeting_ahead(row: sa.Row[Any]) -> MeetingAhead:
    return MeetingAhead(
        id=row.id,
        series=row.series,
        title=row.title,
        day=row.day,
        start=row.starts_at,
        end=row.ends_at,
        place=row.place,
        state=row.state,
        agreement_id=row.agreement_id,
        called=row.called,
        items=row.items,
        points=row.points,
        written=row.written,
    )
