"""The start page as one value: what to do, how the areas stand, the next meeting, what is late, what runs out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.agreements import Agreement
from domain.area_standing import AreaStanding
from domain.duties import Duty, DutyStanding
from domain.follow_up_list import FollowUpSummary
from domain.to_do import MeetingAhead, Task


class ClockKind(StrEnum):
    """What runs out: the agreement, the two years of 6 § and the year since the council met (10 §)."""

    AGREEMENT = "agreement"
    EVERY_OTHER_YEAR = "every_other_year"
    COUNCIL = "council"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """``due_on`` is the last day; ``record_id`` the agreement, None for a duty."""

    kind: ClockKind
    due_on: date
    record_id: UUID | None = None

    def days_left(self, today: date) -> int:
        """Negative when the day has passed."""
        return (self.due_on - today).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All that the start page shows of one day.

    ``agreements`` are those whose areas may be shown, ``chosen`` the one whose areas are. ``weeks`` are the Mondays of
    the shown weeks, the last that of today. ``late`` are the first of ``late_count``.
    """

    today: date
    is_empty: bool
    tasks: tuple[Task, ...]
    agreements: tuple[Agreement, ...]
    chosen: Agreement | None
    weeks: tuple[date, ...]
    areas: tuple[AreaStanding, ...]
    next_meeting: MeetingAhead | None
    late: tuple[FollowUpSummary, ...]
    late_count: int
    clocks: tuple[Clock, ...]


def running_clocks(agreement: Agreement | None, standings: Iterable[DutyStanding]) -> tuple[Clock, ...]:
    """What has a last day, the next one first; a duty that was never shown has none."""
    kinds = {Duty.EVERY_OTHER_YEAR: ClockKind.EVERY_OTHER_YEAR, Duty.COUNCIL: ClockKind.COUNCIL}
    clocks = [
        Clock(kind=kinds[standing.duty], due_on=standing.due_on)
        for standing in standings
        if standing.duty in kinds and standing.due_on is not None
    ]
    if agreement is not None and agreement.ends_on is not None:
        clocks.append(Clock(kind=ClockKind.AGREEMENT, due_on=agreement.ends_on, record_id=agreement.id))
    return tuple(sorted(clocks, key=lambda clock: clock.due_on))
