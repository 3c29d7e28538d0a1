"""The list of follow-ups over all series: pages by key, counts of groups. Reads columns, never whole follow-ups.

A list is up to three stretches, each read in the order of an index: open ones by due date, open ones without a date,
closed ones from the last closed. A page goes on in the next stretch where one ends.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.follow_up_groups import due_groups, named_groups
from db.follow_up_stretches import (
    FollowUpCursor,
    Listed,
    Stretch,
    colour_of,
    conditions_of,
    cursor_at,
    is_after,
    order_of,
    place_of,
    stretches_of,
    terms_of,
    values_of,
)
from db.rows import Rows
from domain.follow_up_list import (
    ComingMeeting,
    FollowUpFilter,
    FollowUpGroup,
    FollowUpSummary,
    Grouping,
)
from domain.meetings import MeetingState

_follow_up = tables.follow_up
_note = tables.progress_note
_appearance = tables.appearance
_item, _meeting = tables.agenda_item, tables.meeting
_party, _area, _series = tables.party, tables.priority_area, tables.meeting_series
_ROW = ("id", "what", "role", "created_on", "due_on", "closed_on", "status", "effect")


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpPage:
    """Some rows and where the next ones begin; ``after`` is None at the end."""

    rows: tuple[FollowUpSummary, ...]
    after: FollowUpCursor | None


class FollowUpLists:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def page(self, listed: Listed, after: FollowUpCursor | None, size: int) -> FollowUpPage:
        """At most ``size`` rows after the cursor: late ones first, those without a date after those with one."""
        found: list[FollowUpSummary] = []
        for stretch in stretches_of(listed, after):
            part = self._part(listed, stretch, after, size - len(found))
            found += part
            if len(found) == size:
                return FollowUpPage(rows=tuple(found), after=cursor_at(stretch, found[-1]))
        return FollowUpPage(rows=tuple(found), after=None)

    def summary(self, follow_up_id: UUID, listed: Listed) -> FollowUpSummary | None:
        """One row of the list; None when it is gone or is not asked for."""
        terms = terms_of(listed)
        either = [sa.and_(*conditions_of(terms, stretch)) for stretch in stretches_of(listed)]
        chosen = sa.select(_follow_up.c.id).where(_follow_up.c.id == follow_up_id, sa.or_(*either))
        found = self._rows.connection.execute(_summaries(chosen.subquery()), values_of(listed)).one_or_none()
        return _summary(found) if found else None

    def groups(self, wanted: FollowUpFilter, grouping: Grouping, today: date) -> list[FollowUpGroup]:
        """The headings that have rows, in their order, with counts: by one statement."""
        listed = Listed(wanted=wanted, today=today)
        if grouping is Grouping.DUE:
            return due_groups(self._rows, listed)
        return named_groups(self._rows, listed, _party if grouping is Grouping.PARTY else _area)

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
        goes_on = after if after is not None and after.stretch is stretch else None
        statement = _page(terms_of(listed), stretch, is_first=goes_on is None)
        values = {**values_of(listed), **place_of(goes_on), "rows": size}
        return [_summary(row) for row in self._rows.connection.execute(statement, values)]


@lru_cache(maxsize=64)
def _page(terms: tuple[str, ...], stretch: Stretch, *, is_first: bool) -> sa.Select[Any]:
    """Kept, whatever the values: to build it takes five times as long as to read the few rows of some filters."""
    columns = order_of(stretch)
    page = sa.select(_follow_up.c.id, *columns[:-1]).where(*conditions_of(terms, stretch))
    if not is_first:
        page = page.where(is_after(stretch))
    # The joins come after the limit: names and notes are looked up for what is shown and for nothing else.
    limit = sa.bindparam("rows", type_=sa.Integer)
    chosen = page.order_by(*_ordered(stretch, columns)).limit(limit).subquery()
    return _summaries(chosen).order_by(*_ordered(stretch, [chosen.c[column.name] for column in columns]))


def _ordered(stretch: Stretch, columns: Sequence[sa.ColumnElement[Any]]) -> Sequence[sa.ColumnElement[Any]]:
    return [column.desc() for column in columns] if stretch is Stretch.CLOSED else columns


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
        colour=colour_of(position),
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
