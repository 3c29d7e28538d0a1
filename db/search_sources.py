"""Meetings, their §§ and what was agreed there, and situation points, as the search sees them.

Read by key, both when they are indexed and when they are shown: what is found is what stands there. The rest is in
``search_work_sources.py``. Neither attendance nor the register's names are read: there is no search for persons.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.minutes import DocumentType
from domain.search import SearchKind
from domain.search_matter import SearchMatter
from domain.secrecy import Sensitivity

Keys = Sequence[UUID]
Reader = Callable[[Rows, Keys], list[SearchMatter]]

_meeting, _series, _dnr = tables.meeting, tables.meeting_series, tables.meeting_dnr
_item, _decision = tables.agenda_item, tables.decision
_point, _district, _area = tables.situation_point, tables.district, tables.situation_point_area
_CALLED = {DocumentType.MINUTES: "protokoll", DocumentType.NOTES: "minnesanteckningar"}
_A_WEEK = timedelta(days=7)
_MOST_WEEKS = 8


def of_keys(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """The condition that ``read`` gives the keys for."""
    return column.in_(sa.bindparam("keys", expanding=True))


def read(rows: Rows, statement: sa.Select[Any], keys: Keys) -> list[sa.Row[Any]]:
    return list(rows.connection.execute(statement, {"keys": list(keys)}))


def by_owner(rows: Iterable[sa.Row[Any]]) -> dict[UUID, list[sa.Row[Any]]]:
    """Parts by the key in their column ``owner``; they come in its order."""
    return {owner: list(parts) for owner, parts in groupby(rows, attrgetter("owner"))}


def parts_of(table: sa.Table, owner: str, *columns: str) -> sa.Select[Any]:
    """The rows that belong to some owners, in their order."""
    order = (table.c[owner], *(column for column in table.c if column.name in {"position", "noted_on"}))
    wanted = [table.c[column] for column in columns]
    return sa.select(table.c[owner].label("owner"), *wanted).where(of_keys(table.c[owner])).order_by(*order)


# --- meetings

_OF_MEETING = (_series.c.name.label("series"), _meeting.c.title.label("meeting_title"), _meeting.c.day)
_MEETINGS = (
    sa.select(_meeting.c.id, _meeting.c.place, _meeting.c.document_type, *_OF_MEETING)
    .select_from(_meeting.join(_series))
    .where(of_keys(_meeting.c.id))
)
_NUMBERS = parts_of(_dnr, "meeting_id", "dnr")


def read_meetings(rows: Rows, keys: Keys) -> list[SearchMatter]:
    numbers = by_owner(read(rows, _NUMBERS, keys))
    return [
        _as_meeting(row, [each.dnr for each in numbers.get(row.id, ())])
        for row in read(rows, _MEETINGS, keys)
    ]


def _as_meeting(row: sa.Row[Any], numbers: Sequence[str]) -> SearchMatter:
    return SearchMatter(
        kind=SearchKind.MEETING,
        object_id=row.id,
        title=_name_of_meeting(row),
        texts=[row.place] if row.place else [],
        words=(row.meeting_title, row.series, _CALLED[row.document_type], *numbers),
        label=", ".join(numbers),
        place=row.series if row.meeting_title else "",
        day=row.day,
        days=[row.day],
        meeting_id=row.id,
    )


def _name_of_meeting(row: sa.Row[Any]) -> str:
    return str(row.meeting_title or row.series)


# --- items and decisions

_ITEMS = (
    sa.select(
        _item.c.id, _item.c.meeting_id, _item.c.position, _item.c.heading, _item.c.text, _item.c.number,
        _item.c.sensitivity, *_OF_MEETING,
    )
    .select_from(_item.join(_meeting, _meeting.c.id == _item.c.meeting_id).join(_series))
    .where(of_keys(_item.c.id))
)  # fmt: skip
_DECISIONS = parts_of(_decision, "item_id", "text")


def read_items(rows: Rows, keys: Keys) -> list[SearchMatter]:
    return [
        _of_item(row, SearchKind.ITEM, texts=[row.text], words=[row.heading])
        for row in read(rows, _ITEMS, keys)
    ]


def read_decisions(rows: Rows, keys: Keys) -> list[SearchMatter]:
    """One for each item at which anything was agreed."""
    agreed = by_owner(read(rows, _DECISIONS, keys))
    return [
        _of_item(row, SearchKind.DECISION, texts=[each.text for each in agreed[row.id]], words=())
        for row in read(rows, _ITEMS, list(agreed))
    ]


def _of_item(
    row: sa.Row[Any], kind: SearchKind, *, texts: Sequence[str], words: Sequence[str]
) -> SearchMatter:
    return SearchMatter(
        kind=kind,
        object_id=row.id,
        title=row.heading,
        texts=texts,
        words=words,
        label="" if row.number is None else f"§ {row.number}",
        place=_name_of_meeting(row),
        day=row.day,
        days=[row.day],
        number=row.number,
        rank=row.position,
        meeting_id=row.meeting_id,
        is_sensitive=row.sensitivity is not Sensitivity.OPEN,
    )


# --- situation points

_FIRST_AREA = (
    sa.select(_area.c.area_id)
    .where(_area.c.point_id == _point.c.id, _area.c.position == 0)
    .scalar_subquery()
    .label("area_id")
)
_POINTS = (
    sa.select(
        _point.c.id, _point.c.category, _point.c.place, _point.c.text, _point.c.time_of_day, _point.c.day,
        _point.c.period_from, _point.c.period_to, _point.c.received_on, _point.c.sensitivity,
        _district.c.name.label("district"), _FIRST_AREA,
    )
    .select_from(_point.outerjoin(_district))
    .where(of_keys(_point.c.id))
)  # fmt: skip


def read_points(rows: Rows, keys: Keys) -> list[SearchMatter]:
    """What was told orally only has no words: it is found by its day and district."""
    return [_as_point(row) for row in read(rows, _POINTS, keys)]


def _as_point(row: sa.Row[Any]) -> SearchMatter:
    places = [place for place in (row.place, row.district) if place]
    return SearchMatter(
        kind=SearchKind.POINT,
        object_id=row.id,
        title=row.category or ", ".join(places),
        texts=[text for text in (row.text, row.time_of_day) if text],
        words=(row.category, *places),
        place=", ".join(places),
        day=row.day,
        days=[*_through(row.period_from, row.period_to), row.received_on],
        area_id=row.area_id,
        is_sensitive=row.sensitivity is not Sensitivity.OPEN,
    )


def _through(first: date | None, last: date | None) -> list[date | None]:
    """A period's two ends, and of a long one a day of every week between."""
    if first is None or last is None:
        return [first, last]
    weeks = min((last - first) // _A_WEEK, _MOST_WEEKS)
    return [*(first + _A_WEEK * week for week in range(weeks + 1)), last]
