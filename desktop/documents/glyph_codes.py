"""Text as an embedded face's own codes, which is what the operator that shows text takes.

ReportLab divides a face into subsets of 256 signs as they turn up and asks for every sign again; here each is asked for
once. Leans on ``TTFont.splitString`` and ``getSubsetInternalName``, so ReportLab is pinned (docs/decisions/0003).
"""

from collections.abc import Iterator
from itertools import groupby

from reportlab.pdfbase import pdfmetrics

from desktop.documents.fonts import Face
from desktop.documents.structure import Internals


class GlyphCodes(dict[int, str]):
    """From code points to codes, of one face in one document: the subset in the high byte of a sign's ordinal."""

    def __init__(self, face: Face, document: Internals) -> None:
        super().__init__()
        font: Internals = pdfmetrics.getFont(face)
        self._font = font
        self._document = document
        self._first = font.getSubsetInternalName(0, document)

    def __missing__(self, code: int) -> str:
        ((subset, codes),) = self._font.splitString(chr(code), self._document)
        self[code] = sign = chr(subset << 8 | codes[0])
        return sign

    def pieces(self, text: str) -> Iterator[tuple[str, bytes]]:
        """Yield font resource and codes, one piece for each change of subset: nearly always one in all."""
        signs = text.translate(self)
        try:
            yield self._first, signs.encode("latin-1")
        except UnicodeEncodeError:
            for subset, group in groupby(map(ord, signs), lambda sign: sign >> 8):
                name = self._font.getSubsetInternalName(subset, self._document)
                yield name, bytes(sign & 0xFF for sign in group)
