"""Stores the working text of a yearly follow-up within a second of the last key stroke.

When it cannot be stored the words stay on screen and it is tried again; when a colleague was first, the person chooses.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from domain.errors import Problem, UserError
from domain.yearly_report import YearlyReport

if TYPE_CHECKING:
    from desktop.services.report_service import ReportService

PAUSE_MS = 400  # after the last key stroke
LONGEST_WAIT_MS = 900  # while somebody types without a pause
RETRY_MS = 3000


class ReportSaver(QObject):
    """``stored(YearlyReport)`` as it lies in the store now; ``failed(UserError)``; ``collided`` with a colleague's text."""

    stored = Signal(object)
    failed = Signal(object)
    collided = Signal()
    waiting = Signal()

    def __init__(self, reports: "ReportService", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._waiting: YearlyReport | None = None
        self._has_collided = False
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_WAIT_MS)
        self._retry = self._timer(RETRY_MS)

    def write(self, report: YearlyReport) -> None:
        """Take the text as it is now; it is stored at the next pause."""
        self._waiting = report
        self.waiting.emit()
        if self._has_collided:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def store_now(self) -> bool:
        """Store what waits; whether nothing waits any more."""
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()
        if self._waiting is None:
            return True
        if self._has_collided:
            return False
        try:
            stored = self._reports.write(self._waiting)
        except UserError as error:
            self._refuse(error)
            return False
        self._waiting = None
        self.stored.emit(stored)
        return True

    def keep_mine(self, theirs: YearlyReport) -> bool:
        """Write over the colleague's text, once the person has said so."""
        self._has_collided = False
        if self._waiting is not None:
            self._waiting = replace(self._waiting, version=theirs.version)
        return self.store_now()

    def drop_mine(self) -> None:
        """Let go of what waits."""
        self._has_collided, self._waiting = False, None

    def _refuse(self, error: UserError) -> None:
        if error.problem is Problem.CHANGED_BY_OTHER:
            self._has_collided = True
            self.collided.emit()
        else:
            self._retry.start()
            self.failed.emit(error)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(self.store_now)
        return timer
