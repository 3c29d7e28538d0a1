"""The real window over a copy of a store, as on a small screen, and what stands behind it."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.store import Store
from desktop.app import speak
from desktop.services.draft_shelf import DraftShelf
from desktop.services.language import Language
from desktop.services.program import Services, services_over
from desktop.ui.main_window import MainWindow
from desktop.ui.navigator import Navigator
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.store_pages import StorePages
from desktop.ui.theme import SchemeChoice, ThemeFeed
from domain.meetings import Meeting, MeetingFilter
from tests.store_fixtures import START

SCREEN_PX = (1366, 768)


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """Stores to copy: one with something on every page, one with nothing."""

    sample: Path
    empty: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleWindow:
    """The window with what lies behind it; ``press`` sends a key to whatever has the focus."""

    window: MainWindow
    services: Services
    theme_feed: ThemeFeed
    path: Path
    colleague: Services
    newest: Meeting | None

    @property
    def meeting(self) -> Meeting:
        """The one that is being written."""
        assert self.newest is not None, "an empty store has no meeting"
        return self.newest

    @property
    def navigator(self) -> Navigator:
        return self.window.navigator

    @property
    def pages(self) -> StorePages:
        assert self.window._pages is not None
        return self.window._pages

    def page(self) -> str:
        """The name of the page that is shown."""
        return type(self.window._stack.currentWidget()).__name__

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def settle(self) -> None:
        """Wait for work in the background and for heights that follow widths."""
        for _round in range(3):
            self.window._background.wait()
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle_after(self, pause: QTimer) -> None:
        """What is done when a person pauses is done now."""
        assert pause.isActive(), "nothing waits for a pause"
        pause.start(0)
        self.settle()

    def settle_copies(self) -> None:
        """Wait for what is asked of the copies of the store, too."""
        for _round in range(3):
            self.window.backups.keeper._background.wait()
            self.settle()


@contextmanager
def sample_window(
    application: QApplication,
    template: Path,
    folder: Path,
    *,
    scheme: SchemeChoice = SchemeChoice.LIGHT,
    text_scale: float = 1.0,
    size_px: tuple[int, int] = SCREEN_PX,
    target: Path | None = None,
    shelf: Callable[[Path | str], DraftShelf] | None = None,
) -> Iterator[SampleWindow]:
    """Open the window over a copy of a store; it stands on its first page. ``target`` is where paper is saved.

    ``shelf`` is where words are kept that are not stored.
    """
    path = Path(shutil.copy(template, Path(tempfile.mkdtemp(dir=folder)) / "Hägersten-Älvsjö.samsyn"))
    store, other = (Store.open(path, lambda: START) for _window in range(2))
    services = services_over(store)
    theme_feed = ThemeFeed(application, scheme, text_scale=text_scale)
    outlets = Outlets(
        choose_target=lambda _name: target,
        open_folder=lambda _folder: None,
        has_printer=lambda: False,
        confirm_print=lambda _printer: False,
    )
    window = MainWindow(theme_feed, outlets, shelf=shelf)
    window.resize(*size_px)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.open_services(services, path, "samordnare")
    try:
        yield SampleWindow(
            window=window,
            services=services,
            theme_feed=theme_feed,
            path=path,
            colleague=services_over(other),
            newest=_newest(services),
        )
    finally:
        window.close_store()
        window.hide()
        window.deleteLater()
        other.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _newest(services: Services) -> Meeting | None:
    rows = services.meetings.list_page(MeetingFilter()).rows
    return services.meetings.show(rows[0].id).meeting if rows else None


def spoken(application: QApplication, language: str) -> AbstractContextManager[None]:
    """Speak ``sv`` or ``en``, the language of the sources, for a while."""
    return spoken_swedish(application) if language == "sv" else nullcontext()


@contextmanager
def spoken_swedish(application: QApplication) -> Iterator[None]:
    """Speak Swedish as the program does, and English again afterwards."""
    before, locale = set(application.findChildren(QTranslator)), QLocale()
    speak(application, Language.SWEDISH)
    try:
        yield
    finally:
        for translator in set(application.findChildren(QTranslator)) - before:
            application.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)
