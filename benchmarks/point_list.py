"""The list of situation points: its first rows for every filter and for combinations of them, beside raw sqlite3.

Gates: at most three times the same SELECT read into tuples, and 100 ms.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from benchmarks.beside_sql import BesideSql, Tuples
from benchmarks.landmarks import Landmarks
from benchmarks.measurement import Measurement
from domain.secrecy import Sensitivity
from domain.situation import PointFilter, PointSummary, Severity, Teller, Trend, WeekCell

LIMIT_MS, LIMIT_RATIO = 100.0, 3.0
_FRIDAY_EVENING = WeekCell(4, 4)
_ROWS = """
    WITH page AS (SELECT p.id, p.day FROM {} ORDER BY {} LIMIT 200)
    SELECT p.id, p.day, p.category, p.severity, p.sensitivity, p.trend, district.name, p.place, party.name,
        p.period_from, p.period_to, a.area_id
    FROM page JOIN situation_point p ON p.id = page.id
        LEFT JOIN district ON district.id = p.district_id
        LEFT JOIN party ON party.id = p.source_party_id
        LEFT JOIN situation_point_area a ON a.point_id = p.id
    ORDER BY page.day DESC, page.id DESC, a.position"""
_POINTS = "situation_point p", "p.day DESC, p.id DESC"
_POINTS_OF_AREA = (
    "situation_point_area l JOIN situation_point p ON p.id = l.point_id",
    "l.day DESC, l.point_id DESC",
)
_OF_POLICE = "SELECT id FROM party WHERE kind = 'police_area'"
_TELLERS = {
    Teller.POLICE: f"p.source_party_id IN ({_OF_POLICE})",
    Teller.OTHERS: f"(p.source_party_id IS NULL OR p.source_party_id NOT IN ({_OF_POLICE}))",
}


def measure(run: BesideSql) -> list[Measurement]:
    """Each filter in turns with the peer. Asserts that both read the same points."""
    filters = (*single_filters(run.at), *combinations(run.at))
    return [_page(run, name, wanted) for name, wanted in filters]


def single_filters(at: Landmarks) -> Iterator[tuple[str, PointFilter]]:
    """Every field of a filter, alone."""
    yield "none", PointFilter()
    yield "area", PointFilter(area_id=at.area)
    yield "area of 2016", PointFilter(area_id=at.old_area)
    yield "district", PointFilter(district_id=at.district)
    yield "category", PointFilter(category="skadegörelse")
    yield "source", PointFilter(source_party_id=at.police)
    yield "police", PointFilter(teller=Teller.POLICE)
    yield "others than police", PointFilter(teller=Teller.OTHERS)
    yield "a month of 2021", PointFilter(period_from=date(2021, 3, 1), period_to=date(2021, 3, 31))
    yield "severity", PointFilter(severity=Severity.RED)
    yield "sensitivity", PointFilter(sensitivity=Sensitivity.TO_BE_TESTED)
    yield "trend", PointFilter(trend=Trend.NEW)
    yield "hour of the week", PointFilter(cell=_FRIDAY_EVENING)
    yield "never raised", PointFilter(is_never_raised=True)


def combinations(at: Landmarks) -> Iterator[tuple[str, PointFilter]]:
    """What people ask for, and two that find nothing."""
    yield "area, category", PointFilter(area_id=at.area, category="skadegörelse")
    yield "district, category", PointFilter(district_id=at.district, category="skadegörelse")
    yield "category, severity", PointFilter(category="skadegörelse", severity=Severity.RED)
    yield (
        "district, trend, severity",
        PointFilter(district_id=at.district, trend=Trend.INCREASED, severity=Severity.RED),
    )
    yield "police, category", PointFilter(teller=Teller.POLICE, category="trygghetsvandring")
    yield "district, hour of the week", PointFilter(district_id=at.district, cell=_FRIDAY_EVENING)
    yield (
        "area, quarter, hour of the week",
        PointFilter(
            area_id=at.area, period_from=date(2025, 1, 1), period_to=date(2025, 3, 31), cell=_FRIDAY_EVENING
        ),
    )
    yield "district, never raised", PointFilter(district_id=at.district, is_never_raised=True)
    yield (
        "severity, sensitivity, trend",
        PointFilter(severity=Severity.RED, sensitivity=Sensitivity.TO_BE_TESTED, trend=Trend.NEW),
    )
    yield (
        "category, district, source, trend, severity",
        PointFilter(
            category="cykelstöld",
            district_id=at.district,
            source_party_id=at.police,
            trend=Trend.INCREASED,
            severity=Severity.YELLOW,
        ),
    )
    yield "area, district elsewhere: none", PointFilter(area_id=at.area, district_id=at.other_district)
    yield (
        "source, district elsewhere: none",
        PointFilter(source_party_id=at.police, district_id=at.other_district),
    )


def _page(run: BesideSql, name: str, wanted: PointFilter) -> Measurement:
    conditions, values = condition(wanted)
    source, order = _POINTS_OF_AREA if wanted.area_id else _POINTS
    statement = _ROWS.format(f"{source} WHERE {conditions}", order)

    def ours() -> Sequence[PointSummary]:
        return run.services.situation.list_page(wanted).rows

    def theirs() -> Tuples:
        return run.read(statement, values)

    read = dict.fromkeys(row[0] for row in theirs())
    assert [row.id.bytes for row in ours()] == list(read), f"the peer reads other points: {name}"
    return run.compare(f"points: {name}", ours, theirs, limit=LIMIT_MS, limit_ratio=LIMIT_RATIO)


def condition(wanted: PointFilter) -> tuple[str, list[Any]]:
    """A filter as one writes it by hand, over ``situation_point p`` and its areas ``l``; and its values."""
    equal = {
        "l.area_id": wanted.area_id and wanted.area_id.bytes,
        "p.district_id": wanted.district_id and wanted.district_id.bytes,
        "p.category": wanted.category or None,
        "p.source_party_id": wanted.source_party_id and wanted.source_party_id.bytes,
        "p.severity": wanted.severity and wanted.severity.value,
        "p.sensitivity": wanted.sensitivity and wanted.sensitivity.value,
        "p.trend": wanted.trend and wanted.trend.value,
    }
    day = "l.day" if wanted.area_id else "p.day"
    tests: list[tuple[str, Any]] = [
        *((f"{column} = ?", value) for column, value in equal.items()),
        (f"{day} >= ?", wanted.period_from and wanted.period_from.isoformat()),
        (f"{day} <= ?", wanted.period_to and wanted.period_to.isoformat()),
        ("p.time_cells & ? <> 0", wanted.cell and wanted.cell.bit),
    ]
    asked = [(test, value) for test, value in tests if value is not None]
    conditions = [test for test, _value in asked]
    if wanted.teller:
        conditions.append(_TELLERS[wanted.teller])
    if wanted.is_never_raised:
        conditions.append("NOT EXISTS (SELECT 1 FROM raised_point WHERE point_id = p.id)")
    return " AND ".join(conditions or ["1"]), [value for _test, value in asked]
