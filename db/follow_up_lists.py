"""The list of follow-ups over all series: pages by key, counts of groups. Reads columns, never whole follow-ups.

A list is up to three stretches, each read in the order of an index: open ones by due date, open ones without a date,
closed ones from the last closed. A page goes on in the next stretch where one ends.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.agreements import AREA_COLOURS
from domain.follow_up_list import (
    DueGroup,
    FollowUpFilter,
    FollowUpGroup,
    FollowUpState,
    FollowUpSummary,
    Grouping,
    end_of_week,
)
from domain.meetings import MeetingState

_follow_up = tables.follow_up
_note = tables.progress_note
_appearance = tables.appearance
_item, _meeting = tables.agenda_item, tables.meeting
_party, _area, _series = tables.party, tables.priority_area, tables.meeting_series
_ROW = ("id", "what", "role", "created_on", "due_on", "closed_on", "status", "effect")


class Stretch(IntEnum):
    DATED = 0
    UNDATED = 1
    CLOSED = 2


@dataclass(frozen=True, slots=True)
class FollowUpCursor:
    """Where a page ended; ``day`` is what its stretch is ordered by, None among those without a date."""

    stretch: Stretch
    day: date | None
    id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpPage:
    """Some rows and where the next ones begin; ``after`` is None at the end."""

    rows: tuple[FollowUpSummary, ...]
    after: FollowUpCursor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingMeeting:
    """A meeting that follow-ups can be taken up at."""

    id: UUID
    series: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What is asked for: a filter, the part of it under one heading (None is all of it), and what day it is."""

    wanted: FollowUpFilter
    today: date
    grouping: Grouping = Grouping.DUE
    group: FollowUpGroup | None = None


class FollowUpLists:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def page(self, listed: Listed, after: FollowUpCursor | None, size: int) -> FollowUpPage:
        """At most ``size`` rows after the cursor: late ones first, those without a date after those with one."""
        found: list[FollowUpSummary] = []
        for stretch in _stretches(listed, after):
            part = self._part(listed, stretch, after, size - len(found))
            found += part
            if len(found) == size:
                return FollowUpPage(rows=tuple(found), after=_cursor(stretch, found[-1]))
        return FollowUpPage(rows=tuple(found), after=None)

    def summary(self, follow_up_id: UUID, listed: Listed) -> FollowUpSummary | None:
        """One row of the list; None when it is gone or is not asked for."""
        either = [
            sa.and_(*_conditions(listed, stretch)) for stretch in Stretch if stretch in _stretches(listed)
        ]
        chosen = sa.select(_follow_up.c.id).where(_follow_up.c.id == follow_up_id, sa.or_(*either))
        found = self._rows.fetch(_summaries(chosen.subquery()))
        return _summary(found[0]) if found else None

    def groups(self, wanted: FollowUpFilter, grouping: Grouping, today: date) -> list[FollowUpGroup]:
        """The headings that have rows, in their order, with counts: by one statement."""
        listed = Listed(wanted=wanted, today=today)
        if grouping is Grouping.DUE:
            return self._due_groups(listed)
        return self._named_groups(listed, _party if grouping is Grouping.PARTY else _area)

    def late_count(self, today: date) -> int:
        statement = sa.select(sa.func.count()).where(
            _follow_up.c.closed_on.is_(None), _follow_up.c.due_on < today
        )
        return int(self._rows.fetch_one(statement)[0])

    def meetings_to_come(self, today: date, limit: int) -> list[ComingMeeting]:
        """Meetings from this day on whose minutes are open, the next first."""
        locked = [state for state in MeetingState if state.is_locked]
        statement = _coming().where(_meeting.c.day >= today, _meeting.c.state.not_in(locked))
        rows = self._rows.fetch(statement.order_by(_meeting.c.day, _meeting.c.id).limit(limit))
        return [ComingMeeting(id=row.id, series=row.name, day=row.day) for row in rows]

    def meeting(self, meeting_id: UUID | None) -> ComingMeeting | None:
        rows = self._rows.fetch(_coming().where(_meeting.c.id == meeting_id)) if meeting_id else []
        return ComingMeeting(id=rows[0].id, series=rows[0].name, day=rows[0].day) if rows else None

    def _part(
        self, listed: Listed, stretch: Stretch, after: FollowUpCursor | None, size: int
    ) -> list[FollowUpSummary]:
        columns = _order_columns(stretch)
        order = [column.desc() if stretch is Stretch.CLOSED else column for column in columns]
        page = sa.select(_follow_up.c.id, *columns[:-1]).where(*_conditions(listed, stretch))
        if after is not None and after.stretch is stretch:
            page = page.where(_is_after(after, columns))
        # The joins come after the limit: names and notes are looked up for what is shown and for nothing else.
        chosen = page.order_by(*order).limit(size).subquery()
        outer = [chosen.c[column.name] for column in columns]
        shown = [column.desc() if stretch is Stretch.CLOSED else column for column in outer]
        return [_summary(row) for row in self._rows.fetch(_summaries(chosen).order_by(*shown))]

    def _due_groups(self, listed: Listed) -> list[FollowUpGroup]:
        parts = [
            sa.select(sa.literal(group.value).label("key"), sa.func.count().label("rows")).where(
                *_conditions(replace(listed, group=FollowUpGroup(key=group, count=0)), stretch)
            )
            for group, stretch in _DUE_STRETCHES.items()
            if stretch in _stretches(listed)
        ]
        counts = {row.key: row.rows for row in self._rows.connection.execute(sa.union_all(*parts))}
        return [
            FollowUpGroup(key=group, count=counts[group.value])
            for group in DueGroup
            if counts.get(group.value)
        ]

    def _named_groups(self, listed: Listed, owners: sa.Table) -> list[FollowUpGroup]:
        column = _follow_up.c.party_id if owners is _party else _follow_up.c.area_id
        parts = [
            sa.select(column.label("key"), sa.func.count().label("rows"))
            .where(*_conditions(listed, stretch))
            .group_by(column)
            for stretch in _stretches(listed)
        ]
        counted = sa.union_all(*parts).subquery()
        counts = (
            sa.select(counted.c.key, sa.func.sum(counted.c.rows).label("rows"))
            .group_by(counted.c.key)
            .subquery()
        )
        read = _parties_of(counts) if owners is _party else _areas_of(counts)
        return [_named_group(row) for row in self._rows.fetch(read)]


