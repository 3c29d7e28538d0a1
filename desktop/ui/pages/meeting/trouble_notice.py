"""A line over the item for what did not go as meant: what happened, what it means, and the way out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.words import say
from domain.errors import UserError

UNDO_MS = 10_000


@dataclass(frozen=True, slots=True)
class Question:
    """What the person has to choose about: for each of at most two answers its words and what it does."""

    text: str
    answers: tuple[tuple[str, Callable[[], None]], ...]


class TroubleNotice(QWidget):
    """One message at a time; hidden while there is nothing to say. The same message said again stays as it stands."""

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
        """Say what is wrong and what to do."""
        self._show(MessageKind.DANGER, say(error))

    def ask(self, question: Question) -> None:
        """Say what is wrong and offer the ways out."""
        self._show(MessageKind.DANGER, question.text, question.answers)

    def offer_undo(self, heading: str) -> None:
        """An item is gone; it can be put back for ten seconds."""
        text = self.tr("The item “{0}” is removed.").format(heading)
        self._show(MessageKind.INFO, text, ((self.tr("Undo"), self.undo_wanted.emit),))
        self._undo_time.start()

    def put_away(self) -> None:
        self._undo_time.stop()
        self.hide()

    def put_away_trouble(self) -> None:
        """Everything is well again; what can be undone stays."""
        if not self._undo_time.isActive():
            self.hide()

    def _show(
        self, kind: MessageKind, text: str, answers: tuple[tuple[str, Callable[[], None]], ...] = ()
    ) -> None:
        self._undo_time.stop()
        if self._message is not None and not self.isHidden() and self._message.text() == text:
            return  # whoever stands on one of its buttons stays there
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
        # Two answers under a text that may be long; beside it they would make it narrow and high.
        self._message = InlineMessage(self._theme_feed, kind, text, narrow=len(answers) > 1)
        for words, act in answers:
            button = self._message.add_button(words)
            button.clicked.connect(self.put_away)
            button.clicked.connect(act)
        self._column.addWidget(self._message)
        self.show()
