"""Brings the window forward when the same person opens its store a second time: the other program knocks, and ends."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class KnockWatch(QObject):
    """Watches one file for as long as the store is open."""

    def __init__(self, knocked_on: Path, answer: Callable[[], bool], window: QWidget) -> None:
        """``answer`` tells whether a change of ``knocked_on`` was a knock, and lets whoever knocked know."""
        super().__init__(window)
        self._answer, self._window = answer, window
        self._watcher = QFileSystemWatcher([str(knocked_on)], self)
        self._watcher.fileChanged.connect(self._on_changed)

    def stop(self) -> None:
        self._watcher.fileChanged.disconnect(self._on_changed)
        self.deleteLater()

    def _on_changed(self, _path: str) -> None:
        if self._answer():
            come_forward(self._window)


def come_forward(window: QWidget) -> None:
    """Over all others; where the system does not let a program do that by itself, its sign in the task bar asks for a look."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
