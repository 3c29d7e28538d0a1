"""The calendar file: what is due, the next meetings, agreements that end, clocks of the law, as every party may read it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID, uuid5

from db.follow_up_stretches import FollowUpCursor, Listed
from db.unit_of_work import UnitOfWork
from desktop.exchange.calendar_file import calendar_file
from desktop.services.files import write_whole_file
from desktop.services.office import Office
from desktop.services.papers.house import host_of
from desktop.version import program_version
from domain.agreements import Agreement
from domain.audit import AuditAction
from domain.calendar import NO_BREAK, long_date
from domain.calendar_entries import CalendarEntry, CalendarKind
from domain.disclosure import Variant
from domain.duties import MUNICIPAL_KINDS, standings
from domain.follow_up_list import FollowUpFilter, FollowUpSummary
from domain.papers.follow_ups import OpenFollowUp, open_follow_up
from domain.parties import Party

_PAGE = 500
_MOST_MEETINGS = 200
_NOBODY = UUID(int=0)


class CalendarService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def entries(self, party_id: UUID | None = None) -> tuple[CalendarEntry, ...]:
        """By day; of one party what it has to do with. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return _Reading(work, self._office.today(), _party(work, party_id)).entries()

    def write(self, target: Path, party_id: UUID | None = None) -> int:
        """Write the file, and how many stand in it. Raises ``UserError``: RECORD_GONE, TARGET_NOT_WRITABLE."""
        entries = self.entries(party_id)
        with self._office.store.reading() as work:
            party = _party(work, party_id)
        name = f"Samsyn, {party.name}" if party else "Samsyn"
        file = calendar_file(entries, self._office.now(), name=name, version=program_version())
        write_whole_file(target, file)
        with self._office.store.noting() as work:
            work.log.note(AuditAction.EXPORTED, "follow_up", detail=str(len(entries)))
        return len(entries)


def _party(work: UnitOfWork, party_id: UUID | None) -> Party | None:
    return work.parties.get(party_id) if party_id else None


@dataclass(frozen=True, slots=True)
class _Reading:
    """One day's entries out of one unit of work."""

    work: UnitOfWork
    today: date
    party: Party | None

    def entries(self) -> tuple[CalendarEntry, ...]:
        every = (*self._follow_ups(), *self._meetings(), *self._agreements(), *self._duties())
        return tuple(sorted(every, key=lambda entry: (entry.day, entry.kind, entry.key)))

    def _follow_ups(self) -> Iterator[CalendarEntry]:
        """Open ones with a day; of what was agreed under a marked item only that something is due."""
        for summary, row in self._open_rows():
            if summary.due_on is not None:
                yield CalendarEntry(
                    kind=CalendarKind.FOLLOW_UP,
                    key=summary.id,
                    day=summary.due_on,
                    what=row.what,
                    party=row.party,
                    agreed_at="" if row.is_withheld else _agreed_at(row),
                )

    def _open_rows(self) -> Iterator[tuple[FollowUpSummary, OpenFollowUp]]:
        listed = Listed(
            wanted=FollowUpFilter(party_id=self.party.id if self.party else None), today=self.today
        )
        after: FollowUpCursor | None = None
        while True:
            page = self.work.follow_up_lists.page(listed, after, _PAGE)
            yield from self._as_on_paper(page.rows)
            after = page.after
            if after is None:
                return

    def _as_on_paper(
        self, summaries: Iterable[FollowUpSummary]
    ) -> Iterator[tuple[FollowUpSummary, OpenFollowUp]]:
        """As on the list that goes to the parties."""
        listed = list(summaries)
        whole = {each.id: each for each in self.work.follow_ups.some(row.id for row in listed)}
        items = {each.origin_item_id for each in whole.values() if each.origin_item_id is not None}
        origins = self.work.item_places.some(items)
        for row in listed:
            yield row, open_follow_up(row, whole[row.id], origins, Variant.PARTIES, self.today)

    def _meetings(self) -> Iterator[CalendarEntry]:
        """Those that are to come; of one party those to which somebody of it is called."""
        for coming in self.work.follow_up_lists.meetings_to_come(self.today, _MOST_MEETINGS):
            meeting = self.work.meetings.get(coming.id)
            if self._is_called(meeting.id):
                yield CalendarEntry(
                    kind=CalendarKind.MEETING,
                    key=meeting.id,
                    day=meeting.day,
                    what=meeting.title or coming.series,
                    start=meeting.start,
                    end=meeting.end,
                    place=meeting.place,
                )

    def _is_called(self, meeting_id: UUID) -> bool:
        party = self.party
        return party is None or any(
            line.party_id == party.id for line in self.work.attendance.of_meeting(meeting_id)
        )

    def _agreements(self) -> Iterator[CalendarEntry]:
        for agreement in self.work.agreements.all():
            ends_on = agreement.ends_on
            if ends_on is not None and agreement.holds_on(self.today) and self._is_party_to(agreement):
                yield CalendarEntry(
                    kind=CalendarKind.AGREEMENT, key=agreement.id, day=ends_on, what=agreement.title
                )

    def _is_party_to(self, agreement: Agreement) -> bool:
        return self.party is None or self.party.id in {each.party_id for each in agreement.parties}

    def _duties(self) -> Iterator[CalendarEntry]:
        """The duties are the municipality's; their key is made of whose papers these are, and of the section."""
        if self.party is not None and self.party.kind not in MUNICIPAL_KINDS:
            return
        host = host_of(self.work)
        proofs, noted = self.work.duties.proofs(self.today), self.work.duties.evidence()
        for standing in standings(proofs, noted, self.work.agreements.all(), self.today):
            if standing.due_on is not None:
                yield CalendarEntry(
                    kind=CalendarKind.DUTY,
                    key=uuid5(host.id if host else _NOBODY, standing.duty.value),
                    day=standing.due_on,
                    what=f"{standing.duty.value}{NO_BREAK}§",
                )


def _agreed_at(row: OpenFollowUp) -> str:
    """``Operativt lägesbildsmöte, 17 september 2026, § 5``."""
    return ", ".join(part for part in (row.series, long_date(row.agreed_on), row.section) if part)
