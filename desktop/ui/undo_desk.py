"""Undo and redo in the window: Ctrl+Z and Ctrl+Y on every page, and what the status bar says of it.

Words that wait are stored first, so that they too can be undone. Which steps there are is the service's matter.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStatusBar

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.commands import Command, Commands
from desktop.ui.going import MESSAGE_MS
from desktop.ui.navigator import Navigator
from desktop.ui.saying import say
from desktop.ui.text_undo import REDO_KEYS, UNDO_KEYS, TextUndo
from desktop.ui.undo_words import redo_title, redone_words, undo_title, undone_words
from domain.errors import UserError
from domain.undo import Deed, StepFacts, Subject, Undone

if TYPE_CHECKING:
    from desktop.services.undo_service import UndoService


class UndoDesk(QObject):
    """``begin`` over an open store; until then, and after ``end``, there is nothing to undo."""

    def __init__(
        self, navigator: Navigator, status_bar: QStatusBar, change_feed: ChangeFeed, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._navigator, self._status_bar, self._change_feed = navigator, status_bar, change_feed
        self._undoing: UndoService | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._text_undo = TextUndo(application, self)

    def bind(self, commands: Commands) -> None:
        """Make commands of it, with their keys."""
        commands.add(
            Command(
                key="undo",
                title=self.tr("Undo"),
                icon="undo-2",
                keys=UNDO_KEYS,
                run=self.undo,
                words=self.tr("take back regret"),
            ),
            Command(key="redo", title=self.tr("Redo"), icon="redo-2", keys=REDO_KEYS, run=self.redo),
        )

    def name(self, commands: Commands) -> None:
        """Say in the commands what they would do now."""
        if self._undoing is not None:
            coming = self._undoing.what_next()
            commands.rename("undo", undo_title(coming.undo))
            commands.rename("redo", redo_title(coming.redo))

    def begin(self, undoing: "UndoService") -> None:
        """From now on remember what is done in the store."""
        undoing.begin()
        self._undoing = undoing

    def end(self) -> None:
        self._undoing = None

    def undo(self) -> None:
        if self._undoing is not None:
            self._do(self._undoing.undo, undone_words, left_by=Deed.MADE)

    def redo(self) -> None:
        if self._undoing is not None:
            self._do(self._undoing.redo, redone_words, left_by=Deed.REMOVED)

    def _do(self, act: Callable[[], Undone], words: Callable[[StepFacts], str], *, left_by: Deed) -> None:
        """``left_by`` is the deed after which the record is not there."""
        if not self._navigator.has_stored_words():
            return
        try:
            undone = act()
        except UserError as error:
            self._status_bar.showMessage(say(error), MESSAGE_MS)
            return
        self._change_feed.announce_taken_back(undone.changes)
        if undone.facts.deed is not left_by:
            self._show(undone)
        self._status_bar.showMessage(words(undone.facts), MESSAGE_MS)

    def _show(self, undone: Undone) -> None:
        """Lead to the record where its page is on screen; nobody is led away from another."""
        page, record_id = self._navigator.page_here(), undone.facts.object_id
        if record_id is None:
            return
        match undone.facts.subject, page:
            case Subject.FOLLOW_UP, "follow_ups":
                self._navigator.show_follow_up(record_id)
            case Subject.POINT, "situation":
                self._navigator.show_point(record_id)
            case Subject.ITEM, "meeting":
                self._show_item(record_id, undone)

    def _show_item(self, item_id: UUID, undone: Undone) -> None:
        """In the meeting that is open, when it is one of it and another one is shown."""
        shown: tuple[UUID, ...] = getattr(self._navigator.page(), "shown_keys", tuple)()
        heard = {record_id for change in undone.changes for record_id in change.ids}
        if shown and shown[0] in heard and item_id not in shown:
            self._navigator.show_meeting(shown[0], item_id)
