"""What a yearly follow-up (årsuppföljning) counts, for each priority area and in all. It holds no sentences.

Each number is defined in one line in docs/yearly-follow-up.md; the SQL that counts it is in db/yearly_counts.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum
from uuid import UUID

from domain.plan import SMALL_COUNT, CommitmentStatus, Indicator, MeasureStatus
from domain.report_periods import ReportPeriod
from domain.situation import Trend
from domain.typed_numbers import unit_after_number


class NumberName(StrEnum):
    """The values are the keys of the JSON that the command line writes: they stay as they are."""

    # Follow-ups: what came in ...
    BROUGHT_IN = "brought_in"
    AGREED = "agreed"
    # ... is what went out and what is left
    DONE_IN_TIME = "done_in_time"
    DONE_LATE = "done_late"
    DONE_UNDATED = "done_undated"
    HANDED_OVER = "handed_over"
    DROPPED = "dropped"
    LATE_NOW = "late_now"
    OPEN_IN_TIME = "open_in_time"
    REPORTED_BACK = "reported_back"
    EFFECT_YES = "effect_yes"
    EFFECT_PARTLY = "effect_partly"
    EFFECT_NO = "effect_no"
    EFFECT_UNKNOWN = "effect_unknown"
    EFFECT_NOT_JUDGED = "effect_not_judged"
    # Meetings and points
    MEETINGS = "meetings"
    POINTS_INCREASED = "points_increased"
    POINTS_UNCHANGED = "points_unchanged"
    POINTS_DECREASED = "points_decreased"
    POINTS_NEW = "points_new"
    POINTS_UNKNOWN = "points_unknown"
    # The plan
    MEASURES_GREEN = "measures_green"
    MEASURES_YELLOW = "measures_yellow"
    MEASURES_RED = "measures_red"
    MEASURES_NOT_JUDGED = "measures_not_judged"
    COMMITMENTS_KEPT = "commitments_kept"
    COMMITMENTS_IN_PROGRESS = "commitments_in_progress"
    COMMITMENTS_NOT_STARTED = "commitments_not_started"
    COMMITMENTS_NOT_KEPT = "commitments_not_kept"


CAME_IN = (NumberName.BROUGHT_IN, NumberName.AGREED)
DONE = (NumberName.DONE_IN_TIME, NumberName.DONE_LATE, NumberName.DONE_UNDATED)
LEFT_OPEN = (NumberName.LATE_NOW, NumberName.OPEN_IN_TIME)
CAME_OUT = (*DONE, NumberName.HANDED_OVER, NumberName.DROPPED, *LEFT_OPEN)
EFFECTS = (
    NumberName.EFFECT_YES,
    NumberName.EFFECT_PARTLY,
    NumberName.EFFECT_NO,
    NumberName.EFFECT_UNKNOWN,
    NumberName.EFFECT_NOT_JUDGED,
)
OF_FOLLOW_UPS = (*CAME_IN, *CAME_OUT, NumberName.REPORTED_BACK, *EFFECTS)
POINTS: Mapping[Trend, NumberName] = {trend: NumberName(f"points_{trend.value}") for trend in Trend}
MEASURES: Mapping[MeasureStatus, NumberName] = {
    status: NumberName(f"measures_{status.value}") for status in MeasureStatus
}
COMMITMENTS: Mapping[CommitmentStatus, NumberName] = {
    status: NumberName(f"commitments_{status.value}") for status in CommitmentStatus
}


class Group(Enum):
    """What is counted beside the single areas."""

    WHOLE = "whole"
    NO_AREA = "no_area"


Scope = UUID | Group
"""One area, all of the agreement, or what was agreed under the agreement without an area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCount:
    """Points that one party told; no party where the source is not known."""

    party_id: UUID | None
    party: str
    points: int


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that can be asked for its records: a named one, or the points of one source."""

    name: NumberName | None = None
    source_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorOutcome:
    """An indicator and its value of the period's year; None where none has been noted."""

    id: UUID
    name: str
    unit: str
    source: str
    year: int
    value: Decimal | None
    baseline: Decimal | None
    target: Decimal | None
    target_year: int | None
    lower_is_better: bool

    @property
    def unit_words(self) -> str:
        """The unit as it stands after a number."""
        return unit_after_number(self.unit)

    @property
    def is_reached(self) -> bool | None:
        """Whether the target is reached; None without target or value."""
        if self.value is None or self.target is None:
            return None
        return self.value <= self.target if self.lower_is_better else self.value >= self.target

    @property
    def is_small(self) -> bool:
        """Fewer than five: persons might be found behind it, and chance moves it."""
        return self.value is not None and 0 < self.value < SMALL_COUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeNumbers:
    """The numbers of one area or group; a name that is not in ``counts`` counts nothing."""

    scope: Scope
    counts: Mapping[NumberName, int]
    sources: tuple[SourceCount, ...] = ()
    indicators: tuple[IndicatorOutcome, ...] = ()

    def of(self, *names: NumberName) -> int:
        """The sum of some numbers."""
        return sum(self.counts.get(name, 0) for name in names)

    @property
    def is_empty(self) -> bool:
        return not any(self.counts.values()) and not self.indicators


@dataclass(frozen=True, slots=True, kw_only=True)
class YearNumbers:
    """Areas in the agreement's order, then what has no area, then the whole, where nothing is counted twice."""

    period: ReportPeriod
    as_of: date
    areas: tuple[ScopeNumbers, ...]
    without_area: ScopeNumbers
    whole: ScopeNumbers

    @property
    def scopes(self) -> tuple[ScopeNumbers, ...]:
        return (*self.areas, self.without_area, self.whole)

    @property
    def told(self) -> tuple[ScopeNumbers, ...]:
        """Those a report has a section for: what has no area is left out when there is nothing."""
        return tuple(
            numbers for numbers in self.scopes if numbers.scope is not Group.NO_AREA or not numbers.is_empty
        )

    def at(self, scope: Scope) -> ScopeNumbers:
        return next(numbers for numbers in self.scopes if numbers.scope == scope)


class RecordKind(StrEnum):
    """What stands behind a number."""

    FOLLOW_UP = "follow_up"
    MEETING = "meeting"
    POINT = "point"
    MEASURE = "measure"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPlace:
    """An item of finished minutes: where something can be read. ``position`` counts from 0."""

    meeting_id: UUID
    item_id: UUID
    series: str
    day: date
    number: int | None
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBehind:
    """One record behind a number, and where it was last dealt with; a follow-up may have come without a meeting."""

    kind: RecordKind
    id: UUID
    text: str
    day: date | None = None
    place: SectionPlace | None = None


def outcome(indicator: Indicator, year: int) -> IndicatorOutcome:
    """An indicator as it came out one year."""
    values = {value.year: value.value for value in indicator.values}
    return IndicatorOutcome(
        id=indicator.id,
        name=indicator.name,
        unit=indicator.unit,
        source=indicator.source,
        year=year,
        value=values.get(year),
        baseline=indicator.baseline,
        target=indicator.target,
        target_year=indicator.target_year,
        lower_is_better=indicator.lower_is_better,
    )
