"""One grid, one type scale and one set of colours for every printed document.

All lengths are in points; the grid is thought in millimetres. Knows nothing of what is printed.
"""

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from desktop.documents.fonts import CAP_HEIGHT, Face


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of paper with its one column. Heights are counted from the foot of the paper.

    A first page begins with its letterhead at ``head_top``; on later pages the running head stands there.
    """

    width: float
    height: float
    left: float
    column: float
    body_bottom: float = 25 * mm
    foot_baseline: float = 15 * mm

    @property
    def right(self) -> float:
        return self.left + self.column

    @property
    def head_top(self) -> float:
        return self.height - 14 * mm

    @property
    def body_top(self) -> float:
        return self.height - 27 * mm

    @property
    def room(self) -> float:
        """What a page has room for below its running head."""
        return self.body_top - self.body_bottom


# 25 mm at the left of an upright sheet, and above a lying one, are free for binding.
PORTRAIT = Sheet(width=A4[0], height=A4[1], left=25 * mm, column=163 * mm)
LANDSCAPE = Sheet(
    width=A4[1], height=A4[0], left=20 * mm, column=257 * mm, body_bottom=20 * mm, foot_baseline=12 * mm
)

# Text hangs 16 mm in, so that the § stands alone in the margin.
HANG = 16 * mm
ATT_WIDTH = 8 * mm
FACT_HEAD = 32 * mm
INITIALS = 16 * mm

# More is hard to read (docs/domain.md section 3.5); body text on this measure comes close to it.
MOST_CHARACTERS = 80

# One line of body text is the unit of height.
LINE = 15.0
HALF, QUARTER = LINE / 2, LINE / 4
CELL_PADDING_ABOVE, CELL_PADDING_BELOW, CELL_GUTTER = 2.5, 3.5, 6.0
CELL_PADDING = CELL_PADDING_ABOVE + CELL_PADDING_BELOW

INK = HexColor("#1A201D")
GREY = HexColor("#525B56")
RULE = HexColor("#B9C0BB")
PALE = HexColor("#ECEEEC")
HAIRLINE, STRONG_LINE = 0.4, 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a paragraph is set; ``before`` and ``after`` are the spaces above and below it."""

    face: Face
    size: float
    leading: float
    colour: Color = INK
    before: float = 0
    after: float = 0
    keep_with_next: bool = False

    def baseline(self, top: float) -> float:
        """Return the height of the first baseline under ``top``: capitals stand in the middle of their line."""
        return top - (self.leading + CAP_HEIGHT * self.size) / 2


TITLE = TextStyle(face=Face.SANS_SEMIBOLD, size=18, leading=1.5 * LINE, after=LINE)
HEADING = TextStyle(
    face=Face.SANS_SEMIBOLD, size=11.5, leading=LINE, before=1.25 * LINE, after=2, keep_with_next=True
)
SUBHEADING = TextStyle(
    face=Face.SANS_SEMIBOLD, size=10, leading=LINE, before=0.75 * LINE, after=2, keep_with_next=True
)
UNDER_HEADING = TextStyle(
    face=Face.SANS, size=9.2, leading=12.5, colour=GREY, after=QUARTER, keep_with_next=True
)
BODY = TextStyle(face=Face.SERIF, size=11, leading=LINE, after=QUARTER)
LEAD_IN = TextStyle(face=Face.SERIF, size=11, leading=LINE, before=QUARTER, keep_with_next=True)
ATT = TextStyle(face=Face.SERIF, size=11, leading=LINE, after=2)
ATT_LABEL = TextStyle(face=Face.SERIF_ITALIC, size=11, leading=LINE)
SMALL = TextStyle(face=Face.SANS, size=9.2, leading=12.5)
SMALL_STRONG = TextStyle(face=Face.SANS_SEMIBOLD, size=9.2, leading=12.5)
SMALL_GREY = TextStyle(face=Face.SANS, size=9.2, leading=12.5, colour=GREY)
GROUP = TextStyle(face=Face.SANS, size=9.2, leading=12.5, colour=GREY, before=QUARTER)
REMARK = TextStyle(face=Face.SANS, size=9.2, leading=12.5, colour=GREY, before=QUARTER, after=QUARTER)
CORRECTION = TextStyle(face=Face.SANS_SEMIBOLD, size=9.2, leading=12.5, before=HALF, after=QUARTER)
BELOW_TABLE = TextStyle(face=Face.SANS, size=9.2, leading=12.5, colour=GREY, before=QUARTER, after=LINE)
POINT = TextStyle(face=Face.SANS, size=9.2, leading=12.5, before=HALF, keep_with_next=True)
POINT_CIRCUMSTANCES = TextStyle(face=Face.SANS, size=9.2, leading=12.5, colour=GREY, keep_with_next=True)
POINT_TEXT = TextStyle(face=Face.SANS, size=9.2, leading=12.5, after=HALF)
POINT_ALONE = TextStyle(face=Face.SANS, size=9.2, leading=12.5, before=HALF, after=HALF)
TABLE = TextStyle(face=Face.SANS, size=8.6, leading=11.5)
TABLE_HEAD = TextStyle(face=Face.SANS_SEMIBOLD, size=8.6, leading=11.5)
TABLE_GREY = TextStyle(face=Face.SANS, size=8.6, leading=11.5, colour=GREY)
CONTENTS = TextStyle(face=Face.SANS, size=10, leading=1.25 * LINE)
FOOT = TextStyle(face=Face.SANS, size=7.5, leading=10, colour=GREY)
WATERMARK = TextStyle(face=Face.SANS_SEMIBOLD, size=150, leading=150, colour=PALE)
WATERMARK_ANGLE = 52
