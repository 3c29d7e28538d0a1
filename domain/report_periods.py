"""The periods a yearly follow-up is made for: a calendar year, a half of it, or a third (tertial)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PeriodKind(StrEnum):
    YEAR = "year"
    HALF = "half"
    TERTIAL = "tertial"

    @property
    def parts(self) -> int:
        """How many of them a year has."""
        return {PeriodKind.YEAR: 1, PeriodKind.HALF: 2, PeriodKind.TERTIAL: 3}[self]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class ReportPeriod:
    """``part`` counts from 1 within the year.

    A tertial is four months (January–April, May–August, September–December), not the sum since the turn of the year
    that some municipalities call tertial 2. Raises ``ValueError`` for a part the year does not have.
    """

    year: int
    kind: PeriodKind = PeriodKind.YEAR
    part: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.part <= self.kind.parts:
            raise ValueError(f"a year has no {self.kind.value} number {self.part}")

    @property
    def first(self) -> date:
        return date(self.year, (self.part - 1) * self._months + 1, 1)

    @property
    def last(self) -> date:
        month = self.part * self._months
        return date(self.year, month, monthrange(self.year, month)[1])

    def as_of(self, today: date) -> date:
        """The day its numbers stand for: its last, or today while it lasts."""
        return min(self.last, today)

    @property
    def _months(self) -> int:
        return 12 // self.kind.parts
