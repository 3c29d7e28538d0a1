"""A message in its place on the page: a sign, one or two sentences, at most two buttons."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.buttons import ButtonLook, push_button
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import set_look, text_label

_MOST_BUTTONS = 2


class MessageKind(Enum):
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"


MESSAGE_SIGNS: Mapping[MessageKind, tuple[str, ColourRole]] = MappingProxyType(
    {
        MessageKind.INFO: ("info", "accent"),
        MessageKind.OK: ("circle-check", "ok"),
        MessageKind.WARN: ("triangle-alert", "warn"),
        MessageKind.DANGER: ("octagon-alert", "danger"),
    }
)


class InlineMessage(QFrame):
    """Stays until it is handled. ``narrow`` puts the buttons under the sentences, as links: for panels."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        kind: MessageKind = MessageKind.INFO,
        text: str = "",
        *,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._narrow = narrow
        self._sign = IconLabel(theme_feed, *MESSAGE_SIGNS[kind])
        self._text = text_label("", wraps=True)
        self._buttons: QBoxLayout = QHBoxLayout()
        self._lay_out()
        self.show_message(kind, text)

    def show_message(self, kind: MessageKind, text: str) -> None:
        """Say something else; a screen reader is told at once when the message is on screen."""
        set_look(self, "kind", kind.value)
        self._sign.show_icon(*MESSAGE_SIGNS[kind])
        self._text.setText(text)
        self.setAccessibleName(text)
        if self.isVisible():
            self._announce()

    def text(self) -> str:
        return self._text.text()

    def add_button(self, text: str) -> QPushButton:
        """Add a button; the caller connects it. Raises ValueError at the third."""
        if self._buttons.count() >= _MOST_BUTTONS:
            raise ValueError("an inline message has at most two buttons")
        look: ButtonLook = "link" if self._narrow else "default"
        button = push_button(text, self._theme_feed, look=look, compact=True)
        self._buttons.addWidget(button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))

    def _lay_out(self) -> None:
        words: QBoxLayout = QVBoxLayout() if self._narrow else QHBoxLayout()
        words.setSpacing(Space.TINY if self._narrow else Space.BETWEEN)
        words.addWidget(self._text, 1)
        words.addLayout(self._buttons)
        self._buttons.setSpacing(Space.INSIDE)
        if self._narrow:
            self._buttons.setAlignment(Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, Space.INSIDE)
        row.setSpacing(Space.INSIDE)
        row.addWidget(
            self._sign, 0, Qt.AlignmentFlag.AlignTop if self._narrow else Qt.AlignmentFlag.AlignVCenter
        )
        row.addLayout(words, 1)
