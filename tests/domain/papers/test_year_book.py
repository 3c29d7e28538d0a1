"""A year of minutes in one volume."""

from dataclasses import replace

from domain.composition import compose_minutes
from domain.papers.year_book import compose_year_book
from tests.domain.content import CONTENT, DAY

MINUTES = compose_minutes(CONTENT, first_number=31, finished_on=DAY)
NEXT = compose_minutes(CONTENT, first_number=34, finished_on=DAY)


def test_numbers_that_run_through_the_year_are_told() -> None:
    assert compose_year_book("", "", 2026, [MINUTES, NEXT]).section_span == (31, 36)


def test_numbers_that_begin_anew_are_not() -> None:
    assert compose_year_book("", "", 2026, [MINUTES, MINUTES]).section_span is None
    unnumbered = compose_minutes(CONTENT, finished_on=DAY)
    assert compose_year_book("", "", 2026, [unnumbered]).section_span is None


def test_names_are_those_of_the_last_minutes() -> None:
    renamed = replace(NEXT, series="Nytt namn")
    assert compose_year_book("", "Register", 2026, [MINUTES, renamed]).series == "Nytt namn"
    assert compose_year_book("", "Register", 2026, []).series == "Register"
