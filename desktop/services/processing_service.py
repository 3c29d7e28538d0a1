"""The processing of personal data: facts only the authority knows, and the register of article 30 on paper."""

from desktop.services.minutes_service import Printed
from desktop.services.office import Office
from domain.audit import AuditAction
from domain.processing import ProcessingFacts, checked_facts


class ProcessingService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self) -> ProcessingFacts:
        with self._office.store.reading() as work:
            return work.processing.facts()

    def change(self, facts: ProcessingFacts) -> ProcessingFacts:
        """Raises ``UserError(CHANGED_BY_OTHER)``."""
        with self._office.store.writing() as work:
            return work.processing.save(checked_facts(facts))

    def register(self) -> Printed:
        """The register of processing activities, filled from the store today."""
        from desktop.services.papers.processing import print_processing  # noqa: PLC0415 - ReportLab

        with self._office.store.noting() as work:
            printed = print_processing(self._office, work)
            work.log.note(AuditAction.PRINTED, "processing_facts")
        return printed
