"""Every page by keyboard and by ear: names, a way round with Tab, a focus that is seen, nothing cut off at 200 %."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QMenu, QScrollArea, QWidget

from desktop.ui.theme import SchemeChoice
from tests.ui.pages.clipping import assert_nothing_clipped
from tests.ui.sample_window import PLACES, SampleWindow, make_sample, sample_window

MOST_STOPS = 250
DATE_PARTS = 3  # day, month and year are one field, and Tab goes from one to the next


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.samsyn"
    make_sample(path)
    return path


@pytest.fixture
def sample(qapp: QApplication, sample_file: Path, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, sample_file, tmp_path) as opened:
        yield opened


def places(sample: SampleWindow) -> Iterator[str]:
    """Go to each place in turn."""
    for name, go in PLACES:
        go(sample)
        sample.settle()
        yield name


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


def test_everything_that_can_have_the_focus_has_a_name(sample: SampleWindow) -> None:
    nameless = {
        f"{place}: {describe(widget)}"
        for place in places(sample)
        for widget in stops(sample.window)
        if not spoken_name(widget).strip() and not isinstance(widget, QScrollArea)
    }
    assert not nameless, "\n".join(sorted(nameless))


def test_tab_comes_to_everything_and_the_focus_is_in_sight(sample: SampleWindow) -> None:
    troubles = []
    for place in places(sample):
        visited, unseen = tab_round(sample.window)
        missed = [widget for widget in stops(sample.window) if widget not in visited]
        troubles += [f"{place}: Tab never comes to {describe(widget)}" for widget in missed]
        troubles += [f"{place}: the focus is out of sight at {describe(widget)}" for widget in unseen]
    assert not troubles, "\n".join(troubles)


def tab_round(window: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """Where Tab stops until it comes to a place it has been, and which of the stops were out of sight then."""
    if QApplication.focusWidget() is None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
    visited, unseen = [focused()], []
    for _stop in range(MOST_STOPS):
        before = focused()
        for _part in range(DATE_PARTS):
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
    qapp: QApplication, sample_file: Path, tmp_path: Path, scheme: SchemeChoice
) -> None:
    """What has the focus looks otherwise than when it has not: on the pages with the most kinds of controls."""
    with sample_window(qapp, sample_file, tmp_path, scheme=scheme) as sample:
        unpainted = [
            f"{name}: {describe(widget)}"
            for name, go in PLACES
            if name in {"meetings", "series", "meeting", "meeting-point-form", "finish"}
            for widget in unpainted_stops(sample, go)
        ]
    assert not unpainted, "\n".join(unpainted)


def unpainted_stops(sample: SampleWindow, go: Callable[[SampleWindow], None]) -> Iterator[QWidget]:
    go(sample)
    sample.settle()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    for _stop in range(12):
        before = focused()
        with_focus = sample.window.grab().toImage()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        QApplication.processEvents()
        if before.isVisible() and sample.window.grab().toImage() == with_focus:
            yield before


@pytest.mark.parametrize("size_px", [(1366, 768), (1366, 688)], ids=["1366x768", "1366x688"])
@pytest.mark.parametrize("text_scale", [1.0, 2.0], ids=["100 %", "200 %"])
def test_nothing_is_cut_off(
    qapp: QApplication, sample_file: Path, tmp_path: Path, text_scale: float, size_px: tuple[int, int]
) -> None:
    troubles = []
    with sample_window(qapp, sample_file, tmp_path, text_scale=text_scale, size_px=size_px) as sample:
        for place in places(sample):
            if sample.window.width() > size_px[0] or sample.window.height() > size_px[1]:
                troubles.append(f"{place}: the window grew to {sample.window.size().toTuple()}")
                sample.window.resize(*size_px)
            troubles += [f"{place}: {trouble}" for trouble in cut_off(sample.window)]
    assert not troubles, "\n".join(troubles)


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


def test_menus_have_names(sample: SampleWindow) -> None:
    for _place in places(sample):
        for menu in sample.window.findChildren(QMenu):
            assert all(action.text() or action.isSeparator() for action in menu.actions())
