"""Icons are sharp, coloured by the theme, there when asked for, and licensed."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.ui.icons import WINDOW_ICON_SIDES_PX, icon, svg_pixmap, window_icon
from desktop.ui.theme import Scheme, SchemeChoice, ThemeFeed, theme_for
from resources import icon_names, icon_path

SIGNS = [name for name in icon_names() if name != "samsyn"]


def ink(pixmap: QPixmap) -> set[str]:
    """The colours of all pixels that are fully covered."""
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_draws_in_the_colour_it_is_given(qapp: QApplication, name: str) -> None:
    # At 240 px every line is wide enough to cover whole pixels; where lines cross, rounding may take one step.
    drawn = [QColor(colour) for colour in ink(svg_pixmap(name, QColor("#12ab34"), 240))]
    assert drawn
    assert all(abs(colour.green() - 0xAB) <= 1 and colour.red() == 0x12 for colour in drawn)


def test_an_unknown_icon_is_found_out_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon("no-such-icon", theme_for(Scheme.LIGHT))


def test_modes_have_the_colours_of_the_theme(qapp: QApplication) -> None:
    theme = theme_for(Scheme.LIGHT)
    filled = icon("octagon-alert-filled", theme, "danger")
    for mode, role in (
        (QIcon.Mode.Normal, "danger"),
        (QIcon.Mode.Disabled, "text3"),
        (QIcon.Mode.Selected, "selected_text"),
    ):
        assert theme.colour(role).name() in ink(filled.pixmap(QSize(32, 32), 1.0, mode)), mode


def test_a_live_icon_follows_the_theme(theme_feed: ThemeFeed) -> None:
    sign = theme_feed.icon("octagon-alert-filled", "warn")
    before = ink(sign.pixmap(32, 32))
    theme_feed.choose_scheme(SchemeChoice.DARK)
    assert before != ink(sign.pixmap(32, 32))
    assert theme_feed.theme.colour("warn").name() in ink(sign.pixmap(32, 32))


@pytest.mark.parametrize("pixel_ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_drawn_in_device_pixels(qapp: QApplication, pixel_ratio: float) -> None:
    pixmap = icon("house", theme_for(Scheme.LIGHT)).pixmap(QSize(16, 16), pixel_ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (round(16 * pixel_ratio), pixel_ratio)
    assert pixmap.deviceIndependentSize().toSize() == QSize(16, 16)


def test_a_wider_place_gives_air_at_the_right(qapp: QApplication) -> None:
    wide = icon("octagon-alert-filled", theme_for(Scheme.LIGHT)).pixmap(QSize(40, 32)).toImage()
    assert wide.width() == 40
    assert wide.copy(32, 0, 8, 32) == _empty(8, 32, wide.format())


def _empty(width: int, height: int, image_format: QImage.Format) -> QImage:
    image = QImage(width, height, image_format)
    image.fill(0)
    return image


def test_the_sign_of_the_program_is_there_for_window_systems(qapp: QApplication) -> None:
    sizes = {size.width() for size in window_icon().availableSizes()}
    assert sizes == set(WINDOW_ICON_SIDES_PX)
    bundled = QPixmap(str(icon_path("samsyn.png")))
    assert bundled.size() == QSize(256, 256)
    assert bundled.toImage().pixelColor(128, 128) == QColor("#ffffff")  # what both circles share
    assert icon_path("samsyn.ico").read_bytes()[:4] == b"\x00\x00\x01\x00"


def test_icons_come_with_their_licence() -> None:
    licence = icon_path("LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert "ISC License" in licence
    assert "Feather" in licence
    assert all("lucide" in icon_path(f"{name}.svg").read_text(encoding="utf-8") for name in SIGNS)
