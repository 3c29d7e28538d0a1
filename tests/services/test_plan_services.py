"""Measures, indicators and pledges as the window and the command line write them: what is refused is not stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import Agreement, AgreementLevel, AgreementParty, PriorityArea
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.parties import PartyKind
from domain.plan import CommitmentStatus, IndicatorValue, PartyBalance, PlanMeasure, WorkCount
from tests.store_fixtures import SteppableClock

TODAY = date(2026, 11, 12)


@pytest.fixture
def services(sqlite_store: Store) -> Services:
    return services_over(sqlite_store)


@pytest.fixture
def agreement(services: Services, new_id: Callable[[], UUID]) -> Agreement:
    """Three parties, of which the third promises nothing, and one area."""
    names = ("Hägersten-Älvsjö stadsdelsförvaltning", "Lokalpolisområde Globen", "Trafikkontoret")
    parties = [services.register.add_party(name, PartyKind.OTHER) for name in names]
    made = Agreement(
        id=new_id(),
        level=AgreementLevel.LOCAL,
        title="Överenskommelse",
        parties=tuple(AgreementParty(party_id=party.id) for party in parties),
        areas=(PriorityArea(id=new_id(), title="Otrygga platser", order=1, letter="O"),),
    )
    with services.office.store.writing() as work:
        work.agreements.add(made)
    return made


def add_measure(services: Services, agreement: Agreement, cause: str, **fields: object) -> PlanMeasure:
    blank = services.plans.blank(agreement.areas[0].id)
    side = services.plans.blank_commitment(agreement.parties[0].party_id)
    measure = replace(blank, cause=cause, measure=f"Mot {cause}", commitments=(side,), **fields)
    assert services.plans.add(measure) == Change(Noun.PLAN, (measure.id,))
    return services.plans.show(measure.id)


def numbers(services: Services, agreement: Agreement) -> list[tuple[int, int, str]]:
    plan = services.plans.show_area(agreement.id, agreement.areas[0].id)
    return [(measure.order, measure.cause_number, measure.cause) for measure in plan.measures]


def test_an_area_is_shown_with_all_that_stands_in_its_plan(services: Services, agreement: Agreement) -> None:
    measure = add_measure(services, agreement, "Mörker")
    indicator = replace(services.indicators.blank(agreement.areas[0].id), name="Otrygghet")
    services.indicators.add(indicator)

    plan = services.plans.show_area(agreement.id, agreement.areas[0].id)

    assert (plan.agreement, plan.area, plan.today) == (agreement, agreement.areas[0], TODAY)
    assert plan.measures == (measure,)
    assert plan.indicators == (replace(indicator, order=1),)
    assert plan.parties[agreement.parties[2].party_id].name == "Trafikkontoret"
    assert plan.follow_ups == {}


def test_an_area_that_is_gone_is_said_to_be(services: Services, agreement: Agreement) -> None:
    for keys in ((agreement.id, agreement.id), (agreement.areas[0].id, agreement.areas[0].id)):
        with pytest.raises(UserError) as refusal:
            services.plans.show_area(*keys)
        assert refusal.value.problem is Problem.RECORD_GONE


def test_a_measure_without_a_party_is_not_stored(services: Services, agreement: Agreement) -> None:
    blank = replace(services.plans.blank(agreement.areas[0].id), measure="Mät belysningen")
    with pytest.raises(UserError) as refusal:
        services.plans.add(blank)
    assert refusal.value.problem is Problem.MEASURE_WITHOUT_PARTY
    assert numbers(services, agreement) == []

    stored = add_measure(services, agreement, "Mörker")
    with pytest.raises(UserError):
        services.plans.change(replace(stored, measure="Annat", commitments=()))
    assert services.plans.show(stored.id) == stored


def test_measures_against_one_cause_share_its_number(services: Services, agreement: Agreement) -> None:
    for cause in ("Mörker", "Dörrar", "mörker "):
        add_measure(services, agreement, cause)
    assert numbers(services, agreement) == [(1, 1, "Mörker"), (2, 2, "Dörrar"), (3, 1, "mörker")]

    plan = services.plans.show_area(agreement.id, agreement.areas[0].id)
    services.plans.change(replace(plan.measures[0], cause="Handel"))
    assert numbers(services, agreement) == [(1, 1, "Handel"), (2, 2, "Dörrar"), (3, 3, "mörker")]


def test_a_reworded_cause_keeps_its_number(services: Services, agreement: Agreement) -> None:
    add_measure(services, agreement, "Mörker")
    second = add_measure(services, agreement, "Dörrar")
    services.plans.change(replace(second, cause="Källardörrar"))
    assert numbers(services, agreement) == [(1, 1, "Mörker"), (2, 2, "Källardörrar")]


def test_a_measure_moves_up_and_down_and_stays_at_the_ends(services: Services, agreement: Agreement) -> None:
    first, second, third = (add_measure(services, agreement, cause) for cause in "ABC")
    services.plans.move(third.id, -1)
    assert numbers(services, agreement) == [(1, 1, "A"), (2, 2, "C"), (3, 3, "B")]
    services.plans.move(first.id, -1)
    services.plans.move(second.id, 5)
    assert [cause for *_places, cause in numbers(services, agreement)] == ["A", "C", "B"]


def test_moving_does_not_stand_in_the_way_of_what_is_being_written(
    services: Services, agreement: Agreement
) -> None:
    draft = add_measure(services, agreement, "A")
    add_measure(services, agreement, "B")
    services.plans.move(draft.id, 1)
    services.plans.change(replace(draft, goal="Sex vandringar"))
    assert numbers(services, agreement) == [(1, 1, "B"), (2, 2, "A")]
    assert services.plans.show(draft.id).goal == "Sex vandringar"


def test_a_removed_measure_comes_back_to_its_place(services: Services, agreement: Agreement) -> None:
    _first, second, _third = (add_measure(services, agreement, cause) for cause in "ABA")
    removed = services.plans.remove(second.id)
    assert numbers(services, agreement) == [(1, 1, "A"), (2, 1, "A")]

    services.plans.restore(removed)
    assert numbers(services, agreement) == [(1, 1, "A"), (2, 2, "B"), (3, 1, "A")]
    with pytest.raises(UserError):
        services.plans.remove(agreement.id)


def test_a_side_is_added_and_changed_alone(services: Services, agreement: Agreement) -> None:
    measure = add_measure(services, agreement, "A")
    side = services.plans.blank_commitment(agreement.parties[1].party_id)
    services.plans.write_commitment(measure.id, replace(side, what=" Går med "))
    services.plans.write_commitment(measure.id, replace(side, status=CommitmentStatus.KEPT))
    stored = services.plans.show(measure.id)
    assert stored.commitments == (measure.commitments[0], replace(side, status=CommitmentStatus.KEPT))

    with pytest.raises(UserError) as refusal:
        services.plans.write_commitment(
            measure.id, services.plans.blank_commitment(agreement.parties[1].party_id)
        )
    assert refusal.value.problem is Problem.PARTY_TWICE
    assert services.plans.show(measure.id) == stored


def test_how_parties_stand_names_those_without_a_promise(services: Services, agreement: Agreement) -> None:
    administration, police, traffic = (party.party_id for party in agreement.parties)
    measure = add_measure(services, agreement, "A", due_on=date(2026, 11, 11))
    outsider = services.register.add_party("Bostadsbolaget", PartyKind.PROPERTY_OWNER)
    side = services.plans.blank_commitment(outsider.id)
    services.plans.write_commitment(measure.id, replace(side, status=CommitmentStatus.KEPT))

    assert services.plans.balance(agreement.id) == [
        PartyBalance(party_id=administration, promised=1, late=1),
        PartyBalance(party_id=police),
        PartyBalance(party_id=traffic),
        PartyBalance(party_id=outsider.id, promised=1, kept=1),
    ]
    assert services.plans.totals(agreement.id) == {agreement.areas[0].id: WorkCount(number=1, late=1)}


def test_a_plan_is_decided_but_not_tomorrow_nor_on_a_draft(services: Services, agreement: Agreement) -> None:
    services.plans.decide(agreement.id, TODAY, body=" Styrgruppen ")
    for refused in (
        {"decided_on": date(2026, 11, 13)},
        {"decided_on": TODAY, "picture_id": agreement.id},
    ):
        with pytest.raises(UserError):
            services.plans.decide(agreement.id, **refused)
    (decision,) = services.plans.list_decisions(agreement.id)
    assert (decision.decided_on, decision.body, decision.picture_id) == (TODAY, "Styrgruppen", None)
    assert services.plans.list_citable_pictures() == []
    services.plans.remove_decision(decision.id)
    assert services.plans.list_decisions(agreement.id) == []


def test_an_outcome_is_noted_corrected_and_taken_away(
    services: Services, agreement: Agreement, clock: SteppableClock
) -> None:
    indicator = replace(services.indicators.blank(agreement.areas[0].id), name=" Otrygghet ")
    services.indicators.add(indicator)
    services.indicators.note_value(indicator.id, 2026, Decimal(27))
    clock.step(days=1)
    services.indicators.note_value(indicator.id, 2026, Decimal("22.5"), " Rättat ")
    with pytest.raises(UserError):
        services.indicators.note_value(indicator.id, 2027, Decimal(1))

    (stored,) = services.indicators.list_of_area(agreement.areas[0].id)
    expected = IndicatorValue(year=2026, value=Decimal("22.5"), noted_on=TODAY, comment="Rättat")
    assert (stored.name, stored.order, stored.values) == ("Otrygghet", 1, (expected,))
    services.indicators.remove_value(indicator.id, 2026)
    assert services.indicators.list_of_area(agreement.areas[0].id)[0].values == ()


def test_indicators_move_go_and_come_back_to_their_place(services: Services, agreement: Agreement) -> None:
    area_id = agreement.areas[0].id
    for name in "ABC":
        services.indicators.add(replace(services.indicators.blank(area_id), name=name))
    first, second, _third = services.indicators.list_of_area(area_id)
    services.indicators.move(first.id, 1)
    services.indicators.restore(services.indicators.remove(first.id))
    services.indicators.change(replace(second, name="B2"))

    shown = services.indicators.list_of_area(area_id)
    assert [(each.order, each.name) for each in shown] == [(1, "B2"), (2, "A"), (3, "C")]
    with pytest.raises(UserError):
        services.indicators.add(services.indicators.blank(area_id))
    assert len(services.indicators.list_of_area(area_id)) == 3


def test_a_pledge_is_counted_and_the_last_count_taken_back(
    services: Services, agreement: Agreement, clock: SteppableClock
) -> None:
    pledge = replace(services.pledges.blank(agreement.id), text="Vuxna ute", target=2)
    services.pledges.add(pledge)
    for number, day in ((2, None), (1, date(2026, 5, 2))):
        clock.step(seconds=1)
        services.pledges.count(pledge.id, number, day, " Sätra ")
    (stored,) = services.pledges.list_of_agreement(agreement.id)
    assert (stored.year, stored.done) == (2026, 3)
    assert [(count.counted_on, count.note) for count in stored.counts] == [
        (date(2026, 5, 2), "Sätra"),
        (TODAY, "Sätra"),
    ]

    services.pledges.undo_count(pledge.id)
    assert services.pledges.list_of_agreement(agreement.id)[0].done == 2
    services.pledges.undo_count(pledge.id)
    for refused in (
        lambda: services.pledges.undo_count(pledge.id),
        lambda: services.pledges.count(pledge.id, 0),
        lambda: services.pledges.count(pledge.id, 1, date(2026, 11, 13)),
        lambda: services.pledges.add(replace(services.pledges.blank(agreement.id), text="Utan tal")),
    ):
        with pytest.raises(UserError):
            refused()
    assert [each.done for each in services.pledges.list_of_agreement(agreement.id)] == [0]


def test_a_pledge_is_changed_removed_and_brought_back(services: Services, agreement: Agreement) -> None:
    pledge = replace(services.pledges.blank(agreement.id), text="Vuxna ute", target=40)
    services.pledges.add(pledge)
    services.pledges.count(pledge.id, 27)
    services.pledges.change(replace(pledge, text="Vuxna ute i Sätra", target=30))
    removed = services.pledges.remove(pledge.id)
    assert services.pledges.list_of_agreement(agreement.id) == []
    services.pledges.add(removed)
    assert services.pledges.list_of_agreement(agreement.id) == [replace(removed, version=1)]
    assert (removed.text, removed.target, removed.done) == ("Vuxna ute i Sätra", 30, 27)
