"""One part of the record on its hub: its sign and name, one true line about it, and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import set_look, text_label


class RecordCard(Card):
    """``chosen`` by its button. More may be put into ``body``."""

    chosen = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        icon_name: str,
        title: str,
        button_text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme_feed, icon_name, "text2", size="rail_icon")
        self._title = text_label(title, "section")
        self._state = text_label("", wraps=True)
        self.button = push_button(button_text, theme_feed)
        self.button.clicked.connect(self.chosen)
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(self._icon)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.button)
        self.body.addLayout(head)
        self.body.addWidget(self._state)

    def say(self, state: str, *, is_trouble: bool = False) -> None:
        """Say how it stands; trouble is said in its own colour, and in the words."""
        self._state.setText(state)
        set_look(self._state, "type", "error" if is_trouble else "quiet")

    def state(self) -> str:
        return self._state.text()
