"""What is told at start over a real store: since the same person last had it open, and once."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import Agreement, AgreementLevel
from domain.audit import Actor
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.news import News
from tests.store_fixtures import SteppableClock

ME, COLLEAGUE = Actor(system_user="prov"), Actor(system_user="kollega")


@pytest.fixture
def services(store: Store) -> Services:
    store.sits_down(ME)
    return services_over(store)


def _due(
    services: Services, due_on: date | None, status: FollowUpStatus = FollowUpStatus.NOT_STARTED
) -> None:
    today = services.office.today()
    follow_up = FollowUp(
        id=services.office.new_id(),
        what="Mäta belysningen",
        created_on=today - timedelta(60),
        due_on=due_on,
        status=status,
        closed_on=None if status.is_open else today,
    )
    with services.office.store.writing() as work:
        work.follow_ups.add(follow_up)


def _since_last_time(services: Services) -> News | None:
    return services.news.since_last_time(services.office.now())


def test_the_first_time_there_is_nothing_to_compare_with(services: Services) -> None:
    _due(services, services.office.today() - timedelta(3))
    assert _since_last_time(services) is None


def test_the_same_day_nothing_has_become_new(services: Services, clock: SteppableClock) -> None:
    services.log.opened()
    clock.step(hours=1)
    assert _since_last_time(services) is None


def test_what_has_become_late_and_what_comes_near_is_counted(
    services: Services, clock: SteppableClock
) -> None:
    then = services.office.today()
    services.log.opened()
    for days in (-1, 0, 2, 3, 7, 8, 10, 11, None):
        _due(services, None if days is None else then + timedelta(days))
    _due(services, then + timedelta(1), FollowUpStatus.DONE)
    clock.step(days=3)
    # Late since: what was due on the day itself and two days after. Near since: 8 and 10 days after.
    assert _since_last_time(services) == News(since=then, late=2, due=2)


def test_it_is_told_once(services: Services, clock: SteppableClock) -> None:
    services.log.opened()
    _due(services, services.office.today())
    clock.step(days=1)
    told = _since_last_time(services)
    assert told is not None
    assert told.late == 1
    services.log.opened()
    clock.step(days=1)
    assert _since_last_time(services) == News(since=services.office.today() - timedelta(1))


def test_a_colleague_who_looked_does_not_take_it_from_me(services: Services, clock: SteppableClock) -> None:
    services.log.opened()
    _due(services, services.office.today())
    clock.step(days=1)
    services.office.store.sits_down(COLLEAGUE)
    services.log.opened()
    services.office.store.sits_down(ME)
    clock.step(days=1)
    told = _since_last_time(services)
    assert told is not None
    assert told.late == 1


def test_meetings_that_were_read_are_no_openings_of_the_store(
    services: Services, clock: SteppableClock
) -> None:
    services.log.opened()
    first = services.office.today()
    clock.step(days=2)
    services.log.opened_meeting(UUID(int=5))
    clock.step(days=2)
    told = _since_last_time(services)
    assert told is not None
    assert told.since == first


def test_an_agreement_that_comes_near_its_end_is_told(services: Services, clock: SteppableClock) -> None:
    today = services.office.today()
    agreement = Agreement(
        id=services.office.new_id(),
        level=AgreementLevel.LOCAL,
        title="Lokal överenskommelse",
        valid_from=date(2024, 1, 1),
        valid_to=today + timedelta(91),
    )
    with services.office.store.writing() as work:
        work.agreements.add(agreement)
    services.log.opened()
    clock.step(days=1)
    told = _since_last_time(services)
    assert told is not None
    assert [(each.title, each.days_left) for each in told.agreements] == [("Lokal överenskommelse", 90)]
