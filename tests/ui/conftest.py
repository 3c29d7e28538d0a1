"""The application dressed as users see it; every test of the window begins from the same theme and the same stores."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import SchemeChoice, ThemeFeed
from tests.ui.sample_store import make_sample
from tests.ui.sample_window import Templates


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
