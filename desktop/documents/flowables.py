"""Blocks: the pieces a page is filled with. Each draws itself in its own tag and knows where it may be cut.

A block knows its width and height from the start; where it comes to stand is the page's business.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.documents import theme
from desktop.documents.structure import Element
from desktop.documents.tagged_canvas import Artifact, TaggedCanvas
from desktop.documents.text_lines import Line, Run, break_lines, line_width
from desktop.documents.theme import TextStyle

# So many lines of a paragraph stand together at the foot or the top of a page.
_MIN_LINES = 2
_ROUNDING = 1e-6


@dataclass(eq=False, slots=True)
class PageMark:
    """A place that can be referred to before it is laid out; ``page`` counts from 1. ``key`` is unique in a document."""

    key: str
    page: int = 0


class Block(ABC):
    """``before`` and ``after`` are wished spaces: between two blocks the larger counts, at a page's top none.

    ``head`` is drawn first when the block begins a new page: the repeated head of a table. ``begins_part`` is the running
    head of a part that begins with it, on a new page; ``mark`` learns the page it comes to stand on.
    """

    height: float
    before: float = 0
    after: float = 0
    keep_with_next: bool = False
    head: "Block | None" = None
    begins_part: str | None = None
    mark: "PageMark | None" = None

    @property
    def least(self) -> float:
        """The least of it that may stand at the foot of a page: all, unless it can be cut."""
        return self.height

    def split(self, room: float) -> "tuple[Block, Block] | None":  # noqa: ARG002  (most blocks cannot be cut)
        """Cut so that the first part is at most ``room`` high; None when there is no fit place."""
        return None

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Label:
    """What hangs to the left of a paragraph's first line: ``§ 31`` or ``att``."""

    element: Element
    line: Line
    style: TextStyle
    indent: float = 0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where the outline leads to; level 0 is the title."""

    title: str
    level: int


@dataclass(eq=False, kw_only=True)
class Paragraph(Block):
    """Broken lines in one style. Without an element it is an artifact; parts of a cut one share theirs.

    ``flush_right`` is the width in points at whose right edge the lines end, None for lines that begin at the left.
    """

    lines: list[Line]
    style: TextStyle
    element: Element | None
    indent: float = 0
    label: Label | None = None
    bookmark: Bookmark | None = None
    flush_right: float | None = None

    def __post_init__(self) -> None:
        self.height = len(self.lines) * self.style.leading
        self.before, self.after = self.style.before, self.style.after
        self.keep_with_next = self.style.keep_with_next

    @property
    def least(self) -> float:
        can_be_cut = len(self.lines) >= 2 * _MIN_LINES
        return _MIN_LINES * self.style.leading if can_be_cut else self.height

    def split(self, room: float) -> "tuple[Paragraph, Paragraph] | None":
        fitting = int(room / self.style.leading + _ROUNDING)
        count = min(fitting, len(self.lines) - _MIN_LINES)
        if count < _MIN_LINES:
            return None
        rest = replace(self, lines=self.lines[count:], label=None, bookmark=None)
        return replace(self, lines=self.lines[:count]), rest

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        baseline = self.style.baseline(top)
        if self.bookmark is not None:
            canvas.add_bookmark(self.bookmark.title, self.bookmark.level, top + theme.HALF)
        if self.mark is not None:
            canvas.bookmarkHorizontal(self.mark.key, 0, top + theme.HALF)
        if self.label is not None:
            with canvas.tag(self.label.element):
                canvas.show_lines([self.label.line], left + self.label.indent, baseline, self.label.style)
        with canvas.artifact(Artifact.REPEATED) if self.element is None else canvas.tag(self.element):
            self._show(canvas, left + self.indent, baseline)

    def _show(self, canvas: TaggedCanvas, left: float, baseline: float) -> None:
        if self.flush_right is None:
            canvas.show_lines(self.lines, left, baseline, self.style)
            return
        for line in self.lines:
            start = left + self.flush_right - line_width(line, self.style.size)
            canvas.show_lines([line], start, baseline, self.style)
            baseline -= self.style.leading


def paragraph(
    text: str | Sequence[Run], style: TextStyle, element: Element | None, width: float
) -> Paragraph:
    """Return a text set to a width in points."""
    return Paragraph(lines=set_lines(text, style, width), style=style, element=element)


def set_lines(text: str | Sequence[Run], style: TextStyle, width: float) -> list[Line]:
    """Break a text, or runs in several faces, into lines of a width in points."""
    runs = [Run(style.face, text)] if isinstance(text, str) else text
    return break_lines(runs, style.size, width)


@dataclass(eq=False)
class Drawing(Block):
    """A picture painted by a function of canvas, left and top: a Figure with its ``Alt``, or an artifact."""

    width: float
    height: float
    paint: Callable[[TaggedCanvas, float, float], None]
    element: Element | None = None
    before: float = 0
    after: float = 0

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        if self.element is None:
            with canvas.artifact():
                self.paint(canvas, left, top)
            return
        # PDF/UA wants to know where a figure stands (ISO 14289-1, 7.3).
        box = f"{left:.2f} {top - self.height:.2f} {left + self.width:.2f} {top:.2f}"
        self.element.attributes["A"] = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        with canvas.tag(self.element):
            self.paint(canvas, left, top)


def line_below(width: float, height: float, weight: float) -> Drawing:
    """Return empty space with a line at its foot: a rule, or a line to write on."""

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.setStrokeColor(theme.INK)
        canvas.setLineWidth(weight)
        canvas.line(left, top - height, left + width, top - height)

    return Drawing(width, height, paint)


class SideBySide(Block):
    """Stacks of blocks beside each other, kept whole: a letterhead, signatures. Each has its left edge."""

    def __init__(self, columns: Sequence[tuple[float, Sequence[Block]]]) -> None:
        self._columns = columns
        self.height = max(stack_height(blocks) for _, blocks in columns)

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        for offset, blocks in self._columns:
            draw_stack(blocks, canvas, left + offset, top)


def stack_height(blocks: Sequence[Block]) -> float:
    """Return the height of blocks one over the other, the spaces between them counted."""
    return sum(block.height for block in blocks) + sum(gap(*pair) for pair in pairwise(blocks))


def draw_stack(blocks: Sequence[Block], canvas: TaggedCanvas, left: float, top: float) -> None:
    previous = None
    for block in blocks:
        top -= gap(previous, block)
        block.draw(canvas, left, top)
        top -= block.height
        previous = block


def gap(upper: Block | None, lower: Block) -> float:
    """Return the space between two blocks; there is none above the first."""
    return 0 if upper is None else max(upper.after, lower.before)
