"""What has been written in the plan and is not stored: kept while one looks at other rows, areas and tabs."""

from uuid import UUID

from desktop.ui.pages.plan.measure_draft import (
    CommitmentDraft,
    MeasureDraft,
    commitment_draft_of,
    draft_of,
    says_nothing,
)
from domain.plan import Commitment, PlanMeasure


class PlanDrafts:
    """Measures by their key; one that was never stored by its area, one an area; sides by measure and party."""

    def __init__(self) -> None:
        self._measures: dict[UUID, MeasureDraft] = {}
        self._begun: dict[UUID, UUID] = {}
        self._sides: dict[tuple[UUID, UUID], CommitmentDraft] = {}

    def keep(self, draft: MeasureDraft, stored: PlanMeasure | None) -> None:
        """Keep a draft that says anything that is not stored; forget one that does not."""
        if stored is None and not says_nothing(draft):
            self._begun[draft.measure.area_id] = draft.measure.id
            self._measures[draft.measure.id] = draft
        elif stored is not None and draft != draft_of(stored):
            self._measures[draft.measure.id] = draft
        else:
            self.forget(draft.measure.id)

    def begun_in(self, area_id: UUID) -> MeasureDraft | None:
        measure_id = self._begun.get(area_id)
        return None if measure_id is None else self._measures.get(measure_id)

    def measure(self, measure_id: UUID) -> MeasureDraft | None:
        return self._measures.get(measure_id)

    def forget(self, measure_id: UUID) -> None:
        self._measures.pop(measure_id, None)
        self._begun = {area_id: key for area_id, key in self._begun.items() if key != measure_id}

    def keep_side(self, draft: CommitmentDraft, stored: Commitment | None) -> None:
        """As ``keep``."""
        written = draft.commitment
        known = stored or Commitment(id=written.id, party_id=written.party_id)
        if draft != commitment_draft_of(draft.measure_id, known):
            self._sides[draft.measure_id, draft.commitment.party_id] = draft
        else:
            self.forget_side(draft)

    def side(self, measure_id: UUID, party_id: UUID) -> CommitmentDraft | None:
        return self._sides.get((measure_id, party_id))

    def side_of(self, measure_id: UUID) -> CommitmentDraft | None:
        """The side of this measure that somebody was writing, if any."""
        return next((draft for (key, _), draft in self._sides.items() if key == measure_id), None)

    def is_unsaved(self, measure_id: UUID) -> bool:
        return measure_id in self._measures or self.side_of(measure_id) is not None

    def forget_side(self, draft: CommitmentDraft) -> None:
        self._sides.pop((draft.measure_id, draft.commitment.party_id), None)

    def __len__(self) -> int:
        return len(self._measures) + len(self._sides)
