"""A line over the item for what did not go as meant: what happened, what it means, and the way out."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.words import say
from domain.errors import Problem, UserError

UNDO_MS = 10_000


class TroubleNotice(QWidget):
    """One message at a time; hidden while there is nothing to say."""

    keep_mine = Signal()
    take_theirs = Signal()
    undo_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._message: InlineMessage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, 0)
        self._undo_time = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._undo_time.timeout.connect(self.put_away)
        self.hide()

    def show_error(self, error: UserError) -> None:
        """Say what is wrong; when somebody else wrote the same item, offer both versions."""
        message = self._show(MessageKind.DANGER, say(error))
        if error.problem is Problem.CHANGED_BY_OTHER:
            message.add_button(self.tr("Keep my text")).clicked.connect(self._on_keep_mine)
            message.add_button(self.tr("Take the other text")).clicked.connect(self._on_take_theirs)

    def offer_undo(self, heading: str) -> None:
        """An item is gone; it can be put back for ten seconds."""
        message = self._show(MessageKind.INFO, self.tr("The item “{0}” is removed.").format(heading))
        message.add_button(self.tr("Undo")).clicked.connect(self._on_undo)
        self._undo_time.start()

    def put_away(self) -> None:
        self._undo_time.stop()
        self.hide()

    def _show(self, kind: MessageKind, text: str) -> InlineMessage:
        self._undo_time.stop()
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
        self._message = InlineMessage(self._theme_feed, kind, text)
        self._column.addWidget(self._message)
        self.show()
        return self._message

    def _on_keep_mine(self) -> None:
        self.put_away()
        self.keep_mine.emit()

    def _on_take_theirs(self) -> None:
        self.put_away()
        self.take_theirs.emit()

    def _on_undo(self) -> None:
        self.put_away()
        self.undo_wanted.emit()
