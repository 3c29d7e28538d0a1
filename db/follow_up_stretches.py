"""The three stretches of the list of follow-ups, what is asked of it, and where in it one is.

What is asked falls into terms and their values, so that one statement can be kept for all lists of the same terms.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
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

_follow_up = tables.follow_up
_due_on, _closed_on = _follow_up.c.due_on, _follow_up.c.closed_on


class Stretch(IntEnum):
    """Open with a date, open without one, closed: in this order."""

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
class Listed:
    """What is asked for: a filter, the part of it under one heading (None is all of it), and what day it is."""

    wanted: FollowUpFilter
    today: date
    grouping: Grouping = Grouping.DUE
    group: FollowUpGroup | None = None


DUE_STRETCHES = {
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
_OF_STRETCH = {
    Stretch.DATED: (_closed_on.is_(None), _due_on.is_not(None)),
    Stretch.UNDATED: (_closed_on.is_(None), _due_on.is_(None)),
    Stretch.CLOSED: (_closed_on.is_not(None),),
}
_KEYS = ("party_id", "area_id", "series_id", "measure_id")
_FIELDS = (*_KEYS, "due_before")
_TERMS: dict[str, sa.ColumnElement[bool]] = {
    **{name: _follow_up.c[name] == sa.bindparam(name) for name in _KEYS},
    "due_before": _due_on < sa.bindparam("due_before"),
    DueGroup.LATE: _due_on < sa.bindparam("today"),
    DueGroup.THIS_WEEK: _due_on.between(sa.bindparam("today"), sa.bindparam("sunday")),
    DueGroup.LATER: _due_on > sa.bindparam("sunday"),
    "this party": _follow_up.c.party_id == sa.bindparam("heading"),
    "this area": _follow_up.c.area_id == sa.bindparam("heading"),
    "no party": _follow_up.c.party_id.is_(None),
    "no area": _follow_up.c.area_id.is_(None),
}


def stretches_of(listed: Listed, after: FollowUpCursor | None = None) -> list[Stretch]:
    """Those that are asked for and not yet read to their end."""
    first = after.stretch if after else Stretch.DATED
    asked = _STATE_STRETCHES[listed.wanted.state]
    if listed.group is not None and isinstance(listed.group.key, DueGroup):
        asked = tuple(stretch for stretch in asked if stretch is DUE_STRETCHES[listed.group.key])
    return [stretch for stretch in asked if stretch >= first]


def terms_of(listed: Listed) -> tuple[str, ...]:
    """Names of the conditions that are asked for; lists of the same terms differ by ``values_of`` alone."""
    wanted, group = listed.wanted, listed.group
    asked = [name for name in _FIELDS if getattr(wanted, name) is not None]
    if wanted.state is FollowUpState.LATE:
        asked.append(DueGroup.LATE)
    if group is not None:
        asked += _heading_terms(group, listed.grouping)
    return tuple(asked)


def values_of(listed: Listed) -> dict[str, Any]:
    """What the terms compare with; None for what is not asked for, so that the names are always the same."""
    asked = {name: getattr(listed.wanted, name) for name in _FIELDS}
    heading = listed.group.key if listed.group else None
    return {**asked, "today": listed.today, "sunday": end_of_week(listed.today), "heading": heading}


def conditions_of(terms: Iterable[str], stretch: Stretch) -> list[sa.ColumnElement[bool]]:
    """To be run with ``values_of``."""
    return [*_OF_STRETCH[stretch], *(_TERMS[term] for term in terms)]


def due_terms(group: DueGroup) -> tuple[str, ...]:
    """What a group by due date asks for beside its stretch."""
    return (group,) if group in _TERMS else ()


def _heading_terms(group: FollowUpGroup, grouping: Grouping) -> tuple[str, ...]:
    if isinstance(group.key, DueGroup):
        return due_terms(group.key)
    return (f"no {grouping}" if group.key is None else f"this {grouping}",)


def order_of(stretch: Stretch) -> list[sa.Column[Any]]:
    by_day = {Stretch.DATED: [_follow_up.c.due_on], Stretch.CLOSED: [_follow_up.c.closed_on]}
    return [*by_day.get(stretch, []), _follow_up.c.id]


def is_after(stretch: Stretch) -> sa.ColumnElement[bool]:
    """To be run with ``place_of``."""
    columns = order_of(stretch)
    names = ("after_day", "after_id")[-len(columns) :]
    place = sa.tuple_(
        *(sa.bindparam(name, type_=column.type) for name, column in zip(names, columns, strict=True))
    )
    here = sa.tuple_(*columns)
    return here < place if stretch is Stretch.CLOSED else here > place


def place_of(after: FollowUpCursor | None) -> dict[str, Any]:
    return {"after_day": after.day, "after_id": after.id} if after else {}


def cursor_at(stretch: Stretch, row: FollowUpSummary) -> FollowUpCursor:
    day = {Stretch.DATED: row.due_on, Stretch.UNDATED: None, Stretch.CLOSED: row.closed_on}[stretch]
    return FollowUpCursor(stretch, day, row.id)


def colour_of(position: int | None) -> int:
    """As ``PriorityArea.colour``; 0 without an area."""
    return (position - 1) % AREA_COLOURS + 1 if position else 0
