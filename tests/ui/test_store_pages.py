"""What is made over a store stays as long as it is open, and Python's collector does not go through it time and again."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.sample_window import SampleWindow, Templates, sample_window


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        yield opened


def is_looked_at(kept: object) -> bool:
    """Whether Python's collector goes through it; ``gc.get_objects`` tells nothing of what is frozen."""
    return any(each is kept for each in gc.get_objects())


def test_the_collector_leaves_a_page_alone_while_its_store_is_open(sample: SampleWindow) -> None:
    sample.navigator.show_meetings()
    page = sample.pages.meetings
    assert not is_looked_at(page)
    came_later = [page]
    assert is_looked_at(came_later)

    sample.window.close_store()
    assert is_looked_at(page)
    assert gc.get_freeze_count() == 0


def test_it_goes_through_a_small_part_of_what_there_is(sample: SampleWindow) -> None:
    for place in ("meetings", "situation", "follow_ups"):
        sample.navigator.show_place(place)
        sample.settle()
    assert len(gc.get_objects()) < gc.get_freeze_count() / 4
