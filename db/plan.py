"""The action plan of an agreement: measures with commitments, how parties stand, and when the plan was decided."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUpStatus
from domain.plan import (
    CitablePicture,
    Commitment,
    CommitmentStatus,
    LinkedFollowUp,
    PartyBalance,
    PlanDecision,
    PlanMeasure,
    RemovedMeasure,
    WorkCount,
)
from domain.plan_rules import renumbered

_measure = tables.plan_measure
_commitment = tables.commitment
_decision = tables.plan_decision
_picture = tables.situation_picture
_area = tables.priority_area
_follow_up = tables.follow_up
_OPEN = [status for status in CommitmentStatus if status.is_open]


class Plans:
    """Measures are read and written whole, with their commitments, in the order of their area."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def unfinished_of_area(self, area_id: UUID) -> list[PlanMeasure]:
        return [measure for measure in self.of_area(area_id) if not measure.is_finished]

    def unfinished(self, agreement_id: UUID) -> list[PlanMeasure]:
        return [measure for measure in self.of_agreement(agreement_id) if not measure.is_finished]

    def copy_forward(self, areas: Mapping[UUID, UUID], new_id: Callable[[], UUID]) -> dict[UUID, UUID]:
        """Copy what is unfinished in each area to the area that takes over; old measure → new measure."""
        copied = {}
        for old_area_id, new_area_id in areas.items():
            there = self.of_area(new_area_id)
            last_cause = max((measure.cause_number for measure in there), default=0)
            for measure in self.unfinished_of_area(old_area_id):
                copy = replace(
                    measure,
                    id=new_id(),
                    area_id=new_area_id,
                    cause_number=last_cause + measure.cause_number,
                    commitments=tuple(replace(each, id=new_id()) for each in measure.open_commitments),
                    version=1,
                )
                self.add_measure(copy)
                there.append(copy)
                copied[measure.id] = copy.id
            self.arrange(renumbered(there))
        return copied

    def of_area(self, area_id: UUID) -> list[PlanMeasure]:
        return self._whole(_measure.c.area_id == area_id)

    def of_agreement(self, agreement_id: UUID) -> list[PlanMeasure]:
        """The measures of every area, area by area."""
        return self._whole(_area.c.agreement_id == agreement_id)

    def measure(self, measure_id: UUID) -> PlanMeasure:
        """Raises ``UserError(RECORD_GONE)``."""
        found = self._whole(_measure.c.id == measure_id)
        if not found:
            raise UserError(Problem.RECORD_GONE)
        return found[0]

    def add_measure(self, measure: PlanMeasure) -> None:
        place = {"area_id": measure.area_id, "position": measure.order, "cause_number": measure.cause_number}
        self._rows.insert(_measure, {"id": measure.id, **place, **_values(measure)})
        self._write_commitments(measure)

    def change_measure(self, measure: PlanMeasure) -> PlanMeasure:
        """Write everything but its place and cause number (see ``arrange``). Raises as ``Rows.update``."""
        self._rows.update(_measure, measure.id, measure.version, _values(measure))
        self._write_commitments(measure)
        return self.measure(measure.id)

    def arrange(self, measures: Iterable[PlanMeasure]) -> None:
        """Write order and cause numbers; no new version, for nobody's words change by it."""
        places = {each.id: {"position": each.order, "cause_number": each.cause_number} for each in measures}
        self._rows.set_each(_measure, places)

    def remove_measure(self, measure_id: UUID) -> RemovedMeasure:
        """Take a measure away; what comes back is what ``restore_measure`` needs. Raises ``UserError(RECORD_GONE)``."""
        linked = sa.select(_follow_up.c.id).where(_follow_up.c.measure_id == measure_id)
        removed = RemovedMeasure(
            measure=self.measure(measure_id), follow_up_ids=tuple(row.id for row in self._rows.fetch(linked))
        )
        self._rows.remove(_measure, measure_id)
        return removed

    def restore_measure(self, removed: RemovedMeasure) -> None:
        """Bring a measure back; follow-ups that got another measure meanwhile keep it."""
        self.add_measure(removed.measure)
        without = sa.and_(_follow_up.c.id.in_(removed.follow_up_ids), _follow_up.c.measure_id.is_(None))
        self._rows.set(_follow_up, without, {"measure_id": removed.measure.id})

    def totals(self, agreement_id: UUID, today: date) -> dict[UUID, WorkCount]:
        """How many measures each area of an agreement has, and how many are late; areas without any are left out."""
        open_side = sa.exists().where(
            _commitment.c.measure_id == _measure.c.id, _commitment.c.status.in_(_OPEN)
        )
        late = sa.func.sum(sa.case((sa.and_(_measure.c.due_on < today, open_side), 1), else_=0))
        statement = (
            sa.select(_measure.c.area_id, sa.func.count().label("number"), late.label("late"))
            .select_from(_measure.join(_area))
            .where(_area.c.agreement_id == agreement_id)
            .group_by(_measure.c.area_id)
        )
        return {
            row.area_id: WorkCount(number=row.number, late=int(row.late))
            for row in self._rows.fetch(statement)
        }

    def follow_ups_of_area(self, area_id: UUID, today: date) -> dict[UUID, WorkCount]:
        """Open follow-ups of each measure, and how many are late; measures without any are left out."""
        is_open = _follow_up.c.status.in_([status for status in FollowUpStatus if status.is_open])
        late = sa.func.sum(sa.case((_follow_up.c.due_on < today, 1), else_=0))
        statement = (
            sa.select(_follow_up.c.measure_id, sa.func.count().label("number"), late.label("late"))
            .select_from(_follow_up.join(_measure, _follow_up.c.measure_id == _measure.c.id))
            .where(_measure.c.area_id == area_id, is_open)
            .group_by(_follow_up.c.measure_id)
        )
        return {
            row.measure_id: WorkCount(number=row.number, late=int(row.late))
            for row in self._rows.fetch(statement)
        }

    def follow_ups_of(self, measure_id: UUID) -> list[LinkedFollowUp]:
        """Every follow-up that points to a measure, by due date, those without a date last."""
        wanted = (_follow_up.c.id, _follow_up.c.what, _follow_up.c.due_on, _follow_up.c.status)
        order = (_follow_up.c.due_on.is_(None), _follow_up.c.due_on, _follow_up.c.id)
        mine = sa.select(*wanted).where(_follow_up.c.measure_id == measure_id).order_by(*order)
        return [LinkedFollowUp(**row._asdict()) for row in self._rows.fetch(mine)]

    def balance(self, agreement_id: UUID, today: date) -> list[PartyBalance]:
        """What each party has promised and kept; a commitment without a date of its own has its measure's."""
        due_on = sa.func.coalesce(_commitment.c.due_on, _measure.c.due_on)
        status = _commitment.c.status
        statement = (
            sa.select(
                _commitment.c.party_id,
                sa.func.count().label("promised"),
                _number_where(status == CommitmentStatus.KEPT).label("kept"),
                _number_where(status == CommitmentStatus.NOT_KEPT).label("not_kept"),
                _number_where(sa.and_(status.in_(_OPEN), due_on < today)).label("late"),
            )
            .select_from(_commitment.join(_measure).join(_area))
            .where(_area.c.agreement_id == agreement_id)
            .group_by(_commitment.c.party_id)
        )
        return [PartyBalance(**row._asdict()) for row in self._rows.fetch(statement)]

    def decisions(self, agreement_id: UUID) -> list[PlanDecision]:
        """Newest first."""
        mine = sa.select(_decision).where(_decision.c.agreement_id == agreement_id)
        rows = self._rows.fetch(mine.order_by(_decision.c.decided_on.desc(), _decision.c.id.desc()))
        return [PlanDecision(**row._asdict()) for row in rows]

    def add_decision(self, decision: PlanDecision) -> None:
        self._rows.add(
            _decision,
            {
                "id": decision.id,
                "agreement_id": decision.agreement_id,
                "decided_on": decision.decided_on,
                "body": decision.body,
                "picture_id": decision.picture_id,
                "note": decision.note,
            },
        )

    def remove_decision(self, decision_id: UUID) -> None:
        self._rows.remove(_decision, decision_id)

    def citable_pictures(self) -> list[CitablePicture]:
        """Decided situation pictures, newest first."""
        wanted = (_picture.c.id, _picture.c.number, _picture.c.title, _picture.c.decided_on)
        decided = sa.select(*wanted).where(_picture.c.decided_on.is_not(None))
        rows = self._rows.fetch(decided.order_by(_picture.c.decided_on.desc(), _picture.c.id))
        return [CitablePicture(**row._asdict()) for row in rows]

    def _whole(self, wanted: sa.ColumnElement[bool]) -> list[PlanMeasure]:
        """Two statements, however many measures."""
        order = (_area.c.position, _measure.c.area_id, _measure.c.position, _measure.c.id)
        found = self._rows.fetch(
            sa.select(_measure).select_from(_measure.join(_area)).where(wanted).order_by(*order)
        )
        parts = self._rows.fetch(
            sa.select(_commitment)
            .select_from(_commitment.join(_measure).join(_area))
            .where(wanted)
            .order_by(_commitment.c.measure_id, _commitment.c.position)
        )
        of_measure = {owner: list(rows) for owner, rows in groupby(parts, attrgetter("measure_id"))}
        return [_whole_measure(row, of_measure.get(row.id, ())) for row in found]

    def _write_commitments(self, measure: PlanMeasure) -> None:
        self._rows.replace(
            _commitment,
            _commitment.c.measure_id == measure.id,
            (
                {
                    "id": each.id,
                    "measure_id": measure.id,
                    "position": place,
                    "party_id": each.party_id,
                    "what": each.what,
                    "role": each.role,
                    "due_on": each.due_on,
                    "status": each.status,
                    "note": each.note,
                }
                for place, each in enumerate(measure.commitments)
            ),
        )


