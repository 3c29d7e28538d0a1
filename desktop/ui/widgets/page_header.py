"""The head of a page: its title, one fact, and what can be done with the page as a whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided_label import ElidedLabel

_LETTERS_OF_A_TITLE = 16  # that of any place of the rail is whole


class PageHeader(QWidget):
    """56 px: title and fact at the left, actions at the right. ``stacked`` puts the fact under the title.

    ``back_requested`` comes from the arrow that ``show_back`` brings.
    """

    back_requested = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        title: str,
        fact: str = "",
        *,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, "section" if stacked else "title", least_letters=_LETTERS_OF_A_TITLE)
        self._fact = ElidedLabel(fact, "secondary")
        self._back = IconButton(theme_feed, "arrow-left", self.tr("Back"), framed=True)
        self._back.hide()
        self._back.clicked.connect(self.back_requested)
        self._actions = QHBoxLayout()
        self._lay_out(stacked=stacked)
        theme_feed.follow(self._on_theme_changed)

    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.set_text(title)

    def set_fact(self, fact: str) -> None:
        self._fact.set_text(fact)

    def show_back(self) -> None:
        """Show the arrow back before the title."""
        self._back.show()

    def hide_back(self) -> None:
        """Take the arrow away again."""
        self._back.hide()

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a chip right after the title."""
        self._beside.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """Add a button or field at the right, after those already there."""
        self._actions.addWidget(widget)

    def _lay_out(self, *, stacked: bool) -> None:
        words: QBoxLayout = QVBoxLayout() if stacked else QHBoxLayout()
        words.setSpacing(0 if stacked else Space.BETWEEN)
        if stacked:
            words.addStretch(1)
        side = (
            Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag(0)
        )  # else the shorter one cuts the longer
        words.addWidget(self._title, 0, side)
        words.addWidget(self._fact, 0, side)
        if stacked:
            words.addStretch(1)
        self._beside = QHBoxLayout()
        self._actions.setSpacing(Space.INSIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self._back)
        row.addLayout(words)
        row.addLayout(self._beside)
        row.addStretch(1)
        row.addLayout(self._actions)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setFixedHeight(theme.heights.header)
