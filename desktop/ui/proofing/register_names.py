"""Makes the names of an open store's registers right to write, now and when they change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.proofing.spelling import Spelling
from domain.changes import Change, Noun

if TYPE_CHECKING:
    from desktop.services.word_service import WordService

_NAMING = {Noun.REGISTER, Noun.AGREEMENT, Noun.EVERYTHING}


class RegisterNames(QObject):
    """Reads in the background."""

    def __init__(
        self,
        words: "WordService",
        spelling: Spelling,
        change_feed: ChangeFeed,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._spelling, self._background = words, spelling, background
        change_feed.announced.connect(self._on_announced)
        self._read()

    def _on_announced(self, change: Change) -> None:
        if change.noun in _NAMING:
            self._read()

    def _read(self) -> None:
        self._background.run(self._words.names, self._spelling.know_names, _raise)


def _raise(error: Exception) -> None:
    raise error
