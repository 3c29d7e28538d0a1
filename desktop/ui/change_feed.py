"""Tells every page once what a use case changed; each brings its own rows up to date."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from domain.changes import Change


class ChangeFeed(QObject):
    """``announced(Change)`` comes after the change is stored.

    ``taken_back`` comes when something was undone or done again in the window: whoever still offers to undo what was
    done last offers it no more.
    """

    announced = Signal(object)
    taken_back = Signal()

    def announce(self, change: Change) -> None:
        self.announced.emit(change)

    def announce_taken_back(self, changes: Iterable[Change]) -> None:
        """Announce all that an undo or a redo has changed."""
        for change in changes:
            self.announce(change)
        self.taken_back.emit()
