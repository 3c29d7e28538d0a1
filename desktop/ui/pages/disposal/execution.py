"""A disposal being carried out: in the background, with a share done. It cannot be stopped: it is whole or not at all."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background
from domain.retention import Disposal

if TYPE_CHECKING:
    from desktop.services.disposal_service import DisposalService, DoneDisposal

_TELL_EVERY = 0.02


class Execution(QObject):
    """``progressed(float)`` from 0 to 1, then ``done(DoneDisposal)`` or ``failed(Exception)``."""

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, service: "DisposalService", disposal: Disposal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service, self._disposal = service, disposal
        self._told = 0.0

    def begin(self, background: Background) -> None:
        carry_out = partial(self._service.execute, self._disposal.id, self._on_share)
        background.run(carry_out, self._on_done, self._on_failed)

    def _on_share(self, share: float) -> None:
        """Comes in the worker's thread; a signal crosses over."""
        if share - self._told >= _TELL_EVERY:
            self._told = share
            self.progressed.emit(share)

    def _on_done(self, done: "DoneDisposal") -> None:
        self.done.emit(done)
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self.deleteLater()
