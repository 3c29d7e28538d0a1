"""Colours as SVG writes them, to #RRGGBB (CSS Color 3)."""

import re

from desktop.documents.svg.colour_names import NAMED_COLOURS
from desktop.documents.svg.style import Style
from domain.errors import Problem, UserError

_HEX = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_FUNCTION = re.compile(r"rgba?\(([^()]*)\)")


def painted(style: Style, name: str) -> str | None:
    """The colour of ``fill`` or ``stroke``, None where nothing is painted.

    Raises ``UserError``: LOGO_HAS_EFFECTS for gradients, patterns and half transparent colours, LOGO_NOT_DRAWABLE.
    """
    text = style[name].lower()
    if text == "currentcolor":
        text = style["color"].lower()
    if text in {"none", "transparent"}:
        return None
    if text.startswith("url("):
        raise UserError(Problem.LOGO_HAS_EFFECTS)
    return _colour(text)


def _colour(text: str) -> str:
    if _HEX.fullmatch(text):
        return _from_hex(text[1:])
    if match := _FUNCTION.fullmatch(text):
        return _from_numbers(text, re.split(r"[\s,/]+", match[1].strip()))
    if text not in NAMED_COLOURS:
        raise UserError(Problem.LOGO_NOT_DRAWABLE, what=text[:20])
    return f"#{NAMED_COLOURS[text]}"


def _from_hex(digits: str) -> str:
    full = digits if len(digits) >= 6 else "".join(digit * 2 for digit in digits)
    if full[6:] not in {"", "ff"}:
        raise UserError(Problem.LOGO_HAS_EFFECTS)
    return f"#{full[:6].upper()}"


def _from_numbers(text: str, parts: list[str]) -> str:
    try:
        values = [2.55 * float(part[:-1]) if part.endswith("%") else float(part) for part in parts]
        written = "#" + "".join(f"{max(0, min(255, round(value))):02X}" for value in values[:3])
    except (ValueError, OverflowError) as error:
        raise UserError(Problem.LOGO_NOT_DRAWABLE, what=text[:20]) from error
    if len(values) == 4 and values[3] not in {1, 255}:
        raise UserError(Problem.LOGO_HAS_EFFECTS)
    if len(values) not in {3, 4}:
        raise UserError(Problem.LOGO_NOT_DRAWABLE, what=text[:20])
    return written
