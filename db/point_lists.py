"""Lists of situation points: any combination of filters over a million of them, newest first, in pages by key.

One filter leads, the one that leaves fewest; its index holds the columns of the others (db/tables/matter.py), so that
what they leave out costs no look into the table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from db import tables
from db.rows import Rows
from domain.parties import PartyKind
from domain.secrecy import Sensitivity
from domain.situation import COUNTED_AT_MOST, PointFilter, PointSummary, Teller

_point = tables.situation_point
_area = tables.situation_point_area
_raised = tables.raised_point
_district = tables.district
_party = tables.party


@dataclass(frozen=True, slots=True)
class PointCursor:
    """Where a page of the list ended: the next one begins after this point."""

    day: date
    id: UUID


class PointLists:
    """Newest first. Lists read columns, never whole points."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def page(self, wanted: PointFilter, after: PointCursor | None, size: int) -> list[PointSummary]:
        """At most ``size`` rows after the cursor, by key and not by offset: page 50 costs what page 1 costs."""
        place = (
            {"rows": size} if after is None else {"rows": size, "after_day": after.day, "after_id": after.id}
        )
        statement = _page(wanted, is_first=after is None)
        return _summaries(self._rows.connection.execute(statement, place).all())

    def summary(self, point_id: UUID, wanted: PointFilter) -> PointSummary | None:
        """One row of the list; None when it is gone or the filter leaves it out."""
        return next(iter(_summaries(self._rows.fetch(_shown(_one(point_id, wanted))))), None)

    def count(self, wanted: PointFilter) -> int:
        """How many there are, or ``COUNTED_AT_MOST + 1`` for more than that."""
        some = chosen(wanted, sa.literal(1).label("one")).limit(COUNTED_AT_MOST + 1).subquery()
        return int(self._rows.fetch_one(sa.select(sa.func.count()).select_from(some))[0])

    def newest_day(self) -> date | None:
        """The last day any point is listed under; None in a store without points."""
        newest: date | None = self._rows.fetch_one(sa.select(sa.func.max(_point.c.day)))[0]
        return newest


@lru_cache(maxsize=64)
def _page(wanted: PointFilter, *, is_first: bool) -> sa.Select[Any]:
    """Kept for as long as somebody scrolls: to build it takes as long as to run it."""
    day, point_id = order = _order(wanted)
    statement = chosen(wanted, _point.c.id)
    if not is_first:
        after = (sa.bindparam("after_day", type_=day.type), sa.bindparam("after_id", type_=point_id.type))
        statement = statement.where(sa.tuple_(*order) < sa.tuple_(*after))
    return _shown(
        statement.order_by(day.desc(), point_id.desc()).limit(sa.bindparam("rows", type_=sa.Integer))
    )


