"""A picture of every page and state of the real window, in Swedish, for people to look at: light, and in dark the main ones.

``SAMSYN_ENDURANCE=1`` paints all of them in dark and high contrast too.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import SchemeChoice
from tests.ui.accessible.room import troubles_with_room
from tests.ui.live_keys import KEYS_OF_THE_MEETING, live_keys, names_of_keys, troubles_with_keys
from tests.ui.places.walk import MANY_KINDS, walk
from tests.ui.sample_window import SCREEN_PX, SampleWindow, Templates, spoken_swedish

SCREENSHOTS = Path(__file__).parents[1] / "output" / "screenshots"
FEWEST_COLOURS = 12
IS_LONG = bool(os.environ.get("SAMSYN_ENDURANCE"))
OTHER_SCHEMES = (SchemeChoice.DARK, SchemeChoice.HIGH_CONTRAST) if IS_LONG else (SchemeChoice.DARK,)


@pytest.fixture(scope="module")
def swedish(qapp: QApplication) -> Iterator[None]:
    with spoken_swedish(qapp):
        yield


def test_every_page_is_painted_has_room_and_no_key_means_two_things(
    qapp: QApplication, templates: Templates, swedish: None, tmp_path: Path
) -> None:
    """Mnemonics are letters of Swedish words here; the English ones are looked at with all that is accessible."""
    troubles, in_meeting = set(), set()
    for name, sample in walk(qapp, templates, tmp_path, scheme=SchemeChoice.LIGHT):
        _paint(name, sample, SchemeChoice.LIGHT)
        live = list(live_keys(sample.window))
        troubles |= {f"{name}: {trouble}" for trouble in troubles_with_keys(live)}
        if name == "meeting":
            in_meeting = names_of_keys(live)
        troubles |= {f"{name}: {trouble}" for trouble in troubles_with_room(sample, SCREEN_PX)}
    assert not troubles, "\n".join(sorted(troubles))
    assert in_meeting >= KEYS_OF_THE_MEETING, KEYS_OF_THE_MEETING - in_meeting


@pytest.mark.parametrize("scheme", OTHER_SCHEMES)
def test_pages_are_painted_in_other_schemes(
    qapp: QApplication, templates: Templates, swedish: None, tmp_path: Path, scheme: SchemeChoice
) -> None:
    for name, sample in walk(qapp, templates, tmp_path, scheme=scheme, only=() if IS_LONG else MANY_KINDS):
        _paint(name, sample, scheme)


def _paint(name: str, sample: SampleWindow, scheme: SchemeChoice) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    picture = sample.window.grab().toImage()
    assert picture.save(str(SCREENSHOTS / f"window-{name}-{scheme.value}.png"))
    assert (picture.width(), picture.height()) == SCREEN_PX, f"{name} wants another size"
    assert len(_colours(picture)) >= FEWEST_COLOURS, f"{name} is blank"


def _colours(picture: QImage) -> set[int]:
    """Those at every seventh point: words and signs have many shades."""
    return {
        picture.pixel(left, top)
        for left in range(0, picture.width(), 7)
        for top in range(0, picture.height(), 7)
    }
