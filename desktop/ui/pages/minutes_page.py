"""The paper of one meeting: as it was finished, or as it would be now; to read, to print, to save, to approve and correct.

It shows what the record says and that it is unchanged; finished minutes have no editor here or anywhere else.
"""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import full_day
from desktop.ui.pages.paper.facts import PaperFacts
from desktop.ui.pages.paper.outlets import Outlets, system_outlets
from desktop.ui.pages.paper.paper_ways import PaperWays
from desktop.ui.pages.paper.record_desk import RecordDesk
from desktop.ui.preview import MinutesPreview
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.words import word
from domain.changes import Change, Noun
from domain.composition import section_labels
from domain.errors import UserError
from domain.meetings import MeetingContent

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from collections.abc import Callable

    from desktop.services.minutes_service import Printed
    from desktop.services.program import Services

_LEAST_WIDTH_OF_PANES_PX = 900  # at the ordinary size of text
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class MinutesPage(Pane):
    """``back_requested`` comes from the arrow and from Esc, ``meeting_wanted`` for minutes that were opened again.

    ``outlets`` are the system's unless others are given.
    """

    back_requested = Signal()
    meeting_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        outlets: Outlets | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._services = services
        self._change_feed, self._background, self._theme_feed = change_feed, background, theme_feed
        self._ways = PaperWays(services.printing, outlets or system_outlets(self), background, self)
        self._meeting_id: UUID | None = None
        self._opens_at: UUID | None = None
        self._chapter = ""
        self._printed: Printed | None = None
        self._round = 0
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def shown_keys(self) -> tuple[UUID, ...]:
        """The meeting whose paper is shown, for the way back here."""
        return () if self._meeting_id is None else (self._meeting_id,)

    def show_meeting(self, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """Show the paper of another meeting, or of the same one as it is now; at one of its sections."""
        self._meeting_id, self._opens_at = meeting_id, item_id
        self._facts.clear_messages()
        self.refresh()

    def refresh(self) -> None:
        """Read the meeting anew and make its pages in the background."""
        if self._meeting_id is None:
            return
        try:
            content = self._services.meetings.show(self._meeting_id)
            self._facts.show_meeting(content, self._services.minutes.section_span(self._meeting_id))
            self._desk.show_meeting(content)
        except UserError as error:
            self._printed = None
            self._facts.set_ready(is_ready=False)
            self._preview.show_nothing()
            self._facts.show_trouble(say(error))
            return
        self._show_head(content)
        self._chapter = section_labels(content).get(self._opens_at, "") if self._opens_at else ""
        self._opens_at = None
        self._make(partial(self._services.minutes.print_minutes, self._meeting_id))
        self._desk.check()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, "", stacked=True)
        self._header.show_back()
        self._facts = PaperFacts(self._theme_feed, self._services.office.today)
        self._preview = MinutesPreview(self._theme_feed)
        self._desk = RecordDesk(self._services, self._facts, self._change_feed, self._background, self)

    def _lay_out(self) -> None:
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(0)
        self._divider = QFrame()
        set_look(self._divider, "hairline", value=True)
        self._divider.setMinimumSize(1, 1)
        self._panes.addWidget(self._facts)
        self._panes.addWidget(self._divider)
        self._panes.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)  # the sheet's own line
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addLayout(self._panes, 1)

    def _connect(self) -> None:
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_Escape), self._on_escape),
            (QKeySequence("Ctrl+P"), self._on_print),
            (QKeySequence("Ctrl+Shift+S"), self._on_save),
            (QKeySequence("Ctrl+F"), self._preview.open_find),
            (QKeySequence("F3"), self._preview.find_next),
            (QKeySequence("Shift+F3"), self._preview.find_previous),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._header.back_requested.connect(self.back_requested)
        self._facts.print_requested.connect(self._on_print)
        self._facts.save_requested.connect(self._on_save)
        self._facts.folder_requested.connect(self._ways.open_folder)
        self._facts.version_chosen.connect(self._on_version_chosen)
        self._facts.card_changed.connect(self._arrange)
        self._desk.reopened.connect(self.meeting_wanted)
        self._ways.saved.connect(self._facts.show_saved)
        self._ways.done.connect(self._facts.show_done)
        self._ways.trouble.connect(self._facts.show_trouble)
        self._change_feed.announced.connect(self._on_announced)
        self._theme_feed.changed.connect(self._arrange)

    def _arrange(self) -> None:
        """Facts beside the paper, or above it where both would be too narrow; there a card takes the room of both."""
        is_narrow = self.width() < _LEAST_WIDTH_OF_PANES_PX * self._theme_feed.theme.text_scale
        directions = QBoxLayout.Direction
        self._panes.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._facts.set_narrow(is_narrow=is_narrow)
        stands_alone = is_narrow and self._facts.has_card
        self._preview.setVisible(not stands_alone)
        shares_height = is_narrow and not stands_alone
        needed_px = min(self._facts.height_for(self.width()), self.height() * 9 // 20)
        self._facts.setMinimumHeight(needed_px if shares_height else 0)
        self._facts.setMaximumHeight(needed_px if shares_height else _NO_LIMIT_PX)

    def _make(self, make_paper: "Callable[[], Printed]") -> None:
        """Make the pages in the background; those that were asked for last are the ones that are shown."""
        self._printed = None
        self._facts.set_ready(is_ready=False)
        self._preview.show_waiting()
        self._round += 1
        self._background.run(
            make_paper, partial(self._on_printed, self._round), partial(self._on_not_printed, self._round)
        )

    def _show_head(self, content: MeetingContent) -> None:
        self._name = word(content.meeting.document_type)
        self._header.set_title(content.meeting.title or content.series.name)
        self._header.set_fact(f"{self._name} · {full_day(content.meeting.day)}")

    def _on_printed(self, asked_in: int, printed: "Printed") -> None:
        if asked_in == self._round:
            self._show_paper(printed)

    def _show_paper(self, printed: "Printed") -> None:
        if printed.pdf:
            self._printed = printed
            self._preview.show_pdf(printed.pdf, self._name)
            if self._chapter:
                self._preview.go_to_chapter(self._chapter)
            self._facts.set_ready(is_ready=True)
        else:
            self._preview.show_nothing(
                self.tr("This version only says that the minutes were opened again. It has no paper.")
            )

    def _on_not_printed(self, asked_in: int, error: Exception) -> None:
        if asked_in == self._round:
            self._preview.show_nothing()
        self._ways.tell_failure(error)

    def _on_version_chosen(self, version: int) -> None:
        assert self._meeting_id is not None
        self._make(partial(self._services.record_view.print_version, self._meeting_id, version))

    def _on_escape(self) -> None:
        """Away from the card that is open, or from the page."""
        if not self._desk.close_card():
            self.back_requested.emit()

    def _on_save(self) -> None:
        if self._printed is not None:
            self._desk.check()  # what leaves the window is looked at once more
            self._ways.save(self._printed)

    def _on_print(self) -> None:
        if self._printed is not None:
            self._desk.check()
            self._ways.print(self._printed)

    def _on_announced(self, change: Change) -> None:
        if self.isVisible() and change.noun is not Noun.SERIES:
            self.refresh()
