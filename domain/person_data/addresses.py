"""E-mail addresses, and streets with a number; a street without one is a place like any other."""

import re
from collections.abc import Iterator

from domain.person_data.findings import Finding, FindingKind
from domain.person_data.word_lists import (
    COUNTED,
    LAST_WORDS_AFTER_SIDES,
    LAST_WORDS_OF_STREETS,
    NO_STREETS,
    PREPOSITIONS,
    SIDES,
    STREET_ENDINGS,
)

# A run of signs is tried once, from its beginning: else a long one would cost its length squared.
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[^\W\d_]{2,24}(?![\w@])")

_BLANK = "[ \u00a0\u202f]"
# «På Solbergavägen 12 ungdomar» is a number of young people, «… 12 november» a day, «… 18.00» an hour.
_COUNTED = rf"(?:{'|'.join(COUNTED)}|(?:st|kr|km|m|år)\b|av{_BLANK}[0-9])"
_NUMBER = re.compile(
    rf"""
    [0-9] (?<=[a-zåäöé.]{_BLANK}[0-9]) [0-9]{{0,2}}
    (?: [A-Za-z](?!\w) | {_BLANK}[A-H](?![\w-]) )?
    (?: [-–][0-9]{{1,3}}[A-Za-z]? )?
    (?! \w | [-–]\w | [/.:,][0-9] | {_BLANK}[0-9]{{3}}\b | {_BLANK}?[%§] | {_BLANK}{_COUNTED} )
    """,
    re.VERBOSE,
)
_LEAST_BEFORE_ENDING = 2
_NUMBER_WORDS = frozenset({"nr", "nr.", "nummer"})
_LONGEST_STREET = 60
_MOST_WORDS = 3


def find_emails(text: str) -> Iterator[Finding]:
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield Finding(match.start(), match.end(), FindingKind.EMAIL)


def find_addresses(text: str) -> Iterator[Finding]:
    """A capital letter begins a street: «handlingsplan 3» is none, «Odenplan 3» is one."""
    for match in _NUMBER.finditer(text):
        street = _street_at_end_of(text[max(0, match.start() - _LONGEST_STREET) : match.start()])
        if street:
            start = text.rindex(street, 0, match.start())
            yield Finding(start, match.end(), FindingKind.ADDRESS)


def _street_at_end_of(before: str) -> str:
    """From the first word of the street's name on; empty where no street ends there."""
    words = before.split()
    if words and words[-1] in _NUMBER_WORDS:
        words.pop()
    if not words:
        return ""
    names = _names_before(words)
    if _is_street(words[-1]):
        return before[before.rindex(words[-1]) :]
    has_side = bool(names) and names[-1] in SIDES and words[-1] in LAST_WORDS_AFTER_SIDES
    if not has_side and not (names and words[-1] in LAST_WORDS_OF_STREETS):
        return ""
    return before[before.rindex(names[0], 0, before.rindex(words[-1])) :]


def _names_before(words: list[str]) -> list[str]:
    """The words with a capital right before the last one, as in «Johan Skyttes väg»."""
    names: list[str] = []
    for word in reversed(words[-_MOST_WORDS:-1]):
        if not word[0].isupper() or word in PREPOSITIONS or not word[-1].isalpha():
            break
        names.insert(0, word)
    return names


def _is_street(word: str) -> bool:
    ending = next((each for each in STREET_ENDINGS if word.endswith(each)), "")
    name = word.lstrip("(”\"'«")
    return (
        bool(ending)
        and name[:1].isupper()
        and len(name) >= len(ending) + _LEAST_BEFORE_ENDING
        and not name.lower().endswith(NO_STREETS)
    )
