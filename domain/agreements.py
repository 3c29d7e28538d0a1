"""Written agreements between the parties, their periods and their priority areas."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError
from domain.swedish import fold

AREA_COLOURS = 8
_SHORT_WORD = 3


class AgreementLevel(StrEnum):
    """City-wide frame (övergripande) or local agreement (lokal)."""

    OVERALL = "overall"
    LOCAL = "local"


class AgreementState(StrEnum):
    """Derived from dates, never stored."""

    DRAFT = "draft"
    OUT_FOR_COMMENT = "out_for_comment"
    IN_FORCE = "in_force"
    PROLONGED = "prolonged"
    EXPIRED = "expired"
    REPLACED = "replaced"


class StepKind(StrEnum):
    """What is done with a draft: sent out for comment (remiss), handled by a body, decided on."""

    COMMENT = "comment"
    HANDLING = "handling"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationStep:
    """One step on the way to an agreement: which body, when, with what outcome.

    A comment round begins on ``day`` when that is known and ends on ``until``; a handling has its ``day`` alone.
    """

    kind: StepKind
    body: str
    day: date | None = None
    until: date | None = None
    outcome: str = ""

    def is_open_for_comment(self, today: date) -> bool:
        """Whether this is a comment round that has begun, for all that is known, and has not ended."""
        begun = self.day is None or self.day <= today
        ended = self.until is not None and self.until < today
        return self.kind is StepKind.COMMENT and begun and not ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolongation:
    """A dated note that an agreement runs on until a later day; None is until the agreement that replaces it begins."""

    until: date | None
    decided_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementParty:
    """A party's place in an agreement: the role that signs and the party's own reference number."""

    party_id: UUID
    signatory_role: str = ""
    dnr: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityArea:
    """One prioritised area of one agreement; ``order`` starts at 1 and also chooses the colour."""

    id: UUID
    title: str
    order: int
    letter: str
    goal: str = ""
    cause_analysis: str = ""
    relevance: str = ""
    mirrors_id: UUID | None = None

    @property
    def colour(self) -> int:
        """Number 1–8 in the palette of the look."""
        return (self.order - 1) % AREA_COLOURS + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Purposes and areas are the least an agreement must state (lag 2023:196, 9 §).

    ``replaced_on`` is the first day of the agreement that replaces this one: read from that one, never written here.
    """

    id: UUID
    level: AgreementLevel
    title: str
    purposes: str = ""
    signed_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    replaces_id: UUID | None = None
    parties: tuple[AgreementParty, ...] = ()
    prolongations: tuple[Prolongation, ...] = ()
    steps: tuple[PreparationStep, ...] = ()
    areas: tuple[PriorityArea, ...] = ()
    replaced_on: date | None = None
    version: int = 1

    @property
    def agreed_end(self) -> date | None:
        """Last day as agreed, prolongations counted in; None while the end is open."""
        days = [prolongation.until for prolongation in self.prolongations]
        known = [day for day in (self.valid_to, *days) if day is not None]
        return None if None in days else max(known, default=None)

    @property
    def ends_on(self) -> date | None:
        """Last day in force: the agreed one, or the day before another agreement took its place; None is open."""
        before_next = self.replaced_on - timedelta(days=1) if self.replaced_on else None
        return min((day for day in (self.agreed_end, before_next) if day is not None), default=None)

    @property
    def unsigned_parties(self) -> tuple[AgreementParty, ...]:
        return tuple(party for party in self.parties if party.signed_on is None)

    @property
    def lacks_content(self) -> bool:
        """Whether it does not state what 9 § asks for."""
        return not self.purposes.strip() or not self.areas

    def state(self, today: date) -> AgreementState:
        if self.replaced_on is not None and today >= self.replaced_on:
            return AgreementState.REPLACED
        if self.valid_from is None or today < self.valid_from:
            return self._state_before_it_begins(today)
        if self.agreed_end is not None and today > self.agreed_end:
            return AgreementState.EXPIRED
        if self.valid_to is not None and today > self.valid_to:
            return AgreementState.PROLONGED
        return AgreementState.IN_FORCE

    def holds_on(self, day: date) -> bool:
        """Whether it is in force that day, by its first period or a prolongation."""
        return self.state(day) in {AgreementState.IN_FORCE, AgreementState.PROLONGED}

    def has_ended_by(self, day: date) -> bool:
        """Whether its last day has passed."""
        return self.ends_on is not None and day > self.ends_on

    def _state_before_it_begins(self, today: date) -> AgreementState:
        is_out = any(step.is_open_for_comment(today) for step in self.steps)
        return AgreementState.OUT_FOR_COMMENT if is_out else AgreementState.DRAFT


def ensure_area_in_force(agreement: Agreement, area: PriorityArea, day: date) -> None:
    """Raise ``UserError(AREA_NOT_IN_FORCE)`` when the agreement of the area had ended or been replaced before ``day``.

    Services that only know keys call ``work.agreements.ensure_areas_in_force(area_ids, day)`` with the day of the point,
    the meeting, or on which the follow-up was agreed. A draft's areas may be used: work begins before the signatures.
    """
    if agreement.has_ended_by(day):
        raise UserError(Problem.AREA_NOT_IN_FORCE, title=area.title, end=agreement.ends_on)


def in_its_place(agreement: Agreement, agreements: Iterable[Agreement], day: date) -> Agreement:
    """The agreement that holds instead of one on a day: itself, or the last of those that have replaced it and begun."""
    by_replaced = {each.replaces_id: each for each in agreements if each.replaces_id is not None}
    found = agreement
    for _step in by_replaced:
        after = by_replaced.get(found.id)
        if after is None or after.valid_from is None or after.valid_from > day:
            break
        found = after
    return found


def taken_over(old: Agreement, new: Agreement) -> dict[UUID, UUID]:
    """The areas of an agreement that the one in its place has too, by their titles: old key → new key."""
    there = {fold(area.title): area.id for area in new.areas}
    return {area.id: there[fold(area.title)] for area in old.areas if fold(area.title) in there}


def areas_in_force(agreements: Iterable[Agreement], today: date) -> tuple[PriorityArea, ...]:
    """The areas that points are sorted under: of the local agreements in force, else of the city-wide ones."""
    in_force = [agreement for agreement in agreements if agreement.holds_on(today)]
    local = [agreement for agreement in in_force if agreement.level is AgreementLevel.LOCAL]
    return tuple(area for agreement in local or in_force for area in agreement.areas)


def lettered(areas: Iterable[PriorityArea]) -> tuple[PriorityArea, ...]:
    """The areas in their order, counted from 1, with a letter for each that has none."""
    numbered = [replace(area, order=order) for order, area in enumerate(areas, start=1)]
    taken = {area.letter for area in numbered if area.letter}
    proposed = iter(area_letters([area.title for area in numbered if not area.letter], taken))
    return tuple(area if area.letter else replace(area, letter=next(proposed)) for area in numbered)


def area_letters(titles: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """One letter for each title, unique among them: the first word's, else a later long word's, else A–Ö in order.

    Letters ``taken`` by other areas are not given.
    """
    used, letters = set(taken), list[str]()
    for title in titles:
        words = title.upper().split()
        wanted = [word[0] for word in words[:1]] + [word[0] for word in words[1:] if len(word) > _SHORT_WORD]
        spare = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789"
        letters.append(next((letter for letter in [*wanted, *spare] if letter not in used), "?"))
        used.add(letters[-1])
    return tuple(letters)
