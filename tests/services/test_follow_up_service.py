"""What becomes of a follow-up outside a meeting, and what meetings make of it, on both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.errors import Problem, UserError
from domain.follow_up_list import DueGroup, FollowUpFilter, FollowUpState, Grouping
from domain.follow_ups import Effect, Experience, FollowUp, FollowUpStatus
from domain.thread import StopKind, ThreadRoot
from tests.db.furniture import Furniture, NewId, furnish, lock
from tests.store_fixtures import SteppableClock

TODAY = date(2026, 11, 12)


@pytest.fixture
def furniture(store: Store, new_id: NewId) -> Furniture:
    return furnish(store, new_id)


@pytest.fixture
def services(store: Store, furniture: Furniture) -> Services:
    return services_over(store)


def stored(services: Services, follow_up: FollowUp) -> FollowUp:
    return services.follow_ups.show(follow_up.id).follow_up


def problem_of(refusal: pytest.ExceptionInfo[UserError]) -> Problem:
    return refusal.value.problem


def test_a_report_is_kept_with_its_day_and_its_item(services: Services, furniture: Furniture) -> None:
    told = services.follow_ups.report_back(
        furniture.follow_up, " Fem av nio ", noted_on=date(2026, 11, 10), item_id=furniture.report.id
    )

    note = told.notes[-1]
    assert (note.noted_on, note.text, note.item_id) == (date(2026, 11, 10), "Fem av nio", furniture.report.id)
    assert told == stored(services, told)
    with pytest.raises(UserError) as refusal:
        services.follow_ups.report_back(told, "x", noted_on=TODAY + timedelta(1))
    assert problem_of(refusal) is Problem.DATE_IN_FUTURE
    assert stored(services, told) == told


def test_a_new_date_keeps_the_old_one_in_a_note(
    services: Services, furniture: Furniture, clock: SteppableClock
) -> None:
    follow_ups = services.follow_ups
    later = follow_ups.move(furniture.follow_up, date(2027, 1, 8))
    clock.step(seconds=1)
    undated = follow_ups.move(later, None)
    clock.step(seconds=1)
    again = follow_ups.move(undated, date(2026, 12, 3))

    assert [note.text for note in again.notes[-3:]] == [
        "Datum flyttat från 1\u00a0december till 8\u00a0januari\u00a02027.",
        "Datum 8\u00a0januari\u00a02027 borttaget.",
        "Datum satt till 3\u00a0december.",
    ]
    assert {note.noted_on for note in again.notes[-3:]} == {TODAY}
    assert follow_ups.move(again, date(2026, 12, 3)) == again


def test_done_undone_and_judged_later(services: Services, furniture: Furniture) -> None:
    follow_ups = services.follow_ups
    done = follow_ups.finish(furniture.follow_up)
    assert (done.status, done.closed_on, done.effect) == (FollowUpStatus.DONE, TODAY, None)

    back = follow_ups.put_back(furniture.follow_up, done)
    assert back == replace(furniture.follow_up, version=3)

    judged = follow_ups.judge(
        follow_ups.finish(back), Effect.PARTLY, Experience(carried_out="Tre av fyra", hours=6)
    )
    assert (judged.effect, judged.experience.hours) == (Effect.PARTLY, 6)


def test_handed_over_and_opened_again(services: Services, furniture: Furniture) -> None:
    over = services.follow_ups.hand_over(furniture.follow_up, furniture.administration.id, "Parken är deras")
    assert services.follow_ups.show(over.id).handed_to == furniture.administration.name

    again = services.follow_ups.reopen(over, "De tackade nej.")

    assert again.is_open
    assert (again.handed_to_id, again.closed_on, again.closing_reason) == (None, None, "")
    assert again.notes[-1].text == (
        "Öppnad igen: De tackade nej. Var lämnad över sedan 12\u00a0november (Parken är deras)."
    )


def test_nobody_overwrites_what_another_wrote(services: Services, furniture: Furniture) -> None:
    services.follow_ups.report_back(furniture.follow_up, "Först")

    with pytest.raises(UserError) as refusal:
        services.follow_ups.drop(furniture.follow_up, "Rivs")

    assert problem_of(refusal) is Problem.CHANGED_BY_OTHER
    assert stored(services, furniture.follow_up).is_open


def test_a_refused_report_leaves_no_note(services: Services, furniture: Furniture) -> None:
    services.follow_ups.finish(furniture.follow_up)
    before = stored(services, furniture.follow_up)

    with pytest.raises(UserError):
        services.follow_ups.report_back(furniture.follow_up, "För sent")

    assert stored(services, furniture.follow_up) == before


def test_taken_up_at_a_meeting_to_come(services: Services, furniture: Furniture) -> None:
    planned = services.meetings.plan(furniture.series.id, day=date(2026, 12, 10))
    other = services.series.show(furniture.series.id)
    alone = services.follow_ups.agree_from_minutes(furniture.report.id, "Ny sak")

    told = services.follow_ups.return_at(alone, planned.id)
    services.follow_ups.return_at(told, planned.id)

    lines = services.meetings.show(planned.id).appearances
    assert [line.follow_up.id for line in lines].count(alone.id) == 1
    returns_at = services.follow_ups.show(alone.id).returns_at
    assert returns_at is not None
    assert (returns_at.id, returns_at.series, returns_at.day) == (planned.id, other.name, planned.day)
    assert [each.id for each in services.follow_ups.meetings_to_come()] == [furniture.meeting.id, planned.id]


def test_agreed_from_finished_minutes_it_comes_to_the_next_meeting(
    services: Services, store: Store, furniture: Furniture
) -> None:
    lock(store, furniture)
    agreed = services.follow_ups.agree_from_minutes(
        furniture.report.id,
        "Öka närvaron",
        origin_decision=0,
        party_id=furniture.police.id,
        role="Kommunpolis",
    )

    planned = services.meetings.plan(furniture.series.id, day=date(2026, 12, 10))

    assert (agreed.created_on, agreed.series_id) == (TODAY, furniture.series.id)
    lines = {line.follow_up.id: line.times_carried for line in services.meetings.show(planned.id).appearances}
    assert lines[agreed.id] == 0
    with pytest.raises(UserError) as refusal:
        services.follow_ups.agree_from_minutes(furniture.report.id, "  ")
    assert problem_of(refusal) is Problem.WHAT_MISSING


def test_agreed_at_a_meeting_it_belongs_to_its_series(services: Services, furniture: Furniture) -> None:
    agreed = services.agenda.agree_follow_up(furniture.report.id, "Ring skolan", due_on=date(2026, 12, 1))

    assert agreed.series_id == furniture.series.id
    wanted = FollowUpFilter(series_id=furniture.series.id)
    assert [row.id for row in services.follow_ups.list_page(wanted).rows] == [agreed.id]


def test_closed_at_a_meeting_it_has_its_day(services: Services, furniture: Furniture) -> None:
    told = services.agenda.note_progress(
        furniture.follow_up, "Klart", FollowUpStatus.DONE, item_id=furniture.report.id
    )
    assert (told.closed_on, told.notes[-1].item_id) == (TODAY, furniture.report.id)

    again = services.agenda.change_follow_up(replace(told, status=FollowUpStatus.IN_PROGRESS))
    assert again.closed_on is None


def test_the_list_and_what_it_can_be_narrowed_to(services: Services, furniture: Furniture) -> None:
    groups = services.follow_ups.groups(FollowUpFilter(), Grouping.DUE)
    choices = services.follow_ups.choices()

    assert [(group.key, group.count) for group in groups] == [(DueGroup.LATER, 1)]
    assert [group.key for group in choices.parties] == [furniture.police.id]
    assert [group.letter for group in choices.areas] == ["N"]
    assert choices.series == ((furniture.series.id, furniture.series.name),)
    assert services.follow_ups.late_count(date(2026, 12, 2)) == 1
    assert services.follow_ups.late_count(date(2026, 12, 1)) == 0
    page = services.follow_ups.list_page(FollowUpFilter(), grouping=Grouping.DUE, group=groups[0])
    assert [row.id for row in page.rows] == [furniture.follow_up.id]
    assert page.after is None
    assert not services.follow_ups.list_page(FollowUpFilter(state=FollowUpState.CLOSED)).rows


def test_loose_threads_are_tied_up(services: Services, store: Store, furniture: Furniture) -> None:
    item = services.agenda.add_item(furniture.meeting.id, "Övrigt", 2)
    services.agenda.change_item(replace(item, decisions=("öka närvaron",)))
    lock(store, furniture)
    assert [row.id for row in services.threads.orphans().decisions.rows] == [item.id]
    assert services.threads.orphans().count == 1

    with pytest.raises(UserError) as refusal:
        services.threads.settle_decision(item.id, " ")
    assert problem_of(refusal) is Problem.REASON_MISSING
    services.threads.settle_decision(item.id, "Gjort på mötet")
    assert services.threads.orphans().count == 0

    services.threads.unsettle_decision(item.id)
    services.follow_ups.agree_from_minutes(item.id, "Öka närvaron", origin_decision=0)
    assert services.threads.orphans().count == 0


def test_the_thread_of_what_was_written_at_the_table(services: Services, furniture: Furniture) -> None:
    stops = services.threads.thread_of(ThreadRoot.FOLLOW_UP, furniture.follow_up.id)

    assert [stop.kind for stop in stops] == [
        StopKind.POINT,
        StopKind.ITEM,
        StopKind.DECISION,
        StopKind.DECISION,
        StopKind.FOLLOW_UP,
        StopKind.REPORT,
        StopKind.REPORT,
        StopKind.EFFECT,
        StopKind.YEARLY,
    ]
