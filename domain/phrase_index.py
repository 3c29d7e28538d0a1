"""Phrases and what they mean, found in a row of folded words: the longest first, and a word with one wrong letter."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from domain.situation import Severity, Trend

Value = str | UUID | Trend | Severity

# A shorter word with one letter changed is too often another word: «sätta» is not Sätra, «ran» is not «rån».
LEAST_LETTERS_OF_A_TYPO = 6
_HEAD = LEAST_LETTERS_OF_A_TYPO // 2


class Kind(IntEnum):
    """What words speak of. Of two phrases that are equally long the one whose kind comes first here counts.

    ``NOTHING`` are phrases that only look like something: «på nytt», «inte ökat». The last two are in no index.
    """

    DISTRICT = 0
    PLACE = 1
    CATEGORY = 2
    PARTY = 3
    AREA = 4
    TREND = 5
    SEVERITY = 6
    NOTHING = 7
    PERIOD = 8
    TIME = 9


class Closeness(IntEnum):
    """How a phrase means its value: by its own name, by a word for it, or by a word that happens to be in one name only."""

    NAME = 0
    WORD = 1
    PART_OF_NAME = 2


@dataclass(frozen=True, slots=True)
class Meaning:
    """``kept`` is how many of the phrase's words it takes; the rest may mean something else as well."""

    kind: Kind
    value: Value
    closeness: Closeness
    kept: int


@dataclass(frozen=True, slots=True)
class Found:
    """The words ``first`` up to ``after``, and what they may mean, all of one kind and one closeness."""

    kind: Kind
    values: tuple[Value, ...]
    closeness: Closeness
    first: int
    after: int
    length: int


_KIND_OF: Callable[[Meaning], Kind] = attrgetter("kind")


class PhraseIndex:
    """Filled once; finding takes no time that grows with how much it holds."""

    def __init__(self) -> None:
        # Meanings of one kind stand together. Tuples, for there are thousands, and nearly all hold one thing.
        self._meanings: dict[str, tuple[Meaning, ...]] = {}
        self._longest = 1
        self._words: set[str] = set()
        self._by_either_end: dict[str, tuple[str, ...]] = {}

    def add(
        self, kind: Kind, words: Sequence[str], value: Value, closeness: Closeness, *, kept: int | None = None
    ) -> None:
        """``words`` are folded. A closer meaning of the same phrase and kind takes the place of a less close one."""
        if not words:
            return
        phrase = " ".join(words)
        known = self._meanings.get(phrase, ())
        same_kind = tuple(each for each in known if each.kind == kind)
        if same_kind and same_kind[0].closeness < closeness:
            return
        if same_kind and same_kind[0].closeness > closeness:
            same_kind = ()
        if all(each.value != value for each in same_kind):
            same_kind += (Meaning(kind, value, closeness, len(words) if kept is None else kept),)
        self._meanings[phrase] = (*(each for each in known if each.kind != kind), *same_kind)
        self._longest = max(self._longest, len(words))
        for word in words:
            self._learn(word)

    def _learn(self, word: str) -> None:
        if word not in self._words:
            self._words.add(word)
            if len(word) >= LEAST_LETTERS_OF_A_TYPO:
                for end in (word[:_HEAD], word[_HEAD + 1 :]):
                    self._by_either_end[end] = (*self._by_either_end.get(end, ()), word)

    def _meanings_of(self, phrase: str) -> tuple[Meaning, ...]:
        return self._meanings.get(phrase, ())

    def find(self, words: Sequence[str]) -> list[Found]:
        """Everything the words may mean, the longest phrases first; they may overlap."""
        found = [each for first in range(len(words)) for each in self._starting(words, first)]
        return sorted(found, key=lambda each: (-each.length, each.kind, each.first))

    def _starting(self, words: Sequence[str], first: int) -> Iterator[Found]:
        if words[first] not in self._words:
            return
        for after in range(first + 1, min(first + self._longest, len(words)) + 1):
            for kind, same_kind in groupby(self._meanings_of(" ".join(words[first:after])), _KIND_OF):
                known = list(same_kind)
                values = tuple(each.value for each in known)
                yield Found(kind, values, known[0].closeness, first, first + known[0].kept, after - first)

    def corrected(self, word: str) -> str | None:
        """The one known word, or one of those that mean the same, that differs from this by one letter; else None.

        One letter too many, too few, wrong, or two that changed places.
        """
        if len(word) < LEAST_LETTERS_OF_A_TYPO or word in self._words:
            return None
        near = {
            known
            for end in _ends_of_near_words(word)
            for known in self._by_either_end.get(end, ())
            if _differ_by_one(word, known)
        }
        meant = {self._meant_alone(each) for each in near}
        return min(near) if len(near) == 1 or (len(meant) == 1 and None not in meant) else None

    def _meant_alone(self, word: str) -> tuple[Value, ...] | None:
        return tuple(each.value for each in self._meanings_of(word)) or None


def _ends_of_near_words(word: str) -> set[str]:
    """What a word that differs from this by one letter begins with, or else ends with after the letter that follows.

    Where the beginning differs the rest is the same, or stands one letter further on or back.
    """
    return {word[:_HEAD], *(word[rest:] for rest in range(_HEAD, _HEAD + 3))}


def _differ_by_one(first: str, second: str) -> bool:
    """One letter changed, added or left out, or two neighbours that changed places."""
    shorter, longer = sorted((first, second), key=len)
    at = next((n for n, letter in enumerate(shorter) if letter != longer[n]), len(shorter))
    if len(shorter) < len(longer):
        return len(longer) - len(shorter) == 1 and shorter[at:] == longer[at + 1 :]
    swapped = shorter[:at] + shorter[at + 1 : at + 2] + shorter[at : at + 1] + shorter[at + 2 :]
    return shorter[at + 1 :] == longer[at + 1 :] or swapped == longer
