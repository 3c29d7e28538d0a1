"""Places told by a noun and what belongs to it, in a row of folded words: «två miljörum», «gångtunneln vid tunnelbanan»."""

from collections.abc import Iterator, Mapping, Sequence

from domain.place_words import (
    BEFORE_A_PLACE,
    BETWEEN_PLACES,
    is_house_number,
    is_place_word,
    may_have_house_number,
)
from domain.quick_entry_words import WHOLE_PLACES

Words = tuple[int, int]

_WHOLE_PLACES = tuple(phrase.split() for phrase in WHOLE_PLACES.split(";"))


def place_phrases(words: Sequence[str], known: Mapping[int, int]) -> Iterator[Words]:
    """Where each phrase begins and ends, the set ones first. ``known`` are places of the register, by where they begin.

    A known place may be part of a longer phrase: «parkstråket mellan bollplanen och Centrumhuset» is not Centrumhuset.
    """
    for phrase in _WHOLE_PLACES:
        for first in range(len(words) - len(phrase) + 1):
            if words[first : first + len(phrase)] == phrase:
                yield first, first + len(phrase)
    yield from _noun_phrases(words, known)


def _noun_phrases(words: Sequence[str], known: Mapping[int, int]) -> Iterator[Words]:
    after = 0
    for first in range(len(words)):
        end = _noun_end(words, first, known) if first >= after else None
        if end is not None:
            after = end
            while after < len(words) and words[after] in BETWEEN_PLACES:
                end = _noun_end(words, after + 1, known)
                if end is None:
                    break
                after = end
            yield first, after


def _noun_end(words: Sequence[str], at: int, known: Mapping[int, int]) -> int | None:
    """Where the noun ends that begins here, counted with what tells more about it before and its house number after."""
    while at < len(words) and words[at] in BEFORE_A_PLACE:
        at += 1
    if at in known:
        return known[at]
    if at >= len(words) or not is_place_word(words[at]):
        return None
    is_numbered = may_have_house_number(words[at]) and is_house_number("".join(words[at + 1 : at + 2]))
    return at + 1 + is_numbered
