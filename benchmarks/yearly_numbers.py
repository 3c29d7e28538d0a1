"""The numbers of the yearly follow-up, beside one SQL statement written by hand that counts the same.

Gate: at most one and a half times that statement.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from uuid import UUID

from benchmarks.beside_sql import BesideSql, Tuples
from benchmarks.big_store.ledger import TODAY
from benchmarks.measurement import Measurement
from domain.report_periods import ReportPeriod
from domain.yearly import COMMITMENTS, MEASURES, OF_FOLLOW_UPS, POINTS, NumberName, YearNumbers

LIMIT_RATIO = 1.5
_DONE = "status = 'done' AND closed_on <= :as_of"
_OPEN = "(closed_on IS NULL OR closed_on > :as_of)"
_CONDITIONS = {
    NumberName.BROUGHT_IN: "created_on < :first",
    NumberName.AGREED: "created_on >= :first",
    NumberName.DONE_IN_TIME: f"{_DONE} AND closed_on <= due_on",
    NumberName.DONE_LATE: f"{_DONE} AND closed_on > due_on",
    NumberName.DONE_UNDATED: f"{_DONE} AND due_on IS NULL",
    NumberName.HANDED_OVER: "status = 'handed_over' AND closed_on <= :as_of",
    NumberName.DROPPED: "status = 'dropped' AND closed_on <= :as_of",
    NumberName.LATE_NOW: f"{_OPEN} AND due_on < :as_of",
    NumberName.OPEN_IN_TIME: f"{_OPEN} AND (due_on IS NULL OR due_on >= :as_of)",
    NumberName.REPORTED_BACK: "is_reported",
    NumberName.EFFECT_YES: f"{_DONE} AND effect = 'yes'",
    NumberName.EFFECT_PARTLY: f"{_DONE} AND effect = 'partly'",
    NumberName.EFFECT_NO: f"{_DONE} AND effect = 'no'",
    NumberName.EFFECT_UNKNOWN: f"{_DONE} AND effect = 'unknown'",
    NumberName.EFFECT_NOT_JUDGED: f"{_DONE} AND effect IS NULL",
}
_SUMS = ", ".join(f"coalesce(sum({_CONDITIONS[name]}), 0)" for name in OF_FOLLOW_UPS)
_REST = ", NULL" * (len(OF_FOLLOW_UPS) - 1)
_STATEMENT = f"""
    WITH area AS (SELECT id FROM priority_area WHERE agreement_id = :agreement),
    mine AS (
        SELECT f.*, origin.state, EXISTS (SELECT 1 FROM progress_note
            WHERE follow_up_id = f.id AND noted_on BETWEEN :first AND :as_of) AS is_reported
        FROM follow_up f LEFT JOIN agenda_item ON agenda_item.id = f.origin_item_id
            LEFT JOIN meeting origin ON origin.id = meeting_id
        WHERE (area_id IN area OR area_id IS NULL AND origin.agreement_id = :agreement)
            AND f.created_on <= :as_of AND (closed_on >= :first OR closed_on IS NULL)
            AND (origin.state IN ('finished', 'approved') OR origin_item_id IS NULL)),
    dealt_with AS (
        SELECT DISTINCT area_id, meeting_id
        FROM meeting JOIN agenda_item ON meeting_id = meeting.id
            JOIN agenda_item_area ON item_id = agenda_item.id
        WHERE day BETWEEN :first AND :as_of AND state IN ('finished', 'approved') AND area_id IN area),
    told AS (
        SELECT area_id, point_id, trend, source_party_id
        FROM situation_point_area l JOIN situation_point p ON p.id = point_id
        WHERE area_id IN area AND l.day BETWEEN :first AND :as_of),
    measure AS (
        SELECT * FROM plan_measure WHERE area_id IN area
            AND (starts_on IS NULL OR starts_on <= :as_of) AND (due_on IS NULL OR due_on >= :first))
    SELECT 'follow_up', area_id, NULL, NULL, {_SUMS} FROM mine GROUP BY area_id
    UNION ALL SELECT 'meetings', area_id, NULL, NULL, count(*){_REST} FROM dealt_with GROUP BY area_id
    UNION ALL SELECT 'meetings', NULL, NULL, NULL, count(DISTINCT meeting_id){_REST} FROM dealt_with
    UNION ALL SELECT 'points', area_id, trend, source_party_id, count(*){_REST} FROM told GROUP BY 2, 3, 4
    UNION ALL SELECT 'points', NULL, trend, source_party_id, count(DISTINCT point_id){_REST}
        FROM told GROUP BY 3, 4
    UNION ALL SELECT 'measures', area_id, status, NULL, count(*){_REST} FROM measure GROUP BY 2, 3
    UNION ALL SELECT 'commitments', area_id, commitment.status, NULL, count(*){_REST}
        FROM measure JOIN commitment ON measure_id = measure.id GROUP BY 2, 3"""
_WORDS = {
    "points": {trend.value: name for trend, name in POINTS.items()},
    "measures": {status.value: name for status, name in MEASURES.items()},
    "commitments": {status.value: name for status, name in COMMITMENTS.items()},
}

Year = tuple[UUID, ReportPeriod]


def measure(run: BesideSql) -> list[Measurement]:
    """One year of one agreement, and ten years of one district. Asserts that both count the same."""
    agreements = run.at.agreements
    ten_years = [
        (agreement_id, ReportPeriod(year=year))
        for agreement_id in agreements
        for year in _years(run, agreement_id)
    ]
    last_whole_year = (agreements[-1], ReportPeriod(year=TODAY.year - 1))
    return [
        _numbers(run, "one year", [last_whole_year]),
        _numbers(run, "ten years, three agreements", ten_years),
    ]


def _years(run: BesideSql, agreement_id: UUID) -> range:
    statement = "SELECT substr(valid_from, 1, 4), substr(valid_to, 1, 4) FROM agreement WHERE id = ?"
    first, last = run.read(statement, (agreement_id.bytes,))[0]
    return range(int(first), int(last) + 1)


def _numbers(run: BesideSql, name: str, years: Sequence[Year]) -> Measurement:
    def each(read: Callable[[Year], object]) -> Callable[[], object]:
        return lambda: [read(year) for year in years]

    def ours(year: Year) -> YearNumbers:
        return run.services.reports.numbers(*year)

    def theirs(year: Year) -> Tuples:
        agreement_id, period = year
        days = {"first": period.first.isoformat(), "as_of": period.as_of(TODAY).isoformat()}
        return run.read(_STATEMENT, {"agreement": agreement_id.bytes, **days})

    for year in years:
        _expect_the_same(ours(year), theirs(year))
    return run.compare(
        f"yearly follow-up: {name}",
        each(ours),
        each(theirs),
        peer="one SQL statement",
        limit_ratio=LIMIT_RATIO,
    )


def _expect_the_same(ours: YearNumbers, theirs: Tuples) -> None:
    counted = Counter[tuple[bytes | None, NumberName]]()
    for family, area, word, _source, number, *numbers in theirs:
        if family == "follow_up":
            counted.update(
                {(area, name): one for name, one in zip(OF_FOLLOW_UPS, (number, *numbers), strict=True)}
            )
        else:
            counted[area, _WORDS[family][word] if word else NumberName.MEETINGS] += number
    for scope in ours.areas:
        assert isinstance(scope.scope, UUID)
        for name in NumberName:
            assert scope.counts.get(name, 0) == counted[scope.scope.bytes, name], (
                f"the peer counts other {name}"
            )
