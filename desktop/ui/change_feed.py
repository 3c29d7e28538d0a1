"""Tells every page once what a use case changed; each brings its own rows up to date."""

from PySide6.QtCore import QObject, Signal

from domain.changes import Change


class ChangeFeed(QObject):
    """``announced(Change)`` comes after the change is stored."""

    announced = Signal(object)

    def announce(self, change: Change) -> None:
        self.announced.emit(change)
