"""Moving, turning and stretching: the six numbers of an affine transformation (SVG 1.1, section 7.4)."""

from collections.abc import Callable, Mapping
from math import cos, radians, sin, sqrt, tan
from typing import NamedTuple

from desktop.documents.svg.scanner import functions
from domain.errors import Problem, UserError


class Matrix(NamedTuple):
    """Leads (x, y) to (ax + cy + e, bx + dy + f)."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def around(self, inner: "Matrix") -> "Matrix":
        """The inner one first, then this."""
        e, f = self.point(inner.e, inner.f)
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            e,
            f,
        )

    @property
    def scale(self) -> float:
        """How much wider a line becomes; the middle of both directions where they differ."""
        return sqrt(abs(self.a * self.d - self.b * self.c))


def read_matrix(text: str) -> Matrix:
    """The attribute ``transform``. Raises ``UserError``: LOGO_DAMAGED, LOGO_NOT_DRAWABLE."""
    whole = Matrix()
    for name, numbers in functions(text):
        if name not in _KINDS:
            raise UserError(Problem.LOGO_NOT_DRAWABLE, what=name[:20])
        try:
            whole = whole.around(_KINDS[name](*numbers))
        except TypeError as error:  # too many numbers, or too few
            raise UserError(Problem.LOGO_DAMAGED) from error
    return whole


def _translate(x: float, y: float = 0, /) -> Matrix:
    return Matrix(e=x, f=y)


def _scale(x: float, y: float | None = None, /) -> Matrix:
    return Matrix(a=x, d=x if y is None else y)


def _rotate(degrees: float, x: float = 0, y: float = 0, /) -> Matrix:
    angle = radians(degrees)
    turn = Matrix(cos(angle), sin(angle), -sin(angle), cos(angle))
    return _translate(x, y).around(turn).around(_translate(-x, -y))


def _skew_x(degrees: float, /) -> Matrix:
    return Matrix(c=tan(radians(degrees)))


def _skew_y(degrees: float, /) -> Matrix:
    return Matrix(b=tan(radians(degrees)))


def _matrix(*numbers: float) -> Matrix:
    if len(numbers) != len(Matrix._fields):
        raise UserError(Problem.LOGO_DAMAGED)
    return Matrix(*numbers)


_KINDS: Mapping[str, Callable[..., Matrix]] = {
    "matrix": _matrix,
    "translate": _translate,
    "scale": _scale,
    "rotate": _rotate,
    "skewX": _skew_x,
    "skewY": _skew_y,
}
