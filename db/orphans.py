"""Loose threads, found by what is not there. Each reading begins at an index by day and ends where its limit does."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.agreements import AREA_COLOURS, Agreement
from domain.calendar import NO_BREAK
from domain.meetings import ItemKind, MeetingState
from domain.orphans import (
    DECISIONS_BACK,
    DISCUSS_WITHIN,
    MOST_COUNTED,
    MOST_POINTS_LOOKED_AT,
    POINTS_BACK,
    RAISE_WITHIN,
    REPORT_WITHIN,
    ForgottenArea,
    LooseDecision,
    LooseEnds,
    SilentFollowUp,
    UnraisedPoint,
)
from domain.secrecy import Sensitivity

_item, _item_area = tables.agenda_item, tables.agenda_item_area
_meeting, _series = tables.meeting, tables.meeting_series
_decision, _settled = tables.decision, tables.settled_decision
_follow_up, _note, _appearance = tables.follow_up, tables.progress_note, tables.appearance
_point, _point_area, _raised = tables.situation_point, tables.situation_point_area, tables.raised_point
_area, _party = tables.priority_area, tables.party
_NEWEST_POINTS = 20
_LOCKED = [state for state in MeetingState if state.is_locked]


class Orphans:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def decisions(self, today: date, limit: int) -> LooseEnds[LooseDecision]:
        """Items of finished minutes, the newest first, where something was agreed and nobody has it to do.

        Left out: formal items, and those somebody has settled as needing no follow-up.
        """
        newest = (_meeting.c.day.desc(), _meeting.c.id, _item.c.position)
        loose = self._rows.fetch(_loose_items(today).order_by(*newest).limit(MOST_COUNTED))
        shown = [row.id for row in loose[:limit]]
        words, areas = self._decisions_of(shown), self._first_areas_of(shown)
        rows = (_loose_decision(row, words[row.id], areas.get(row.id)) for row in loose[:limit])
        return LooseEnds(rows=tuple(rows), count=len(loose))

    def follow_ups(self, today: date, limit: int) -> LooseEnds[SilentFollowUp]:
        """Open ones that are older than 30 days and have no note, the first due first."""
        is_told = sa.exists().where(_note.c.follow_up_id == _follow_up.c.id)
        silent = sa.select(
            _follow_up.c.id,
            _follow_up.c.what,
            _party.c.name.label("party"),
            _follow_up.c.role,
            _follow_up.c.created_on,
            _follow_up.c.due_on,
        ).where(_follow_up.c.closed_on.is_(None), _follow_up.c.created_on < today - REPORT_WITHIN, ~is_told)
        silent = silent.select_from(_follow_up.outerjoin(_party, _party.c.id == _follow_up.c.party_id))
        first = silent.order_by(_follow_up.c.due_on.is_(None), _follow_up.c.due_on, _follow_up.c.id)
        rows = self._rows.fetch(first.limit(MOST_COUNTED))
        return LooseEnds(rows=tuple(_silent(row) for row in rows[:limit]), count=len(rows))

    def points(self, today: date, limit: int) -> LooseEnds[UnraisedPoint]:
        """Points of the last half year that are older than 14 days and stand under no item, the newest first."""
        newest = (_point.c.day.desc(), _point.c.id.desc())
        looked_at = (
            sa.select(_point.c.id, _point.c.day)
            .where(_point.c.day >= today - POINTS_BACK, _point.c.day < today - RAISE_WITHIN)
            .order_by(_point.c.day.desc())
            .limit(MOST_POINTS_LOOKED_AT)
            .subquery()
        )
        is_raised = sa.exists().where(_raised.c.point_id == looked_at.c.id)
        unraised = sa.select(looked_at.c.id).where(~is_raised).limit(MOST_COUNTED)
        order = (looked_at.c.day.desc(), looked_at.c.id.desc())
        found = [row.id for row in self._rows.fetch(unraised.order_by(*order))]
        columns = (_point.c.id, _point.c.day, _party.c.name.label("source"), _point.c.text,
                   _point.c.category, _point.c.place, _point.c.sensitivity)  # fmt: skip
        shown = (
            sa.select(*columns)
            .select_from(_point.outerjoin(_party, _party.c.id == _point.c.source_party_id))
            .where(_point.c.id.in_(found[:limit]))
            .order_by(*newest)
        )
        return LooseEnds(rows=tuple(_unraised(row) for row in self._rows.fetch(shown)), count=len(found))

    def areas(self, today: date, agreements: Sequence[Agreement]) -> list[ForgottenArea]:
        """Areas of these agreements that stood on no meeting's table for 90 days, the longest forgotten first.

        On the table is an area of an item, of a point that was raised and of a follow-up that was spoken of.
        """
        areas = [(agreement, area) for agreement in agreements for area in agreement.areas]
        recent = self._on_tables(today - DISCUSS_WITHIN, today)
        last = self._last_days([area.id for _agreement, area in areas if area.id not in recent], today)
        found = [
            ForgottenArea(
                id=area.id,
                title=area.title,
                letter=area.letter,
                colour=area.colour,
                agreement=agreement.title,
                last_on=last[area.id],
            )
            for agreement, area in areas
            if area.id in last and (last[area.id] or date.min) < today - DISCUSS_WITHIN
        ]
        return sorted(found, key=lambda area: area.last_on or date.min)

    def settle(self, item_id: UUID, settled_on: date, reason: str) -> None:
        """Note that a decision needs no follow-up; said anew, the reason is the new one."""
        self.unsettle(item_id)
        values = {"item_id": item_id, "settled_on": settled_on, "reason": reason}
        self._rows.add(_settled, values)

    def unsettle(self, item_id: UUID) -> None:
        self._rows.take(_settled, _settled.c.item_id == item_id)

    def _on_tables(self, first: date, last: date) -> set[UUID]:
        """Areas of items and of follow-ups on the table in a period, begun at its meetings, which are few."""
        items = (
            sa.select(_item.c.id)
            .select_from(_meeting.join(_item, _item.c.meeting_id == _meeting.c.id))
            .where(_meeting.c.day.between(first, last))
            .cte("items")
            .prefix_with("MATERIALIZED")
        )
        by_item = sa.select(_item_area.c.area_id).join(items, items.c.id == _item_area.c.item_id)
        by_follow_up = (
            sa.select(_follow_up.c.area_id)
            .join(_appearance, _appearance.c.follow_up_id == _follow_up.c.id)
            .join(items, items.c.id == _appearance.c.item_id)
        )
        found = self._rows.connection.execute(sa.union(by_item, by_follow_up))
        return {row.area_id for row in found if row.area_id}

    def _last_days(self, area_ids: Sequence[UUID], today: date) -> dict[UUID, date | None]:
        """When each area was last on a table: its items, its follow-ups, and of its points the 20 that were told last."""
        statement = sa.select(
            _area.c.id,
            _last_day(_item_area, _item_area.c.area_id, _item_area.c.item_id, today).label("by_item"),
            _last_day(
                _follow_up.join(_appearance, _appearance.c.follow_up_id == _follow_up.c.id),
                _follow_up.c.area_id,
                _appearance.c.item_id,
                today,
            ).label("by_follow_up"),
            _last_day_of_points(today).label("by_point"),
        ).where(_area.c.id.in_(area_ids))
        return {
            row.id: max((day for day in (row.by_item, row.by_follow_up, row.by_point) if day), default=None)
            for row in self._rows.fetch(statement)
        }

    def _first_areas_of(self, item_ids: Sequence[UUID]) -> dict[UUID, sa.Row[Any]]:
        statement = (
            sa.select(_item_area.c.item_id, _area.c.id, _area.c.letter, _area.c.position)
            .select_from(_item_area.join(_area, _area.c.id == _item_area.c.area_id))
            .where(_item_area.c.item_id.in_(item_ids))
            .order_by(_item_area.c.position.desc())
        )
        return {row.item_id: row for row in self._rows.fetch(statement)}

    def _decisions_of(self, item_ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
        statement = (
            sa.select(_decision.c.item_id, _decision.c.text)
            .where(_decision.c.item_id.in_(item_ids))
            .order_by(_decision.c.item_id, _decision.c.position)
        )
        found: dict[UUID, tuple[str, ...]] = {}
        for row in self._rows.fetch(statement):
            found[row.item_id] = (*found.get(row.item_id, ()), row.text)
        return found


def _loose_items(today: date) -> sa.Select[Any]:
    """Items of the last two years that hold a decision and lead nowhere."""
    leads_on = (
        sa.exists().where(_appearance.c.item_id == _item.c.id),
        sa.exists().where(_follow_up.c.origin_item_id == _item.c.id),
        sa.exists().where(_settled.c.item_id == _item.c.id),
    )
    return (
        sa.select(
            _item.c.id,
            _item.c.meeting_id,
            _series.c.name.label("series"),
            _meeting.c.day,
            _item.c.number,
            _item.c.heading,
            _item.c.position,
        )
        .select_from(_meeting.join(_item, _item.c.meeting_id == _meeting.c.id).join(_series))
        .where(_meeting.c.day >= today - DECISIONS_BACK, _meeting.c.state.in_(_LOCKED))
        .where(_item.c.kind != ItemKind.FORMAL, sa.exists().where(_decision.c.item_id == _item.c.id))
        .where(*(~somewhere for somewhere in leads_on))
    )


def _last_day(
    owners: sa.FromClause, area_id: sa.Column[UUID], item_id: sa.Column[UUID], today: date
) -> sa.ScalarSelect[date]:
    """The last meeting, up to this day, with an item that the area of the row around it has part in."""
    held = owners.join(_item, _item.c.id == item_id).join(_meeting, _meeting.c.id == _item.c.meeting_id)
    statement = sa.select(sa.func.max(_meeting.c.day)).select_from(held)
    return statement.where(area_id == _area.c.id, _meeting.c.day <= today).correlate(_area).scalar_subquery()


def _last_day_of_points(today: date) -> sa.ScalarSelect[date]:
    """An area may have a hundred thousand points; those that were told last are those that were raised last."""
    held = (
        _point_area.join(_raised, _raised.c.point_id == _point_area.c.point_id)
        .join(_item, _item.c.id == _raised.c.item_id)
        .join(_meeting, _meeting.c.id == _item.c.meeting_id)
    )
    newest = (
        sa.select(_meeting.c.day)
        .select_from(held)
        .where(_point_area.c.area_id == _area.c.id, _meeting.c.day <= today)
        .order_by(_point_area.c.day.desc())
        .limit(_NEWEST_POINTS)
        .correlate(_area)
        .subquery()
    )
    return sa.select(sa.func.max(newest.c.day)).scalar_subquery()


def _loose_decision(row: sa.Row[Any], decisions: tuple[str, ...], area: sa.Row[Any] | None) -> LooseDecision:
    return LooseDecision(
        id=row.id,
        meeting_id=row.meeting_id,
        series=row.series,
        day=row.day,
        section=f"§{NO_BREAK}{row.number}" if row.number is not None else "",
        heading=row.heading,
        decisions=decisions,
        area_id=area.id if area else None,
        letter=area.letter if area else "",
        colour=(area.position - 1) % AREA_COLOURS + 1 if area else 0,
    )


def _silent(row: sa.Row[Any]) -> SilentFollowUp:
    return SilentFollowUp(
        id=row.id,
        what=row.what,
        party=row.party or "",
        role=row.role,
        created_on=row.created_on,
        due_on=row.due_on,
    )


def _unraised(row: sa.Row[Any]) -> UnraisedPoint:
    return UnraisedPoint(
        id=row.id,
        day=row.day,
        source=row.source or "",
        text=row.text or ", ".join(part for part in (row.category, row.place) if part),
        is_oral=row.sensitivity is Sensitivity.ORAL_ONLY,
    )
