"""Says, over every page, what is wrong with the copies of the store, and why the window does not close at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import UserError


class BackupLine(QWidget):
    """One message at a time. The signals are what its buttons ask for."""

    backup_wanted = Signal()
    settings_wanted = Signal()
    close_wanted = Signal()
    stay_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        self._connect()

    def show_trouble(self, trouble: UserError) -> None:
        """The last try failed, and this is why."""
        self._trouble.show_message(MessageKind.DANGER, say(trouble))
        self._show_only(self._trouble)

    def show_waiting(self) -> None:
        """The window is being closed, when all is copied."""
        self._show_only(self._waiting)

    def show_failure(self, trouble: UserError) -> None:
        """The copy that was made before closing failed; the window may be closed all the same."""
        self._failure.show_message(MessageKind.DANGER, say(trouble))
        self._show_only(self._failure)

    def text(self) -> str:
        """What is said now; empty for nothing."""
        return next((message.text() for message in self._messages() if not message.isHidden()), "")

    def _build(self) -> None:
        feed = self._theme_feed
        self._trouble = InlineMessage(feed, MessageKind.DANGER)
        self._again = self._trouble.add_button(self.tr("Back up now"))
        self._settings = self._trouble.add_button(self.tr("Show the settings"))
        waiting = self.tr("Saving a backup … Then the window closes.")
        self._waiting = InlineMessage(feed, MessageKind.INFO, waiting)
        self._close_now = self._waiting.add_button(self.tr("Close now"))
        self._stay = self._waiting.add_button(self.tr("Do not close"))
        self._failure = InlineMessage(feed, MessageKind.DANGER)
        self._close_anyway = self._failure.add_button(self.tr("Close without a backup"))
        self._stay_open = self._failure.add_button(self.tr("Do not close"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for message in self._messages():
            column.addWidget(message)
            message.hide()

    def _connect(self) -> None:
        self._again.clicked.connect(self.backup_wanted)
        self._settings.clicked.connect(self.settings_wanted)
        for button in (self._close_now, self._close_anyway):
            button.clicked.connect(self.close_wanted)
        for button in (self._stay, self._stay_open):
            button.clicked.connect(self.stay_wanted)

    def _messages(self) -> tuple[InlineMessage, ...]:
        return self._trouble, self._waiting, self._failure

    def _show_only(self, shown: InlineMessage) -> None:
        for message in self._messages():
            message.setVisible(message is shown)
