"""The Swedish dictionary in memory: whether a word is right, and what may have been meant.

The package that reads it is optional: where it or the word list is missing or broken there is no spelling.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from resources import spelling_path

_LANGUAGE = "sv_SE"
MOST_OFFERS = 6
# A dictionary that has been cut short is read without a word of complaint.
_KNOWN_WORD = "protokoll"


class NoDictionaryError(Exception):
    """There is no spelling on this computer; the text says why, for the log."""


class _Hunspell(Protocol):
    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...
    def add(self, word: str, example: str | None = None) -> int: ...
    def remove(self, word: str) -> int: ...


class Dictionary:
    """Words of the field are right from the beginning; others can be made so. Not for two threads at once."""

    def __init__(self, hunspell: _Hunspell) -> None:
        self._hunspell = hunspell
        self._learnt: set[str] = set()

    def is_right(self, word: str) -> bool:
        return bool(self._hunspell.spell(word))

    def offers(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first. Takes up to 0.7 s."""
        bare = word.removesuffix(".")
        found = dict.fromkeys(each for each in self._hunspell.suggest(bare) if each and each != bare)
        return tuple(found)[:MOST_OFFERS]

    def know(self, words: Iterable[str], names: Iterable[str]) -> None:
        """These are right too from now on, in place of those told of before.

        Names of places and parties are so with what is theirs: Solberga, Solbergas. What the dictionary has itself is never
        added: it would be lost with it.
        """
        wanted = {*words, *_inflected(names)}
        for word in self._learnt - wanted:
            self._hunspell.remove(word)
        self._learnt &= wanted
        new = {word for word in wanted - self._learnt if not self.is_right(word)}
        for word in new:
            self._hunspell.add(word)
        self._learnt |= new

    def learn_field_words(self, lines: Iterable[str]) -> None:
        """``word`` or ``word/example``: it is inflected as the example is."""
        for line in lines:
            word, _slash, example = line.partition("/")
            self._hunspell.add(word, example or None)


def open_dictionary(folder: Path | None = None) -> Dictionary:
    """Read it, in 0.3 s, from the program's own resources unless told otherwise. Raises ``NoDictionaryError``."""
    try:
        place = folder or spelling_path(f"{_LANGUAGE}.dic").parent
        dictionary = Dictionary(_read(place))
        dictionary.learn_field_words(_field_words(spelling_path("field-words.txt")))
    except OSError as error:
        raise NoDictionaryError(str(error)) from error
    if not dictionary.is_right(_KNOWN_WORD):
        raise NoDictionaryError("the word list is broken")
    return dictionary


def _read(folder: Path) -> _Hunspell:
    try:
        from hunspell import Hunspell  # noqa: PLC0415 - optional
    except ImportError as error:
        raise NoDictionaryError("chunspell is not installed") from error
    # Without an encoding the paths are in that of the locale, and Windows finds no folder with å in it.
    opened: _Hunspell = Hunspell(_LANGUAGE, hunspell_data_dir=str(folder), system_encoding="UTF-8")
    return opened


def _field_words(path: Path) -> Iterator[str]:
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return (line for line in lines if line and not line.startswith("#"))


def _inflected(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield name
        if not name.endswith(("s", "x", "z")):
            yield f"{name}s"
