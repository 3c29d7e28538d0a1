"""The foot of a form that lies in a page: save and cancel, each with its key."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.key_cap import key_cap

_NATIVE = QKeySequence.SequenceFormat.NativeText


class FormFoot(QWidget):
    """The form itself knows what ``save`` and ``cancel`` do when they are clicked; form_keys.py has their keys."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = push_button(self.tr("Save"), theme_feed, compact=True)
        self.cancel = push_button(self.tr("Cancel"), theme_feed, compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.INSIDE)
        for button, keys in ((self.save, "Ctrl+Enter"), (self.cancel, "Esc")):
            named = QKeySequence(keys).toString(_NATIVE)
            button.setAccessibleDescription(named)
            row.addWidget(button)
            row.addWidget(key_cap(named))
            row.addSpacing(Space.INSIDE)
        row.addStretch(1)
