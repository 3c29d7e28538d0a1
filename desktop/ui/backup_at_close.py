"""When the window is closed: what has changed is copied first, for a while, and nobody is ever held fast.

Knows no window: it says whether it may close, and asks for that again when it may.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.ui.backup_keeper import BackupKeeper
from domain.backups import BackupStanding
from domain.errors import UserError

PATIENCE_MS = 15_000
"""So long the window waits; then it closes, and the copy goes on without it."""
_WORTH_TELLING_MS = 400


class BackupAtClose(QObject):
    """``waiting_told`` when it takes long enough to be said, ``failed(UserError)`` for what was not known before."""

    waiting_told = Signal()
    failed = Signal(object)
    close_wanted = Signal()

    def __init__(self, keeper: BackupKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._is_closing = self._is_last_copy = self._may_close = False
        self._known: UserError | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.close_now)
        self._telling = QTimer(self, singleShot=True, interval=_WORTH_TELLING_MS)
        self._telling.timeout.connect(self.waiting_told)
        keeper.told.connect(self._on_told)

    def lets_close(self) -> bool:
        """Whether the window may close at once; else ``close_wanted`` comes, or ``failed``, and then it may.

        A computer that is being shut down is not held up: what is in no copy is copied after the next start.
        """
        if not self._keeper.is_kept or self._may_close or _is_shutting_down():
            return True
        if not self._is_closing:
            self._begin()
        return False

    def close_now(self) -> None:
        """Wait no longer; the copy goes on."""
        self._stop(may_close=True)
        self.close_wanted.emit()

    def stay(self) -> None:
        """The window is to stay open after all."""
        self._stop(may_close=False)

    def _begin(self) -> None:
        self._is_closing, self._known = True, self._keeper.standing.trouble
        self._patience.start()
        self._telling.start()
        self._copy_the_last()

    def _copy_the_last(self) -> None:
        """A copy that has been begun may lack the last words: another one comes after it."""
        self._is_last_copy = not self._keeper.is_copying
        self._keeper.back_up_changes()

    def _on_told(self, standing: BackupStanding) -> None:
        if not self._is_closing:
            self._may_close = False  # whoever stayed is asked again, and there is more to copy by then
        elif self._keeper.is_copying:
            return
        elif not self._is_last_copy:
            self._copy_the_last()
        elif standing.trouble is not None and self._known is None:
            self._stop(may_close=True)
            self.failed.emit(standing.trouble)
        else:
            self.close_now()

    def _stop(self, *, may_close: bool) -> None:
        self._patience.stop()
        self._telling.stop()
        self._is_closing, self._may_close = False, may_close


def _is_shutting_down() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
