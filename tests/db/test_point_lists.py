"""The list of points: its order, its pages, and every filter and combination against plain Python."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations
from random import Random
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import tables
from db.point_lists import PointCursor
from db.store import Store
from domain.agreements import PriorityArea
from domain.parties import District, Party, PartyKind
from domain.secrecy import OPEN, SecrecyMark, Sensitivity
from domain.situation import (
    COUNTED_AT_MOST,
    PointFilter,
    PointSummary,
    Severity,
    SituationPoint,
    Teller,
    Trend,
    WeekCell,
)
from domain.time_pattern import time_cells
from tests.db.furniture import Furniture, NewId

FIRST_DAY = date(2026, 8, 31)
CATEGORIES = ("skadegörelse", "öppen narkotikahandel", "otrygg plats")
TIMES = ("", "natt mot lördag", "vardagar 8–12", "okänd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A crowd of points, and who and where they speak of."""

    points: list[SituationPoint]
    raised: SituationPoint
    parties: tuple[Party, ...]
    districts: tuple[District, ...]
    areas: tuple[PriorityArea, ...]


@pytest.fixture
def told(store: Store, furniture: Furniture, new_id: NewId) -> Told:
    """A hundred and twenty points, five a day, besides the one of the furniture."""
    districts = (furniture.district, replace(furniture.district, id=new_id(), name="Solberga"))
    made = Told(
        points=[],
        raised=furniture.point,
        parties=(furniture.administration, furniture.police),
        districts=districts,
        areas=furniture.areas,
    )
    chance = Random(7)
    with store.writing() as work:
        work.districts.add(districts[1])
        for place in range(120):
            point = _point(made, new_id(), FIRST_DAY + timedelta(days=place // 5), chance)
            work.points.add(point)
            made.points.append(point)
    return made


def _point(told: Told, point_id: UUID, day: date, chance: Random) -> SituationPoint:
    mark = chance.choice((OPEN, OPEN, SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED)))
    bare = SituationPoint(
        id=point_id,
        received_on=day,
        source_party_id=chance.choice((None, *(party.id for party in told.parties))),
        area_ids=tuple(area.id for area in told.areas if chance.random() < 0.5),
        secrecy=mark,
    )
    if chance.random() < 0.1:
        return replace(bare, secrecy=SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY))
    return replace(
        bare,
        category=chance.choice(CATEGORIES),
        district_id=chance.choice(told.districts).id,
        place="gångtunneln",
        period_from=day - timedelta(days=chance.choice((0, 3))),
        period_to=day,
        time_of_day=chance.choice(TIMES),
        trend=chance.choice(list(Trend)),
        severity=chance.choice(list(Severity)),
    )


def _matches(point: SituationPoint, wanted: PointFilter, told: Told) -> bool:
    """The same question in plain Python."""
    police = {party.id for party in told.parties if party.kind is PartyKind.POLICE_AREA}
    cells = time_cells(point.time_of_day, point.period_from, point.period_to)
    day = point.day
    assert day is not None
    return all(
        (
            wanted.area_id is None or wanted.area_id in point.area_ids,
            wanted.district_id in {None, point.district_id},
            wanted.category in {"", point.category},
            wanted.source_party_id in {None, point.source_party_id},
            wanted.teller is None or (wanted.teller is Teller.POLICE) == (point.source_party_id in police),
            wanted.period_from is None or wanted.period_from <= day,
            wanted.period_to is None or day <= wanted.period_to,
            wanted.severity in {None, point.severity},
            wanted.sensitivity in {None, point.secrecy.sensitivity},
            wanted.trend in {None, point.trend},
            wanted.cell is None or bool(cells & wanted.cell.bit),
            not wanted.is_never_raised or point.id != told.raised.id,
        )
    )


def _wishes(told: Told) -> dict[str, object]:
    """A value for each field of the filter."""
    return {
        "area_id": told.areas[0].id,
        "district_id": told.districts[0].id,
        "category": "skadegörelse",
        "source_party_id": told.parties[1].id,
        "teller": Teller.OTHERS,
        "period_from": FIRST_DAY + timedelta(days=5),
        "period_to": FIRST_DAY + timedelta(days=20),
        "severity": Severity.YELLOW,
        "sensitivity": Sensitivity.TO_BE_TESTED,
        "trend": Trend.INCREASED,
        "cell": WeekCell(4, 4),
        "is_never_raised": True,
    }


def _filters(told: Told) -> Iterator[PointFilter]:
    """Nothing, every field by itself, every two of them; and what is open, oral, the police's."""
    wishes = _wishes(told)
    for many in range(3):
        for names in combinations(wishes, many):
            yield PointFilter(**{name: wishes[name] for name in names})  # type: ignore[arg-type]
    for sensitivity in (Sensitivity.OPEN, Sensitivity.ORAL_ONLY):
        yield PointFilter(sensitivity=sensitivity)
        yield PointFilter(sensitivity=sensitivity, severity=Severity.NOT_JUDGED)
    yield PointFilter(teller=Teller.POLICE)


def _pages(store: Store, wanted: PointFilter, size: int) -> list[list[PointSummary]]:
    found: list[list[PointSummary]] = []
    cursor = None
    while not found or found[-1]:
        with store.reading() as work:
            found.append(work.point_lists.page(wanted, cursor, size))
        if found[-1]:
            cursor = PointCursor(found[-1][-1].day, found[-1][-1].id)
    return found[:-1]


