"""Says, over every page, that it is the example that is open, and how one leaves it: kept, or thrown away after a question."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind


class ExampleLine(QWidget):
    """``thrown_away`` has been confirmed; ``begin_wanted`` asks for a file of one's own."""

    thrown_away = Signal()
    begin_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Say what is open; a question that was left is asked no more."""
        self._question.hide()
        self._fact.show()

    def ask(self) -> None:
        """Ask before the file goes; the keyboard stands at the answer that changes nothing."""
        self._fact.hide()
        self._question.show()
        self._keep.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Esc answers the question while the keyboard is here, whatever the page does with that key."""
        if event.type() is QEvent.Type.ShortcutOverride and self._is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_escape(event):
            self._on_kept()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        feed = self._theme_feed
        fact = self.tr("This is an example. Everything in it is made up.")
        self._fact = InlineMessage(feed, MessageKind.INFO, fact)
        self._throw = self._fact.add_button(self.tr("Throw the example away …"))
        self._begin = self._fact.add_button(self.tr("Begin in earnest …"))
        question = self.tr("The file goes, with all that you have written in it.")
        self._question = InlineMessage(feed, MessageKind.WARN, question)
        self._confirm = self._question.add_button(self.tr("Throw the example away"))
        self._keep = self._question.add_button(self.tr("Keep it"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fact)
        column.addWidget(self._question)
        self._question.hide()

    def _connect(self) -> None:
        self._throw.clicked.connect(self.ask)
        self._begin.clicked.connect(self.begin_wanted)
        self._confirm.clicked.connect(self.thrown_away)
        self._keep.clicked.connect(self._on_kept)

    def _on_kept(self) -> None:
        self.begin()
        self._throw.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_escape(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_escape and not self._question.isHidden()
