"""The canonical form of minutes: one sequence of bytes, whoever writes it and wherever."""

import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import date, datetime, time
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chain import chain_hash
from domain.composition import compose_minutes
from domain.minutes import (
    ApprovalLine,
    AttendanceFunction,
    CorrectionLine,
    DocumentType,
    Minutes,
    canonical_json,
    content_hash,
)
from tests.domain.content import CONTENT, DAY

ROOT = Path(__file__).parents[2]
MINUTES = compose_minutes(CONTENT, first_number=31, finished_on=DAY)
BARE = Minutes(
    document_type=DocumentType.NOTES,
    organisation="Älvsjö",
    series="Möte",
    title='«"\\\n',
    day=date(2026, 11, 12),
    start=time(13),
    end=None,
    place="",
    agreement="",
    dnr=(),
    attendance=(),
    sections=(),
)
OF_FIRST_FORMAT = replace(BARE, format=1)
WITH_MORE = replace(
    BARE,
    approved_on=date(2026, 11, 20),
    approvals=(
        ApprovalLine(
            name="Ahl", role="LPO-chef", function=AttendanceFunction.APPROVER, approved_on=date(2026, 11, 20)
        ),
    ),
    corrections=(
        CorrectionLine(
            section="§\u00a031",
            old_words="fel",
            new_words="rätt",
            reason="Skrivfel",
            corrected_on=date(2026, 11, 25),
            corrected_by="Strateg Ask",
        ),
    ),
)
# Never changed: a verifier of ten years from now reads what was hashed today.
CANONICAL_OF_FIRST_FORMAT = (
    '{"agreement":"","approve_on":null,"approved_on":null,"attendance":[],"day":"2026-11-12","dnr":[],'
    '"document_type":"notes","end":null,"finished_on":null,"format":1,"next_meeting":null,"organisation":"Älvsjö",'
    '"place":"","sections":[],"series":"Möte","start":"13:00:00","title":"«\\"\\\\\\n"}'
)
CANONICAL_WITH_MORE = (
    '{"agreement":"","approvals":[{"approved_on":"2026-11-20","dissent":"","function":"approver","name":"Ahl",'
    '"role":"LPO-chef","shown":true}],"approve_on":null,"approved_at":null,"approved_on":"2026-11-20",'
    '"attendance":[],"corrections":[{"corrected_by":"Strateg Ask","corrected_on":"2026-11-25","new_words":"rätt",'
    '"old_words":"fel","reason":"Skrivfel","section":"§\u00a031","shown":true}],"day":"2026-11-12","dnr":[],'
    '"document_type":"notes","end":null,"finished_on":null,"format":2,"next_meeting":null,"organisation":"Älvsjö",'
    '"place":"","sections":[],"series":"Möte","start":"13:00:00","title":"«\\"\\\\\\n"}'
)
PRINT_HASH = """
from domain.composition import compose_minutes
from domain.minutes import canonical_json, content_hash
from tests.domain.content import CONTENT, DAY
print(content_hash(canonical_json(compose_minutes(CONTENT, first_number=31, finished_on=DAY))))
"""


@pytest.mark.parametrize(
    ("minutes", "canonical"),
    [(OF_FIRST_FORMAT, CANONICAL_OF_FIRST_FORMAT), (WITH_MORE, CANONICAL_WITH_MORE)],
)
def test_the_form_is_the_one_that_was_agreed(minutes: Minutes, canonical: str) -> None:
    assert canonical_json(minutes) == canonical.encode()
    assert content_hash(canonical.encode()) == sha256(canonical.encode()).hexdigest()


def test_everything_of_the_minutes_is_in_it() -> None:
    told = json.loads(canonical_json(MINUTES))

    assert told == json.loads(json.dumps(asdict(MINUTES), default=str))
    assert told["format"] == 2
    assert told["sections"][1]["points"][0]["text"] == "Klottret har ökat"


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_another_process_writes_the_same_bytes(seed: str) -> None:
    environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}
    told = subprocess.run(
        [sys.executable, "-c", PRINT_HASH],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == content_hash(canonical_json(MINUTES))


@given(title=st.text(st.characters(codec="utf-8")), place=st.text(st.characters(codec="utf-8")))
def test_any_words_come_back(title: str, place: str) -> None:
    canonical = canonical_json(replace(BARE, title=title, place=place))

    told = json.loads(canonical)
    assert (told["title"], told["place"]) == (title, place)
    assert json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() == canonical


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Annan"},
        {"day": date(2026, 11, 13)},
        {"end": time(15, 20)},
        {"finished_on": DAY},
        {"document_type": DocumentType.MINUTES},
    ],
)
def test_another_word_is_another_hash(changes: dict[str, object]) -> None:
    changed = replace(BARE, **changes)  # type: ignore[arg-type]

    assert content_hash(canonical_json(changed)) != content_hash(canonical_json(BARE))


def test_what_has_no_canonical_form_is_refused() -> None:
    with pytest.raises(TypeError, match="no canonical form for bytes"):
        canonical_json(replace(BARE, place=b"x"))  # type: ignore[arg-type]


def test_a_moment_is_written_as_iso_8601() -> None:
    odd = replace(BARE, day=datetime(2026, 11, 12, 13, 0))  # noqa: DTZ001
    assert b'"day":"2026-11-12T13:00:00"' in canonical_json(odd)


@given(st.lists(st.tuples(st.binary(max_size=4), st.binary(max_size=4)), min_size=1, max_size=5), st.data())
def test_a_chain_shows_every_change(links: list[tuple[bytes, bytes]], data: st.DataObject) -> None:
    def end(chain: list[tuple[bytes, bytes]]) -> str:
        last = ""
        for content, pdf in chain:
            last = chain_hash(last, content_hash(content), sha256(pdf).hexdigest())
        return last

    place = data.draw(st.integers(0, len(links) - 1))
    content, pdf = links[place]
    changed = [*links[:place], (content + b"!", pdf), *links[place + 1 :]]

    assert len(end(links)) == 64
    assert end(links) == end(list(links))
    assert end(links) != end(changed)
    assert end(links) != end(links[:place] + links[place + 1 :])
    assert end(links) != end([(pdf + b"?", content), *links])


def test_a_draft_is_one_until_it_is_finished() -> None:
    assert BARE.is_draft
    assert not replace(BARE, finished_on=DAY).is_draft
