"""The log: who did what to which, when. It is read, filtered, saved as a file and checked; nothing in it can be changed.

It knows no other page: it says which thing somebody wants to see.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.log_words import fault_sentence
from desktop.ui.background import Background
from desktop.ui.pages.log.csv_target import ask_for_csv
from desktop.ui.pages.log.filter_bar import LogFilterBar
from desktop.ui.pages.log.log_table import LogTable
from desktop.ui.pages.log.who_line import WhoLine
from desktop.ui.saying import language, say
from desktop.ui.table_models.log_table_model import WISH_OF_KIND, LogRows, LogTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.audit import Actor, LogFinding
from domain.errors import UserError
from domain.log_list import LogRow

if TYPE_CHECKING:
    from desktop.services.program import Services

ChooseTarget = Callable[[QWidget, str], Path | None]


_MOST_KEPT_ROWS = 1000


class LogPage(Pane):
    """``left`` by the arrow and by Esc; the wishes carry the UUID of what is to be shown.

    ``name_chosen(str)`` is what whoever works here wants to be called from now on.
    """

    meeting_wanted = Signal(object)
    agreement_wanted = Signal(object)
    point_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    measure_wanted = Signal(object)
    picture_shown = Signal(object)
    report_wanted = Signal(object)
    name_chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        background: Background,
        *,
        choose_target: ChooseTarget = ask_for_csv,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._log, self._today = services.log, services.office.today
        self._theme_feed, self._background = theme_feed, background
        self._choose_target = choose_target
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the log anew; the chosen event stays chosen as long as it is among those read."""
        self._who.show_actor(self._log.actor)
        with self._table.keeping_place():
            self._model.set_source(self._read_page, at_least=min(self._model.rowCount(), _MOST_KEPT_ROWS))
        self._stack.setCurrentWidget(self._table if self._model.rowCount() else self._no_hits)
        self._background.run(self._log.people, self._on_people, self._on_failed)

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Log"))
        self._header.show_back()
        self._save_button = push_button(self.tr("Save as CSV …"), feed)
        self._check_button = push_button(self.tr("Check the log"), feed)
        self._who = WhoLine(feed)
        self._filters = LogFilterBar(feed, self._today())
        self._message = InlineMessage(feed)
        self._model = LogTableModel(feed, self)
        self._table = LogTable(feed, self._model)
        self._table.setAccessibleName(self.tr("Log"))
        self._no_hits = EmptyState(
            feed, "search", self.tr("No event is as you have chosen."), self.tr("Clear the filters")
        )
        # Hidden, it must not take the room of the days above at a large size of text.
        self._no_hits.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        self._header.add_action(self._save_button)
        self._header.add_action(self._check_button)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._no_hits)
        head = QVBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, Space.BETWEEN)
        head.setSpacing(Space.BETWEEN)
        for widget in (self._who, self._message, self._filters):
            head.addWidget(widget)
        self._message.hide()
        rows = QVBoxLayout()
        rows.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        rows.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addLayout(head)
        column.addLayout(rows, 1)

    def _connect(self) -> None:
        self._header.back_requested.connect(self.left)
        self._filters.filter_changed.connect(self._on_filter_changed)
        self._no_hits.button_clicked.connect(self._filters.clear)
        self._who.name_given.connect(self._on_name_given)
        self._table.link_wanted.connect(self._on_link_wanted)
        self._save_button.clicked.connect(self._on_save)
        self._check_button.clicked.connect(self._on_check)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._filters.focus_first)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the events; a focus proxy would hide what stands before them from the Tab key."""
        super().focusInEvent(event)
        (self._table if self._model.rowCount() else self._check_button).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """There is always something new in the log: that it was opened, if nothing else."""
        super().showEvent(event)
        self._message.hide()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- the rows

    def _read_page(self, before: Any) -> LogRows:
        page = self._log.page(self._filters.wanted(), before)
        return LogRows(page.rows, page.before)

    def _on_filter_changed(self) -> None:
        self.refresh()
        self._table.scrollToTop()

    def _on_people(self, people: Sequence[Actor]) -> None:
        self._filters.set_people([actor.name for actor in people])

    def _on_link_wanted(self, row: LogRow) -> None:
        getattr(self, WISH_OF_KIND[row.event.object_kind]).emit(row.event.object_id)

    def _on_name_given(self, name: str) -> None:
        self._who.show_actor(self._log.take_name(name))
        self.name_chosen.emit(name)

    # --- the file

    def _on_save(self) -> None:
        proposed = self.tr("Log {day}").format(day=self._today().isoformat())
        target = self._choose_target(self, f"{proposed}.csv")
        if target is not None:
            export = partial(self._log.export_csv, self._filters.wanted(), target, language())
            self._background.run(export, partial(self._on_saved, target), self._on_failed)

    def _on_saved(self, target: Path, count: int) -> None:
        saved = self.tr("%n event(s) saved in {path}.", "", count).format(path=target)
        self._say(MessageKind.OK, saved)
        self.refresh()

    # --- the check

    def _on_check(self) -> None:
        self._check_button.setEnabled(False)
        self._say(MessageKind.INFO, self.tr("Following every event from the first to the last …"))
        self._background.run(self._log.check, self._on_checked, self._on_failed)

    def _on_checked(self, findings: Sequence[LogFinding]) -> None:
        self._check_button.setEnabled(True)
        if not findings:
            told = self.tr("The log is whole: no event has been changed, taken out or put in later.")
            self._say(MessageKind.OK, told)
            return
        faults = [fault_sentence(finding, language()) for finding in findings]
        way_out = self.tr(
            "Keep the file as it is, and bring out a backup from before the change to compare with."
        )
        self._say(MessageKind.DANGER, " ".join((*faults, way_out)))

    def _on_failed(self, error: Exception) -> None:
        self._check_button.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self._say(MessageKind.DANGER, say(error))

    def _say(self, kind: MessageKind, text: str) -> None:
        self._message.show_message(kind, text)
        self._message.show()
