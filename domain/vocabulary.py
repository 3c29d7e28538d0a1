"""The words a typed line may hold: those of the store, its registers and its agreement in force, and the fixed lists.

The index of them is made once for each vocabulary and kept as long as it is one of the latest.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from domain.agreements import PriorityArea
from domain.phrase_index import Closeness, Kind, PhraseIndex
from domain.quick_entry_words import (
    AREA_BEFORE,
    BURGLARIES,
    CATEGORY_PHRASES,
    COMMON_IN_AREA_TITLES,
    COMMON_IN_PARTY_NAMES,
    NOT_MEANT,
    PARTY_BEGINNINGS,
    PLACES_OF_BURGLARIES,
    SOURCE_AFTER,
    SOURCE_BEFORE,
    SOURCE_PHRASES,
    TREND_PHRASES,
)
from domain.swedish import fold
from domain.typed_words import typed_words

_LEAST_LETTERS_OF_A_NAME = 4
_LEAST_LETTERS_OF_A_TITLE_WORD = 5
_KEPT_VOCABULARIES = 2
# Of a noun in Swedish: definite, plural, both.
_AFTER_CONSONANT = ("en", "et", "er", "erna", "ar", "arna", "s")
_AFTER_VOWEL = {"a": ("a", "an", "or", "orna"), "e": ("e", "en", "er", "erna", "et", "ena")}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Vocabulary:
    """What may be chosen today. Of two districts, places or parties with one name the first counts and is uncertain.

    ``places`` have a name and a district; ``areas`` are those of the agreement in force; ``category_areas`` is the
    area the store has used most with a category. Two vocabularies are equal only when they are the same object, so
    keep one as long as nothing in it has changed.
    """

    categories: tuple[str, ...] = ()
    districts: Mapping[UUID, str]
    places: Mapping[UUID, tuple[str, UUID | None]]
    parties: Mapping[UUID, str]
    areas: tuple[PriorityArea, ...] = ()
    category_areas: Mapping[str, UUID]


@lru_cache(maxsize=_KEPT_VOCABULARIES)
def phrase_index(vocabulary: Vocabulary) -> PhraseIndex:
    """Every phrase that means something in this vocabulary (measured: 30 ms and 1.3 MB for 80 districts, 600 places)."""
    index = PhraseIndex()
    _add_names(index, Kind.DISTRICT, vocabulary.districts)
    _add_names(index, Kind.PLACE, {key: name for key, (name, _) in vocabulary.places.items()})
    _add_categories(index, vocabulary.categories)
    _add_parties(index, vocabulary.parties)
    _add_areas(index, vocabulary.areas)
    for trend, phrases in TREND_PHRASES.items():
        for phrase in phrases.split(";"):
            index.add(Kind.TREND, phrase.split(), trend, Closeness.WORD)
    for phrase in NOT_MEANT.split(";"):
        index.add(Kind.NOTHING, phrase.split(), "", Closeness.WORD)
    return index


@lru_cache(maxsize=_KEPT_VOCABULARIES)
def title_words(vocabulary: Vocabulary) -> Mapping[str, UUID]:
    """Long words that stand in the title of one area only: «brottsoffer»."""
    return {
        word: areas[0]
        for word, areas in _areas_by_word(vocabulary.areas).items()
        if len(areas) == 1
        and len(word) >= _LEAST_LETTERS_OF_A_TITLE_WORD
        and word not in COMMON_IN_AREA_TITLES
    }


def _words(text: str) -> list[str]:
    return [word.folded for word in typed_words(text) if not word.is_dash]


def _add_names(index: PhraseIndex, kind: Kind, names: Mapping[UUID, str]) -> None:
    """A name, its genitive, and the name with blanks for hyphens."""
    for key, name in names.items():
        words = _words(name)
        for written in (words, " ".join(words).replace("-", " ").split()):
            index.add(kind, written, key, Closeness.NAME)
            if written and not written[-1].endswith("s"):
                index.add(kind, [*written[:-1], f"{written[-1]}s"], key, Closeness.WORD)


def _add_categories(index: PhraseIndex, categories: Iterable[str]) -> None:
    for category in categories:
        words = _words(category)
        index.add(Kind.CATEGORY, words, category, Closeness.NAME)
        for last in _inflections(words[-1]) if words else ():
            index.add(Kind.CATEGORY, [*words[:-1], last], category, Closeness.WORD)
        for phrase in CATEGORY_PHRASES.get(fold(category), "").split(";"):
            index.add(Kind.CATEGORY, phrase.split(), category, Closeness.WORD)
        for place in PLACES_OF_BURGLARIES.get(fold(category), "").split():
            _add_burglaries(index, category, place)


def _add_burglaries(index: PhraseIndex, category: str, place: str) -> None:
    """«inbrott i källare»: the word that tells which category it is may be the place as well."""
    for burglary in BURGLARIES:
        index.add(Kind.CATEGORY, [burglary, place], category, Closeness.WORD, kept=1)
        index.add(Kind.CATEGORY, [burglary, "i", place], category, Closeness.WORD, kept=1)


def _inflections(word: str) -> list[str]:
    endings = _AFTER_VOWEL.get(word[-1:])
    stem, endings = (word, _AFTER_CONSONANT) if endings is None else (word[:-1], endings)
    return [stem + ending for ending in endings]


def _add_parties(index: PhraseIndex, parties: Mapping[UUID, str]) -> None:
    names = {key: _words(name) for key, name in parties.items()}
    for key, words in names.items():
        for written in _ways_to_write(words):
            _add_source(index, written, key, Closeness.NAME)
    for word, keys in _by_distinctive_word(names).items():
        if len(keys) == 1:
            _add_source(index, [word], keys[0], Closeness.PART_OF_NAME)
    for marker, phrases in SOURCE_PHRASES.items():
        meant = [key for key, words in names.items() if any(marker in word for word in words)]
        for phrase in phrases.split(";") if len(meant) == 1 else ():
            _add_source(index, phrase.split(), meant[0], Closeness.WORD)


def _ways_to_write(words: list[str]) -> Iterable[list[str]]:
    yield words
    for beginning, short_ways in PARTY_BEGINNINGS.items():
        if len(words) > 1 and words[0] == beginning:
            yield from ([*short.split(), *words[1:]] for short in short_ways)


def _add_source(index: PhraseIndex, words: list[str], party_id: UUID, closeness: Closeness) -> None:
    """The words alone, after «enligt» and the like, and before «uppger» and the like."""
    index.add(Kind.PARTY, words, party_id, closeness)
    for before in SOURCE_BEFORE:
        index.add(Kind.PARTY, [*before.split(), *words], party_id, Closeness.NAME)
    for after in SOURCE_AFTER:
        index.add(Kind.PARTY, [*words, after], party_id, Closeness.NAME)


def _by_distinctive_word(names: Mapping[UUID, list[str]]) -> Mapping[str, list[UUID]]:
    found: dict[str, list[UUID]] = {}
    for key, words in names.items():
        for word in {*words} - COMMON_IN_PARTY_NAMES:
            if len(word) >= _LEAST_LETTERS_OF_A_NAME:
                found.setdefault(word, []).append(key)
    return found


def _add_areas(index: PhraseIndex, areas: tuple[PriorityArea, ...]) -> None:
    """«omr P», «område platser» and, when there is no doubt, the beginning of such a word."""
    for area in areas:
        index.add(Kind.AREA, _words(area.title), area.id, Closeness.NAME)
    by_word = _areas_by_word(areas)
    for area in areas:
        ways = {fold(area.letter), *(word for word, keys in by_word.items() if keys == [area.id])}
        for before in AREA_BEFORE:
            for way in ways:
                index.add(Kind.AREA, [*before.split(), *re.findall(r"\S+", way)], area.id, Closeness.NAME)


def _areas_by_word(areas: Iterable[PriorityArea]) -> Mapping[str, list[UUID]]:
    found: dict[str, list[UUID]] = {}
    for area in areas:
        for word in dict.fromkeys(_words(area.title)):
            found.setdefault(word, []).append(area.id)
    return found
