"""Parties, participants, districts and agreements as the other pages choose from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.services.office import Office
from domain.agreements import Agreement
from domain.errors import Problem, UserError
from domain.parties import Coverage, District, Participant, Party, PartyKind, Place, PlaceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """One reading of the registers, each in Swedish order (agreements newest first)."""

    parties: tuple[Party, ...]
    participants: tuple[Participant, ...]
    districts: tuple[District, ...]
    places: tuple[Place, ...]
    coverages: tuple[Coverage, ...]
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
                places=tuple(work.places.all()),
                coverages=tuple(work.coverages.all()),
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

    def change_party(self, party: Party) -> Party:
        """Raises ``UserError``: NAME_MISSING, END_BEFORE_START, CHANGED_BY_OTHER."""
        _needed(party.name)
        _ensure_order(party.valid_from, party.valid_to)
        with self._office.store.writing() as work:
            return work.parties.change(party)

    def change_participant(self, participant: Participant) -> Participant:
        """Minutes keep the name and the role of their day. Raises ``UserError``: NAME_MISSING, CHANGED_BY_OTHER."""
        _needed(participant.name)
        with self._office.store.writing() as work:
            return work.participants.change(participant)

    def change_district(self, district: District) -> District:
        """Raises ``UserError``: NAME_MISSING, END_BEFORE_START, CHANGED_BY_OTHER."""
        _needed(district.name)
        _ensure_order(district.valid_from, district.valid_to)
        with self._office.store.writing() as work:
            return work.districts.change(district)

    def add_place(self, name: str, district_id: UUID | None, kind: PlaceKind = PlaceKind.SPOT) -> Place:
        """Raises ``UserError(NAME_MISSING)``."""
        place = Place(id=self._office.new_id(), name=_needed(name), district_id=district_id, kind=kind)
        with self._office.store.writing() as work:
            work.places.add(place)
        return place

    def change_place(self, place: Place) -> Place:
        """Raises ``UserError``: NAME_MISSING, END_BEFORE_START, CHANGED_BY_OTHER."""
        _needed(place.name)
        _ensure_order(place.valid_from, place.valid_to)
        with self._office.store.writing() as work:
            return work.places.change(place)

    def cover(self, party_id: UUID, coverages: Sequence[Coverage]) -> None:
        """Write which districts a party works in, and when. Raises ``UserError(END_BEFORE_START)``."""
        for coverage in coverages:
            _ensure_order(coverage.valid_from, coverage.valid_to)
        with self._office.store.writing() as work:
            work.coverages.replace_of_party(party_id, coverages)

    def add_district(self, name: str) -> District:
        """Raises ``UserError(NAME_MISSING)``."""
        district = District(id=self._office.new_id(), name=_needed(name))
        with self._office.store.writing() as work:
            work.districts.add(district)
        return district


def _ensure_order(first: date | None, last: date | None) -> None:
    if first and last and last < first:
        raise UserError(Problem.END_BEFORE_START)


def _needed(name: str) -> str:
    if not name.strip():
        raise UserError(Problem.NAME_MISSING)
    return name.strip()
