"""The window over services of a test's own, whose paper goes to one file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.theme import ThemeFeed
from tests.ui.sample_window import SCREEN_PX


@contextmanager
def window_with_outlets(
    qtbot: QtBot, theme_feed: ThemeFeed, services: Services, *, store: Path, target: Path
) -> Iterator[MainWindow]:
    """Whatever is saved goes to ``target``; there is no printer."""
    outlets = Outlets(
        choose_target=lambda _name: target,
        open_folder=lambda _folder: None,
        has_printer=lambda: False,
        confirm_print=lambda _printer: False,
    )
    shown = MainWindow(theme_feed, outlets)
    shown.resize(*SCREEN_PX)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.open_services(services, store, "samordnare")
    yield shown
    shown.close_store()
