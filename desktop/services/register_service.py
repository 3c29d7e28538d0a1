"""Parties, participants, districts and places: what the other pages choose from, and how it is put right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.agreements import Agreement
from domain.coordinates import ensure_coordinates
from domain.errors import Problem, UserError
from domain.parties import (
    Coverage,
    District,
    Participant,
    Party,
    PartyKind,
    Place,
    PlaceKind,
    ensure_no_circle,
)
from domain.provisions import Provision


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
    provisions: tuple[Provision, ...]


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
                provisions=tuple(work.provisions.all()),
            )

    def add_party(self, name: str, kind: PartyKind = PartyKind.OTHER) -> Party:
        """Raises ``UserError(NAME_MISSING)``."""
        return self.enter_party(Party(id=self._office.new_id(), kind=kind, name=name))

    def add_participant(self, name: str, title: str, party_id: UUID | None) -> Participant:
        """Raises ``UserError(NAME_MISSING)``."""
        return self.enter_participant(
            Participant(id=self._office.new_id(), name=name, title=title.strip(), party_id=party_id)
        )

    def add_district(self, name: str) -> District:
        """Raises ``UserError(NAME_MISSING)``."""
        return self.enter_district(District(id=self._office.new_id(), name=name))

    def add_place(self, name: str, district_id: UUID | None, kind: PlaceKind = PlaceKind.SPOT) -> Place:
        """Raises ``UserError(NAME_MISSING)``."""
        return self.enter_place(
            Place(id=self._office.new_id(), name=name, district_id=district_id, kind=kind)
        )

    def enter_party(self, party: Party, coverages: Sequence[Coverage] = ()) -> Party:
        """Store a new party with all it covers. Raises as ``change_party``."""
        named = _checked_party(party, coverages)
        with self._office.store.writing() as work:
            _ensure_party_line(work, named)
            work.parties.add(named)
            work.coverages.replace_of_party(named.id, coverages)
        return named

    def change_party(self, party: Party, coverages: Sequence[Coverage]) -> Party:
        """Write a party, and in which districts it works, and when.

        Raises ``UserError``: NAME_MISSING, END_BEFORE_START (``row`` counts the coverages where it is about one of them),
        PREDECESSOR_CIRCLE, CHANGED_BY_OTHER.
        """
        named = _checked_party(party, coverages)
        with self._office.store.writing() as work:
            _ensure_party_line(work, named)
            changed = work.parties.change(named)
            work.coverages.replace_of_party(named.id, coverages)
        return changed

    def enter_participant(self, participant: Participant) -> Participant:
        """Store a new participant. Raises ``UserError(NAME_MISSING)``."""
        named = replace(participant, name=_needed(participant.name))
        with self._office.store.writing() as work:
            work.participants.add(named)
        return named

    def change_participant(self, participant: Participant) -> Participant:
        """Minutes keep the name and the role of their day. Raises ``UserError``: NAME_MISSING, CHANGED_BY_OTHER."""
        named = replace(participant, name=_needed(participant.name))
        with self._office.store.writing() as work:
            return work.participants.change(named)

    def leave(self, participant_id: UUID) -> Participant:
        """Somebody has left: contact data goes at once, and no series calls them. Minutes keep the role of their day.

        Raises ``UserError``: RECORD_GONE, PERSON_HAS_LEFT.
        """
        with self._office.store.writing() as work:
            person = work.participants.get(participant_id)
            if person.left_on is not None:
                raise UserError(Problem.PERSON_HAS_LEFT)
            work.participants.call_no_more(participant_id)
            gone = replace(person, email="", phone="", left_on=self._office.today())
            return work.participants.change(gone)

    def come_back(self, participant_id: UUID) -> Participant:
        """Somebody is back, without the contact data that went. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.writing() as work:
            person = work.participants.get(participant_id)
            return work.participants.change(replace(person, left_on=None))

    def enter_district(self, district: District) -> District:
        """Store a new district. Raises as ``change_district``."""
        named = _checked_district(district)
        with self._office.store.writing() as work:
            _ensure_district_line(work, named)
            work.districts.add(named)
        return named

    def change_district(self, district: District) -> District:
        """Raises ``UserError``: NAME_MISSING, END_BEFORE_START, PREDECESSOR_CIRCLE, CHANGED_BY_OTHER."""
        named = _checked_district(district)
        with self._office.store.writing() as work:
            _ensure_district_line(work, named)
            return work.districts.change(named)

    def enter_place(self, place: Place) -> Place:
        """Store a new place. Raises as ``change_place``."""
        named = _checked_place(place)
        with self._office.store.writing() as work:
            work.places.add(named)
        return named

    def change_place(self, place: Place) -> Place:
        """Raises ``UserError``: NAME_MISSING, END_BEFORE_START, LATITUDE_WRONG, LONGITUDE_WRONG, CHANGED_BY_OTHER."""
        named = _checked_place(place)
        with self._office.store.writing() as work:
            return work.places.change(named)


def _checked_party(party: Party, coverages: Sequence[Coverage]) -> Party:
    _ensure_order(party.valid_from, party.valid_to)
    for row, coverage in enumerate(coverages):
        _ensure_order(coverage.valid_from, coverage.valid_to, row=row)
    return replace(party, name=_needed(party.name))


def _checked_district(district: District) -> District:
    _ensure_order(district.valid_from, district.valid_to)
    return replace(district, name=_needed(district.name))


def _checked_place(place: Place) -> Place:
    _ensure_order(place.valid_from, place.valid_to)
    ensure_coordinates(place.latitude, place.longitude)
    return replace(place, name=_needed(place.name))


def _ensure_party_line(work: UnitOfWork, party: Party) -> None:
    earlier = {each.id: each.predecessor_id for each in (*work.parties.all(), party)}
    ensure_no_circle(party.id, {later: (before,) for later, before in earlier.items() if before})


def _ensure_district_line(work: UnitOfWork, district: District) -> None:
    districts = (*work.districts.all(), district)
    ensure_no_circle(district.id, {each.id: each.predecessor_ids for each in districts})


def _ensure_order(first: date | None, last: date | None, **values: object) -> None:
    if first and last and last < first:
        raise UserError(Problem.END_BEFORE_START, **values)


def _needed(name: str) -> str:
    if not name.strip():
        raise UserError(Problem.NAME_MISSING)
    return name.strip()
