"""The one message of the reports page, above the report: what to know, and the way on."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import UserError

Act = Callable[[], object]


class ReportNotice(QWidget):
    """Empty and without height while there is nothing to say."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._message: InlineMessage | None = None
        self._is_error = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.BETWEEN)
        self.hide()

    def clear(self) -> None:
        if self._message is not None:
            self._column.removeWidget(self._message)
            self._message.hide()
            self._message.deleteLater()
            self._message = None
        self._is_error = False
        self.hide()

    def say_outdated(self, made_on: date, count_again: Act) -> None:
        text = self.tr(
            "What the numbers count has changed since {day}. Count again: what you have written stays."
        ).format(day=made_on.isoformat())
        self._say(MessageKind.WARN, text, (self.tr("Count again"), count_again))

    def say_counted(self, number: int) -> None:
        if number:
            text = self.tr(
                "%n number(s) changed, and each says what it was. Read through what you wrote yourself.",
                "",
                number,
            )
            self._say(MessageKind.INFO, text)
        else:
            self._say(MessageKind.OK, self.tr("The numbers are the same as before."))

    def say_kept(self, number: int) -> None:
        text = self.tr("Version {number} is kept and will not change. You can go on writing.")
        self._say(MessageKind.OK, text.format(number=number))

    def say_frozen(self, number: int, made_on: date, go_back: Act) -> None:
        text = self.tr("This is version {number} as it was kept on {day}. It can be read, not changed.")
        text = text.format(number=number, day=made_on.isoformat())
        self._say(MessageKind.INFO, text, (self.tr("Go back to the working text"), go_back))

    def say_collided(self, read_theirs: Act, keep_mine: Act) -> None:
        text = self.tr("Somebody else changed the text while you wrote. Yours stays here until you choose.")
        theirs, mine = self.tr("Show the other text"), self.tr("Keep mine")
        self._say(MessageKind.DANGER, text, (theirs, read_theirs), (mine, keep_mine))

    def say_error(self, error: UserError) -> None:
        self._say(MessageKind.DANGER, say(error))
        self._is_error = True

    def clear_error(self) -> None:
        """Take an error away once it went well; other messages stay."""
        if self._is_error:
            self.clear()

    def _say(self, kind: MessageKind, text: str, *ways_on: tuple[str, Act]) -> None:
        self.clear()
        self._message = InlineMessage(self._theme_feed, kind, text)
        for words, act in ways_on:
            self._message.add_button(words).clicked.connect(act)
        self._column.addWidget(self._message)
        self.show()
