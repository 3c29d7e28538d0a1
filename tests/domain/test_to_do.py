"""What there is to do, and what comes first."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from domain.agreement_watch import AgreementWatch, watched
from domain.agreements import Agreement, AgreementLevel, AgreementParty, PriorityArea
from domain.area_standing import AreaStanding
from domain.duties import Duty, DutyStanding, DutyState
from domain.follow_up_list import FollowUpSummary
from domain.follow_ups import FollowUpStatus
from domain.meetings import MeetingState
from domain.situation import Trend
from domain.to_do import (
    MeetingAhead,
    Task,
    TaskKind,
    Urgency,
    WaitingMinutes,
    due_task,
    duty_task,
    ending_task,
    first_tasks,
    forgotten_task,
    late_task,
    loose_task,
    minutes_task,
    prepare_task,
    signature_task,
    untested_task,
)

TODAY = date(2026, 11, 23)
KEY = UUID(int=7)


def agreement(ends_in_days: int | None = None, unsigned: int = 0, number: int = 1) -> Agreement:
    return Agreement(
        id=UUID(int=number),
        level=AgreementLevel.LOCAL,
        title=f"Överenskommelse {number}",
        valid_from=date(2020, 1, 1),
        valid_to=None if ends_in_days is None else TODAY + timedelta(ends_in_days),
        parties=tuple(AgreementParty(party_id=UUID(int=party)) for party in range(unsigned)),
    )


def watches(*agreements: Agreement) -> tuple[AgreementWatch, ...]:
    return watched(agreements, frozenset(), TODAY)


def meeting(in_days: int, **facts: object) -> MeetingAhead:
    values = {"title": "", "start": None, "end": None, "place": "", "state": MeetingState.CALLED}
    counts = {"called": 5, "items": 6, "points": 0, "written": 0, "agreement_id": None}
    day = TODAY + timedelta(in_days)
    return MeetingAhead(**{"id": KEY, "series": "Rådet", "day": day, **values, **counts, **facts})  # type: ignore[arg-type]


def test_five_tasks_by_urgency_and_then_in_their_order() -> None:
    tasks = [
        Task(kind=kind, urgency=urgency, count=1)
        for kind, urgency in (
            (TaskKind.FORGOTTEN, Urgency.LATER),
            (TaskKind.LOOSE_ENDS, Urgency.LATER),
            (TaskKind.UNTESTED, Urgency.SOON),
            (TaskKind.MINUTES, Urgency.SOON),
            (TaskKind.AGREEMENT_ENDS, Urgency.LATER),
            (TaskKind.LATE, Urgency.NOW),
        )
    ]
    assert [task.kind for task in first_tasks([None, *tasks])] == [
        TaskKind.LATE,
        TaskKind.MINUTES,
        TaskKind.UNTESTED,
        TaskKind.AGREEMENT_ENDS,
        TaskKind.LOOSE_ENDS,
    ]


def test_of_one_urgency_what_goes_wrong_first_comes_first() -> None:
    days = ((TaskKind.AGREEMENT_ENDS, 80), (TaskKind.SIGNATURES, None), (TaskKind.PREPARE, 2), (TaskKind.DUE, 1),
            (TaskKind.MINUTES, 9))  # fmt: skip
    tasks = [Task(kind=kind, urgency=Urgency.SOON, count=1, days=left) for kind, left in days]
    assert [task.kind for task in first_tasks(tasks)] == [
        TaskKind.MINUTES,  # has waited nine days already
        TaskKind.DUE,
        TaskKind.PREPARE,
        TaskKind.AGREEMENT_ENDS,
        TaskKind.SIGNATURES,
    ]


def test_late_follow_ups_tell_of_the_oldest() -> None:
    late = listed(TODAY - timedelta(39))
    assert late_task([late], 4, TODAY) == Task(
        kind=TaskKind.LATE, urgency=Urgency.NOW, count=4, days=39, title="Lyktor", record_id=KEY
    )
    assert late_task([], 0, TODAY) is None


def test_what_is_due_this_week_tells_of_the_first() -> None:
    assert due_task([listed(TODAY + timedelta(2))], 3, TODAY) == Task(
        kind=TaskKind.DUE, urgency=Urgency.SOON, count=3, days=2, title="Lyktor", record_id=KEY
    )
    assert due_task([], 0, TODAY) is None


def listed(due_on: date) -> FollowUpSummary:
    return FollowUpSummary(
        id=KEY,
        what="Lyktor",
        party="",
        role="",
        area="",
        letter="",
        colour=0,
        series="",
        created_on=date(2026, 1, 1),
        due_on=due_on,
        closed_on=None,
        status=FollowUpStatus.NOT_STARTED,
        effect=None,
        last_note="",
        last_noted_on=None,
        meetings=1,
    )


@pytest.mark.parametrize(
    ("ends_in_days", "urgency"),
    [
        (-10, Urgency.NOW),
        (0, Urgency.NOW),
        (30, Urgency.NOW),
        (31, Urgency.SOON),
        (90, Urgency.SOON),
        (91, Urgency.LATER),
        (180, Urgency.LATER),
    ],
)
def test_an_end_is_more_urgent_the_nearer_it_is(ends_in_days: int, urgency: Urgency) -> None:
    task = ending_task(watches(agreement(ends_in_days), agreement(None, number=2)))
    assert task is not None
    assert (task.urgency, task.days, task.count, task.record_id) == (urgency, ends_in_days, 1, UUID(int=1))


def test_the_first_to_end_stands_for_the_others() -> None:
    task = ending_task(watches(agreement(100, number=1), agreement(20, number=2), agreement(400, number=3)))
    assert task is not None
    assert (task.count, task.days, task.title) == (2, 20, "Överenskommelse 2")


def test_a_far_end_and_one_that_was_replaced_ask_for_nothing() -> None:
    assert ending_task(watches(agreement(181))) is None
    assert ending_task(watches(agreement(-181))) is None


def test_the_agreement_that_most_have_left_unsigned() -> None:
    ended = agreement(-5, unsigned=4, number=3)
    task = signature_task(watches(agreement(unsigned=1), agreement(unsigned=2, number=2), ended))
    assert task is not None
    assert (task.count, task.record_id) == (2, UUID(int=2))
    assert signature_task(watches(agreement())) is None


def test_minutes_wait_since_the_oldest() -> None:
    waiting = WaitingMinutes(count=2, meeting_id=KEY, series="Rådet", day=TODAY - timedelta(9))
    task = minutes_task(waiting, TODAY)
    assert task is not None
    assert (task.count, task.days, task.record_id) == (2, 9, KEY)
    assert minutes_task(None, TODAY) is None


@pytest.mark.parametrize(
    ("ahead", "is_to_prepare"),
    [
        (meeting(7), True),
        (meeting(0), True),
        (meeting(8), False),
        (meeting(2, points=1), False),
        (meeting(2, written=1), False),
        (meeting(2, points=1, items=0), True),
        (meeting(0, state=MeetingState.IN_PROGRESS), False),
        (None, False),
    ],
)
def test_a_meeting_within_a_week_is_prepared(ahead: MeetingAhead | None, is_to_prepare: bool) -> None:
    assert (prepare_task(ahead, TODAY) is not None) is is_to_prepare


def test_duties_tell_of_the_day_that_comes_first() -> None:
    standings = [
        DutyStanding(duty=Duty.PICTURE, state=DutyState.LACKING),
        DutyStanding(duty=Duty.EVERY_OTHER_YEAR, state=DutyState.OVERDUE, due_on=TODAY - timedelta(3)),
        DutyStanding(duty=Duty.COUNCIL, state=DutyState.SHOWN, due_on=TODAY + timedelta(3)),
    ]
    assert duty_task(standings, TODAY) == Task(
        kind=TaskKind.DUTY, urgency=Urgency.NOW, count=2, days=-3, title="6"
    )
    lacking = duty_task(standings[:1], TODAY)
    assert lacking is not None
    assert (lacking.days, lacking.title) == (None, "4")
    assert duty_task(standings[2:], TODAY) is None


def test_a_duty_due_within_half_a_year_can_wait() -> None:
    due = DutyStanding(duty=Duty.EVERY_OTHER_YEAR, state=DutyState.DUE_SOON, due_on=TODAY + timedelta(150))
    task = duty_task([due], TODAY)
    assert task is not None
    assert task.urgency is Urgency.LATER


def test_nothing_is_asked_for_where_there_is_nothing() -> None:
    assert [untested_task(0), loose_task(0), forgotten_task([], TODAY)] == [None, None, None]


def test_the_longest_forgotten_area_stands_for_the_others() -> None:
    areas = [
        AreaStanding(
            area=PriorityArea(id=UUID(int=number), title=f"Område {number}", order=number, letter="A"),
            weeks=(),
            trend=Trend.UNKNOWN,
            open_follow_ups=0,
            begins_on=date(2024, 1, 1),
            last_on=TODAY - timedelta(days),
        )
        for number, days in enumerate((10, 97, 120), start=1)
    ]
    task = forgotten_task(areas, TODAY)
    assert task is not None
    assert (task.count, task.days, task.title, task.record_id) == (2, 120, "Område 3", UUID(int=3))
