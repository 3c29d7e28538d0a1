"""One document in the making: in the background, with a share done, and a way to stop it.

A job that was stopped, or that a newer one has taken the place of, says nothing any more.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background

if TYPE_CHECKING:
    from desktop.services.minutes_service import Printed
    from desktop.services.print_service import PrintService
    from domain.papers.orders import PrintOrder

_TELL_EVERY = 0.02


class PrintJob(QObject):
    """``progressed(float)`` from 0 to 1, ``printed(Printed)``, ``failed(Exception)``, or nothing more after ``stop``."""

    progressed = Signal(float)
    printed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_stopped = False
        self._told = 0.0

    def begin(self, printing: "PrintService", order: "PrintOrder", background: Background) -> None:
        background.run(partial(printing.make, order, self._on_share), self._on_printed, self._on_failed)

    def stop(self) -> None:
        """Within a page's time nothing is made any more."""
        self._is_stopped = True

    def _on_share(self, share: float) -> None:
        """Comes in the worker's thread; a signal crosses over."""
        if self._is_stopped:
            raise _stopped()
        if share - self._told >= _TELL_EVERY:
            self._told = share
            self.progressed.emit(share)

    def _on_printed(self, printed: "Printed") -> None:
        if not self._is_stopped:
            self.printed.emit(printed)
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        if not self._is_stopped:
            self.failed.emit(error)
        self.deleteLater()


def _stopped() -> Exception:
    from desktop.services.print_service import PrintCancelled  # noqa: PLC0415 - after the first paint

    return PrintCancelled()
