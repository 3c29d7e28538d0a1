"""The line of the palette: what is typed, and the keys that belong to the list under it."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.search_field import SearchField

# A window that comes to the front, or the line's own menu, takes the focus only for a while.
_FOR_A_WHILE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class PaletteLine(SearchField):
    """``left`` when the keyboard goes elsewhere. ``keys`` do what the map says, before anything else hears them.

    Of all other keys only ``let_through`` reach the window: those of the page behind mean nothing here.
    """

    left = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        placeholder: str,
        keys: Mapping[Qt.Key, Callable[[], None]],
        let_through: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, placeholder, parent=parent)
        self._own_keys, self._let_through = keys, frozenset(let_through)

    def event(self, event: QEvent) -> bool:
        is_heard = super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_for_window = QKeySequence(event.keyCombination()).toString() in self._let_through
            event.setAccepted(event.isAccepted() or not is_for_window)
            return True
        return is_heard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._own_keys.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_WHILE:
            self.left.emit()
