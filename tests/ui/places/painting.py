"""Pictures of places, for people to look at: whole, and with something on them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from desktop.ui.theme import SchemeChoice
from tests.ui.sample_window import SampleWindow

SCREENSHOTS = Path(__file__).parents[2] / "output" / "screenshots"
FEWEST_COLOURS = 12


def troubles_with_picture(
    place: str, sample: SampleWindow, scheme: SchemeChoice, size_px: tuple[int, int]
) -> Iterator[str]:
    """Save the picture as ``window-<place>-<scheme>.png``; whether it is blank, or not of ``size_px``."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    picture = sample.window.grab().toImage()
    if not picture.save(str(SCREENSHOTS / f"window-{place}-{scheme.value}.png")):
        yield "the picture cannot be saved"
    if picture.size().toTuple() != size_px:
        yield f"the window wants {picture.size().toTuple()}"
    if len(_colours(picture)) < FEWEST_COLOURS:
        yield "the window is blank"


def _colours(picture: QImage) -> set[int]:
    """Those at every seventh point: words and signs have many shades."""
    return {
        picture.pixel(left, top)
        for left in range(0, picture.width(), 7)
        for top in range(0, picture.height(), 7)
    }
