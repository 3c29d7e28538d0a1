"""Leads through going back to a copy: the page, letting go of the store, the work in the background, and open again.

Which store and which copies is said by the composition root, for a store may be open, damaged or none.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.background import Background
from desktop.ui.commands import Command, Commands
from desktop.ui.navigator import Navigator
from desktop.ui.theme import ThemeFeed
from desktop.ui.top_lines import TopLines
from domain.backups import Backup
from domain.errors import UserError
from domain.restoring import RestoreOutcome

if TYPE_CHECKING:
    from desktop.services.restore_service import RestoreService
    from desktop.ui.pages.restore_page import RestorePage


class RestoreDesk(QObject):
    """``wanted`` asks for ``begin`` with the store in question. ``opening_wanted(Path)`` once it may be opened again.

    ``begun`` before a store that is open is let go of; ``left`` when nothing was done and there is no page to go back to.
    """

    wanted = Signal()
    begun = Signal()
    opening_wanted = Signal(object)
    left = Signal()

    def __init__(
        self,
        stack: QStackedWidget,
        navigator: Navigator,
        theme_feed: ThemeFeed,
        background: Background,
        top: TopLines,
    ) -> None:
        """What was done is said in the lines at the ``top``."""
        super().__init__(stack)
        self._stack, self._navigator, self._top = stack, navigator, top
        self._theme_feed, self._background = theme_feed, background
        self._before: QWidget | None = None
        self._has_shown_unsaved = False

    def bind(self, commands: Commands, let_go: Callable[[], None]) -> None:
        """``let_go`` stores what waits and closes the store that is open, if one is."""
        self._let_go = let_go
        commands.add(
            Command(
                key="restore",
                title=self.tr("Restore a backup …"),
                icon="archive-restore",
                run=self.wanted.emit,
                words=self.tr("go back copy undo lost recover"),
            )
        )

    def begin(self, service: "RestoreService") -> None:
        """Show the copies of a store."""
        if self._stack.currentWidget() is not self._page:
            self._before = self._stack.currentWidget()
        self._has_shown_unsaved = False
        self._page.show_copies(service)
        self._show_page()

    def refuse(self, error: UserError) -> None:
        """What is open has no copies here."""
        if self._stack.currentWidget() is not self._page:
            self._before = self._stack.currentWidget()
        self._page.show_refusal(error)
        self._show_page()

    def restore(self, service: "RestoreService", backup: Backup, phrase: str = "") -> None:
        """Go back to this copy, when all that waits has been stored; what cannot be stored is shown instead."""
        if not self._navigator.has_stored_words():
            return
        if not self._has_shown_unsaved and self._navigator.show_unsaved():
            self._has_shown_unsaved = True
            return
        had_store = self._navigator.has_pages
        self._page.show_restoring(service)
        self.begun.emit()
        self._let_go()
        self._show_page()
        self._background.run(
            partial(service.restore, backup, phrase),
            self._on_restored,
            partial(self._on_failed, service, had_store),
        )

    @cached_property
    def _page(self) -> "RestorePage":
        from desktop.ui.pages.restore_page import RestorePage  # noqa: PLC0415 - after the first paint

        page = RestorePage(self._theme_feed, self._background)
        page.left.connect(self._on_left)
        page.restore_wanted.connect(self.restore)
        self._stack.addWidget(page)
        return page

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self._navigator.gone.emit()
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_left(self) -> None:
        before = self._before
        if self._navigator.has_pages and before is not None and self._stack.indexOf(before) >= 0:
            self._stack.setCurrentWidget(before)
            self._navigator.gone.emit()
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.left.emit()

    def _on_restored(self, outcome: RestoreOutcome) -> None:
        self.opening_wanted.emit(outcome.store)
        if self._navigator.has_pages:
            self._top.tell_restored(outcome)

    def _on_failed(self, service: "RestoreService", had_store: bool, error: Exception) -> None:
        """The file is as it was: with it open again, where it was open, the page says why."""
        if had_store:
            self.opening_wanted.emit(service.store)
            self._show_page()
        if not isinstance(error, UserError):
            raise error
        self._page.show_trouble(error)
