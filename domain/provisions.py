"""Provisions of secrecy that a mark names. Reference data of the store: added, changed and ended in its register."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.errors import Problem, UserError
from domain.swedish import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """``name`` is what a mark says (``18 kap. 1 § OSL``), ``protects`` what it is about in a few words."""

    id: UUID
    name: str
    protects: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    version: int = 1

    def holds_on(self, day: date) -> bool:
        begun = self.valid_from is None or self.valid_from <= day
        ended = self.valid_to is not None and self.valid_to < day
        return begun and not ended


def checked_provision(provision: Provision, others: Iterable[Provision]) -> Provision:
    """The provision on one line each. Raises ``UserError``: NAME_MISSING, END_BEFORE_START, PROVISION_TWICE (``name``)."""
    name = " ".join(provision.name.split())
    if not name:
        raise UserError(Problem.NAME_MISSING)
    if provision.valid_from and provision.valid_to and provision.valid_to < provision.valid_from:
        raise UserError(Problem.END_BEFORE_START)
    if any(fold(other.name) == fold(name) for other in others if other.id != provision.id):
        raise UserError(Problem.PROVISION_TWICE, name=name)
    return replace(provision, name=name, protects=" ".join(provision.protects.split()))


def names_on(known: Iterable[Provision], day: date) -> tuple[str, ...]:
    """What a mark of that day can be chosen from."""
    return tuple(provision.name for provision in known if provision.holds_on(day))
