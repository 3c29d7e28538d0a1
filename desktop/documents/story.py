"""A document while it is written: its blocks in reading order, and the structure tree that grows with them.

The words in which a document says what it is: title, heading, text, list, table. Knows no document.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from desktop.documents import theme
from desktop.documents.flowables import Block, Bookmark, Label, Paragraph, paragraph, set_lines
from desktop.documents.structure import Element
from desktop.documents.tables import Cell, TableDesign, table_rows
from desktop.documents.text_lines import Run
from desktop.documents.theme import TextStyle

_UNNUMBERED = "<</O/List/ListNumbering/None>>"


class Story:
    """Everything added goes under the innermost ``within``."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.blocks: list[Block] = []
        self._parent = self.root

    @contextmanager
    def within(self, *roles: str, **attributes: str) -> Iterator[None]:
        """Open elements, one in the other, for what is added meanwhile; attributes belong to the first."""
        outer = self._parent
        self._parent = outer.add(roles[0], **attributes)
        for role in roles[1:]:
            self._parent = self._parent.add(role)
        yield
        self._parent = outer

    def element(self, role: str) -> Element:
        """Return a new element at this place in the tree, for a block that is added by ``add``."""
        return self._parent.add(role)

    def add(self, block: Block) -> None:
        self.blocks.append(block)

    def title(self, text: str) -> None:
        block = paragraph(text, theme.TITLE, self.element("H1"))
        block.bookmark = Bookmark(text, 0)
        self.add(block)

    def heading(self, text: str, label: str = "") -> None:
        """Add a second-level heading. A label, ``§ 31``, hangs in the margin and is read first."""
        element = self.element("H2")
        indent = theme.HANG if label else 0
        self.add(
            Paragraph(
                lines=set_lines(text, theme.HEADING, theme.COLUMN - indent),
                style=theme.HEADING,
                element=element,
                indent=indent,
                label=_label(element, label, theme.HEADING) if label else None,
                bookmark=Bookmark(f"{label} {text}".strip(), 1),
            )
        )

    def text(
        self, text: str | Sequence[Run], style: TextStyle = theme.BODY, indent: float = theme.HANG
    ) -> None:
        """Add one paragraph, hung in under the heading."""
        lines = set_lines(text, style, theme.COLUMN - indent)
        self.add(Paragraph(lines=lines, style=style, element=self.element("P"), indent=indent))

    def texts(self, text: str) -> None:
        """Add a paragraph for every line that is not empty."""
        for line in text.splitlines():
            if line.strip():
                self.text(line)

    def att_sentences(self, sentences: Sequence[str]) -> None:
        """Add a list in which a hanging *att* stands before each sentence."""
        indent = theme.HANG + theme.ATT_WIDTH
        with self.within("L", A=_UNNUMBERED):
            for sentence in sentences:
                with self.within("LI"):
                    label = _label(self.element("Lbl"), "att", theme.ATT_LABEL, theme.HANG)
                    lines = set_lines(sentence, theme.ATT, theme.COLUMN - indent)
                    body = self.element("LBody")
                    self.add(
                        Paragraph(lines=lines, style=theme.ATT, element=body, indent=indent, label=label)
                    )

    @contextmanager
    def unnumbered_list(self) -> Iterator[None]:
        """Open a list; its items are opened by ``within("LI", "LBody")``."""
        with self.within("L", A=_UNNUMBERED):
            yield

    def table(self, design: TableDesign, rows: Sequence[Sequence[Cell]]) -> None:
        self.blocks += table_rows(design, rows, self.element("Table"))


def _label(element: Element, text: str, style: TextStyle, indent: float = 0) -> Label:
    # The space parts label and text for one who listens. A label is short; it is never broken.
    line = [run for part in set_lines(text, style, theme.COLUMN) for run in part]
    return Label(element, [*line, Run(style.face, " ")], style, indent)
