"""Where the keyboard was before something took it for a while, to give it back exactly there."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

_NOWHERE = -1


class FormerFocus:
    """Texts keep their caret by themselves; a line would select all of itself, and is given its caret and marks again."""

    def __init__(self, widget: QWidget | None) -> None:
        self._widget = widget
        self._start, self._marked, self._caret = _NOWHERE, 0, 0
        if isinstance(widget, QLineEdit):
            self._start, self._marked = widget.selectionStart(), widget.selectionLength()
            self._caret = widget.cursorPosition()

    def give_back(self, otherwise: QWidget | None) -> None:
        """Lead the keyboard there; ``otherwise`` gets it when that is gone, or can have it no more."""
        widget = self._widget
        if widget is None or not shiboken6.isValid(widget) or not (widget.isVisible() and widget.isEnabled()):
            if otherwise is not None:
                otherwise.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif isinstance(widget, QLineEdit):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self._mark_again(widget)
        else:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _mark_again(self, line: QLineEdit) -> None:
        if self._start == _NOWHERE:
            line.setCursorPosition(self._caret)
        elif self._caret == self._start:
            line.setSelection(self._start + self._marked, -self._marked)
        else:
            line.setSelection(self._start, self._marked)
