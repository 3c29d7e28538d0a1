"""What paper this is, whether it can still change, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import day_month, full_day, hours
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.words import word
from domain.calendar import NO_BREAK
from domain.meetings import MeetingContent, MeetingState
from domain.minutes import DocumentType

_WIDTH_PX = 312  # at the ordinary size of text


class PaperFacts(Pane):
    """``folder_requested`` carries the file that was saved last."""

    print_requested = Signal()
    save_requested = Signal()
    folder_requested = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._theme_feed = theme_feed
        self._saved_file: Path | None = None
        self._is_narrow = False
        self._build()
        self._lay_out()
        self._connect()

    def show_meeting(self, content: MeetingContent, span: tuple[int, int] | None) -> None:
        """Tell of a meeting; ``span`` is first and last § of finished minutes, None where nothing is numbered."""
        meeting = content.meeting
        is_locked = meeting.state.is_locked
        self._kind.setText(word(meeting.document_type))
        kind = ChipKind.OK if is_locked else ChipKind.INFO
        self._state.show_fact(word(meeting.state), kind, "lock" if is_locked else "pencil-line")
        self._day.setText(full_day(meeting.day))
        self._time.setText(hours(meeting.start, meeting.end) or self.tr("Not stated"))
        self._meeting_place.setText(meeting.place or self.tr("Not stated"))
        self._judgement.show_message(
            MessageKind.OK if is_locked else MessageKind.INFO, self._judgement_words(content, span)
        )

    def set_ready(self, *, is_ready: bool) -> None:
        """Let the paper be printed and saved, or not while there is none."""
        self._print.setEnabled(is_ready)
        self._save.setEnabled(is_ready)

    def show_saved(self, target: Path) -> None:
        self._saved_file = target
        self._trouble.hide()
        self._saved.show_message(MessageKind.OK, self.tr("Saved: {name}").format(name=target.name))
        self._saved.setToolTip(str(target))
        self._saved.show()

    def show_trouble(self, sentence: str) -> None:
        """Say what did not succeed and what to do."""
        self._tell(MessageKind.DANGER, sentence)

    def show_done(self, sentence: str) -> None:
        self._tell(MessageKind.OK, sentence)

    def clear_messages(self) -> None:
        self._saved.hide()
        self._trouble.hide()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Leave out what the header or the judgement says too, and put the buttons in a row, where the page is narrow."""
        self._is_narrow = is_narrow
        self._head.setVisible(not is_narrow)
        self._details.setVisible(not is_narrow)
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.LeftToRight if is_narrow else directions.TopToBottom)
        self._on_theme_changed(self._theme_feed.theme)

    def _build(self) -> None:
        feed = self._theme_feed
        self._kind = text_label("", "section")
        self._state = Chip(feed, "")
        self._day, self._time, self._meeting_place = (text_label("", wraps=True) for _ in range(3))
        self._judgement = InlineMessage(feed, narrow=True)
        self._saved = InlineMessage(feed, MessageKind.OK, narrow=True)
        self._open_folder = self._saved.add_button(self.tr("Open the folder"))
        self._trouble = InlineMessage(feed, MessageKind.DANGER, narrow=True)
        self._print = push_button(self.tr("P&rint …"), feed, icon_name="printer")
        self._print.setToolTip("Ctrl+P")
        self._save = push_button(self.tr("Save as &PDF …"), feed, icon_name="download")
        self._save.setToolTip("Ctrl+Shift+S")
        self.clear_messages()
        self.set_ready(is_ready=False)

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.INSIDE)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._state)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(Space.INSIDE)
        self._buttons.addWidget(self._save)
        self._buttons.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self._head)
        column.addWidget(self._details_in_columns())
        column.addWidget(self._judgement)
        column.addStretch(1)
        column.addWidget(self._saved)
        column.addWidget(self._trouble)
        column.addLayout(self._buttons)

    def _details_in_columns(self) -> QWidget:
        self._details = QWidget()
        form = QFormLayout(self._details)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.BETWEEN)
        form.setVerticalSpacing(Space.TINY)
        for name, value in (
            (self.tr("Day"), self._day),
            (self.tr("Time"), self._time),
            (self.tr("Place"), self._meeting_place),
        ):
            form.addRow(text_label(name, "label"), value)
        return self._details

    def _connect(self) -> None:
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self._open_folder.clicked.connect(self._on_open_folder)
        self._theme_feed.follow(self._on_theme_changed)

    def _tell(self, kind: MessageKind, sentence: str) -> None:
        self._saved.hide()
        self._trouble.show_message(kind, sentence)
        self._trouble.show()

    def _on_open_folder(self) -> None:
        self.folder_requested.emit(self._saved_file)

    def _on_theme_changed(self, theme: Theme) -> None:
        widest = 16_777_215  # QWIDGETSIZE_MAX: no limit
        width = round(_WIDTH_PX * theme.text_scale)
        self.setMinimumWidth(0 if self._is_narrow else width)
        self.setMaximumWidth(widest if self._is_narrow else width)

    def _judgement_words(self, content: MeetingContent, span: tuple[int, int] | None) -> str:
        meeting = content.meeting
        is_formal = meeting.document_type is DocumentType.MINUTES
        if not meeting.state.is_locked:
            return (
                self.tr("Draft. This is what the minutes look like if they are finished now.")
                if is_formal
                else self.tr("Draft. This is what the notes look like if they are finished now.")
            )
        if meeting.state is MeetingState.APPROVED and meeting.approved_on is not None:
            approved = self.tr("The minutes were approved on {day}. The text is locked.")
            return approved.format(day=day_month(meeting.approved_on))
        if span is None:
            return (
                self.tr("The minutes are finished. The text is locked.")
                if is_formal
                else self.tr("The notes are finished. The text is locked.")
            )
        words = (
            self.tr("The minutes are finished as {span}. The text is locked.")
            if is_formal
            else self.tr("The notes are finished as {span}. The text is locked.")
        )
        return words.format(span=_span_words(span))


def _span_words(span: tuple[int, int]) -> str:
    first, last = span
    return f"§{NO_BREAK}{first}" if first == last else f"§{NO_BREAK}{first}–{last}"
