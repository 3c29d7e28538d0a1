"""Degrees as they are typed, and whether they are a place in Sweden."""

import pytest

from domain.coordinates import ensure_coordinates, understood_degrees, written_degrees
from domain.errors import Problem, UserError


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("59,2841", 59.2841), (" 18.0466 ", 18.0466), ("59", 59.0), ("59,5°", 59.5), ("59.284", 59.284)],
)
def test_degrees_are_understood_with_comma_or_point(text: str, degrees: float) -> None:
    assert understood_degrees(text) == degrees


@pytest.mark.parametrize("text", ["", "norr", "59,28 18,04", "-59", "1 200", "59,", "N 59", "5928410"])
def test_what_is_no_number_of_degrees_is_not_guessed(text: str) -> None:
    assert understood_degrees(text) is None


@pytest.mark.parametrize("degrees", [59.2841, 18.0, 55.0000001, 24.123456789])
def test_what_is_written_is_understood_again(degrees: float) -> None:
    assert understood_degrees(written_degrees(degrees)) == degrees


def test_both_or_neither_are_right() -> None:
    ensure_coordinates(None, None)
    ensure_coordinates(59.28, 18.04)


@pytest.mark.parametrize(
    ("north", "east", "problem"),
    [
        (18.04, 59.28, Problem.LATITUDE_WRONG),
        (None, 18.04, Problem.LATITUDE_WRONG),
        (59.28, None, Problem.LONGITUDE_WRONG),
        (59.28, 25.1, Problem.LONGITUDE_WRONG),
        (float("nan"), 18.04, Problem.LATITUDE_WRONG),
    ],
)
def test_half_a_place_and_one_outside_sweden_are_refused(
    north: float | None, east: float | None, problem: Problem
) -> None:
    with pytest.raises(UserError) as refused:
        ensure_coordinates(north, east)
    assert refused.value.problem is problem
