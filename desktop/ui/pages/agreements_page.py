"""Agreements: the clock when one is running, the periods on a line of years, and one agreement's areas and plan.

It knows no other page: what it cannot show itself it asks for by signals.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.agreements.agreement_desk import AgreementDesk
from desktop.ui.pages.agreements.clock_banner import ClockBanner
from desktop.ui.pages.agreements.period_rows import PeriodRows
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.period_line import PeriodLine, PeriodRow
from desktop.ui.words import word
from domain.agreements import Agreement, AgreementLevel
from domain.changes import Change, Noun
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.program import Services

# In a lower page the whole line of years would take the plan its room: five rows of measures.
_WHOLE_LINE_FROM_PX = 860

_HEARD = frozenset(
    {Noun.AGREEMENT, Noun.PLAN, Noun.REGISTER, Noun.MEETING, Noun.PICTURE, Noun.REPORT, Noun.EVERYTHING}
)


class AgreementsPage(Pane):
    """``measure_thread_wanted(UUID)`` and ``follow_up_wanted(UUID)`` come from the plan. Ctrl+S saves what is written."""

    measure_thread_wanted = Signal(object)
    follow_up_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        _background: Background,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Nothing here is read for so long that it would have to be read in the background: 20 ms in the largest store."""
        super().__init__("sheet", parent)
        self._services = services
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._preferences = preferences or Preferences(parent=self)
        self._is_stale = False
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words of the agreement, its areas and its measures."""
        self._desk.views.proof(sources)

    def refresh(self) -> None:
        """Read everything anew; what has been written and not saved stays."""
        self._is_stale = False
        today = self._services.office.today()
        survey = self._services.agreements.survey(today)
        self._desk.load(survey.agreements, survey.parties, today)
        self._desk.views.show_standings(survey.standings, today)
        self._banner.load(survey.watches, survey.standings)
        self._show_chosen(self._desk.chosen_id())

    def show_record(self, agreement_id: UUID) -> None:
        """Show an agreement; one that is gone leaves the page as it was."""
        if agreement_id in self._desk.drafts:
            self._show_chosen(agreement_id)

    def shown_keys(self) -> tuple[UUID, ...]:
        """The chosen agreement, for the way back here."""
        chosen = self._desk.chosen_id()
        return () if chosen is None else (chosen,)

    def show_measure(self, measure_id: UUID) -> None:
        """Show a measure in the plan of its area; one that is gone leaves the page as it was."""
        try:
            area_id = self._services.plans.show(measure_id).area_id
        except UserError:
            return
        for agreement in self._desk.drafts.stored():
            if area_id in {area.id for area in agreement.areas}:
                self._show_chosen(agreement.id)
                self._desk.show_measure(area_id, measure_id)

    def show_duties(self) -> None:
        """Show what the law asks for and what shows it."""
        self._stack.setCurrentWidget(self._work)
        self._desk.show_law()

    def begin_agreement(self) -> None:
        """Begin a new agreement, as the button does; the window binds Ctrl+N to it."""
        self._stack.setCurrentWidget(self._work)
        self._desk.begin()
        self._show_chosen(self._desk.chosen_id())
        self._desk.show_facts()

    def unsaved_agreements(self) -> int:
        """How many agreements hold something that is not saved; for whoever closes the program."""
        return self._desk.drafts.unsaved_agreements() + self._desk.views.plan.unsaved()

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, self.tr("Agreements"))
        self._law_button = push_button(self.tr("Law (2023:196)"), self._theme_feed)
        self._new_button = push_button(self.tr("New agreement"), self._theme_feed, icon_name="plus")
        self._banner = ClockBanner(self._theme_feed)
        self._line = PeriodLine(self._theme_feed)
        self._desk = AgreementDesk(self._services, self._change_feed, self._theme_feed)
        self._none = EmptyState(
            self._theme_feed,
            "handshake",
            self.tr(
                "Here every agreement stands on a line of years, with its areas and its plan. "
                "There is none yet: write down the first, with the dates and parties you know."
            ),
            self.tr("Write down an agreement"),
        )
        self._above, self._work = QWidget(), QWidget()
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        for button in (self._law_button, self._new_button):
            self._header.add_action(button)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.BETWEEN)
        above.setSpacing(Space.BETWEEN)
        above.addWidget(self._banner)
        above.addWidget(self._line)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        work.addWidget(self._above)
        work.addWidget(hairline())
        work.addWidget(self._desk, 1)
        self._stack.addWidget(self._work)
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._line.chosen.connect(self._show_chosen)
        self._line.folded.connect(self._on_line_folded)
        self._preferences.changed.connect(self._fold_line)
        self._new_button.clicked.connect(self.begin_agreement)
        self._none.button_clicked.connect(self.begin_agreement)
        self._law_button.clicked.connect(self.show_duties)
        self._banner.parties_wanted.connect(self._on_parties_wanted)
        self._banner.renewal_wanted.connect(self._on_renewal_wanted)
        self._banner.law_wanted.connect(self.show_duties)
        self._desk.draft_changed.connect(self._show_line)
        self._desk.panes_changed.connect(self._show_panes)
        self._header.back_requested.connect(self._desk.go_back)
        self._desk.taken_back.connect(self.refresh)
        self._desk.agreement_wanted.connect(self.show_record)
        self._desk.views.plan.measure_thread_wanted.connect(self.measure_thread_wanted)
        self._desk.views.plan.follow_up_wanted.connect(self.follow_up_wanted)
        self._change_feed.announced.connect(self._on_announced)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._desk.save)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to what is shown; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        if self._stack.currentWidget() is self._none:
            self._new_button.setFocus(event.reason())
        else:
            self._desk.side.focus_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_line()

    # --- what is shown

    def _fold_line(self) -> None:
        """As the person has chosen; else so that the plan has room."""
        chosen = self._preferences.settings.time_line
        is_low = self.height() < _WHOLE_LINE_FROM_PX * self._theme_feed.theme.text_scale
        self._line.set_folded(is_folded=chosen == "folded" or (not chosen and is_low))

    def _show_chosen(self, agreement_id: UUID | None) -> None:
        """Show this agreement, else the one that matters most on this day, else how to begin."""
        drafts = self._desk.drafts
        if agreement_id is None or agreement_id not in drafts:
            agreement_id = self._first_id()
        self._stack.setCurrentWidget(self._none if agreement_id is None else self._work)
        if agreement_id is not None:
            self._desk.show_agreement(agreement_id)
        self._banner.show_agreement(agreement_id)
        self._desk.set_renewed_elsewhere(is_elsewhere=self._banner.offers_renewal_of(agreement_id))
        self._show_line()

    def _first_id(self) -> UUID | None:
        """A local agreement in force, else any in force, else the newest, else one that is begun."""
        today = self._services.office.today()
        stored = self._desk.drafts.stored()
        in_force = [agreement for agreement in stored if agreement.holds_on(today)]
        local = [agreement for agreement in in_force if agreement.level is AgreementLevel.LOCAL]
        begun = [draft.id for draft in self._desk.drafts.begun()]
        return next(iter([*(each.id for each in (*local, *in_force, *stored)), *begun]), None)

    def _show_line(self) -> None:
        today, chosen = self._services.office.today(), self._desk.chosen_id()
        stored = self._desk.drafts.stored()
        rows = PeriodRows(chosen, today).rows(stored)
        rows += [
            PeriodRow(
                key=draft.id,
                label=draft.title.strip() or self.tr("New agreement"),
                spans=(),
                is_current=draft.id == chosen,
            )
            for draft in self._desk.drafts.begun()
        ]
        in_force = sum(agreement.holds_on(today) for agreement in stored)
        summary = self.tr("%n agreement(s) in force", "", in_force)
        self._line.set_rows(rows, today=today, name=self.tr("Periods of the agreements"), summary=summary)
        self._show_fact(next((each for each in stored if each.id == chosen), None))

    def _show_fact(self, agreement: Agreement | None) -> None:
        if agreement is None or self._desk.is_narrow():
            self._header.set_fact("")
        else:
            state = word(agreement.state(self._services.office.today()))
            self._header.set_fact(f"{agreement.title} · {state}")

    def _show_panes(self) -> None:
        """Where there is room for one thing only, what is at the right has the page to itself."""
        is_alone = self._desk.takes_the_page()
        self._above.setVisible(not is_alone)
        if is_alone:
            self._header.show_back()
        else:
            self._header.hide_back()
        self._show_line()

    # --- what the user does

    def _on_line_folded(self, is_folded: bool) -> None:
        self._preferences.change(time_line="folded" if is_folded else "whole")

    def _on_parties_wanted(self, agreement_id: UUID) -> None:
        self._show_chosen(agreement_id)
        self._desk.show_parties()

    def _on_renewal_wanted(self, agreement_id: UUID) -> None:
        self._show_chosen(agreement_id)
        self._desk.begin_renewal()

    def _on_announced(self, change: Change) -> None:
        if change.noun not in _HEARD:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
