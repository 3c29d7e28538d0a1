"""The links of a chain and the codes that are printed: fixed for ever, and told from what only looks like them."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chain import (
    ALPHABET,
    CODE_LENGTH,
    Link,
    LinkKind,
    chain_hash,
    facts_hash,
    link_hash,
    read_code,
    short_code,
    spelled,
)

MADE_AT = datetime(2026, 11, 12, 14, 30, tzinfo=UTC)
LINK = Link(
    series_id=UUID(int=1),
    meeting_id=UUID(int=2),
    version=1,
    sequence=1,
    kind=LinkKind.FINISHED,
    year=2026,
    first_number=31,
    last_number=33,
    made_at=MADE_AT,
    content_hash="c" * 64,
    pdf_hash="d" * 64,
    rows_hash="e" * 64,
)
codes = st.text(ALPHABET, min_size=CODE_LENGTH, max_size=CODE_LENGTH)


def test_a_link_of_the_first_format_is_as_it_was() -> None:
    expected = sha256(f"p\n{LINK.content_hash}\n{LINK.pdf_hash}".encode()).hexdigest()
    assert chain_hash("p", LINK.content_hash, LINK.pdf_hash) == expected
    assert link_hash("p", replace(LINK, rows_hash="")) == expected


def test_a_link_says_what_it_is() -> None:
    told = "\n".join(
        [
            "e" * 64,
            "00000000-0000-0000-0000-000000000001",
            "00000000-0000-0000-0000-000000000002",
            *("1", "finished", "2026", "31", "33", "2026-11-12T14:30:00.000000+00:00"),
        ]
    )
    facts = sha256(told.encode()).hexdigest()
    assert facts_hash(LINK) == facts
    assert link_hash("p", LINK) == sha256(f"p\n{'c' * 64}\n{'d' * 64}\n{facts}".encode()).hexdigest()


OTHERS: dict[str, Any] = {
    "series_id": UUID(int=9),
    "meeting_id": UUID(int=9),
    "version": 2,
    "kind": LinkKind.APPROVED,
    "year": 2025,
    "first_number": None,
    "last_number": 34,
    "made_at": MADE_AT + timedelta(microseconds=1),
    "content_hash": "0" * 64,
    "pdf_hash": "0" * 64,
    "rows_hash": "0" * 64,
}


@pytest.mark.parametrize("name", OTHERS)
def test_no_word_of_a_link_can_be_changed(name: str) -> None:
    assert link_hash("p", replace(LINK, **{name: OTHERS[name]})) != link_hash("p", LINK)


def test_every_word_of_a_link_was_tried() -> None:
    assert {field.name for field in fields(Link)} - set(OTHERS) == {"sequence", "chain_hash", "code"}


def test_the_same_moment_is_the_same_link_in_any_zone() -> None:
    elsewhere = MADE_AT.astimezone(timezone(timedelta(hours=13)))
    assert link_hash("p", replace(LINK, made_at=elsewhere)) == link_hash("p", LINK)


def test_no_two_signs_of_a_code_look_alike() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 26
    assert not set(ALPHABET) & set("01OIL")
    for alike in ("0OQ", "1IL", "2Z", "5S", "8B", "6G", "UV"):
        assert len(set(alike) & set(ALPHABET)) <= 1, alike


def test_a_code_is_as_it_was_printed_then() -> None:
    """Never changed: paper of today is checked in ten years."""
    assert spelled(short_code("", "c" * 64)) == "673JA-VE5YX-F3QVV-6RHQ2"


@given(st.text(), st.text())
def test_a_code_has_its_form(previous: str, content: str) -> None:
    code = short_code(previous, content)
    assert len(code) == CODE_LENGTH
    assert set(code) <= set(ALPHABET)
    assert [len(group) for group in spelled(code).split("-")] == [5, 5, 5, 5]
    assert read_code(spelled(code)) == code


@given(codes, codes, st.text(), st.text())
def test_other_minutes_have_another_code(one: str, other: str, previous: str, content: str) -> None:
    assert (short_code(previous, one) == short_code(previous, other)) is (one == other)
    assert (short_code(one, content) == short_code(other, content)) is (one == other)


@given(
    codes,
    st.sampled_from([str.lower, str.upper, str.title]),
    st.sampled_from(["", " ", "-", " – ", "\u00a0", "\n"]),
)
def test_a_code_is_read_however_it_is_typed(code: str, case: Any, between: str) -> None:
    typed = between.join(code[start : start + 5] for start in range(0, 20, 5))
    assert read_code(f" {case(typed)} ") == code


def test_a_sign_that_was_misread_is_understood() -> None:
    code = "5" * 5 + "8" * 5 + "2" * 5 + "6V6V6"
    assert read_code("sssss-bbbbb-zzzzz-gugug") == code


@pytest.mark.parametrize(
    "typed", ["", "ACDEF", "ACDEF-HJKMN-PQRTV-WXY2", "ACDEF-HJKMN-PQRTV-WXY234", "0" * 20, "Å" * 20]
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_no_code_is_spelled_as_nothing() -> None:
    assert spelled("") == ""
