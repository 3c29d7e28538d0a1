"""The agreement on paper: what 9 § asks for, lines to sign on, bilagor on pages of their own."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.documents.agreement_document import agreement_paper
from desktop.documents.paper import print_paper
from domain.agreements import AgreementLevel, AgreementState, PreparationStep, Prolongation, StepKind
from domain.papers.agreement import AgreedArea, AgreementContent, MeasureInShort, SigningParty
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out, read_tags

DAY = date(2026, 11, 12)
MEASURE = MeasureInShort(
    measure="Byta källardörrar i nio hus",
    goal="Högst 50 inbrott",
    parties=("Stadsdelsförvaltningen", "Bostadsbolaget"),
    starts_on=date(2026, 9, 1),
    due_on=date(2026, 10, 15),
)
AREA = AgreedArea(
    title="Otrygga platser",
    goal="Färre otrygga.\nFler vuxna ute.",
    cause_analysis="Mörka stråk.",
    relevance="Källarinbrotten ökar.",
    mirrors="Brottsutsatta platser",
    measures=(MEASURE,),
)
BARE_AREA = replace(
    AREA, title="Unga i riskzonen", goal="", cause_analysis="", relevance="", mirrors="", measures=()
)
ROUND = PreparationStep(
    kind=StepKind.COMMENT, body="Rådet", day=date(2024, 1, 8), until=date(2024, 2, 9), outcome="Tillstyrks"
)
CONTENT = AgreementContent(
    title="Lokal samverkansöverenskommelse Hägersten-Älvsjö",
    level=AgreementLevel.LOCAL,
    state=AgreementState.PROLONGED,
    day=DAY,
    purposes="Gemensam lägesbild.\nSamordnade åtgärder.",
    signed_on=date(2024, 3, 20),
    valid_from=date(2024, 4, 1),
    valid_to=date(2026, 6, 30),
    replaces="Lokal samverkansöverenskommelse Älvsjö",
    parties=(
        SigningParty(
            name="Stadsdelsförvaltningen", role="Stadsdelsdirektör", dnr="HÄ 2024/17", signed_on=date(2024, 3, 20)
        ),
        SigningParty(name="Lokalpolisområde Globen", role="LPO-chef", dnr="A1/2024", signed_on=None),
    ),
    prolongations=(
        Prolongation(until=date(2026, 12, 31), decided_on=date(2026, 5, 28), note="I väntan på stadens nya."),
        Prolongation(until=None),
    ),
    areas=(AREA, BARE_AREA),
    steps=(
        ROUND,
        PreparationStep(kind=StepKind.DECISION, body="Stadsdelsnämnden", day=date(2024, 3, 14)),
    ),
)  # fmt: skip


def printed(content, stamp):
    return print_paper(agreement_paper(content), stamp)


def test_everything_is_said_in_order(stamp):
    spoken = read_out(printed(CONTENT, stamp))
    position = 0
    for words in (
        "Lokal samverkansöverenskommelse ÖVERENSKOMMELSE 2026-11-12: förlängd Dnr HÄ 2024/17 Dnr A1/2024",
        "1 Parter Part Undertecknas av Partens diarienummer Stadsdelsförvaltningen Stadsdelsdirektör HÄ 2024/17",
        "2 Syften Gemensam lägesbild. Samordnade åtgärder.",
        "3 Avtalstid Överenskommelsen undertecknades den 20 mars 2024.",
        "Den gäller från och med den 1 april 2024 till och med den 30 juni 2026.",
        "Den har förlängts till och med den 31 december 2026 genom beslut den 28 maj 2026. I väntan på stadens nya.",
        "Den har förlängts tills nästa börjar gälla.",
        "Den ersätter Lokal samverkansöverenskommelse Älvsjö.",
        "4.1 Otrygga platser Mål. Färre otrygga. Fler vuxna ute. Orsaker. Mörka stråk.",
        "Skäl till prioriteringen. Källarinbrotten ökar. Svarar mot stadens område. Brottsutsatta platser",
        "4.2 Unga i riskzonen Mål och orsaker är inte angivna.",
        "5 Bilagor Bilaga 1, Beredning Bilaga 2, Handlingsplan i korthet",
        "6 Underskrifter Underskrift Stadsdelsförvaltningen stadsdelsdirektör Undertecknad 2024-03-20",
        "Underskrift Lokalpolisområde Globen LPO-chef",
        "BILAGA 1",
        "Remiss Rådet 2024-01-08 till 2024-02-09 Tillstyrks Beslut Stadsdelsnämnden 2024-03-14 –",
        "BILAGA 2",
        "Byta källardörrar i nio hus Högst 50 inbrott Stadsdelsförvaltningen Bostadsbolaget 2026-09-01 till 2026-10-15",
        "Unga i riskzonen Området har inga åtgärder i planen.",
    ):  # fmt: skip
        position = spoken.index(words, position)


def test_bilagor_begin_on_pages_of_their_own(stamp, page_texts, bookmarks):
    pdf = printed(CONTENT, stamp)
    pages = [" ".join(text.split()) for text in page_texts(pdf)]
    assert "5 Bilagor Bilaga 1, Beredning" in pages[-3]
    assert "6 Underskrifter" in pages[-3]
    assert "BILAGA 1" in pages[-2]
    assert "BILAGA 2" in pages[-1]
    assert [title for title in bookmarks(pdf) if title in {"Beredning", "Handlingsplan i korthet"}]
    assert [tag.text for tag in read_tags(pdf) if tag.role == "H1"] == [CONTENT.title]


@pytest.mark.parametrize("state", AgreementState)
def test_only_what_has_not_begun_is_a_draft(state, stamp, page_texts):
    pages = page_texts(printed(replace(CONTENT, state=state), stamp))
    is_draft = state in {AgreementState.DRAFT, AgreementState.OUT_FOR_COMMENT}
    assert all(("Utkast" in text) is is_draft for text in pages)


def test_an_agreement_without_content(stamp, assert_archival, page_texts):
    empty = replace(
        CONTENT,
        purposes="",
        signed_on=None,
        valid_from=None,
        valid_to=None,
        replaces="",
        parties=(),
        prolongations=(),
        areas=(),
        steps=(),
    )
    pdf = printed(empty, stamp)
    assert_archival(pdf)
    assert read_out(pdf).count("Ej angivet.") == 4
    assert len(page_texts(pdf)) == 1


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    measure = replace(MEASURE, measure=text, goal=text, parties=(text[:300],))
    area = replace(
        AREA, title=text[:300], goal=text, cause_analysis=text, relevance=text, measures=(measure,)
    )
    party = replace(CONTENT.parties[0], name=text[:300], role=text[:300], dnr=text[:300])
    step = replace(CONTENT.steps[0], body=text[:300], outcome=text)
    hard = replace(
        CONTENT,
        title=text[:300] or "Utan titel",
        purposes=text,
        parties=(party,),
        areas=(area,),
        steps=(step,),
    )
    assert_archival(printed(hard, stamp))


def test_many_parties_and_measures(stamp, assert_archival):
    area = replace(AREA, measures=(MEASURE,) * 500)
    assert_archival(printed(replace(CONTENT, parties=CONTENT.parties * 12, areas=(area,)), stamp))
