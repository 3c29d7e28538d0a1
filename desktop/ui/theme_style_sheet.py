"""Fills the tokens of a theme into the style sheet resources/styles/window.qss."""

from functools import cache
from string import Template

from desktop.ui.theme_tokens import Theme
from resources import style_path

_SIZES = ("tag", "secondary", "body", "section", "writing", "title", "big")
_HAIRLINES = 2  # above and below: the heights of a sheet are without them
_THICK_LINES = 4


def style_sheet(theme: Theme) -> str:
    """Return the sheet for this theme. Raises KeyError when the sheet asks for a token there is not."""
    sizes = {f"{name}_pt": f"{getattr(theme.sizes, name)}pt" for name in _SIZES}
    colours = dict[str, str](theme.colours.items())
    return _template().substitute(colours | sizes | _heights(theme) | _frames(theme))


def _heights(theme: Theme) -> dict[str, str]:
    heights = theme.heights
    in_pixels = {
        "control": heights.control,
        "control_inner": heights.control - _HAIRLINES,
        "control_inner_thick": heights.control - _THICK_LINES,
        "compact_inner": heights.compact_control - _HAIRLINES,
        "table_row_inner": heights.table_row - _HAIRLINES // 2,
        "status_bar": heights.status_bar,
        "button_icon": heights.button_icon,
        "lamp_inner": heights.chip,
        "chip_radius": heights.chip // 2,
    }
    return {name: f"{height}px" for name, height in in_pixels.items()}


def _frames(theme: Theme) -> dict[str, str]:
    """Where tints are dropped a frame takes their place."""
    line, hover = theme.colours["line"], theme.colours["hover"]
    return {
        "tint_frame": f"1px solid {line}" if theme.is_contrast else "0",
        "disabled_frame": f"1px dashed {line}" if theme.is_contrast else f"1px solid {hover}",
        "hover_frame": line if theme.is_contrast else "transparent",
    }


@cache
def _template() -> Template:
    return Template(style_path("window.qss").read_text(encoding="utf-8"))
