"""Looks in a finished file for words that must not be there: whole stretches, and each word of them.

The last guard, not the first: what is masked never reaches the paper (``domain.masking``). Never tells what it found.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from desktop.documents.file_reading import Piece, Where, normalised
from desktop.documents.fonts import printable

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_WORD, _LONG = 3, 5
_BREAKABLE = 12
"""Letters of a word that may be longer than its line."""
_SHORTEST_NUMBER = 6
_IS_BROKEN = re.compile(r"[\s-]+")


@dataclass(frozen=True, slots=True)
class Leak:
    """``stretch`` is the place of the secret in the list that was sought; its words are told to nobody."""

    stretch: int
    where: Where


@dataclass(frozen=True)
class _Needle:
    """``is_long`` is sought among bytes too, where a short word turns up by chance."""

    stretch: int
    text: str
    is_word: bool

    @cached_property
    def words(self) -> list[str]:
        return _WORD.findall(self.text)

    @cached_property
    def is_long(self) -> bool:
        return sum(sign.isalpha() for sign in self.text) >= _LONG or len(self.text) >= 2 * _LONG


class _Reading:
    """What is read in one kind of place, made ready for thousands of needles."""

    def __init__(self, where: Where, texts: Iterable[str]) -> None:
        self.where = where
        self._text = " \n".join(texts)
        # A word lies within some word of the text: each of those need be looked at but once.
        self._words = "\n".join(set(_WORD.findall(self._text)))

    @cached_property
    def _run_on(self) -> str:
        return _IS_BROKEN.sub("", self._text)

    def holds(self, needle: _Needle) -> bool:
        """Whether it is read here, also over the end of a line where a word is too long for its line."""
        if self.where is Where.BYTES:
            return needle.is_long and self._has(needle)
        return self._has(needle) or (
            needle.is_long
            and len(needle.text) >= _BREAKABLE
            and _IS_BROKEN.sub("", needle.text) in self._run_on
        )

    def _has(self, needle: _Needle) -> bool:
        if not all(word in self._words for word in needle.words):
            return False
        if needle.is_word or needle.is_long:
            return needle.is_word or needle.text in self._text
        return re.search(rf"(?<!\w){re.escape(needle.text)}(?!\w)", self._text) is not None


def find_leaks(
    pieces: Sequence[Piece], secrets: Sequence[str], innocent: Sequence[Piece] = ()
) -> tuple[Leak, ...]:
    """Where a secret, or a word of it, is read. What is in ``innocent`` too may be there: words that are handed out."""
    allowed = _Reading(Where.PAGES, (piece.text for piece in innocent))
    needles = [needle for needle in _needles(secrets) if not allowed.holds(needle)]
    ordered = sorted(pieces, key=lambda piece: piece.where)
    found = {
        Leak(needle.stretch, reading.where)
        for where, group in groupby(ordered, lambda piece: piece.where)
        for reading in [_Reading(where, (piece.text for piece in group))]
        for needle in needles
        if reading.holds(needle)
    }
    return tuple(sorted(found, key=lambda leak: (leak.stretch, leak.where)))


def _needles(secrets: Iterable[str]) -> Iterator[_Needle]:
    for number, secret in enumerate(secrets):
        # As it was written, and as the faces can show it: a sign they lack is printed as another.
        for form in dict.fromkeys((normalised(secret).strip(), normalised(printable(secret)).strip())):
            if any(sign.isalnum() for sign in form):
                yield _Needle(number, form, is_word=False)
            for word in dict.fromkeys(_WORD.findall(form)):
                letters = sum(sign.isalpha() for sign in word)
                if letters >= _SHORTEST_WORD or len(word) >= _SHORTEST_NUMBER:
                    yield _Needle(number, word, is_word=True)
