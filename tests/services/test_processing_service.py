"""The register of processing, filled from the store."""

from dataclasses import replace

import pytest

from domain.errors import Problem, UserError
from domain.processing import ProcessingFacts
from tests.documents.tag_tree import read_out
from tests.services.disposal_world import make_world


@pytest.fixture
def world(store):
    return make_world(store)


def test_facts_are_kept_and_two_who_write_at_once_are_told(world):
    processing = world.services.processing
    assert processing.show() == ProcessingFacts()
    first = processing.change(
        ProcessingFacts(controller=" Nämnden\n", officer="dso@exempel.se ", security=" x ")
    )
    assert (first.controller, first.officer, first.security) == ("Nämnden", "dso@exempel.se", "x")
    assert processing.show() == first
    second = processing.change(replace(first, legal_basis="Avtalet"))
    for stale in (ProcessingFacts(), first):
        with pytest.raises(UserError) as caught:
            processing.change(stale)
        assert caught.value.problem is Problem.CHANGED_BY_OTHER
    assert processing.show() == second


def test_the_register_tells_what_is_in_the_store(world):
    world.services.processing.change(ProcessingFacts(controller="Stadsdelsnämnden"))
    world.services.dispatches.note(world.notes, world.police.id)
    world.services.dispatches.note(world.notes, world.police.id)
    world.services.register.leave(world.anna.id)
    printed = world.services.processing.register()
    assert printed.file_name == "2026-11-12 Registerförteckning.pdf"
    told = read_out(printed.pdf).replace("\u00a0", " ")
    for words in (
        "Ansvarig Stadsdelsnämnden",
        "Operativt möte Dela lägesbild mellan parterna",
        "1 deltagare, varav 1 har slutat. 3 närvaror är antecknade.",
        "Globen 2 2026-11-12",
        "Minnesanteckningar Gallras 5 år efter mötesdagen",
    ):
        assert words in told
    assert printed == world.services.processing.register(), "the same store gives the same bytes"
