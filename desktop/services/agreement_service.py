"""Written agreements: entered, changed, prolonged, signed, renewed, and watched so that none runs out unseen."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.agreement_checks import ensure_sound
from domain.agreement_watch import AgreementWatch, watched
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    AgreementState,
    PreparationStep,
    PriorityArea,
    Prolongation,
    lettered,
)
from domain.changes import Change, Noun
from domain.duties import DutyStanding, standings
from domain.errors import Problem, UserError
from domain.parties import Party
from domain.reference.city_areas import AreaSet, area_sets, mirrored
from domain.swedish import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """What came of a renewal: the new agreement, and how much of the old one it took along."""

    agreement_id: UUID
    areas: int
    measures: int
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSurvey:
    """One reading of all that the page of agreements shows beside a plan; agreements and watches as they are listed."""

    agreements: tuple[Agreement, ...]
    parties: tuple[Party, ...]
    watches: tuple[AgreementWatch, ...]
    standings: tuple[DutyStanding, ...]


class AgreementService:
    """Errors about one field carry ``part`` (an ``AgreementPart``) and ``row``."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def list_all(self, state: AgreementState | None = None, on: date | None = None) -> list[Agreement]:
        """Newest first, those without dates last; only those in a state on a day when one is given."""
        day = on or self._office.today()
        with self._office.store.reading() as work:
            return [each for each in work.agreements.all() if state is None or each.state(day) is state]

    def show(self, agreement_id: UUID) -> Agreement:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return _stored(work, agreement_id)

    def blank(self, level: AgreementLevel = AgreementLevel.LOCAL) -> Agreement:
        """An agreement that is not stored yet, to fill a form with."""
        return Agreement(id=self._office.new_id(), level=level, title="")

    def new_area(self, title: str = "") -> PriorityArea:
        """An area that is not stored yet, to add to an agreement; it gets order and letter there."""
        return PriorityArea(id=self._office.new_id(), title=title, order=0, letter="")

    def add(self, agreement: Agreement) -> Change:
        """Raises ``UserError`` as ``ensure_sound``."""
        with self._office.store.writing() as work:
            work.agreements.add(_checked(work, replace(agreement, replaced_on=None)))
        return Change(Noun.AGREEMENT, (agreement.id,))

    def change(self, agreement: Agreement) -> Change:
        """Raises ``UserError`` as ``ensure_sound``, and RECORD_GONE, CHANGED_BY_OTHER, AREA_IN_USE."""
        with self._office.store.writing() as work:
            _change(work, agreement)
        return Change(Noun.AGREEMENT, (agreement.id,))

    def prolong(
        self, agreement_id: UUID, until: date | None, decided_on: date | None = None, note: str = ""
    ) -> Change:
        """Let it run on until a later day; None is until the agreement that replaces it begins.

        Raises ``UserError``: RECORD_GONE, END_BEFORE_START.
        """
        added = Prolongation(until=until, decided_on=decided_on, note=note.strip())
        with self._office.store.writing() as work:
            agreement = _stored(work, agreement_id)
            _change(work, replace(agreement, prolongations=(*agreement.prolongations, added)))
        return Change(Noun.AGREEMENT, (agreement_id,))

    def add_step(self, agreement_id: UUID, step: PreparationStep) -> Change:
        """Raises ``UserError``: RECORD_GONE, END_BEFORE_START."""
        with self._office.store.writing() as work:
            agreement = _stored(work, agreement_id)
            _change(work, replace(agreement, steps=(*agreement.steps, step)))
        return Change(Noun.AGREEMENT, (agreement_id,))

    def sign(self, agreement_id: UUID, party_id: UUID, signed_on: date | None) -> Change:
        """Note the day a party signed; None takes it back. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.writing() as work:
            agreement = _stored(work, agreement_id)
            if party_id not in {party.party_id for party in agreement.parties}:
                raise UserError(Problem.RECORD_GONE)
            parties = tuple(
                replace(party, signed_on=signed_on) if party.party_id == party_id else party
                for party in agreement.parties
            )
            _change(work, replace(agreement, parties=parties))
        return Change(Noun.AGREEMENT, (agreement_id,))

    def renew(
        self, agreement_id: UUID, title: str, valid_from: date | None = None, valid_to: date | None = None
    ) -> Renewal:
        """A new agreement that replaces an old one and takes along purposes, parties, areas and unfinished measures.

        The parties have signed nothing yet. The old one is replaced from the new one's first day. Raises ``UserError`` as
        ``ensure_sound``, and RECORD_GONE.
        """
        with self._office.store.writing() as work:
            old = _stored(work, agreement_id)
            areas = tuple(replace(area, id=self._office.new_id()) for area in old.areas)
            new = Agreement(
                id=self._office.new_id(),
                level=old.level,
                title=title,
                purposes=old.purposes,
                valid_from=valid_from,
                valid_to=valid_to,
                replaces_id=old.id,
                parties=tuple(_unsigned(party) for party in old.parties),
                areas=areas,
            )
            work.agreements.add(_checked(work, new))
            successors = {before.id: after.id for before, after in zip(old.areas, areas, strict=True)}
            measures = work.plans.copy_forward(successors, self._office.new_id)
        change = Change(Noun.AGREEMENT, (new.id, old.id))
        return Renewal(agreement_id=new.id, areas=len(areas), measures=len(measures), change=change)

    def area_sets(self) -> tuple[AreaSet, ...]:
        """The areas of the city and the police region, oldest set first."""
        return area_sets()

    def choose_areas(self, titles: Iterable[str]) -> tuple[PriorityArea, ...]:
        """Areas to add, not stored yet; each mirrors the newest city-wide area that says the same."""
        with self._office.store.reading() as work:
            mirrors = _city_wide_areas(work.agreements.all())
        return tuple(
            replace(self.new_area(title), mirrors_id=mirrors.get(_city_words(title))) for title in titles
        )

    def survey(self, today: date) -> AgreementSurvey:
        """Agreements, parties, watches and duties of one moment, each table read once."""
        with self._office.store.reading() as work:
            agreements = work.agreements.all()
            proofs, noted = work.duties.proofs(today), work.duties.evidence()
            return AgreementSurvey(
                agreements=tuple(agreements),
                parties=tuple(work.parties.all()),
                watches=watched(agreements, work.duties.planned_areas(), today),
                standings=standings(proofs, noted, agreements, today),
            )

    def watch(self, today: date) -> tuple[AgreementWatch, ...]:
        """Each agreement in force, and those that ended lately with nothing in their place; the nearest end first."""
        with self._office.store.reading() as work:
            return watched(work.agreements.all(), work.duties.planned_areas(), today)


def _stored(work: UnitOfWork, agreement_id: UUID) -> Agreement:
    agreement = work.agreements.get(agreement_id)
    if agreement is None:
        raise UserError(Problem.RECORD_GONE)
    return agreement


def _change(work: UnitOfWork, agreement: Agreement) -> None:
    """When it is replaced is for the store to say, not for whoever read it a while ago."""
    stored = _stored(work, agreement.id)
    work.agreements.change(_checked(work, replace(agreement, replaced_on=stored.replaced_on)))


def _checked(work: UnitOfWork, agreement: Agreement) -> Agreement:
    """As it is to be stored: trimmed, each area with its letter. Raises ``UserError`` as ``ensure_sound``."""
    areas = (
        replace(area, title=area.title.strip(), letter=area.letter.strip().upper())
        for area in agreement.areas
    )
    checked = replace(
        agreement,
        title=agreement.title.strip(),
        purposes=agreement.purposes.strip(),
        areas=lettered(areas),
    )
    others = [other for other in work.agreements.all() if other.id != agreement.id]
    ensure_sound(checked, others, {party.id: party.kind for party in work.parties.all()})
    return checked


def _unsigned(party: AgreementParty) -> AgreementParty:
    """The party and who signs for it: day and reference number belonged to the agreement before."""
    return AgreementParty(party_id=party.party_id, signatory_role=party.signatory_role)


def _city_wide_areas(agreements: Iterable[Agreement]) -> dict[str, UUID]:
    """Words of each area of the city-wide agreements → the newest area that has them."""
    found: dict[str, UUID] = {}
    for agreement in agreements:
        if agreement.level is AgreementLevel.OVERALL:
            for area in agreement.areas:
                found.setdefault(_city_words(area.title), area.id)
    return found


def _city_words(title: str) -> str:
    """An area's title as the city writes it, however it was typed here."""
    return fold((mirrored(title) or title).strip())
