"""Spelling and writing rules together, as every page with words in it gets them."""

from PySide6.QtCore import QObject

from desktop.ui.marks.mark import MarkSource
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.own_words import OwnWords
from desktop.ui.proofing.spelling import Spelling
from desktop.ui.proofing.spelling_source import SpellingSource
from desktop.ui.proofing.writing_source import WritingSource


class Proofing(QObject):
    """One for the whole program. ``end`` lets go of the dictionary."""

    def __init__(
        self,
        preferences: Preferences,
        own_words: OwnWords,
        spelling: Spelling | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.own_words = own_words
        self.spelling = spelling or Spelling(own_words, parent=self)
        self.sources: tuple[MarkSource, ...] = (
            WritingSource(preferences, self),
            SpellingSource(self.spelling, preferences, self),
        )

    def end(self) -> None:
        self.spelling.end()
