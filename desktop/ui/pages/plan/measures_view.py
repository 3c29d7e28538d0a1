"""What the tab of the plan looks like: goal, table, and under it the chosen measure or the form that is written in."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.plan.commitment_form import CommitmentForm
from desktop.ui.pages.plan.goal_line import GoalLine
from desktop.ui.pages.plan.measure_detail import MeasureDetail
from desktop.ui.pages.plan.measure_form import MeasureForm
from desktop.ui.pages.plan.measure_table_model import MeasureTableModel
from desktop.ui.pages.plan.table_and_below import TableAndBelow
from desktop.ui.pages.plan.wrapped_table import WrappedTable
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState

_LEAST_CHARACTERS = (11, 11, 11, 8, 11, 13)


class MeasuresView(TableAndBelow):
    """Knows no service. A form is made when it is first needed: that takes tens of milliseconds."""

    measure_submitted = Signal()
    side_submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self.proofing: Sequence[MarkSource] = ()
        self.model = MeasureTableModel(theme_feed)
        self.goal = GoalLine(theme_feed)
        table = WrappedTable(theme_feed, self.model, _LEAST_CHARACTERS)
        self.model.setParent(table)
        nothing = EmptyState(theme_feed, "list-checks", "")
        super().__init__(theme_feed, table, nothing, head=self.goal, parent=parent)
        table.setAccessibleName(self.tr("Measures"))
        nothing.set_text(
            self.tr(
                "There is no measure in the area yet. A measure acts on a cause, has an operative goal, "
                "and is carried by at least one party."
            )
        )
        nothing.set_button_text(self.tr("Add a measure"))
        self.detail = MeasureDetail(theme_feed)
        self.add_part(self.detail, is_form=False)

    @cached_property
    def form(self) -> MeasureForm:
        form = MeasureForm(self._theme_feed)
        form.proof(self.proofing)
        form.submitted.connect(self.measure_submitted)
        form.cancelled.connect(self.cancelled)
        self.add_part(form, is_form=True)
        return form

    @cached_property
    def side_form(self) -> CommitmentForm:
        form = CommitmentForm(self._theme_feed)
        form.submitted.connect(self.side_submitted)
        form.cancelled.connect(self.cancelled)
        self.add_part(form, is_form=True)
        return form
