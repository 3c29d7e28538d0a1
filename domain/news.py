"""What has come since somebody last looked: dates that have passed or come near. Only what is other than it was then."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from domain.agreement_watch import NOTICE_DAYS, watched
from domain.agreements import Agreement
from domain.duties import Duty, DutyStanding, DutyState

DUE_WITHIN = timedelta(days=7)
_WORSE = (DutyState.SHOWN, DutyState.DUE_SOON, DutyState.PRESSING, DutyState.OVERDUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingAgreement:
    """``days_left`` is negative when it has ended."""

    id: UUID
    title: str
    days_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyNews:
    """A clock of the law that has come nearer: ``days_left`` is negative when the day has passed."""

    duty: Duty
    days_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """``late`` and ``due`` count follow-ups that have become late, and that are now due within a week."""

    since: date
    late: int = 0
    due: int = 0
    agreements: tuple[EndingAgreement, ...] = ()
    duties: tuple[DutyNews, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.late or self.due or self.agreements or self.duties)


def endings_since(agreements: Sequence[Agreement], since: date, today: date) -> tuple[EndingAgreement, ...]:
    """Agreements that have come within 180, 90 or 30 days of their end, or past it, after ``since``; the next end first."""
    before = {watch.agreement.id: _stage(watch.days_left) for watch in watched(agreements, (), since)}
    return tuple(
        EndingAgreement(id=watch.agreement.id, title=watch.agreement.title, days_left=watch.days_left)
        for watch in watched(agreements, (), today)
        if watch.days_left is not None
        and watch.notice_days is not None
        and _stage(watch.days_left) != before.get(watch.agreement.id)
    )


def duties_since(
    before: Iterable[DutyStanding], now: Iterable[DutyStanding], today: date
) -> tuple[DutyNews, ...]:
    """Clocks that stand worse than they did; what nothing shows has no clock."""
    then = {standing.duty: standing.state for standing in before}
    return tuple(
        DutyNews(duty=standing.duty, days_left=(standing.due_on - today).days)
        for standing in now
        if standing.due_on is not None and _is_worse(standing.state, then.get(standing.duty))
    )


def _stage(days_left: int | None) -> tuple[bool, int | None]:
    """Whether it has ended, and the narrowest notice it is within."""
    if days_left is None:
        return False, None
    return days_left < 0, next((notice for notice in NOTICE_DAYS if days_left <= notice), None)


def _is_worse(state: DutyState, before: DutyState | None) -> bool:
    return state in _WORSE[1:] and (before not in _WORSE or _WORSE.index(state) > _WORSE.index(before))
