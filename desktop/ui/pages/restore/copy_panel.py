"""One copy beside the list: what going back to it would bring and take, and the button that does it, asked for once more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.restore.holding_table import HoldingTable
from desktop.ui.pages.restore.restore_words import meeting_lines, taken_words
from desktop.ui.table_models.copy_table_model import CopyRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from domain.restoring import RestorePreview


class CopyPanel(Pane):
    """``preview_wanted(phrase)`` for an encrypted copy; ``confirmed(phrase)`` when the question was answered with yes."""

    preview_wanted = Signal(str)
    confirmed = Signal(str)
    closed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent, edge="left")
        self._theme_feed = theme_feed
        self._row: CopyRow | None = None
        self._build()
        self._lay_out()
        self._connect()

    @property
    def row(self) -> CopyRow | None:
        """The copy that is shown."""
        return self._row

    def show_nothing(self) -> None:
        """Forget the copy that was shown."""
        self._row = None
        self._wait(is_waiting=False)

    def show_row(self, row: CopyRow) -> None:
        """Begin with another copy: what is known of it so far, nothing compared yet."""
        self._row = row
        day, time = taken_words(row.backup.taken_at, row.now)
        self._title.setText(self.tr("The copy of {day} at {time}").format(day=day, time=time))
        self._file.setText(row.backup.path.name)
        self._restore.setText(self.tr("Restore this copy"))
        self._phrase.clear()
        self._phrase_field.clear_error()
        self._asking.setVisible(row.backup.is_encrypted)
        self._wait(is_waiting=not row.backup.is_encrypted)

    def show_comparing(self) -> None:
        """It takes its time."""
        self._wait(is_waiting=True)

    def show_preview(self, told: RestorePreview, dated: str) -> None:
        """What was found; ``dated`` says when each of the two was last changed."""
        self._asking.hide()
        self._wait(is_waiting=False)
        self._table.show_preview(told)
        self._dated.setText(dated)
        self._unreadable.setVisible(not told.is_present_readable)
        self._equal.setVisible(told.is_equal)
        for title, body, meetings in (
            (self._newer_title, self._newer, told.newer),
            (self._older_title, self._older, told.older),
        ):
            title.setVisible(bool(meetings))
            body.setVisible(bool(meetings))
            body.setText("\n".join(meeting_lines(meetings)))
        self._found.show()
        self._restore.setEnabled(True)

    def show_trouble(self, text: str) -> None:
        """Why this copy cannot be gone back to, or could not."""
        self._wait(is_waiting=False)
        if self._asking.isHidden():
            self._trouble.show_message(MessageKind.DANGER, text)
            self._trouble.show()
        else:
            self._phrase_field.set_error(text)
            self._phrase.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self) -> None:
        """Ask before the file is exchanged; the keyboard stands at the answer that changes nothing."""
        self._foot.hide()
        self._question.show()
        self._keep.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_back_question(self) -> bool:
        """Whether it was asked."""
        if self._question.isHidden():
            return False
        self._question.hide()
        self._foot.show()
        self._restore.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_restoring(self) -> None:
        """It has begun, and cannot be stopped."""
        self._question.hide()
        self._foot.show()
        self._wait(is_waiting=False)
        self._restore.setText(self.tr("Restoring …"))

    def focus_first(self) -> None:
        """To what comes next: the phrase, or the button."""
        first = (
            self._phrase
            if self._asking.isVisible()
            else self._restore
            if self._restore.isEnabled()
            else self._cross
        )
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back the question, and else is the page's."""
        if event.key() != Qt.Key.Key_Escape or not self.take_back_question():
            super().keyPressEvent(event)

    def _build(self) -> None:
        feed = self._theme_feed
        self._title = text_label("", "section", wraps=True)
        self._file = text_label("", "secondary", wraps=True)
        self._cross = IconButton(feed, "x", self.tr("Close"))
        self._trouble = InlineMessage(feed, MessageKind.DANGER, narrow=True)
        self._waiting = text_label(self.tr("Checking and comparing …"), "quiet")
        self._phrase = QLineEdit()
        self._phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._phrase_field = Field(
            self.tr("&Pass phrase"), self._phrase, feed, help_text=self.tr("The one the copy was saved with.")
        )
        self._look = push_button(self.tr("Show what it holds"), feed)
        self._table = HoldingTable()
        self._dated = text_label("", "secondary", wraps=True)
        damaged = self.tr("The file is damaged: not all that it holds can be counted.")
        self._unreadable = InlineMessage(feed, MessageKind.WARN, damaged, narrow=True)
        same = self.tr("Nothing in the file has changed since the copy was made.")
        self._equal = InlineMessage(feed, MessageKind.INFO, same, narrow=True)
        self._newer_title = text_label(
            self.tr("Meetings that will go, or be as they were"), "label", wraps=True
        )
        self._older_title = text_label(self.tr("Meetings that will come back"), "label", wraps=True)
        self._newer, self._older = (text_label("", wraps=True) for _list in range(2))
        self._restore = push_button("", feed, look="primary", icon_name="archive-restore")
        question = self.tr(
            "The copy takes the place of the file that you have now. That one is kept beside it."
        )
        self._question = InlineMessage(feed, MessageKind.WARN, question, narrow=True)
        self._yes = self._question.add_button(self.tr("Restore"))
        self._keep = self._question.add_button(self.tr("Cancel"))

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.addWidget(self._title, 1)
        title.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._asking = _column(self._phrase_field, self._look)
        self._found = _column(
            self._unreadable,
            self._equal,
            self._table,
            self._dated,
            self._newer_title,
            self._newer,
            self._older_title,
            self._older,
        )
        inner = QWidget()
        set_look(inner, "column", value=True)
        read = QVBoxLayout(inner)
        read.setContentsMargins(Space.CARD, Space.BETWEEN, Space.BETWEEN, Space.BETWEEN)
        read.setSpacing(Space.BETWEEN)
        read.addLayout(title)
        for part in (self._file, self._trouble, self._waiting, self._asking, self._found):
            read.addWidget(part)
        read.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(hairline())
        column.addWidget(self._feet())

    def _feet(self) -> QWidget:
        self._foot = _column(self._restore)
        feet = _column(self._foot, self._question)
        feet.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        self._question.hide()
        return feet

    def _connect(self) -> None:
        self._cross.clicked.connect(self.closed)
        self._look.clicked.connect(self._on_look)
        self._phrase.returnPressed.connect(self._on_look)
        self._restore.clicked.connect(self.ask)
        self._keep.clicked.connect(self.take_back_question)
        self._yes.clicked.connect(self._on_confirmed)

    def _wait(self, *, is_waiting: bool) -> None:
        self._waiting.setVisible(is_waiting)
        for part in (self._found, self._trouble):
            part.hide()
        self._question.hide()
        self._foot.show()
        self._restore.setEnabled(False)

    def _on_look(self) -> None:
        self._phrase_field.clear_error()
        self.preview_wanted.emit(self._phrase.text())

    def _on_confirmed(self) -> None:
        self.confirmed.emit(self._phrase.text())


def _column(*parts: QWidget | QLabel) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.INSIDE)
    for part in parts:
        column.addWidget(part)
    return body
