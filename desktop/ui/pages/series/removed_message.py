"""Says that something was removed, and offers to bring it back, for ten seconds."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind

SHOWN_MS = 10_000


class RemovedMessage(InlineMessage):
    """Hidden until something is removed."""

    undo_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent=parent)
        self.add_button(self.tr("Undo")).clicked.connect(self.undo_requested)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(SHOWN_MS)
        self._time.timeout.connect(self.hide)
        self.hide()

    def show_removed(self, text: str) -> None:
        self.show_message(MessageKind.INFO, text)
        self.show()
        self._time.start()
