"""The application dressed as users see it; every test of the window begins from the same theme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import SchemeChoice, ThemeFeed


@pytest.fixture
def theme_feed(qapp: QApplication) -> ThemeFeed:
    """The light theme at the ordinary size of text."""
    return ThemeFeed(qapp, SchemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def no_key_is_held(qapp: QApplication) -> None:
    """QTest leaves the modifiers of its last event on the application, and views select by them."""
    QTest.keyClick(QWidget(), Qt.Key.Key_Escape)
