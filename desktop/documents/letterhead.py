"""The top of a first page: who writes, what it is, the day and the reference numbers.

Content and not an artifact: what stands only in a page's margin is not read out (docs/domain.md section 3.5).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from desktop.documents import theme
from desktop.documents.flowables import Block, Paragraph, SideBySide, paragraph
from desktop.documents.imprint import Imprint
from desktop.documents.logo import logo_drawing
from desktop.documents.story import Story
from desktop.documents.theme import TextStyle

_SECOND_COLUMN = 63 * mm
"""Its width; the page number stands at its right."""
_PAGE_NUMBER = 20 * mm
_LOGO_HEIGHT = 12 * mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """``facts`` are the lines under the document's type: date and reference numbers."""

    organisation: str
    unit: str
    document_type: str
    facts: Sequence[str]


def add_letterhead(story: Story, letterhead: Letterhead, imprint: Imprint) -> None:
    """Set logo, organisation and unit at the left, the type in capitals over the facts at the right.

    What an earlier letterhead of the document has said is not read out again; what kind of document begins always is.
    """
    second = story.sheet.column - _SECOND_COLUMN
    first_width, second_width = second - theme.LINE, _SECOND_COLUMN - _PAGE_NUMBER
    organisation = imprint.organisation(letterhead.organisation)
    left: list[Block] = [
        *_logo(story, imprint, organisation),
        *_lines(story, [organisation], theme.SMALL_STRONG, first_width),
        *_lines(story, [letterhead.unit], theme.SMALL, first_width),
    ]
    right: list[Block] = [
        paragraph(letterhead.document_type.upper(), _coloured(imprint), story.element("P"), second_width),
        *_lines(story, [*letterhead.facts, *imprint.facts], theme.SMALL, second_width),
    ]
    block = SideBySide([(0, left), (second, right)])
    block.after = 1.5 * theme.LINE
    story.add(block)


def _coloured(imprint: Imprint) -> TextStyle:
    """The document's type in the house's colour, when it has chosen one."""
    accent = imprint.look.accent
    return replace(theme.SMALL_STRONG, colour=HexColor(accent)) if accent else theme.SMALL_STRONG


def _logo(story: Story, imprint: Imprint, organisation: str) -> list[Block]:
    if imprint.logo is None:
        return []
    drawing = logo_drawing(imprint.logo, _LOGO_HEIGHT, story.element("Figure"), organisation)
    drawing.after = theme.HALF
    return [drawing]


def _lines(story: Story, texts: Sequence[str], style: TextStyle, width: float) -> list[Paragraph]:
    return [paragraph(text, style, story.running_element(text), width) for text in texts if text]
