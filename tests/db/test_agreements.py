"""An agreement is changed whole; areas keep their keys, and none goes that others point at."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from db.store import Store
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    PreparationStep,
    PriorityArea,
    Prolongation,
    StepKind,
)
from domain.errors import Problem, UserError
from domain.plan import PlanMeasure
from tests.db.furniture import TEXT, Furniture, NewId


def change(store: Store, agreement: Agreement) -> None:
    with store.writing() as work:
        work.agreements.change(agreement)


def read(store: Store, agreement_id: UUID) -> Agreement:
    with store.reading() as work:
        agreement = work.agreements.get(agreement_id)
    assert agreement is not None
    return agreement


def refusal(action: Callable[[], None]) -> UserError:
    with pytest.raises(UserError) as refused:
        action()
    return refused.value


def test_changes_every_part(store: Store, furniture: Furniture, new_id: NewId) -> None:
    drugs, youth = furniture.areas
    wanted = replace(
        furniture.agreement,
        level=AgreementLevel.OVERALL,
        title="Åter en titel",
        purposes="",
        valid_to=None,
        replaces_id=None,
        parties=furniture.agreement.parties[::-1],
        prolongations=(Prolongation(until=None, note=TEXT),),
        steps=(PreparationStep(kind=StepKind.HANDLING, body="Pensionärsrådet", day=date(2023, 3, 1)),),
        areas=(
            replace(youth, order=1, title="Unga"),
            replace(drugs, order=2),
            PriorityArea(id=new_id(), title="Brottsoffer", order=3, letter="B"),
        ),
    )

    change(store, wanted)

    assert read(store, wanted.id) == replace(wanted, version=2)
    assert read(store, furniture.frame.id).replaced_on is None


def test_refuses_a_change_of_what_somebody_else_has_changed(store: Store, furniture: Furniture) -> None:
    theirs = replace(furniture.agreement, title="Deras")
    change(store, theirs)

    mine = replace(furniture.agreement, areas=())
    assert refusal(lambda: change(store, mine)).problem is Problem.CHANGED_BY_OTHER
    assert read(store, theirs.id) == replace(theirs, version=2)


def test_refuses_a_change_of_what_is_gone(store: Store, furniture: Furniture, new_id: NewId) -> None:
    gone = replace(furniture.agreement, id=new_id())

    assert refusal(lambda: change(store, gone)).problem is Problem.RECORD_GONE


def test_an_area_that_is_used_stays(store: Store, furniture: Furniture) -> None:
    error = refusal(lambda: change(store, replace(furniture.agreement, areas=furniture.areas[1:])))

    assert (error.problem, error.values["title"]) == (Problem.AREA_IN_USE, "Narkotika")
    assert read(store, furniture.agreement.id) == furniture.agreement


def test_an_area_with_a_measure_stays_and_an_unused_one_goes(store: Store, new_id: NewId) -> None:
    planned, unused = (
        PriorityArea(id=new_id(), title=title, order=order, letter=title[0])
        for order, title in enumerate(("Platser", "Unga"), start=1)
    )
    agreement = Agreement(id=new_id(), level=AgreementLevel.LOCAL, title="Älvsjö", areas=(planned, unused))
    with store.writing() as work:
        work.agreements.add(agreement)
        work.plans.add_measure(
            PlanMeasure(id=new_id(), area_id=planned.id, order=1, cause_number=1, cause="", measure="Lyktor")
        )

    change(store, replace(agreement, areas=(planned,)))
    assert read(store, agreement.id).areas == (planned,)

    emptied = replace(agreement, areas=(), version=2)
    assert refusal(lambda: change(store, emptied)).problem is Problem.AREA_IN_USE


def test_replaced_on_is_the_first_day_of_the_earliest_that_replaces(store: Store, new_id: NewId) -> None:
    first = Agreement(id=new_id(), level=AgreementLevel.LOCAL, title="Första")
    nexts = [
        Agreement(
            id=new_id(), level=AgreementLevel.LOCAL, title="Nästa", replaces_id=first.id, valid_from=day
        )
        for day in (None, date(2020, 7, 1), date(2019, 11, 4))
    ]
    with store.writing() as work:
        for agreement in (first, *nexts):
            work.agreements.add(agreement)

    assert read(store, first.id).replaced_on == date(2019, 11, 4)
    assert read(store, nexts[0].id).replaced_on is None


def test_areas_are_refused_after_their_agreement_ended(store: Store, new_id: NewId) -> None:
    ended, holding = (
        Agreement(
            id=new_id(),
            level=AgreementLevel.LOCAL,
            title=title,
            valid_from=date(2017, 1, 1),
            valid_to=valid_to,
            areas=(PriorityArea(id=new_id(), title=title, order=1, letter=title[0]),),
        )
        for title, valid_to in (("Älvsjö", date(2019, 12, 31)), ("Årsta", None))
    )
    with store.writing() as work:
        work.agreements.add(ended)
        work.agreements.add(holding)

    both = [ended.areas[0].id, holding.areas[0].id]
    with store.reading() as work:
        work.agreements.ensure_areas_in_force(both, date(2019, 12, 31))
        work.agreements.ensure_areas_in_force(both[1:], date(2020, 1, 1))
        work.agreements.ensure_areas_in_force((), date(2020, 1, 1))
        with pytest.raises(UserError) as refused:
            work.agreements.ensure_areas_in_force(both, date(2020, 1, 1))
    assert refused.value.problem is Problem.AREA_NOT_IN_FORCE
    assert refused.value.values == {"title": "Älvsjö", "end": date(2019, 12, 31)}


def test_one_agreement_is_read_with_its_own_parts_only(store: Store, furniture: Furniture) -> None:
    assert isinstance(furniture.agreement.parties[0], AgreementParty)
    assert read(store, furniture.agreement.id) == furniture.agreement
    assert read(store, furniture.frame.id) == furniture.frame
