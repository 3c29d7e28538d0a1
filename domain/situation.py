"""A point of the situation picture (lägesbildspunkt): what some party tells of a place and a time.

Also how a list of points is asked for, and the row it gets. Counting them is in ``point_counts.py``.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError
from domain.secrecy import OPEN, SecrecyMark, Sensitivity
from domain.swedish import fold
from domain.time_pattern import TIME_BANDS

# What has been planned may be known beforehand; nothing else has happened before its day.
PLANNED_EVENT = "arrangemang"
# Beyond this the exact number of points in a list says nothing to a person, and would take a second to find.
COUNTED_AT_MOST = 10_000


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
    def day(self) -> date | None:
        """The day it is listed and counted under: the end of its period, else the day it was received."""
        return self.period_to or self.period_from or self.received_on

    @property
    def matter(self) -> tuple[str, ...]:
        """The words that say what was told."""
        return tuple(part for part in (self.category, self.place, self.time_of_day, self.text) if part)

    def ensure_told(self, today: date) -> None:
        """Raise ``UserError(SOURCE_MISSING)`` where nobody is said to have told it, and as ``ensure_not_ahead``."""
        if self.source_party_id is None:
            raise UserError(Problem.SOURCE_MISSING, field="source_party_id")
        self.ensure_not_ahead(today)

    def ensure_not_ahead(self, today: date) -> None:
        """Raise ``UserError(POINT_IN_FUTURE)`` with the ``field`` that lies after today.

        A planned event may lie ahead, but not the day it was told of (docs/domain.md section 6.4).
        """
        is_planned = fold(self.category).startswith(PLANNED_EVENT)
        days = {"received_on": self.received_on, "period_from": None if is_planned else self.period_from}
        for field, day in days.items():
            if day is not None and day > today:
                raise UserError(Problem.POINT_IN_FUTURE, field=field)


class Teller(StrEnum):
    """Whose points: the police's, or those of every other party."""

    POLICE = "police"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class WeekCell:
    """A part of the week: weekday 0 is Monday, ``band`` is a place in ``time_pattern.TIME_BANDS``."""

    weekday: int
    band: int

    @property
    def bit(self) -> int:
        """The bit that stands for it in what ``time_pattern.time_cells`` gives."""
        return 1 << (self.weekday * len(TIME_BANDS) + self.band)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointFilter:
    """What a list of points shows; None and empty mean any. There is deliberately no search in their words.

    ``period_from`` and ``period_to`` are both included, and compared with the day a point is listed under.
    """

    area_id: UUID | None = None
    district_id: UUID | None = None
    category: str = ""
    source_party_id: UUID | None = None
    teller: Teller | None = None
    period_from: date | None = None
    period_to: date | None = None
    severity: Severity | None = None
    sensitivity: Sensitivity | None = None
    trend: Trend | None = None
    cell: WeekCell | None = None
    is_never_raised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PointSummary:
    """A row of the list of points; ``day`` is the one it is listed under."""

    id: UUID
    day: date
    category: str
    severity: Severity
    sensitivity: Sensitivity
    trend: Trend
    district: str
    place: str
    source: str
    period_from: date | None
    period_to: date | None
    area_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RaisedAt:
    """Where a point was taken up; ``number`` is the § and None until the minutes are finished."""

    meeting_id: UUID
    item_id: UUID
    series: str
    day: date
    heading: str
    number: int | None
