"""The house's own look on paper: organisation, logo, colour and the parties' footers. Knows neither files nor pages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError

# Small text asks for this much (WCAG 2.2, 1.4.3): the accent also colours words.
LEAST_CONTRAST = 4.5
MOST_ORGANISATION, MOST_FOOTER = 100, 200

_TYPED_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")


class Accent(StrEnum):
    """Colours with a name. Each keeps the contrast on white and stays apart from black when printed in grey."""

    INK = "#1A201D"
    BLUE = "#1F5A8C"
    GREEN = "#2B6145"
    TEAL = "#0F6470"
    PURPLE = "#5E3F86"
    RED = "#9B2F2F"


class LogoKind(StrEnum):
    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A picture that was found fit to print when it was chosen. An SVG's sizes are its proportions."""

    content: bytes = field(repr=False)
    kind: LogoKind
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """``footers`` are by party; without ``organisation`` a document names its own party. Version 0: never stored."""

    organisation: str = ""
    accent: str = Accent.INK.value
    logo: Logo | None = None
    footers: Mapping[UUID, str] = field(default_factory=dict)
    version: int = 0


def checked_look(look: Look) -> Look:
    """The look as it is stored: texts on one line, no empty footers, the accent as #RRGGBB.

    Raises ``UserError``: ORGANISATION_TOO_LONG, FOOTER_TOO_LONG (``party_id``), ACCENT_WRONG, ACCENT_TOO_PALE.
    """
    organisation = _on_one_line(look.organisation)
    if len(organisation) > MOST_ORGANISATION:
        raise UserError(Problem.ORGANISATION_TOO_LONG, most=MOST_ORGANISATION)
    footers = {party_id: _on_one_line(text) for party_id, text in look.footers.items()}
    for party_id, text in footers.items():
        if len(text) > MOST_FOOTER:
            raise UserError(Problem.FOOTER_TOO_LONG, most=MOST_FOOTER, party_id=party_id)
    return replace(
        look,
        organisation=organisation,
        accent=understood_accent(look.accent),
        footers={party_id: text for party_id, text in footers.items() if text},
    )


def understood_accent(typed: str) -> str:
    """A colour as #RRGGBB from what was typed. Raises ``UserError``: ACCENT_WRONG, ACCENT_TOO_PALE."""
    match = _TYPED_COLOUR.fullmatch(typed.strip())
    if match is None:
        raise UserError(Problem.ACCENT_WRONG)
    accent = f"#{match[1].upper()}"
    if contrast_on_white(accent) < LEAST_CONTRAST:
        raise UserError(Problem.ACCENT_TOO_PALE)
    return accent


def contrast_on_white(colour: str) -> float:
    """The contrast ratio of #RRGGBB on white, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
