"""A document while it is written: its blocks in reading order, and the structure tree that grows with them.

The words in which a document says what it is: title, heading, text, list, table. Knows no document.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from desktop.documents import theme
from desktop.documents.contents import ContentsLine
from desktop.documents.flowables import Block, Bookmark, Label, PageMark, Paragraph, set_lines
from desktop.documents.structure import Element
from desktop.documents.tables import Cell, TableDesign, table_rows
from desktop.documents.text_lines import Run
from desktop.documents.theme import Sheet, TextStyle

_ENDS_A_CHAIN = {"Sect", "LI"}
_UNNUMBERED = "<</O/List/ListNumbering/None>>"


class Story:
    """Everything added goes under the innermost ``within``. A story is laid out on sheets of one kind."""

    def __init__(self, sheet: Sheet = theme.PORTRAIT) -> None:
        self.sheet = sheet
        self.root = Element("Document")
        self.blocks: list[Block] = []
        self._parent = self.root
        self._depth = 0
        self._next_part: str | None = None
        self._postponed: list[Callable[[], None]] = []
        self._running: set[str] = set()

    def postpone(self, add: Callable[[], None]) -> None:
        """Let a long document add what comes last of it when it is printed: then it is told how far it has come.

        Everything else is added before; what is postponed comes in the order it was.
        """
        self._postponed.append(add)

    def complete(self) -> Iterator[float]:
        """Add what was postponed, piece by piece; yields the share that is done."""
        for count, add in enumerate(self._postponed, start=1):
            add()
            yield count / len(self._postponed)
        self._postponed = []

    @contextmanager
    def within(self, *roles: str, **attributes: str) -> Iterator[None]:
        """Open elements, one in the other, for what is added meanwhile; attributes belong to the first.

        What ends a section or an item of a list is not held to what comes after it.
        """
        outer, count = self._parent, len(self.blocks)
        self._parent = outer.add(roles[0], **attributes)
        for role in roles[1:]:
            self._parent = self._parent.add(role)
        yield
        self._parent = outer
        if roles[0] in _ENDS_A_CHAIN and len(self.blocks) > count:
            self.blocks[-1].keep_with_next = False

    @contextmanager
    def part(self, running_head: str) -> Iterator[None]:
        """A document inside the document: on pages of its own, its title one heading lower."""
        self._next_part = running_head
        self._depth += 1
        with self.within("Part"):
            yield
        self._depth -= 1

    def element(self, role: str) -> Element:
        """Return a new element at this place in the tree, for a block that is added by ``add``."""
        return self._parent.add(role)

    def running_element(self, words: str) -> Element | None:
        """Return a paragraph for a line that begins part after part: None, an artifact, when it has been read before."""
        if words in self._running:
            return None
        self._running.add(words)
        return self.element("P")

    def add(self, block: Block) -> None:
        block.begins_part, self._next_part = self._next_part, None
        self.blocks.append(block)

    def title(self, text: str, mark: PageMark | None = None) -> None:
        """The document's title, or that of a part; ``mark`` learns its page."""
        lines = set_lines(text, theme.TITLE, self.sheet.column)
        self._add_heading(Paragraph(lines=lines, style=theme.TITLE, element=self._heading(1)), text, 0, mark)

    def heading(self, text: str, label: str = "", mark: PageMark | None = None) -> None:
        """Add a second-level heading. A label, ``§ 31``, hangs in the margin and is read first; ``mark`` learns its page."""
        block = self._labelled(text, label, theme.HEADING, self._heading(2))
        self._add_heading(block, f"{label} {text}".strip(), 1, mark)

    def subheading(self, text: str, label: str = "") -> None:
        """Add a third-level heading, that is not in the outline."""
        self.add(self._labelled(text, label, theme.SUBHEADING, self._heading(3)))

    def text(
        self, text: str | Sequence[Run], style: TextStyle = theme.BODY, indent: float = theme.HANG
    ) -> None:
        """Add one paragraph, hung in under the heading."""
        lines = set_lines(text, style, self.sheet.column - indent)
        self.add(Paragraph(lines=lines, style=style, element=self.element("P"), indent=indent))

    def texts(self, text: str, style: TextStyle = theme.BODY, indent: float = theme.HANG) -> None:
        """Add a paragraph for every line that is not empty."""
        for line in text.splitlines():
            if line.strip():
                self.text(line, style, indent)

    def att_sentences(self, sentences: Sequence[str]) -> None:
        """Add a list in which a hanging *att* stands before each sentence."""
        items = [("att", sentence) for sentence in sentences]
        self.labelled_list(items, theme.ATT_LABEL, theme.ATT, theme.HANG, theme.ATT_WIDTH)

    def labelled_list(
        self,
        items: Sequence[tuple[str, str | Sequence[Run]]],
        label_style: TextStyle,
        style: TextStyle,
        indent: float = theme.HANG,
        label_width: float = theme.ATT_WIDTH,
    ) -> None:
        """Add a list of labels and texts: a label hangs in the ``label_width`` to the left of its text."""
        with self.unnumbered_list():
            for words, text in items:
                with self.within("LI"):
                    label = _label(self.element("Lbl"), words, label_style, indent)
                    body = indent + label_width
                    lines = set_lines(text, style, self.sheet.column - body)
                    element = self.element("LBody")
                    self.add(Paragraph(lines=lines, style=style, element=element, indent=body, label=label))

    @contextmanager
    def unnumbered_list(self) -> Iterator[None]:
        """Open a list; its items are opened by ``within("LI", "LBody")``."""
        with self.within("L", A=_UNNUMBERED):
            yield

    def table(self, design: TableDesign, rows: Sequence[Sequence[Cell]]) -> None:
        """Add a table of the sheet's own width."""
        for row in table_rows(design, rows, self.element("Table"), self.sheet):
            self.add(row)

    def contents(self, entries: Sequence[tuple[str, PageMark]]) -> None:
        """Add a contents list: titles with the pages of their marks, each a link there."""
        with self.within("TOC"):
            for title, mark in entries:
                with self.within("TOCI", "Reference"):
                    self.add(ContentsLine(title, mark, self.element("Link"), self.sheet.column))

    def _labelled(self, text: str, label: str, style: TextStyle, element: Element) -> Paragraph:
        indent = theme.HANG if label else 0
        return Paragraph(
            lines=set_lines(text, style, self.sheet.column - indent),
            style=style,
            element=element,
            indent=indent,
            label=_label(element, label, style) if label else None,
        )

    def _heading(self, level: int) -> Element:
        return self.element(f"H{level + self._depth}")

    def _add_heading(self, block: Paragraph, words: str, level: int, mark: PageMark | None = None) -> None:
        block.bookmark = Bookmark(words, level + self._depth)
        block.mark = mark
        self.add(block)


def _label(element: Element, text: str, style: TextStyle, indent: float = 0) -> Label:
    # The space parts label and text for one who listens. A label is short; it is never broken.
    line = [run for part in set_lines(text, style, theme.PORTRAIT.column) for run in part]
    return Label(element, [*line, Run(style.face, " ")], style, indent)
