"""The application dressed as users see it; every test of the window begins from the same theme and the same stores."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import SchemeChoice, ThemeFeed
from tests.ui.known_records import ELSEWHERE, Known, records_of
from tests.ui.sample_store import make_sample
from tests.ui.sample_window import SampleWindow, Templates, sample_window
from tests.ui.stray_windows import no_stray_windows


@pytest.fixture(autouse=True)
def nothing_is_left_over(qapp: QApplication) -> None:
    """What the test before has closed is deleted now: dressing the application dresses every widget there is."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def theme_feed(qapp: QApplication, nothing_is_left_over: None) -> ThemeFeed:
    """The light theme at the ordinary size of text."""
    return ThemeFeed(qapp, SchemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def no_key_is_held(qapp: QApplication) -> None:
    """QTest leaves the modifiers of its last event on the application, and views select by them."""
    QTest.keyClick(QWidget(), Qt.Key.Key_Escape)


@pytest.fixture(scope="session")
def templates(
    migrated_file: Path, imported_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Templates:
    """The stores that every window is opened over a copy of."""
    path = tmp_path_factory.mktemp("sample") / "sample.samsyn"
    make_sample(imported_file, path)
    return Templates(sample=path, empty=migrated_file)


@pytest.fixture(scope="module")
def shared(
    qapp: QApplication, templates: Templates, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SampleWindow]:
    """One window for all tests of a module that only go about in it."""
    with sample_window(qapp, templates.sample, tmp_path_factory.mktemp("window")) as opened:
        yield opened


@pytest.fixture(scope="module")
def known(shared: SampleWindow) -> Known:
    return records_of(shared)


@pytest.fixture
def sample(shared: SampleWindow) -> SampleWindow:
    """The shared window, at a place that no test leads to."""
    shared.window.activateWindow()
    shared.navigator.show_place(ELSEWHERE)
    return shared


@pytest.fixture
def stray_windows(qapp: QApplication) -> Iterator[None]:
    with no_stray_windows(qapp):
        yield
