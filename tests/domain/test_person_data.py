"""What looks like personal data: lines of minutes with what is to be found in them, and what holds of any text at all."""

import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.person_data import FindingKind, NameList, find_person_data

LINES = Path(__file__).with_name("person_data_lines.tsv")
ATTENDING = ("Strateg Ask", "Samordnare Ek")
NAMES = NameList.of(
    (
        "Anna Exempelqvist", "Rektor Gran", "Områdespolis Provdal", "Bo Testenius", "Eva-Lena Påhittström",
        "Förvaltare Sten", "Samordnare Lindexempel", "Handläggare Solberga", *ATTENDING,
    ),
    places=("Solberga", "Solberga bollplan"),
).without(ATTENDING)  # fmt: skip
NOTHING = "-"


def lines() -> Iterator[tuple[str, str]]:
    for row in LINES.read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            kinds, _, line = row.partition("\t")
            yield kinds, line


def marked(text: str) -> tuple[str, str]:
    """The kinds found in a text, and the text with what was found between ⟦ and ⟧."""
    findings = find_person_data(text, NAMES)
    for finding in reversed(findings):
        text = f"{text[: finding.start]}⟦{finding.words(text)}⟧{text[finding.end :]}"
    return ",".join(finding.kind for finding in findings) or NOTHING, text


@pytest.mark.parametrize(("kinds", "line"), list(lines()))
def test_line(kinds: str, line: str) -> None:
    assert marked(re.sub("[⟦⟧]", "", line)) == (kinds, line)


def test_there_are_two_hundred_lines_of_either_sort() -> None:
    sorts = Counter(kinds == NOTHING for kinds, _line in lines())
    assert sorts == {True: 200, False: 200}
    assert {kind for kinds, _line in lines() for kind in kinds.split(",")} == {NOTHING, *FindingKind}


@pytest.mark.parametrize(
    "text",
    [
        "Strateg Ask och Samordnare Ek",
        "frågan lämnas till Ask",
        "Eks förslag",
    ],
)
def test_who_is_in_the_attendance_is_no_finding(text: str) -> None:
    assert marked(text) == (NOTHING, text)


def test_a_namesake_of_somebody_present_is_found_by_the_whole_name_only() -> None:
    names = NameList.of(("Strateg Ask", "Rektor Ask")).without(("Strateg Ask",))
    found = find_person_data("Mötet hörde Ask, Strateg Ask och Rektor Asks svar.", names)
    assert [(each.start, each.end) for each in found] == [(33, 44)]


def test_without_a_register_no_name_is_found() -> None:
    assert find_person_data("Anna Exempelqvist", NameList()) == ()


SIGNS = st.sampled_from("0123456789 -+–/.:,()@§\u00a0\nABCDÅaåsx'\u2028🚓٣") | st.characters()
PIECES = st.sampled_from(
    [
        "850709-98",
        "070-174 06 35",
        "+46 (0)",
        "ABC 12",
        "Exempelgatan 1",
        "a@b.se",
        "Exempelqvist",
        "Anna ",
        "dnr ",
    ]
)
TEXTS = st.lists(SIGNS | PIECES, max_size=40).map("".join)


@given(TEXTS)
def test_any_text_is_taken(text: str) -> None:
    findings = find_person_data(text, NAMES)
    assert findings == find_person_data(text, NAMES), "the same text gives the same findings"
    assert all(0 <= each.start < each.end <= len(text) for each in findings)
    assert all(before.end <= after.start for before, after in pairwise(findings))


@given(TEXTS, st.sampled_from(["19850709-9801", "070-174 06 35", "tips@exempel.se"]))
def test_text_round_about_hides_nothing(text: str, number: str) -> None:
    """What stands alone on its line is found whatever stands on the others."""
    alone = find_person_data(number, NAMES)
    together = find_person_data(f"{text}\n{number}\n{text}", NAMES)
    at = len(text) + 1
    assert {(each.start + at, each.end + at, each.kind) for each in alone} <= {
        (each.start, each.end, each.kind) for each in together
    }


AS_LETTERS = str.maketrans("0123456789", "abcdefghij")
MANY_NAMES = NameList.of(f"Handläggare Prov{number:03}namn".translate(AS_LETTERS) for number in range(600))
MINUTES = (
    "Polisen redogör för läget i Älvsjö. Den 12 november 2026 kl. 18.00–23.00 sågs 12 ungdomar vid stationen, "
    "dnr 1.5.1.388-2011, se § 12. Ring 070-174 06 35 om ABC 123 vid Exempelgatan 12. "
)


@pytest.mark.parametrize(
    ("base", "most_times"),
    [
        (MINUTES, 15),
        *((sign, 30) for sign in ("0", "1 ", "08 ", "+46 ", "0-", "a", "a@", "ABC 12", "(0", "A ", "a.a")),
    ],
)
def test_a_long_paragraph_costs_little(base: str, most_times: float) -> None:
    """5,000 characters, beside a walk over the same ones that asks each one thing; some 0.1 ms.

    In the time of the processor. Text that was written to be slow may cost more, not without bound.
    """
    text = (base * 5_000)[:5_000]
    turns = [
        (
            _spell_ms(lambda: [sign.isdigit() for sign in text]),
            _spell_ms(lambda: find_person_data(text, MANY_NAMES)),
        )
        for _turn in range(11)
    ]
    walk_ms, scan_ms = (statistics.median(spells) for spells in zip(*turns, strict=True))
    print(f"5,000 characters of {base[:12]!r}: {scan_ms:.2f} ms, a walk {walk_ms:.2f} ms")
    assert scan_ms < most_times * walk_ms


def _spell_ms(work: Callable[[], object]) -> float:
    began = time.process_time_ns()
    work()
    return (time.process_time_ns() - began) / 1e6
