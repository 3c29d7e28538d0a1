"""Degrees of a place in WGS 84 as people type or paste them, and whether they lie in Sweden.

Sweden's own span is narrow enough to tell when north and east have changed places, the usual mistake.
"""

import re

from domain.errors import Problem, UserError

LEAST_NORTH, MOST_NORTH = 55.0, 70.0
LEAST_EAST, MOST_EAST = 10.0, 25.0
_DEGREES = re.compile(r"(\d{1,3})(?:[.,](\d{1,12}))?\s*°?")


def understood_degrees(text: str) -> float | None:
    """``59,2841``, ``59.2841`` and ``59°``; None when it is no number of degrees. A comma and a point are the same here."""
    match = _DEGREES.fullmatch(text.strip())
    return float(f"{match[1]}.{match[2] or 0}") if match else None


def written_degrees(degrees: float | None) -> str:
    """``59,2841``; empty for none."""
    return "" if degrees is None else f"{degrees:.10f}".rstrip("0").rstrip(".").replace(".", ",")


def ensure_coordinates(latitude: float | None, longitude: float | None) -> None:
    """Both or neither. Raises ``UserError``: LATITUDE_WRONG, LONGITUDE_WRONG."""
    if latitude is None and longitude is None:
        return
    if latitude is None or not LEAST_NORTH <= latitude <= MOST_NORTH:
        raise UserError(Problem.LATITUDE_WRONG)
    if longitude is None or not LEAST_EAST <= longitude <= MOST_EAST:
        raise UserError(Problem.LONGITUDE_WRONG)
