"""Late is derived from status and date; what a follow-up may become, and what is refused on the way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Problem, UserError
from domain.follow_ups import (
    Effect,
    FollowUp,
    FollowUpStatus,
    ProgressNote,
    done,
    dropped,
    handed_over,
    judged,
    moved,
    reopened,
    reported_back,
    with_status,
)
from tests.domain.content import key

DUE = date(2026, 11, 1)


def follow_up(status: FollowUpStatus, due_on: date | None) -> FollowUp:
    return FollowUp(id=key(1), what="x", created_on=date(2026, 1, 1), due_on=due_on, status=status)


@pytest.mark.parametrize(
    ("status", "is_open"),
    [
        (FollowUpStatus.NOT_STARTED, True),
        (FollowUpStatus.IN_PROGRESS, True),
        (FollowUpStatus.DONE, False),
        (FollowUpStatus.HANDED_OVER, False),
        (FollowUpStatus.DROPPED, False),
    ],
)
def test_open_until_it_has_an_end(status: FollowUpStatus, is_open: bool) -> None:
    assert follow_up(status, DUE).is_open is status.is_open is is_open


@pytest.mark.parametrize(
    ("today", "days"), [(date(2026, 10, 31), 0), (DUE, 0), (date(2026, 11, 2), 1), (date(2027, 11, 1), 365)]
)
def test_counts_the_days_after_the_due_date(today: date, days: int) -> None:
    assert follow_up(FollowUpStatus.IN_PROGRESS, DUE).days_late(today) == days


@given(status=st.sampled_from(FollowUpStatus), due_on=st.none() | st.dates(), today=st.dates())
def test_late_means_open_and_past_the_due_date(
    status: FollowUpStatus, due_on: date | None, today: date
) -> None:
    days = follow_up(status, due_on).days_late(today)

    assert (days > 0) == (status.is_open and due_on is not None and due_on < today)
    assert days >= 0


TODAY = date(2026, 11, 23)
OPEN = follow_up(FollowUpStatus.NOT_STARTED, DUE)
CLOSED = replace(follow_up(FollowUpStatus.DONE, DUE), closed_on=date(2026, 11, 3), effect=Effect.YES)


def note(text: str = "Fem av nio hus", noted_on: date = TODAY) -> ProgressNote:
    return ProgressNote(id=key(2), noted_on=noted_on, text=text)


def problem_of(change: Callable[[], object]) -> Problem:
    with pytest.raises(UserError) as refusal:
        change()
    return refusal.value.problem


def test_the_first_report_sets_it_going() -> None:
    told = reported_back(OPEN, note(), TODAY)

    assert told.status is FollowUpStatus.IN_PROGRESS
    assert told.notes == (note(),)


def test_a_report_on_what_is_closed_leaves_it_closed() -> None:
    assert reported_back(CLOSED, note(), TODAY).status is FollowUpStatus.DONE


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (note(text="  "), Problem.REPORT_MISSING),
        (note(noted_on=date(2026, 11, 24)), Problem.DATE_IN_FUTURE),
    ],
)
def test_refuses_reports_of_nothing_and_of_days_to_come(given: ProgressNote, problem: Problem) -> None:
    assert problem_of(lambda: reported_back(OPEN, given, TODAY)) is problem


def test_a_new_date_may_not_come_before_it_was_agreed() -> None:
    assert moved(OPEN, OPEN.created_on).due_on == OPEN.created_on
    assert moved(OPEN, None).due_on is None
    assert problem_of(lambda: moved(OPEN, date(2025, 12, 31))) is Problem.DUE_TOO_EARLY


def test_done_needs_no_judgement_of_the_effect() -> None:
    without, judged_yes = done(OPEN, TODAY), done(OPEN, TODAY, effect=Effect.YES)

    assert (without.status, without.closed_on, without.effect) == (FollowUpStatus.DONE, TODAY, None)
    assert judged_yes.effect is Effect.YES
    assert judged(without, Effect.PARTLY).effect is Effect.PARTLY


def test_done_on_a_day_to_come_is_refused() -> None:
    assert done(OPEN, TODAY, closed_on=date(2026, 11, 20)).closed_on == date(2026, 11, 20)
    assert problem_of(lambda: done(OPEN, TODAY, closed_on=date(2026, 11, 24))) is Problem.DATE_IN_FUTURE


def test_handing_over_and_dropping_need_a_reason() -> None:
    over = handed_over(OPEN, key(9), " Ligger på trafikkontoret ", TODAY)

    assert (over.status, over.handed_to_id, over.closed_on) == (FollowUpStatus.HANDED_OVER, key(9), TODAY)
    assert over.closing_reason == "Ligger på trafikkontoret"
    assert dropped(OPEN, "Rivs", TODAY).closing_reason == "Rivs"
    assert problem_of(lambda: handed_over(OPEN, key(9), " ", TODAY)) is Problem.REASON_MISSING
    assert problem_of(lambda: dropped(OPEN, "", TODAY)) is Problem.REASON_MISSING
    assert problem_of(lambda: reopened(CLOSED, "")) is Problem.REASON_MISSING


@pytest.mark.parametrize(
    "change",
    [
        lambda one: done(one, TODAY),
        lambda one: dropped(one, "x", TODAY),
        lambda one: handed_over(one, key(9), "x", TODAY),
        lambda one: moved(one, TODAY),
    ],
)
def test_what_is_closed_must_be_opened_before_it_ends_otherwise(
    change: Callable[[FollowUp], object],
) -> None:
    assert problem_of(lambda: change(CLOSED)) is Problem.FOLLOW_UP_CLOSED


def test_opened_again_it_has_no_end() -> None:
    again = reopened(CLOSED, "Inbrotten ökade")

    assert again == replace(CLOSED, status=FollowUpStatus.NOT_STARTED, closed_on=None, effect=None)
    assert reopened(replace(CLOSED, notes=(note(),)), "x").status is FollowUpStatus.IN_PROGRESS


@given(before=st.sampled_from(FollowUpStatus), after=st.sampled_from(FollowUpStatus))
def test_the_closing_day_follows_the_status(before: FollowUpStatus, after: FollowUpStatus) -> None:
    at_first = with_status(follow_up(before, DUE), before, date(2026, 11, 3))

    changed = with_status(at_first, after, TODAY)

    assert (changed.closed_on is None) == after.is_open
    if not before.is_open and not after.is_open:
        assert changed.closed_on == date(2026, 11, 3)


def test_age_stops_when_it_is_closed() -> None:
    assert OPEN.days_old(TODAY) == (TODAY - OPEN.created_on).days
    assert CLOSED.days_old(TODAY) == (date(2026, 11, 3) - CLOSED.created_on).days
