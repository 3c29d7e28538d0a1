"""The provisions a mark is chosen from: what a store begins with, and how the list is kept."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from desktop.services.program import services_over
from domain.errors import Problem, UserError
from domain.provisions import Provision
from domain.reference.provisions import provisions as proposed


@pytest.fixture
def provisions(store):
    with store.writing() as work:
        work.provisions.fill()
    return services_over(store).provisions


def refused(call):
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.problem


def test_a_new_store_has_them(sqlite_store):
    shown = services_over(sqlite_store).provisions.show()
    assert tuple(each.name for each in shown) == tuple(each.name for each in proposed())
    assert all(each.protects for each in shown)


def test_they_are_filled_in_once(store, provisions):
    before = provisions.show()
    with store.writing() as work:
        work.provisions.fill()
    assert provisions.show() == before


def test_one_is_added_last_changed_ended_and_taken_away(provisions):
    added = provisions.enter(
        Provision(
            id=UUID(int=99),
            name=" 40 kap.  5 § OSL ",
            protects="Kommunala  bolag",
            valid_from=date(2027, 1, 1),
        )
    )
    assert provisions.show()[-1] == added
    assert (added.name, added.protects) == ("40 kap. 5 § OSL", "Kommunala bolag")
    assert added.name not in provisions.names()
    assert added.name in provisions.names(date(2027, 1, 1))
    ended = provisions.change(replace(added, valid_to=date(2028, 12, 31)))
    assert ended.name not in provisions.names(date(2029, 1, 1))
    provisions.remove(ended.id)
    assert ended.name not in {each.name for each in provisions.show()}


def test_bad_input(provisions):
    first = provisions.show()[0]
    assert refused(lambda: provisions.enter(Provision(id=UUID(int=99), name="  "))) is Problem.NAME_MISSING
    assert (
        refused(lambda: provisions.enter(Provision(id=UUID(int=99), name="18 KAP. 1 §  osl")))
        is Problem.PROVISION_TWICE
    )
    assert (
        refused(lambda: provisions.change(replace(first, valid_to=date(2000, 1, 1))))
        is Problem.END_BEFORE_START
    )
    provisions.change(replace(first, protects="Något"))
    assert refused(lambda: provisions.change(first)) is Problem.CHANGED_BY_OTHER
