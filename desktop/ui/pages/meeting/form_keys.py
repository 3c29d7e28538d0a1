"""The keys of a form that lies in a page: Enter or Ctrl+Enter is done, Esc is cancelled, whatever field has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


class FormKeys(QObject):
    """``finished`` and ``left`` come instead of what the page itself would do for these keys.

    In a text of several lines Enter begins a new line and only Ctrl+Enter is done; on a button it presses the button.
    """

    finished = Signal()
    left = Signal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self.watch(form)

    def watch(self, parent: QWidget) -> None:
        """Listen to the widgets in ``parent`` that can have the focus; call it again when there are new ones.

        A calendar that opens over a date has keys of its own.
        """
        for widget in parent.findChildren(QWidget):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.window() is parent.window():
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        act = self._act_for(watched, event)
        if act is None:
            return False
        event.accept()  # a shortcut of the page that has the same key stays still
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def _act_for(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and not modifiers:
            return self.left.emit
        if event.key() not in _ENTER:
            return None
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return self.finished.emit
        if modifiers or isinstance(watched, QPlainTextEdit):
            return None
        return watched.click if isinstance(watched, QPushButton) else self.finished.emit
