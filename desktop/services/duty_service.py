"""The duties of lag (2023:196): what shows that each was met, and until when it does."""

from datetime import date
from uuid import UUID

from desktop.services.office import Office
from domain.duties import Duty, DutyStanding, Evidence, checked_evidence, standings


class DutyService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def standings(self, today: date) -> tuple[DutyStanding, ...]:
        """§§ 4, 5, 6, 9, 10 and 13, in that order."""
        with self._office.store.reading() as work:
            return standings(work.duties.proofs(today), work.duties.evidence(), work.agreements.all(), today)

    def note(self, duty: Duty, happened_on: date, note: str = "") -> Evidence:
        """Keep a note that something was done. Raises ``UserError(DATE_IN_FUTURE)``."""
        return self.restore(Evidence(id=self._office.new_id(), duty=duty, happened_on=happened_on, note=note))

    def restore(self, evidence: Evidence) -> Evidence:
        """Bring a note back that was removed. Raises ``UserError(DATE_IN_FUTURE)``."""
        checked = checked_evidence(evidence, self._office.today())
        with self._office.store.taking_back() as work:
            work.duties.add(checked)
        return checked

    def remove(self, evidence_id: UUID) -> None:
        with self._office.store.writing() as work:
            work.duties.remove(evidence_id)
