"""Where words that are masked in one place still stand in another: shown to a person, who decides; never masked silently."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from domain.minutes_places import Place

_WORD = re.compile(r"\w[\w-]*\w")
_SHORTEST = 3
_MOST_WORDS = 6


class Standing(NamedTuple):
    """A stretch of a text that is handed out, in characters."""

    place: Place
    start: int
    end: int


def telling_words(stretch: str) -> tuple[str, ...]:
    """What to look for: a short stretch as it is, and in any stretch the words that look like names or numbers.

    A name begins with a capital and is not the first word of a sentence, or stands in a stretch of a few words.
    """
    words = _WORD.findall(stretch)
    is_short = len(words) <= _MOST_WORDS
    names = [
        match.group() for match in _WORD.finditer(stretch) if is_short or not _begins(stretch, match.start())
    ]
    telling = [word for word in names if len(word) >= _SHORTEST and (word[0].isupper() or _has_digit(word))]
    return tuple(dict.fromkeys([" ".join(stretch.split()), *telling] if is_short else telling))


def still_standing(stretches: Iterable[str], texts: Mapping[Place, str]) -> Iterator[Standing]:
    """Every place in the texts that are handed out where a masked stretch or name is read; each place once."""
    wanted = sorted({word for stretch in stretches for word in telling_words(stretch) if word}, key=len)
    if not wanted:
        return
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in reversed(wanted))
    pattern = re.compile(rf"(?<!\w)(?:{alternatives})s?(?!\w)", re.IGNORECASE)  # Karlsson, and Karlssons
    for place, text in texts.items():
        for match in pattern.finditer(text):
            yield Standing(place, match.start(), match.end())


def _begins(text: str, start: int) -> bool:
    """Whether a sentence or a line begins here."""
    before = text[:start].rstrip(" \t\u00a0”»(")
    return not before or before[-1] in ".!?:\n"


def _has_digit(word: str) -> bool:
    return any(sign.isdigit() for sign in word)
