"""The record: the check of the minutes, how disclosure, disposal and the log stand, the ways to them, and handing over.

It knows no other page: it says where somebody wants to go.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.services.log_words import action_word, kind_word
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import day_month
from desktop.ui.pages.handover.handover_card import HandoverCard, OpenFolder
from desktop.ui.pages.records.check_card import CheckCard
from desktop.ui.pages.records.record_card import RecordCard
from desktop.ui.saying import language, say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.card_column import CardColumn
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.calendar import clock
from domain.changes import Change
from domain.errors import UserError
from domain.log_list import LogRow

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.records_overview_service import RecordsOverview

_WIDEST_PX = 880  # at the ordinary size of text: a line is read, not followed


class RecordsPage(Pane):
    """``minutes_wanted(UUID)`` from what a check found; the others lead to the pages of the same names."""

    minutes_wanted = Signal(object)
    disclosure_wanted = Signal()
    disposal_wanted = Signal()
    log_wanted = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        open_folder: OpenFolder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``open_folder`` shows what was handed over: the system's program for folders unless another is given."""
        super().__init__("sheet", parent)
        self._overview, self._handovers = services.records_overview, services.handovers
        self._open_folder = open_folder
        self._change_feed, self._theme_feed, self._background = change_feed, theme_feed, background
        self._round = 0
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read anew how everything stands; what is shown stays until it has been read."""
        self._round += 1
        self._background.run(self._overview.read, partial(self._on_read, self._round), self._on_not_read)

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Records"))
        self._check = CheckCard(self._overview, feed, self._background)
        self._disclosure = RecordCard(feed, "eye-off", self.tr("Disclosure"), self.tr("Open disclosure"))
        self._disposal = RecordCard(feed, "archive-restore", self.tr("Disposal"), self.tr("Open disposal"))
        self._log = RecordCard(feed, "scroll-text", self.tr("Log"), self.tr("Open the log"))
        self._handover = HandoverCard(self._handovers, feed, self._background, open_folder=self._open_folder)
        self._column = CardColumn(feed, _WIDEST_PX)

    def _lay_out(self) -> None:
        for card in self._cards():
            self._column.add(card)
        self._column.fill(self, self._header)

    def _connect(self) -> None:
        self._check.minutes_wanted.connect(self.minutes_wanted)
        self._check.checked.connect(self.refresh)
        self._disclosure.chosen.connect(self.disclosure_wanted)
        self._disposal.chosen.connect(self.disposal_wanted)
        self._log.chosen.connect(self.log_wanted)
        self._change_feed.announced.connect(self._on_announced)

    def _cards(self) -> tuple[RecordCard, ...]:
        return self._check, self._disclosure, self._disposal, self._log, self._handover

    # --- what comes from the window

    def hand_over(self) -> None:
        """Ask where everything is to be handed over to, and begin."""
        self._column.ensureWidgetVisible(self._handover)
        self._handover.begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the check; a focus proxy would hide it from the Tab key."""
        super().focusInEvent(event)
        self._check.button.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- how it stands

    def _on_read(self, asked_in: int, overview: "RecordsOverview") -> None:
        if asked_in != self._round:
            return  # what was asked for later may have been answered sooner
        self._check.show_state(overview.last_checked, overview.sealed)
        self._disclosure.say(self._disclosure_words(overview.unanswered))
        self._disposal.say(self._disposal_words(overview.due))
        self._log.say(self._last_event(overview.last_event))

    def _on_not_read(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._check.say(say(error), is_trouble=True)

    def _disclosure_words(self, unanswered: int) -> str:
        if unanswered:
            return self.tr("%n request(s) for records not answered yet.", "", unanswered)
        return self.tr("Every request for records has been answered.")

    def _disposal_words(self, due: int) -> str:
        if due:
            return self.tr("%n kind(s) of record with something whose time has passed.", "", due)
        return self.tr("Nothing has passed its time.")

    def _last_event(self, row: LogRow | None) -> str:
        if row is None:
            return self.tr("Nothing has been written down yet.")
        event, at = row.event, row.event.at.astimezone()
        did = action_word(event.action, language())
        what = kind_word(event.object_kind, language())
        return self.tr("Last, {day} at {time}: {name} · {did} · {what}").format(
            day=day_month(at.date()),
            time=clock(at.time()),
            name=event.actor.name or self.tr("without a name"),
            did=did,
            what=row.object_name or what,
        )

    def _on_announced(self, _change: Change) -> None:
        if self.isVisible():
            self.refresh()
