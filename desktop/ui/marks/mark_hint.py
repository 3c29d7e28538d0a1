"""The head of the choices for a mark: what it is, and what to write instead."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label

_WIDTH_LETTERS = 44


class MarkHint(QWidget):
    """As wide as a few words: a menu grows with what lies in it."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, Space.INSIDE)
        column.setSpacing(Space.TINY)
        column.addWidget(text_label(title, "strong", wraps=True))
        if sentence:
            column.addWidget(text_label(sentence, "secondary", wraps=True))
        self.ensurePolished()
        width = self.fontMetrics().averageCharWidth() * _WIDTH_LETTERS
        self.setFixedSize(width, column.heightForWidth(width))
