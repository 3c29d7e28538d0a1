"""A card that is a button: an icon, what it does, a sentence about it, and an arrow that says it leads on."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.inline_message import MESSAGE_SIGNS, MessageKind
from desktop.ui.widgets.look import set_look, text_label


class ChoiceCard(QPushButton):
    """``clicked`` by mouse, Space or Enter. Screen readers hear title as name and text as description."""

    def __init__(
        self, theme_feed: ThemeFeed, icon_name: str, title: str, text: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_look(self, "choice", value=True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        self._row.setSpacing(Space.CARD)
        self._row.addWidget(icon_box(theme_feed, icon_name))
        self._row.addLayout(self._words(title, text), 1)
        self._row.addWidget(IconLabel(theme_feed, "chevron-right"))

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _words(self, title: str, text: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.HAIR)
        for label in (text_label(title, "section"), text_label(text, "quiet", wraps=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        return column


def icon_box(theme_feed: ThemeFeed, icon_name: str, kind: MessageKind = MessageKind.INFO) -> QFrame:
    """Return an icon on a square tint, as at the left of things to do."""
    box = QFrame()
    set_look(box, "kind", kind.value)
    box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(box)
    row.setContentsMargins(Space.INSIDE, Space.INSIDE, Space.INSIDE, Space.INSIDE)
    row.addWidget(IconLabel(theme_feed, icon_name, MESSAGE_SIGNS[kind][1], size="rail_icon"))
    return box
