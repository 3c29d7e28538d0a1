"""Years and months are understood as their first or last day; whole dates as anywhere else."""

from datetime import date

import pytest

from domain.typed_edges import understood_edge

TODAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2015", date(2015, 1, 1), date(2015, 12, 31)),
        (" maj  2019 ", date(2019, 5, 1), date(2019, 5, 31)),
        ("Feb 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("2019-05", date(2019, 5, 1), date(2019, 5, 31)),
        ("2019-12-31", date(2019, 12, 31), date(2019, 12, 31)),
        ("31 december 2019", date(2019, 12, 31), date(2019, 12, 31)),
        ("4/9 2019", date(2019, 9, 4), date(2019, 9, 4)),
    ],
)
def test_an_edge_is_understood(typed: str, first: date, last: date) -> None:
    assert understood_edge(typed, TODAY, is_last=False) == first
    assert understood_edge(typed, TODAY, is_last=True) == last


@pytest.mark.parametrize("typed", ["", "snart", "2019-13", "0000", "maj 0000", "hösten 2019", "2019-02-30"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert understood_edge(typed, TODAY, is_last=True) is None
