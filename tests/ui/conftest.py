"""The application dressed as users see it; every test of the window begins from the same theme."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import SchemeChoice, ThemeFeed


@pytest.fixture
def theme_feed(qapp: QApplication) -> ThemeFeed:
    """The light theme at the ordinary size of text."""
    return ThemeFeed(qapp, SchemeChoice.LIGHT)
