"""Work in the background that tells how much of it is done and can be stopped. Stopped, it says nothing any more."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background

Told = Callable[[float], None]


class ShareJob(QObject):
    """``progressed(float)`` from 0 to 1; then ``done(object)`` or ``failed(Exception)``, or nothing after ``stop``."""

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_stopped = False

    def begin(self, work: Callable[[Told], Any], background: Background) -> None:
        """``work`` is given the function it tells its share to."""
        background.run(lambda: work(self._on_share), self._on_done, self._on_failed)

    def stop(self) -> None:
        """The next time it would tell its share it ends instead, and takes away what it has made."""
        self._is_stopped = True

    def _on_share(self, share: float) -> None:
        """Comes in the worker's thread; a signal crosses over."""
        if self._is_stopped:
            raise _JobStopped
        self.progressed.emit(share)

    def _on_done(self, result: object) -> None:
        if not self._is_stopped:
            self.done.emit(result)
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        if not self._is_stopped:
            self.failed.emit(error)
        self.deleteLater()


class _JobStopped(Exception):  # noqa: N818 - not an error: a change of mind
    """Nobody waits for it any more."""
