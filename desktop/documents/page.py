"""Pages: filling them with blocks, and what stands on every one of them.

Layout comes before drawing, so ``Sida 1 (4)``, and the page numbers of a contents list, are known without setting
anything twice.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from desktop.documents import theme
from desktop.documents.flowables import Block, gap
from desktop.documents.fonts import fitted, word_width
from desktop.documents.story import Story
from desktop.documents.tagged_canvas import Artifact, TaggedCanvas
from desktop.documents.theme import Sheet, TextStyle

Progress = Callable[[float], None]
"""Told the share that is done, from 0 to 1. What it raises ends the printing."""

_MOST_BOXES = 5
# How far a printing has come when the story is complete, laid out and drawn, and its tree made; then the file is written.
_COMPLETE, _LAID_OUT, _DRAWN, _TREE_MADE = 0.35, 0.4, 0.75, 0.85
_TELL_EVERY = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMarks:
    """``running_head`` stands at the top from page 2; ``approvers`` is how many initials a page has room for.

    ``foot`` is a line about the house; ``code`` that of the record, to the right of it. A copy says so on every page; a
    draft is watermarked.
    """

    running_head: str
    is_draft: bool = False
    is_copy: bool = False
    approvers: int = 0
    foot: str = ""
    code: str = ""


class PlacedBlock(NamedTuple):
    """``top`` in points from the foot of the paper."""

    block: Block
    top: float


@dataclass(slots=True)
class Page:
    """``running_head`` is None on a page that begins with a letterhead, empty for the document's own."""

    running_head: str | None
    blocks: list[PlacedBlock] = field(default_factory=list)


def paginate(
    blocks: Sequence[Block], sheet: Sheet = theme.PORTRAIT, progress: Progress | None = None
) -> list[Page]:
    """Give each block its place. The first page begins with a letterhead, others below the running head."""
    return _Paginator(blocks, sheet, progress).run()


class _Paginator:
    def __init__(self, blocks: Sequence[Block], sheet: Sheet, progress: Progress | None) -> None:
        self._blocks, self._sheet, self._progress = blocks, sheet, progress
        self._pages: list[Page] = [Page(None)]
        self._top = sheet.head_top
        self._running_head = ""
        self._last: Block | None = None
        """The block above on the same page; None at the top, also below a repeated head."""

    def run(self) -> list[Page]:
        for index, block in enumerate(self._blocks):
            if self._progress is not None and not index % _TELL_EVERY:
                self._progress(_COMPLETE + (_LAID_OUT - _COMPLETE) * index / len(self._blocks))
            if block.begins_part is not None:
                self._begin_part(block.begins_part)
            if self._last is not None and self._needed(index) > self._top - self._sheet.body_bottom:
                self._turn(block)
            if block.mark is not None:
                block.mark.page = len(self._pages)
            waiting: Block | None = block
            while waiting is not None:
                waiting = self._place(waiting)
        return self._pages

    def _begin_part(self, running_head: str) -> None:
        self._running_head = running_head
        if self._pages[-1].blocks:
            self._pages.append(Page(None))
        self._top, self._last = self._sheet.head_top, None

    def _needed(self, index: int) -> float:
        """Room for a block and, when it must not be parted from what follows, for the beginning of that."""
        total, above = 0.0, self._last
        for place in range(index, len(self._blocks)):  # a slice would copy all that is left, for every block
            block = self._blocks[place]
            total += gap(above, block) + (block.height if block.keep_with_next else block.least)
            if not block.keep_with_next:
                return total
            if (
                total > self._sheet.room
            ):  # too long a chain to hold together: then the block stands for itself
                break
            above = block
        return gap(self._last, self._blocks[index]) + self._blocks[index].least

    def _place(self, block: Block) -> Block | None:
        """Place a block, or as much of it as there is room for; return what is left."""
        top = self._top - gap(self._last, block)
        room = top - self._sheet.body_bottom
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
        self._pages[-1].blocks.append(PlacedBlock(block, top))
        self._top = top - block.height

    def _turn(self, block: Block) -> None:
        self._pages.append(Page(self._running_head))
        self._top, self._last = self._sheet.body_top, None
        if block.head is not None:
            self._put(block.head, self._top)


