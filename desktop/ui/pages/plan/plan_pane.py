"""The plan of one priority area and the pledges of its agreement, in tabs; others may put tabs of their own among them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.plan.balance_tab import BalanceTab
from desktop.ui.pages.plan.indicators_tab import IndicatorsTab
from desktop.ui.pages.plan.measures_tab import MeasuresTab
from desktop.ui.pages.plan.pledges_tab import PledgesTab
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.page_tabs import PageTabs
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.plan_service import AreaPlan
    from desktop.services.program import Services

_HEARD = frozenset({Noun.PLAN, Noun.AGREEMENT, Noun.FOLLOW_UP, Noun.REGISTER, Noun.PICTURE, Noun.EVERYTHING})


class PlanPane(Pane):
    """``measure_thread_wanted(measure id)``, ``follow_up_wanted(follow-up id)``. Ctrl+Tab goes through the tabs."""

    measure_thread_wanted = Signal(object)
    follow_up_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._plans, self._change_feed = services.plans, change_feed
        self._shown: tuple[UUID, UUID] | None = None
        self._plan: AreaPlan | None = None
        self._is_stale = False
        self._measures = MeasuresTab(services.plans, change_feed, theme_feed)
        self._indicators = LateWidget(partial(IndicatorsTab, services.indicators, change_feed, theme_feed))
        self._pledges = LateWidget(partial(PledgesTab, services.pledges, change_feed, theme_feed))
        self._balance = LateWidget(partial(BalanceTab, services.plans, change_feed, theme_feed))
        self._add = push_button("", theme_feed, look="link", icon_name="plus")
        self._tabs = PageTabs()
        self._lay_out()
        self._connect()
        self._on_tab_changed()

    def show_area(self, agreement_id: UUID, area_id: UUID) -> None:
        """Show an area; what is being written in another stays there. An area that is gone leaves all as it was."""
        self._shown = (agreement_id, area_id)
        self.refresh()

    def show_measure(self, agreement_id: UUID, area_id: UUID, measure_id: UUID) -> None:
        """Show an area with one of its measures chosen."""
        self.show_area(agreement_id, area_id)
        self._tabs.setCurrentWidget(self._measures)
        self._measures.choose_measure(measure_id)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words of a measure, from the first that is written."""
        self._measures.proof(sources)

    def add_tab(self, title: str, widget: QWidget) -> None:
        """Put a tab of somebody else's after the plan itself; it is told nothing."""
        self._tabs.insertTab(1, widget, title)

    def show_tab(self, widget: QWidget) -> None:
        """Bring a tab of somebody else's to the front."""
        self._tabs.setCurrentWidget(widget)

    def refresh(self) -> None:
        """Read the area anew; chosen rows and what is written stay."""
        if self._shown is None:
            return
        self._is_stale = False
        try:
            plan = self._plans.show_area(*self._shown)
        except UserError as error:
            if error.problem is not Problem.RECORD_GONE:
                raise
            self._shown = None  # whoever showed it hears of its end too, and shows another
            return
        self._plan = plan
        self._measures.show_plan(plan)
        for tab in (self._indicators, self._pledges, self._balance):
            if tab.made is not None:
                tab.made.show_plan(plan)
        self._make(self._tabs.currentWidget())

    def unsaved(self) -> int:
        """How many things have been written and are not stored; for whoever closes the program."""
        made = (self._indicators.made, self._pledges.made)
        return self._measures.unsaved() + sum(tab.unsaved() for tab in made if tab is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _lay_out(self) -> None:
        for tab, title in (
            (self._measures, self.tr("Action plan")),
            (self._indicators, self.tr("Indicators")),
            (self._pledges, self.tr("Citizen pledges")),
            (self._balance, self.tr("Balance by party")),
        ):
            self._tabs.addTab(tab, title)
        self._tabs.tabBar().setAccessibleName(self.tr("Parts of the plan"))
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, Space.PAGE, Space.HAIR)
        row.addWidget(self._add)
        self._tabs.setCornerWidget(corner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._add.clicked.connect(self._on_add_clicked)
        self._measures.measure_thread_wanted.connect(self.measure_thread_wanted)
        self._measures.follow_up_wanted.connect(self.follow_up_wanted)
        self._change_feed.announced.connect(self._on_announced)

    def _on_tab_changed(self) -> None:
        """A tab is made when it is first opened. What can be added differs from tab to tab; some have nothing."""
        self._make(self._tabs.currentWidget())
        words = {
            self._measures: self.tr("&Measure"),
            self._indicators: self.tr("&Indicator"),
            self._pledges: self.tr("&Pledge"),
        }
        text = words.get(self._tabs.currentWidget(), "")
        self._add.setText(text)
        self._add.setVisible(bool(text))

    def _make(self, opened: QWidget | None) -> None:
        for tab in (self._indicators, self._pledges, self._balance):
            if tab is opened and tab.made is None and self._plan is not None:
                tab.make().show_plan(self._plan)

    def _on_add_clicked(self) -> None:
        tab = self._tabs.currentWidget()
        if tab is self._measures:
            self._measures.begin_measure()
        elif tab is self._indicators and self._indicators.made is not None:
            self._indicators.made.begin_indicator()
        elif tab is self._pledges and self._pledges.made is not None:
            self._pledges.made.begin_pledge()

    def _on_announced(self, change: Change) -> None:
        if change.noun not in _HEARD:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
