"""Bringing in a meeting file: all of it in one transaction, and only what is not there already.

What reads and stores a file is imported when there is one, so that the window need not wait for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.services.office import Office
from domain.audit import AuditAction

if TYPE_CHECKING:
    from desktop.exchange.meeting_file_records import MeetingFile


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """``added`` and ``already_there`` count by noun, ``skipped`` by the file's own word for a section.

    ``oral_points`` of the added points were stored without their matter. ``meeting_ids`` are the file's meetings by date,
    whether they came now or were there.
    """

    added: Mapping[str, int]
    already_there: Mapping[str, int]
    skipped: Mapping[str, int]
    oral_points: int
    meeting_ids: tuple[UUID, ...]


class ImportService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def bring_in(self, path: Path) -> ImportReport:
        """Read a file and store it whole or not at all. Raises ``UserError``: the FILE_ problems, SECTIONS_NOT_FREE."""
        from desktop.exchange.meeting_file import read_meeting_file  # noqa: PLC0415

        return self.take_in(read_meeting_file(path))

    def take_in(self, file: "MeetingFile") -> ImportReport:
        """Store what is new in a file that has been read. What is there already is left as it is.

        Raises ``UserError(SECTIONS_NOT_FREE)`` when finished minutes would use a § that its series has used that year.
        """
        from desktop.services.import_meetings import MeetingIntake  # noqa: PLC0415
        from desktop.services.import_register import take_in_register  # noqa: PLC0415
        from desktop.services.import_tally import SortedKeys, Tally  # noqa: PLC0415

        tally = Tally()
        new_id = SortedKeys(self._office.now()).make
        with self._office.store.writing() as work:
            keys = take_in_register(work, file, new_id, tally)
            meeting_ids = MeetingIntake(work, file, keys, new_id, tally).take_in_all()
            if any(tally.added.values()):
                work.log.note(AuditAction.IMPORTED, detail=str(sum(tally.added.values())))
        return ImportReport(
            added={noun: count for noun, count in tally.added.items() if count},
            already_there=dict(tally.already_there),
            skipped=file.skipped,
            oral_points=tally.oral_points,
            meeting_ids=meeting_ids,
        )
