"""Stores the texts of a draft soon after the last key stroke, and brings two persons' words together.

There is no Save button. What cannot be stored stays with whoever wrote it, and is tried again or asked about.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from domain.errors import Problem, UserError
from domain.pictures import PartTexts, PicturePart, SituationPicture, merge_texts

if TYPE_CHECKING:
    from desktop.services.picture_service import PictureService

PAUSE_MS = 400  # after the last key stroke
LONGEST_WAIT_MS = 1500  # while somebody types without a pause
RETRY_MS = 3000
_PAST_WRITING = frozenset({Problem.PICTURE_DECIDED, Problem.RECORD_GONE})


@dataclass(frozen=True, slots=True)
class Collision:
    """Parts that two have written in; ``theirs`` is what stands in the store."""

    parts: tuple[PicturePart, ...]
    theirs: SituationPicture


class PictureSaver(QObject):
    """``stored`` when all is safe, ``waiting`` when something is not. ``failed(UserError)``: it is tried again.

    ``merged(texts)`` when somebody else's words stand beside mine. ``collided(Collision)`` and ``refused(UserError)`` (decided
    or removed by somebody else) when the person has to choose.
    """

    stored = Signal()
    waiting = Signal()
    failed = Signal(object)
    merged = Signal(object)
    collided = Signal(object)
    refused = Signal(object)

    def __init__(self, pictures: "PictureService", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._known: SituationPicture | None = None
        self._mine = dict[PicturePart, str]()
        self._collision: Collision | None = None
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_WAIT_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def picture(self) -> SituationPicture | None:
        """The picture as it was last known to be stored."""
        return self._known

    @property
    def is_waiting(self) -> bool:
        return self._known is not None and self._mine != self._known.texts

    def open(self, picture: SituationPicture | None) -> None:
        """Go on with another picture; what waited must be stored or let go before."""
        self._stop()
        self._known, self._collision = picture, None
        self._mine = dict(picture.texts) if picture else {}

    def write(self, part: PicturePart, text: str) -> None:
        """Take new words; they are stored at the next pause."""
        self._mine[part] = text
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.waiting.emit()

    def store_now(self) -> bool:
        """Store what waits; whether nothing waits any more."""
        self._stop()
        if self._collision is not None:
            self.collided.emit(self._collision)
            return False
        if self._known is None or not self.is_waiting:
            return True
        try:
            self._known = self._pictures.write_texts(self._known.id, self._known.version, self._mine)
        except UserError as error:
            return self._on_error(error)
        self.stored.emit()
        return True

    def take(self, theirs: SituationPicture) -> bool:
        """Take in the picture as it is stored now; whether its words and mine go together."""
        if self._known is None:
            return True
        merged = merge_texts(self._known.texts, self._mine, theirs.texts)
        if merged.collided:
            self._collision = Collision(merged.collided, theirs)
            self.collided.emit(self._collision)
            return False
        is_new = merged.texts != self._mine
        self._known, self._mine = theirs, dict(merged.texts)
        if is_new:
            self.merged.emit(merged.texts)
        return True

    def keep_mine(self) -> None:
        """Settle a collision: my words are written over the others'."""
        self._settle({})

    def take_theirs(self) -> None:
        """Settle a collision: my words in these parts are let go."""
        if self._collision is not None:
            self._settle({part: self._collision.theirs.texts[part] for part in self._collision.parts})

    def words(self) -> str:
        """All that is written, for the clipboard."""
        return "\n\n".join(text for text in self._mine.values() if text.strip())

    def _settle(self, chosen: PartTexts) -> None:
        collision, self._collision = self._collision, None
        if collision is None or self._known is None:
            return
        base = self._known.texts
        untouched = {
            part: collision.theirs.texts[part] for part in PicturePart if self._mine[part] == base[part]
        }
        self._mine |= untouched | dict(chosen)
        self._known = collision.theirs
        self.merged.emit(self._mine)
        if self.is_waiting:
            self.store_now()
        else:
            self.stored.emit()

    def _on_error(self, error: UserError) -> bool:
        if error.problem in _PAST_WRITING:
            self.refused.emit(error)
            return False
        if error.problem is not Problem.CHANGED_BY_OTHER or self._known is None:
            self._retry.start()
            self.failed.emit(error)
            return False
        return self.take(self._pictures.get(self._known.id)) and self.store_now()

    def _stop(self) -> None:
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(self.store_now)
        return timer
