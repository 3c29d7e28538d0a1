"""What charts are drawn with: words, surfaces and lines in the faces and colours of a document, and their place in it.

Knows no kind of chart. Everything is told apart in black and white: filled against outlined, never by colour alone.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal

from reportlab.lib.colors import Color, HexColor, white

from desktop.documents import theme
from desktop.documents.flowables import Drawing
from desktop.documents.fonts import CAP_HEIGHT, Face, fitted, printable, word_width
from desktop.documents.story import Story
from desktop.documents.structure import text_value
from desktop.documents.tagged_canvas import TaggedCanvas
from desktop.documents.theme import TextStyle
from domain.typed_numbers import written_number

LABEL = TextStyle(face=Face.SANS, size=8.6, leading=11.5)
NUMBER = TextStyle(face=Face.SANS_SEMIBOLD, size=8, leading=10)
SMALL_NUMBER = TextStyle(face=Face.SANS, size=7, leading=9, colour=theme.GREY)
OUTLINE = 0.7


class Pen:
    """A canvas and the colour of a chart: the accent of the house, or ink where it has none."""

    def __init__(self, canvas: TaggedCanvas, accent: str) -> None:
        self.canvas = canvas
        self.colour = HexColor(accent) if accent else theme.INK

    def words(self, text: str, left: float, baseline: float, style: TextStyle = LABEL) -> None:
        self.canvas.setFillColor(style.colour)
        self.canvas.setFont(style.face, style.size)
        self.canvas.drawString(left, baseline, printable(text))

    def words_centred(self, text: str, middle: float, baseline: float, style: TextStyle = LABEL) -> None:
        self.words(text, middle - words_width(text, style) / 2, baseline, style)

    def words_on_white(self, text: str, middle: float, baseline: float, style: TextStyle = LABEL) -> None:
        """Centred, and readable where a line passes behind them."""
        width = words_width(text, style) + 2
        self.surface(middle - width / 2, baseline - 1, width, CAP_HEIGHT * style.size + 2, white)
        self.words_centred(text, middle, baseline, style)

    def surface(self, left: float, foot: float, width: float, height: float, fill: Color) -> None:
        self.canvas.setFillColor(fill)
        self.canvas.rect(left, foot, width, height, stroke=0, fill=1)

    def filled(self, left: float, foot: float, width: float, height: float) -> None:
        self.surface(left, foot, width, height, self.colour)

    def outlined(self, left: float, foot: float, width: float, height: float) -> None:
        """White within an outline that keeps inside the given place."""
        self._outline()
        inset = OUTLINE / 2
        inner = max(0.0, width - OUTLINE), max(0.0, height - OUTLINE)
        self.canvas.rect(left + inset, foot + inset, *inner, stroke=1, fill=1)

    def line(self, *ends: float, weight: float = theme.HAIRLINE, colour: Color = theme.RULE) -> None:
        """Draw from x1, y1 to x2, y2."""
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(weight)
        self.canvas.line(*ends)

    def dashed(self, *ends: float, dash: tuple[float, float]) -> None:
        self.canvas.setDash(*dash)
        self.line(*ends, weight=OUTLINE, colour=theme.INK)
        self.canvas.setDash()

    def dot(self, x: float, y: float, radius: float) -> None:
        self.canvas.setFillColor(self.colour)
        self.canvas.circle(x, y, radius, stroke=0, fill=1)

    def tint(self, share: float) -> Color:
        """From white (0) to the colour itself (1)."""
        return Color(*(1 + (part - 1) * share for part in self.colour.rgb()))

    def _outline(self) -> None:
        self.canvas.setFillColor(white)
        self.canvas.setStrokeColor(self.colour)
        self.canvas.setLineWidth(OUTLINE)


def add_figure(
    story: Story, words: Iterable[str], size: tuple[float, float], paint: Callable[[Pen, float, float], None],
    accent: str,
) -> None:  # fmt: skip
    """Add a Figure of a width and height that is read out as ``words``: sentences without their full stops."""
    figure = story.element("Figure")
    figure.attributes["Alt"] = text_value(printable(" ".join(f"{sentence}." for sentence in words)))

    def draw(canvas: TaggedCanvas, left: float, top: float) -> None:
        paint(Pen(canvas, accent), left, top)

    story.add(Drawing(*size, draw, figure, before=theme.QUARTER, after=theme.HALF))


def words_width(text: str, style: TextStyle) -> float:
    return word_width(style.face, printable(text)) * style.size


def words_within(text: str, style: TextStyle, width: float) -> str:
    """The text on one line of at most ``width`` points."""
    return fitted(text, style.face, style.size, width)


def number_words(number: Decimal | int) -> str:
    """``1 234,5``, without noughts at the end."""
    return written_number(Decimal(number).normalize())


def drawn_every(widest: float, pitch: float, gap: float = 2.0) -> int:
    """How many places apart labels stand so that ``gap`` points are left between them."""
    return max(1, int(-(-(widest + gap) // max(pitch, 0.1))))
