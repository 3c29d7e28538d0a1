"""Keeps the search in step while nobody waits: what has changed is read anew piece by piece, off the GUI thread.

What an old store holds is read once after it is opened; it may take minutes, and may be broken off at any piece.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from domain.changes import Change
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.search_service import SearchService

# Long enough that the pages read first, and that a hundred changes at once are one.
_QUIET_MS = 2000
# Rows in a piece: about 10 ms. The window gets Python's lock back between two pieces and hardly before, so that whoever
# scrolls meanwhile waits that long; larger pieces are read twice as fast.
_PIECE = 50
# Others get the store's lock, and Python's collector its turn, between two pieces.
_BREATH_MS = 20


class SearchUpkeep(QObject):
    """``begin`` when the store is open, ``stop`` before it is closed."""

    def __init__(
        self, search: "SearchService", background: Background, change_feed: ChangeFeed, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._search, self._background = search, background
        self._is_running = self._is_asked_again = self._is_stopped = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run)
        change_feed.announced.connect(self._on_announced)

    def begin(self) -> None:
        """Once the pages have had time to read."""
        self._timer.start(_QUIET_MS)

    def stop(self) -> None:
        """Begin no further piece."""
        self._is_stopped = True
        self._timer.stop()

    def _on_announced(self, _change: Change) -> None:
        self._wait(_QUIET_MS)

    def _wait(self, pause_ms: int) -> None:
        """Only one piece is read at a time: what changes meanwhile is asked about when it is done."""
        if self._is_running:
            self._is_asked_again = True
        elif not self._is_stopped:
            self._timer.start(pause_ms)

    def _run(self) -> None:
        self._is_running, self._is_asked_again = True, False
        self._background.run(partial(self._search.catch_up, _PIECE), self._on_piece, self._on_error)

    def _on_piece(self, has_more: bool) -> None:
        self._is_running = False
        if has_more:
            self._wait(_BREATH_MS)
        elif self._is_asked_again:
            self._wait(_QUIET_MS)

    def _on_error(self, error: Exception) -> None:
        """A store that is busy or read-only is tried again after the next change."""
        self._is_running = False
        if not isinstance(error, UserError):
            raise error
