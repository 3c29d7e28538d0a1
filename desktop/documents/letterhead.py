"""The top of a first page: who writes, what it is, the day and the reference numbers.

Content and not an artifact: what stands only in a page's margin is not read out (docs/domain.md section 3.5).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from desktop.documents import theme
from desktop.documents.flowables import Paragraph, SideBySide, paragraph
from desktop.documents.story import Story
from desktop.documents.theme import TextStyle

_SECOND_COLUMN = 100 * mm
_PAGE_NUMBER = 20 * mm
_FIRST_WIDTH = _SECOND_COLUMN - theme.LINE
_SECOND_WIDTH = theme.COLUMN - _SECOND_COLUMN - _PAGE_NUMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """``facts`` are the lines under the document's type: date and reference numbers."""

    organisation: str
    unit: str
    document_type: str
    facts: Sequence[str]


def add_letterhead(story: Story, letterhead: Letterhead) -> None:
    """Set organisation and unit at the left, the type in capitals over the facts at the right."""
    left = [
        *_lines(story, [letterhead.organisation], theme.SMALL_STRONG, _FIRST_WIDTH),
        *_lines(story, [letterhead.unit], theme.SMALL, _FIRST_WIDTH),
    ]
    right = [
        *_lines(story, [letterhead.document_type.upper()], theme.SMALL_STRONG, _SECOND_WIDTH),
        *_lines(story, letterhead.facts, theme.SMALL, _SECOND_WIDTH),
    ]
    block = SideBySide([(0, left), (_SECOND_COLUMN, right)])
    block.after = 1.5 * theme.LINE
    story.add(block)


def _lines(story: Story, texts: Sequence[str], style: TextStyle, width: float) -> list[Paragraph]:
    return [paragraph(text, style, story.element("P"), width) for text in texts if text]
