"""A point of the situation picture (lägesbildspunkt): what some party tells of a place and a time."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError
from domain.secrecy import OPEN, SecrecyMark


class Trend(StrEnum):
    INCREASED = "increased"
    UNCHANGED = "unchanged"
    DECREASED = "decreased"
    NEW = "new"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    NOT_JUDGED = "not_judged"


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationPoint:
    """Speaks of places and events, never of a person.

    An oral-only point holds that something was told, by which party and under which areas. What was told has
    no field (docs/domain.md section 2.4), so the matter of such a point is empty by construction.

    Raises ``UserError(ORAL_HAS_NO_MATTER)`` when an oral-only point is given matter.
    """

    id: UUID
    source_party_id: UUID | None = None
    received_on: date | None = None
    category: str = ""
    district_id: UUID | None = None
    place_id: UUID | None = None
    place: str = ""
    period_from: date | None = None
    period_to: date | None = None
    time_of_day: str = ""
    trend: Trend = Trend.UNKNOWN
    severity: Severity = Severity.NOT_JUDGED
    text: str = ""
    secrecy: SecrecyMark = OPEN
    area_ids: tuple[UUID, ...] = ()
    version: int = 1

    def __post_init__(self) -> None:
        if self.period_from and self.period_to and self.period_to < self.period_from:
            raise UserError(Problem.END_BEFORE_START)
        if self.secrecy.is_oral and self.matter:
            raise UserError(Problem.ORAL_HAS_NO_MATTER)

    @property
    def matter(self) -> tuple[str, ...]:
        """The words that say what was told."""
        return tuple(part for part in (self.category, self.place, self.time_of_day, self.text) if part)
