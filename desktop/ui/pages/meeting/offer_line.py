"""A question under the words of an item: is this a follow-up? It says what the words say, and makes nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind

TAKE_KEYS, REST_KEYS = "Ctrl+F9", "Ctrl+Shift+F9"


class OfferLine(InlineMessage):
    """``taken`` when the form is wanted with what is offered in it; ``rested`` when nobody wants to hear of it now."""

    taken = Signal()
    rested = Signal()

    def __init__(self, facts: str, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, MessageKind.INFO, narrow=True, parent=parent)
        self.show_message(MessageKind.INFO, self.tr("A follow-up? {0}").format(facts))
        self._sign.show_icon("lightbulb", "accent")
        for words, keys, signal in (
            (self.tr("Add follow-up …"), TAKE_KEYS, self.taken),
            (self.tr("Not now"), REST_KEYS, self.rested),
        ):
            named = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.add_button(f"{words} ({named})").clicked.connect(signal)
