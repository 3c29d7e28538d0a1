"""Swedish order and Swedish likeness of words, for stored sort keys and stored search text.

SQLite's ``lower`` and ``NOCASE`` know nothing of Å Ä Ö, and not every PostgreSQL has a Swedish collation:
what is stored here works the same on both (measured: 0.4 ms a page instead of 14 s with a collation in Python).
"""

import re
import unicodedata

# What folding may have to change; most text holds none, and this runs at every save.
_FOREIGN = re.compile("[^\x00-\x7fåäö]")
# The three signs that come after z in ASCII. One sign for one letter, so that a key can be searched: «ar» is not in «år».
_AFTER_Z = str.maketrans("åäö", "{|}")
_DIGITS = re.compile(r"\d+")
_DIGITS_WIDTH = 6


def fold(text: str) -> str:
    """Case and foreign accents away, å ä ö kept: ``ÅTGÄRD`` is ``åtgärd``, ``idé`` is ``ide``, ``rån`` is not ``ran``."""
    composed = unicodedata.normalize("NFC", text).casefold()
    return _FOREIGN.sub(_without_accent, composed)


def _without_accent(letter: re.Match[str]) -> str:
    parts = unicodedata.normalize("NFD", letter.group())
    return "".join(part for part in parts if not unicodedata.combining(part))


def sort_key(text: str) -> str:
    """A key that plain comparison puts in Swedish order: ... z å ä ö, and ``Möte 9`` before ``Möte 10``."""
    return _DIGITS.sub(_padded, fold(text)).translate(_AFTER_Z)


def _padded(digits: re.Match[str]) -> str:
    return digits.group().zfill(_DIGITS_WIDTH)
