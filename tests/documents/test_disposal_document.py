"""The certificate on paper: every fact that makes it one, and none of what went."""

from dataclasses import replace

import pytest

from desktop.documents.disposal_document import disposal_paper
from desktop.documents.paper import print_paper
from domain.papers.disposal import RowCount, RowKind
from domain.retention import RecordKind
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.retention_examples import BARE_CERTIFICATE, CERTIFICATE, RULE
from tests.documents.tag_tree import read_out


def printed(content, stamp):
    return print_paper(disposal_paper(content), stamp)


def test_everything_is_said_in_order(stamp):
    spoken = read_out(printed(CERTIFICATE, stamp))
    position = 0
    for words in (
        "GALLRINGSBEVIS 2026-11-12 Gallring: minnesanteckningar",
        "Omfattning 2 handlingar",
        "Från tiden 2024-01-11 till 2024-04-25",
        "Gallras 2 år och 6 månader efter mötesdagen, här till och med 2024-05-12",
        "10 § arkivlagen (1990:782)",
        "Stadsdelsnämnden 2025-03-20, § 11, dnr HÄ 2025/114",
        "Föreslagen Registrator Alm, den 10 november 2026",
        "Bekräftad Enhetschef Holm, den 12 november 2026",
        "1 handling i en begäran som inte är besvarad",
        "Versioner av protokoll eller anteckningar – 3 Paragrafer 14 – Närvaro 1 –",
        "Tömda rader står kvar utan ord",
        "Därefter skrivs filen om",
        f"2024-01-11, version 2 Operativt lägesbildsmöte Innehåll {'3f' * 32} PDF {'a7' * 32}",
        "Kod ACDEF-HJKMN-PQRTV-WXY23",
        f"PDF {'99' * 32} Säkerhetskopior",
        "samverkan-before-0007.db, 2026-11-02",
    ):
        position = spoken.index(words, position)


def test_nothing_is_said_that_is_not_so(stamp, assert_archival):
    pdf = printed(BARE_CERTIFICATE, stamp)
    assert_archival(pdf)
    spoken = read_out(pdf)
    assert "Undantaget Inget" in spoken
    assert "Ingen säkerhetskopia är känd" in spoken
    assert "databasservern" in spoken
    assert "Kontrollsummor" not in spoken
    assert "Tömda rader" not in spoken


@pytest.mark.parametrize("kind", RecordKind)
@pytest.mark.parametrize("row", RowKind)
def test_every_kind_and_row_has_its_words(kind, row):
    rows = (RowCount(kind=row, removed=1), RowCount(kind=row, emptied=2))
    assert disposal_paper(replace(CERTIFICATE, rule=replace(RULE, kind=kind), rows=rows)).title


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    rule = replace(RULE, decision=text, legal_basis=text[:300])
    version = replace(CERTIFICATE.versions[0], series=text[:300])
    hard = replace(
        CERTIFICATE,
        rule=rule,
        organisation=text[:300],
        proposed=replace(CERTIFICATE.proposed, name=text[:300]),
        versions=(version,),
    )
    assert_archival(printed(hard, stamp))


def test_a_certificate_of_a_thousand_minutes(stamp, assert_archival, page_texts):
    many = replace(CERTIFICATE, versions=CERTIFICATE.versions * 500)
    pdf = printed(many, stamp)
    assert_archival(pdf)
    assert "Säkerhetskopior" in page_texts(pdf)[-1]
