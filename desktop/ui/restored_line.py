"""Says, over every page, that a copy was gone back to and where the earlier file lies; until somebody has seen it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.restore.restore_words import taken_words
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.restoring import RestoreOutcome


class RestoredLine(QWidget):
    """``folder_wanted(Path)`` for the place of both files."""

    folder_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._message = InlineMessage(theme_feed, MessageKind.OK)
        self._show = self._message.add_button(self.tr("Open the folder"))
        self._close = self._message.add_button(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._message)
        self._show.clicked.connect(self._on_show)
        self._close.clicked.connect(self.closed)

    def tell(self, outcome: RestoreOutcome) -> None:
        """What was gone back to, and what became of the earlier file."""
        day, time = taken_words(outcome.restored_from.taken_at)
        told = self.tr("The copy of {day} at {time} has been restored.").format(day=day, time=time)
        if outcome.kept_aside is not None:
            kept = self.tr("The file that you had lies beside it as “{name}”.")
            told = f"{told} {kept.format(name=outcome.kept_aside.name)}"
        self._folder = outcome.store.parent
        self._message.show_message(MessageKind.OK, told)

    def _on_show(self) -> None:
        self.folder_wanted.emit(self._folder)
