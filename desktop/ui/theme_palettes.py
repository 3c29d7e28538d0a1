"""The colours of the window as plain text, ``#RRGGBB``: three palettes and the eight priority areas.

Knows nothing of Qt. Which role may stand on which ground is proven by tests/ui/test_theme.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Literal, get_args

ColourRole = Literal[
    "ground",
    "surface",
    "sunken",
    "hover",
    "selected",
    "selected_text",
    "line",
    "line_strong",
    "text",
    "text2",
    "text3",
    "accent",
    "accent_hover",
    "on_accent",
    "ok",
    "ok_tint",
    "warn",
    "warn_tint",
    "danger",
    "danger_tint",
    "info_tint",
    "focus",
]

COLOUR_ROLES: tuple[ColourRole, ...] = get_args(ColourRole)


class Hatch(Enum):
    """How an area is told from its neighbours where colour is lost: on grey paper and by some eyes."""

    SOLID = "solid"
    RISING = "rising"
    FALLING = "falling"
    DOTS = "dots"
    CROSS = "cross"
    VERTICAL = "vertical"


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaColour:
    """The fill of a priority area, the colour of the letter on it, and its hatch."""

    fill: str
    letter: str
    hatch: Hatch


_HATCHES = (
    Hatch.SOLID,
    Hatch.SOLID,
    Hatch.RISING,
    Hatch.FALLING,
    Hatch.SOLID,
    Hatch.DOTS,
    Hatch.CROSS,
    Hatch.VERTICAL,
)


def _areas(*fills_and_letters: tuple[str, str]) -> tuple[AreaColour, ...]:
    return tuple(
        AreaColour(fill=fill, letter=letter, hatch=hatch)
        for (fill, letter), hatch in zip(fills_and_letters, _HATCHES, strict=True)
    )


_WHITE, _BLACK = "#FFFFFF", "#000000"

# Indigo, wine, moss, lake, plum, forest, raspberry, olive: in the order of the areas of an agreement.
LIGHT_AREAS = _areas(
    ("#4A5ABF", _WHITE),
    ("#7A363F", _WHITE),
    ("#697F2F", _BLACK),
    ("#2D8FA5", _BLACK),
    ("#512F67", _WHITE),
    ("#293601", _WHITE),
    ("#C8366D", _WHITE),
    ("#67560E", _WHITE),
)

DARK_AREAS = _areas(
    ("#809AF3", _BLACK),
    ("#FDC6D5", _BLACK),
    ("#B5C063", _BLACK),
    ("#75D2F5", _BLACK),
    ("#A3739B", _BLACK),
    ("#7D9967", _BLACK),
    ("#FD87A2", _BLACK),
    ("#EBE3B9", _BLACK),
)

LIGHT: Mapping[ColourRole, str] = {
    "ground": "#F3F4F2",
    "surface": "#FFFFFF",
    "sunken": "#F8F9F7",
    "hover": "#EBEDE9",
    "selected": "#DCECF1",
    "selected_text": "#1A201D",
    "line": "#E0E3DE",
    "line_strong": "#7A837E",
    "text": "#1A201D",
    "text2": "#48504C",
    "text3": "#5F6864",
    "accent": "#14607A",
    "accent_hover": "#0E4C62",
    "on_accent": "#FFFFFF",
    "ok": "#2A7444",
    "ok_tint": "#E5F2E9",
    "warn": "#875A00",
    "warn_tint": "#FBF0D6",
    "danger": "#B02A21",
    "danger_tint": "#FBE9E7",
    "info_tint": "#E6F1F5",
    "focus": "#14607A",
}

DARK: Mapping[ColourRole, str] = {
    "ground": "#161918",
    "surface": "#1E2221",
    "sunken": "#191D1B",
    "hover": "#2A302D",
    "selected": "#1E3B46",
    "selected_text": "#E8ECE9",
    "line": "#323936",
    "line_strong": "#79837E",
    "text": "#E8ECE9",
    "text2": "#B9C1BD",
    "text3": "#9CA5A0",
    "accent": "#79C3DC",
    "accent_hover": "#9AD4E8",
    "on_accent": "#06222D",
    "ok": "#7ECB95",
    "ok_tint": "#1D3326",
    "warn": "#E6BC55",
    "warn_tint": "#3A3016",
    "danger": "#F49A90",
    "danger_tint": "#42211E",
    "info_tint": "#1B323B",
    "focus": "#79C3DC",
}

HIGH_CONTRAST: Mapping[ColourRole, str] = {
    "ground": "#000000",
    "surface": "#000000",
    "sunken": "#000000",
    "hover": "#000000",
    "selected": "#1AEBFF",
    "selected_text": "#000000",
    "line": "#FFFFFF",
    "line_strong": "#FFFFFF",
    "text": "#FFFFFF",
    "text2": "#FFFFFF",
    "text3": "#E0E0E0",
    "accent": "#4CC2FF",
    "accent_hover": "#4CC2FF",
    "on_accent": "#000000",
    "ok": "#6CE26C",
    "ok_tint": "#000000",
    "warn": "#FFD24D",
    "warn_tint": "#000000",
    "danger": "#FF9A8F",
    "danger_tint": "#000000",
    "info_tint": "#000000",
    "focus": "#FFFF00",
}
