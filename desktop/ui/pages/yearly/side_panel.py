"""The frame of what stands beside the report: a title, a cross, and something under them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane

_WIDTH_PX = 348


class SidePanel(Pane):
    """``closed`` from its cross; ``body`` is the column under the title."""

    closed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._is_alone = False
        self._title = text_label("", "section", wraps=True)
        self._fact = text_label("", "secondary", wraps=True)
        self._cross = IconButton(theme_feed, "x", self.tr("Close"))
        self._cross.clicked.connect(self.closed)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.BETWEEN)
        self._lay_out()
        theme_feed.follow(self._on_theme_changed)

    def set_head(self, title: str, fact: str) -> None:
        self._title.setText(title)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))
        self.setAccessibleName(title)

    def set_alone(self, *, is_alone: bool) -> None:
        """In a narrow window it has the page to itself."""
        self._is_alone = is_alone
        self._on_theme_changed(self._theme_feed.theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._fact)
        head.addLayout(words, 1)
        head.addWidget(self._cross)
        head.setAlignment(self._cross, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        column.addLayout(head)
        column.addLayout(self.body, 1)

    def _on_theme_changed(self, theme: Theme) -> None:
        width_px = round(_WIDTH_PX * theme.text_scale)
        self.setMinimumWidth(0 if self._is_alone else width_px)
        self.setMaximumWidth(width_px * 100 if self._is_alone else width_px)
