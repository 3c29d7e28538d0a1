"""A year of a series in one volume: every finished set of minutes, in the order of the meetings."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from domain.minutes import Minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class YearBook:
    """``organisation`` is the host's name as the minutes have it; the register's, where there are none."""

    organisation: str
    series: str
    year: int
    minutes: tuple[Minutes, ...]

    @property
    def section_span(self) -> tuple[int, int] | None:
        """First and last § where they are numbered through the whole year; None where each meeting begins anew."""
        numbers = [
            section.number
            for minutes in self.minutes
            for section in minutes.sections
            if section.number is not None
        ]
        runs_on = all(later > earlier for earlier, later in pairwise(numbers))
        return (numbers[0], numbers[-1]) if numbers and runs_on else None


def compose_year_book(organisation: str, series: str, year: int, minutes: Iterable[Minutes]) -> YearBook:
    """The year from its minutes, which hold no more than the variant they are for."""
    sets = tuple(minutes)
    return YearBook(
        organisation=sets[-1].organisation if sets else organisation,
        series=sets[-1].series if sets else series,
        year=year,
        minutes=sets,
    )
