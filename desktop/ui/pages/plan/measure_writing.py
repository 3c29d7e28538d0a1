"""Writing a measure or a party's side of it: which form is open, what it holds, and what becomes of it.

What is written stays as a draft until it is stored or let go of, whichever row or area one goes to meanwhile.
"""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.ui.pages.plan.commitment_form import CommitmentForm
from desktop.ui.pages.plan.measure_draft import (
    CommitmentDraft,
    MeasureDraft,
    commitment_draft_of,
    draft_of,
)
from desktop.ui.pages.plan.measure_form import MeasureForm
from desktop.ui.pages.plan.measures_view import MeasuresView
from desktop.ui.pages.plan.plan_drafts import PlanDrafts
from domain.errors import UserError
from domain.plan import PlanMeasure

if TYPE_CHECKING:
    from desktop.services.plan_service import AreaPlan, PlanService


class MeasureWriting(QObject):
    """``kept`` and ``left`` name the measure, ``stored(change, measure id)``; ``refused(error)`` is about no field."""

    kept = Signal(object)
    left = Signal(object)
    stored = Signal(object, object)
    refused = Signal(object)

    def __init__(self, plans: "PlanService", view: MeasuresView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plans, self._view = plans, view
        self._drafts = PlanDrafts()
        self._plan: AreaPlan | None = None
        view.measure_submitted.connect(self._on_measure_submitted)
        view.side_submitted.connect(self._on_side_submitted)
        view.cancelled.connect(self.let_go)
        view.theirs_wanted.connect(self.let_go)

    def set_plan(self, plan: "AreaPlan") -> None:
        """The area that is written about from now on, as it stands; keep what was written about another first."""
        self._plan = plan

    def unsaved(self) -> int:
        self.keep()
        return len(self._drafts)

    def is_unsaved(self, measure_id: UUID) -> bool:
        return self._drafts.is_unsaved(measure_id)

    def is_about(self, measure_id: UUID) -> bool:
        """Whether what is being written is about this measure, so that a new row of it changes nothing."""
        below = self._view.below()
        if isinstance(below, MeasureForm):
            return below.draft().measure.id == measure_id
        return isinstance(below, CommitmentForm) and below.draft().measure_id == measure_id

    def begin(self) -> None:
        """Write a measure that is not stored yet; one that was begun in the area is gone on with."""
        if self._plan is not None:
            area_id = self._plan.area.id
            draft = self._drafts.begun_in(area_id) or draft_of(self._plans.blank(area_id))
            self._open_form(draft)

    def change(self, measure: PlanMeasure) -> None:
        self._open_form(self._drafts.measure(measure.id) or draft_of(measure))

    def write_side(self, measure: PlanMeasure, party_id: UUID) -> None:
        """Write a party's side, one that is there or one that is missing."""
        side = measure.commitment_of(party_id) or self._plans.blank_commitment(party_id)
        draft = self._drafts.side(measure.id, party_id) or commitment_draft_of(measure.id, side)
        self._open_side(draft)

    def resume(self, measure_id: UUID) -> bool:
        """Open what was being written about a measure, without taking the focus; False when nothing was."""
        draft, side = self._drafts.measure(measure_id), self._drafts.side_of(measure_id)
        if draft is not None:
            self._open_form(draft, takes_focus=False)
        elif side is not None:
            self._open_side(side, takes_focus=False)
        return draft is not None or side is not None

    def keep(self) -> None:
        """Keep what stands in the open form if it says anything that is not stored."""
        below = self._view.below()
        if isinstance(below, MeasureForm):
            draft = below.draft()
            self._drafts.keep(draft, self._stored(draft.measure.id))
            self.kept.emit(draft.measure.id)
        elif isinstance(below, CommitmentForm):
            side = below.draft()
            known = self._stored(side.measure_id)
            party_id = side.commitment.party_id
            self._drafts.keep_side(side, known.commitment_of(party_id) if known else None)
            self.kept.emit(side.measure_id)

    def let_go(self) -> None:
        """Forget what stands in the open form."""
        below = self._view.below()
        if isinstance(below, MeasureForm):
            measure_id = below.draft().measure.id
            self._drafts.forget(measure_id)
            self.left.emit(measure_id)
        elif isinstance(below, CommitmentForm):
            side = below.draft()
            self._drafts.forget_side(side)
            self.left.emit(side.measure_id)

    def forget(self, measure_id: UUID) -> None:
        """The measure is gone."""
        self._drafts.forget(measure_id)

    def meet(self) -> None:
        """Somebody else has stored another version: who saves again means it."""
        below = self._view.below()
        if isinstance(below, MeasureForm):
            below.meet(self._stored(below.draft().measure.id))

    def _stored(self, measure_id: UUID) -> PlanMeasure | None:
        measures = self._plan.measures if self._plan else ()
        return next((measure for measure in measures if measure.id == measure_id), None)

    def _open_form(self, draft: MeasureDraft, *, takes_focus: bool = True) -> None:
        plan = self._plan
        if plan is None:
            return
        self._view.form.show_draft(
            draft,
            is_new=self._stored(draft.measure.id) is None,
            causes=[measure.cause for measure in plan.measures],
            offered=[party.party_id for party in plan.agreement.parties],
            parties=list(plan.parties.values()),
            near=plan.today,
        )
        self._view.show_below(self._view.form)
        if takes_focus:
            self._view.form.focus_first()

    def _open_side(self, draft: CommitmentDraft, *, takes_focus: bool = True) -> None:
        if self._plan is None:
            return
        name = self._plan.parties[draft.commitment.party_id].name
        self._view.side_form.show_draft(draft, name, self._plan.today)
        self._view.show_below(self._view.side_form)
        if takes_focus:
            self._view.side_form.focus_first()

    def _on_measure_submitted(self) -> None:
        if self._plan is None:
            return
        draft = self._view.form.draft()
        record = self._with_sides(draft, draft.record(self._plan.today))
        try:
            is_new = self._stored(record.id) is None
            change = self._plans.add(record) if is_new else self._plans.change(record)
        except UserError as error:
            if not self._view.form.say_is_wrong(error):
                self.refused.emit(error)
        else:
            self._drafts.forget(record.id)
            self.stored.emit(change, record.id)

    def _with_sides(self, draft: MeasureDraft, record: PlanMeasure) -> PlanMeasure:
        """The measure with a side for each party that takes part, those it had as they were."""
        sides = tuple(
            record.commitment_of(party_id) or self._plans.blank_commitment(party_id)
            for party_id in draft.party_ids
        )
        return replace(record, commitments=sides)

    def _on_side_submitted(self) -> None:
        if self._plan is None:
            return
        draft = self._view.side_form.draft()
        try:
            change = self._plans.write_commitment(draft.measure_id, draft.record(self._plan.today))
        except UserError as error:
            self.refused.emit(error)
        else:
            self._drafts.forget_side(draft)
            self.stored.emit(change, draft.measure_id)
