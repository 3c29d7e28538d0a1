"""A file that takes its time to open is opened beside the window, which stays alive and says what is done.

Knows no store: what is to be done is handed in.
"""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.services.long_opening import LongOpening
from desktop.ui.background import Background
from desktop.ui.pages.opening_page import OpeningPage
from desktop.ui.theme import ThemeFeed

Opened = TypeVar("Opened")
Progress = Callable[[int, int], None]
"""Told how much of how much is done. What it raises ends the work, which then leaves everything as it was."""


class _WindowCloses(Exception):  # noqa: N818 - nothing is wrong: nobody is there any more to see the end of it
    """Ends the work at its next word; what it has done so far is taken back."""


class Opening(QObject):
    """One file, once; then it goes away by itself."""

    _told = Signal(int, int)

    def __init__(
        self,
        window: QWidget,
        stack: QStackedWidget,
        background: Background,
        theme_feed: ThemeFeed,
        reason: LongOpening,
    ) -> None:
        super().__init__(window)
        self._stack, self._background = stack, background
        self._closes = Event()
        self._page = OpeningPage(theme_feed, reason)
        self._told.connect(self._page.show_progress)
        window.installEventFilter(self)

    def run(
        self,
        work: Callable[[Progress], Opened],
        on_done: Callable[[Opened], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Show the page while ``work`` runs in a thread; then call one of the others, unless the window was closed.

        ``work`` tells its progress once more when it is done, for what it has opened to be let go of if nobody wants it.
        """
        self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)
        self._background.run(
            partial(work, self._tell), partial(self._on_done, on_done), partial(self._on_error, on_error)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window waits for the thread when it closes: let it end soon."""
        if event.type() == QEvent.Type.Close:
            self._closes.set()
        return super().eventFilter(watched, event)

    def _tell(self, done: int, total: int) -> None:
        """Called in the thread of the work."""
        if self._closes.is_set():
            raise _WindowCloses
        self._told.emit(done, total)

    def _on_done(self, on_done: Callable[[Any], None], opened: Any) -> None:
        on_done(opened)
        self._end()

    def _on_error(self, on_error: Callable[[Exception], None], error: Exception) -> None:
        if not isinstance(error, _WindowCloses):
            on_error(error)
            self._end()

    def _end(self) -> None:
        """Another page is shown by now."""
        self._stack.removeWidget(self._page)
        self._page.deleteLater()
        self.deleteLater()
