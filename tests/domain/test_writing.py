"""Each line as it was written and as it should be; what the rules leave alone is as important as what they find."""

from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.writing import WritingRule, remarks_in

_LINES = Path(__file__).with_name("writing_rules.tsv").read_text(encoding="utf-8").splitlines()
CASES = [tuple(line.replace("~", "\u00a0").split("\t")) for line in _LINES if not line.startswith("#")]


def repaired(text: str) -> str:
    for remark in reversed(remarks_in(text)):
        text = text[: remark.start] + remark.replacement + text[remark.end :]
    return text


@pytest.mark.parametrize(("written", "right"), CASES, ids=[case[0] for case in CASES])
def test_a_line_is_repaired(written: str, right: str) -> None:
    assert repaired(written) == right


@pytest.mark.parametrize("right", [case[1] for case in CASES])
def test_what_was_repaired_is_right(right: str) -> None:
    assert not remarks_in(right)


def test_every_rule_is_tried() -> None:
    assert {remark.rule for case in CASES for remark in remarks_in(case[0])} == set(WritingRule)


def test_a_paragraph_by_itself_is_remarked_on_as_within_the_text() -> None:
    paragraphs = [case[0] for case in CASES]
    start, alone = 0, []
    for paragraph in paragraphs:
        alone += [(start + remark.start, remark.replacement) for remark in remarks_in(paragraph)]
        start += len(paragraph) + 1
    assert [(remark.start, remark.replacement) for remark in remarks_in("\n".join(paragraphs))] == alone


@given(st.text(alphabet="0123456789 .:/-–§%\"'ktexmndå\u00a0,", max_size=60))
def test_any_text_is_repaired_for_good(text: str) -> None:
    remarks = remarks_in(text)
    assert all(before.end <= after.start for before, after in pairwise(remarks))
    for _round in range(6):
        text = repaired(text)
    assert repaired(text) == text


def test_a_long_paragraph_is_looked_through_while_a_key_is_pressed() -> None:
    text = " ".join(case[0] for case in CASES)[:5000]
    start = perf_counter()
    for _again in range(10):
        remarks_in(text)
    assert (perf_counter() - start) / 10 < 0.05
