"""The head of a panel that lies over the item being written: its title, one fact, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.look import text_label


class PanelHead(QWidget):
    """``closed`` when the cross is used; the panel itself binds Esc."""

    closed = Signal()

    def __init__(self, title: str, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact = text_label("", "quiet")
        cross = IconButton(theme_feed, "x", self.tr("Close"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.BETWEEN)
        self._row.addWidget(text_label(title, "title"))
        self._row.addWidget(self._fact, 1)
        self._row.addWidget(cross)
        cross.clicked.connect(self.closed)

    def add_action(self, button: QPushButton) -> None:
        """Put a button before the cross."""
        self._row.insertWidget(self._row.count() - 1, button)

    def set_fact(self, text: str) -> None:
        self._fact.setText(text)
