"""Misspelt words as marks: what may have been meant, and one's own words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop.spelling.words import words_in
from desktop.ui.marks.mark import Choice, Found, MarkLook
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.proofing_source import ProofingSource
from desktop.ui.proofing.spelling import Spelling


class SpellingSource(ProofingSource):
    """The word at the caret is not judged while it is being typed."""

    look = MarkLook.SPELLING

    def __init__(self, spelling: Spelling, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(preferences, "checks_spelling", parent)
        self._spelling = spelling
        spelling.found_wrong.connect(self.came)
        spelling.renewed.connect(self.changed)

    def title(self, found: Found) -> str:
        return self.tr("Not in the word list: {word}").format(word=found.words)

    def sentence(self, _found: Found) -> str:
        return ""

    def offer(self, found: Found, show: Callable[[Sequence[str]], None]) -> bool:
        self._spelling.offer(found.words, show)
        return True

    def choices(self, found: Found) -> Sequence[Choice]:
        own = Choice(self.tr("&Add to your words"), lambda: self._spelling.own_words.add(found.words))
        return own, *super().choices(found)

    def _look_for(self, text: str, typed_at: int | None) -> Sequence[Found]:
        return [
            Found(start=word.start, end=word.end, words=text[word.start : word.end], what=None)
            for word in words_in(text)
            if (typed_at is None or not word.start < typed_at <= word.end)
            and self._spelling.is_wrong(word.asked)
        ]
