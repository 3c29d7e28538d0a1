"""Pages: filling them with blocks, and what stands on every one of them.

Layout comes before drawing, so ``Sida 1 (4)`` is known without setting anything twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.documents import theme
from desktop.documents.archive_writer import Properties, write_archive
from desktop.documents.flowables import Block, gap
from desktop.documents.fonts import fitted
from desktop.documents.story import Story
from desktop.documents.tagged_canvas import Artifact, TaggedCanvas
from desktop.documents.theme import TextStyle

_PAGE_ROOM = theme.BODY_TOP - theme.BODY_BOTTOM
_PAGE_NUMBER_ROOM = 2 * theme.HANG
_MOST_BOXES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMarks:
    """``running_head`` stands at the top from page 2; ``approvers`` is how many initials a page has room for."""

    running_head: str
    is_draft: bool = False
    approvers: int = 0


class PlacedBlock(NamedTuple):
    """``top`` in points from the foot of the paper."""

    block: Block
    top: float


Page = list[PlacedBlock]


def paginate(blocks: Sequence[Block]) -> list[Page]:
    """Give each block its place. The first page begins with a letterhead, others below the running head."""
    return _Paginator(blocks).run()


class _Paginator:
    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._pages: list[Page] = [[]]
        self._top = theme.HEAD_TOP
        self._last: Block | None = None
        """The block above on the same page; None at the top, also below a repeated head."""

    def run(self) -> list[Page]:
        for index, block in enumerate(self._blocks):
            if self._last is not None and self._needed(index) > self._top - theme.BODY_BOTTOM:
                self._turn(block)
            waiting: Block | None = block
            while waiting is not None:
                waiting = self._place(waiting)
        return self._pages

    def _needed(self, index: int) -> float:
        """Room for a block and, when it must not be parted from what follows, for the beginning of that."""
        total, above = 0.0, self._last
        for block in self._blocks[index:]:
            total += gap(above, block) + (block.height if block.keep_with_next else block.least)
            if not block.keep_with_next:
                return total
            if total > _PAGE_ROOM:  # too long a chain to hold together: then the block stands for itself
                break
            above = block
        return gap(self._last, self._blocks[index]) + self._blocks[index].least

    def _place(self, block: Block) -> Block | None:
        """Place a block, or as much of it as there is room for; return what is left."""
        top = self._top - gap(self._last, block)
        room = top - theme.BODY_BOTTOM
        parts = None if block.height <= room else block.split(room)
        if parts is not None:
            self._put(parts[0], top)
            self._turn(parts[1])
            return parts[1]
        if block.height <= room or self._last is None:  # what no page can hold is let over the foot
            self._put(block, top)
            self._last = block
            return None
        self._turn(block)
        return block

    def _put(self, block: Block, top: float) -> None:
        self._pages[-1].append(PlacedBlock(block, top))
        self._top = top - block.height

    def _turn(self, block: Block) -> None:
        self._pages.append([])
        self._top, self._last = theme.BODY_TOP, None
        if block.head is not None:
            self._put(block.head, self._top)


def print_story(
    story: Story, marks: PageMarks, properties: Properties, canvas_type: type[TaggedCanvas] = TaggedCanvas
) -> bytes:
    """Return the finished file. ``canvas_type`` lets a benchmark leave the tags out."""
    pages = paginate(story.blocks)
    canvas = canvas_type(story.root, (theme.PAGE_WIDTH, theme.PAGE_HEIGHT))
    canvas.showOutline()
    for number, page in enumerate(pages, start=1):
        _draw_marks(canvas, marks, number, len(pages))
        for block, top in page:
            block.draw(canvas, theme.LEFT, top)
        canvas.showPage()
    return write_archive(canvas, properties)


def _draw_marks(canvas: TaggedCanvas, marks: PageMarks, number: int, total: int) -> None:
    if marks.is_draft:
        with canvas.artifact(Artifact.WATERMARK):
            _draw_watermark(canvas)
    with canvas.artifact(Artifact.HEADER):
        _draw_head(canvas, marks.running_head if number > 1 else "", f"Sida {number} ({total})")
    if marks.approvers:
        with canvas.artifact(Artifact.FOOTER):
            _draw_boxes(canvas, min(marks.approvers, _MOST_BOXES))


def _draw_head(canvas: TaggedCanvas, running_head: str, page_number: str) -> None:
    baseline = theme.SMALL.baseline(theme.HEAD_TOP)
    _choose(canvas, theme.SMALL)
    canvas.drawRightString(theme.RIGHT, baseline, page_number)
    if running_head:
        _choose(canvas, theme.SMALL_GREY)
        text = fitted(
            running_head, theme.SMALL_GREY.face, theme.SMALL_GREY.size, theme.COLUMN - _PAGE_NUMBER_ROOM
        )
        canvas.drawString(theme.LEFT, baseline, text)


def _draw_boxes(canvas: TaggedCanvas, count: int) -> None:
    """Draw lines for the initials of those who approve: the last page's signatures vouch for every page."""
    _choose(canvas, theme.SMALL_GREY)
    canvas.drawString(theme.LEFT, theme.FOOT_BASELINE, "Justerandes sign.")
    canvas.setStrokeColor(theme.GREY)
    canvas.setLineWidth(theme.HAIRLINE)
    for index in range(count):
        left = theme.LEFT + theme.FACT_HEAD + index * (theme.INITIALS + theme.LINE)
        canvas.line(left, theme.FOOT_BASELINE, left + theme.INITIALS, theme.FOOT_BASELINE)


def _draw_watermark(canvas: TaggedCanvas) -> None:
    style = theme.WATERMARK
    canvas.saveState()
    _choose(canvas, style)
    canvas.translate(theme.PAGE_WIDTH / 2, theme.PAGE_HEIGHT / 2)
    canvas.rotate(theme.WATERMARK_ANGLE)
    canvas.drawCentredString(0, style.baseline(style.leading / 2), "Utkast")
    canvas.restoreState()


def _choose(canvas: TaggedCanvas, style: TextStyle) -> None:
    canvas.setFillColor(style.colour)
    canvas.setFont(style.face, style.size)
