"""Two lines over the pages: that earlier words were recovered, and how words get out of a window that cannot save them."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind


class RecoveredLine(QWidget):
    """``shown`` asks for the texts, ``copied`` for the report of a crash; ``closed`` when there is no more to say."""

    shown = Signal()
    copied = Signal()
    closed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._message: InlineMessage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def tell(self, number: int, *, was_sudden: bool, is_all_there: bool, has_report: bool) -> None:
        """``number`` of texts that are kept; whether the program ended as it should not have, and left a report."""
        told = []
        if was_sudden and is_all_there:
            told.append(self.tr("Samsyn ended unexpectedly. Everything that was saved is there."))
        elif was_sudden:
            told.append(self.tr("Samsyn ended unexpectedly."))
        if number:
            told.append(self.tr("%n text(s) that had not been saved were recovered.", "", number))
        self._say(MessageKind.WARN if number else MessageKind.INFO, " ".join(told))
        if number:
            self._add(self.tr("Show the texts"), self.shown)
        elif has_report:
            self._add(self.tr("Copy the report"), self.copied)
        self._add(self.tr("Close"), self.closed)

    def _say(self, kind: MessageKind, text: str) -> None:
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
        self._message = InlineMessage(self._theme_feed, kind, text)
        self._column.addWidget(self._message)

    def _add(self, words: str, chosen: SignalInstance) -> None:
        assert self._message is not None
        self._message.add_button(words).clicked.connect(chosen)


class UnsavedLine(QWidget):
    """``elsewhere_wanted`` for a file of its own, ``copy_wanted`` for the clipboard."""

    elsewhere_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = InlineMessage(theme_feed, MessageKind.WARN)
        self._elsewhere = self._message.add_button(self.tr("Save the text elsewhere …"))
        self._copy = self._message.add_button(self.tr("Copy the text"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._message)
        self._elsewhere.clicked.connect(self.elsewhere_wanted)
        self._copy.clicked.connect(self.copy_wanted)

    def begin(self) -> None:
        """What is typed cannot be saved just now."""
        self._say(
            MessageKind.WARN,
            self.tr(
                "Saving is tried again every few seconds. Write on, or take the text elsewhere meanwhile."
            ),
        )

    def tell_copied(self) -> None:
        self._say(
            MessageKind.OK,
            self.tr("The text is copied. Paste it where you want it; then you can close Samsyn."),
        )

    def tell_saved(self, file_name: str) -> None:
        told = self.tr("The text lies in “{name}” as well. You can close Samsyn without losing it.")
        self._say(MessageKind.OK, told.format(name=file_name))

    def tell_trouble(self, text: str) -> None:
        """It could not be saved elsewhere either."""
        self._say(MessageKind.DANGER, text)

    def _say(self, kind: MessageKind, text: str) -> None:
        if self._message.text() != text:
            self._message.show_message(kind, text)
