"""The handover from the store: everything a new coordinator needs, read in one moment."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.documents.handover_document import handover_paper
from desktop.services.office import Office
from desktop.services.papers.follow_ups import open_rows
from desktop.services.papers.house import host_of
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from domain.agreements import Agreement, AgreementState
from domain.disclosure import Variant
from domain.duties import Duty, standings
from domain.follow_up_list import DueGroup, FollowUpFilter, Grouping
from domain.meetings import MeetingFilter, MeetingSeries, MeetingState, MeetingSummary
from domain.orphans import Orphans
from domain.papers.content_json import content_json
from domain.papers.follow_ups import grouped
from domain.papers.handover import (
    Draft,
    DraftKind,
    HandoverContent,
    LooseThreads,
    MeetingToCome,
    Reading,
    ReadingKind,
    SeriesRhythm,
    contacts_by_party,
    loose_threads,
    parties_without_contacts,
)
from domain.papers.orders import PrintOrder
from domain.papers.year_wheel import WheelEntry, WheelKind, period_ends, year_wheel

MOST_FOLLOW_UPS = 100
MOST_MEETINGS = 200
MOST_LOOSE = 20
_BEING_PREPARED = frozenset({AgreementState.DRAFT, AgreementState.OUT_FOR_COMMENT})
_CLOCKS = {Duty.EVERY_OTHER_YEAR: WheelKind.EVERY_OTHER_YEAR, Duty.COUNCIL: WheelKind.COUNCIL}


def make(office: Office, order: PrintOrder) -> Made:
    today = office.today()
    with office.store.reading() as work:
        host = host_of(work)
        content = _Reading(work, order.variant, today).content(host.name if host else "")
        imprint = imprint_for(work, order, host.id if host else None)
    return Made(
        paper=handover_paper(content, imprint),
        stamped_at=day_stamp(today),
        file_name=file_name(today.isoformat(), "Överlämning"),
        data=content_json(content),
    )


class _Reading:
    """What several parts of the handover need is read once."""

    def __init__(self, work: UnitOfWork, variant: Variant, today: date) -> None:
        self._work, self._variant, self._today = work, variant, today
        self._agreements = work.agreements.all()
        self._pictures = work.pictures.all()
        self._series = work.series.all()
        self._unfinished = self._meetings_in(state for state in MeetingState if not state.is_locked)

    def content(self, organisation: str) -> HandoverContent:
        work, today = self._work, self._today
        parties, people = work.parties.all(), work.participants.all()
        rows = open_rows(work, FollowUpFilter(), self._variant, today, MOST_FOLLOW_UPS)
        headings = work.follow_up_lists.groups(FollowUpFilter(), Grouping.DUE, today)
        return HandoverContent(
            organisation=organisation,
            day=today,
            reading=tuple(self._reading()),
            groups=grouped(rows, today),
            counts=tuple((each.key, each.count) for each in headings if isinstance(each.key, DueGroup)),
            meetings=tuple(
                MeetingToCome(series=each.series, day=each.day, start=each.start, state=each.state)
                for each in self._to_come
            ),
            drafts=tuple(self._drafts()),
            contacts=contacts_by_party(parties, people, today),
            silent_parties=parties_without_contacts(parties, people, today),
            series=tuple(self._rhythms()),
            wheel=year_wheel(self._wheel_entries(), today),
            loose=self._loose(),
        )

    @property
    def _to_come(self) -> list[MeetingSummary]:
        return [each for each in self._unfinished if each.day >= self._today]

    @property
    def _in_force(self) -> list[Agreement]:
        return [each for each in self._agreements if each.holds_on(self._today)]

    @property
    def _living(self) -> list[MeetingSeries]:
        """Series that have a meeting to come, whose agreement holds, or that have no agreement."""
        waiting = {each.series_id for each in self._to_come}
        holding = {None, *(agreement.id for agreement in self._in_force)}
        return [each for each in self._series if each.id in waiting or each.agreement_id in holding]

    def _meetings_in(self, states: Iterator[MeetingState]) -> list[MeetingSummary]:
        """The last of each state, in the order of their days."""
        found = [
            each
            for state in states
            for each in self._work.meetings.page(MeetingFilter(state=state), None, MOST_MEETINGS)
        ]
        return sorted(found, key=lambda each: (each.day, each.series))

    def _reading(self) -> Iterator[Reading]:
        for agreement in self._in_force:
            yield from self._reading_of(agreement)
        for series in self._living:
            last = self._last_finished(series.id)
            if last is not None:
                yield Reading(kind=ReadingKind.MINUTES, title=last.series, day=last.day)

    def _reading_of(self, agreement: Agreement) -> Iterator[Reading]:
        """The agreement, the last decision on its plan, its last decided picture."""
        yield Reading(kind=ReadingKind.AGREEMENT, title=agreement.title, day=agreement.valid_from)
        for decision in self._work.plans.decisions(agreement.id)[:1]:
            yield Reading(kind=ReadingKind.PLAN, title=agreement.title, day=decision.decided_on)
        decided = [each for each in self._pictures if each.agreement_id == agreement.id and each.is_decided]
        for picture in decided[:1]:
            yield Reading(kind=ReadingKind.PICTURE, title=picture.title, day=picture.decided_on)

    def _last_finished(self, series_id: UUID) -> MeetingSummary | None:
        finished = [
            each
            for state in MeetingState
            if state.is_locked
            for each in self._work.meetings.page(MeetingFilter(series_id=series_id, state=state), None, 1)
        ]
        return max(finished, key=lambda each: each.day, default=None)

    def _drafts(self) -> Iterator[Draft]:
        for agreement in self._agreements:
            if agreement.state(self._today) in _BEING_PREPARED:
                yield Draft(kind=DraftKind.AGREEMENT, title=agreement.title)
        for picture in self._pictures:
            if not picture.is_decided:
                yield Draft(kind=DraftKind.PICTURE, title=picture.title)
        for meeting in self._unfinished:
            if meeting.day < self._today:
                yield Draft(kind=DraftKind.MINUTES, title=meeting.series, day=meeting.day)

    def _rhythms(self) -> Iterator[SeriesRhythm]:
        next_days = {each.series_id: each.day for each in reversed(self._to_come)}
        for series in self._living:
            yield SeriesRhythm(name=series.name, cadence=series.cadence, next_on=next_days.get(series.id))

    def _wheel_entries(self) -> Iterator[WheelEntry]:
        work, today = self._work, self._today
        for meeting in self._to_come:
            yield WheelEntry(day=meeting.day, kind=WheelKind.MEETING, title=meeting.series)
        for agreement in self._in_force:
            if agreement.ends_on is not None:
                yield WheelEntry(day=agreement.ends_on, kind=WheelKind.AGREEMENT_ENDS, title=agreement.title)
        proofs, noted = work.duties.proofs(today), work.duties.evidence()
        for standing in standings(proofs, noted, self._agreements, today):
            if standing.duty in _CLOCKS and standing.due_on is not None:
                yield WheelEntry(day=standing.due_on, kind=_CLOCKS[standing.duty])
        yield from period_ends(today)

    def _loose(self) -> LooseThreads:
        orphans, today = self._work.orphans, self._today
        found = Orphans(
            decisions=orphans.decisions(today, MOST_LOOSE),
            follow_ups=orphans.follow_ups(today, 0),
            points=orphans.points(today, 0),
            areas=tuple(orphans.areas(today, self._in_force)),
        )
        origins = self._work.item_places.some(each.id for each in found.decisions.rows)
        return loose_threads(found, origins, self._variant)
