"""The extract on paper: what article 15 asks for, all of it, also when there is next to nothing."""

from dataclasses import replace

import pytest

from desktop.documents.paper import print_paper
from desktop.documents.person_extract_document import person_extract_paper
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.retention_examples import BARE_EXTRACT, EXTRACT
from tests.documents.tag_tree import read_out


def printed(content, stamp):
    return print_paper(person_extract_paper(content), stamp)


def test_everything_is_said_in_order(stamp, assert_archival):
    pdf = printed(EXTRACT, stamp)
    assert_archival(pdf)
    spoken = read_out(pdf)
    position = 0
    for words in (
        "REGISTERUTDRAG 2026-11-12 Uppgifter om Samordnare Ek",
        "Namn Samordnare Ek Titel Trygghetssamordnare",
        "E-post ek@example.se Telefon 08-123 Upplagd 2024-02-01",
        "Kallas till Lokala brottsförebyggande rådet, som sekreterare.",
        "2026-11-12 Lokala brottsförebyggande rådet Samordnare Ek, Trygghetssamordnare",
        "närvarande, sekreterare",
        "2026-11-19 Lokala brottsförebyggande rådet 2026-11-12 justerare",
        "Mäta belysningen i parkstråket 2026-10-09 Pågår",
        "Uppföljningen är sekretessmarkerad och återges inte här. – Klar",
        "Här står de 2 senaste av 7.",
        "Loggen har 1 204 händelser med det här namnet, 2024-02-01 till 2026-11-12.",
        "vid 3 sekretessmarkeringar",
        "Hägersten-Älvsjö stadsdelsnämnd",
        "Lokala brottsförebyggande rådet: Leda och följa upp samverkan enligt avtalet.",
        "Mottagare Lokalpolisområde Globen och Utbildningsförvaltningen",
        "Kontaktuppgifter till deltagare som har slutat: gallras genast",
        "klaga hos Integritetsskyddsmyndigheten",
    ):
        position = spoken.index(words, position)


def test_an_extract_of_nothing(stamp, assert_archival):
    pdf = printed(BARE_EXTRACT, stamp)
    assert_archival(pdf)
    spoken = read_out(pdf)
    assert "Slutade 2026-11-12" in spoken
    for words in (
        "Inga kontaktuppgifter",
        "Inga närvaror",
        "Inga justeringar",
        "Inga uppföljningar",
        "Inga ännu",
        "Inget ändamål är skrivet.",
    ):
        assert words in spoken


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    attended = replace(EXTRACT.attended[0], role=text[:300], series=text[:300])
    assigned = (replace(EXTRACT.assigned[0], what=text),)
    hard = replace(
        EXTRACT, name=text[:300], attended=(attended,), assigned=assigned, recipients=(text[:300],)
    )
    assert_archival(printed(hard, stamp))


def test_a_thousand_meetings(stamp, assert_archival):
    assert_archival(printed(replace(EXTRACT, attended=EXTRACT.attended * 1_000), stamp))
