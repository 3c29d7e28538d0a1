"""A written agreement from the store, in force and as a draft."""

from dataclasses import replace
from uuid import uuid4

import pytest

from domain.agreements import PreparationStep, StepKind
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import DAY, made, printed, sample_services, tell_secret
from tests.ui.sample_store import local_agreement


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_for(services, variant=Variant.INTERNAL):
    agreement = local_agreement(services)
    return PrintOrder(kind=DocumentKind.AGREEMENT, variant=variant, agreement_id=agreement.id)


def test_says_what_the_law_asks_for(services):
    """Purposes and areas (lag 2023:196, 9 §), the period, and every party with a line to sign on."""
    agreement = local_agreement(services)
    spoken = read_out(printed(services, order_for(services)))
    assert agreement.purposes in spoken
    assert all(area.title in spoken for area in agreement.areas)
    assert "gäller från och med den 1 april 2024 till och med den 31 december 2026." in spoken
    assert spoken.count("Underskrift ") == len(agreement.parties)
    assert "BILAGA 1 Handlingsplan i korthet" in spoken


def test_says_who_has_signed_and_how_it_was_prepared(services):
    agreement = local_agreement(services)
    first = replace(agreement.parties[0], signatory_role="Stadsdelsdirektör", dnr="HÄ 2024/17", signed_on=DAY)
    step = PreparationStep(kind=StepKind.COMMENT, body="Kommunstyrelsen", until=DAY, outcome="Tillstyrks.")
    services.agreements.change(replace(agreement, parties=(first, *agreement.parties[1:]), steps=(step,)))
    spoken = read_out(printed(services, order_for(services)))
    assert (
        "Underskrift Hägersten-Älvsjö stadsdelsförvaltning stadsdelsdirektör Undertecknad 2026-11-12"
        in spoken
    )
    assert spoken.count("Undertecknad ") == 1
    assert "Dnr HÄ 2024/17" in spoken
    assert "Remiss Kommunstyrelsen senast 2026-11-12 Tillstyrks." in spoken
    assert "Bilaga 1, Beredning Bilaga 2, Handlingsplan i korthet" in spoken


def test_holds_nothing_of_the_meetings(services):
    tell_secret(services, "Spana på Ekgatan")
    for variant in Variant:
        assert "Ekgatan" not in read_out(printed(services, order_for(services, variant)))


def test_same_store_same_bytes(services):
    assert printed(services, order_for(services)) == printed(services, order_for(services))


def test_without_an_agreement_or_with_one_that_is_gone(services):
    for order, problem in (
        (PrintOrder(kind=DocumentKind.AGREEMENT), Problem.CHOICE_MISSING),
        (PrintOrder(kind=DocumentKind.AGREEMENT, agreement_id=uuid4()), Problem.RECORD_GONE),
    ):
        with pytest.raises(UserError) as caught:
            made(services, order)
        assert caught.value.problem is problem
