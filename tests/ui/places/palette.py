"""The palette over a page: before anything is typed, with hits, and where there are none."""

from functools import partial

from PySide6.QtTest import QTest

from tests.ui.sample_window import SampleWindow

_MOMENT_MS, _MOST_MOMENTS = 20, 200


def open_palette(sample: SampleWindow) -> None:
    """Over a meeting, after other records have been visited."""
    if sample.window._palette is not None and sample.window._palette.isVisible():
        sample.window._palette.close_palette()
    sample.navigator.show_place("situation")
    sample.navigator.show_meeting(sample.meeting.id)
    sample.settle()
    sample.navigator.show_place("follow_ups")
    sample.settle()
    sample.window.commands["search"].run()
    sample.settle()


def look_for(sample: SampleWindow, text: str) -> None:
    """Type it in the open palette and wait for the answer."""
    palette = sample.window._palette
    assert palette is not None
    palette._line.setText(text)
    for _moment in range(_MOST_MOMENTS):
        if not palette._searcher.is_waiting():
            break
        QTest.qWait(_MOMENT_MS)
    assert not palette._searcher.is_waiting(), "the search never answered"
    sample.settle()


def _found(text: str, sample: SampleWindow) -> None:
    open_palette(sample)
    look_for(sample, text)


def _put_away(sample: SampleWindow) -> None:
    """So that what comes after it in a walk is seen without it."""
    assert sample.window._palette is not None
    sample.window._palette.close_palette()


PALETTE = (
    ("palette", open_palette),
    ("palette-hits", partial(_found, "belysning")),
    ("palette-without-hits", partial(_found, "bollplanen i Farsta")),
    ("palette-closed", _put_away),
)
