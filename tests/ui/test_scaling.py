"""Nothing is cut off, scrolls sideways or outgrows a screen of 1366 × 768, at every size of text and scale of the screen.

10 pt is looked at with all that is accessible, and with the pictures. ``SAMSYN_ENDURANCE=1`` looks at every combination
(half an hour).
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.accessible.room import troubles_with_room
from tests.ui.places.walk import walk
from tests.ui.sample_window import Templates, spoken_swedish
from tests.ui.stray_windows import no_stray_windows

IS_LONG = bool(os.environ.get("SAMSYN_ENDURANCE"))
SCREEN_PX = (1366, 768)
TASK_BAR_PX = 80  # at 100 %, with a title bar
LANGUAGES = ("sv", "en") if IS_LONG else ("sv",)
TEXT_PT = (8, 9, 10, 12, 14, 16, 18, 20) if IS_LONG else (20,)
# A screen that is scaled has fewer logical pixels: 250 % of 1366 × 768 leaves 546 × 307. From 200 % a page may scroll as a
# whole, but nothing in it is cut off (docs/design-language.md).
SCALES_PERCENT = (125, 150, 200, 250) if IS_LONG else (150, 250)
LARGEST_WITHOUT_SCROLLING_PERCENT = 150


@contextmanager
def spoken(application: QApplication, language: str) -> Iterator[None]:
    with spoken_swedish(application) if language == "sv" else nullcontext():
        yield


def troubles_at(
    application: QApplication,
    templates: Templates,
    folder: Path,
    *,
    text_pt: int,
    size_px: tuple[int, int],
    may_scroll: bool = False,
) -> list[str]:
    troubles = []
    with no_stray_windows(application):
        for place, sample in walk(application, templates, folder, text_scale=text_pt / 10, size_px=size_px):
            troubles += [
                f"{place}: {trouble}"
                for trouble in troubles_with_room(sample, size_px, may_scroll=may_scroll)
            ]
    return troubles


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_pt", TEXT_PT)
def test_there_is_room_at_every_size_of_text(
    qapp: QApplication, templates: Templates, tmp_path: Path, language: str, text_pt: int
) -> None:
    with spoken(qapp, language):
        size_px = (SCREEN_PX[0], SCREEN_PX[1] - TASK_BAR_PX)
        troubles = troubles_at(qapp, templates, tmp_path, text_pt=text_pt, size_px=size_px)
    assert not troubles, "\n".join(troubles)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", SCALES_PERCENT)
def test_there_is_room_on_a_screen_that_is_scaled(
    qapp: QApplication, templates: Templates, tmp_path: Path, language: str, percent: int
) -> None:
    width_px, height_px = (side * 100 // percent for side in SCREEN_PX)
    with spoken(qapp, language):
        troubles = troubles_at(
            qapp,
            templates,
            tmp_path,
            text_pt=10,
            size_px=(width_px, height_px),
            may_scroll=percent > LARGEST_WITHOUT_SCROLLING_PERCENT,
        )
    assert not troubles, "\n".join(troubles)
