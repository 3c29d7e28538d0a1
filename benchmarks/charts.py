"""The charts of the situation picture and what two sides say of the same, beside the same counts in raw sqlite3.

Gate: 300 ms for all four charts.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from benchmarks.beside_sql import BesideSql, Tuples
from benchmarks.landmarks import Landmarks
from benchmarks.measurement import Measurement
from benchmarks.point_list import condition
from domain.point_counts import CategorySides, CountedPeriod, PointCounts, counted_period
from domain.situation import PointFilter, Severity, Teller

LIMIT_MS = 300.0
_YEAR = PointFilter(period_from=date(2025, 1, 1), period_to=date(2025, 12, 31))
_POLICE = "source_party_id IN (SELECT id FROM party WHERE kind = 'police_area')"
_DISTRICT = "source_party_id IN (SELECT id FROM party WHERE kind = 'district_administration')"
_DAYS = f"SELECT p.day, sum(coalesce({_POLICE}, 0)), count(*) FROM {{}} GROUP BY p.day"
_CELLS = "SELECT time_cells, count(*) FROM {} GROUP BY 1"
_TRENDS = "SELECT trend, count(*) FROM {} GROUP BY 1"
_AREAS = """
    SELECT each.area_id, count(*) FROM situation_point_area each
    WHERE each.point_id IN (SELECT p.id FROM {}) GROUP BY 1"""
_AREAS_OF_PERIOD = "SELECT area_id, count(*) FROM situation_point_area WHERE day BETWEEN ? AND ? GROUP BY 1"
_SIDES = f"SELECT category, sum({_POLICE}), sum({_DISTRICT}), count(*) FROM {{}} GROUP BY 1"


def measure(run: BesideSql) -> list[Measurement]:
    """Each filter in turns with the peer. Asserts that both count as many points."""
    return [
        *(_charts(run, name, wanted) for name, wanted in filters(run.at)),
        *(_sides(run, name, wanted) for name, wanted in filters(run.at)),
    ]


def filters(at: Landmarks) -> Iterator[tuple[str, PointFilter]]:
    """Eight weeks of everything, and a year of this and that."""
    yield "eight weeks", PointFilter()
    yield "a year", _YEAR
    yield "a year, area", replace(_YEAR, area_id=at.area)
    yield "a year, district", replace(_YEAR, district_id=at.district)
    yield "a year, category", replace(_YEAR, category="skadegörelse")
    yield "a year, police", replace(_YEAR, teller=Teller.POLICE)
    yield "a year, severity", replace(_YEAR, severity=Severity.YELLOW)


def _charts(run: BesideSql, name: str, wanted: PointFilter) -> Measurement:
    period = _period(run, wanted)
    by_area = _AREAS_OF_PERIOD if wanted in {PointFilter(), _YEAR} else _AREAS

    def ours() -> PointCounts:
        return run.services.situation.charts(wanted)

    def theirs() -> list[Tuples]:
        read = [_read(run, statement, wanted, period) for statement in (_DAYS, _CELLS, _TRENDS, by_area)]
        return [*read, _read(run, _TRENDS, wanted, period.before)]

    days = theirs()[0]
    counted = sum(week.police + week.others for week in ours().weeks)
    assert counted == sum(row[2] for row in days), f"the peer counts others: {name}"
    return run.compare(f"charts: {name}", ours, theirs, limit=LIMIT_MS)


def _sides(run: BesideSql, name: str, wanted: PointFilter) -> Measurement:
    period = _period(run, wanted)

    def ours() -> tuple[CategorySides, ...]:
        return run.services.situation.sides(wanted)[1]

    def theirs() -> Tuples:
        return _read(run, _SIDES, wanted, period)

    counted = {(side.category, side.police, side.district, side.total) for side in ours()}
    assert counted == {row for row in theirs() if row[0]}, f"the peer counts others: {name}"
    return run.compare(f"two sides: {name}", ours, theirs, limit=LIMIT_MS)


def _period(run: BesideSql, wanted: PointFilter) -> CountedPeriod:
    newest: str = run.read("SELECT max(day) FROM situation_point")[0][0]
    return counted_period(wanted, date.fromisoformat(newest))


def _read(run: BesideSql, statement: str, wanted: PointFilter, period: CountedPeriod) -> Tuples:
    conditions, values = condition(replace(wanted, period_from=period.first, period_to=period.last))
    points = "situation_point p"
    source = f"situation_point_area l JOIN {points} ON p.id = l.point_id" if wanted.area_id else points
    return run.read(statement.format(f"{source} WHERE {conditions}"), values)
