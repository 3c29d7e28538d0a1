"""Every page by keyboard and by ear: names, keys, a way round with Tab, a focus that is seen, nothing cut off at 200 %.

Going through all pages takes seconds: it is done once for all that is looked at in the window as most people have it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QScrollArea,
    QWidget,
)

from desktop.ui.theme import SchemeChoice
from tests.ui.live_keys import KEYS_OF_THE_MEETING, live_keys, names_of_keys, troubles_with_keys
from tests.ui.pages.clipping import assert_nothing_clipped
from tests.ui.places.walk import walk
from tests.ui.sample_window import SampleWindow, Templates
from tests.ui.stray_windows import no_stray_windows

SMALLEST_PX = (1366, 688)  # a screen of 1366 × 768 with a task bar
MOST_STOPS = 250
LEAST_TARGET_PX = 24  # WCAG 2.2, 2.5.8
MANY_KINDS = {
    "meetings",
    "series",
    "meeting",
    "meeting-point-form",
    "finish",
    "overview",
    "situation-point-changed",
    "picture-draft",
    "follow-ups-panel",
    "agreements-facts",
    "plan-measure-form",
    "reports-minutes",
    "yearly",
    "register-places",
}
MOST_PARTS = 60  # Tab goes from link to link within one text


def stops(window: QWidget) -> list[QWidget]:
    """What Tab can stop at, on screen."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def spoken_name(widget: QWidget) -> str:
    """As a screen reader gets it: its own name, its words, or those of its label."""
    interface = QAccessible.queryAccessibleInterface(widget)
    named = interface.text(QAccessible.Text.Name) if interface is not None else ""
    labels = [
        other.text(QAccessible.Text.Name)
        for other, _relation in (interface.relations(QAccessible.RelationFlag.Label) if interface else ())
    ]
    return named or widget.accessibleName() or " ".join(labels)


