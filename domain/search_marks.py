"""Marks what was asked for in a title and in a snippet of the texts it was found in."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.search import SnippetPart
from domain.search_query import SearchQuery
from domain.search_terms import DAY_SIGN, Term, terms_in
from domain.swedish import fold

SNIPPET_LETTERS = 160
_LETTERS_BEFORE = 40
_CUT = "…"
_MOST_WINDOWS = 20


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    sought: int


@dataclass(frozen=True, slots=True)
class _Marked:
    text: str
    marks: tuple[_Mark, ...]

    @property
    def different(self) -> int:
        """How many of the things asked for it holds."""
        return len({mark.sought for mark in self.marks})


def marked_title(title: str, query: SearchQuery, near: date | None = None) -> tuple[SnippetPart, ...]:
    """The whole title in stretches."""
    marked = _marked(title, query, near)
    return _parts(marked, 0, len(marked.text))


def snippet(texts: Sequence[str], query: SearchQuery, near: date | None = None) -> tuple[SnippetPart, ...]:
    """About 160 letters of the text that holds most of what was asked for, of the first one where none does."""
    best = _best(texts, query, near)
    if best is None:
        return ()
    start, end = _window(best)
    before, after = _CUT if start else "", _CUT if end < len(best.text) else ""
    parts = [SnippetPart(text=before), *_parts(best, start, end), SnippetPart(text=after)]
    return tuple(part for part in parts if part.text)


def _best(texts: Sequence[str], query: SearchQuery, near: date | None) -> _Marked | None:
    best: _Marked | None = None
    for text in texts:
        marked = _marked(text, query, near)
        if marked.text and (best is None or marked.different > best.different):
            best = marked
            if marked.different == len(query.sought):
                break
    return best


def _marked(text: str, query: SearchQuery, near: date | None) -> _Marked:
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    folded, places = _folded(plain)
    asked = [(number, each) for number, each in enumerate(query.sought) if each.may_stand_in(folded)]
    if not asked:
        return _Marked(plain, ())
    marks = [
        _Mark(places[start], places[end], number)
        for term in terms_in(folded, near)
        for number, sought in asked
        if (stretch := sought.place_in(term.text)) is not None
        for start, end in [_stretch_in_text(term, *stretch)]
    ]
    return _Marked(plain, tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end))))


def _stretch_in_text(term: Term, start: int, end: int) -> tuple[int, int]:
    """A day is marked as it is written; of a word only what was asked for."""
    if term.text.startswith(DAY_SIGN):
        return term.start, term.end
    return term.start + start, term.start + end


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its letters the place in ``text``: they differ after an ß."""
    folded = fold(text)
    if len(folded) == len(text):
        return folded, range(len(text) + 1)
    letters = [fold(letter) for letter in text]
    places = [place for place, letter in enumerate(letters) for _sign in letter]
    return "".join(letters), [*places, len(text)]


def _window(marked: _Marked) -> tuple[int, int]:
    """From a little before the marks that together are most of what was asked for; from one blank to another."""
    length = len(marked.text)
    if length <= SNIPPET_LETTERS:
        return 0, length
    starts = [max(0, mark.start - _LETTERS_BEFORE) for mark in marked.marks[:_MOST_WINDOWS]]
    start = max(starts, key=lambda start: _different_from(marked, start), default=0)
    start = marked.text.rfind(" ", 0, min(start, length - SNIPPET_LETTERS) + 1) + 1
    end = start + SNIPPET_LETTERS
    return start, length if end >= length else max(marked.text.rfind(" ", start, end + 1), start + 1)


def _different_from(marked: _Marked, start: int) -> int:
    """How many of the things asked for stand in the snippet that begins here."""
    held = (mark for mark in marked.marks if start <= mark.start and mark.end <= start + SNIPPET_LETTERS)
    return len({mark.sought for mark in held})


def _parts(marked: _Marked, start: int, end: int) -> tuple[SnippetPart, ...]:
    """The text between two places, in stretches that are asked for or not."""
    parts: list[SnippetPart] = []
    place = start
    for mark in marked.marks:
        first, last = max(mark.start, place), min(mark.end, end)
        if first >= last:
            continue
        parts += [
            SnippetPart(text=marked.text[place:first]),
            SnippetPart(text=marked.text[first:last], is_hit=True),
        ]
        place = last
    parts.append(SnippetPart(text=marked.text[place:end]))
    return tuple(part for part in parts if part.text)
