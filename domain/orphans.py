"""Loose threads: what was agreed, told or chosen and then went no further. What counts as loose is said here."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar
from uuid import UUID

REPORT_WITHIN = timedelta(days=30)
RAISE_WITHIN = timedelta(days=14)
DISCUSS_WITHIN = timedelta(days=90)
# What is older than this is history: nobody puts it on an agenda, and the lists do not look for it.
DECISIONS_BACK = timedelta(days=730)  # the two years of lag (2023:196) 6 §
POINTS_BACK = timedelta(days=180)
MOST_COUNTED = 1000
MOST_POINTS_LOOKED_AT = 10_000  # the newest: a store may hold a million

RecordT = TypeVar("RecordT")


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseDecision:
    """An item of finished minutes where something was agreed and nothing is followed up.

    ``letter`` and ``colour`` are those of its first area, empty and 0 without one.
    """

    id: UUID
    meeting_id: UUID
    series: str
    day: date
    section: str
    heading: str
    decisions: tuple[str, ...]
    area_id: UUID | None
    letter: str
    colour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentFollowUp:
    """An open follow-up that nobody has reported back on within 30 days."""

    id: UUID
    what: str
    party: str
    role: str
    created_on: date
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnraisedPoint:
    """A point no meeting has taken up within 14 days. ``text`` is empty for one that was told orally only."""

    id: UUID
    day: date
    source: str
    text: str
    is_oral: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgottenArea:
    """An area of an agreement in force that no meeting has dealt with for 90 days; ``last_on`` None is never."""

    id: UUID
    title: str
    letter: str
    colour: int
    agreement: str
    last_on: date | None

    def days_ago(self, today: date) -> int | None:
        return None if self.last_on is None else (today - self.last_on).days


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseEnds(Generic[RecordT]):
    """The first of them, and how many there are; counting stops at ``MOST_COUNTED``."""

    rows: tuple[RecordT, ...]
    count: int

    @property
    def is_more_than_counted(self) -> bool:
        return self.count >= MOST_COUNTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphans:
    decisions: LooseEnds[LooseDecision]
    follow_ups: LooseEnds[SilentFollowUp]
    points: LooseEnds[UnraisedPoint]
    areas: tuple[ForgottenArea, ...]

    @property
    def count(self) -> int:
        return self.decisions.count + self.follow_ups.count + self.points.count + len(self.areas)