_DUE_STRETCHES = {
    DueGroup.LATE: Stretch.DATED,
    DueGroup.THIS_WEEK: Stretch.DATED,
    DueGroup.LATER: Stretch.DATED,
    DueGroup.NO_DATE: Stretch.UNDATED,
    DueGroup.CLOSED: Stretch.CLOSED,
}
_STATE_STRETCHES = {
    FollowUpState.OPEN: (Stretch.DATED, Stretch.UNDATED),
    FollowUpState.LATE: (Stretch.DATED,),
    FollowUpState.CLOSED: (Stretch.CLOSED,),
    FollowUpState.ALL: tuple(Stretch),
}


def _stretches(listed: Listed, after: FollowUpCursor | None = None) -> list[Stretch]:
    """Those that are asked for and not yet read to their end."""
    first = after.stretch if after else Stretch.DATED
    asked = _STATE_STRETCHES[listed.wanted.state]
    if listed.group is not None and isinstance(listed.group.key, DueGroup):
        asked = tuple(stretch for stretch in asked if stretch is _DUE_STRETCHES[listed.group.key])
    return [stretch for stretch in asked if stretch >= first]


def _conditions(listed: Listed, stretch: Stretch) -> Iterator[sa.ColumnElement[bool]]:
    wanted = listed.wanted
    due_on, closed_on = _follow_up.c.due_on, _follow_up.c.closed_on
    yield closed_on.is_not(None) if stretch is Stretch.CLOSED else closed_on.is_(None)
    if stretch is Stretch.DATED:
        yield due_on.is_not(None)
    if stretch is Stretch.UNDATED:
        yield due_on.is_(None)
    for column in ("party_id", "area_id", "series_id", "measure_id"):
        value = getattr(wanted, column)
        if value is not None:
            yield _follow_up.c[column] == value
    if wanted.state is FollowUpState.LATE:
        yield due_on < listed.today
    if wanted.due_before is not None:
        yield due_on < wanted.due_before
    if listed.group is not None:
        yield from _group_conditions(listed, listed.group)


def _group_conditions(listed: Listed, group: FollowUpGroup) -> Iterator[sa.ColumnElement[bool]]:
    due_on, sunday = _follow_up.c.due_on, end_of_week(listed.today)
    if group.key is DueGroup.LATE:
        yield due_on < listed.today
    elif group.key is DueGroup.THIS_WEEK:
        yield due_on.between(listed.today, sunday)
    elif group.key is DueGroup.LATER:
        yield due_on > sunday
    elif not isinstance(group.key, DueGroup):
        column = _follow_up.c.party_id if listed.grouping is Grouping.PARTY else _follow_up.c.area_id
        yield column.is_(None) if group.key is None else column == group.key


def _order_columns(stretch: Stretch) -> list[sa.Column[Any]]:
    by_day = {Stretch.DATED: [_follow_up.c.due_on], Stretch.CLOSED: [_follow_up.c.closed_on]}
    return [*by_day.get(stretch, []), _follow_up.c.id]


