"""The check of all minutes while it runs in the background: how much is done, and a way to stop it.

A job that was stopped says nothing any more.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background

if TYPE_CHECKING:
    from desktop.services.records_overview_service import NamedFault, RecordsOverviewService

_TELL_EVERY = 0.01


class CheckJob(QObject):
    """``progressed(float)`` from 0 to 1; then ``found(tuple)`` or ``failed(Exception)``, or nothing after ``stop``."""

    progressed = Signal(float)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_stopped = False
        self._told = 0.0

    def begin(self, overview: "RecordsOverviewService", background: Background) -> None:
        def check() -> "tuple[NamedFault, ...]":
            return overview.check_all(self._on_share)

        background.run(check, self._on_found, self._on_failed)

    def stop(self) -> None:
        """Within a hundred versions nothing is looked at any more; what was found so far is let go."""
        self._is_stopped = True

    def _on_share(self, share: float) -> None:
        """Comes in the worker's thread; a signal crosses over."""
        if self._is_stopped:
            raise _CheckStopped
        if share - self._told >= _TELL_EVERY:
            self._told = share
            self.progressed.emit(share)

    def _on_found(self, faults: "tuple[NamedFault, ...]") -> None:
        if not self._is_stopped:
            self.found.emit(faults)
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        if not self._is_stopped:
            self.failed.emit(error)
        self.deleteLater()


class _CheckStopped(Exception):  # noqa: N818 - not an error: a change of mind
    """Nobody waits for the check any more."""
