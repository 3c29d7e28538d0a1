"""The handover from the store: what is open, whom to call, what comes when."""

import shutil
from contextlib import closing

import pytest

from db.store import Store
from desktop.services.program import services_over
from domain.disclosure import Variant
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import made, printed, sample_services, tell_secret
from tests.store_fixtures import START

ORDER = PrintOrder(kind=DocumentKind.HANDOVER)


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


@pytest.fixture
def spoken(services):
    return read_out(printed(services, ORDER))


def test_what_to_read_and_what_is_open(spoken):
    for words in (
        "Överenskommelse, gäller från Lokal samverkansöverenskommelse Hägersten-Älvsjö",
        "Lägesbild, beslutad Lägesbild 1 januari–30 september 2026 2026-10-08",
        "Senaste anteckningar eller protokoll Operativt lägesbildsmöte Hägersten-Älvsjö 2026-09-17",
        "Försenade (10)",
        "Torsdag 2026-11-19 kl. 9.00 Operativt lägesbildsmöte Hägersten-Älvsjö Pågår",
        "Lägesbild Lägesbild 1 oktober–12 november 2026",
    ):
        assert words in spoken


def test_everybody_of_the_register_stands_under_their_party(services, spoken):
    register = services.register.show()
    assert register.participants
    contacts = spoken[spoken.index("5 Kontakter") : spoken.index("6 Årshjul")]
    assert all(person.name in contacts for person in register.participants)
    assert "Älvsjö stadsdelsförvaltning (till och med 2020-06-30)" in contacts


def test_the_year_wheel_goes_round(spoken):
    wheel = spoken[spoken.index("6 Årshjul") : spoken.index("7 Lösa trådar")]
    for words in (
        "Operativt lägesbildsmöte Hägersten-Älvsjö varannan vecka 2026-11-19",
        "November 2026 2026-11-19 (v. 47): möte, Operativt lägesbildsmöte Hägersten-Älvsjö",
        "2026-12-31 (v. 53): Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen och Skärholmen löper ut",
        "2026-12-31 (v. 53): året slutar, underlag till årsuppföljningen",
        "April 2027 2027-04-30 (v. 17): tertialet slutar",
        "Senare 2027-11-12 (v. 45): rådet ska ha mötts igen (10 § lag 2023:196)",
    ):
        assert words in wheel


def test_loose_threads_are_told(spoken):
    loose = spoken[spoken.index("7 Lösa trådar") :]
    assert "öppna uppföljningar äldre än 30 dagar har ingen återrapport." in loose
    assert "2026-11-12, § 26" in loose


def test_same_store_same_bytes(services):
    assert printed(services, ORDER) == printed(services, ORDER)


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_two_secrets_give_the_same_bytes(variant, imported_file, tmp_path):
    papers, contents = [], []
    for place, secret in enumerate(("Spana på Ekgatan", "Ring hem till familjen som hotats i somras")):
        with sample_services(imported_file, tmp_path / f"{place}.samsyn") as services:
            tell_secret(services, secret)
            order = PrintOrder(kind=DocumentKind.HANDOVER, variant=variant)
            papers.append(printed(services, order))
            contents.append(made(services, order).data)
            assert secret in read_out(printed(services, ORDER))
    assert papers[0] == papers[1]
    assert contents[0] == contents[1]


def test_an_empty_store(migrated_file, tmp_path):
    path = shutil.copy(migrated_file, tmp_path / "empty.samsyn")
    with closing(Store.open(path, lambda: START)) as store:
        spoken = read_out(printed(services_over(store), ORDER))
    assert "Det finns inga öppna uppföljningar." in spoken
    assert "Det finns inga lösa trådar." in spoken
