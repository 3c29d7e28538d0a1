"""A hundred sentences of minutes: what is offered of each, and the many that nothing is offered of."""

from datetime import date
from pathlib import Path
from time import perf_counter
from uuid import UUID

import pytest

from domain.offers import OfferedParty, offers_in

MEETING = date(2026, 9, 17)
PARTIES = {
    "T": OfferedParty(id=UUID(int=1), names=("Trafikkontoret",)),
    "P": OfferedParty(id=UUID(int=2), names=("Lokalpolisområde Globen", "polisen")),
    "S": OfferedParty(id=UUID(int=3), names=("Hägersten-Älvsjö stadsdelsförvaltning", "förvaltningen")),
    "B": OfferedParty(id=UUID(int=4), names=("Kommunalt bostadsbolag", "bostadsbolaget")),
    "U": OfferedParty(id=UUID(int=5), names=("Utbildningsförvaltningen",)),
}
_LINES = Path(__file__).with_name("offer_sentences.tsv").read_text(encoding="utf-8").splitlines()
CASES = [line.split("\t") for line in _LINES if not line.startswith("#")]
PROMISES = [case for case in CASES if len(case) > 1]
SILENT = [case[0] for case in CASES if len(case) == 1]


def offers(text: str) -> list[tuple[str, date | None, UUID | None]]:
    found = offers_in(text, today=MEETING, parties=tuple(PARTIES.values()))
    return [(offer.title, offer.due_on, offer.party_id) for offer in found]


@pytest.mark.parametrize(("sentence", "title", "due", "party"), PROMISES, ids=[case[0] for case in PROMISES])
def test_a_promise_is_offered_as_a_follow_up(sentence: str, title: str, due: str, party: str) -> None:
    due_on = None if due == "-" else date.fromisoformat(due)
    assert offers(sentence) == [(title, due_on, PARTIES[party].id if party in PARTIES else None)]


@pytest.mark.parametrize("sentence", SILENT)
def test_what_promises_nothing_is_left_alone(sentence: str) -> None:
    assert offers(sentence) == []


def test_there_are_a_hundred_sentences() -> None:
    assert len(CASES) >= 100


def test_the_sentences_of_a_whole_text_are_offered_where_they_stand() -> None:
    text = "\n".join(" ".join(case[0] for case in CASES[at : at + 5]) for at in range(0, len(CASES), 5))
    found = offers_in(text, today=MEETING, parties=tuple(PARTIES.values()))
    assert [text[offer.start : offer.start + offer.length] for offer in found] == [
        case[0] for case in PROMISES
    ]


def test_a_long_text_is_read_within_a_pause() -> None:
    text = " ".join(case[0] for case in CASES)
    start = perf_counter()
    offers(text)
    assert perf_counter() - start < 0.5
