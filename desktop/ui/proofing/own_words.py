"""The words a person has added to the dictionary, as the window reads and changes them; the file is another's."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from desktop.own_words import in_order

Keep = Callable[[tuple[str, ...]], None]


class OwnWords(QObject):
    """``changed()`` after each change; ``keep`` is called with all of them, to write them down."""

    changed = Signal()

    def __init__(
        self, words: Iterable[str] = (), keep: Keep | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._keep = in_order(words), keep

    def all(self) -> tuple[str, ...]:
        """In Swedish order."""
        return self._words

    def add(self, word: str) -> None:
        """From now on it is right; nothing happens when it was so, or is empty."""
        self._take(in_order([*self._words, word]))

    def remove(self, word: str) -> None:
        self._take(tuple(each for each in self._words if each != word))

    def _take(self, words: tuple[str, ...]) -> None:
        if words == self._words:
            return
        self._words = words
        if self._keep is not None:
            self._keep(words)
        self.changed.emit()
