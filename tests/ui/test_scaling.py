"""Nothing is cut off, scrolls sideways or outgrows a screen of 1366 × 768, at every size of text and scale of the screen.

10 pt is looked at with all that is accessible, in Swedish. One of the scaled screens is looked at in English, which has other
names and mnemonics. the long run looks at every combination (half an hour).
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.endurance import IS_LONG
from tests.ui.accessible.naming import troubles_with_names
from tests.ui.accessible.room import troubles_with_room
from tests.ui.live_keys import live_keys, troubles_with_keys
from tests.ui.places.walk import walk
from tests.ui.sample_window import SampleWindow, Templates, spoken
from tests.ui.stray_windows import no_stray_windows

pytestmark = [pytest.mark.timeout(600), pytest.mark.endurance]

SCREEN_PX = (1366, 768)
TASK_BAR_PX = 80  # at 100 %, with a title bar
LANGUAGES = ("sv", "en")
SIZES_OF_TEXT = list(product(LANGUAGES, (8, 9, 10, 12, 14, 16, 18, 20))) if IS_LONG else [("sv", 20)]
# A screen that is scaled has fewer logical pixels: 250 % of 1366 × 768 leaves 546 × 307. From 200 % a page may scroll as a
# whole, but nothing in it is cut off (docs/design-language.md).
SCREENS = list(product(LANGUAGES, (125, 150, 200, 250))) if IS_LONG else [("en", 150), ("sv", 250)]
LARGEST_WITHOUT_SCROLLING_PERCENT = 150


def troubles_at(
    application: QApplication,
    templates: Templates,
    folder: Path,
    *,
    language: str,
    size_px: tuple[int, int],
    text_pt: int = 10,
    may_scroll: bool = False,
) -> set[str]:
    troubles = set()
    with spoken(application, language), no_stray_windows(application):
        for place, sample in walk(application, templates, folder, text_scale=text_pt / 10, size_px=size_px):
            found = [*troubles_with_room(sample, size_px, may_scroll=may_scroll)]
            if language == "en":
                found += troubles_with_words(sample)
            troubles |= {f"{place}: {trouble}" for trouble in found}
    return troubles


def troubles_with_words(sample: SampleWindow) -> Iterator[str]:
    yield from troubles_with_names(sample.window)
    yield from troubles_with_keys(list(live_keys(sample.window)))


@pytest.mark.parametrize(("language", "text_pt"), SIZES_OF_TEXT)
def test_there_is_room_at_every_size_of_text(
    qapp: QApplication, templates: Templates, tmp_path: Path, language: str, text_pt: int
) -> None:
    size_px = (SCREEN_PX[0], SCREEN_PX[1] - TASK_BAR_PX)
    troubles = troubles_at(qapp, templates, tmp_path, language=language, text_pt=text_pt, size_px=size_px)
    assert not troubles, "\n".join(sorted(troubles))


@pytest.mark.parametrize(("language", "percent"), SCREENS)
def test_there_is_room_on_a_screen_that_is_scaled(
    qapp: QApplication, templates: Templates, tmp_path: Path, language: str, percent: int
) -> None:
    width_px, height_px = (side * 100 // percent for side in SCREEN_PX)
    troubles = troubles_at(
        qapp,
        templates,
        tmp_path,
        language=language,
        size_px=(width_px, height_px),
        may_scroll=percent > LARGEST_WITHOUT_SCROLLING_PERCENT,
    )
    assert not troubles, "\n".join(sorted(troubles))
