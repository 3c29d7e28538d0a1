"""Names of the register found in a text, but for those whose names stand in the attendance anyway."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from domain.person_data.findings import Finding, FindingKind
from domain.person_data.word_lists import ORDINARY_WORDS
from domain.swedish import fold

_LETTERS = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_WORD = re.compile(_LETTERS)
_NEXT_WORD = re.compile(rf"[ \u00a0]{{1,2}}({_LETTERS})")
_CAPITALISED = re.compile(rf"[A-ZÀ-ÖØ-ÞŠŽ](?<![\w’'-].)(?:{_LETTERS})?")
# Remembered, for the same words come at every key stroke; they are the words of one text and are gone with the program.
_folded = lru_cache(maxsize=4096)(fold)
_SENTENCE_END = frozenset('.!?:;•–-”"»\n\u2028\u2029')
_MOST_BLANKS = 8
_SHORTEST_SURNAME = 3
_ORDINARY = frozenset(ORDINARY_WORDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameList:
    """Made once for a register (``of``) and once for each meeting (``without``); finding takes no time that grows with it.

    ``_full`` leads from a name's first word to the names that begin with it, all words folded.
    """

    _full: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    _surnames: frozenset[str] = frozenset()
    _left_out: frozenset[tuple[str, ...]] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str], *, places: Iterable[str] = ()) -> "NameList":
        """``names`` of people as the register writes them; the words of ``places`` are nobody's surname."""
        full: dict[str, tuple[tuple[str, ...], ...]] = {}
        split = {words for name in names if (words := _folded_words(name))}
        for words in sorted(split, key=len, reverse=True):
            if len(words) > 1:
                full[words[0]] = (*full.get(words[0], ()), words)
        of_places = {word for place in places for word in _folded_words(place)}
        surnames = {words[-1] for words in split if len(words[-1]) >= _SHORTEST_SURNAME}
        return cls(_full=full, _surnames=frozenset(surnames - of_places))

    def without(self, names: Iterable[str]) -> "NameList":
        """The same list but for these people: neither their full names nor their surnames are found."""
        left_out = frozenset(words for name in names if (words := _folded_words(name)))
        surnames = self._surnames - {words[-1] for words in left_out}
        return replace(self, _left_out=left_out, _surnames=surnames)

    def find(self, text: str) -> Iterator[Finding]:
        """Full names and surnames that begin with a capital, in the genitive too."""
        if not self._full and not self._surnames:
            return
        after = 0
        for match in _CAPITALISED.finditer(text):
            if match.start() < after:
                continue
            after = self._end_of_full_name(text, match) or self._end_of_surname(text, match)
            if after:
                yield Finding(match.start(), after, FindingKind.NAME)

    def _end_of_full_name(self, text: str, first: re.Match[str]) -> int:
        """Where the longest name that begins with this word ends; 0 for none."""
        for words in self._full.get(_folded(first.group()), ()):
            end = _end_of(text, first.end(), words[1:])
            if end and words not in self._left_out:
                return end
        return 0

    def _end_of_surname(self, text: str, match: re.Match[str]) -> int:
        word = _folded(match.group())
        surname = word if word in self._surnames else word.removesuffix("s")
        if surname not in self._surnames:
            return 0
        is_perhaps_a_word = surname in _ORDINARY and _begins_sentence(text, match.start())
        return 0 if is_perhaps_a_word else match.end()


def _folded_words(name: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in _WORD.findall(name))


def _end_of(text: str, at: int, words: tuple[str, ...]) -> int:
    """Where these words end if they follow at this place, the last one in the genitive or not; else 0."""
    last = len(words) - 1
    for place, word in enumerate(words):
        match = _NEXT_WORD.match(text, at)
        written = _folded(match.group(1)) if match else ""
        if match is None or not (written == word or (place == last and written == f"{word}s")):
            return 0
        at = match.end()
    return at


def _begins_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - _MOST_BLANKS) : at].rstrip(" \u00a0\t(")
    return not before or before[-1] in _SENTENCE_END
