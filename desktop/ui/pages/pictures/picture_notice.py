"""One message over a picture: what happened, and at most two ways on. Hidden while there is nothing to say."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import UserError

Answer = tuple[str, Callable[[], object]]


class PictureNotice(QWidget):
    """The same message said again stays as it stands: it is not read aloud twice."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._message: InlineMessage | None = None
        self._kind = MessageKind.INFO
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, Space.INSIDE)
        self.hide()

    def text(self) -> str:
        """What is said now; empty while hidden."""
        return "" if self.isHidden() or self._message is None else self._message.text()

    def tell(self, text: str, *answers: Answer) -> None:
        """Nothing is in the way; it stays until it is put away or something else is said."""
        self._show(MessageKind.INFO, text, answers or ((self.tr("Close"), self.put_away),))

    def tell_error(self, error: UserError) -> None:
        self._show(MessageKind.DANGER, say(error), ())

    def ask(self, text: str, *answers: Answer) -> None:
        """Something is in the way until one of the answers is chosen."""
        self._show(MessageKind.WARN, text, answers)

    def put_away(self) -> None:
        self.hide()

    def put_away_trouble(self) -> None:
        """Everything is well again; what is merely told stays."""
        if self._kind is not MessageKind.INFO:
            self.hide()

    def put_away_told(self) -> None:
        """What was told is no longer so; what is asked or wrong stays."""
        if self._kind is MessageKind.INFO:
            self.hide()

    def _show(self, kind: MessageKind, text: str, answers: Sequence[Answer]) -> None:
        if text == self.text():
            return
        if self._message is not None:
            self._column.removeWidget(self._message)
            self._message.hide()
            self._message.deleteLater()
        self._kind = kind
        self._message = InlineMessage(self._theme_feed, kind, text, parent=self)
        for words, act in answers:
            button = self._message.add_button(words)
            button.clicked.connect(self.put_away)
            button.clicked.connect(_without_state(act))
        self._column.addWidget(self._message)
        self.show()


def _without_state(act: Callable[[], object]) -> Callable[[bool], None]:
    """``clicked`` brings whether the button is checked, which is nobody's business."""

    def answered(_is_checked: bool) -> None:
        act()

    return answered
