"""Measures, indicators and pledges come out as they went in; balances and totals are counted by the database."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.pictures import SituationPicture
from domain.plan import (
    CitablePicture,
    CommitmentStatus,
    PartyBalance,
    PlanDecision,
    PlanMeasure,
    PledgeCount,
    RemovedMeasure,
    WorkCount,
)
from tests.db.furniture import TEXT, Furniture, NewId, is_filled_in
from tests.db.plan_furniture import make_indicator, make_measure, make_picture, make_pledge

TODAY = date(2026, 11, 12)
OPEN, KEPT, NOT_KEPT = CommitmentStatus.IN_PROGRESS, CommitmentStatus.KEPT, CommitmentStatus.NOT_KEPT


@pytest.fixture
def measure(store: Store, furniture: Furniture, new_id: NewId) -> PlanMeasure:
    """One measure, stored: the police have kept their side, the administration has not begun."""
    made = make_measure(furniture, new_id)
    with store.writing() as work:
        work.plans.add_measure(made)
    return made


def with_status(measure: PlanMeasure, *statuses: CommitmentStatus) -> PlanMeasure:
    """The measure with these sides and no dates of their own."""
    sides = zip(measure.commitments, statuses, strict=False)
    return replace(
        measure, commitments=tuple(replace(side, status=status, due_on=None) for side, status in sides)
    )


def add(store: Store, *measures: PlanMeasure) -> None:
    with store.writing() as work:
        for each in measures:
            work.plans.add_measure(each)


def test_reads_a_measure_as_it_was_written(store: Store, furniture: Furniture, measure: PlanMeasure) -> None:
    assert is_filled_in(measure)
    assert is_filled_in(measure.commitments[0])

    with store.reading() as work:
        assert work.plans.measure(measure.id) == measure
        assert work.plans.of_area(measure.area_id) == [measure]
        assert work.plans.of_agreement(furniture.agreement.id) == [measure]
        assert work.plans.of_area(furniture.areas[1].id) == []
        assert work.plans.of_agreement(furniture.frame.id) == []


def test_measures_come_in_their_areas_order(store: Store, furniture: Furniture, new_id: NewId) -> None:
    second, first = make_measure(furniture, new_id, 2), make_measure(furniture, new_id, 1)
    elsewhere = replace(make_measure(furniture, new_id), area_id=furniture.areas[1].id)
    add(store, elsewhere, second, first)

    with store.reading() as work:
        assert work.plans.of_agreement(furniture.agreement.id) == [first, second, elsewhere]


def test_writes_a_change_with_its_commitments_but_not_its_place(store: Store, measure: PlanMeasure) -> None:
    wanted = replace(measure, measure="Nytt", due_on=None, commitments=measure.commitments[::-1], order=9)
    with store.writing() as work:
        told = work.plans.change_measure(wanted)

    assert told == replace(wanted, order=1, version=2)
    with pytest.raises(UserError) as refusal, store.writing() as work:
        work.plans.change_measure(wanted)
    assert refusal.value.problem is Problem.CHANGED_BY_OTHER


def test_a_measure_that_is_gone_is_said_to_be(store: Store, new_id: NewId) -> None:
    with store.reading() as work, pytest.raises(UserError) as refusal:
        work.plans.measure(new_id())
    assert refusal.value.problem is Problem.RECORD_GONE


def test_arranging_leaves_the_version_alone(store: Store, furniture: Furniture, new_id: NewId) -> None:
    first, second = make_measure(furniture, new_id, 1), make_measure(furniture, new_id, 2)
    add(store, first, second)
    moved = [replace(second, order=1), replace(first, order=2, cause_number=2)]

    with store.writing() as work:
        work.plans.arrange(moved)
        assert work.plans.of_area(first.area_id) == moved


def test_a_removed_measure_comes_back_with_its_follow_ups(
    store: Store, furniture: Furniture, measure: PlanMeasure, new_id: NewId
) -> None:
    other = make_measure(furniture, new_id, 2)
    moved, stays = (
        FollowUp(id=new_id(), what=what, created_on=TODAY, measure_id=measure.id) for what in ("Ett", "Två")
    )
    with store.writing() as work:
        work.plans.add_measure(other)
        for follow_up in (moved, stays):
            work.follow_ups.add(follow_up)
        removed = work.plans.remove_measure(measure.id)
        assert removed == RemovedMeasure(measure=measure, follow_up_ids=(moved.id, stays.id))
        assert work.plans.of_area(measure.area_id) == [other]
        work.follow_ups.change(replace(work.follow_ups.get(moved.id), measure_id=other.id))

    with store.writing() as work:
        work.plans.restore_measure(removed)
        assert work.plans.measure(measure.id) == measure
        assert work.follow_ups.get(stays.id).measure_id == measure.id
        assert work.follow_ups.get(moved.id).measure_id == other.id


def test_what_is_not_kept_goes_along_to_the_next_agreement(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    old, new = furniture.areas
    made = [make_measure(furniture, new_id, order) for order in (1, 2, 3)]
    finished, broken, begun = (
        with_status(each, KEPT, status) for each, status in zip(made, (KEPT, NOT_KEPT, OPEN), strict=True)
    )
    there = replace(make_measure(furniture, new_id), area_id=new.id)
    add(store, finished, broken, begun, there)

    with store.writing() as work:
        assert work.plans.unfinished_of_area(old.id) == [broken, begun]
        assert work.plans.unfinished(furniture.agreement.id) == [broken, begun, there]
        copied = work.plans.copy_forward({old.id: new.id}, new_id)

    with store.reading() as work:
        assert work.plans.of_area(old.id) == [finished, broken, begun]
        first, *copies = work.plans.of_area(new.id)
    assert first == there
    assert list(copied.items()) == [(broken.id, copies[0].id), (begun.id, copies[1].id)]
    assert [(each.order, each.cause_number) for each in copies] == [(2, 2), (3, 3)]
    assert [each.measure for each in copies] == [TEXT, TEXT]
    (side,) = copies[0].commitments
    assert side == replace(broken.commitments[1], id=side.id), "the side that was kept stays behind"
    assert side.id != broken.commitments[1].id


def test_totals_of_each_area(store: Store, furniture: Furniture, new_id: NewId) -> None:
    made = [make_measure(furniture, new_id, order) for order in (1, 2, 3, 4)]
    add(
        store,
        with_status(made[0], OPEN, OPEN),
        with_status(made[1], KEPT, NOT_KEPT),
        replace(with_status(made[2], OPEN, KEPT), due_on=TODAY),
        replace(with_status(made[3], OPEN), due_on=None),
    )

    with store.reading() as work:
        assert work.plans.totals(furniture.agreement.id, TODAY) == {
            furniture.areas[0].id: WorkCount(number=4, late=1)
        }
        assert work.plans.totals(furniture.frame.id, TODAY) == {}


def test_counts_the_open_follow_ups_of_each_measure(
    store: Store, furniture: Furniture, measure: PlanMeasure, new_id: NewId
) -> None:
    late, today = date(2026, 11, 11), TODAY
    for due, status in (
        (late, FollowUpStatus.IN_PROGRESS),
        (late, FollowUpStatus.DONE),
        (today, FollowUpStatus.NOT_STARTED),
        (None, FollowUpStatus.NOT_STARTED),
    ):
        follow_up = FollowUp(
            id=new_id(), what="", created_on=TODAY, measure_id=measure.id, due_on=due, status=status
        )
        with store.writing() as work:
            work.follow_ups.add(follow_up)
    add(store, make_measure(furniture, new_id, 2))

    with store.reading() as work:
        assert work.plans.follow_ups_of_area(measure.area_id, TODAY) == {
            measure.id: WorkCount(number=3, late=1)
        }


def test_how_the_parties_stand(store: Store, furniture: Furniture, new_id: NewId) -> None:
    made = [make_measure(furniture, new_id, order) for order in (1, 2, 3)]
    own_date = with_status(made[2], OPEN, OPEN)
    police, administration = own_date.commitments
    own_date = replace(own_date, commitments=(replace(police, due_on=TODAY), administration))
    add(store, with_status(made[0], KEPT, OPEN), with_status(made[1], NOT_KEPT, KEPT), own_date)

    with store.reading() as work:
        told = {line.party_id: line for line in work.plans.balance(furniture.agreement.id, TODAY)}
        assert work.plans.balance(furniture.frame.id, TODAY) == []
    police_id, administration_id = furniture.police.id, furniture.administration.id
    assert told == {
        police_id: PartyBalance(party_id=police_id, promised=3, kept=1, not_kept=1, late=0),
        administration_id: PartyBalance(party_id=administration_id, promised=3, kept=1, not_kept=0, late=2),
    }


def test_a_plan_is_decided_on_a_picture_or_on_none(store: Store, furniture: Furniture, new_id: NewId) -> None:
    picture = make_picture(furniture, new_id, date(2026, 9, 1))
    draft = replace(make_picture(furniture, new_id, None), number=3)
    agreement_id = furniture.agreement.id
    first = PlanDecision(id=new_id(), agreement_id=agreement_id, decided_on=date(2024, 6, 1))
    second = PlanDecision(
        id=new_id(),
        agreement_id=agreement_id,
        decided_on=date(2026, 9, 17),
        body="Styrgruppen",
        picture_id=picture.id,
        note=TEXT,
    )
    assert is_filled_in(second)
    with store.writing() as work:
        for each in (picture, draft):
            _add_picture(work.plans._rows.connection, each)
        for decision in (first, second):
            work.plans.add_decision(decision)

    with store.writing() as work:
        assert work.plans.decisions(agreement_id) == [second, first]
        assert work.plans.citable_pictures() == [
            CitablePicture(id=picture.id, number=2, title="Lägesbild hösten", decided_on=date(2026, 9, 1))
        ]
        work.plans.remove_decision(second.id)
        assert work.plans.decisions(agreement_id) == [first]


def _add_picture(connection: sa.Connection, picture: SituationPicture) -> None:
    moment = {"created_at": sa.func.now(), "changed_at": sa.func.now()}
    connection.execute(
        tables.situation_picture.insert().values(
            id=picture.id,
            agreement_id=picture.agreement_id,
            number=picture.number,
            title=picture.title,
            decided_on=picture.decided_on,
            **moment,
        )
    )


def test_reads_an_indicator_as_it_was_written(store: Store, furniture: Furniture, new_id: NewId) -> None:
    first, bare = make_indicator(furniture, new_id), replace(make_indicator(furniture, new_id), order=2)
    bare = replace(bare, baseline=None, target=None, baseline_year=None, values=())
    assert is_filled_in(first)
    assert is_filled_in(first.values[1])
    with store.writing() as work:
        for indicator in (bare, first):
            work.indicators.add(indicator)

    with store.reading() as work:
        assert work.indicators.of_area(first.area_id) == [first, bare]
        assert work.indicators.of_agreement(furniture.agreement.id) == [first, bare]
        assert work.indicators.of_area(furniture.areas[1].id) == []
        assert str(work.indicators.get(first.id).baseline) == "27.10"


def test_an_indicator_is_changed_arranged_removed_and_brought_back(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    indicator = make_indicator(furniture, new_id)
    other = replace(make_indicator(furniture, new_id), order=2)
    with store.writing() as work:
        for each in (indicator, other):
            work.indicators.add(each)
        wanted = replace(indicator, name="Ny", target=Decimal("20.5"), values=indicator.values[:1])
        assert work.indicators.change(wanted) == replace(wanted, version=2)
        work.indicators.arrange([other.id, indicator.id])
        moved = replace(wanted, order=2, version=2)
        assert work.indicators.of_area(indicator.area_id) == [replace(other, order=1), moved]
        assert work.indicators.remove(indicator.id) == moved
        work.indicators.add(moved)
        assert work.indicators.get(indicator.id) == replace(moved, version=1)

    with pytest.raises(UserError) as refusal, store.writing() as work:
        work.indicators.change(replace(wanted, version=7))
    assert refusal.value.problem is Problem.CHANGED_BY_OTHER


def test_reads_a_pledge_as_it_was_written(store: Store, furniture: Furniture, new_id: NewId) -> None:
    pledge = make_pledge(furniture, new_id)
    older = replace(make_pledge(furniture, new_id), year=2025)
    assert is_filled_in(pledge)
    assert is_filled_in(pledge.counts[0])
    with store.writing() as work:
        for each in (older, pledge):
            work.pledges.add(each)

    with store.reading() as work:
        assert work.pledges.of_agreement(furniture.agreement.id) == [pledge, older]
        assert work.pledges.get(pledge.id).done == 27


def test_a_pledge_is_counted_changed_removed_and_brought_back(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    pledge = make_pledge(furniture, new_id)
    count = PledgeCount(id=new_id(), counted_on=date(2026, 5, 1), number=2)
    with store.writing() as work:
        work.pledges.add(pledge)
        work.pledges.add_count(pledge.id, count)
        wanted = replace(pledge, text="Annan text", counts=(pledge.counts[0], count, pledge.counts[1]))
        assert work.pledges.change(wanted) == replace(wanted, version=2)
        work.pledges.remove_count(count.id)
        removed = work.pledges.remove(pledge.id)
        assert removed == replace(wanted, counts=pledge.counts, version=2)
        work.pledges.add(removed)
        assert work.pledges.get(pledge.id) == replace(removed, version=1)


@pytest.mark.parametrize("repository", ["indicators", "pledges"])
def test_what_is_gone_is_said_to_be(store: Store, new_id: NewId, repository: str) -> None:
    with store.reading() as work, pytest.raises(UserError) as refusal:
        getattr(work, repository).get(new_id())
    assert refusal.value.problem is Problem.RECORD_GONE
