"""Looks after the words that are not stored: keeps them on the shelf, gives them back, and shows the way out with them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop.services.files import write_whole_file
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.drafts.draft_lines import UnsavedLine
from desktop.ui.drafts.draft_watch import DraftWatch
from desktop.ui.drafts.recovered_desk import RecoveredDesk
from desktop.ui.drafts.way_out import as_text, ask_for_file, to_clipboard
from desktop.ui.navigator import Navigator
from desktop.ui.saying import say
from desktop.ui.store_pages import StorePages
from desktop.ui.theme import ThemeFeed
from desktop.ui.top_lines import TopLines
from domain.drafts import Draft
from domain.errors import OF_OPEN_STORE, UserError

if TYPE_CHECKING:
    from desktop.services.draft_shelf import DraftShelf
    from desktop.services.program import Services

KEPT_WITHIN_MS = 1000


class DraftDesk(QObject):
    """``begin`` over an open store, ``end`` before its pages go; in between what was typed a second ago is on the shelf."""

    def __init__(
        self,
        window: QMainWindow,
        top: TopLines,
        navigator: Navigator,
        theme_feed: ThemeFeed,
        *,
        change_feed: ChangeFeed,
        stack: QStackedWidget,
        places: Callable[[], Mapping[str, str]],
    ) -> None:
        """``places`` are the words of the rail, by key."""
        super().__init__(window)
        self._navigator = navigator
        self._window, self._top = window, top
        self._shelf: DraftShelf | None = None
        self._watch: DraftWatch | None = None
        self._is_in_trouble = False
        self._saved_elsewhere: tuple[Draft, ...] = ()
        self._unsaved = UnsavedLine(theme_feed, top)
        self._unsaved.hide()
        self._recovered = RecoveredDesk(navigator, top, theme_feed, stack=stack, places=places)
        self._soon = QTimer(self, singleShot=True, interval=KEPT_WITHIN_MS)
        self._soon.timeout.connect(self._keep)
        self._unsaved.elsewhere_wanted.connect(self._on_elsewhere)
        self._unsaved.copy_wanted.connect(self._on_copy)
        change_feed.announced.connect(self._on_announced)

    def begin(self, services: "Services", pages: StorePages, shelf: "DraftShelf") -> None:
        """Follow what is typed over this store, and say what was recovered of it."""
        shelf.begin()
        self._shelf, self._watch = shelf, DraftWatch(pages, self._navigator.page, services.office.now, self)
        self._watch.typed.connect(self._on_typed)
        pages.trouble.connect(self._on_trouble)
        pages.stored.connect(self._on_stored)
        self._recovered.begin(services, shelf)

    def end(self) -> None:
        """What could not be stored stays on the shelf; everything else was stored, or let go of by the person."""
        if self._watch is None or self._shelf is None:
            return
        self._soon.stop()
        self._shelf.keep(self._watch.drafts() if self._is_in_trouble else ())
        self._shelf.end()
        self._watch.end()
        self._watch.deleteLater()
        self._watch = self._shelf = None
        self._show_trouble(is_there=False)
        self._recovered.end()

    def has_way_out(self) -> bool:
        """Whether all that cannot be stored was taken elsewhere: then the window may go."""
        return (
            self._watch is not None
            and bool(drafts := self._watch.drafts())
            and drafts == self._saved_elsewhere
        )

    def _keep(self) -> None:
        if self._watch is not None and self._shelf is not None:
            self._shelf.keep(self._watch.drafts())

    def _on_typed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_trouble(self, error: UserError) -> None:
        if error.problem in OF_OPEN_STORE:
            self._keep()
            self._show_trouble(is_there=True)

    def _on_stored(self) -> None:
        if self._watch is not None:
            self._watch.forget_stored()
        self._keep()
        self._show_trouble(is_there=False)

    def _on_announced(self, _change: object) -> None:
        if self._watch is not None:
            self._watch.forget_submitted()
            self._on_typed()

    def _show_trouble(self, *, is_there: bool) -> None:
        if is_there is self._is_in_trouble:
            return
        self._is_in_trouble, self._saved_elsewhere = is_there, ()
        if is_there:
            self._unsaved.begin()
        self._top.show_line(self._unsaved, is_wanted=is_there)

    def _on_elsewhere(self) -> None:
        chosen = ask_for_file(self._window)
        if chosen is not None:
            self._save_elsewhere(chosen)

    def _save_elsewhere(self, path: Path) -> None:
        drafts = self._watch.drafts() if self._watch else ()
        try:
            write_whole_file(path, as_text(drafts, self._recovered.describe).encode())
        except UserError as error:
            self._unsaved.tell_trouble(say(error))
            return
        self._saved_elsewhere = drafts
        self._unsaved.tell_saved(path.name)

    def _on_copy(self) -> None:
        drafts = self._watch.drafts() if self._watch else ()
        to_clipboard(as_text(drafts, self._recovered.describe))
        self._saved_elsewhere = drafts
        self._unsaved.tell_copied()
