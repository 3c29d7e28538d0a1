"""The real window over a store whose copies are looked after, opened as often as a test wants to start the program."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.backup_line import BackupLine
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.theme import SchemeChoice, ThemeFeed
from domain.backups import BackupPlaces


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUpWindow:
    window: MainWindow
    services: Services

    @property
    def keeper(self) -> BackupKeeper:
        return self.window.backups.keeper

    def lamp(self) -> str:
        """What the lamp of the copies says; empty while there is none."""
        lamp = self.window._lamps.backup
        return lamp.text() if lamp.isVisible() else ""

    def line(self) -> str:
        """What is said of copies over the pages."""
        lines = self.window.findChildren(BackupLine)
        return next((line.text() for line in lines if line.isVisible()), "")

    def press(self, words: str) -> None:
        """A button of that line."""
        line = next(line for line in self.window.findChildren(BackupLine) if line.isVisible())
        message = next(each for each in line._messages() if each.isVisible())
        buttons = [message._buttons.itemAt(place).widget() for place in range(message._buttons.count())]
        next(button for button in buttons if button.text() == words).click()

    def write(self) -> None:
        with self.services.office.store.writing() as work:
            series = work.series.all()[0]
            work.series.change(replace(series, purpose=f"{series.purpose} mer"))

    def settle(self) -> None:
        """Let what has been asked for in the background be told."""
        for _round in range(4):
            self.keeper._background.wait()
            self.window._background.wait()
            QApplication.processEvents()


@contextmanager
def window_over(
    application: QApplication, store: Path, places: BackupPlaces | None, clock: Callable[[], datetime]
) -> Iterator[BackedUpWindow]:
    """A start of the program; at its end the window is closed as by a crash: without a copy."""
    services = services_over(Store.open(store, clock), places)
    window = MainWindow(ThemeFeed(application, SchemeChoice.LIGHT), preferences=Preferences())
    window.resize(1366, 768)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    window.open_services(services, store, "samordnare")
    opened = BackedUpWindow(window=window, services=services)
    opened.settle()
    try:
        yield opened
    finally:
        window.close_store()
        window.hide()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
