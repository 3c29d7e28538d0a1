"""The extract of what the store holds of one participant, in one step (article 15 of the GDPR)."""

from uuid import UUID

from desktop.services.minutes_service import Printed
from desktop.services.office import Office
from domain.audit import AuditAction


class PersonExtractService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def make(self, participant_id: UUID) -> Printed:
        """Raises ``UserError(RECORD_GONE)``. That it was made is noted in the log, under the participant's key."""
        from desktop.services.papers.person_extract import print_extract  # noqa: PLC0415 - ReportLab

        with self._office.store.noting() as work:
            printed = print_extract(self._office, work, participant_id)
            work.log.note(AuditAction.PRINTED, "participant", participant_id)
        return printed
