"""What a text is found by: its words, numbers held together by signs, and the days it names; each with where it stands.

The same terms go into both databases, so that neither's own idea of a word decides what is found. Text is folded
(``swedish.py``) before it comes here. A term holds no ASCII sign but letters and digits.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from domain.calendar import MONTHS
from domain.typed_dates import understood_date

JOINT = "·"  # 2026/123-4 is 2026·123·4
DAY_SIGN, WEEK_SIGN, SECTION_SIGN = "•", "•v", "§"
LONGEST_TERM = 48
LEAST_PART, LEAST_FREE_PART = 3, 5
_LEAST_BEFORE = 3

MONTH_NAME = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_WORD = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"[^\W_]+(?:[/.:‐‑–-][^\W_]+)+")
_DIGIT = re.compile(r"\d")
_NAMED_DAY = re.compile(
    r"\b\d{4}-\d{2}-\d{2}\b"
    rf"|\b\d{{1,2}}\.?[ \u00a0](?:{MONTH_NAME})\b(?:\.?[ \u00a0]\d{{4}}\b)?"
    r"|(?<![\w/])\d{1,2}/\d{1,2}(?: \d{4}\b)?(?![\w/])"
)
_NAMED_WEEK = re.compile(r"\b(?:v\.|v|vecka)[ \u00a0]?(\d{1,2})\b")
_VOWEL = re.compile("[aeiouyåäö]")
# What a short word may end with and still be that word: «bankrånen» holds «rån», «granskning» does not hold «ran».
_ENDING = re.compile(r"(?:[ae]?n|e?t|e?na|[aeo]r(?:na)?|a|e)?s?")


class Term(NamedTuple):
    """``start`` and ``end`` are the stretch of the folded text it was read from."""

    text: str
    start: int
    end: int


def term_set(folded: str, near: date | None = None) -> set[str]:
    """What ``terms_in`` gives, each once and without its place: ten times as quick."""
    words = {word[:LONGEST_TERM] for word in _WORD.findall(folded)}
    return words | {term.text for term in _with_numbers(folded, near)}


def terms_in(folded: str, near: date | None = None) -> Iterator[Term]:
    """Every term of a text, some more than once. A day without a year is the one nearest to ``near``."""
    for word in _WORD.finditer(folded):
        yield _term(word.group(), word.start(), word.end())
    yield from _with_numbers(folded, near)


def _with_numbers(folded: str, near: date | None) -> Iterator[Term]:
    """Numbers held together by signs, days and weeks."""
    if not _DIGIT.search(folded):
        return
    for chunk in _JOINED.finditer(folded):
        if _DIGIT.search(chunk.group()):
            yield from _joined(list(_WORD.finditer(folded, chunk.start(), chunk.end())))
    if near is not None:
        yield from _days(folded, near)
    for week in _NAMED_WEEK.finditer(folded):
        yield Term(f"{WEEK_SIGN}{int(week[1])}", week.start(), week.end())


def _days(folded: str, near: date) -> Iterator[Term]:
    for named in _NAMED_DAY.finditer(folded):
        day = understood_date(named.group(), near)
        if day is not None:
            yield Term(day_term(day), named.start(), named.end())


def _joined(parts: list[re.Match[str]]) -> Iterator[Term]:
    """2026·123·4 and 123·4: a reference number is also remembered by its end."""
    for first in range(len(parts) - 1):
        text = JOINT.join(part.group() for part in parts[first:])
        yield _term(text, parts[first].start(), parts[-1].end())


def _term(text: str, start: int, end: int) -> Term:
    return Term(text[:LONGEST_TERM], start, end)


def day_term(day: date) -> str:
    return DAY_SIGN + day.isoformat().replace("-", "")


def section_term(number: int) -> str:
    return f"{SECTION_SIGN}{number}"


def is_plain_word(term: str) -> bool:
    """Whether it may stand within other words, or others within it: letters only, and enough of them."""
    return len(term) >= LEAST_PART and term.isalpha()


def place_within(word: str, part: str) -> int:
    """Where ``part`` stands in a compound after its first word; -1 where it does not.

    A long part is found anywhere, «vandring» in «trygghetsvandringen». A short one only as the last word of a
    compound: «rån» is in «bankrånet» and not in «från», however many times that is written.
    """
    place = word.find(part, 1)
    if place < 0 or len(part) >= LEAST_FREE_PART:
        return place
    place = word.rfind(part)
    is_last = _ENDING.fullmatch(word, place + len(part)) is not None
    is_after_word = place >= _LEAST_BEFORE and _VOWEL.search(word, 0, place) is not None
    return place if is_last and is_after_word else -1
