"""The action plan of an agreement: measures with each party's commitment, indicators, citizen pledges.

The columns are Brå's, in Brå's order: Orsak, Åtgärd, Operativa mål, När, Vem, Uppföljning (docs/domain.md section 1.3).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from domain.follow_ups import FollowUpStatus
from domain.swedish import fold

SMALL_COUNT = 5
_COUNT_UNITS = frozenset(
    {"st", "stycken", "personer", "barn", "unga", "brott", "anmälningar", "anmälda brott"}
)


class MeasureKind(StrEnum):
    SITUATIONAL = "situational"
    SOCIAL = "social"
    NOT_SAID = "not_said"


class MeasureStatus(StrEnum):
    """Green, yellow, red or not judged; a colour always stands with words."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    NOT_JUDGED = "not_judged"


class CommitmentStatus(StrEnum):
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    KEPT = "kept"
    NOT_KEPT = "not_kept"

    @property
    def is_open(self) -> bool:
        return self in {CommitmentStatus.NOT_STARTED, CommitmentStatus.IN_PROGRESS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """One party's side of a measure (åtagande)."""

    id: UUID
    party_id: UUID
    what: str = ""
    role: str = ""
    due_on: date | None = None
    status: CommitmentStatus = CommitmentStatus.NOT_STARTED
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMeasure:
    """A row of the plan. ``cause_number`` ties measures to the cause they act on; both count from 1 within the area."""

    id: UUID
    area_id: UUID
    order: int
    cause_number: int
    cause: str
    measure: str
    kind: MeasureKind = MeasureKind.NOT_SAID
    goal: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    status: MeasureStatus = MeasureStatus.NOT_JUDGED
    follow_up: str = ""
    expected_effect: str = ""
    commitments: tuple[Commitment, ...] = ()
    version: int = 1

    @property
    def open_commitments(self) -> tuple[Commitment, ...]:
        """Those that are not kept yet; all of them when every side is kept and the measure is not done all the same."""
        left = tuple(each for each in self.commitments if each.status is not CommitmentStatus.KEPT)
        return left or self.commitments

    @property
    def is_finished(self) -> bool:
        """Every side has kept what it promised; what is not finished goes along when the agreement is renewed."""
        return all(commitment.status is CommitmentStatus.KEPT for commitment in self.commitments)

    def days_late(self, today: date) -> int:
        """Days since the due date while any commitment is open; 0 when in time or without a date."""
        if self.due_on is None or not any(commitment.status.is_open for commitment in self.commitments):
            return 0
        return max(0, (today - self.due_on).days)

    def commitment_of(self, party_id: UUID) -> Commitment | None:
        return next((each for each in self.commitments if each.party_id == party_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorValue:
    """One year's outcome, with the day it was noted."""

    year: int
    value: Decimal
    noted_on: date | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """Baseline, target and yearly values in ``unit``; ``lower_is_better`` says which side of the target is reached."""

    id: UUID
    area_id: UUID
    order: int
    name: str
    unit: str = ""
    source: str = ""
    baseline: Decimal | None = None
    baseline_year: int | None = None
    target: Decimal | None = None
    target_year: int | None = None
    lower_is_better: bool = False
    values: tuple[IndicatorValue, ...] = ()
    version: int = 1

    @property
    def latest(self) -> IndicatorValue | None:
        return max(self.values, key=lambda value: value.year, default=None)

    @property
    def is_reached(self) -> bool | None:
        """Whether the latest outcome is on the right side of the target; None while either is unknown."""
        if self.target is None or self.latest is None:
            return None
        below = self.latest.value <= self.target
        return below if self.lower_is_better else self.latest.value >= self.target

    def is_small(self, value: Decimal | None) -> bool:
        """Whether a number is so small a count that it may point out single persons; nought points out nobody."""
        unit = fold(self.unit.strip())
        counts = unit.startswith("antal") or unit in _COUNT_UNITS
        return counts and value is not None and 0 < value < SMALL_COUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeCount:
    """What was done on one occasion."""

    id: UUID
    counted_on: date
    number: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitizenPledge:
    """A promise to the citizens for one year, counted: ``27 av 40``."""

    id: UUID
    agreement_id: UUID
    year: int
    text: str
    target: int
    counts: tuple[PledgeCount, ...] = ()
    version: int = 1

    @property
    def done(self) -> int:
        return sum(count.number for count in self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDecision:
    """The plan of an agreement was decided, on the ground of a situation picture (lag 2023:196, 5 §)."""

    id: UUID
    agreement_id: UUID
    decided_on: date
    body: str = ""
    picture_id: UUID | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedMeasure:
    """What it takes to bring a measure back: itself, and the follow-ups that pointed to it."""

    measure: PlanMeasure
    follow_up_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCount:
    """How many there are, and how many of them are late."""

    number: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedFollowUp:
    """A follow-up that says how a measure goes, as far as the plan shows it."""

    id: UUID
    what: str
    due_on: date | None
    status: FollowUpStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyBalance:
    """What one party has promised under an agreement and what came of it; ``late`` ones are among the open."""

    party_id: UUID
    promised: int = 0
    kept: int = 0
    not_kept: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CitablePicture:
    """A decided situation picture, as a plan decision names its ground."""

    id: UUID
    number: int
    title: str
    decided_on: date
