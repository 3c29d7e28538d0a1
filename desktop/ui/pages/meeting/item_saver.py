"""Stores what is typed within a second of the last key stroke, and never lets more than that wait.

There is no Save button: a person writes, the status bar says when it is stored. When it cannot be stored the words
stay on screen and it is tried again.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.pages.meeting.item_drafts import ItemDrafts
from domain.errors import UserError
from domain.meetings import AgendaItem

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService

PAUSE_MS = 400  # after the last key stroke
LONGEST_WAIT_MS = 1500  # while somebody types without a pause
RETRY_MS = 3000


class ItemSaver(QObject):
    """``stored(AgendaItem)`` for each item that is safe on disk.

    ``waiting`` while something is not, ``settled`` when nothing waits any more. ``failed(UserError)`` when the store takes
    nothing: it is tried again. ``refused(Refusal)`` when the person has to choose.
    """

    stored = Signal(object)
    failed = Signal(object)
    refused = Signal(object)
    waiting = Signal()
    settled = Signal()

    def __init__(self, agenda: "AgendaService", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.drafts = ItemDrafts()
        self._agenda = agenda
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_WAIT_MS)
        self._retry = self._timer(RETRY_MS)

    def write(
        self,
        item_id: UUID,
        *,
        heading: str | None = None,
        text: str | None = None,
        decisions: tuple[str, ...] | None = None,
    ) -> AgendaItem:
        """Take new words; they are stored at the next pause."""
        draft = self.drafts.write(item_id, heading=heading, text=text, decisions=decisions)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.waiting.emit()
        return draft

    def store_now(self) -> bool:
        """Store what waits; whether nothing waits any more."""
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()
        try:
            done, refused = self.drafts.store(self._agenda)
        except UserError as error:
            self._retry.start()
            self.failed.emit(error)
            return False
        for item in done:
            self.stored.emit(item)
        for refusal in refused:
            self.refused.emit(refusal)
        if refused:
            return False
        self.settled.emit()
        return True

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(self.store_now)
        return timer