def test_every_filter_and_combination_leaves_what_it_says(store: Store, told: Told) -> None:
    everything = sorted((*told.points, told.raised), key=lambda point: (point.day, point.id), reverse=True)
    for wanted in _filters(told):
        expected = [point.id for point in everything if _matches(point, wanted, told)]
        with store.reading() as work:
            assert [row.id for row in work.point_lists.page(wanted, None, 500)] == expected, wanted
            assert work.point_lists.count(wanted) == len(expected)


def test_pages_hold_every_point_once_newest_first(store: Store, told: Told) -> None:
    for wanted in (PointFilter(), PointFilter(area_id=told.areas[1].id), PointFilter(category=CATEGORIES[0])):
        with store.reading() as work:
            whole = work.point_lists.page(wanted, None, 500)
        for size in (1, 7, len(whole), 400):
            found = _pages(store, wanted, size)

            assert all(len(page) == size for page in found[:-1])
            assert [row for page in found for row in page] == whole


def test_a_row_shows_the_point_and_names(store: Store, told: Told, furniture: Furniture) -> None:
    point = furniture.point
    with store.reading() as work:
        row = work.point_lists.summary(point.id, PointFilter())

    assert row == PointSummary(
        id=point.id,
        day=date(2026, 10, 31),
        category="skadegörelse",
        severity=Severity.YELLOW,
        sensitivity=Sensitivity.TO_BE_TESTED,
        trend=Trend.INCREASED,
        district="Älvsjö",
        place="vid gångtunneln",
        source="Lokalpolisområde Globen",
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        area_ids=point.area_ids,
    )


def test_a_row_is_there_as_far_as_the_filter_leaves_it(store: Store, told: Told) -> None:
    for wanted in _filters(told):
        with store.reading() as work:
            rows = work.point_lists.page(wanted, None, 3)
            assert [work.point_lists.summary(row.id, wanted) for row in rows] == rows
            left_out = [point.id for point in told.points if not _matches(point, wanted, told)]
            assert [work.point_lists.summary(each, wanted) for each in left_out[:3]] == [None] * len(
                left_out[:3]
            )


def test_the_newest_day_is_that_of_a_point(store: Store, told: Told) -> None:
    with store.reading() as work:
        assert work.point_lists.newest_day() == date(2026, 10, 31)


def test_an_empty_store_has_neither_rows_nor_days(store: Store) -> None:
    with store.reading() as work:
        assert work.point_lists.newest_day() is None
        assert work.point_lists.page(PointFilter(), None, 10) == []
        assert work.point_lists.count(PointFilter()) == 0


def test_beyond_ten_thousand_nobody_counts(sqlite_store: Store, new_id: NewId) -> None:
    day = date(2026, 10, 1)
    with sqlite_store.writing() as work:
        work.points.add(SituationPoint(id=new_id(), received_on=day))
        point = tables.situation_point
        names = [column.name for column in point.c if column.name != "id"]
        source = sa.select(sa.func.randomblob(16), *(point.c[name] for name in names))
        for _doubling in range(14):
            work._connection.execute(point.insert().from_select(["id", *names], source))

    with sqlite_store.reading() as work:
        assert work.point_lists.count(PointFilter()) == COUNTED_AT_MOST + 1


LEADS = {
    "area_id": "situation_point_of_area",
    "category": "situation_point_of_category",
    "district_id": "situation_point_of_district",
    "source_party_id": "situation_point_of_source",
    "sensitivity": "situation_point_by_sensitivity",
    "trend": "situation_point_by_trend",
    "severity": "situation_point_by_severity",
    "teller": "situation_point_by_day",
    "cell": "situation_point_by_day",
    "is_never_raised": "situation_point_by_day",
}


def test_sqlite_takes_the_index_of_the_filter_that_leaves_fewest(sqlite_store: Store, new_id: NewId) -> None:
    """The rows are the proof of the filters, this is the proof of their speed: nothing is scanned or sorted whole."""
    wishes = {
        "area_id": new_id(),
        "category": "klotter",
        "district_id": new_id(),
        "source_party_id": new_id(),
        "sensitivity": Sensitivity.TO_BE_TESTED,
        "trend": Trend.NEW,
        "severity": Severity.RED,
        "teller": Teller.POLICE,
        "cell": WeekCell(1, 1),
        "is_never_raised": True,
    }
    for names in combinations(wishes, 2):
        wanted = PointFilter(**{name: wishes[name] for name in names}, period_to=date(2026, 1, 1))  # type: ignore[arg-type]

        assert LEADS[names[0]] in _plan_of(sqlite_store, wanted), names


def _plan_of(store: Store, wanted: PointFilter) -> str:
    """How SQLite goes about the rows of a page; the first thing it names is what it reads first."""
    told: list[str] = []

    def listen(
        connection: sa.Connection,
        cursor: object,
        statement: str,
        parameters: tuple[object, ...],
        *_rest: object,
    ) -> None:
        if statement.startswith("SELECT"):
            plan = connection.connection.cursor()
            plan.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            told.extend(row[3] for row in plan.fetchall() if " USING " in row[3])

    with store.reading() as work:
        sa.event.listen(work._connection, "before_cursor_execute", listen)
        work.point_lists.page(wanted, None, 200)
    return told[0]
