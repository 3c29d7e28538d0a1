"""The story of the board's paper, entered fact by fact as a person would, and asked about on four days."""

from dataclasses import replace
from datetime import date

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import Agreement, AgreementState
from domain.errors import Problem, UserError
from tests import seed_story as seed


@pytest.fixture
def services(store: Store) -> Services:
    """A store in which the story has been entered."""
    services = services_over(store)
    seed.enter_story(services)
    return services


def by_title(services: Services) -> dict[str, Agreement]:
    return {agreement.title: agreement for agreement in services.agreements.list_all()}


def test_every_fact_of_the_paper_is_there(services: Services) -> None:
    assert seed.told(services) == seed.expected()


@pytest.mark.parametrize("day", seed.STATES)
def test_the_states_on_a_day(services: Services, day: date) -> None:
    assert seed.states(services.agreements.list_all(), day) == seed.STATES[day]


def test_the_comment_round_lasts_through_its_last_day(services: Services) -> None:
    new = by_title(services)[seed.NEW_CITY]

    assert new.state(date(2019, 9, 4)) is AgreementState.OUT_FOR_COMMENT
    assert new.state(date(2019, 9, 5)) is AgreementState.DRAFT


def test_the_prolonged_agreement_ends_when_the_new_one_begins(services: Services) -> None:
    """The council adopted it on 4 November 2019: after the paper, so it is not in the paper."""
    services.agreements.change(replace(by_title(services)[seed.NEW_CITY], valid_from=date(2019, 11, 4)))

    first, new = by_title(services)[seed.FIRST_CITY], by_title(services)[seed.NEW_CITY]
    assert first.ends_on == date(2019, 11, 3)
    assert first.state(date(2019, 11, 3)) is AgreementState.PROLONGED
    assert first.state(date(2019, 11, 4)) is AgreementState.REPLACED
    assert new.state(date(2019, 11, 4)) is AgreementState.IN_FORCE


def test_the_local_agreement_runs_out_at_the_turn_of_the_year(services: Services) -> None:
    (watch,) = (
        each
        for each in services.agreements.watch(date(2019, 11, 1))
        if each.agreement.title == seed.SECOND_LOCAL
    )

    assert (watch.days_left, watch.notice_days) == (60, 90)


def test_a_third_local_agreement_may_not_begin_before_that(services: Services) -> None:
    second = by_title(services)[seed.SECOND_LOCAL]
    third = replace(
        second, id=services.agreements.blank().id, title="Tredje", replaces_id=None, prolongations=()
    )

    with pytest.raises(UserError) as refused:
        services.agreements.add(replace(third, valid_from=date(2019, 12, 31), valid_to=None))
    assert refused.value.problem is Problem.AGREEMENTS_OVERLAP
    services.agreements.add(replace(third, valid_from=date(2020, 1, 1), valid_to=None))
