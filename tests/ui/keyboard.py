"""A person at the keyboard: keys go to whatever has the focus, as a window system sends them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Counts its strokes; never a mouse."""

    def __init__(self) -> None:
        self.strokes = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, times: int = 1) -> None:
        for _stroke in range(times):
            QTest.keyClick(_focus(), key, modifiers)
            self.strokes += 1

    def choose(self, letters: str) -> None:
        """Letters and digits that choose something or say a date: each is a stroke."""
        self.write(letters)
        self.strokes += len(letters)

    def write(self, text: str) -> None:
        """Words of the record, which are not counted. QTest's own keyClicks aborts the process at ä, ö, é and –."""
        for letter in text:
            target = _focus()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NO_MODIFIER, letter))


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"
    return focused


def keyboard_is_in(widget: QWidget) -> bool:
    """Whether keys go to a widget or to something within it."""
    focused = QApplication.focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))
