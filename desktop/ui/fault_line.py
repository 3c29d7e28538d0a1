"""Says, over every page, what stands in the way of something no page had a place to say it for: the file cannot be read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.navigator import Navigator
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.top_lines import TopLines
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import UserError


class FaultLine(QWidget):
    """Stands there until one has come to a page, or puts it away."""

    def __init__(self, top: TopLines, navigator: Navigator, theme_feed: ThemeFeed) -> None:
        super().__init__(top)
        self._top = top
        self._message = InlineMessage(theme_feed, MessageKind.DANGER)
        close = self._message.add_button(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._message)
        close.clicked.connect(self.put_away)
        navigator.gone.connect(self.put_away)

    def tell(self, error: UserError) -> None:
        """Said again it stays as it stands."""
        if self._message.text() != say(error):
            self._message.show_message(MessageKind.DANGER, say(error))
        self._top.show_line(self, is_wanted=True)

    def put_away(self) -> None:
        self._top.show_line(self, is_wanted=False)
