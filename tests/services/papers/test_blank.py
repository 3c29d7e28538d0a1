"""The blank form from the store: the agenda and the people of the next meeting of a series, and of nobody."""

from dataclasses import replace

import pytest

from domain.meetings import StandingItem
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import made, printed, sample_services
from tests.ui.sample_store import SERIES


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def series_of(services):
    return next(each for each in services.series.list_all() if each.name == SERIES)


def order_of(services):
    return PrintOrder(kind=DocumentKind.BLANK, series_id=series_of(services).id)


def test_holds_what_is_the_same_every_time(services):
    spoken = read_out(printed(services, order_of(services)))
    assert "Strateg Ask, ordförande Hägersten-Älvsjö stadsdelsförvaltning" in spoken
    assert "4 Unga i riskzonen för destruktivt beteende 5 Otrygga och brottsutsatta platser" in spoken
    assert "Polisen redogör" not in spoken
    assert made(services, order_of(services)).file_name == f"Blankett {SERIES}.pdf"


def test_the_standing_agenda_goes_before_that_of_the_last_meeting(services):
    series = replace(series_of(services), standing_agenda=(StandingItem(heading="Rundan"),))
    services.series.change(series)
    spoken = read_out(printed(services, order_of(services)))
    assert "1 Rundan Uppföljningslista" in spoken


def test_a_form_of_nobody(services):
    spoken = read_out(printed(services, PrintOrder(kind=DocumentKind.BLANK)))
    assert "Minnesanteckningar Datum Tid Plats Närvarande 1 Ärende" in spoken


def test_the_same_store_gives_the_same_bytes(services):
    assert printed(services, order_of(services)) == printed(services, order_of(services))
