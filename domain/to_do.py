"""What there is to do now, and in which order: what would go wrong if the program were closed again.

Each rule is one function that gives a task or none; the words are the page's.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import IntEnum, StrEnum
from uuid import UUID

from domain.agreement_watch import AgreementWatch
from domain.area_standing import AreaStanding, is_forgotten
from domain.duties import DutyStanding, DutyState
from domain.follow_up_list import FollowUpSummary
from domain.meetings import MeetingState

MOST_TASKS = 5
FINISH_WITHIN = timedelta(days=3)
PREPARE_WITHIN = timedelta(days=7)
_BEFORE_IT_BEGINS = (MeetingState.PLANNED, MeetingState.CALLED)
_PRESSING_NOTICE, _NEAR_NOTICE = 30, 90  # days; see ``agreement_watch.NOTICE_DAYS``


class TaskKind(StrEnum):
    """What there may be to do, the most urgent first among tasks of one urgency.

    What ``Task.count``, ``days``, ``title`` and ``record_id`` are for each:

    LATE: late follow-ups; how late the oldest is; what it is and its key.
    DUE: follow-ups due this week; days until the first; what it is and its key.
    AGREEMENT_ENDS: agreements that end or have ended with nothing after; days left of the first, negative when it
    has ended; its title and key.
    SIGNATURES: parties that have not signed the agreement; no days; its title and key.
    MINUTES: meetings whose minutes wait; days since the oldest; its series and key.
    PREPARE: 1; days until the meeting; its series and key.
    UNTESTED: points that are to be tested for secrecy and name no provision.
    DUTY: duties of the law that lack proof or are due; days left of the first, None when nothing shows it; its section.
    LOOSE_ENDS: decisions nobody follows up.
    FORGOTTEN: areas no meeting has dealt with for 90 days; how long the longest forgotten has waited, None is never.
    """

    LATE = "late"
    DUE = "due"
    AGREEMENT_ENDS = "agreement_ends"
    SIGNATURES = "signatures"
    MINUTES = "minutes"
    PREPARE = "prepare"
    UNTESTED = "untested"
    DUTY = "duty"
    LOOSE_ENDS = "loose_ends"
    FORGOTTEN = "forgotten"


_WITH_A_DAY = {TaskKind.DUE, TaskKind.AGREEMENT_ENDS, TaskKind.PREPARE, TaskKind.DUTY}


class Urgency(IntEnum):
    """A time has passed or is about to; something waits for somebody; it can wait until there is a quiet hour."""

    NOW = 0
    SOON = 1
    LATER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    kind: TaskKind
    urgency: Urgency
    count: int
    days: int | None = None
    title: str = ""
    record_id: UUID | None = None

    @property
    def wrong_in(self) -> int | None:
        """Days until it goes wrong, 0 or less when it has; None where no day says so."""
        if self.kind in {TaskKind.LATE, TaskKind.MINUTES}:
            return -(self.days or 0)
        return self.days if self.kind in _WITH_A_DAY else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAhead:
    """The next meeting. ``called`` are its participants; ``points`` and ``written`` what is laid under its items."""

    id: UUID
    series: str
    title: str
    day: date
    start: time | None
    end: time | None
    place: str
    state: MeetingState
    agreement_id: UUID | None
    called: int
    items: int
    points: int
    written: int

    @property
    def is_prepared(self) -> bool:
        """Whether there is an agenda, and something to talk of under it: carried follow-ups come by themselves."""
        return self.items > 0 and self.points + self.written > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingMinutes:
    """Minutes that are begun and not finished: how many, and the oldest."""

    count: int
    meeting_id: UUID
    series: str
    day: date


def first_tasks(tasks: Iterable[Task | None]) -> tuple[Task, ...]:
    """The five to begin with: by urgency, then what goes wrong first, then in the order of ``TaskKind``."""
    return tuple(sorted((task for task in tasks if task is not None), key=_order)[:MOST_TASKS])


def _order(task: Task) -> tuple[Urgency, bool, int, int]:
    wrong_in = task.wrong_in
    return task.urgency, wrong_in is None, wrong_in or 0, list(TaskKind).index(task.kind)


def late_task(late: Sequence[FollowUpSummary], count: int, today: date) -> Task | None:
    """``late`` begins with the one that has been late the longest."""
    if not late:
        return None
    oldest = late[0]
    return Task(
        kind=TaskKind.LATE,
        urgency=Urgency.NOW,
        count=count,
        days=oldest.days_late(today),
        title=oldest.what,
        record_id=oldest.id,
    )


def due_task(due: Sequence[FollowUpSummary], count: int, today: date) -> Task | None:
    """``due`` begins with the one that is due first."""
    first = next(iter(due), None)
    if first is None or first.due_on is None:
        return None
    return Task(
        kind=TaskKind.DUE,
        urgency=Urgency.SOON,
        count=count,
        days=(first.due_on - today).days,
        title=first.what,
        record_id=first.id,
    )


def ending_task(watches: Iterable[AgreementWatch]) -> Task | None:
    """Of those that run out within 180 days or have done so, the first to end that can still be acted on.

    One that ended and is watched has nothing in its place: that is more urgent than one that is about to end.
    """
    ending = [watch for watch in watches if watch.notice_days is not None]
    if not ending:
        return None
    first = ending[0]
    return Task(
        kind=TaskKind.AGREEMENT_ENDS,
        urgency=_urgency_of_notice(first.notice_days),
        count=len(ending),
        days=first.days_left,
        title=first.agreement.title,
        record_id=first.agreement.id,
    )


def signature_task(watches: Iterable[AgreementWatch]) -> Task | None:
    """The agreement in force that most parties have left unsigned."""
    unsigned = [watch for watch in watches if watch.unsigned_parties and not _has_ended(watch)]
    if not unsigned:
        return None
    worst = max(unsigned, key=lambda watch: len(watch.unsigned_parties))
    return Task(
        kind=TaskKind.SIGNATURES,
        urgency=Urgency.SOON,
        count=len(worst.unsigned_parties),
        title=worst.agreement.title,
        record_id=worst.agreement.id,
    )


def minutes_task(waiting: WaitingMinutes | None, today: date) -> Task | None:
    if waiting is None:
        return None
    return Task(
        kind=TaskKind.MINUTES,
        urgency=Urgency.SOON,
        count=waiting.count,
        days=(today - waiting.day).days,
        title=waiting.series,
        record_id=waiting.meeting_id,
    )


def prepare_task(meeting: MeetingAhead | None, today: date) -> Task | None:
    """The next meeting when it is within a week and has nothing under its items yet."""
    if meeting is None or meeting.is_prepared or meeting.day - today > PREPARE_WITHIN:
        return None
    if meeting.state not in _BEFORE_IT_BEGINS:
        return None
    return Task(
        kind=TaskKind.PREPARE,
        urgency=Urgency.SOON,
        count=1,
        days=(meeting.day - today).days,
        title=meeting.series,
        record_id=meeting.id,
    )


def untested_task(count: int) -> Task | None:
    """A mark has to name its provision (docs/domain.md section 2.3)."""
    return Task(kind=TaskKind.UNTESTED, urgency=Urgency.SOON, count=count) if count else None


def duty_task(standings: Iterable[DutyStanding], today: date) -> Task | None:
    """The duties that are not shown; the first is the one whose day comes first, those without a day after it."""
    wanting = [standing for standing in standings if standing.state is not DutyState.SHOWN]
    if not wanting:
        return None
    first = min(wanting, key=lambda standing: (standing.due_on is None, standing.due_on or today))
    return Task(
        kind=TaskKind.DUTY,
        urgency=_urgency_of_duties({standing.state for standing in wanting}),
        count=len(wanting),
        days=first.days_left(today),
        title=first.duty.value,
    )


def loose_task(decisions: int) -> Task | None:
    return Task(kind=TaskKind.LOOSE_ENDS, urgency=Urgency.LATER, count=decisions) if decisions else None


def forgotten_task(areas: Iterable[AreaStanding], today: date) -> Task | None:
    forgotten = [standing for standing in areas if is_forgotten(standing, today)]
    if not forgotten:
        return None
    longest = min(forgotten, key=lambda standing: standing.last_on or date.min)
    return Task(
        kind=TaskKind.FORGOTTEN,
        urgency=Urgency.LATER,
        count=len(forgotten),
        days=longest.days_silent(today),
        title=longest.area.title,
        record_id=longest.area.id,
    )


def _urgency_of_notice(notice_days: int | None) -> Urgency:
    if notice_days == _PRESSING_NOTICE:
        return Urgency.NOW
    return Urgency.SOON if notice_days == _NEAR_NOTICE else Urgency.LATER


def _urgency_of_duties(states: Collection[DutyState]) -> Urgency:
    """A day that the law gives has passed, or is near, or nothing shows the duty, or it is months away."""
    if DutyState.OVERDUE in states:
        return Urgency.NOW
    return Urgency.LATER if set(states) == {DutyState.DUE_SOON} else Urgency.SOON


def _has_ended(watch: AgreementWatch) -> bool:
    return watch.days_left is not None and watch.days_left < 0
