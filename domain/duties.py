"""What the law on municipal crime prevention asks for, and what shows that it was done (lag 2023:196).

The program shows what was entered and when; it never says that a duty is fulfilled.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from types import MappingProxyType
from uuid import UUID

from domain.agreements import Agreement
from domain.errors import Problem, UserError
from domain.parties import PartyKind

MUNICIPAL_KINDS = frozenset({PartyKind.MUNICIPALITY, PartyKind.DISTRICT_ADMINISTRATION, PartyKind.DEPARTMENT})


class Duty(StrEnum):
    """The sections with something to show; the value is the section's number."""

    PICTURE = "4"
    PLAN = "5"
    EVERY_OTHER_YEAR = "6"
    AGREEMENT = "9"
    COUNCIL = "10"
    REPORT = "13"


class Months(IntEnum):
    """The clock of 6 §, and how long a meeting of the council speaks for 10 § (the law names no time there)."""

    FIRST_WARNING = 18
    LAST_WARNING = 21
    EVERY_OTHER_YEAR = 24
    COUNCIL = 12


class DutyState(StrEnum):
    """Nothing to show, shown too long ago, to be done again within the last warning, within the first, shown."""

    LACKING = "lacking"
    OVERDUE = "overdue"
    PRESSING = "pressing"
    DUE_SOON = "due_soon"
    SHOWN = "shown"


class ProofKind(StrEnum):
    """What of the store shows that a duty was met, or that somebody noted it by hand."""

    PICTURE = "picture"
    PLAN = "plan"
    REPORT = "report"
    AGREEMENT = "agreement"
    COUNCIL = "council"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A dated note that something was done, entered by hand; what the store itself shows needs none."""

    id: UUID
    duty: Duty
    happened_on: date
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Something dated that speaks for a duty: ``record_id`` is the picture, agreement, meeting, evidence ..."""

    kind: ProofKind
    record_id: UUID
    happened_on: date
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyStanding:
    """One section with what shows it, newest first; ``due_on`` is the last day to do it again, None without a clock."""

    duty: Duty
    state: DutyState
    proofs: tuple[Proof, ...] = ()
    due_on: date | None = None

    def days_left(self, today: date) -> int | None:
        """Negative when the day has passed."""
        return (self.due_on - today).days if self.due_on else None


_SHOWN_BY: Mapping[Duty, frozenset[ProofKind]] = MappingProxyType(
    {
        Duty.PICTURE: frozenset({ProofKind.PICTURE}),
        Duty.PLAN: frozenset({ProofKind.PLAN}),
        Duty.EVERY_OTHER_YEAR: frozenset({ProofKind.REPORT, ProofKind.PICTURE, ProofKind.PLAN}),
        Duty.AGREEMENT: frozenset({ProofKind.AGREEMENT}),
        Duty.COUNCIL: frozenset({ProofKind.COUNCIL}),
        Duty.REPORT: frozenset(),
    }
)


_MONTHS_GIVEN: Mapping[Duty, Months] = MappingProxyType(
    {Duty.EVERY_OTHER_YEAR: Months.EVERY_OTHER_YEAR, Duty.COUNCIL: Months.COUNCIL}
)


def standings(
    proofs: Iterable[Proof], noted: Iterable[Evidence], agreements: Iterable[Agreement], today: date
) -> tuple[DutyStanding, ...]:
    """How each section stands on ``today``, in the order of the law; what is dated later does not count yet."""
    of_store = [*proofs, *_proofs_of_agreements(agreements, today)]
    by_hand = list(noted)
    return tuple(_standing(duty, [*_of_duty(duty, of_store, by_hand)], today) for duty in Duty)


def checked_evidence(evidence: Evidence, today: date) -> Evidence:
    """Raises ``UserError(DATE_IN_FUTURE)``."""
    if evidence.happened_on > today:
        raise UserError(Problem.DATE_IN_FUTURE)
    return Evidence(
        id=evidence.id, duty=evidence.duty, happened_on=evidence.happened_on, note=evidence.note.strip()
    )


def months_after(day: date, months: int) -> date:
    """The same day of the month, or its last one: two years after 29 February is 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _proofs_of_agreements(agreements: Iterable[Agreement], today: date) -> Iterable[Proof]:
    """Agreements in force that state purposes and areas (9 §)."""
    for agreement in agreements:
        if agreement.holds_on(today) and not agreement.lacks_content and agreement.valid_from is not None:
            yield Proof(
                kind=ProofKind.AGREEMENT,
                record_id=agreement.id,
                happened_on=agreement.valid_from,
                title=agreement.title,
            )


def _of_duty(duty: Duty, proofs: Iterable[Proof], noted: Iterable[Evidence]) -> Iterable[Proof]:
    yield from (proof for proof in proofs if proof.kind in _SHOWN_BY[duty])
    for evidence in noted:
        if evidence.duty is duty:
            yield Proof(
                kind=ProofKind.NOTED,
                record_id=evidence.id,
                happened_on=evidence.happened_on,
                title=evidence.note,
            )


def _standing(duty: Duty, proofs: Iterable[Proof], today: date) -> DutyStanding:
    known = sorted(
        (proof for proof in proofs if proof.happened_on <= today),
        key=lambda proof: (proof.happened_on, proof.record_id),
        reverse=True,
    )
    done_on = (
        last_round(known) if duty is Duty.EVERY_OTHER_YEAR else next((p.happened_on for p in known), None)
    )
    months = _MONTHS_GIVEN.get(duty)
    return DutyStanding(
        duty=duty,
        state=_state(duty, done_on, today),
        proofs=tuple(known),
        due_on=months_after(done_on, months) if done_on and months else None,
    )


def _state(duty: Duty, done_on: date | None, today: date) -> DutyState:
    if done_on is None:
        return DutyState.LACKING
    months = _MONTHS_GIVEN.get(duty)
    if months is not None and today > months_after(done_on, months):
        return DutyState.OVERDUE
    if duty is Duty.EVERY_OTHER_YEAR and today >= months_after(done_on, Months.LAST_WARNING):
        return DutyState.PRESSING
    if duty is Duty.EVERY_OTHER_YEAR and today >= months_after(done_on, Months.FIRST_WARNING):
        return DutyState.DUE_SOON
    return DutyState.SHOWN


def last_round(proofs: Iterable[Proof]) -> date | None:
    """The day the picture was last updated and the plan followed up (6 §), None when both are not shown.

    A kept report or a note says both; a picture and a plan say it together, from the day of the earlier one.
    """
    latest: dict[ProofKind, date] = {}
    for proof in proofs:
        latest[proof.kind] = max(proof.happened_on, latest.get(proof.kind, date.min))
    rounds = [latest[kind] for kind in (ProofKind.REPORT, ProofKind.NOTED) if kind in latest]
    if ProofKind.PICTURE in latest and ProofKind.PLAN in latest:
        rounds.append(min(latest[ProofKind.PICTURE], latest[ProofKind.PLAN]))
    return max(rounds, default=None)
