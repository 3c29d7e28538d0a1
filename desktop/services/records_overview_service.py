"""The state of the record in one look: what is unanswered, due and sealed, when it was last checked, what happened last.

And its check, with the names of what was found.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.chain_check import Progress
from desktop.services.disposal_service import DisposalService
from desktop.services.log_service import LogService
from desktop.services.office import Office
from desktop.services.record_service import RecordService
from domain.audit import AuditAction
from domain.chain import Fault
from domain.chain_faults import Finding
from domain.log_list import LogChoice, LogRow


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsOverview:
    """``due`` counts the rules of disposal that have something to let go; ``sealed`` names series that can only be read."""

    unanswered: int
    due: int
    sealed: tuple[str, ...]
    last_checked: datetime | None
    last_event: LogRow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFault:
    """A fault in a version of minutes, in all of them without ``version``, in a series without ``day``.

    ``is_there`` when the minutes can be shown.
    """

    fault: Fault
    series: str
    day: date | None
    meeting_id: UUID | None
    version: int | None
    is_there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeFound:
    """What a code on paper leads to; ``meeting_id`` is None when nothing in the store has it."""

    series: str = ""
    day: date | None = None
    meeting_id: UUID | None = None
    version: int = 0
    is_newest: bool = False
    faults: tuple[Fault, ...] = ()


class RecordsOverviewService:
    def __init__(self, office: Office) -> None:
        self._office = office
        self._record = RecordService(office)

    def read(self) -> RecordsOverview:
        """What is due is counted row by row: ask in the background."""
        log = LogService(self._office)
        checks = log.page(LogChoice(action=AuditAction.CHECKED)).rows
        with self._office.store.reading() as work:
            unanswered = sum(request.answered_on is None for request in work.disclosure_requests.all())
            sealed = tuple(work.series.get(seal.series_id).name for seal in work.seals.all())
        return RecordsOverview(
            unanswered=unanswered,
            due=sum(preview.count > 0 for preview in DisposalService(self._office).due()),
            sealed=sealed,
            last_checked=next((row.event.at for row in checks if not row.event.object_id), None),
            last_event=log.last(),
        )

    def check_all(self, progress: Progress | None = None) -> tuple[NamedFault, ...]:
        """Follow every chain to its end. Raises whatever ``progress`` raises, and ``UserError(STORE_BUSY)``."""
        findings = self._record.verify(progress=progress)
        with self._office.store.reading() as work:
            return tuple(_named(work, findings))

    def find_code(self, typed: str) -> CodeFound:
        """Which minutes a code that stands on paper is of, and what is wrong with them."""
        answer = self._record.find_code(typed)
        faults = tuple(finding.fault for finding in answer.findings)
        if answer.version is None:
            return CodeFound(faults=faults)
        meeting_id = answer.version.meeting_id
        with self._office.store.reading() as work:
            meeting = work.meetings.get(meeting_id)
            series = work.series.get(meeting.series_id).name
        return CodeFound(
            series=series,
            day=meeting.day,
            meeting_id=meeting_id,
            version=answer.version.version,
            is_newest=answer.is_newest,
            faults=faults,
        )


def _named(work: UnitOfWork, findings: Iterable[Finding]) -> Iterable[NamedFault]:
    found = list(findings)
    meetings = work.log_view.objects("meeting", {each.meeting_id for each in found if each.meeting_id})
    series = work.log_view.objects("meeting_series", {each.series_id for each in found if each.series_id})
    for each in found:
        meeting = meetings.get(each.meeting_id) if each.meeting_id else None
        home = series.get(each.series_id) if each.series_id else None
        yield NamedFault(
            fault=each.fault,
            series=meeting.name if meeting else home.name if home else "",
            day=meeting.day if meeting else None,
            meeting_id=each.meeting_id,
            version=each.version,
            is_there=meeting is not None,
        )
