"""The register of processing on paper: the headings of article 30, filled from the store."""

from dataclasses import replace

import pytest

from desktop.documents.paper import print_paper
from desktop.documents.processing_document import processing_paper
from domain.papers.person_extract import Purpose
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.retention_examples import BARE_PROCESSING, PROCESSING
from tests.documents.tag_tree import read_out


def printed(content, stamp):
    return print_paper(processing_paper(content), stamp)


def test_everything_is_said_in_order(stamp, assert_archival):
    pdf = printed(PROCESSING, stamp)
    assert_archival(pdf)
    spoken = read_out(pdf)
    position = 0
    for words in (
        "1 Personuppgiftsansvarig Ansvarig Hägersten-Älvsjö stadsdelsnämnd Dataskyddsombud dataskyddsombud@example.se",
        "2 Ändamål",
        "Leda och följa upp samverkan enligt avtalet.",
        "Operativt lägesbildsmöte Inget ändamål är skrivet.",
        "Artikel 6.1 e dataskyddsförordningen",
        "lagen (2023:196)",
        "3 kap. 8 § lagen 2018:218",
        "Samverkansöverenskommelsen den 1 mars 2024.",
        "23 deltagare, varav 2 har slutat. 1 440 närvaror är antecknade.",
        "Lokalpolisområde Globen 12 2026-11-12",
        "Utlämnande på begäran: 1 begäran.",
        "Minnesanteckningar Gallras 5 år efter mötesdagen 10 § arkivlagen (1990:782) Inget beslut är infört",
        "Gallras 2 år och 6 månader efter mötesdagen",
        "Uppgifterna ligger i en fil.",
        "Två personer har tillgång till mappen.",
    ):
        position = spoken.index(words, position)


def test_a_register_of_nothing(stamp, assert_archival):
    pdf = printed(BARE_PROCESSING, stamp)
    assert_archival(pdf)
    spoken = read_out(pdf)
    for words in (
        "Inte angiven",
        "Det finns inga mötesserier.",
        "Inga handlingar har expedierats.",
        "på en server",
    ):
        assert words in spoken


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    facts = replace(PROCESSING.facts, controller=text[:300], security=text, legal_basis=text[:300])
    purposes = (Purpose(series=text[:300], purpose=text),)
    assert_archival(printed(replace(PROCESSING, facts=facts, purposes=purposes), stamp))
