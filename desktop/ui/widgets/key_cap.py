"""A key and what it does, at the foot of a page; a click does the same for the hand on the mouse."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import set_look, text_label


class KeyHint(QPushButton):
    """Shows ``F7`` in a key cap and ``text`` beside it. The page binds the key and connects ``clicked``."""

    def __init__(self, keys: QKeySequence, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "quiet", value=True)
        named = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(text)
        self.setAccessibleDescription(named)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.TINY, 0, Space.TINY, 0)
        self._row.setSpacing(Space.INSIDE)
        self._row.addWidget(key_cap(named))
        self._row.addWidget(text_label(text, "secondary"))
        # A row of hints is read, not tabbed through: the keys themselves are the keyboard's way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()


def key_cap(keys: str) -> QWidget:
    """Return a label that looks like the cap of a key."""
    cap = text_label(keys, "key")
    cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return cap