def describe(widget: QWidget) -> str:
    parents = []
    parent: QWidget | None = widget
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(parents[:4])


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen on the way through every page, as sentences that name the page."""

    nameless: set[str] = field(default_factory=set)
    small: set[str] = field(default_factory=set)
    cut_off: list[str] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    keys_of_the_meeting: set[str] = field(default_factory=set)
    tabs: list[str] = field(default_factory=list)

    def look(self, place: str, sample: SampleWindow) -> None:
        self.nameless.update(f"{trouble} ({place})" for trouble in nameless(sample))
        self.small.update(f"{trouble} ({place})" for trouble in small(sample))
        self.cut_off.extend(f"{place}: {trouble}" for trouble in grown_or_cut_off(sample, SMALLEST_PX))
        live = list(live_keys(sample.window))
        self.keys.update(f"{place}: {trouble}" for trouble in troubles_with_keys(live))
        if place == "meeting":
            self.keys_of_the_meeting.update(names_of_keys(live))
        self.tabs.extend(
            f"{place}: {trouble}" for trouble in tab_troubles(sample.window)
        )  # it moves the focus


@pytest.fixture(scope="module")
def seen(qapp: QApplication, templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    seen = Seen()
    for place, sample in walk(qapp, templates, tmp_path_factory.mktemp("seen"), size_px=SMALLEST_PX):
        seen.look(place, sample)
    return seen


def test_everything_is_named(seen: Seen) -> None:
    assert not seen.nameless, "\n".join(sorted(seen.nameless))


def test_everything_is_large_enough(seen: Seen) -> None:
    assert not seen.small, "\n".join(sorted(seen.small))


def test_nothing_is_cut_off(seen: Seen) -> None:
    assert not seen.cut_off, "\n".join(seen.cut_off)


def test_no_key_means_two_things_and_none_is_one_that_is_needed(seen: Seen) -> None:
    assert not seen.keys, "\n".join(sorted(seen.keys))
    assert seen.keys_of_the_meeting >= KEYS_OF_THE_MEETING


def test_tab_comes_to_everything_and_the_focus_is_in_sight(seen: Seen) -> None:
    assert not seen.tabs, "\n".join(seen.tabs)


def nameless(sample: SampleWindow) -> Iterator[str]:
    for widget in stops(sample.window):
        if not spoken_name(widget).strip() and not isinstance(widget, QScrollArea):
            yield f"{describe(widget)} has no name"
    for menu in sample.window.findChildren(QMenu):
        if not all(action.text() or action.isSeparator() for action in menu.actions()):
            yield f"{describe(menu)} has an action without a name"


def small(sample: SampleWindow) -> Iterator[str]:
    for target in sample.window.findChildren(QWidget):
        is_target = isinstance(target, (QAbstractButton, QLineEdit, QComboBox)) and target.isVisible()
        if is_target and min(target.width(), target.height()) < LEAST_TARGET_PX:
            yield f"{describe(target)} {spoken_name(target)!r} is {target.width()} × {target.height()} px"


def tab_troubles(window: QWidget) -> Iterator[str]:
    visited, unseen = tab_round(window)
    missed = [widget for widget in stops(window) if widget not in visited]
    yield from (f"Tab never comes to {describe(widget)}" for widget in missed)
    yield from (f"the focus is out of sight at {describe(widget)}" for widget in unseen)


def tab_round(window: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """Where Tab stops until it comes to a place it has been, and which of the stops were out of sight then."""
    if QApplication.focusWidget() is None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
    visited, unseen = [focused()], []
    for _stop in range(MOST_STOPS):
        before = focused()
        for _part in range(MOST_PARTS):
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
            if focused() is not before:
                break
        if focused() in visited:
            break
        for _round in range(2):  # a page that scrolls does so when its layout has found room
            QApplication.processEvents()
        visited.append(focused())
        if focused().visibleRegion().isEmpty():
            unseen.append(focused())
    return visited, unseen


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize(
    "scheme", [SchemeChoice.LIGHT, SchemeChoice.HIGH_CONTRAST], ids=["light", "contrast"]
)
def test_the_focus_is_painted(
    qapp: QApplication, templates: Templates, tmp_path: Path, scheme: SchemeChoice
) -> None:
    """What has the focus looks otherwise than when it has not: on the pages with the most kinds of controls."""
    unpainted = [
        f"{place}: {describe(widget)}"
        for place, sample in walk(qapp, templates, tmp_path, scheme=scheme, only=MANY_KINDS)
        for widget in unpainted_stops(sample)
    ]
    assert not unpainted, "\n".join(unpainted)


def unpainted_stops(sample: SampleWindow) -> Iterator[QWidget]:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    for _stop in range(12):
        before = focused()
        with_focus = sample.window.grab().toImage()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        QApplication.processEvents()
        if before.isVisible() and sample.window.grab().toImage() == with_focus:
            yield before


def test_nothing_is_cut_off_nor_a_window_of_its_own_at_twice_the_size(
    qapp: QApplication, templates: Templates, tmp_path: Path
) -> None:
    troubles = []
    with no_stray_windows(qapp):
        for place, sample in walk(qapp, templates, tmp_path, text_scale=2.0, size_px=SMALLEST_PX):
            troubles += [f"{place}: {trouble}" for trouble in grown_or_cut_off(sample, SMALLEST_PX)]
    assert not troubles, "\n".join(troubles)


def grown_or_cut_off(sample: SampleWindow, size_px: tuple[int, int]) -> Iterator[str]:
    window = sample.window
    if window.width() > size_px[0] or window.height() > size_px[1]:
        yield f"the window grew to {window.size().toTuple()}"
        window.resize(*size_px)
    yield from cut_off(window)


def cut_off(window: QMainWindow) -> Iterator[str]:
    """Words without room. The lamps of the status bar give way in height, which costs them only air."""
    try:
        assert_nothing_clipped(window.centralWidget())
    except AssertionError as error:
        yield str(error).splitlines()[0]
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible() and isinstance(area, QScrollArea) and area.widget() is not None:
            wide = area.widget().minimumSizeHint().width()
            if wide > area.viewport().width() and not area.horizontalScrollBar().isVisible():
                yield f"{describe(area)} wants {wide} px and has {area.viewport().width()}"
