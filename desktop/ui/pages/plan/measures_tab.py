"""The action plan of an area: choose a measure, move it, take it away and bring it back; writing is its own affair."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.plan.measure_table_model import MeasureRow
from desktop.ui.pages.plan.measure_writing import MeasureWriting
from desktop.ui.pages.plan.measures_view import MeasuresView
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.row_menu import RowAction
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.plan import PlanMeasure, RemovedMeasure, WorkCount
from domain.plan_rules import missing_parties

if TYPE_CHECKING:
    from desktop.services.plan_service import AreaPlan, PlanService


class MeasuresTab(QWidget):
    """``measure_thread_wanted(measure id)``, ``follow_up_wanted(follow-up id)``; Esc closes what is open below."""

    measure_thread_wanted = Signal(object)
    follow_up_wanted = Signal(object)

    def __init__(
        self,
        plans: "PlanService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plans, self._change_feed = plans, change_feed
        self._view = MeasuresView(theme_feed)
        self._writing = MeasureWriting(plans, self._view, self)
        self._removed: list[RemovedMeasure] = []
        self._plan: AreaPlan | None = None
        self._is_filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, 0, Space.BETWEEN, 0)
        column.addWidget(self._view)
        self._connect()

    def show_plan(self, plan: "AreaPlan") -> None:
        """Show an area as it stands now; the same area again keeps the row that is chosen and what is written."""
        is_other = self._plan is None or self._plan.area.id != plan.area.id
        if is_other:
            self._writing.keep()
            self._view.show_below(None)
        chosen = None if is_other else self._chosen()
        self._plan = plan
        self._writing.set_plan(plan)
        self._view.goal.show_area(plan.area, plan.indicators)
        self._fill(plan)
        if chosen is not None:
            self.choose_measure(chosen.id)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words of a measure, from the first that is written."""
        self._view.proofing = sources

    def begin_measure(self) -> None:
        """Open the form for a measure that is not stored yet; one that was begun in the area is gone on with."""
        self._writing.keep()
        self._writing.begin()

    def choose_measure(self, measure_id: UUID) -> None:
        """Choose a measure of the area that is shown, as if somebody had clicked its row."""
        index = self._view.model.index_of(measure_id)
        if index.isValid():
            self._view.table.setCurrentIndex(index)
        elif not self._view.is_writing():
            self._view.show_below(None)

    def unsaved(self) -> int:
        """How many measures and sides have been written and are not stored; for whoever closes the program."""
        return self._writing.unsaved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._view.below() is not None:
            self._view.table.clearSelection()
            self._view.table.setCurrentIndex(QModelIndex())
            self._view.show_below(None)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        view, writing = self._view, self._writing
        view.table.record_selected.connect(self._on_selected)
        view.table.record_opened.connect(self._on_edit_wanted)
        view.table.edit_wanted.connect(self._on_edit_wanted)
        view.table.move_wanted.connect(self._on_move_wanted)
        view.table.remove_wanted.connect(self._on_remove_wanted)
        view.table.offer_first(self._actions)
        view.removed.undo_requested.connect(self._on_undo_wanted)
        self._change_feed.taken_back.connect(self._forget_removed)
        view.nothing.button_clicked.connect(self.begin_measure)
        view.detail.edit_wanted.connect(self._on_edit_wanted)
        view.detail.remove_wanted.connect(self._on_remove_wanted)
        view.detail.thread_wanted.connect(self._on_thread_wanted)
        view.detail.commitment_wanted.connect(self._on_side_wanted)
        view.detail.follow_up_wanted.connect(self.follow_up_wanted)
        writing.kept.connect(self._refresh_row)
        writing.left.connect(self._on_writing_left)
        writing.stored.connect(self._on_stored)
        writing.refused.connect(self._say)

    # --- what is shown

    def _fill(self, plan: "AreaPlan") -> None:
        self._is_filling = True
        self._view.model.set_records([self._row(plan, measure) for measure in plan.measures])
        self._is_filling = False
        self._view.show_extent(has_rows=bool(plan.measures))

    def _row(self, plan: "AreaPlan", measure: PlanMeasure) -> MeasureRow:
        return MeasureRow(
            measure=measure,
            parties=tuple(plan.parties[each.party_id].name for each in measure.commitments),
            missing=len(missing_parties(measure, plan.agreement)),
            follow_ups=plan.follow_ups.get(measure.id, WorkCount()),
            today=plan.today,
            is_unsaved=self._writing.is_unsaved(measure.id),
        )

    def _refresh_row(self, measure_id: UUID) -> None:
        if self._plan is not None:
            for measure in self._plan.measures:
                if measure.id == measure_id:
                    self._view.model.upsert(self._row(self._plan, measure))

    def _chosen(self) -> PlanMeasure | None:
        row = self._view.model.record_at(self._view.table.currentIndex())
        return None if row is None else row.measure

    def _on_selected(self, measure_id: UUID | None) -> None:
        """Show the measure, or what was being written about it."""
        if self._is_filling or measure_id is None or self._writing.is_about(measure_id):
            return
        self._writing.keep()
        if not self._writing.resume(measure_id):
            self._show_detail()

    def _show_detail(self) -> None:
        measure, plan = self._chosen(), self._plan
        if measure is None or plan is None:
            self._view.show_below(None)
            return
        missing = missing_parties(measure, plan.agreement)
        follow_ups = self._plans.list_follow_ups(measure.id)
        self._view.detail.show_measure(measure, missing, plan.parties, follow_ups, plan.today)
        self._view.show_below(self._view.detail)
        self._view.table.scrollTo(self._view.table.currentIndex())

    # --- what is written

    def _on_edit_wanted(self) -> None:
        measure = self._chosen()
        if measure is not None:
            self._writing.change(measure)

    def _on_side_wanted(self, party_id: UUID) -> None:
        measure = self._chosen()
        if measure is not None:
            self._writing.write_side(measure, party_id)

    def _on_stored(self, change: Change, measure_id: UUID) -> None:
        """Back to the table with the measure chosen; every page hears of the change, this one too."""
        self._view.show_below(None)
        self._change_feed.announce(change)
        self.choose_measure(measure_id)
        self._view.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_writing_left(self, measure_id: UUID) -> None:
        self._view.show_below(None)
        self._refresh_row(measure_id)
        self._show_detail()
        self._view.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, error: UserError) -> None:
        """What is refused may have changed elsewhere: show it as it stands now, and say why."""
        collides = error.problem is Problem.CHANGED_BY_OTHER
        self._change_feed.announce(Change(Noun.PLAN))
        if collides:
            self._writing.meet()
        self._view.say(say(error), offers_theirs=collides and self._view.is_writing())

    # --- order, removal

    def _on_move_wanted(self, steps: int) -> None:
        measure = self._chosen()
        if measure is None:
            return
        try:
            change = self._plans.move(measure.id, steps)
        except UserError as error:
            self._say(error)
        else:
            self._change_feed.announce(change)

    def _on_remove_wanted(self) -> None:
        measure = self._chosen()
        if measure is None:
            return
        try:
            self._removed.append(self._plans.remove(measure.id))
        except UserError as error:
            self._say(error)
            return
        self._writing.forget(measure.id)
        self._change_feed.announce(Change(Noun.PLAN, (measure.id,)))
        self._view.removed.show_removed(self.tr("The measure is removed."))
        self._view.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget_removed(self) -> None:
        """What was removed came back by another way."""
        self._removed.clear()
        self._view.removed.hide()

    def _on_undo_wanted(self) -> None:
        if not self._removed:
            return
        removed = self._removed.pop()
        self._view.removed.hide()
        self._change_feed.announce(self._plans.restore(removed))
        self.choose_measure(removed.measure.id)

    def _actions(self) -> tuple[RowAction, ...]:
        return (RowAction(words=self.tr("The red thread"), do=self._on_thread_wanted),)

    def _on_thread_wanted(self) -> None:
        measure = self._chosen()
        if measure is not None:
            self.measure_thread_wanted.emit(measure.id)
