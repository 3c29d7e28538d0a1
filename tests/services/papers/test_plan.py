"""The action plan from the store: the last decision with its picture, and small counts kept back."""

from decimal import Decimal
from uuid import uuid4

import pytest

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import DAY, made, printed, sample_services
from tests.ui.sample_store import local_agreement

SMALL = "Träffpunkter med bedrägeriinformation"


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_for(services, variant=Variant.INTERNAL):
    agreement = local_agreement(services)
    return PrintOrder(kind=DocumentKind.PLAN, variant=variant, agreement_id=agreement.id)


def note_small_count(services, value):
    areas = local_agreement(services).areas
    indicators = [each for area in areas for each in services.indicators.list_of_area(area.id)]
    indicator = next(each for each in indicators if each.name == SMALL)
    services.indicators.note_value(indicator.id, 2026, Decimal(value), f"Det var {value} i Solberga.")


def test_columns_commitments_and_pledges_are_there(services):
    spoken = read_out(printed(services, order_for(services)))
    assert "Orsak Åtgärd Operativa mål När Vem Uppföljning 1. Dörrar går att bryta upp" in spoken
    assert "Kommunalt bostadsbolag (exempel) Beställer, följer upp och betalar Pågår" in spoken
    assert "Röd Fem av nio hus är klara." in spoken
    assert "33 av 40" in spoken
    assert "Inget beslut om handlingsplanen är antecknat." in spoken


def test_says_on_which_picture_it_was_decided(services):
    picture = services.plans.list_citable_pictures()[0]
    agreement = local_agreement(services)
    services.plans.decide(agreement.id, DAY, body="Lokala brottsförebyggande rådet", picture_id=picture.id)
    assert (
        "Beslutad den 12 november 2026 av Lokala brottsförebyggande rådet. "
        f"Grund: lägesbild 1, {' '.join(picture.title.split())}, beslutad den 8 oktober 2026."
    ) in read_out(printed(services, order_for(services)))


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_two_small_counts_give_the_same_bytes(variant, imported_file, tmp_path):
    papers, contents = [], []
    for value in (2, 4):
        with sample_services(imported_file, tmp_path / f"{value}.samsyn") as services:
            note_small_count(services, value)
            papers.append(printed(services, order_for(services, variant)))
            contents.append(made(services, order_for(services, variant)).data)
            inside = read_out(printed(services, order_for(services)))
            assert f"{value} (2026) Färre än fem: sekretess prövas vid utlämnande Det var {value}" in inside
    assert papers[0] == papers[1]
    assert contents[0] == contents[1]
    assert "Färre än fem (2026)" in read_out(papers[0])


def test_same_store_same_bytes(services):
    assert printed(services, order_for(services)) == printed(services, order_for(services))


def test_without_an_agreement_or_with_one_that_is_gone(services):
    for order, problem in (
        (PrintOrder(kind=DocumentKind.PLAN), Problem.CHOICE_MISSING),
        (PrintOrder(kind=DocumentKind.PLAN, agreement_id=uuid4()), Problem.RECORD_GONE),
    ):
        with pytest.raises(UserError) as caught:
            made(services, order)
        assert caught.value.problem is problem
