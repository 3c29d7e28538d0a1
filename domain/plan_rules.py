"""What a plan may hold: no measure without a party, no colour without words, no count from a day to come.

Each ``checked_`` function returns the record trimmed, or raises before anything is stored.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from domain.agreements import Agreement
from domain.errors import Problem, UserError
from domain.plan import (
    CitizenPledge,
    Commitment,
    Indicator,
    IndicatorValue,
    MeasureStatus,
    PlanMeasure,
    PledgeCount,
)
from domain.swedish import fold


def checked_measure(measure: PlanMeasure) -> PlanMeasure:
    """Raises ``UserError``: WHAT_MISSING, END_BEFORE_START, MEASURE_WITHOUT_PARTY, PARTY_TWICE, MEASURE_NEEDS_WORDS."""
    trimmed = replace(
        measure,
        cause=measure.cause.strip(),
        measure=measure.measure.strip(),
        goal=measure.goal.strip(),
        follow_up=measure.follow_up.strip(),
        expected_effect=measure.expected_effect.strip(),
        commitments=tuple(_trimmed(commitment) for commitment in measure.commitments),
    )
    if not trimmed.measure:
        raise UserError(Problem.WHAT_MISSING)
    if measure.starts_on and measure.due_on and measure.due_on < measure.starts_on:
        raise UserError(Problem.END_BEFORE_START)
    _ensure_parties(trimmed.commitments)
    if trimmed.status is not MeasureStatus.NOT_JUDGED and not trimmed.follow_up:
        raise UserError(Problem.MEASURE_NEEDS_WORDS)
    return trimmed


def missing_parties(measure: PlanMeasure, agreement: Agreement) -> tuple[UUID, ...]:
    """Parties of the agreement that have promised nothing in this measure, in the agreement's order."""
    committed = {commitment.party_id for commitment in measure.commitments}
    return tuple(party.party_id for party in agreement.parties if party.party_id not in committed)


def cause_number_of(measure: PlanMeasure, others: Sequence[PlanMeasure]) -> int:
    """The number of the cause a measure acts on.

    That of another measure whose cause says the same, its own when no other has it, else a new one.
    """
    cause = fold(measure.cause.strip())
    same = next(
        (other.cause_number for other in others if cause and fold(other.cause.strip()) == cause), None
    )
    if same is not None:
        return same
    taken = {other.cause_number for other in others}
    if measure.cause_number > 0 and measure.cause_number not in taken:
        return measure.cause_number
    return max(taken, default=0) + 1


def renumbered(measures: Sequence[PlanMeasure]) -> tuple[PlanMeasure, ...]:
    """The measures in this order, both orders and causes counted from 1; a cause is counted where it first stands."""
    numbers: dict[int, int] = {}
    for measure in measures:
        numbers.setdefault(measure.cause_number, len(numbers) + 1)
    return tuple(
        replace(measure, order=place, cause_number=numbers[measure.cause_number])
        for place, measure in enumerate(measures, start=1)
    )


def checked_indicator(indicator: Indicator) -> Indicator:
    """Raises ``UserError(NAME_MISSING)``."""
    trimmed = replace(
        indicator, name=indicator.name.strip(), unit=indicator.unit.strip(), source=indicator.source.strip()
    )
    if not trimmed.name:
        raise UserError(Problem.NAME_MISSING)
    return trimmed


def with_value(indicator: Indicator, value: IndicatorValue, today: date) -> Indicator:
    """The indicator with a year's outcome noted or corrected: a correction keeps the day of the first note.

    Raises ``UserError(DATE_IN_FUTURE)`` for a year that has not begun.
    """
    if value.year > today.year:
        raise UserError(Problem.DATE_IN_FUTURE)
    known = next((each for each in indicator.values if each.year == value.year), None)
    noted = replace(value, noted_on=(known.noted_on if known else value.noted_on) or today)
    others = [each for each in indicator.values if each.year != value.year]
    return replace(indicator, values=tuple(sorted([*others, noted], key=lambda each: each.year)))


def checked_pledge(pledge: CitizenPledge) -> CitizenPledge:
    """Raises ``UserError``: WHAT_MISSING, NUMBER_WRONG when nothing is promised."""
    if not pledge.text.strip():
        raise UserError(Problem.WHAT_MISSING)
    if pledge.target < 1:
        raise UserError(Problem.NUMBER_WRONG)
    return replace(pledge, text=pledge.text.strip())


def checked_count(count: PledgeCount, today: date) -> PledgeCount:
    """Raises ``UserError``: NUMBER_WRONG below 1, DATE_IN_FUTURE."""
    if count.number < 1:
        raise UserError(Problem.NUMBER_WRONG)
    if count.counted_on > today:
        raise UserError(Problem.DATE_IN_FUTURE)
    return replace(count, note=count.note.strip())


def _trimmed(commitment: Commitment) -> Commitment:
    return replace(
        commitment,
        what=commitment.what.strip(),
        role=commitment.role.strip(),
        note=commitment.note.strip(),
    )


def _ensure_parties(commitments: Sequence[Commitment]) -> None:
    parties = [commitment.party_id for commitment in commitments]
    if not parties:
        raise UserError(Problem.MEASURE_WITHOUT_PARTY)
    if len(set(parties)) < len(parties):
        raise UserError(Problem.PARTY_TWICE)
