"""What paper this is, whether it can still change, and what can be done with it."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.paper.record_actions import RecordActions
from desktop.ui.pages.paper.record_cards import RecordCards
from desktop.ui.pages.paper.record_facts import RecordFacts
from desktop.ui.pages.paper.sent_list import SentList
from desktop.ui.pages.paper.version_list import VersionList
from desktop.ui.saying import say
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.words import state_words, word
from domain.calendar import NO_BREAK
from domain.meetings import MeetingContent, MeetingState
from domain.minutes import DocumentType
from domain.parties import Party
from domain.record_view import RecordAction, RecordView

_WIDTH_PX, _WIDTH_WITH_CARD_PX = 352, 420  # at the ordinary size of text
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class PaperFacts(Pane):
    """``folder_requested`` carries the file that was saved last, ``asked`` what one wants to do with the minutes.

    While a card is open it stands alone; ``card_changed`` when one has come or gone.
    """

    print_requested = Signal()
    save_requested = Signal()
    folder_requested = Signal(object)
    asked = Signal(object)
    version_chosen = Signal(object)
    card_changed = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", parent)
        self._theme_feed = theme_feed
        self._saved_file: Path | None = None
        self._is_narrow = False
        self._action: RecordAction | None = None
        self._build(today)
        self._lay_out()
        self._connect()

    @property
    def has_card(self) -> bool:
        """Whether something is being done with the minutes in a card."""
        return self._action is not None

    def show_meeting(self, content: MeetingContent, span: tuple[int, int] | None) -> None:
        """Tell of a meeting; ``span`` is first and last § of finished minutes, None where nothing is numbered."""
        meeting = content.meeting
        is_locked = meeting.state.is_locked
        self._kind.setText(word(meeting.document_type))
        self.record.show_meeting(meeting)
        self._judgement.show_message(
            MessageKind.OK if is_locked else MessageKind.INFO, self._judgement_words(content, span)
        )

    def show_record(self, view: RecordView, parties: Mapping[UUID, Party]) -> None:
        """Tell how the record stands; the paper that is shown is that of its newest version."""
        self._show_state(view)
        self.record.show_record(view)
        self._sent.show_dispatches(view.dispatches, parties)
        self._versions.show_versions(view)
        self._actions.offer(view.actions)
        self._actions.setVisible(bool(view.actions))
        self.show_fault(say(view.sealed) if view.sealed else "")

    def _show_state(self, view: RecordView) -> None:
        is_locked = view.state.is_locked
        is_corrected = view.minutes is not None and bool(view.minutes.corrections)
        words = state_words(view.state, is_corrected=is_corrected)
        kind = ChipKind.OK if is_locked else ChipKind.INFO
        self._state.show_fact(words, kind, "lock" if is_locked else "pencil-line")

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the record and the way out, in place of that it is locked; "" when nothing is."""
        self._fault.show_message(MessageKind.DANGER, sentence)
        self._fault.setVisible(bool(sentence))
        self._judgement.setVisible(not sentence)

    def show_card(self, action: RecordAction) -> None:
        """Let the card that is asked for stand alone."""
        self._action = action
        self._show_card_or_facts()

    def put_card_away(self) -> None:
        """Show the facts again; the focus goes back to the button the card came from, or to the next one there is."""
        action, self._action = self._action, None
        self.cards.put_away()
        self._show_card_or_facts()
        if action is not None:
            self._actions.lead_to(action)

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
        self._show_foot()

    def show_trouble(self, sentence: str) -> None:
        """Say what did not succeed and what to do."""
        self._tell(MessageKind.DANGER, sentence)

    def show_done(self, sentence: str) -> None:
        self._tell(MessageKind.OK, sentence)

    def clear_messages(self) -> None:
        self._saved.hide()
        self._trouble.hide()
        self._show_foot()

    def height_for(self, width: int) -> int:
        """How high everything is in a page as wide as this, without scrolling."""
        told = self._content.layout()
        assert told is not None
        return told.totalHeightForWidth(width) + self._foot_parts.totalHeightForWidth(width)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Leave out what the header or the judgement says too, and put the buttons in a row, where the page is narrow."""
        self._is_narrow = is_narrow
        self._head.setVisible(not is_narrow)
        self.record.set_narrow(is_narrow=is_narrow)
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.LeftToRight if is_narrow else directions.TopToBottom)
        self._on_theme_changed(self._theme_feed.theme)

    def _build(self, today: Callable[[], date]) -> None:
        feed = self._theme_feed
        self._kind = text_label("", "section")
        self._state = Chip(feed, "")
        self.record = RecordFacts(feed)
        self._judgement = InlineMessage(feed, narrow=True)
        self._fault = InlineMessage(feed, MessageKind.DANGER, narrow=True)
        self._actions = RecordActions(feed)
        self._versions = VersionList(feed)
        self._sent = SentList()
        self.cards = RecordCards(feed, today)
        self._saved = InlineMessage(feed, MessageKind.OK, narrow=True)
        self._open_folder = self._saved.add_button(self.tr("Open the folder"))
        self._trouble = InlineMessage(feed, MessageKind.DANGER, narrow=True)
        self._print = push_button(self.tr("P&rint …"), feed, icon_name="printer")
        self._print.setToolTip("Ctrl+P")
        self._save = push_button(self.tr("Save as &PDF …"), feed, icon_name="download")
        self._save.setToolTip("Ctrl+Shift+S")
        self.set_ready(is_ready=False)

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.INSIDE)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._state)
        self._facts = QWidget()
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(Space.BETWEEN)
        for part in (self._fault, self.record, self._judgement, self._actions, self._versions, self._sent):
            facts.addWidget(part)
        self._content = QWidget()
        set_look(self._content, "column", value=True)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.INSIDE)
        column.setSpacing(Space.BETWEEN)
        for shown in (self._head, self._facts, self.cards):
            column.addWidget(shown)
        column.addStretch(1)
        self._fault.hide()
        self._lay_out_foot()
        self.clear_messages()

    def _lay_out_foot(self) -> None:
        """What is told scrolls where it is more than there is room for; how something went, and the two buttons, stay."""
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._content)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outlets = QWidget()
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._outlets)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(Space.INSIDE)
        self._buttons.addWidget(self._save)
        self._buttons.addWidget(self._print)
        self._foot_line, self._foot = hairline(), QWidget()
        self._foot_parts = QVBoxLayout(self._foot)
        self._foot_parts.setContentsMargins(Space.PAGE, Space.BETWEEN, Space.PAGE, Space.CARD)
        self._foot_parts.setSpacing(Space.BETWEEN)
        for part in (self._saved, self._trouble, self._outlets):
            self._foot_parts.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot_line)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self._open_folder.clicked.connect(self._on_open_folder)
        self.record.code_copied.connect(self._on_code_copied)
        self._actions.asked.connect(self.asked)
        self._versions.chosen.connect(self.version_chosen)
        self.cards.cancelled.connect(self.put_card_away)
        self.cards.warned.connect(self._on_warned)
        self._theme_feed.follow(self._on_theme_changed)

    def _show_card_or_facts(self) -> None:
        self._facts.setVisible(not self.has_card)
        self._outlets.setVisible(not self.has_card)
        self._show_foot()
        self._on_theme_changed(self._theme_feed.theme)
        self.card_changed.emit()

    def _show_foot(self) -> None:
        """A card has the whole column, down to the edge, until there is something to tell."""
        is_needed = any(not part.isHidden() for part in (self._saved, self._trouble, self._outlets))
        for part in (self._foot_line, self._foot):
            part.setVisible(is_needed)

    def _tell(self, kind: MessageKind, sentence: str) -> None:
        self._saved.hide()
        self._trouble.show_message(kind, sentence)
        self._trouble.show()
        self._show_foot()

    def _on_warned(self, warning: QWidget) -> None:
        """What one is warned of must be seen; it has no place yet."""
        QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, warning))

    def _on_code_copied(self) -> None:
        self.show_done(self.tr("The code is copied."))

    def _on_open_folder(self) -> None:
        self.folder_requested.emit(self._saved_file)

    def _on_theme_changed(self, theme: Theme) -> None:
        width = round((_WIDTH_WITH_CARD_PX if self.has_card else _WIDTH_PX) * theme.width_scale)
        self.setMinimumWidth(0 if self._is_narrow else width)
        self.setMaximumWidth(_NO_LIMIT_PX if self._is_narrow else width)

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
            approved = (
                self.tr("The minutes were approved on {day}. The text is locked.")
                if is_formal
                else self.tr("The notes were approved on {day}. The text is locked.")
            )
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
