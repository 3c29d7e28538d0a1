"""The faces a document is set in, and what they can show.

Knows nothing of pages. Only embedded faces exist here: PDF/A forbids the fourteen a viewer brings itself.
"""

import re
import unicodedata
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from resources import font_path

MISSING_SIGN, SPACE, ELLIPSIS = "¤", " ", "…"
# Of the size, the same in all our faces but for a hundredth.
CAP_HEIGHT = 0.66
_BFCHAR_LIMIT = 100
_BFCHAR_BLOCK = re.compile(r"\d+ beginbfchar\n(.*?)\nendbfchar", re.DOTALL)
_SOFT_HYPHEN, _NOT_A_CHARACTER = 0xAD, 0xFFFF


class Face(StrEnum):
    """The value is both the PostScript name and the stem of the file."""

    SANS = "ProtokollSans-Regular"
    SANS_SEMIBOLD = "ProtokollSans-Semibold"
    SERIF = "ProtokollSerif-Regular"
    SERIF_ITALIC = "ProtokollSerif-It"


class ArchiveFont(TTFont):
    """A TrueType font whose way back to Unicode follows the specification.

    ReportLab maps the missing glyph to U+0000, which PDF/A forbids, and puts more than 100 lines in a block,
    which the CMap specification forbids.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802  (ReportLab calls it; its stubs leave the internals out)
        known = set(doc.idToObject)
        super().addObjects(doc)
        for name in doc.idToObject.keys() - known:
            if name.startswith("toUnicodeCMap:"):
                stream = doc.idToObject[name]
                stream.content = _BFCHAR_BLOCK.sub(_lawful_blocks, stream.content)


def _lawful_blocks(match: re.Match[str]) -> str:
    entries = [line for line in match[1].split("\n") if not line.endswith("<0000>")]
    blocks = (entries[start : start + _BFCHAR_LIMIT] for start in range(0, len(entries), _BFCHAR_LIMIT))
    return "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)


@cache
def register_faces() -> None:
    """Make the faces known to ReportLab, once in a process."""
    for face in Face:
        pdfmetrics.registerFont(ArchiveFont(face, str(font_path(f"{face}.ttf")), asciiReadable=0))


@lru_cache(maxsize=50_000)
def word_width(face: Face, word: str) -> float:
    """Return the width of a word at a size of one point."""
    return pdfmetrics.stringWidth(word, face, 1)


def fitted(text: str, face: Face, size: float, width: float) -> str:
    """Return the text on one line; what does not fit within ``width`` points ends in an ellipsis."""
    text = " ".join(printable(text).split())
    if pdfmetrics.stringWidth(text, face, size) <= width:
        return text
    while text and pdfmetrics.stringWidth(text + ELLIPSIS, face, size) > width:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS


def printable(text: str) -> str:
    """Return the text as the faces can show it: composed (NFC), no invisible marks, ¤ for what they lack."""
    return unicodedata.normalize("NFC", text).translate(_replacements())


class _Replacements(dict[int, str | None]):
    """Filled as signs turn up: from a code point to what is printed in its place."""

    def __init__(self, covered: frozenset[int]) -> None:
        super().__init__()
        self._covered = covered

    def __missing__(self, code: int) -> str | None:
        self[code] = replacement = self._replacement(code)
        return replacement

    def _replacement(self, code: int) -> str | None:
        sign = chr(code)
        if code in self._covered:
            return sign
        category = unicodedata.category(sign)
        if category == "Cf" or "VARIATION SELECTOR" in unicodedata.name(sign, ""):
            return None
        return SPACE if sign.isspace() and category in {"Zs", "Cc"} else MISSING_SIGN


@cache
def _replacements() -> _Replacements:
    register_faces()
    fonts: list[Any] = [pdfmetrics.getFont(face) for face in Face]
    glyphs = [set(font.face.charToGlyph) for font in fonts]
    # A soft hyphen is drawn as a hyphen wherever it stands; U+FFFF only ends the font's own table.
    return _Replacements(frozenset(set.intersection(*glyphs) - {_SOFT_HYPHEN, _NOT_A_CHARACTER}))
