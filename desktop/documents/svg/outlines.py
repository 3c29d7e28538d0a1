"""From an element of SVG to its outline: path data and the basic shapes (SVG 1.1, sections 8 and 9)."""

from collections.abc import Callable, Mapping
from math import radians
from xml.etree.ElementTree import Element

from desktop.documents.svg.pen import Pen, Segment
from desktop.documents.svg.scanner import Scanner, length
from domain.errors import Problem, UserError

Outline = list[Segment]


def outline_of(element: Element) -> Outline:
    """The outline of one of ``SHAPES`` in its own units. Raises ``UserError``: LOGO_DAMAGED, LOGO_NOT_DRAWABLE."""
    pen = Pen()
    SHAPES[element.tag](element, pen)
    return pen.segments


def _path(element: Element, pen: Pen) -> None:
    _PathReader(element.get("d", ""), pen).read()


def _rect(element: Element, pen: Pen) -> None:
    x, y, width, height = (_length(element, name) for name in ("x", "y", "width", "height"))
    rx, ry = _corner(element, width, height)
    if width <= 0 or height <= 0:
        return
    pen.move(x + rx, y)
    for corner, start in (
        ((x + width, y + ry), (x + width - rx, y)),
        ((x + width - rx, y + height), (x + width, y + height - ry)),
        ((x, y + height - ry), (x + rx, y + height)),
        ((x + rx, y), (x, y + ry)),
    ):
        pen.line(*start)
        if rx and ry:
            pen.arc((rx, ry), 0, large=False, sweep=True, to=corner)
    pen.close()


def _corner(element: Element, width: float, height: float) -> tuple[float, float]:
    """One radius stands for both; neither is more than half the side."""
    given = [
        length(element.get(name, "auto")) if element.get(name, "auto") != "auto" else None
        for name in ("rx", "ry")
    ]
    rx, ry = (
        (given[0] if given[0] is not None else given[1]),
        (given[1] if given[1] is not None else given[0]),
    )
    return min(rx or 0, width / 2), min(ry or 0, height / 2)


def _circle(element: Element, pen: Pen) -> None:
    radius = _length(element, "r")
    if radius > 0:
        pen.ellipse(_length(element, "cx"), _length(element, "cy"), radius, radius)


def _ellipse(element: Element, pen: Pen) -> None:
    rx, ry = _length(element, "rx"), _length(element, "ry")
    if rx > 0 and ry > 0:
        pen.ellipse(_length(element, "cx"), _length(element, "cy"), rx, ry)


def _line(element: Element, pen: Pen) -> None:
    pen.move(_length(element, "x1"), _length(element, "y1"))
    pen.line(_length(element, "x2"), _length(element, "y2"))


def _polyline(element: Element, pen: Pen) -> None:
    numbers = Scanner(element.get("points", "")).numbers()
    for place, (x, y) in enumerate(zip(numbers[::2], numbers[1::2], strict=False)):
        (pen.line if place else pen.move)(x, y)


def _polygon(element: Element, pen: Pen) -> None:
    _polyline(element, pen)
    if pen.segments:
        pen.close()


SHAPES: Mapping[str, Callable[[Element, Pen], None]] = {
    "path": _path,
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": _polyline,
    "polygon": _polygon,
}


def _length(element: Element, name: str) -> float:
    return length(element.get(name, "0"))


class _PathReader:
    """Path data, command by command. A command's letter may be left out when it is the one before."""

    def __init__(self, text: str, pen: Pen) -> None:
        self._scan, self._pen = Scanner(text), pen
        self._origin = (0.0, 0.0)
        self._control: tuple[str, float, float] | None = (
            None  # the last control point, and of which kind of curve
        )
        self._commands: Mapping[str, Callable[[], None]] = {
            "M": self._move,
            "L": lambda: pen.line(*self._point()),
            "H": lambda: pen.line(self._scan.number() + self._origin[0], pen.y),
            "V": lambda: pen.line(pen.x, self._scan.number() + self._origin[1]),
            "C": lambda: self._curve(self._point()),
            "S": lambda: self._curve(self._mirrored("C")),
            "Q": lambda: self._quadratic(self._point()),
            "T": lambda: self._quadratic(self._mirrored("Q")),
            "A": self._arc,
            "Z": pen.close,
        }

    def read(self) -> None:
        command = ""
        while not self._scan.is_at_end:
            letter = self._scan.letter()
            command = letter or {"M": "L", "m": "l"}.get(command, command)
            if command.upper() not in self._commands or (not letter and command in "Zz"):
                raise UserError(Problem.LOGO_DAMAGED)
            if not self._pen.segments and command not in "Mm":
                raise UserError(Problem.LOGO_DAMAGED)
            self._obey(command)

    def _obey(self, command: str) -> None:
        self._origin = (self._pen.x, self._pen.y) if command.islower() else (0.0, 0.0)
        if self._pen.segments and self._pen.segments[-1].operator == "h" and command not in "MmZz":
            self._pen.move(self._pen.x, self._pen.y)  # PDF begins no new line by itself
        self._commands[command.upper()]()
        if command not in "CcSsQqTt":
            self._control = None

    def _move(self) -> None:
        self._pen.move(*self._point())

    def _curve(self, first: tuple[float, float]) -> None:
        second, end = self._point(), self._point()
        self._pen.curve(*first, *second, *end)
        self._control = ("C", *second)

    def _quadratic(self, control: tuple[float, float]) -> None:
        self._pen.quadratic(*control, *self._point())
        self._control = ("Q", *control)

    def _arc(self) -> None:
        radii = (self._scan.number(), self._scan.number())
        turn = radians(self._scan.number())
        large, sweep = self._scan.flag(), self._scan.flag()
        self._pen.arc(radii, turn, large=large, sweep=sweep, to=self._point())

    def _point(self) -> tuple[float, float]:
        return self._scan.number() + self._origin[0], self._scan.number() + self._origin[1]

    def _mirrored(self, kind: str) -> tuple[float, float]:
        """The last control point on the other side of the pen; without one, where the pen is."""
        if self._control is None or self._control[0] != kind:
            return self._pen.x, self._pen.y
        _kind, x, y = self._control
        return 2 * self._pen.x - x, 2 * self._pen.y - y
