"""Distances, colours, type, roundings and sizes of icons are in the theme and nowhere else: looked for in every source."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from resources import style_path

UI = Path(__file__).parents[2] / "desktop" / "ui"
OF_THE_THEME = {"theme.py", "theme_fonts.py", "theme_palettes.py", "theme_style_sheet.py", "theme_tokens.py"}

# What may be said outside the theme, and why.
ALLOWED_COLOURS = {
    ("pages/register/logo_preview.py", "#FFFFFF"): "paper is white also in the dark",
    ("printing.py", "white"): "the sheet a page is drawn on before it is printed",
    ("icons.py", "transparent"): "nothing at all is no colour",
    ("pages/register/accent_field.py", "transparent"): "nothing at all is no colour",
}
ALLOWED_FONTS = {("widgets/text_editor.py", "QFont"): "bold of a part of a text, not a size"}

DISTANCES = {"setContentsMargins", "setSpacing", "addSpacing", "setHorizontalSpacing", "setVerticalSpacing"}
NO_DISTANCE = {0, 1, -1}  # 1 is a hairline
SIZES_OF_ICONS = {"setIconSize", "svg_pixmap"}
FONT_SETTERS = {"setPointSize", "setPointSizeF", "setPixelSize", "QFont"}
A_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")

# Spacings, roundings, lines and heights of the design language, and what differs from them by the width of a frame.
SCALE_PX = {0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32}
ALLOWED_PX = {
    "5px": "a key cap, or 6 without the frame of a text box",
    "7px": "8 without the frame of a tool button, or when the frame of a field is 2 px",
    "10px": "in a field, as design-language.md has it; half of the knob of a slider",
    "64px": "the year in a calendar",
}
WEIGHTS = {"400", "500", "600"}


@cache
def sources() -> list[tuple[str, ast.Module]]:
    return [
        (path.relative_to(UI).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(UI.rglob("*.py"))
        if path.name not in OF_THE_THEME
    ]


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", "")), node


def numbers_in(call: ast.Call) -> set[float]:
    """Those said by themselves: twice a distance of the theme is one of its distances too."""
    return {
        node.value
        for argument in call.args
        if not (isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mult))
        for node in ast.walk(argument)
        if isinstance(node, ast.Constant) and type(node.value) in (int, float)
    }


def test_distances_come_from_the_theme() -> None:
    stray = [
        f"{name}:{call.lineno} {ast.unparse(call)}"
        for name, tree in sources()
        for called, call in calls(tree)
        if called in DISTANCES and numbers_in(call) - NO_DISTANCE
    ]
    assert not stray, "\n".join(stray)


def test_roundings_come_from_the_theme() -> None:
    plain = {0.5, 2, 1}  # half a line, half a height, the end of the 3 px mark of what is chosen
    stray = [
        f"{name}:{call.lineno} {ast.unparse(call)}"
        for name, tree in sources()
        for called, call in calls(tree)
        if called == "drawRoundedRect" and name != "icons.py"
        for rounding in call.args[-2:]
        if numbers_in(ast.Call(func=call.func, args=[rounding], keywords=[])) - plain
    ]
    assert not stray, "\n".join(stray)


def test_icons_have_the_sizes_of_the_theme() -> None:
    stray = [
        f"{name}:{call.lineno} {ast.unparse(call)}"
        for name, tree in sources()
        for called, call in calls(tree)
        if called in SIZES_OF_ICONS and {number for number in numbers_in(call) if number > 2}
    ]
    assert not stray, "\n".join(stray)


def test_colours_come_from_the_theme() -> None:
    stray = [f"{name}: {colour}" for name, colour in _colours() if (name, colour) not in ALLOWED_COLOURS]
    assert not stray, "\n".join(stray)
    assert set(ALLOWED_COLOURS) <= set(_colours()), "an exception that nobody needs"


def _colours() -> Iterator[tuple[str, str]]:
    for name, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if A_COLOUR.fullmatch(node.value):
                    yield name, node.value
            elif isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("GlobalColor"):
                yield name, node.attr


def test_fonts_come_from_the_theme() -> None:
    found = {
        (name, called)
        for name, tree in sources()
        for called, call in calls(tree)
        if called in FONT_SETTERS and call.args
    }
    stray = [f"{name}: {called}" for name, called in sorted(found - set(ALLOWED_FONTS))]
    assert not stray, "\n".join(stray)


def test_no_widget_has_a_style_sheet_of_its_own() -> None:
    stray = [
        f"{name}:{call.lineno}"
        for name, tree in sources()
        for called, call in calls(tree)
        if called == "setStyleSheet"
    ]
    assert not stray, "\n".join(stray)


def test_the_style_sheet_has_only_tokens_and_the_scale() -> None:
    sheet = re.sub(r"/\*.*?\*/", "", style_path("window.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    values = " ".join(re.findall(r":([^;{}]+);", sheet))
    assert not A_COLOUR.search(values)
    lengths = set(re.findall(r"\b\d+(?:px|pt|em)\b", values))
    stray = {
        length for length in lengths if int(re.sub(r"\D", "", length)) not in SCALE_PX or "px" not in length
    }
    assert stray == set(ALLOWED_PX)
    assert set(re.findall(r"font-weight: (\w+)", sheet)) <= WEIGHTS
    assert all(size.startswith("$") for size in re.findall(r"font-size: ([^;]+);", sheet))
