"""The look of the window as values: colours, type, distances, heights. All that is drawn reads a Theme.

Knows fonts and colours, but no widget; theme.py dresses the application in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Literal

from PySide6.QtGui import QColor, QFont, QPalette

from desktop.ui.theme_fonts import InterfaceFont, interface_font, sized_font
from desktop.ui.theme_palettes import (
    DARK,
    DARK_AREAS,
    HIGH_CONTRAST,
    LIGHT,
    LIGHT_AREAS,
    AreaColour,
    ColourRole,
)

TypeRole = Literal["tag", "secondary", "body", "section", "writing", "title", "big"]

REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600


class Scheme(Enum):
    """The palettes there are. SYSTEM_CONTRAST is whatever contrast theme the system shows."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    SYSTEM_CONTRAST = "system_contrast"


class Space(IntEnum):
    """The only distances there are, in logical pixels."""

    HAIR = 2
    TINY = 4
    INSIDE = 8  # inside a control
    BETWEEN = 12  # between siblings
    CARD = 16  # in a card
    PAGE = 24  # round a page
    SECTION = 32  # between sections of an empty page


class Radius(IntEnum):
    """The only roundings there are, in logical pixels."""

    TAG = 4  # tags and key caps
    CONTROL = 6  # controls and rows
    CARD = 8  # cards and the sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Heights:
    """How tall things are and how large icons are, in logical pixels; they grow with the text."""

    control: int = 32
    compact_control: int = 28
    rail_item: int = 36
    list_row: int = 36
    table_row: int = 34
    header: int = 56
    status_bar: int = 28
    chip: int = 22
    area_tag: int = 18
    rail_icon: int = 18
    button_icon: int = 16
    row_icon: int = 14
    empty_icon: int = 32
    logo: int = 26

    def scaled(self, factor: float) -> "Heights":
        """Return the same heights for text ``factor`` times as large."""
        return Heights(**{name: round(getattr(self, name) * factor) for name in self.__slots__})


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeScale:
    """Sizes of text in points."""

    tag: float = 8.5
    secondary: float = 9.0
    body: float = 10.0
    section: float = 10.5
    writing: float = 11.5
    title: float = 15.0
    big: float = 18.0

    def scaled(self, factor: float) -> "TypeScale":
        """Return the same scale ``factor`` times as large."""
        return TypeScale(**{name: round(getattr(self, name) * factor, 2) for name in self.__slots__})


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Everything a widget needs to know to draw itself. Equal themes look the same."""

    scheme: Scheme
    colours: Mapping[ColourRole, str]
    areas: tuple[AreaColour, ...]
    text_scale: float = 1.0
    font: InterfaceFont = field(default_factory=interface_font)
    heights: Heights = field(default_factory=Heights)
    sizes: TypeScale = field(default_factory=TypeScale)

    def colour(self, role: ColourRole) -> QColor:
        """Return the colour of a role."""
        return QColor(self.colours[role])

    def ink(self, role: ColourRole, *, is_selected: bool) -> QColor:
        """Return the colour of words and signs; on what is selected in high contrast only one can be read."""
        is_own = is_selected and (self.is_contrast or role == "text")
        return self.colour("selected_text" if is_own else role)

    def font_of(self, role: TypeRole, weight: int = REGULAR) -> QFont:
        """Return the font of a type role, with tabular figures."""
        return sized_font(self.font.family, getattr(self.sizes, role), weight)

    def area(self, colour_number: int) -> AreaColour:
        """Return the colour of a priority area; numbers start at 1 and begin anew after 8."""
        return self.areas[(colour_number - 1) % len(self.areas)]

    @property
    def width_scale(self) -> float:
        """What the widths of panes grow by: small text does not make them narrow, for the air in them stays."""
        return max(self.text_scale, 1.0)

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.colour("ground").lightness() < self.colour("text").lightness()

    @property
    def is_contrast(self) -> bool:
        """Whether tints are dropped, so that every card and chip needs a frame to be seen."""
        return self.scheme in {Scheme.HIGH_CONTRAST, Scheme.SYSTEM_CONTRAST}


_GROUNDS: tuple[ColourRole, ...] = (
    "ground",
    "sunken",
    "hover",
    "ok_tint",
    "warn_tint",
    "danger_tint",
    "info_tint",
)

_PALETTES: Mapping[Scheme, tuple[Mapping[ColourRole, str], tuple[AreaColour, ...]]] = MappingProxyType(
    {
        Scheme.LIGHT: (LIGHT, LIGHT_AREAS),
        Scheme.DARK: (DARK, DARK_AREAS),
        Scheme.HIGH_CONTRAST: (HIGH_CONTRAST, DARK_AREAS),
    }
)


def theme_for(scheme: Scheme, *, text_scale: float = 1.0) -> Theme:
    """Return one of our own themes; ``text_scale`` 1.0 is body text of 10 pt. Needs a QGuiApplication."""
    colours, areas = _PALETTES[scheme]
    font = interface_font()
    return Theme(
        scheme=scheme,
        colours=colours,
        areas=areas,
        text_scale=text_scale,
        font=font,
        heights=Heights().scaled(text_scale),
        sizes=TypeScale().scaled(text_scale * font.optical_scale),
    )


def system_contrast_theme(system: QPalette, *, text_scale: float = 1.0) -> Theme:
    """Return a theme with the system's contrast palette unchanged: signs and words carry what tints did."""
    window, text = system.color(QPalette.ColorRole.Window), system.color(QPalette.ColorRole.WindowText)
    colours: dict[ColourRole, str] = dict.fromkeys(LIGHT, text.name())
    colours |= dict.fromkeys(_GROUNDS, window.name())
    link = system.color(QPalette.ColorRole.Link).name()
    colours |= {
        "surface": system.color(QPalette.ColorRole.Base).name(),
        "selected": system.color(QPalette.ColorRole.Highlight).name(),
        "selected_text": system.color(QPalette.ColorRole.HighlightedText).name(),
        "accent": link,
        "accent_hover": link,
        "on_accent": window.name(),
    }
    base = theme_for(Scheme.HIGH_CONTRAST, text_scale=text_scale)
    areas = DARK_AREAS if window.lightness() < text.lightness() else LIGHT_AREAS
    return replace(base, scheme=Scheme.SYSTEM_CONTRAST, colours=colours, areas=areas)
