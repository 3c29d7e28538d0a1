"""Lines of a contents list: a title, and the page it is on, which is known when the pages have been laid out."""

from desktop.documents import theme
from desktop.documents.flowables import Block, PageMark
from desktop.documents.fonts import fitted
from desktop.documents.structure import Element
from desktop.documents.tagged_canvas import TaggedCanvas

_NUMBER_ROOM = theme.HANG


class ContentsLine(Block):
    """One line, a link to the page of its mark; a title too long for it ends in an ellipsis."""

    def __init__(self, title: str, mark: PageMark, element: Element, width: float) -> None:
        self._target, self._element, self._width = mark, element, width
        style = theme.CONTENTS
        self._title = fitted(title, style.face, style.size, width - _NUMBER_ROOM)
        self.height = style.leading

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        style = theme.CONTENTS
        baseline = style.baseline(top)
        page = str(self._target.page)
        with canvas.tag(self._element):
            canvas.setFillColor(style.colour)
            canvas.setFont(style.face, style.size)
            canvas.drawString(left, baseline, f"{self._title} ")
            canvas.drawRightString(left + self._width, baseline, page)
        box = (left, top - self.height, left + self._width, top)
        canvas.link(self._element, f"{self._title}, sida {page}", box, self._target.key)
