"""The follow-up list from the store: all that is open, or one party's own; nothing that is to be tested for others."""

from uuid import uuid4

import pytest

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.follow_up_list import FollowUpFilter
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import made, printed, sample_services, tell_secret

ALL = PrintOrder(kind=DocumentKind.FOLLOW_UPS)
TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def test_every_open_follow_up_is_there(services):
    spoken = read_out(printed(services, ALL))
    rows = services.follow_ups.list_page(FollowUpFilter()).rows
    assert len(rows) == 18
    assert all(" ".join(row.what.split()) in spoken for row in rows)
    assert "18 öppna uppföljningar: 10 är försenade och 8 ska vara klara senare." in spoken


def test_says_where_it_was_agreed_and_what_was_reported_last(services):
    spoken = read_out(printed(services, ALL))
    assert (
        "Genomgång av källardörrar och passersystem i Västertorp Område: Otrygga och brottsutsatta platser "
        "2026-11-12: Försenad. Fem av nio hus genomgångna. "
        "2026-09-17, § 5 Operativt lägesbildsmöte Hägersten-Älvsjö "
        "Kommunalt bostadsbolag (exempel) Områdesförvaltare 2026-10-15 "
        "Pågår Försenad 28 dagar 3:e mötet i rad"
    ) in spoken


def test_a_party_gets_its_own_list_alone(services):
    party = next(each for each in services.register.show().parties if each.name == "Trafikkontoret")
    order = PrintOrder(kind=DocumentKind.FOLLOW_UPS, variant=Variant.PARTIES, party_id=party.id)
    spoken = read_out(printed(services, order))
    assert "Öppna uppföljningar, Trafikkontoret" in spoken
    assert "1 öppen uppföljning: 1 ska vara klar senare." in spoken
    assert "Lokalpolisområde" not in spoken
    assert made(services, order).file_name == "2026-11-12 Uppföljningslista Trafikkontoret.pdf"


def test_a_party_that_is_gone(services):
    with pytest.raises(UserError) as caught:
        made(services, PrintOrder(kind=DocumentKind.FOLLOW_UPS, party_id=uuid4()))
    assert caught.value.problem is Problem.RECORD_GONE


def test_same_store_same_bytes(services):
    assert printed(services, ALL) == printed(services, ALL)


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_two_secrets_give_the_same_bytes(variant, imported_file, tmp_path):
    papers, contents = [], []
    for place, secret in enumerate(("Spana på Ekgatan", "Ring hem till familjen som hotats i somras")):
        with sample_services(imported_file, tmp_path / f"{place}.samsyn") as services:
            tell_secret(services, secret)
            order = PrintOrder(kind=DocumentKind.FOLLOW_UPS, variant=variant)
            papers.append(printed(services, order))
            contents.append(made(services, order).data)
            assert read_out(printed(services, ALL)).count(secret) == 3
    assert papers[0] == papers[1]
    assert contents[0] == contents[1]
    assert "Uppföljningen är sekretessmarkerad och återges inte här." in read_out(papers[0])
    assert "2026-11-19: Återrapporten är sekretessmarkerad och återges inte här." in read_out(papers[0])
