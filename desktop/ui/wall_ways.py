"""How one gets from the meeting that is written to the wall of the room and back, with the caret where it stood."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.ui.store_pages import StorePages

if TYPE_CHECKING:
    from desktop.ui.navigator import Navigator


class WallWays(QObject):
    """As long as a store is open. What waits is stored first: the wall shows what is stored."""

    def __init__(self, navigator: "Navigator", pages: StorePages) -> None:
        super().__init__(pages)
        self._navigator, self._pages = navigator, pages
        self._item_id: UUID | None = None
        self._caret_in: QWidget | None = None
        pages.meeting_mode_wanted.connect(self._enter)
        pages.left_meeting_mode.connect(self._leave)

    def _enter(self, meeting_id: UUID, item_id: UUID | None) -> None:
        if self._navigator.has_stored_words():
            self._item_id, self._caret_in = item_id, QApplication.focusWidget()
            self._pages.meeting_mode.show_meeting(meeting_id, item_id)
            self._navigator.show_page("meeting_mode")

    def _leave(self, meeting_id: UUID, item_id: UUID | None) -> None:
        """To the item that was on the wall last; where that is the one it began with, to the same caret."""
        self._navigator.show_meeting(meeting_id, item_id)
        caret_in, is_same = self._caret_in, item_id == self._item_id
        if is_same and caret_in is not None and isValid(caret_in) and caret_in.isVisible():
            caret_in.setFocus(Qt.FocusReason.ShortcutFocusReason)
