"""What the charts count, against plain Python; and the figures that only the domain can derive from a row."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import tables
from db.rows import Rows
from db.situation import SituationPoints
from db.store import Store
from domain.parties import PartyKind
from domain.point_counts import CategorySides, CountedPeriod, PointCounts, TrendCount, WeekCount
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import PointFilter, Severity, SituationPoint, Teller, Trend, WeekCell
from domain.time_pattern import time_cells
from tests.db.furniture import Furniture, NewId

EVERY_POINT = PointFilter()
WEEKS = CountedPeriod(date(2026, 9, 7), date(2026, 9, 20))  # weeks 37 and 38
ORAL = SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)


@pytest.fixture
def points(store: Store, furniture: Furniture, new_id: NewId) -> list[SituationPoint]:
    """Two weeks and the two before them, beside the furniture's point of October."""
    police, district = furniture.police.id, furniture.administration.id
    told = (
        ("2026-08-31", police, "klotter", Trend.NEW, "kvällar", 0),
        ("2026-09-06", district, "klotter", Trend.DECREASED, "", 0),
        ("2026-09-07", police, "klotter", Trend.INCREASED, "natt mot lördag", 1),
        ("2026-09-13", district, "klotter", Trend.INCREASED, "natt mot lördag", 2),
        ("2026-09-14", district, "otrygg plats", Trend.NEW, "okänd", 2),
        ("2026-09-20", None, "otrygg plats", Trend.UNCHANGED, "måndagar 8–10", 0),
    )
    made = [
        SituationPoint(
            id=new_id(),
            received_on=date.fromisoformat(day),
            source_party_id=source,
            category=category,
            trend=trend,
            time_of_day=hours,
            area_ids=tuple(area.id for area in furniture.areas[:areas]),
        )
        for day, source, category, trend, hours, areas in told
    ]
    made.append(SituationPoint(id=new_id(), received_on=WEEKS.last, source_party_id=police, secrecy=ORAL))
    with store.writing() as work:
        for point in made:
            work.points.add(point)
    return made


def _counts(store: Store, wanted: PointFilter = EVERY_POINT) -> PointCounts:
    with store.reading() as work:
        return work.point_counts.counts(wanted, WEEKS)


def test_weeks_tell_the_police_from_all_others(store: Store, points: list[SituationPoint]) -> None:
    assert _counts(store).weeks == (
        WeekCount(monday=date(2026, 9, 7), police=1, others=1),
        WeekCount(monday=date(2026, 9, 14), police=1, others=2),
    )
    assert _counts(store, PointFilter(teller=Teller.OTHERS)).weeks == (
        WeekCount(monday=date(2026, 9, 7), police=0, others=1),
        WeekCount(monday=date(2026, 9, 14), police=0, others=2),
    )


def test_a_point_counts_in_each_of_its_areas(
    store: Store, points: list[SituationPoint], furniture: Furniture
) -> None:
    first, second = (area.id for area in furniture.areas[:2])

    assert _counts(store).areas == ((first, 3), (second, 2))
    assert _counts(store, PointFilter(trend=Trend.INCREASED)).areas == ((first, 2), (second, 1))
    assert _counts(store, PointFilter(area_id=second)).areas == ((first, 2), (second, 2))
    assert _counts(store, PointFilter(severity=Severity.RED)).areas == ()


def test_cells_are_those_the_words_speak_of(store: Store, points: list[SituationPoint]) -> None:
    cells = _counts(store).cells

    spoken = {(day, band): count for day, row in enumerate(cells) for band, count in enumerate(row) if count}
    assert spoken == {(4, 4): 2, (5, 0): 2, (0, 1): 1}
    only = _counts(store, PointFilter(cell=WeekCell(0, 1))).cells
    assert sum(map(sum, only)) == 1


def test_trends_stand_beside_those_of_the_weeks_before(store: Store, points: list[SituationPoint]) -> None:
    assert _counts(store).trends == (
        TrendCount(trend=Trend.INCREASED, now=2, before=0),
        TrendCount(trend=Trend.UNCHANGED, now=1, before=0),
        TrendCount(trend=Trend.DECREASED, now=0, before=1),
        TrendCount(trend=Trend.NEW, now=1, before=1),
        TrendCount(trend=Trend.UNKNOWN, now=1, before=0),
    )


def test_the_sides_speak_of_the_same_categories(
    store: Store, points: list[SituationPoint], furniture: Furniture, new_id: NewId
) -> None:
    with store.writing() as work:
        school = replace(furniture.administration, id=new_id(), name="Skolan", kind=PartyKind.DEPARTMENT)
        work.parties.add(school)
        work.points.add(replace(points[3], id=new_id(), source_party_id=school.id))
    with store.reading() as work:
        sides = work.point_counts.sides(PointFilter(), WEEKS)
        only = work.point_counts.sides(PointFilter(category="otrygg plats"), WEEKS)

    assert sides == (
        CategorySides(category="klotter", police=1, district=1, others=1),
        CategorySides(category="otrygg plats", police=0, district=1, others=1),
    )
    assert only == sides[1:]


def test_nothing_is_counted_where_nothing_is(store: Store) -> None:
    counts = _counts(store)

    assert [week.police + week.others for week in counts.weeks] == [0, 0]
    assert counts.areas == ()
    assert {(trend.now, trend.before) for trend in counts.trends} == {(0, 0)}


def test_day_and_hours_follow_every_change(store: Store, points: list[SituationPoint]) -> None:
    with store.writing() as work:
        ends, words = points[3].received_on, "fredagar kväll"
        work.points.change(replace(points[3], period_to=date(2026, 9, 16), time_of_day=words))
        assert ends != date(2026, 9, 16)

    assert _derived(store, points[3]) == (date(2026, 9, 16), time_cells(words, None, date(2026, 9, 16)))


def test_a_point_without_a_date_lies_under_the_day_it_was_written(store: Store, new_id: NewId) -> None:
    point = SituationPoint(id=new_id(), category="klotter")
    with store.writing() as work:
        work.points.add(point)

    assert _derived(store, point) == (store.now().date(), 0)


def test_what_is_missing_is_derived_once(store: Store, points: list[SituationPoint]) -> None:
    table, area = tables.situation_point, tables.situation_point_area
    before = [_derived(store, point) for point in points]
    undated = table.c.id == points[0].id
    with store.writing() as work:
        connection = work._connection
        connection.execute(table.update().values(time_cells=None))
        connection.execute(table.update().where(undated).values(day=None, received_on=None))
        connection.execute(area.update().values(day=None))
        SituationPoints(Rows(connection, store.now() + timedelta(days=9))).derive_missing()

    assert [_derived(store, point) for point in points[1:]] == before[1:]
    assert _derived(store, points[0]) == (store.now().date(), before[0][1])
    with store.reading() as work:
        days = work._connection.execute(table.join(area).select().with_only_columns(table.c.day, area.c.day))
        assert all(of_point == of_area for of_point, of_area in days)


def _derived(store: Store, point: SituationPoint) -> tuple[date, int]:
    table = tables.situation_point
    with store.reading() as work:
        row = work._connection.execute(table.select().where(table.c.id == point.id)).one()
    return row.day, row.time_cells
