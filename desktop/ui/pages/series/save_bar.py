"""The foot of a form that is saved when the user says so: save, how much is not saved, take it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label


class SaveBar(QWidget):
    """The words beside the button also say why it cannot be pressed."""

    save_requested = Signal()
    undo_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = push_button(self.tr("Save"), theme_feed, look="primary")
        self._words = text_label("", "quiet", wraps=True)
        self._undo = push_button(self.tr("Undo changes"), theme_feed, look="link")
        self._message = InlineMessage(theme_feed)
        self._message.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self._save)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.BETWEEN, Space.PAGE, Space.BETWEEN)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self._message)
        column.addLayout(row)
        self._save.clicked.connect(self.save_requested)
        self._undo.clicked.connect(self.undo_requested)

    def say(self, kind: MessageKind, text: str) -> None:
        """Say something about the whole form, until ``say_nothing``."""
        self._message.show_message(kind, text)
        self._message.show()

    def say_collision(self) -> None:
        """Somebody else stored another version; what is written here stays, and who saves again means it."""
        self.say(
            MessageKind.WARN,
            self.tr(
                "Somebody else changed this at the same time. What you have written is still here: "
                "save again to let it replace theirs, or undo your changes to see theirs."
            ),
        )

    def say_nothing(self) -> None:
        self._message.hide()

    def show_unsaved(self, changes: int) -> None:
        """Say how many facts are not saved."""
        self._save.setEnabled(changes > 0)
        self._undo.setVisible(changes > 0)
        if changes:
            self._words.setText(self.tr("%n unsaved change(s)", "", changes))
        else:
            self._words.setText(self.tr("Everything is saved."))
