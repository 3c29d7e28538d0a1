"""Years, halves and tertials: together they are the year, and no day is in two of them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from domain.report_periods import PeriodKind, ReportPeriod


@pytest.mark.parametrize("kind", list(PeriodKind))
@pytest.mark.parametrize("year", [2024, 2026])
def test_the_parts_are_the_year_without_gap(kind: PeriodKind, year: int) -> None:
    parts = [ReportPeriod(year=year, kind=kind, part=part) for part in range(1, kind.parts + 1)]
    assert parts[0].first == date(year, 1, 1)
    assert parts[-1].last == date(year, 12, 31)
    for part, following in pairwise(parts):
        assert following.first == part.last + timedelta(days=1)


def test_a_tertial_is_four_months() -> None:
    second = ReportPeriod(year=2026, kind=PeriodKind.TERTIAL, part=2)
    assert (second.first, second.last) == (date(2026, 5, 1), date(2026, 8, 31))


def test_a_half_year_ends_with_june() -> None:
    assert ReportPeriod(year=2024, kind=PeriodKind.HALF, part=1).last == date(2024, 6, 30)


@pytest.mark.parametrize(
    ("kind", "part"), [(PeriodKind.YEAR, 2), (PeriodKind.HALF, 3), (PeriodKind.TERTIAL, 0)]
)
def test_a_part_the_year_does_not_have_is_refused(kind: PeriodKind, part: int) -> None:
    with pytest.raises(ValueError, match="no"):
        ReportPeriod(year=2026, kind=kind, part=part)


def test_the_numbers_stand_for_today_while_the_period_lasts() -> None:
    year = ReportPeriod(year=2026)
    assert year.as_of(date(2026, 11, 12)) == date(2026, 11, 12)
    assert year.as_of(date(2027, 3, 1)) == date(2026, 12, 31)
