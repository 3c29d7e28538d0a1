"""Facts at the top of a document: what each is called at the left, in a table whose rows have heads and no lines."""

from collections.abc import Sequence

from desktop.documents import theme
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text


def add_fact_table(story: Story, facts: Sequence[tuple[str, Cell]]) -> None:
    """Set a row for each fact that is known: a cell without words is not."""
    known = [(name, cell) for name, cell in facts if any(text.text for text in cell)]
    design = TableDesign(widths=(theme.FACT_HEAD, story.sheet.column - theme.FACT_HEAD), row_head=0, line=0)
    story.table(design, [[[Text(name, theme.SMALL_STRONG)], cell] for name, cell in known])
