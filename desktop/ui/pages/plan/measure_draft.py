"""What has been written about a measure or a party's side and is not stored yet: also a date that is not one yet."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.plan import Commitment, PlanMeasure
from domain.typed_dates import understood_date


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureDraft:
    """``measure`` is all but dates and sides; ``party_ids`` are the sides it is to have, in order."""

    measure: PlanMeasure
    starts_text: str
    due_text: str
    party_ids: tuple[UUID, ...]

    def record(self, near: date) -> PlanMeasure:
        """The measure with its dates; sides it has not had yet are the caller's to make."""
        return replace(
            self.measure,
            starts_on=understood_date(self.starts_text, near, looks_ahead=True),
            due_on=understood_date(self.due_text, near, looks_ahead=True),
            commitments=tuple(each for each in self.measure.commitments if each.party_id in self.party_ids),
        )


def draft_of(measure: PlanMeasure) -> MeasureDraft:
    """A draft in which nothing has been changed."""
    return MeasureDraft(
        measure=replace(measure, starts_on=None, due_on=None),
        starts_text=measure.starts_on.isoformat() if measure.starts_on else "",
        due_text=measure.due_on.isoformat() if measure.due_on else "",
        party_ids=tuple(each.party_id for each in measure.commitments),
    )


def says_nothing(draft: MeasureDraft) -> bool:
    """Whether nothing has been written in it, so that letting go of it loses nothing."""
    measure = draft.measure
    empty = PlanMeasure(
        id=measure.id,
        area_id=measure.area_id,
        order=measure.order,
        cause_number=measure.cause_number,
        cause="",
        measure="",
    )
    return draft == draft_of(empty)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentDraft:
    """A side of the measure ``measure_id``; ``commitment`` is all but its date."""

    measure_id: UUID
    commitment: Commitment
    due_text: str

    def record(self, near: date) -> Commitment:
        return replace(self.commitment, due_on=understood_date(self.due_text, near, looks_ahead=True))


def commitment_draft_of(measure_id: UUID, commitment: Commitment) -> CommitmentDraft:
    """A draft in which nothing has been changed."""
    return CommitmentDraft(
        measure_id=measure_id,
        commitment=replace(commitment, due_on=None),
        due_text=commitment.due_on.isoformat() if commitment.due_on else "",
    )
