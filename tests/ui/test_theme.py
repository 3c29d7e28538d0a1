"""The tokens hold what they promise: contrast on every ground, one source for all looks, changes while running."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import (
    Scheme,
    SchemeChoice,
    Space,
    Theme,
    ThemeFeed,
    apply_theme,
    qt_palette,
    theme_for,
)
from desktop.ui.theme_palettes import COLOUR_ROLES, DARK, HIGH_CONTRAST, LIGHT, ColourRole
from desktop.ui.theme_style_sheet import style_sheet
from desktop.ui.theme_tokens import system_contrast_theme
from tests.ui.seeing import contrast

OWN_SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
TEXT_CONTRAST, GRAPHIC_CONTRAST = 4.5, 3.0
GROUNDS: tuple[ColourRole, ...] = ("surface", "ground", "sunken", "hover")
TINTS: tuple[ColourRole, ...] = ("ok_tint", "warn_tint", "danger_tint", "info_tint")


def uses(scheme: Scheme) -> Iterator[tuple[ColourRole, Sequence[ColourRole], float]]:
    """Each role, the grounds it stands on, and the least contrast it must have there."""
    # In high contrast what is selected has a text colour of its own.
    selected: tuple[ColourRole, ...] = () if scheme is Scheme.HIGH_CONTRAST else ("selected",)
    for role in ("text", "text2"):
        yield role, (*GROUNDS, *selected, *TINTS), TEXT_CONTRAST
    yield "text3", (*GROUNDS, *selected), TEXT_CONTRAST
    yield "selected_text", ("selected",), TEXT_CONTRAST
    yield "accent", (*GROUNDS, *selected, "info_tint"), TEXT_CONTRAST
    yield "accent_hover", (*GROUNDS, *selected, "info_tint"), TEXT_CONTRAST
    yield "on_accent", ("accent", "accent_hover"), TEXT_CONTRAST
    yield "ok", (*GROUNDS, *selected, "ok_tint"), TEXT_CONTRAST
    yield "warn", (*GROUNDS, *selected, "warn_tint"), TEXT_CONTRAST
    yield "danger", (*GROUNDS, *selected, "danger_tint"), TEXT_CONTRAST
    yield "line_strong", ("surface", "ground", "sunken"), GRAPHIC_CONTRAST
    yield "focus", (*GROUNDS, *selected), GRAPHIC_CONTRAST
    if scheme is Scheme.HIGH_CONTRAST:
        # Frames carry what tints did, and the ring on a selected row has a line of the ground inside it.
        yield "line", (*GROUNDS, *TINTS), GRAPHIC_CONTRAST
        yield "ground", ("selected", "focus"), GRAPHIC_CONTRAST


@pytest.mark.parametrize("scheme", OWN_SCHEMES)
def test_every_role_can_be_read_on_every_ground_it_is_used_on(qapp: QApplication, scheme: Scheme) -> None:
    colours = theme_for(scheme).colours
    too_weak = []
    for role, grounds, least in uses(scheme):
        found = {ground: contrast(colours[role], colours[ground]) for ground in grounds}
        worst = min(found, key=lambda ground: found[ground])
        print(f"{scheme.value:14} {role:14} least {found[worst]:5.2f} on {worst} (at least {least})")
        too_weak += [(role, ground, round(ratio, 2)) for ground, ratio in found.items() if ratio < least]
    assert too_weak == []


@pytest.mark.parametrize("scheme", OWN_SCHEMES)
def test_letters_of_areas_can_be_read_and_areas_be_seen(qapp: QApplication, scheme: Scheme) -> None:
    theme = theme_for(scheme)
    for number in range(1, 9):
        area = theme.area(number)
        on_fill = contrast(area.letter, area.fill)
        on_surface = contrast(area.fill, theme.colours["surface"])
        print(f"{scheme.value:14} area {number} letter {on_fill:5.2f}, on surface {on_surface:5.2f}")
        assert on_fill >= TEXT_CONTRAST
        assert on_surface >= GRAPHIC_CONTRAST
        if scheme is not Scheme.HIGH_CONTRAST:
            assert contrast(area.fill, theme.colours["selected"]) >= GRAPHIC_CONTRAST


def test_a_ninth_area_begins_the_colours_anew(qapp: QApplication) -> None:
    theme = theme_for(Scheme.LIGHT)
    assert theme.area(9) == theme.area(1)
    assert len({theme.area(number).fill for number in range(1, 9)}) == 8


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_palettes_are_complete(palette: dict[ColourRole, str]) -> None:
    assert set(palette) == set(COLOUR_ROLES)
    assert all(QColor(colour).isValid() for colour in palette.values())


@pytest.mark.parametrize("scheme", OWN_SCHEMES)
def test_the_style_sheet_leaves_no_token_open(qapp: QApplication, scheme: Scheme) -> None:
    theme = theme_for(scheme)
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert theme.colours["accent"] in sheet
    assert sheet == style_sheet(theme_for(scheme))


def test_twice_the_text_makes_controls_twice_as_high_but_not_the_air(qapp: QApplication) -> None:
    normal, large = theme_for(Scheme.LIGHT), theme_for(Scheme.LIGHT, text_scale=2.0)
    assert large.sizes.body == pytest.approx(2 * normal.sizes.body)
    assert (normal.heights.control, large.heights.control) == (32, 64)
    assert list(Space) == [2, 4, 8, 12, 16, 24, 32]


def test_figures_are_of_equal_width(qapp: QApplication) -> None:
    font = theme_for(Scheme.LIGHT).font_of("body")
    assert [tag.toString() for tag in font.featureTags()] == [b"tnum"]


def test_qt_draws_with_our_colours(qapp: QApplication) -> None:
    theme = theme_for(Scheme.DARK)
    apply_theme(qapp, theme)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.colour("ground")
    assert palette.color(QPalette.ColorRole.Highlight) == theme.colour("selected")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.colour("text3")


def test_a_change_of_scheme_is_told_once_and_seen_at_once(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.resize(120, 32)
    before = button.grab().toImage().pixelColor(60, 4)
    with qtbot.waitSignal(theme_feed.changed) as told:
        theme_feed.choose_scheme(SchemeChoice.DARK)
    assert told.args == [theme_feed.theme]
    assert theme_feed.theme.is_dark
    after = button.grab().toImage().pixelColor(60, 4)
    assert (before.name().upper(), after.name().upper()) == (LIGHT["surface"], DARK["surface"])
    with qtbot.assertNotEmitted(theme_feed.changed):
        theme_feed.choose_scheme(SchemeChoice.DARK)


def test_text_grows_by_a_tenth_and_no_further_than_twice(theme_feed: ThemeFeed) -> None:
    theme_feed.enlarge_text()
    assert theme_feed.theme.text_scale == 1.1
    theme_feed.choose_text_scale(9.0)
    assert theme_feed.theme.text_scale == 2.0
    theme_feed.enlarge_text()
    assert theme_feed.theme.text_scale == 2.0
    theme_feed.choose_text_scale(0.1)
    theme_feed.reduce_text()
    assert theme_feed.theme.text_scale == 0.8


def test_a_system_with_contrast_keeps_its_own_palette(qapp: QApplication) -> None:
    system = qt_palette(theme_for(Scheme.LIGHT))
    for role, colour in (
        (QPalette.ColorRole.Window, "#2d3236"),
        (QPalette.ColorRole.Base, "#2d3236"),
        (QPalette.ColorRole.WindowText, "#ffffff"),
        (QPalette.ColorRole.Highlight, "#a6daff"),
        (QPalette.ColorRole.HighlightedText, "#2d3236"),
        (QPalette.ColorRole.Link, "#70ebde"),
    ):
        system.setColor(role, QColor(colour))
    theme = system_contrast_theme(system)
    assert theme.is_contrast
    assert theme.is_dark
    assert theme.colours["warn_tint"] == theme.colours["surface"] == "#2d3236"
    assert {theme.colours[role] for role in ("text", "text3", "ok", "warn", "danger", "line")} == {"#ffffff"}
    assert theme.colours["selected_text"] == "#2d3236"
    assert "1px solid #ffffff" in style_sheet(theme)


def test_equal_themes_are_equal(qapp: QApplication) -> None:
    assert theme_for(Scheme.LIGHT) == theme_for(Scheme.LIGHT)
    assert theme_for(Scheme.LIGHT) != replace(theme_for(Scheme.LIGHT), text_scale=1.1)


_FOLLOW = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from desktop.ui.theme import ThemeFeed
application = QApplication([])
feed = ThemeFeed(application)
seen = []
feed.changed.connect(lambda theme: seen.append(theme.scheme.value))
application.styleHints().setColorScheme(Qt.ColorScheme.Dark)
application.processEvents()
application.styleHints().setColorScheme(Qt.ColorScheme.Light)
application.processEvents()
print(seen)
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs a screen that can change its colours")
def test_light_and_dark_follow_the_system() -> None:
    environment = {"QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "gnome"}
    assignments = [f"{name}={value}" for name, value in environment.items()]
    command = ["xvfb-run", "-a", "env", *assignments, sys.executable, "-c", _FOLLOW]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == "['dark', 'light']", done.stderr


def test_where_the_system_tells_nothing_it_is_light(qapp: QApplication) -> None:
    """Offscreen the system tells nothing: then it is light."""
    assert qapp.styleHints().colorScheme() in {Qt.ColorScheme.Unknown, Qt.ColorScheme.Light}
    assert ThemeFeed(qapp).theme.scheme is Scheme.LIGHT


def test_what_cannot_be_pressed_differs_also_where_tints_are_dropped() -> None:
    rule = re.compile(r"QPushButton:disabled \{[^}]*border: 1px (\w+)")
    frames = {scheme: rule.findall(style_sheet(theme_for(scheme))) for scheme in OWN_SCHEMES}
    assert frames[Scheme.HIGH_CONTRAST] == ["dashed"]
    assert frames[Scheme.LIGHT] == frames[Scheme.DARK] == ["solid"]


def test_a_change_of_colours_takes_little_longer_than_the_first_dressing(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Over an earlier sheet, Qt dresses every widget again and again: with all pages made that took five seconds."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for _row in range(150):
        row = QHBoxLayout()
        for _place in range(6):
            row.addWidget(QLabel("rad"))
        column.addLayout(row)
    window.show()
    themes = [theme_for(scheme) for scheme in (Scheme.DARK, Scheme.LIGHT, Scheme.HIGH_CONTRAST)]

    def dressing_s(theme: Theme, *, is_first: bool) -> float:
        if is_first:
            qapp.setStyleSheet("")
        begun = process_time()
        apply_theme(qapp, theme)
        return process_time() - begun

    first = min(dressing_s(theme, is_first=True) for theme in themes)
    change = min(dressing_s(theme, is_first=False) for theme in themes)
    assert change < 2.2 * first
