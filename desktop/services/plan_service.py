"""The action plan: measures with each party's side, their order, how parties stand, and when the plan was decided."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.agreements import Agreement, PriorityArea
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.parties import Party
from domain.plan import (
    CitablePicture,
    Commitment,
    Indicator,
    LinkedFollowUp,
    PartyBalance,
    PlanDecision,
    PlanMeasure,
    RemovedMeasure,
    WorkCount,
)
from domain.plan_rules import cause_number_of, checked_measure, renumbered


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPlan:
    """The plan of one priority area as it stands; ``follow_ups`` counts the open ones of each measure."""

    agreement: Agreement
    area: PriorityArea
    parties: Mapping[UUID, Party]
    measures: tuple[PlanMeasure, ...]
    indicators: tuple[Indicator, ...]
    follow_ups: Mapping[UUID, WorkCount]
    today: date


class PlanService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show_area(self, agreement_id: UUID, area_id: UUID) -> AreaPlan:
        """Raises ``UserError(RECORD_GONE)``."""
        today = self._office.today()
        with self._office.store.reading() as work:
            agreement = _agreement(work, agreement_id)
            return AreaPlan(
                agreement=agreement,
                area=_area_of(agreement, area_id),
                parties={party.id: party for party in work.parties.all()},
                measures=tuple(work.plans.of_area(area_id)),
                indicators=tuple(work.indicators.of_area(area_id)),
                follow_ups=work.plans.follow_ups_of_area(area_id, today),
                today=today,
            )

    def show(self, measure_id: UUID) -> PlanMeasure:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return work.plans.measure(measure_id)

    def list_follow_ups(self, measure_id: UUID) -> list[LinkedFollowUp]:
        """The follow-ups that point to a measure, by due date."""
        with self._office.store.reading() as work:
            return work.plans.follow_ups_of(measure_id)

    def blank(self, area_id: UUID) -> PlanMeasure:
        """A measure that is not stored yet, to fill a form with; its place is given when it is added."""
        return PlanMeasure(
            id=self._office.new_id(), area_id=area_id, order=0, cause_number=0, cause="", measure=""
        )

    def blank_commitment(self, party_id: UUID) -> Commitment:
        return Commitment(id=self._office.new_id(), party_id=party_id)

    def add(self, measure: PlanMeasure) -> Change:
        """Put a measure last in its area. Raises as ``checked_measure``; nothing is stored then."""
        checked = checked_measure(measure)
        with self._office.store.writing() as work:
            others = work.plans.of_area(checked.area_id)
            numbered = replace(checked, cause_number=cause_number_of(checked, others))
            work.plans.add_measure(numbered)
            work.plans.arrange(renumbered([*others, numbered]))
        return Change(Noun.PLAN, (measure.id,))

    def change(self, measure: PlanMeasure) -> Change:
        """Raises as ``checked_measure``, and ``UserError``: CHANGED_BY_OTHER, RECORD_GONE."""
        checked = checked_measure(measure)
        with self._office.store.writing() as work:
            work.plans.change_measure(checked)
            measures = work.plans.of_area(checked.area_id)
            others = [each for each in measures if each.id != checked.id]
            work.plans.arrange(
                renumbered(
                    [
                        replace(each, cause_number=cause_number_of(each, others))
                        if each.id == checked.id
                        else each
                        for each in measures
                    ]
                )
            )
        return Change(Noun.PLAN, (measure.id,))

    def move(self, measure_id: UUID, steps: int) -> Change:
        """Move a measure up (negative) or down within its area; beyond an end it stays at the end."""
        with self._office.store.writing() as work:
            measure = work.plans.measure(measure_id)
            measures = work.plans.of_area(measure.area_id)
            place = next(place for place, each in enumerate(measures) if each.id == measure_id)
            moved = measures.pop(place)
            measures.insert(max(0, place + steps), moved)
            work.plans.arrange(renumbered(measures))
        return Change(Noun.PLAN, (measure_id,))

    def remove(self, measure_id: UUID) -> RemovedMeasure:
        """What comes back is what ``restore`` needs. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.writing() as work:
            removed = work.plans.remove_measure(measure_id)
            work.plans.arrange(renumbered(work.plans.of_area(removed.measure.area_id)))
        return removed

    def restore(self, removed: RemovedMeasure) -> Change:
        """Bring a measure back to its place, with its cause and the follow-ups that pointed to it."""
        measure = removed.measure
        with self._office.store.taking_back() as work:
            others = work.plans.of_area(measure.area_id)
            cause = cause_number_of(replace(measure, cause_number=0), others)
            work.plans.restore_measure(replace(removed, measure=replace(measure, cause_number=cause)))
            others.insert(measure.order - 1, replace(measure, cause_number=cause))
            work.plans.arrange(renumbered(others))
        return Change(Noun.PLAN, (measure.id,))

    def write_commitment(self, measure_id: UUID, commitment: Commitment) -> Change:
        """Add a party's side of a measure, or change it.

        Raises ``UserError``: PARTY_TWICE, CHANGED_BY_OTHER, RECORD_GONE.
        """
        with self._office.store.writing() as work:
            measure = work.plans.measure(measure_id)
            known = {each.id: each for each in measure.commitments}
            known[commitment.id] = commitment
            work.plans.change_measure(checked_measure(replace(measure, commitments=tuple(known.values()))))
        return Change(Noun.PLAN, (measure_id,))

    def balance(self, agreement_id: UUID) -> list[PartyBalance]:
        """How each party stands, the agreement's own first; a party that has promised nothing is there with noughts."""
        with self._office.store.reading() as work:
            agreement = _agreement(work, agreement_id)
            found = {line.party_id: line for line in work.plans.balance(agreement_id, self._office.today())}
        own = [
            found.pop(party.party_id, PartyBalance(party_id=party.party_id)) for party in agreement.parties
        ]
        return own + list(found.values())

    def totals(self, agreement_id: UUID) -> dict[UUID, WorkCount]:
        """How many measures each area has and how many are late; areas without any are left out."""
        with self._office.store.reading() as work:
            return work.plans.totals(agreement_id, self._office.today())

    def list_decisions(self, agreement_id: UUID) -> list[PlanDecision]:
        """When the plan was decided, newest first."""
        with self._office.store.reading() as work:
            return work.plans.decisions(agreement_id)

    def list_citable_pictures(self) -> list[CitablePicture]:
        """Decided situation pictures, newest first."""
        with self._office.store.reading() as work:
            return work.plans.citable_pictures()

    def decide(
        self,
        agreement_id: UUID,
        decided_on: date,
        *,
        body: str = "",
        picture_id: UUID | None = None,
        note: str = "",
    ) -> Change:
        """Note that the plan was decided, with the situation picture it rests on or none (lag 2023:196, 5 §).

        Raises ``UserError``: DATE_IN_FUTURE, PICTURE_NOT_DECIDED.
        """
        if decided_on > self._office.today():
            raise UserError(Problem.DATE_IN_FUTURE)
        decision = PlanDecision(
            id=self._office.new_id(),
            agreement_id=agreement_id,
            decided_on=decided_on,
            body=body.strip(),
            picture_id=picture_id,
            note=note.strip(),
        )
        with self._office.store.writing() as work:
            if picture_id and picture_id not in {picture.id for picture in work.plans.citable_pictures()}:
                raise UserError(Problem.PICTURE_NOT_DECIDED)
            work.plans.add_decision(decision)
        return Change(Noun.PLAN, (decision.id,))

    def remove_decision(self, decision_id: UUID) -> Change:
        with self._office.store.writing() as work:
            work.plans.remove_decision(decision_id)
        return Change(Noun.PLAN, (decision_id,))


def _agreement(work: UnitOfWork, agreement_id: UUID) -> Agreement:
    agreement = work.agreements.get(agreement_id)
    if agreement is None:
        raise UserError(Problem.RECORD_GONE)
    return agreement


def _area_of(agreement: Agreement, area_id: UUID) -> PriorityArea:
    area = next((area for area in agreement.areas if area.id == area_id), None)
    if area is None:
        raise UserError(Problem.RECORD_GONE)
    return area
