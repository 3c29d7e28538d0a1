"""A ReportLab canvas on which everything drawn is either content of the structure tree or an artifact.

It refuses the rest: drawing outside both, one inside the other, and fonts that are not embedded.
"""

import re
import zlib
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from enum import StrEnum
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject, PDFStream
from reportlab.pdfgen.canvas import Canvas

from desktop.documents.file_writer import COMPRESSION
from desktop.documents.fonts import Face, printable, register_faces
from desktop.documents.glyph_codes import GlyphCodes
from desktop.documents.structure import (
    Element,
    Internals,
    MarkedContent,
    ObjectReference,
    text_value,
    write_structure,
)
from desktop.documents.theme import TextStyle

LANGUAGE = "sv-SE"
# Operators that paint: text, paths, shadings, images (ISO 32000-1, annex A).
_PAINTS = re.compile(r"(?:^|\s)(?:Tj|TJ|'|\"|[SsFf]|f\*|[Bb]\*?|sh|Do|BI)(?:\s|$)")


class Artifact(StrEnum):
    """What is drawn and not read out (ISO 32000-1, table 330)."""

    LAYOUT = "/Type/Layout"
    HEADER = "/Type/Pagination/Subtype/Header"
    FOOTER = "/Type/Pagination/Subtype/Footer"
    WATERMARK = "/Type/Pagination/Subtype/Watermark"
    REPEATED = "/Type/Pagination"


class UntaggedDrawingError(Exception):
    """Something was drawn that a screen reader could neither read nor pass over."""


class FontNotEmbeddedError(Exception):
    """One of the viewer's standard fonts was used."""


