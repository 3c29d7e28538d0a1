"""A frame round something that can be picked up as one: a point, an item's follow-ups, a meeting."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import set_look


class Card(QFrame):
    """A card with a column inside; ``body`` is its layout (16 px round, 8 px between)."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = Space.CARD) -> None:
        super().__init__(parent)
        set_look(self, "card", value=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(Space.INSIDE)


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a horizontal line of 1 px, for between the rows of a card."""
    line = QFrame(parent)
    set_look(line, "hairline", value=True)
    line.setFixedHeight(1)
    return line