def draw_story(
    story: Story,
    marks: PageMarks,
    progress: Progress | None = None,
    canvas_type: type[TaggedCanvas] = TaggedCanvas,
) -> TaggedCanvas:
    """Lay a story out and draw it: a canvas whose pages are done. ``canvas_type`` lets a benchmark leave the tags out."""
    sheet, tell = story.sheet, progress or _tell_nobody
    for share in story.complete():
        tell(_COMPLETE * share)
    pages = paginate(story.blocks, sheet, progress)
    story.blocks.clear()  # each is let go when it is drawn: a thousand pages take much memory, and long to forget
    canvas = canvas_type(story.root, (sheet.width, sheet.height), partial(tell, _TREE_MADE))
    canvas.showOutline()
    margins = _Margins(canvas, sheet, marks)
    for number, page in enumerate(pages, start=1):
        tell(_LAID_OUT + (_DRAWN - _LAID_OUT) * number / len(pages))
        margins.draw(page, number, len(pages))
        for block, top in page.blocks:
            block.draw(canvas, sheet.left, top)
        canvas.showPage()
        page.blocks.clear()
    return canvas


def _tell_nobody(share: float) -> None:
    """For a printing that nobody waits for."""


class _Margins:
    """What stands outside the column of a page: artifacts, all of it."""

    def __init__(self, canvas: TaggedCanvas, sheet: Sheet, marks: PageMarks) -> None:
        self._canvas, self._sheet, self._marks = canvas, sheet, marks

    def draw(self, page: Page, number: int, total: int) -> None:
        canvas, marks = self._canvas, self._marks
        if marks.is_draft:
            with canvas.artifact(Artifact.WATERMARK):
                self._draw_watermark()
        with canvas.artifact(Artifact.HEADER):
            self._draw_head(page, f"Sida {number} ({total})")
        if marks.approvers or marks.foot or marks.code:
            with canvas.artifact(Artifact.FOOTER):
                self._draw_foot()

    def _draw_head(self, page: Page, page_number: str) -> None:
        canvas, sheet = self._canvas, self._sheet
        baseline = theme.SMALL.baseline(sheet.head_top)
        self._choose(theme.SMALL)
        canvas.drawRightString(sheet.right, baseline, page_number)
        if self._marks.is_copy:
            canvas.drawRightString(sheet.right, baseline + theme.SMALL.leading, "Kopia")
        if page.running_head is not None:
            style = theme.SMALL_GREY
            self._choose(style)
            words = page.running_head or self._marks.running_head
            room = sheet.column - theme.LINE - style.size * word_width(style.face, page_number)
            text = fitted(words, style.face, style.size, room)
            canvas.drawString(sheet.left, baseline, text)

    def _draw_foot(self) -> None:
        if self._marks.approvers:
            self._draw_boxes(min(self._marks.approvers, _MOST_BOXES))
        if self._marks.foot or self._marks.code:
            self._draw_last_line()

    def _draw_last_line(self) -> None:
        """The house to the left, in the room that the code to the right leaves."""
        canvas, sheet, style = self._canvas, self._sheet, theme.FOOT
        baseline, room = sheet.foot_baseline - style.leading, sheet.column
        self._choose(style)
        if self._marks.code:
            canvas.drawRightString(sheet.right, baseline, self._marks.code)
            room -= theme.LINE + style.size * word_width(style.face, self._marks.code)
        if self._marks.foot:
            canvas.drawString(sheet.left, baseline, fitted(self._marks.foot, style.face, style.size, room))

    def _draw_boxes(self, count: int) -> None:
        """Draw lines for the initials of those who approve: the last page's signatures vouch for every page."""
        canvas, sheet = self._canvas, self._sheet
        self._choose(theme.SMALL_GREY)
        canvas.drawString(sheet.left, sheet.foot_baseline, "Justerandes sign.")
        canvas.setStrokeColor(theme.GREY)
        canvas.setLineWidth(theme.HAIRLINE)
        for index in range(count):
            left = sheet.left + theme.FACT_HEAD + index * (theme.INITIALS + theme.LINE)
            canvas.line(left, sheet.foot_baseline, left + theme.INITIALS, sheet.foot_baseline)

    def _draw_watermark(self) -> None:
        canvas, style = self._canvas, theme.WATERMARK
        canvas.saveState()
        self._choose(style)
        canvas.translate(self._sheet.width / 2, self._sheet.height / 2)
        canvas.rotate(theme.WATERMARK_ANGLE)
        canvas.drawCentredString(0, style.baseline(style.leading / 2), "Utkast")
        canvas.restoreState()

    def _choose(self, style: TextStyle) -> None:
        self._canvas.setFillColor(style.colour)
        self._canvas.setFont(style.face, style.size)
