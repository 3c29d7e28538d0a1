"""A line over the item for what did not go as meant: what happened, what it means, and the way out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.meeting.item_saver import ItemSaver
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import Problem, UserError

UNDO_MS = 10_000


@dataclass(frozen=True, slots=True)
class Question:
    """What the person has to choose about: for each of at most two answers its words and what it does."""

    text: str
    answers: tuple[tuple[str, Callable[[], None]], ...]


class TroubleNotice(QWidget):
    """One message at a time; hidden while there is nothing to say. The same message said again stays as it stands.

    That nothing can be stored at all stands above it, and stays.
    """

    undo_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._message: InlineMessage | None = None
        self._standing = InlineMessage(theme_feed, MessageKind.DANGER)
        self._standing.hide()
        self._column = QVBoxLayout(self)
        side = Space.PAGE + Space.TINY  # as the words below it
        self._column.setContentsMargins(side, Space.INSIDE, side, 0)
        self._column.setSpacing(Space.INSIDE)
        self._column.addWidget(self._standing)
        self._undo_time = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._undo_time.timeout.connect(self.put_away)
        self.hide()

    def follow(self, saver: ItemSaver) -> None:
        """Tell whether what is written comes into the store."""
        saver.failed.connect(self.show_not_saved)
        saver.stored.connect(self.stand_down)
        saver.settled.connect(self.put_away_trouble)

    def show_error(self, error: UserError) -> None:
        """Say what is wrong and what to do."""
        if error.problem is Problem.CHAIN_BROKEN:
            self.show_standing(error)
        else:
            self._show(MessageKind.DANGER, say(error))

    def show_not_saved(self, error: UserError) -> None:
        """Say why what was written is not stored yet, and that it is not lost."""
        if error.problem is Problem.CHAIN_BROKEN:
            self.show_standing(error)
        else:
            kept = self.tr("What you have written stays here and is saved as soon as it can be.")
            self._show(MessageKind.DANGER, f"{say(error)} {kept}")

    def show_standing(self, error: UserError | None) -> None:
        """Say why nothing can be stored in this meeting; None when it can."""
        self._standing.show_message(MessageKind.DANGER, say(error) if error else "")
        self._standing.setVisible(error is not None)
        self._hide_or_show()

    def stand_down(self) -> None:
        """Something was stored, so it can be again."""
        self.show_standing(None)

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
        if self._message is not None:
            self._message.hide()
        self._hide_or_show()

    def put_away_trouble(self) -> None:
        """Everything is well again; what can be undone stays."""
        if not self._undo_time.isActive():
            self.put_away()

    def put_away_undo(self) -> None:
        """The removal was undone elsewhere."""
        if self._undo_time.isActive():
            self.put_away()

    def _hide_or_show(self) -> None:
        is_said = self._message is not None and not self._message.isHidden()
        self.setVisible(is_said or not self._standing.isHidden())

    def _show(
        self, kind: MessageKind, text: str, answers: tuple[tuple[str, Callable[[], None]], ...] = ()
    ) -> None:
        self._undo_time.stop()
        if self._message is not None and not self._message.isHidden() and self._message.text() == text:
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
