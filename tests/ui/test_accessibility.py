"""Every page by keyboard and by ear: names, keys, a way round with Tab, a focus that is seen, targets that can be hit.

Going through all pages takes seconds: it is done once, in Swedish, for all that is looked at in the window as most people
have it, and for its pictures. The words of the other language are looked at on a scaled screen (test_scaling.py);
the long run goes the whole way in it too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import SchemeChoice
from tests.endurance import IS_LONG
from tests.ui.accessible.naming import troubles_with_names
from tests.ui.accessible.pointing import idle_pretenders, small_targets
from tests.ui.accessible.room import troubles_with_room
from tests.ui.accessible.selection import unread_selections
from tests.ui.accessible.stops import describe, focused
from tests.ui.accessible.tab_round import troubles_with_tab
from tests.ui.live_keys import KEYS_OF_THE_MEETING, live_keys, names_of_keys, troubles_with_keys
from tests.ui.places.painting import troubles_with_picture
from tests.ui.places.walk import MANY_KINDS, walk
from tests.ui.sample_window import SampleWindow, Templates, spoken

# The whole way is longer than any other test, where the machine is busy.
pytestmark = [pytest.mark.timeout(600), pytest.mark.endurance]

LANGUAGES = ("sv", "en") if IS_LONG else ("sv",)
SMALLEST_PX = (1366, 688)  # a screen of 1366 × 768 with a task bar

# In this order: the last moves the focus, and what scrolls.
LOOKS: dict[str, Callable[[QWidget], Iterator[str]]] = {
    "names": troubles_with_names,
    "targets": small_targets,
    "pretenders": idle_pretenders,
    "tabs": troubles_with_tab,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen on the way through every page, as sentences that name the page."""

    troubles: dict[str, set[str]] = field(
        default_factory=lambda: {name: set() for name in (*LOOKS, "room", "keys", "focus", "pictures")}
    )
    keys_of_the_meeting: set[str] = field(default_factory=set)

    def look(self, place: str, sample: SampleWindow) -> None:
        self._note("room", place, troubles_with_room(sample, SMALLEST_PX))
        live = list(live_keys(sample.window))
        self._note("keys", place, troubles_with_keys(live))
        if place == "meeting":
            self.keys_of_the_meeting.update(names_of_keys(live))
        if place in MANY_KINDS:
            self._note("focus", place, map(describe, unpainted_stops(sample)))
        for name, look in LOOKS.items():
            self._note(name, place, look(sample.window))

    def paint(self, place: str, sample: SampleWindow) -> None:
        self._note("pictures", place, troubles_with_picture(place, sample, SchemeChoice.LIGHT, SMALLEST_PX))

    def _note(self, name: str, place: str, troubles: Iterator[str] | set[str]) -> None:
        self.troubles[name].update(f"{trouble} ({place})" for trouble in troubles)


@pytest.fixture(scope="session", params=LANGUAGES)
def seen(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    templates: Templates,
    tmp_path_factory: pytest.TempPathFactory,
) -> Seen:
    seen = Seen()
    with spoken(qapp, request.param):
        for place, sample in walk(qapp, templates, tmp_path_factory.mktemp("seen"), size_px=SMALLEST_PX):
            if request.param == "sv":
                seen.paint(place, sample)
            seen.look(place, sample)  # which moves the focus
    return seen


def assert_none(troubles: set[str]) -> None:
    assert not troubles, "\n".join(sorted(troubles))


def test_everything_says_what_it_is_called_is_and_does(seen: Seen) -> None:
    assert_none(seen.troubles["names"])


def test_everything_is_large_enough(seen: Seen) -> None:
    assert_none(seen.troubles["targets"])


def test_nothing_looks_as_if_it_acted_that_does_not(seen: Seen) -> None:
    assert_none(seen.troubles["pretenders"])


def test_every_page_is_painted(seen: Seen) -> None:
    assert_none(seen.troubles["pictures"])


def test_nothing_is_cut_off(seen: Seen) -> None:
    assert_none(seen.troubles["room"])


def test_no_key_means_two_things_and_none_is_one_that_is_needed(seen: Seen) -> None:
    assert_none(seen.troubles["keys"])
    assert seen.keys_of_the_meeting >= KEYS_OF_THE_MEETING


def test_tab_comes_to_everything_in_the_order_one_reads_and_the_focus_is_in_sight(seen: Seen) -> None:
    assert_none(seen.troubles["tabs"])


def test_focus_is_seen_where_there_are_the_most_kinds_of_controls(seen: Seen) -> None:
    assert_none(seen.troubles["focus"])


def test_focus_and_selection_are_seen_in_high_contrast(
    qapp: QApplication, templates: Templates, tmp_path: Path
) -> None:
    unseen = set()
    scheme = SchemeChoice.HIGH_CONTRAST
    for place, sample in walk(qapp, templates, tmp_path, scheme=scheme, only=MANY_KINDS):
        unseen |= {f"{place}: {trouble}" for trouble in unread_selections(sample.window)}
        unseen |= {f"{place}: {describe(widget)}" for widget in unpainted_stops(sample)}
    assert_none(unseen)


def unpainted_stops(sample: SampleWindow) -> Iterator[QWidget]:
    """What looks the same with and without the keyboard, among the next stops of Tab."""
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    with_focus = _picture(sample)
    for _stop in range(12):
        before = focused()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        QApplication.processEvents()
        without = _picture(sample)
        if before.isVisible() and without == with_focus:
            yield before
        with_focus = without


def _picture(sample: SampleWindow) -> QImage:
    return sample.window.grab().toImage()
