"""Ctrl+Z in a field undoes the typing in it first; where nothing of that is left, the key is the window's.

Qt's fields keep the key to themselves for as long as they have the focus, also with nothing to undo. So whatever field has
the focus is watched, and only that one: a filter over the whole application would be called for every event there is.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

UNDO_KEYS = ("Ctrl+Z",)
REDO_KEYS = ("Ctrl+Y", "Ctrl+Shift+Z")
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_UNDO = frozenset({QKeyCombination(_CONTROL, Qt.Key.Key_Z)})
_REDO = frozenset({QKeyCombination(_CONTROL, Qt.Key.Key_Y), QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_Z)})
_Field = QLineEdit | QTextEdit | QPlainTextEdit


class TextUndo(QObject):
    """Follows the focus of the application for as long as its parent lives."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return False
        field = _field_of(watched)
        if field is None or not isinstance(event, QKeyEvent) or event.keyCombination() not in _UNDO | _REDO:
            return False
        act = _act(field, is_undo=event.keyCombination() in _UNDO)
        # A key that is held stops where the typing began: what was done before that takes a stroke of its own.
        event.setAccepted(act is not None or event.isAutoRepeat())
        if act is not None and event.type() is QEvent.Type.KeyPress:
            act()
        return True

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and _field_of(now) is not None else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _field_of(widget: QObject) -> _Field | None:
    """Where one writes in a widget; None where one does not."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    if isinstance(widget, QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, _Field) else None


def _act(field: _Field, *, is_undo: bool) -> Callable[[], None] | None:
    """What the field can undo or redo itself; None for nothing."""
    if field.isReadOnly():
        return None
    kept = field if isinstance(field, QLineEdit) else field.document()
    is_available = kept.isUndoAvailable() if is_undo else kept.isRedoAvailable()
    if not is_available:
        return None
    return field.undo if is_undo else field.redo