class TaggedCanvas(Canvas):
    """Draw inside ``with canvas.tag(element)`` or ``with canvas.artifact(kind)``; then ``close_tree``."""

    _code: list[str]
    _doc: Internals
    _annotationrefs: list[Internals]
    _bookmarkReference: Internals  # noqa: N815  (ReportLab's name)

    def __init__(
        self, root: Element, page_size: tuple[float, float], on_tree: Callable[[], None] = lambda: None
    ) -> None:
        """``on_tree`` is called when the structure tree is done; what it raises ends the printing."""
        register_faces()
        first_face: Any = Face.SANS  # the stubs want a number here
        super().__init__(
            BytesIO(), pagesize=page_size, lang=LANGUAGE, initialFontName=first_face, invariant=1
        )
        self._root, self._on_tree = root, on_tree
        self._marked: list[list[Element]] = [[]]
        self._is_open = False
        self._checked_to = 0
        self._bookmarks = 0
        self._links: list[tuple[Element, ObjectReference]] = []
        self._mark = _OpenMark(self)
        self._codes: dict[Face, GlyphCodes] = {}

    def tag(self, element: Element) -> AbstractContextManager[None]:
        """Give what is drawn within to the element, after what it already has."""
        owners = self._marked[-1]
        element.kids.append(MarkedContent(len(self._marked) - 1, len(owners)))
        self._open(f"/{element.role} <</MCID {len(owners)}>> BDC")
        owners.append(element)
        return self._mark

    def artifact(self, kind: Artifact = Artifact.LAYOUT) -> AbstractContextManager[None]:
        """Let what is drawn within be passed over when the page is read out."""
        self._open(f"/Artifact <<{kind}>> BDC")
        return self._mark

    def _open(self, operator: str) -> None:
        if self._is_open:
            raise UntaggedDrawingError(f"{operator} inside other marked content")
        self._refuse_paint_since_last_mark()
        self._is_open = True
        self.addLiteral(operator)

    def close_mark(self) -> None:
        """End what ``tag`` or ``artifact`` began; ``with`` does it."""
        self.addLiteral("EMC")
        self._is_open = False
        self._checked_to = len(self._code)

    def _refuse_paint_since_last_mark(self) -> None:
        for operators in self._code[self._checked_to :]:
            if _PAINTS.search(operators):
                raise UntaggedDrawingError(operators)

    def show_lines(
        self, lines: Iterable[Iterable[tuple[Face, str]]], left: float, baseline: float, style: TextStyle
    ) -> None:
        """Set lines of runs one under the other; in half the time of ReportLab's own text object."""
        operators = [
            f"BT 1 0 0 1 {fp_str(left, baseline)} Tm {_colour(style.colour)} {fp_str(style.leading)} TL"
        ]
        chosen, size = "", fp_str(style.size)
        for line in lines:
            for face, text in line:
                for resource, codes in self._codes_of(face).pieces(text):
                    if resource != chosen:
                        chosen = resource
                        operators.append(f"{resource} {size} Tf")
                    operators.append(f"({escapePDF(codes)}) Tj")
            operators.append("T*")
        self.addLiteral(" ".join([*operators, "ET"]))

    def _codes_of(self, face: Face) -> GlyphCodes:
        codes = self._codes.get(face)
        if codes is None:
            codes = self._codes[face] = GlyphCodes(face, self._doc)
        return codes

    def add_bookmark(self, title: str, level: int, top: float) -> None:
        """Lead the outline to a height of this page. Levels start at 0 and grow by one step at a time."""
        self._bookmarks += 1
        key = f"bookmark{self._bookmarks}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(printable(title), key, level)

    def link(self, element: Element, words: str, box: tuple[float, float, float, float], key: str) -> None:
        """Let a box of this page lead to the bookmark ``key``, for who points and, as ``words``, for who listens."""
        link = _Link(words, box, self._bookmarkReference(key))
        link.reference = ObjectReference(len(self._marked) - 1, link)
        element.kids.append(link.reference)
        self._links.append((element, link.reference))
        self._annotationrefs.append(self._doc.Reference(link))

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        self._refuse_paint_since_last_mark()
        super().showPage()
        _compress(self._doc.Pages.pages[-1])
        self._marked.append([])
        self._checked_to = 0

    def close_tree(self) -> dict[int, bytes]:
        """Return the objects of the structure tree by number, once all pages are drawn.

        Raises ``FontNotEmbeddedError`` when ReportLab fell back on a standard font.
        """
        strangers = set(self._doc.fontMapping) - set(Face)
        if strangers:
            raise FontNotEmbeddedError(", ".join(sorted(strangers)))
        self.setViewerPreference("DisplayDocTitle", "true")
        self.setCatalogEntry("MarkInfo", {"Marked": "true"})
        tree = write_structure(self._doc, self._root, self._marked[:-1], self._links)
        self._on_tree()
        return tree


def _compress(page: Internals) -> None:
    """Pack a page as soon as it is drawn: a thousand of them wait in memory for the file to be written."""
    packed = zlib.compress(page.stream.encode("latin-1"), COMPRESSION)
    page.stream, page.Contents = None, PDFStream(PDFDictionary({"Filter": "/FlateDecode"}), packed)


class _Link(PDFObject):
    """A link annotation: without a frame, printed as nothing (ISO 19005-2, 6.3; ISO 14289-1, 7.18)."""

    reference: ObjectReference

    def __init__(self, words: str, box: tuple[float, float, float, float], destination: Internals) -> None:
        self._words, self._box, self._destination = words, box, destination

    def format(self, document: Internals) -> bytes:
        box = " ".join(f"{edge:.2f}" for edge in self._box)
        target = self._destination.format(document).decode("ascii")
        entries = f"/Rect[{box}]/Border[0 0 0]/F 4/Contents{text_value(self._words)}/Dest {target}"
        return f"<</Type/Annot/Subtype/Link{entries}/StructParent {self.reference.parent_key}>>".encode(
            "ascii"
        )


@cache
def _colour(colour: Color) -> str:
    """The operator that fills in a colour."""
    return f"{fp_str(colour.red, colour.green, colour.blue)} rg"


class _OpenMark(AbstractContextManager[None]):
    """What stands behind ``with``: a plain object, for it is entered hundreds of times a page."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self._canvas = canvas

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self._canvas.close_mark()
