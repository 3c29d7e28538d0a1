"""From painted shapes to the operators of a PDF form: no fonts, no transparency, the same bytes every time."""

from collections.abc import Iterator, Mapping

from desktop.documents.svg.picture import HEIGHT, Clip, Picture, Shape, Stroke

_CAPS: Mapping[str, int] = {"butt": 0, "round": 1, "square": 2}
_JOINS: Mapping[str, int] = {"miter": 0, "round": 1, "bevel": 2}


def form_operators(picture: Picture) -> bytes:
    """What is painted, on a square of one unit that stands on its foot (ISO 32000-1, 8.5)."""
    stand = f"{_number(1 / picture.width, 9)} 0 0 {_number(-1 / HEIGHT, 9)} 0 1 cm"
    lines = ["q", stand, *(line for shape in picture.shapes for line in _shape(shape)), "Q"]
    return "\n".join(lines).encode("ascii")


def _shape(shape: Shape) -> Iterator[str]:
    yield "q"
    for clip in shape.clips:
        yield from _clip(clip)
    if shape.fill:
        yield f"{_colour(shape.fill)} rg"
    if shape.stroke:
        yield from _pen(shape.stroke)
    yield from _segments(shape)
    yield _paint(shape)
    yield "Q"


def _clip(clip: Clip) -> Iterator[str]:
    yield from _segments(clip)
    yield "W* n" if clip.is_even_odd else "W n"


def _pen(stroke: Stroke) -> Iterator[str]:
    yield f"{_colour(stroke.colour)} RG {_number(stroke.width)} w {_number(stroke.miter_limit)} M"
    yield f"{_CAPS.get(stroke.cap, 0)} J {_JOINS.get(stroke.join, 0)} j"


def _segments(drawn: Shape | Clip) -> Iterator[str]:
    for operator, numbers in drawn.outline:
        yield " ".join((*map(_number, numbers), operator))


def _paint(shape: Shape) -> str:
    if not shape.fill:
        return "S"
    return ("B" if shape.stroke else "f") + ("*" if shape.is_even_odd else "")


def _colour(colour: str) -> str:
    return " ".join(_number(int(colour[place : place + 2], 16) / 255, 3) for place in (1, 3, 5))


def _number(value: float, decimals: int = 2) -> str:
    """PDF knows no exponents."""
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text
