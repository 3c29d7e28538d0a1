"""A picture of every page and state of the real window, in Swedish, light and dark, for people to look at."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import SchemeChoice
from resources import translation_path
from tests.ui.places.walk import walk
from tests.ui.sample_window import SCREEN_PX, Templates, spoken_swedish

SCREENSHOTS = Path(__file__).parents[1] / "output" / "screenshots"
FEWEST_COLOURS = 12


@pytest.fixture(scope="module")
def swedish(qapp: QApplication) -> Iterator[None]:
    """The catalogue is compiled where nothing has compiled it yet."""
    compiled = translation_path("samsyn_sv.qm")
    if not compiled.exists():
        release = Path(sys.executable).with_name("pyside6-lrelease")
        source = translation_path("samsyn_sv.ts")
        subprocess.run([release, "-silent", source, "-qm", compiled], check=True, timeout=60)
    with spoken_swedish(qapp):
        yield


@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK], ids=["light", "dark"])
def test_every_page_is_painted(
    qapp: QApplication, templates: Templates, swedish: None, tmp_path: Path, scheme: SchemeChoice
) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for name, sample in walk(qapp, templates, tmp_path, scheme=scheme):
        picture = sample.window.grab()
        assert picture.save(str(SCREENSHOTS / f"window-{name}-{scheme.value}.png"))
        assert (picture.width(), picture.height()) == SCREEN_PX, f"{name} wants another size"
        assert len(_colours(picture.toImage())) >= FEWEST_COLOURS, f"{name} is blank"


def _colours(picture: QImage) -> set[int]:
    """Those at every seventh point: words and signs have many shades."""
    return {
        picture.pixel(left, top)
        for left in range(0, picture.width(), 7)
        for top in range(0, picture.height(), 7)
    }