def _is_after(after: FollowUpCursor, columns: list[sa.Column[Any]]) -> sa.ColumnElement[bool]:
    values = [after.id] if after.day is None else [after.day, after.id]
    place = sa.tuple_(
        *(sa.literal(value, column.type) for value, column in zip(values, columns, strict=True))
    )
    here = sa.tuple_(*columns)
    return here < place if after.stretch is Stretch.CLOSED else here > place


def _cursor(stretch: Stretch, row: FollowUpSummary) -> FollowUpCursor:
    day = {Stretch.DATED: row.due_on, Stretch.UNDATED: None, Stretch.CLOSED: row.closed_on}[stretch]
    return FollowUpCursor(stretch, day, row.id)


def _coming() -> sa.Select[Any]:
    return sa.select(_meeting.c.id, _series.c.name, _meeting.c.day).select_from(_meeting.join(_series))


def _summaries(chosen: sa.Subquery) -> sa.Select[Any]:
    same = _note.alias()
    last = (
        sa.select(same.c.id)
        .where(same.c.follow_up_id == _follow_up.c.id)
        .order_by(same.c.noted_on.desc(), same.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    meetings = (
        sa.select(sa.func.count(_item.c.meeting_id.distinct()))
        .select_from(_appearance.join(_item, _appearance.c.item_id == _item.c.id))
        .where(_appearance.c.follow_up_id == _follow_up.c.id)
        .scalar_subquery()
    )
    joined = (
        chosen.join(_follow_up, _follow_up.c.id == chosen.c.id)
        .outerjoin(_party, _party.c.id == _follow_up.c.party_id)
        .outerjoin(_area, _area.c.id == _follow_up.c.area_id)
        .outerjoin(_series, _series.c.id == _follow_up.c.series_id)
        .outerjoin(_note, _note.c.id == last)
    )
    named = (
        _party.c.name.label("party"),
        _area.c.title.label("area"),
        _area.c.letter,
        _area.c.position,
        _series.c.name.label("series"),
        _note.c.text.label("last_note"),
        _note.c.noted_on.label("last_noted_on"),
        meetings.label("meetings"),
    )
    return sa.select(*(_follow_up.c[name] for name in _ROW), *named).select_from(joined)


def _summary(row: sa.Row[Any]) -> FollowUpSummary:
    # Unpacked at once: sixteen columns fetched by name would cost a fifth of the time of a page.
    own, named = tuple(row)[: len(_ROW)], tuple(row)[len(_ROW) :]
    follow_up_id, what, role, created_on, due_on, closed_on, status, effect = own
    party, area, letter, position, series, last_note, last_noted_on, meetings = named
    return FollowUpSummary(
        id=follow_up_id,
        what=what,
        party=party or "",
        role=role,
        area=area or "",
        letter=letter or "",
        colour=_colour(position),
        series=series or "",
        created_on=created_on,
        due_on=due_on,
        closed_on=closed_on,
        status=status,
        effect=effect,
        last_note=last_note or "",
        last_noted_on=last_noted_on,
        meetings=meetings,
    )


def _parties_of(counts: sa.Subquery) -> sa.Select[Any]:
    """By name; those without a party last."""
    named = sa.select(
        counts.c.key,
        counts.c.rows,
        _party.c.name.label("title"),
        sa.literal("").label("letter"),
        sa.literal(0),
    )
    joined = counts.outerjoin(_party, _party.c.id == counts.c.key)
    return named.select_from(joined).order_by(_party.c.id.is_(None), _party.c.sort_key, _party.c.id)


def _areas_of(counts: sa.Subquery) -> sa.Select[Any]:
    """Agreement by agreement, the newest first, in the order of its areas; those without an area last."""
    agreement = tables.agreement
    named = sa.select(counts.c.key, counts.c.rows, _area.c.title, _area.c.letter, _area.c.position)
    joined = counts.outerjoin(_area, _area.c.id == counts.c.key).outerjoin(
        agreement, agreement.c.id == _area.c.agreement_id
    )
    newest = (agreement.c.valid_from.is_(None), agreement.c.valid_from.desc(), agreement.c.id)
    return named.select_from(joined).order_by(_area.c.id.is_(None), *newest, _area.c.position)


def _named_group(row: sa.Row[Any]) -> FollowUpGroup:
    key, count, title, letter, position = tuple(row)
    return FollowUpGroup(
        key=key,
        count=int(count),
        title=title or "",
        letter=letter or "",
        colour=_colour(position),
    )


def _colour(position: int | None) -> int:
    """As ``PriorityArea.colour``; 0 without an area."""
    return (position - 1) % AREA_COLOURS + 1 if position else 0
