"""Widgets that are windows for a moment: shown before they had a parent, they flash on the screen and take the focus."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.ui.main_window import MainWindow


@contextmanager
def no_stray_windows(application: QApplication) -> Iterator[None]:
    """Fails at the end with the names of those there were. A menu is one that is meant."""
    watcher = _Watcher()
    application.installEventFilter(watcher)
    yield
    application.removeEventFilter(watcher)
    assert watcher.names == []


class _Watcher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and _is_stray(watched):
            self.names.append(f"{type(watched).__name__} {getattr(watched, 'text', str)()}")
        return False


def _is_stray(shown: QObject) -> bool:
    return isinstance(shown, QWidget) and shown.isWindow() and not isinstance(shown, (MainWindow, QMenu))