def chosen(wanted: PointFilter, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """Columns of the points a filter leaves; ``situation_point`` is there to be selected from, joined and grouped."""
    if wanted.area_id is not None:
        of_area = (_area.c.area_id == wanted.area_id, *_within(wanted, _area.c.day), *_others(wanted))
        asides = (aside(column) == value for column, value in _equals(wanted))
        return sa.select(*columns).select_from(_area.join(_point)).where(*of_area, *asides)
    equals = _equals(wanted)
    leading = (column == value for column, value in equals[:1])
    following = (aside(column) == value for column, value in equals[1:])
    conditions = (*leading, *following, *_within(wanted, _point.c.day), *_others(wanted))
    return sa.select(*columns).select_from(_point).where(*conditions)


def _one(point_id: UUID, wanted: PointFilter) -> sa.Select[Any]:
    """The point of a key if the filter leaves it."""
    conditions = [
        *(aside(column) == value for column, value in _equals(wanted)),
        *_within(wanted, aside(_point.c.day)),
        *_others(wanted),
    ]
    if wanted.area_id is not None:
        is_of_area = (_area.c.point_id == _point.c.id, _area.c.area_id == wanted.area_id)
        conditions.append(sa.exists().where(*is_of_area))
    return sa.select(_point.c.id).where(_point.c.id == point_id, *conditions)


def _equals(wanted: PointFilter) -> list[tuple[sa.Column[Any], Any]]:
    """The filters on one column, from those that leave few points to those that leave many; the first one leads.

    One of sixty districts leaves fewer than one of five trends, and almost every point is open.
    """
    is_open = wanted.sensitivity is Sensitivity.OPEN
    tests = (
        (_point.c.category, wanted.category or None),
        (_point.c.district_id, wanted.district_id),
        (_point.c.source_party_id, wanted.source_party_id),
        (_point.c.sensitivity, None if is_open else wanted.sensitivity),
        (_point.c.trend, wanted.trend),
        (_point.c.severity, wanted.severity),
        (_point.c.sensitivity, wanted.sensitivity if is_open else None),
    )
    return [(column, value) for column, value in tests if value is not None]


def _within(wanted: PointFilter, day: sa.ColumnElement[Any]) -> list[sa.ColumnElement[bool]]:
    begins, ends = wanted.period_from, wanted.period_to
    after = [] if begins is None else [day >= begins]
    return after if ends is None else [*after, day <= ends]


def _others(wanted: PointFilter) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if wanted.teller is not None:
        is_police = told_by_police()
        conditions.append(is_police if wanted.teller is Teller.POLICE else sa.not_(is_police))
    if wanted.cell is not None:
        conditions.append(_point.c.time_cells.bitwise_and(wanted.cell.bit) != 0)
    if wanted.is_never_raised:
        conditions.append(~sa.exists().where(_raised.c.point_id == _point.c.id))
    return conditions


def told_by_police() -> sa.ColumnElement[bool]:
    """Whether a point comes from a local police area; a point without a source does not."""
    police = sa.select(_party.c.id).where(_party.c.kind == PartyKind.POLICE_AREA)
    return sa.func.coalesce(aside(_point.c.source_party_id).in_(police), sa.false())


def _order(wanted: PointFilter) -> tuple[sa.Column[Any], sa.Column[Any]]:
    if wanted.area_id is None:
        return _point.c.day, _point.c.id
    return _area.c.day, _area.c.point_id


def _shown(page: sa.Select[Any]) -> sa.Select[Any]:
    """What the rows of a page show, one row an area: a single statement for all of it."""
    ids = page.subquery()
    joined = (
        ids.join(_point, _point.c.id == ids.c.id)
        .outerjoin(_district, _district.c.id == _point.c.district_id)
        .outerjoin(_party, _party.c.id == _point.c.source_party_id)
        .outerjoin(_area, _area.c.point_id == _point.c.id)
    )
    columns = (
        *(_point.c.id, _point.c.day, _point.c.category, _point.c.severity, _point.c.sensitivity),
        *(_point.c.trend, _district.c.name, _point.c.place, _party.c.name, _point.c.period_from),
        *(_point.c.period_to, _area.c.area_id),
    )
    order = (_point.c.day.desc(), _point.c.id.desc(), _area.c.position)
    return sa.select(*columns).select_from(joined).order_by(*order)


def _summaries(rows: Iterable[sa.Row[Any]]) -> list[PointSummary]:
    return [_summary(list(parts)) for _id, parts in groupby(rows, _first)]


def _first(row: sa.Row[Any]) -> UUID:
    point_id: UUID = row[0]
    return point_id


def _summary(parts: Sequence[sa.Row[Any]]) -> PointSummary:
    # Unpacked at once: twelve columns fetched by name cost a fifth of the time of a page.
    values: tuple[Any, ...] = tuple(parts[0])
    point_id, day, category, severity, sensitivity, trend, district, place, source, begins, ends, area_id = (
        values
    )
    return PointSummary(
        id=point_id,
        day=day,
        category=category,
        severity=severity,
        sensitivity=sensitivity,
        trend=trend,
        district=district or "",
        place=place,
        source=source or "",
        period_from=begins,
        period_to=ends,
        area_ids=tuple(part[-1] for part in parts) if area_id is not None else (),
    )


class aside(FunctionElement[Any]):  # noqa: N801 - reads as a function of SQL
    """A column that SQLite is not to look for an index of, by its unary plus; PostgreSQL sees the plain column.

    Without ANALYZE SQLite takes any two indexes for equally good: of a category and a severity it chose the severity,
    and read 150,000 entries for 25,000. PostgreSQL always has its statistics.
    """

    inherit_cache = True

    def __init__(self, column: sa.ColumnElement[Any]) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(aside)
def _compile_plain(element: aside, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.clauses, **options)


@compiles(aside, "sqlite")
def _compile_for_sqlite(element: aside, compiler: SQLCompiler, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"
