"""The yearly follow-up of an agreement: its numbers with what is behind them, its text, its kept versions.

What is typed is stored within a second. It knows no other page: it says what is wanted.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import day_month
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.yearly.behind_panel import BehindPanel
from desktop.ui.pages.yearly.compare_panel import ComparePanel
from desktop.ui.pages.yearly.report_choices import ReportChoices
from desktop.ui.pages.yearly.report_columns import ReportColumns
from desktop.ui.pages.yearly.report_in_hand import ReportInHand
from desktop.ui.pages.yearly.report_notice import ReportNotice
from desktop.ui.pages.yearly.report_panels import ReportPanels
from desktop.ui.pages.yearly.report_sheet import ReportSheet
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.report_periods import ReportPeriod
from domain.yearly import RecordBehind, RecordKind
from domain.yearly_report import WORKING, NumberChange, YearlyReport

if TYPE_CHECKING:
    from desktop.services.program import Services

_COUNTED = frozenset({Noun.FOLLOW_UP, Noun.MEETING, Noun.POINT, Noun.PLAN, Noun.REPORT})
_OFFERED = frozenset({Noun.AGREEMENT, Noun.EVERYTHING})


class YearlyPage(Pane):
    """Signals carry UUIDs: ``item_wanted`` of meeting and item, the others of the record. F5 counts again.

    ``left`` by the arrow, and by Esc when no panel is open; ``paper_wanted(agreement_id, ReportPeriod)`` to print it.
    ``waiting`` while something typed is not stored, then ``stored`` or ``trouble(UserError)``: for the lamps.
    """

    item_wanted = Signal(object, object)
    follow_up_wanted = Signal(object)
    point_wanted = Signal(object)
    measure_wanted = Signal(object)
    agreements_wanted = Signal()
    paper_wanted = Signal(object, object)
    left = Signal()
    waiting = Signal()
    stored = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._services = services
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._in_hand = ReportInHand(services.reports, background, self)
        self._wanted_version = WORKING
        self._is_stale = False
        self._is_announcing = False
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the texts that are shown from now on."""
        self._sheet.proofing = sources

    def refresh(self) -> None:
        """Read agreements and the chosen report anew; what has been typed is stored first."""
        self._is_stale = False
        agreements = self._services.reports.agreements()
        self._choices.load(agreements, self._services.office.today())
        self._stack.setCurrentWidget(self._columns if agreements else self._none)
        self._show_actions()
        self._load()

    def show_report(self, agreement_id: UUID, period: ReportPeriod) -> None:
        """Show the follow-up of one agreement and period; for links from other pages."""
        self._choices.choose(agreement_id, period)
        self._load()

    def show_record(self, report_id: UUID) -> None:
        """Show a version that was kept, or the working text; one that is gone leaves the page as it was."""
        try:
            report = self._services.reports.show(report_id)
        except UserError:
            return
        self._wanted_version = report.number
        self.show_report(report.agreement_id, report.period)

    def shown_keys(self) -> tuple[UUID | ReportPeriod, ...]:
        """The agreement and the period, for the way back here."""
        report = self._in_hand.report
        return () if report is None else (report.agreement_id, report.period)

    def store_now(self) -> bool:
        """Store what waits; whether nothing waits any more."""
        return self._in_hand.saver.store_now()

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Yearly follow-up"))
        self._header.show_back()
        self._paper_button = push_button(self.tr("Document"), feed)
        self._compare_button = push_button(self.tr("Compare"), feed)
        self._count_button = push_button(self.tr("Recount"), feed)
        self._keep_button = push_button(self.tr("Keep a version"), feed, look="primary")
        self._choices = ReportChoices(feed)
        self._notice = ReportNotice(feed)
        self._sheet = ReportSheet(feed)
        behind, comparison = BehindPanel(feed), ComparePanel(feed)
        self._main = QWidget()
        self._columns = ReportColumns(feed, self._main, (behind, comparison))
        self._panels = ReportPanels(
            in_hand=self._in_hand,
            columns=self._columns,
            sheet=self._sheet,
            behind=behind,
            comparison=comparison,
        )
        self._none = EmptyState(
            feed,
            "chart-column",
            self.tr(
                "Here what came of an agreement is told, area by area, with the numbers and where they come from. "
                "There is no agreement with prioritised areas yet."
            ),
            self.tr("Go to the agreements"),
        )
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        actions = (self._paper_button, self._compare_button, self._count_button, self._keep_button)
        for button in actions:
            self._header.add_action(button)
        choices = QVBoxLayout()
        choices.setContentsMargins(Space.PAGE, Space.BETWEEN, Space.PAGE, Space.BETWEEN)
        choices.addWidget(self._choices)
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addLayout(choices)
        main.addWidget(self._notice)
        main.addWidget(hairline())
        main.addWidget(self._sheet, 1)
        self._stack.addWidget(self._columns)
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._choices.chosen.connect(self._load)
        self._choices.version_chosen.connect(self._in_hand.show_version)
        self._sheet.edited.connect(self._in_hand.write)
        self._sheet.item_wanted.connect(self.item_wanted)
        self._panels.item_wanted.connect(self.item_wanted)
        self._panels.record_wanted.connect(self._on_record_wanted)
        self._none.button_clicked.connect(self.agreements_wanted)
        self._paper_button.clicked.connect(self._on_paper_clicked)
        self._header.back_requested.connect(self.left)
        self._compare_button.clicked.connect(self._on_compare_clicked)
        self._count_button.clicked.connect(self._count_again)
        self._keep_button.clicked.connect(self._in_hand.keep)
        QShortcut(QKeySequence.StandardKey.Refresh, self).activated.connect(self._count_again)
        self._change_feed.announced.connect(self._on_announced)
        self._connect_in_hand()

    def _connect_in_hand(self) -> None:
        self._in_hand.shown.connect(self._on_shown)
        self._in_hand.opened.connect(self._on_opened)
        self._in_hand.counted.connect(self._on_counted)
        self._in_hand.kept.connect(self._on_kept)
        self._in_hand.changed.connect(self._announce)
        self._in_hand.failed.connect(self._on_failed)
        self._in_hand.collided.connect(self._on_collided)
        saver = self._in_hand.saver
        saver.waiting.connect(self.waiting)
        saver.failed.connect(self.trouble)
        saver.stored.connect(self._on_stored)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the choices; a focus proxy would hide them from the Tab key."""
        super().focusInEvent(event)
        self._choices.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.store_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._panels.close():
            self.left.emit()

    # --- the report

    def _load(self) -> None:
        agreement_id, period = self._choices.agreement_id(), self._choices.period()
        if agreement_id is not None and period is not None:
            self._in_hand.load(agreement_id, period)

    def _count_again(self) -> None:
        if self._in_hand.count_again():
            self._sheet.setEnabled(False)  # until the new text is there: two texts would collide

    def _on_shown(self, report: YearlyReport, changes: Sequence[NumberChange]) -> None:
        self._sheet.setEnabled(True)
        self._sheet.show_report(report, changes)
        self._columns.open_panel(None)
        fact = self.tr("Numbers up to {day}").format(day=f"{day_month(report.as_of)} {report.as_of.year}")
        self._header.set_fact(fact)
        self._choices.show_versions(self._in_hand.versions, report.number)
        self._show_actions()
        self._notice.clear()
        if report.is_kept:
            go_back = partial(self._in_hand.show_version, WORKING)
            self._notice.say_frozen(report.number, report.made_on, go_back)

    def _on_opened(self, is_outdated: bool) -> None:
        report = self._in_hand.report
        if report is None:
            return
        self._choices.show_versions(self._in_hand.versions, report.number)
        self._show_actions()
        wanted, self._wanted_version = self._wanted_version, WORKING
        if wanted != WORKING:
            self._in_hand.show_version(wanted)
        elif is_outdated:
            self._notice.say_outdated(report.made_on, self._count_again)

    def _on_counted(self, changes: Sequence[NumberChange]) -> None:
        self._notice.say_counted(len(changes))

    def _on_kept(self, version: YearlyReport) -> None:
        self._choices.show_versions(self._in_hand.versions, WORKING)
        self._show_actions()
        self._notice.say_kept(version.number)

    def _on_stored(self) -> None:
        self._notice.clear_error()
        self.stored.emit()

    def _on_failed(self, error: UserError) -> None:
        self._sheet.setEnabled(True)
        self._notice.say_error(error)

    def _on_collided(self) -> None:
        self._sheet.setEnabled(True)
        self._notice.say_collided(self._in_hand.read_theirs, self._on_mine_kept)

    def _on_mine_kept(self) -> None:
        self._notice.clear()
        self._in_hand.keep_mine()

    def _show_actions(self) -> None:
        report = self._in_hand.report
        has_report = self._stack.currentWidget() is self._columns
        is_kept = report is not None and report.is_kept
        self._paper_button.setVisible(has_report)
        self._compare_button.setVisible(has_report and bool(self._in_hand.versions))
        self._count_button.setVisible(has_report and not is_kept)
        self._keep_button.setVisible(has_report and not is_kept)

    # --- the ways on

    def _on_compare_clicked(self) -> None:
        if self.store_now():
            self._panels.open_comparison(self._choices.versions())

    def _on_record_wanted(self, record: RecordBehind) -> None:
        wanted = {
            RecordKind.FOLLOW_UP: self.follow_up_wanted,
            RecordKind.POINT: self.point_wanted,
            RecordKind.MEASURE: self.measure_wanted,
            RecordKind.COMMITMENT: self.measure_wanted,
        }
        wanted[record.kind].emit(record.id)

    def _on_paper_clicked(self) -> None:
        if self.store_now():
            self.paper_wanted.emit(self._choices.agreement_id(), self._choices.period())

    # --- changes

    def _announce(self, change: Change) -> None:
        """What this page wrote itself it does not read again."""
        self._is_announcing = True
        self._change_feed.announce(change)
        self._is_announcing = False

    def _on_announced(self, change: Change) -> None:
        if self._is_announcing or change.noun not in _COUNTED | _OFFERED:
            return
        if not self.isVisible():
            self._is_stale = True
        elif change.noun in _OFFERED:
            self.refresh()
        else:
            self._load()
