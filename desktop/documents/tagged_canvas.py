"""A ReportLab canvas on which everything drawn is either content of the structure tree or an artifact.

It refuses the rest: drawing outside both, one inside the other, and fonts that are not embedded.
"""

import re
from contextlib import AbstractContextManager
from enum import StrEnum
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from desktop.documents.fonts import Face, printable, register_faces
from desktop.documents.structure import Element, Internals, MarkedContent, write_structure

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

    def __init__(self, root: Element, page_size: tuple[float, float]) -> None:
        register_faces()
        first_face: Any = Face.SANS  # the stubs want a number here
        super().__init__(
            BytesIO(), pagesize=page_size, lang=LANGUAGE, initialFontName=first_face, invariant=1
        )
        self._root = root
        self._marked: list[list[Element]] = [[]]
        self._is_open = False
        self._checked_to = 0
        self._bookmarks = 0
        self._mark = _OpenMark(self)

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

    def add_bookmark(self, title: str, level: int, top: float) -> None:
        """Lead the outline to a height of this page. Levels start at 0 and grow by one step at a time."""
        self._bookmarks += 1
        key = f"bookmark{self._bookmarks}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(printable(title), key, level)

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        self._refuse_paint_since_last_mark()
        super().showPage()
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
        return write_structure(self._doc, self._root, self._marked[:-1])


class _OpenMark(AbstractContextManager[None]):
    """What stands behind ``with``: a plain object, for it is entered hundreds of times a page."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self._canvas = canvas

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self._canvas.close_mark()
