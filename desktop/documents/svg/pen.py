"""A pen that draws outlines in straight lines and cubic curves: all that PDF knows. Arcs and quadratics become such curves."""

from math import acos, ceil, cos, hypot, pi, sin, sqrt, tan
from typing import NamedTuple

# Of a quarter of a circle (SVG 1.1 asks for no closer likeness).
_QUARTER = 4 / 3 * (sqrt(2) - 1)
_ROUNDING = 1e-9


class Segment(NamedTuple):
    """``operator`` is PDF's own: m, l, c or h."""

    operator: str
    numbers: tuple[float, ...] = ()


class Pen:
    """Keeps where it is and where its line began; all positions are absolute."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.x = self.y = 0.0
        self._start = (0.0, 0.0)

    def move(self, x: float, y: float) -> None:
        self._start = (x, y)
        self._add("m", x, y)

    def line(self, x: float, y: float) -> None:
        self._add("l", x, y)

    def curve(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> None:  # noqa: PLR0917
        self._add("c", x1, y1, x2, y2, x, y)

    def quadratic(self, x1: float, y1: float, x: float, y: float) -> None:
        """The same curve with two control points, each two thirds of the way to the one."""
        self.curve(
            self.x + 2 / 3 * (x1 - self.x),
            self.y + 2 / 3 * (y1 - self.y),
            x + 2 / 3 * (x1 - x),
            y + 2 / 3 * (y1 - y),
            x,
            y,
        )

    def close(self) -> None:
        self.segments.append(Segment("h"))
        self.x, self.y = self._start

    def arc(
        self, radii: tuple[float, float], turn: float, *, large: bool, sweep: bool, to: tuple[float, float]
    ) -> None:
        """Part of an ellipse turned by radians, as curves of at most a quarter (SVG 1.1, appendix F.6)."""
        rx, ry = abs(radii[0]), abs(radii[1])
        if to == (self.x, self.y):
            return
        if not rx or not ry:
            self.line(*to)
            return
        ellipse, first, spread = _middle(self.x, self.y, to, rx, ry, turn, large=large, sweep=sweep)
        pieces = max(1, ceil(abs(spread) / (pi / 2) - _ROUNDING))
        step = spread / pieces
        for piece in range(pieces):
            end = to if piece == pieces - 1 else None
            self._piece(ellipse, first + piece * step, step, end)

    def ellipse(self, x: float, y: float, rx: float, ry: float) -> None:
        self.move(x + rx, y)
        for (ax, ay), (bx, by) in (
            ((1, 0), (0, 1)),
            ((0, 1), (-1, 0)),
            ((-1, 0), (0, -1)),
            ((0, -1), (1, 0)),
        ):
            self.curve(
                x + rx * (ax + _QUARTER * bx),
                y + ry * (ay + _QUARTER * by),
                x + rx * (bx + _QUARTER * ax),
                y + ry * (by + _QUARTER * ay),
                x + rx * bx,
                y + ry * by,
            )
        self.close()

    def _piece(self, ellipse: "_Ellipse", angle: float, step: float, end: tuple[float, float] | None) -> None:
        reach = 4 / 3 * tan(step / 4)
        first, last = ellipse.at(angle), ellipse.at(angle + step)
        (dx1, dy1), (dx2, dy2) = ellipse.along(angle), ellipse.along(angle + step)
        x, y = end or last
        self.curve(
            first[0] + reach * dx1, first[1] + reach * dy1, last[0] - reach * dx2, last[1] - reach * dy2, x, y
        )

    def _add(self, operator: str, *numbers: float) -> None:
        self.segments.append(Segment(operator, numbers))
        self.x, self.y = numbers[-2:]


class _Ellipse(NamedTuple):
    x: float
    y: float
    rx: float
    ry: float
    turn: float

    def at(self, angle: float) -> tuple[float, float]:
        dx, dy = self._turned(self.rx * cos(angle), self.ry * sin(angle))
        return self.x + dx, self.y + dy

    def along(self, angle: float) -> tuple[float, float]:
        return self._turned(-self.rx * sin(angle), self.ry * cos(angle))

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        return x * cos(self.turn) - y * sin(self.turn), x * sin(self.turn) + y * cos(self.turn)


def _middle(  # noqa: PLR0917 - the names are those of the specification
    x: float,
    y: float,
    to: tuple[float, float],
    rx: float,
    ry: float,
    turn: float,
    *,
    large: bool,
    sweep: bool,
) -> tuple[_Ellipse, float, float]:
    """From end points to the middle, the first angle and how far it goes (SVG 1.1, F.6.5 and F.6.6)."""
    half_x, half_y = (x - to[0]) / 2, (y - to[1]) / 2
    x1 = cos(turn) * half_x + sin(turn) * half_y
    y1 = -sin(turn) * half_x + cos(turn) * half_y
    too_small = hypot(x1 / rx, y1 / ry)
    if too_small > 1:
        rx, ry = rx * too_small, ry * too_small
    below = (rx * y1) ** 2 + (ry * x1) ** 2
    share = sqrt(max(0.0, ((rx * ry) ** 2 - below) / below))
    share = -share if large == sweep else share
    cx, cy = share * rx * y1 / ry, -share * ry * x1 / rx
    ellipse = _Ellipse(
        cos(turn) * cx - sin(turn) * cy + (x + to[0]) / 2,
        sin(turn) * cx + cos(turn) * cy + (y + to[1]) / 2,
        rx,
        ry,
        turn,
    )
    first = _angle(1, 0, (x1 - cx) / rx, (y1 - cy) / ry)
    spread = _angle((x1 - cx) / rx, (y1 - cy) / ry, (-x1 - cx) / rx, (-y1 - cy) / ry)
    if sweep and spread < 0:
        spread += 2 * pi
    elif not sweep and spread > 0:
        spread -= 2 * pi
    return ellipse, first, spread


def _angle(ux: float, uy: float, vx: float, vy: float) -> float:
    size = hypot(ux, uy) * hypot(vx, vy)
    angle = acos(max(-1.0, min(1.0, (ux * vx + uy * vy) / size)))
    return -angle if ux * vy - uy * vx < 0 else angle
