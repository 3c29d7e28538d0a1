"""The house's own look as it is kept, on both databases: whole, one for the store, and never overwritten unasked."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from domain.errors import Problem, UserError
from domain.look import Logo, LogoKind, Look
from domain.parties import Party, PartyKind
from tests.db.furniture import NewId

LOGO = Logo(content=b"\x00<svg/>\xff", kind=LogoKind.SVG, width_px=320, height_px=80)


def saved(store: Store, look: Look) -> Look:
    with store.writing() as work:
        return work.look.save(look)


def read(store: Store) -> Look:
    with store.reading() as work:
        return work.look.get()


@pytest.fixture
def party(store: Store, new_id: NewId) -> Party:
    party = Party(id=new_id(), kind=PartyKind.OTHER, name="Trafikkontoret")
    with store.writing() as work:
        work.parties.add(party)
    return party


def test_a_store_begins_with_the_plain_look(store: Store) -> None:
    assert read(store) == Look()


def test_reads_what_was_written(store: Store, party: Party) -> None:
    look = Look(organisation="Stockholms stad", accent="#1F5A8C", logo=LOGO, footers={party.id: "Box 8311"})
    assert saved(store, look) == replace(look, version=1)
    assert read(store) == replace(look, version=1)


def test_a_change_leaves_nothing_of_what_was(store: Store, party: Party) -> None:
    first = saved(store, Look(organisation="Staden", logo=LOGO, footers={party.id: "Box 8311"}))
    second = saved(store, Look(accent="#2B6145", version=first.version))
    assert read(store) == second == Look(accent="#2B6145", version=2)


def test_two_who_change_at_the_same_time_are_told(store: Store) -> None:
    first = saved(store, Look(organisation="Staden"))
    saved(store, replace(first, organisation="Polisen"))
    for stale in (
        first,
        Look(organisation="Staden"),
    ):  # read before the change, and before there was any look
        with pytest.raises(UserError) as error:
            saved(store, stale)
        assert error.value.problem is Problem.CHANGED_BY_OTHER
    assert read(store).organisation == "Polisen"


def test_a_footer_goes_with_its_party(store: Store, party: Party) -> None:
    saved(store, Look(footers={party.id: "Box 8311"}))
    with store.writing() as work:
        work._connection.execute(sa.delete(tables.party).where(tables.party.c.id == party.id))
    assert read(store).footers == {}
