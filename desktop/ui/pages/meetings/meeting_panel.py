"""One meeting beside the list: its facts, its agenda with §§ and what is still open of it. It is read, not written, here."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meetings.agenda_glance import AgendaGlance
from desktop.ui.pages.meetings.meeting_facts import MeetingFacts
from desktop.ui.pages.meetings.open_lines import OpenLines
from desktop.ui.saying import say
from desktop.ui.table_models.meeting_table_model import MEETING_STATE_SIGNS
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.words import state_words
from domain.errors import UserError
from domain.meetings import MeetingContent, MeetingSummary

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingService

# Whoever runs through the list with the arrows waits for no meeting to be read.
READING_PAUSE_MS = 60


class MeetingPanel(Pane):
    """Title and state come at once, the rest when the row has rested. ``closed`` when the cross is used."""

    closed = Signal()
    meeting_wanted = Signal(object)
    minutes_wanted = Signal(object)
    item_wanted = Signal(object, object)
    follow_up_wanted = Signal(object)

    def __init__(
        self,
        meetings: "MeetingService",
        theme_feed: ThemeFeed,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sunken", parent)
        self._meetings, self._theme_feed, self._today = meetings, theme_feed, today
        self._summary: MeetingSummary | None = None
        self._build()
        self._lay_out()
        self._connect()

    @property
    def meeting_id(self) -> UUID | None:
        """The meeting that is shown."""
        return None if self._summary is None else self._summary.id

    def show_meeting(self, summary: MeetingSummary) -> None:
        """Show a row of the list; what belongs to another meeting is gone at once."""
        is_first, is_other = self._summary is None, self.meeting_id != summary.id
        self._summary = summary
        self._title.setText(summary.title or summary.series)
        self._series.setText(summary.series)
        self._series.setVisible(bool(summary.title) and summary.title != summary.series)
        words = state_words(summary.state, is_corrected=summary.is_corrected)
        kind = ChipKind.OK if summary.state.is_locked else ChipKind.NEUTRAL
        self._state.show_fact(words, kind, MEETING_STATE_SIGNS[summary.state].icon_name)
        self._paper.setVisible(not summary.state.is_locked)
        if is_other:
            self._area.verticalScrollBar().setValue(0)
            self._agenda.let_go()
            self._open_lines.show_lines((), self._today())
        if is_first:
            self._read()
        else:
            self._pause.start()

    def focus_first(self) -> None:
        self._open.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        feed = self._theme_feed
        self._title = text_label("", "section", wraps=True)
        self._series = text_label("", "secondary", wraps=True)
        self._cross = IconButton(feed, "x", self.tr("Close"))
        self._state = Chip(feed, "")
        self._trouble = InlineMessage(feed, MessageKind.DANGER, narrow=True)
        self._facts = MeetingFacts()
        self._agenda = AgendaGlance(feed)
        self._open_lines = OpenLines()
        self._area = QScrollArea()
        self._open = push_button(self.tr("Open the meeting"), feed)
        self._paper = push_button(self.tr("Preview"), feed, icon_name="eye")
        for button, keys in ((self._open, "Return"), (self._paper, "Ctrl+P")):
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(READING_PAUSE_MS)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(Space.INSIDE)
        title.addWidget(self._title, 1)
        title.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(Space.CARD, Space.INSIDE, Space.INSIDE, Space.BETWEEN)
        head.setSpacing(Space.INSIDE)
        head.addLayout(title)
        for part in (self._series, self._state, self._trouble, self._facts, self._open_lines):
            head.addWidget(part)
        inner = QWidget()
        set_look(inner, "column", value=True)
        read = QVBoxLayout(inner)
        read.setContentsMargins(0, 0, 0, Space.BETWEEN)
        read.setSpacing(0)
        read.addLayout(head)
        read.addWidget(hairline())
        read.addWidget(self._agenda)
        read.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        foot = FlowRow(self._theme_feed, Space.INSIDE)
        foot.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        for button in (self._open, self._paper):
            foot.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(hairline())
        column.addWidget(foot)
        self._trouble.hide()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._read)
        self._cross.clicked.connect(self.closed)
        self._open.clicked.connect(self._on_open)
        self._paper.clicked.connect(self._on_paper)
        self._agenda.item_opened.connect(self._on_item_opened)
        self._agenda.row_in_sight.connect(self._on_row_in_sight)
        self._open_lines.follow_up_wanted.connect(self.follow_up_wanted)

    def _read(self) -> None:
        if self._summary is None:
            return
        try:
            content = self._meetings.show(self._summary.id)
        except UserError as error:
            self._trouble.show_message(MessageKind.DANGER, say(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self._show_content(content)

    def _show_content(self, content: MeetingContent) -> None:
        self._facts.show_content(content)
        self._agenda.show_content(content)
        still_open = [line.follow_up for line in content.appearances if line.follow_up.is_open]
        self._open_lines.show_lines(still_open, self._today())

    def _on_row_in_sight(self, row: QRect) -> None:
        middle = self._agenda.y() + row.center().y()
        self._area.ensureVisible(0, middle, 0, row.height())

    def _on_open(self) -> None:
        self.meeting_wanted.emit(self.meeting_id)

    def _on_paper(self) -> None:
        self.minutes_wanted.emit(self.meeting_id)

    def _on_item_opened(self, item_id: UUID) -> None:
        self.item_wanted.emit(self.meeting_id, item_id)
