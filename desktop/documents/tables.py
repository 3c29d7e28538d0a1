"""Tables: rows are blocks of their own, so a table of any length flows over pages and repeats its head.

A row is cut only when it is taller than half a page.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from desktop.documents import theme
from desktop.documents.flowables import Block, Paragraph, draw_stack, gap, paragraph, stack_height
from desktop.documents.structure import Element
from desktop.documents.tagged_canvas import TaggedCanvas
from desktop.documents.text_lines import Run
from desktop.documents.theme import Sheet, TextStyle

_LEAST_OF_A_TALL_ROW = 6 * theme.LINE
_HEADS_COLUMN = "<</O/Table/Scope/Column>>"
_HEADS_ROW = "<</O/Table/Scope/Row>>"


class Text(NamedTuple):
    """One paragraph of a cell."""

    text: str | Sequence[Run]
    style: TextStyle = theme.SMALL


Cell = Sequence[Text]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDesign:
    """Widths of the columns in points, together the page's column; their heads; the one that heads rows.

    A table without heads has no head row. ``line`` is the weight of the line under a row, 0 for none. ``numbers`` are the
    columns that are set flush right, so that units stand under units.
    """

    widths: Sequence[float]
    heads: Sequence[str] = ()
    row_head: int | None = None
    line: float = theme.HAIRLINE
    numbers: Collection[int] = ()

    @property
    def lefts(self) -> Sequence[float]:
        return tuple(accumulate(self.widths[:-1], initial=0.0))


@dataclass(eq=False)
class TableRow(Block):
    """Stacks of paragraphs side by side, with a line below."""

    stacks: Sequence[Sequence[Paragraph]]
    lefts: Sequence[float]
    line: float
    sheet: Sheet
    head: "TableRow | None" = None
    keep_with_next: bool = False

    def __post_init__(self) -> None:
        self.height = theme.CELL_PADDING + max(stack_height(stack) for stack in self.stacks)

    @property
    def _is_tall(self) -> bool:
        return self.height > self.sheet.room / 2

    @property
    def least(self) -> float:
        return _LEAST_OF_A_TALL_ROW if self._is_tall else self.height

    def split(self, room: float) -> tuple[Block, Block] | None:
        if not self._is_tall:
            return None
        parts = [_split_stack(stack, room - theme.CELL_PADDING) for stack in self.stacks]
        above, below = [part[0] for part in parts], [part[1] for part in parts]
        if not any(above):
            return None
        return replace(self, stacks=above, line=0), replace(self, stacks=below)

    def repeated(self) -> "TableRow":
        """Return this row as an artifact for the top of a later page: it was read where it first stood."""
        return replace(
            self, stacks=[[replace(cell, element=None) for cell in stack] for stack in self.stacks]
        )

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        for offset, stack in zip(self.lefts, self.stacks, strict=True):
            draw_stack(stack, canvas, left + offset, top - theme.CELL_PADDING_ABOVE)
        if self.line:
            with canvas.artifact():
                canvas.setStrokeColor(theme.INK if self.line > theme.HAIRLINE else theme.RULE)
                canvas.setLineWidth(self.line)
                canvas.line(left, top - self.height, left + self.sheet.column, top - self.height)


def _split_stack(stack: Sequence[Paragraph], room: float) -> tuple[list[Paragraph], list[Paragraph]]:
    """Divide a stack at ``room``; the paragraph on the border is cut when it can be."""
    count = 0
    while count < len(stack) and stack_height(stack[: count + 1]) <= room:
        count += 1
    above, below = list(stack[:count]), list(stack[count:])
    if below:
        used = stack_height(above) + gap(above[-1] if above else None, below[0])
        parts = below[0].split(room - used)
        if parts is not None:
            above, below = [*above, parts[0]], [parts[1], *below[1:]]
    return above, below


def table_rows(
    design: TableDesign, rows: Sequence[Sequence[Cell]], element: Element, sheet: Sheet
) -> list[TableRow]:
    """Return the blocks of a table; its rows and cells are added to the tree under the ``Table`` element."""
    if not design.heads:
        return [_body_row(design, row, element.add("TR"), sheet) for row in rows]
    if _are_more_heads(len(rows), len(design.heads)):
        design = replace(design, row_head=None)
    first = _head_row(design, element.add("THead").add("TR"), sheet)
    repeated = first.repeated()
    body = element.add("TBody")
    others = [replace(_body_row(design, row, body.add("TR"), sheet), head=repeated) for row in rows]
    return [replace(first, keep_with_next=True), *others]


def _are_more_heads(rows: int, columns: int) -> bool:
    """Whether heads of rows and columns together would outnumber what they head: then those of the columns do."""
    return rows + columns > rows * (columns - 1)


def _head_row(design: TableDesign, element: Element, sheet: Sheet) -> TableRow:
    stacks = [
        _stack(design, index, [Text(head, theme.TABLE_HEAD)], element.add("TH", A=_HEADS_COLUMN))
        for index, head in enumerate(design.heads)
    ]
    return TableRow(stacks, design.lefts, theme.STRONG_LINE, sheet)


def _body_row(design: TableDesign, cells: Sequence[Cell], element: Element, sheet: Sheet) -> TableRow:
    holders = [
        element.add("TH", A=_HEADS_ROW) if index == design.row_head else element.add("TD")
        for index in range(len(design.widths))
    ]
    stacks = [_stack(design, index, *parts) for index, parts in enumerate(zip(cells, holders, strict=True))]
    return TableRow(stacks, design.lefts, design.line, sheet)


def _stack(design: TableDesign, column: int, cell: Cell, element: Element) -> list[Paragraph]:
    """The last column needs no room to its right when it is set flush with the table's own edge."""
    is_flush = column in design.numbers
    is_last = column == len(design.widths) - 1
    inner = design.widths[column] - (0 if is_flush and is_last else theme.CELL_GUTTER)
    stack = [paragraph(text, style, element.add("P"), inner) for text, style in cell if text]
    for each in stack:
        each.flush_right = inner if is_flush else None
    return stack
