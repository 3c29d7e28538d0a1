"""The keys of the meeting at its foot: one each for point, decision, follow-up and the next item."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.key_cap import KeyHint


class KeyHints(QWidget):
    """A click does what the key does; the page binds the keys."""

    point = Signal()
    decision = Signal()
    follow_up = Signal()
    next_item = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        row.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, Space.INSIDE)
        row.setSpacing(Space.CARD)
        for keys, text, signal in (
            ("F7", self.tr("Situation point"), self.point),
            ("F8", self.tr("Agrees"), self.decision),
            ("F9", self.tr("Follow-up"), self.follow_up),
            ("Ctrl+Enter", self.tr("Next item"), self.next_item),
        ):
            hint = KeyHint(QKeySequence(keys), text)
            hint.clicked.connect(signal)
            if keys == "Ctrl+Enter":
                row.addStretch(1)
            row.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(row)
