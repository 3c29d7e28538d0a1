"""The words of a typed line, each with where it stands, and the line as it is spoken: folded, one blank between words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from domain.swedish import fold

_CHUNK = re.compile(r"[^\s,;]+")
_EDGES = ".:!?()[]{}\"'«»”“’…–—−‑-"
_DASHES = str.maketrans("–—−‑", "----")
# What a taken word leaves behind in the spoken line, so that nothing is understood across it.
_TAKEN = "\0"


class Span(NamedTuple):
    """From the first sign up to, not with, the last one."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWord:
    """``span`` is the word, ``chunk`` the word with the punctuation that touches it. A lone dash is a word ``-``."""

    folded: str
    span: Span
    chunk: Span

    @property
    def is_dash(self) -> bool:
        return self.folded == "-"


def typed_words(line: str) -> list[TypedWord]:
    """Everything typed but blanks and lone punctuation."""
    return [word for match in _CHUNK.finditer(line) if (word := _word(match)) is not None]


def _word(match: re.Match[str]) -> TypedWord | None:
    chunk = match.group()
    core = chunk.strip(_EDGES) or chunk[:1].translate(_DASHES)
    if core in _EDGES and core != "-":
        return None
    start = match.start() + (0 if core == "-" else chunk.index(core))
    return TypedWord(
        folded=fold(core).translate(_DASHES), span=Span(start, start + len(core)), chunk=Span(*match.span())
    )


class SpokenLine:
    """The words in one string to look for patterns in, and the way back from a match to the words."""

    def __init__(self, words: Sequence[TypedWord], taken: Sequence[bool]) -> None:
        spoken = [_TAKEN if is_taken else word.folded for word, is_taken in zip(words, taken, strict=True)]
        self.text = " ".join(spoken)
        self._first: dict[int, int] = {}
        self._after: dict[int, int] = {}
        start = 0
        for at, each in enumerate(spoken):
            self._first[start] = at
            self._after[start + len(each)] = at + 1
            start += len(each) + 1

    def words_of(self, span: tuple[int, int]) -> range | None:
        """The words a match holds; None when it begins or ends within a word."""
        first, after = self._first.get(span[0]), self._after.get(span[1])
        return None if first is None or after is None else range(first, after)
