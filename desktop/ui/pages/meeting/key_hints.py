"""The keys of the meeting at its foot: one each for point, decision, follow-up, the red thread and the next item."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.key_cap import KeyHint


class KeyHints(QWidget):
    """A click does what the key does; the page binds the keys."""

    point = Signal()
    decision = Signal()
    follow_up = Signal()
    red_thread = Signal()
    next_item = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = FlowRow(theme_feed, Space.CARD)
        for keys, text, signal in (
            ("F7", self.tr("Situation point"), self.point),
            ("F8", self.tr("Agrees"), self.decision),
            ("F9", self.tr("Follow-up"), self.follow_up),
            ("Ctrl+Enter", self.tr("Next item"), self.next_item),
            ("Ctrl+Shift+H", self.tr("Red thread"), self.red_thread),
        ):
            hint = KeyHint(QKeySequence(keys), text)
            hint.clicked.connect(signal)
            self._hints.add(hint)
        row = QHBoxLayout()
        row.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, Space.INSIDE)
        row.addWidget(self._hints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(row)
        theme_feed.follow(self._on_theme_changed)

    def _on_theme_changed(self, theme: Theme) -> None:
        """One line: hints that find no room on it are not seen, and their keys do the same as ever."""
        self._hints.setFixedHeight(theme.heights.compact_control)
