"""Parties, participants, districts and agreements as the other pages choose from them."""

from dataclasses import dataclass
from uuid import UUID

from desktop.services.office import Office
from domain.agreements import Agreement
from domain.errors import Problem, UserError
from domain.parties import District, Participant, Party, PartyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """One reading of the registers, each in Swedish order (agreements newest first)."""

    parties: tuple[Party, ...]
    participants: tuple[Participant, ...]
    districts: tuple[District, ...]
    agreements: tuple[Agreement, ...]
    categories: tuple[str, ...]


class RegisterService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self) -> Register:
        with self._office.store.reading() as work:
            return Register(
                parties=tuple(work.parties.all()),
                participants=tuple(work.participants.all()),
                districts=tuple(work.districts.all()),
                agreements=tuple(work.agreements.all()),
                categories=tuple(work.points.categories()),
            )

    def add_party(self, name: str, kind: PartyKind = PartyKind.OTHER) -> Party:
        """Raises ``UserError(NAME_MISSING)``."""
        party = Party(id=self._office.new_id(), kind=kind, name=_needed(name))
        with self._office.store.writing() as work:
            work.parties.add(party)
        return party

    def add_participant(self, name: str, title: str, party_id: UUID | None) -> Participant:
        """Raises ``UserError(NAME_MISSING)``."""
        participant = Participant(
            id=self._office.new_id(), name=_needed(name), title=title.strip(), party_id=party_id
        )
        with self._office.store.writing() as work:
            work.participants.add(participant)
        return participant

    def add_district(self, name: str) -> District:
        """Raises ``UserError(NAME_MISSING)``."""
        district = District(id=self._office.new_id(), name=_needed(name))
        with self._office.store.writing() as work:
            work.districts.add(district)
        return district


def _needed(name: str) -> str:
    if not name.strip():
        raise UserError(Problem.NAME_MISSING)
    return name.strip()