def _number_where(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.cast(sa.func.sum(sa.case((condition, 1), else_=0)), sa.Integer)


def _values(measure: PlanMeasure) -> dict[str, Any]:
    return {
        "cause": measure.cause,
        "measure": measure.measure,
        "kind": measure.kind,
        "goal": measure.goal,
        "starts_on": measure.starts_on,
        "due_on": measure.due_on,
        "status": measure.status,
        "follow_up": measure.follow_up,
        "expected_effect": measure.expected_effect,
    }


def _whole_measure(row: sa.Row[Any], commitments: Sequence[sa.Row[Any]]) -> PlanMeasure:
    return PlanMeasure(
        id=row.id,
        area_id=row.area_id,
        order=row.position,
        cause_number=row.cause_number,
        cause=row.cause,
        measure=row.measure,
        kind=row.kind,
        goal=row.goal,
        starts_on=row.starts_on,
        due_on=row.due_on,
        status=row.status,
        follow_up=row.follow_up,
        expected_effect=row.expected_effect,
        commitments=tuple(
            Commitment(
                id=part.id,
                party_id=part.party_id,
                what=part.what,
                role=part.role,
                due_on=part.due_on,
                status=part.status,
                note=part.note,
            )
            for part in commitments
        ),
        version=row.version,
    )
