"""Which words of a text have their spelling looked up: those of running text, not signs, numbers, addresses or short forms."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# A letter with the accents that some programs write as signs of their own.
_LETTER = r"(?:[^\W\d_][\u0300-\u036f]*)"
_WORD = re.compile(rf"{_LETTER}+(?:[-‐‑:'’]{_LETTER}+)*")
_CHUNK = re.compile(r"\S+")
_NOT_RUNNING_TEXT = re.compile(
    r"[\d@\\_]|://|^www\.|^\W*[\w-]+(?:\.[\w-]+)*\.(?:com|eu|net|nu|org|se)\b", re.IGNORECASE
)
_SHORT_FORM = re.compile(rf"\W*{_LETTER}{{1,3}}(?:\.{_LETTER}{{1,3}})+\.?\W*")
_HYPHENS = frozenset("-‐‑")
# As the dictionary has them.
_PLAIN_SIGNS = str.maketrans("‐‑’", "--'")
_LONGEST_SHORT_FORM = 5
_FEWEST_LETTERS = 2
_CHUNKS_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Word:
    """``start`` and ``end`` in characters of the text; ``asked`` is what to look up."""

    start: int
    end: int
    asked: str


def words_in(text: str) -> Iterator[Word]:
    """Left out: what holds a digit (dnr, dates, § numbers), e-mail and web addresses, capitals, t.ex., trygghets-."""
    for chunk in _CHUNK.finditer(text):
        first = chunk.start()
        for word in _words_of(chunk.group()):
            yield Word(first + word.start, first + word.end, word.asked)


@lru_cache(maxsize=_CHUNKS_REMEMBERED)
def _words_of(chunk: str) -> tuple[Word, ...]:
    """What is written without a blank. Remembered: a paragraph is looked through at every key stroke."""
    if _NOT_RUNNING_TEXT.search(chunk) or _SHORT_FORM.fullmatch(chunk):
        return ()
    return tuple(word for match in _WORD.finditer(chunk) for word in _looked_up(match, chunk))


def _looked_up(match: "re.Match[str]", chunk: str) -> Iterator[Word]:
    before, after = chunk[: match.start()][-1:], chunk[match.end() :][:1]
    if before in _HYPHENS or after in _HYPHENS:
        return
    start = match.start()
    for part in _parts(match.group()):
        letters = unicodedata.normalize("NFC", part).translate(_PLAIN_SIGNS)
        if len(letters) >= _FEWEST_LETTERS and _is_word(letters):
            # The dictionary knows «ang.» with its point; what it knows without is right with it too.
            is_short_form = after == "." and len(letters) <= _LONGEST_SHORT_FORM
            yield Word(start, start + len(part), f"{letters}." if is_short_form else letters)
        start += len(part) + 1


def _parts(word: str) -> list[str]:
    """A word with a hyphen is looked up whole, unless one half is capitals: of SSPF-samordnare only samordnare."""
    halves = re.split("[-‐‑]", word)
    return halves if len(halves) > 1 and any(half.isupper() for half in halves) else [word]


def _is_word(letters: str) -> bool:
    """Neither capitals, with an ending or without (SSPF, SSPF:s), nor mixed like YouTube."""
    stem = re.split("[:']", letters)[0]
    return not stem.isupper() and all(_is_lower_but_first(half) for half in letters.split("-"))


def _is_lower_but_first(half: str) -> bool:
    return len(half) < _FEWEST_LETTERS or half[1:].islower()
