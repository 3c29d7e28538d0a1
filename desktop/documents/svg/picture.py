"""From an SVG file to painted shapes: the tree is walked, and everything that cannot be drawn on archival paper is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from xml.etree.ElementTree import Element

from desktop.documents.svg.colours import painted
from desktop.documents.svg.matrix import Matrix, read_matrix
from desktop.documents.svg.outlines import SHAPES, Outline, outline_of
from desktop.documents.svg.pen import Segment
from desktop.documents.svg.scanner import Scanner, length
from desktop.documents.svg.source import by_key, read_source
from desktop.documents.svg.style import INITIAL, Style, is_unseen, read_sheets, refuse_effects
from domain.errors import Problem, UserError

HEIGHT = 1000.0
"""Every picture is made so high: what is written with two decimals then is sharp at any size."""

_MOST_ELEMENTS, _MOST_SEGMENTS = 10_000, 20_000  # each counted as often as it is used
_MOST_USES = 4  # one within another
_FARTHEST = 1e7
_WHITE = "#FFFFFF"
_UNSEEN = frozenset(
    (
        *("defs", "title", "desc", "metadata", "style", "clipPath", "symbol", "marker", "view", "cursor"),
        *(
            "linearGradient",
            "radialGradient",
            "pattern",
            "mask",
            "filter",
            "font",
            "font-face",
            "color-profile",
        ),
    )
)
_TEXTS = frozenset(("text", "tspan", "textPath", "tref", "altGlyph", "foreignObject"))


@dataclass(frozen=True, slots=True)
class Clip:
    outline: Outline
    is_even_odd: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    colour: str
    width: float
    cap: str
    join: str
    miter_limit: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Colours are #RRGGBB; y goes downwards."""

    outline: Outline
    fill: str | None
    is_even_odd: bool
    stroke: Stroke | None
    clips: tuple[Clip, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes in the order they are painted, on a sheet from (0, 0) to (width, HEIGHT)."""

    width: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What an element has from those around it."""

    matrix: Matrix
    style: Style
    clips: tuple[Clip, ...] = ()
    uses: int = 0


def read_picture(content: bytes) -> Picture:
    """Read the shapes of a file.

    Raises ``UserError``: those of ``source.read_source``, LOGO_HAS_TEXT, LOGO_HAS_IMAGE, LOGO_HAS_EFFECTS,
    LOGO_TOO_INTRICATE, LOGO_NOT_DRAWABLE, LOGO_EMPTY.
    """
    root = read_source(content)
    try:
        x, y, width, height = _view_box(root)
        unit = HEIGHT / height
        picture = Picture(
            width * unit, tuple(_Reader(root).shapes(Matrix(unit, 0, 0, unit, -x * unit, -y * unit)))
        )
    except (ZeroDivisionError, OverflowError) as error:  # numbers at the edge of what can be counted with
        raise UserError(Problem.LOGO_DAMAGED) from error
    if not any(_can_be_seen(shape, picture.width) for shape in picture.shapes):
        raise UserError(Problem.LOGO_EMPTY)
    return picture


def _view_box(root: Element) -> tuple[float, float, float, float]:
    given = root.get("viewBox")
    numbers = (
        Scanner(given).numbers()
        if given
        else [0, 0, *(length(root.get(name, "0")) for name in ("width", "height"))]
    )
    if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0:
        raise UserError(Problem.LOGO_DAMAGED)
    return numbers[0], numbers[1], numbers[2], numbers[3]


def _can_be_seen(shape: Shape, width: float) -> bool:
    """Some colour on white, and not wholly beside the sheet."""
    colours = {shape.fill or _WHITE, shape.stroke.colour if shape.stroke else _WHITE}
    xs = [x for segment in shape.outline for x in segment.numbers[::2]]
    ys = [y for segment in shape.outline for y in segment.numbers[1::2]]
    return colours != {_WHITE} and max(xs) > 0 and min(xs) < width and max(ys) > 0 and min(ys) < HEIGHT


class _Reader:
    def __init__(self, root: Element) -> None:
        self._root = root
        self._keyed = by_key(root)
        self._sheet = read_sheets(root)
        self._elements = self._segments = 0

    def shapes(self, matrix: Matrix) -> Iterator[Shape]:
        place = _Place(matrix=matrix, style=self._sheet.style_of(self._root, INITIAL))
        refuse_effects(place.style)
        for child in self._root:
            yield from self._within(child, place)

    def _within(self, element: Element, outer: _Place) -> Iterator[Shape]:
        if element.tag in _UNSEEN:
            return
        self._count(elements=1)
        style = self._sheet.style_of(element, outer.style)
        if is_unseen(style):
            return
        _refuse_kind(element)
        refuse_effects(style)
        matrix = outer.matrix.around(read_matrix(element.get("transform", "")))
        place = replace(outer, matrix=matrix, style=style)
        place = replace(place, clips=(*outer.clips, *self._clip(style, place)))
        if element.tag == "g":
            yield from chain.from_iterable(self._within(child, place) for child in element)
        elif element.tag == "use":
            yield from self._within(*self._used(element, place))
        else:
            yield from self._shape(element, place)

    def _used(self, element: Element, place: _Place) -> tuple[Element, _Place]:
        target = self._keyed.get(element.get("href", "")[1:])
        if target is None or place.uses >= _MOST_USES:
            raise UserError(Problem.LOGO_DAMAGED)
        if target.tag in _UNSEEN:
            raise UserError(Problem.LOGO_NOT_DRAWABLE, what=target.tag)
        shift = Matrix(e=length(element.get("x", "0")), f=length(element.get("y", "0")))
        return target, replace(place, matrix=place.matrix.around(shift), uses=place.uses + 1)

    def _shape(self, element: Element, place: _Place) -> Iterator[Shape]:
        style = place.style
        outline = self._outline(element, place.matrix)
        fill, stroke = painted(style, "fill"), _stroke(style, place.matrix.scale)
        is_painted = (fill is not None or stroke is not None) and style["visibility"] == "visible"
        if outline and is_painted and all(clip.outline for clip in place.clips):
            self._count(segments=sum(len(clip.outline) for clip in place.clips))
            yield Shape(
                outline=outline,
                fill=fill,
                is_even_odd=style["fill-rule"] == "evenodd",
                stroke=stroke,
                clips=place.clips,
            )

    def _outline(self, element: Element, matrix: Matrix) -> Outline:
        outline = outline_of(element)
        self._count(segments=len(outline))
        return [Segment(operator, _moved(numbers, matrix)) for operator, numbers in outline]

    def _count(self, *, elements: int = 0, segments: int = 0) -> None:
        self._elements += elements
        self._segments += segments
        if self._elements > _MOST_ELEMENTS or self._segments > _MOST_SEGMENTS:
            raise UserError(Problem.LOGO_TOO_INTRICATE)

    def _clip(self, style: Style, place: _Place) -> Iterator[Clip]:
        """The shapes of a ``clipPath`` as one outline."""
        reference = style.get("clip-path", "none")
        if reference == "none":
            return
        target = self._keyed.get(reference.removeprefix("url(").strip(" )\"'").removeprefix("#"))
        if target is None or target.tag != "clipPath" or target.get("clipPathUnits") == "objectBoundingBox":
            raise UserError(Problem.LOGO_NOT_DRAWABLE, what="clip-path")
        inside = replace(place, matrix=place.matrix.around(read_matrix(target.get("transform", ""))))
        outline = [segment for child in target for segment in self._cut(child, inside)]
        rules = {self._sheet.style_of(child, style)["clip-rule"] for child in target}
        yield Clip(outline, "evenodd" in rules)

    def _cut(self, element: Element, place: _Place) -> Outline:
        """What a shape lets through, whether it is painted or not."""
        matrix = place.matrix.around(read_matrix(element.get("transform", "")))
        if element.tag == "use":
            return self._cut(*self._used(element, replace(place, matrix=matrix)))
        if element.tag not in SHAPES:
            raise UserError(Problem.LOGO_NOT_DRAWABLE, what=element.tag[:20])
        return self._outline(element, matrix)


def _refuse_kind(element: Element) -> None:
    if element.tag in _TEXTS:
        raise UserError(Problem.LOGO_HAS_TEXT)
    if element.tag == "image":
        raise UserError(Problem.LOGO_HAS_IMAGE)
    if element.tag not in {"g", "use"} and element.tag not in SHAPES:
        raise UserError(Problem.LOGO_NOT_DRAWABLE, what=element.tag[:20])


def _stroke(style: Style, scale: float) -> Stroke | None:
    colour, width = painted(style, "stroke"), length(style["stroke-width"]) * scale
    if colour is None or width <= 0:
        return None
    return Stroke(
        colour=colour,
        width=width,
        cap=style["stroke-linecap"],
        join=style["stroke-linejoin"],
        miter_limit=max(1.0, length(style["stroke-miterlimit"])),
    )


def _moved(numbers: tuple[float, ...], matrix: Matrix) -> tuple[float, ...]:
    moved = tuple(
        chain.from_iterable(matrix.point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True))
    )
    if any(abs(number) > _FARTHEST for number in moved):
        raise UserError(Problem.LOGO_DAMAGED)
    return moved
