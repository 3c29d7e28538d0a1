"""Asks for hits while one types: after a short rest, one question at a time in the background, and only the last counts.

What could not be answered in full, because older texts were still being read, is asked again by itself, ever less often.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.background import Background
from domain.errors import UserError
from domain.search import SearchAnswer

_REST_MS = 90  # a quick hand writes a letter each 100 ms
_FIRST_AGAIN_MS = 250


class Searcher(QObject):
    """``answered(SearchAnswer)`` is always to the text that was asked for last; ``failed(UserError)`` likewise.

    A text may be answered more than once: until all that has been written could be looked through.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self, find: Callable[[str], SearchAnswer], background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find, self._background = find, background
        self._wanted = ""
        self._is_asking = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again_ms = _FIRST_AGAIN_MS
        self._again.timeout.connect(self._ask)

    def ask_for(self, text: str) -> None:
        """Look for this from now on; an empty text asks for nothing, and lets an answer under way go."""
        self._wanted = text
        self._again.stop()
        self._again_ms = _FIRST_AGAIN_MS
        if text:
            self._rest.start()
        else:
            self._rest.stop()

    def ask_now(self) -> None:
        """Wait no longer for more letters."""
        if self._rest.isActive():
            self._rest.stop()
            self._ask()

    def is_waiting(self) -> bool:
        """Whether an answer to what was asked for last is still to come."""
        return self._rest.isActive() or self._is_asking

    def _ask(self) -> None:
        """One at a time: a question that nobody waits for any more would make the next one late."""
        if self._is_asking or not self._wanted:
            return
        self._is_asking = True
        text = self._wanted
        self._background.run(partial(self._find, text), self._on_answered, partial(self._on_failed, text))

    def _on_answered(self, answer: SearchAnswer) -> None:
        if self._is_last(answer.text):
            if not answer.is_complete:
                self._again.start(self._again_ms)
                self._again_ms *= 2
            self.answered.emit(answer)

    def _on_failed(self, text: str, error: Exception) -> None:
        is_last = self._is_last(text)
        if not isinstance(error, UserError):
            raise error
        if is_last:
            self.failed.emit(error)

    def _is_last(self, text: str) -> bool:
        """Whether nothing else has been asked for meanwhile; what has is asked now."""
        self._is_asking = False
        if text != self._wanted and not self._rest.isActive():
            self._ask()
        return text == self._wanted
