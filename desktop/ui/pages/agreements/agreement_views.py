"""What can stand at the right of an agreement: its plan, one area, its facts, the law, its renewal, or a hint."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.agreements.area_form import AreaForm
from desktop.ui.pages.agreements.duty_pane import DutyPane
from desktop.ui.pages.agreements.facts_form import FactsForm
from desktop.ui.pages.agreements.renewal_form import RenewalForm
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.look import set_look
from domain.duties import DutyStanding
from domain.parties import Party

if TYPE_CHECKING:
    from desktop.services.program import Services

WidgetT = TypeVar("WidgetT", bound=QWidget)


class View(IntEnum):
    """In the order of the stack."""

    PLAN = 0
    NEW_AREA = 1
    FACTS = 2
    LAW = 3
    RENEWAL = 4
    NO_AREA = 5


class LateForm(LateWidget[WidgetT]):
    """A form in a scrolling column, made when it is first seen."""

    def framed(self, made: WidgetT) -> QScrollArea:
        return _scrolling(made)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make()


class AgreementViews(QStackedWidget):
    """The form of an area stands among the tabs of its plan; an area without a plan yet has it alone.

    ``form_made`` when a form of the agreement or of an area has come, so that it can be filled.
    """

    form_made = Signal()
    edited = Signal()
    party_entered = Signal(str, object)
    area_move_wanted = Signal(int)
    area_remove_wanted = Signal()
    renewal_wanted = Signal(str, object, object)
    renewal_cancelled = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parties: Sequence[Party] = ()
        self._proofing: Sequence[MarkSource] = ()
        self._standings: tuple[DutyStanding, ...] = ()
        self._today = date.min
        self.plan = PlanPane(services, change_feed, theme_feed)
        self.planned_area, self.new_area = (LateForm(partial(AreaForm, theme_feed)) for _form in range(2))
        self.facts = LateForm(partial(FactsForm, theme_feed))
        self.law = LateForm(partial(DutyPane, services.duties, change_feed, theme_feed))
        self.renewal = LateForm(partial(RenewalForm, theme_feed))
        self.no_area = EmptyState(
            theme_feed,
            "handshake",
            self.tr(
                "An agreement states its priority areas. Choose some of the city's with the plus sign at the left, "
                "or write your own. Each then gets its plan here."
            ),
            self.tr("Show the facts"),
        )
        self.plan.add_tab(self.tr("Goals and causes"), self.planned_area)
        for shown in (self.plan, self.new_area, self.facts, self.law, self.renewal, self.no_area):
            self.addWidget(shown)
        for form, slot in (
            (self.planned_area, self._on_planned_area_made),
            (self.new_area, self._on_new_area_made),
            (self.facts, self._on_facts_made),
            (self.law, self._on_law_made),
            (self.renewal, self._on_renewal_made),
        ):
            form.was_made.connect(slot)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words of the forms that are made from now on."""
        self._proofing = sources
        self.plan.proof(sources)

    def set_parties(self, parties: Sequence[Party]) -> None:
        """Offer these parties in the facts."""
        self._parties = parties
        if self.facts.made is not None:
            self.facts.made.set_parties(parties)

    def show_standings(self, standings: tuple[DutyStanding, ...], today: date) -> None:
        """Say how it stands with what the law asks for."""
        self._standings, self._today = standings, today
        if self.law.made is not None:
            self.law.made.show_standings(standings, today)

    def view(self) -> View:
        return View(self.currentIndex())

    def show_view(self, view: View) -> None:
        self.setCurrentIndex(view)

    def show_area_form(self) -> None:
        """Bring the form of a planned area to the front."""
        self.show_view(View.PLAN)
        self.plan.show_tab(self.planned_area)

    def _on_planned_area_made(self) -> None:
        self._connect_area(self.planned_area.make())

    def _on_new_area_made(self) -> None:
        self._connect_area(self.new_area.make())

    def _connect_area(self, form: AreaForm) -> None:
        form.proof(self._proofing)
        form.edited.connect(self.edited)
        form.move_wanted.connect(self.area_move_wanted)
        form.remove_wanted.connect(self.area_remove_wanted)
        self.form_made.emit()

    def _on_facts_made(self) -> None:
        form = self.facts.make()
        form.set_parties(self._parties)
        form.proof(self._proofing)
        form.edited.connect(self.edited)
        form.parties.party_entered.connect(self.party_entered)
        self.form_made.emit()

    def _on_law_made(self) -> None:
        self.law.make().show_standings(self._standings, self._today)

    def _on_renewal_made(self) -> None:
        form = self.renewal.make()
        form.renewal_wanted.connect(self.renewal_wanted)
        form.cancelled.connect(self.renewal_cancelled)


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    set_look(content, "column", value=True)
    area.setWidget(content)
    return area
