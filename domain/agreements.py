"""Written agreements between the parties, their periods and their priority areas."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

AREA_COLOURS = 8
_SHORT_WORD = 3


class AgreementLevel(StrEnum):
    """City-wide frame (övergripande) or local agreement (lokal)."""

    OVERALL = "overall"
    LOCAL = "local"


class AgreementState(StrEnum):
    """Derived from dates, never stored."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    PROLONGED = "prolonged"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolongation:
    """A dated note that an agreement runs on until a later day."""

    until: date
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
    """Purposes and areas are the least an agreement must state (lag 2023:196, 9 §)."""

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
    areas: tuple[PriorityArea, ...] = ()
    version: int = 1

    @property
    def ends_on(self) -> date | None:
        """Last day, the latest prolongation counted in."""
        days = [prolongation.until for prolongation in self.prolongations]
        return max([*days, self.valid_to] if self.valid_to else days, default=None)

    def state(self, today: date) -> AgreementState:
        if self.valid_from is None or today < self.valid_from:
            return AgreementState.DRAFT
        if self.ends_on is not None and today > self.ends_on:
            return AgreementState.EXPIRED
        if self.valid_to is not None and today > self.valid_to:
            return AgreementState.PROLONGED
        return AgreementState.IN_FORCE


def area_letters(titles: Iterable[str]) -> tuple[str, ...]:
    """One letter for each title, unique among them: the first word's, else a later long word's, else A–Ö in order."""
    taken: list[str] = []
    for title in titles:
        words = title.upper().split()
        wanted = [word[0] for word in words[:1]] + [word[0] for word in words[1:] if len(word) > _SHORT_WORD]
        spare = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789"
        taken.append(next((letter for letter in [*wanted, *spare] if letter not in taken), "?"))
    return tuple(taken)
